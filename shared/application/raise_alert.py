"""The head of the office raises an alert on every screen, replaces it, or ends it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from shared.application.commands import new_id, once
from shared.application.ports import UnitOfWork, UnitOfWorkFactory
from shared.domain.alert import (
    Alert,
    AlertStatus,
    AlertText,
    Certainty,
    Severity,
    Urgency,
)
from shared.domain.alert_record import alert_data
from shared.domain.errors import KnownError
from shared.domain.event import Event, EventDraft, EventKind, Json
from shared.domain.language import Language
from shared.domain.rights import Right, require

LONGEST_TEXT = 2000
NEEDED = (Language.KK, Language.RU)


@dataclass(frozen=True, slots=True, kw_only=True)
class RaiseAlert:
    """An alert until `until` (aware); `replaces` is an alert that it takes the place of."""

    clerk_id: str
    status: AlertStatus
    severity: Severity
    texts: Mapping[Language, AlertText]
    until: datetime
    urgency: Urgency = Urgency.IMMEDIATE
    certainty: Certainty = Certainty.OBSERVED
    replaces: str | None = None
    id: UUID = field(default_factory=new_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelAlert:
    """Ends an alert, whoever raised it."""

    alert_id: str
    clerk_id: str
    id: UUID = field(default_factory=new_id)


def raise_alert(units: UnitOfWorkFactory, command: RaiseAlert) -> str:
    """The alert's id.

    Raises KnownError `clerk_unknown`, `not_allowed`, `until_past`, `alert_unknown`,
    `alert_text_missing`, `alert_text_long`.
    """
    kind = EventKind.ALERT_UPDATED if command.replaces else EventKind.ALERT_RAISED
    once(
        units,
        command.id,
        kind,
        lambda unit: _raise(unit, command, kind),
        lambda _unit, event: event,
    )
    return str(command.id)


def cancel_alert(units: UnitOfWorkFactory, command: CancelAlert) -> None:
    """Raises KnownError `clerk_unknown`, `not_allowed`, `alert_unknown`."""
    once(
        units,
        command.id,
        EventKind.ALERT_CANCELLED,
        lambda unit: _cancel(unit, command),
        lambda _unit, event: event,
    )


def _raise(unit: UnitOfWork, command: RaiseAlert, kind: EventKind) -> Event:
    require(unit.office, command.clerk_id, Right.RAISE_ALERTS)
    if command.until <= unit.now:
        raise KnownError("until_past")
    replaced: list[Json] = []
    if command.replaces:
        _require_known(unit, command.replaces)
        replaced.append(command.replaces)
    alert = Alert(
        id=str(command.id),
        status=command.status,
        severity=command.severity,
        urgency=command.urgency,
        certainty=command.certainty,
        texts=_checked(command.texts),
        sent=unit.now,
        expires=command.until,
        sender=command.clerk_id,
        by_staff=True,
    )
    return unit.record(
        EventDraft(
            command_id=command.id,
            kind=kind,
            actor=command.clerk_id,
            data={"alert": alert_data(alert), "replaces": replaced},
        )
    )


def _checked(texts: Mapping[Language, AlertText]) -> tuple[AlertText, ...]:
    """In the order of the languages; both state languages must say what happens."""
    for language in NEEDED:
        if language not in texts or not texts[language].event:
            raise KnownError("alert_text_missing", language=language.value)
    for text in texts.values():
        parts = (text.event, text.headline, text.description, text.instruction)
        if any(len(part) > LONGEST_TEXT for part in parts):
            raise KnownError("alert_text_long", limit=LONGEST_TEXT)
    return tuple(replace(texts[one], language=one) for one in Language if one in texts)


def _cancel(unit: UnitOfWork, command: CancelAlert) -> Event:
    require(unit.office, command.clerk_id, Right.RAISE_ALERTS)
    _require_known(unit, command.alert_id)
    return unit.record(
        EventDraft(
            command_id=command.id,
            kind=EventKind.ALERT_CANCELLED,
            actor=command.clerk_id,
            data={"ends": [command.alert_id]},
        )
    )


def _require_known(unit: UnitOfWork, alert_id: str) -> None:
    entry = unit.alerts().get(alert_id)
    if entry is None or entry.alert is None or entry.until <= unit.now:
        raise KnownError("alert_unknown", id=alert_id)
