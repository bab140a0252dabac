"""Alerts: what takes over every screen, which are in force, and what becomes of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from shared.domain.language import Language

REMEMBERED = timedelta(days=30)
"""So long an ended alert is known; a message that was sent longer ago is refused."""


class AlertStatus(StrEnum):
    """How an alert is meant; the most serious first."""

    ACTUAL = "actual"
    EXERCISE = "exercise"
    TEST = "test"


class Severity(StrEnum):
    """How bad it is; the worst first, and what is not known may be bad."""

    EXTREME = "extreme"
    SEVERE = "severe"
    UNKNOWN = "unknown"
    MODERATE = "moderate"
    MINOR = "minor"


class Urgency(StrEnum):
    """How soon to act."""

    IMMEDIATE = "immediate"
    EXPECTED = "expected"
    FUTURE = "future"
    PAST = "past"
    UNKNOWN = "unknown"


class Certainty(StrEnum):
    """How sure it is."""

    OBSERVED = "observed"
    LIKELY = "likely"
    POSSIBLE = "possible"
    UNLIKELY = "unlikely"
    UNKNOWN = "unknown"


_STATUSES = list(AlertStatus)
_SEVERITIES = list(Severity)
_STOPS = {one: _SEVERITIES.index(one) for one in Severity} | {Severity.UNKNOWN: 1}
"""Unknown is as bad as severe until more is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertText:
    """What is said in one language; None is a language that the office does not speak."""

    language: Language | None
    event: str
    """A word or two, such as "Earthquake"."""
    headline: str = ""
    description: str = ""
    """What happens."""
    instruction: str = ""
    """What to do."""
    areas: tuple[str, ...] = ()
    sender_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """One alert. `id` is what others refer to; `sender` a staff member or a CAP sender."""

    id: str
    status: AlertStatus
    severity: Severity
    urgency: Urgency = Urgency.UNKNOWN
    certainty: Certainty = Certainty.UNKNOWN
    texts: tuple[AlertText, ...]
    """At least one; several of one language belong together and are shown in turn."""
    sent: datetime
    expires: datetime
    effective: datetime | None = None
    onset: datetime | None = None
    sender: str
    by_staff: bool = False

    def in_force(self, now: datetime) -> bool:
        """From `effective`, where that is later than its sending, until `expires`."""
        begins = self.effective if self.effective and self.effective > self.sent else None
        return (begins is None or begins <= now) and now < self.expires

    def boundaries(self) -> tuple[datetime, ...]:
        """When it may come into force or end by itself."""
        return (self.expires,) if self.effective is None else (self.effective, self.expires)


@dataclass(frozen=True, slots=True)
class AlertEntry:
    """What is known of an alert until a moment; no alert: it was cancelled or replaced."""

    until: datetime
    alert: Alert | None = None


Alerts = Mapping[str, AlertEntry]
"""By the alert's id; also ids that were ended before their alert was ever heard of."""


def in_force(alerts: Alerts, now: datetime) -> list[Alert]:
    """The alerts at `now`: actual ones before exercises, the worst first, then the newest."""
    found = [
        entry.alert
        for entry in alerts.values()
        if entry.alert is not None and entry.alert.in_force(now)
    ]
    return sorted(found, key=lambda alert: (*_gravity(alert), -alert.sent.timestamp(), alert.id))


def _gravity(alert: Alert) -> tuple[int, int]:
    return (_STATUSES.index(alert.status), _SEVERITIES.index(alert.severity))


def worst(severities: Iterable[Severity]) -> Severity:
    """The first in the order of badness."""
    return min(severities, key=_SEVERITIES.index)


def next_change(alerts: Alerts, now: datetime) -> datetime | None:
    """When `in_force` will next be another by the passing of time alone."""
    moments = [
        moment
        for entry in alerts.values()
        if entry.alert is not None
        for moment in entry.alert.boundaries()
        if moment > now
    ]
    return min(moments, default=None)


def stops_tickets(alerts: Iterable[Alert], from_severity: Severity) -> bool:
    """Whether an actual alert is at least that bad; exercises and tests stop nothing."""
    return any(
        alert.status is AlertStatus.ACTUAL and _STOPS[alert.severity] <= _STOPS[from_severity]
        for alert in alerts
    )


def with_alert(alerts: Alerts, alert: Alert, replaces: Iterable[str], at: datetime) -> Alerts:
    """After an alert or update: what it replaces has ended; one that has ended stays so."""
    kept = ended(alerts, replaces, at)
    if alert.id in kept and kept[alert.id].alert is None:
        return kept
    return {**kept, alert.id: AlertEntry(max(alert.expires, at), alert)}


def ended(alerts: Alerts, ids: Iterable[str], at: datetime) -> dict[str, AlertEntry]:
    """After a cancel: these have ended, and are remembered in case their alert comes late."""
    return {**current(alerts, at), **{one: AlertEntry(at + REMEMBERED) for one in ids}}


def current(alerts: Alerts, at: datetime) -> dict[str, AlertEntry]:
    """Without what is over; whatever still comes of that is too old to be taken."""
    return {key: entry for key, entry in alerts.items() if entry.until > at}


def has_ended(alerts: Alerts, alert_id: str) -> bool:
    """Whether it was cancelled or replaced."""
    entry = alerts.get(alert_id)
    return entry is not None and entry.alert is None
