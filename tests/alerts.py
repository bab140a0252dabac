"""Alerts raised as who leads an office would, from the ready texts."""

from datetime import timedelta

from shared.application.alert_template import read_template
from shared.application.raise_alert import CancelAlert, RaiseAlert
from shared.application.use_cases import UseCases
from shared.assets import asset
from shared.domain.alert import AlertStatus, AlertText, Severity
from shared.domain.language import Language

TEMPLATES = sorted(file.stem for file in asset("alerts").glob("*.toml"))


def raise_ready(cases: UseCases, name: str, head: str, lasts: timedelta | None = None) -> str:
    """Raises a ready text; the alert's id."""
    template = read_template(asset("alerts", f"{name}.toml"))
    status, severity, urgency, certainty = template.kind
    return cases.raise_alert(
        RaiseAlert(
            clerk_id=head,
            status=status,
            severity=severity,
            urgency=urgency,
            certainty=certainty,
            texts=template.texts(),
            until=cases.reader.now() + (lasts or template.lasts),
        )
    )


WORDS = {
    Language.KK: "Тұрғындарға қауіпсіздік талаптарын қатаң сақтауға кеңес беріледі.",
    Language.RU: "Населению рекомендуется неукоснительно соблюдать требования безопасности.",
    Language.EN: "Residents are advised to follow the safety requirements strictly and at once.",
}


def longest(language: Language) -> AlertText:
    """Words of the usual lengths up to the limit of each text."""

    def up_to(letters: int) -> str:
        words = f"{WORDS[language]} " * (letters // len(WORDS[language]) + 1)
        return words[: letters + 1].rsplit(" ", 1)[0]

    return AlertText(
        language=language,
        event=up_to(60),
        headline=up_to(160),
        description=up_to(2000),
        instruction=up_to(2000),
    )


def raise_longest(cases: UseCases, head: str) -> str:
    """Raises an alert whose texts are as long as they may be; the alert's id."""
    return cases.raise_alert(
        RaiseAlert(
            clerk_id=head,
            status=AlertStatus.EXERCISE,
            severity=Severity.EXTREME,
            texts={language: longest(language) for language in Language},
            until=cases.reader.now() + timedelta(hours=2),
        )
    )


def cancel(cases: UseCases, alert_id: str, head: str) -> None:
    """Ends it."""
    cases.cancel_alert(CancelAlert(alert_id=alert_id, clerk_id=head))
