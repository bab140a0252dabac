"""An alert's texts as a file that the office can change: one TOML file for each usual danger."""

from datetime import timedelta
from pathlib import Path
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from shared.domain.alert import AlertStatus, AlertText, Certainty, Severity, Urgency
from shared.domain.language import Language
from shared.toml_file import check, read_text

LONGEST: Final = 7 * 24 * 60
"""Minutes."""


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class TemplateText(_Table):
    """What is said in one language."""

    event: str = Field(min_length=1, max_length=60)
    headline: str = Field("", max_length=160)
    description: str = Field("", max_length=2000)
    instruction: str = Field("", max_length=2000)


class AlertTemplate(_Table):
    """All but who raises it and when."""

    status: Literal["actual", "exercise", "test"] = "actual"
    severity: Literal["extreme", "severe", "moderate", "minor", "unknown"]
    urgency: Literal["immediate", "expected", "future", "past", "unknown"] = "immediate"
    certainty: Literal["observed", "likely", "possible", "unlikely", "unknown"] = "observed"
    minutes: int = Field(ge=1, le=LONGEST)
    kk: TemplateText
    ru: TemplateText
    en: TemplateText | None = None

    @property
    def lasts(self) -> timedelta:
        return timedelta(minutes=self.minutes)

    @property
    def kind(self) -> tuple[AlertStatus, Severity, Urgency, Certainty]:
        """How it is meant, and how bad, soon and sure it is."""
        return (
            AlertStatus(self.status),
            Severity(self.severity),
            Urgency(self.urgency),
            Certainty(self.certainty),
        )

    def texts(self) -> dict[Language, AlertText]:
        """By language."""
        found = {Language.KK: self.kk, Language.RU: self.ru, Language.EN: self.en}
        return {
            language: AlertText(language=language, **text.model_dump())
            for language, text in found.items()
            if text is not None
        }


def read_template(file: Path) -> AlertTemplate:
    """Raises FileNotFoundError, KnownError `file_unreadable`, `alert_template_broken`."""
    return check(AlertTemplate, read_text(file), "alert_template_broken", str(file))
