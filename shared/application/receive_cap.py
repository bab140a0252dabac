"""A CAP message reaches the office: an alert, its update or end, or nothing to show."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from shared.application.cap.message import SHOWN, CapMessage
from shared.application.cap.read import Rules, read_cap
from shared.application.ports import Reader, UnitOfWork, UnitOfWorkFactory
from shared.domain.alert import Alert, Alerts, AlertStatus, has_ended
from shared.domain.alert_record import alert_data
from shared.domain.errors import KnownError
from shared.domain.event import EventDraft, EventKind, Json

ENDING: Final = frozenset({"Update", "Cancel"})
NAMESPACE: Final = uuid5(NAMESPACE_URL, "urn:oasis:names:tc:emergency:cap")


class Outcome(StrEnum):
    """What became of a message."""

    RAISED = "raised"
    UPDATED = "updated"
    CANCELLED = "cancelled"
    REPEATED = "repeated"
    """It was entered before; nothing has changed."""
    PASSED_BY = "passed_by"
    """It is right, and there is nothing to show or to end."""
    REFUSED = "refused"


OUTCOMES: Final = {
    EventKind.ALERT_RAISED: Outcome.RAISED,
    EventKind.ALERT_UPDATED: Outcome.UPDATED,
    EventKind.ALERT_CANCELLED: Outcome.CANCELLED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveCap:
    """A message as it came, and the machine that it came to."""

    content: bytes
    device: str
    rules: Rules = field(default_factory=Rules)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of a message; `why` if it was refused or passed by."""

    outcome: Outcome
    message_id: str = ""
    why: KnownError | None = None


def receive_cap(units: UnitOfWorkFactory, reader: Reader, command: ReceiveCap) -> Receipt:
    """Enters a message once, however many machines and however often they receive it."""
    now = reader.now()
    try:
        message = read_cap(command.content, command.rules, now)
    except KnownError as error:
        return _pass_by(units, command, error, None)
    with units() as unit:
        command_id = uuid5(NAMESPACE, message.id)
        if unit.event_of(command_id) is not None:
            return Receipt(Outcome.REPEATED, message.id)
        decided = _decide(unit, message)
        if not isinstance(decided, KnownError):
            kind, data = decided
            unit.record(
                EventDraft(command_id=command_id, kind=kind, actor=command.device, data=data)
            )
            unit.commit()
            return Receipt(OUTCOMES[kind], message.id)
    return _pass_by(units, command, decided, message)


def _pass_by(
    units: UnitOfWorkFactory, command: ReceiveCap, why: KnownError, message: CapMessage | None
) -> Receipt:
    """Recorded by its content and the reason: under other settings it may be taken later."""
    digest = sha256(command.content).hexdigest()
    command_id = uuid5(NAMESPACE, f"{digest} {why.code}")
    outcome = Outcome.REFUSED if message is None else Outcome.PASSED_BY
    message_id = "" if message is None else message.id
    data: dict[str, Json] = {
        "outcome": outcome.value,
        "reason": why.code,
        "fields": {key: str(value) for key, value in why.fields.items()},
        "message": message_id,
        "content": digest,
    }
    kind = EventKind.ALERT_PASSED_BY
    with units() as unit:
        if unit.event_of(command_id) is None:
            unit.record(
                EventDraft(command_id=command_id, kind=kind, actor=command.device, data=data)
            )
            unit.commit()
    return Receipt(outcome, message_id, why)


Decided = tuple[EventKind, dict[str, Json]]


def _decide(unit: UnitOfWork, message: CapMessage) -> Decided | KnownError:
    """What to record, or why there is nothing to show."""
    hidden = _not_for_a_screen(message)
    if hidden is not None:
        return hidden
    ends = _ends(message, unit.alerts())
    if message.type == "Cancel":
        return _cancelled(ends) if ends else KnownError("cap_ends_nothing")
    if message.alert is None:
        return KnownError("cap_says_nothing")
    return _shown(unit, message.alert, ends, updates=message.type == "Update")


def _shown(
    unit: UnitOfWork, alert: Alert, ends: list[str], *, updates: bool
) -> Decided | KnownError:
    """What comes too late is not shown, but what it replaced must not stay."""
    known = unit.alerts()
    over = alert.expires <= unit.now
    if not over and not has_ended(known, alert.id):
        kind = EventKind.ALERT_UPDATED if updates else EventKind.ALERT_RAISED
        return kind, {"alert": alert_data(alert), "replaces": [*ends]}
    if any(not has_ended(known, one) for one in ends):
        return _cancelled(ends)
    return KnownError("cap_expired") if over else KnownError("cap_overtaken")


def _not_for_a_screen(message: CapMessage) -> KnownError | None:
    """By the standard only a public message may be shown to everybody."""
    if message.status not in SHOWN:
        return KnownError("cap_status_not_shown", status=message.status)
    if message.type not in ENDING | {"Alert"}:
        return KnownError("cap_type_not_shown", type=message.type)
    if message.scope != "Public":
        return KnownError("cap_not_public", scope=message.scope)
    return None


def _ends(message: CapMessage, known: Alerts) -> list[str]:
    """An exercise or a test ends nothing that is meant in earnest, or may be."""
    if message.type not in ENDING:
        return []
    if SHOWN[message.status] is AlertStatus.ACTUAL:
        return list(message.references)
    return [one for one in message.references if _is_play(known, one)]


def _is_play(known: Alerts, alert_id: str) -> bool:
    entry = known.get(alert_id)
    return (
        entry is not None
        and entry.alert is not None
        and entry.alert.status is not AlertStatus.ACTUAL
    )


def _cancelled(ends: Iterable[str]) -> Decided:
    return EventKind.ALERT_CANCELLED, {"ends": [*ends]}
