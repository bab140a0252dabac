"""Alerts as the record keeps them: plain data with times in UTC."""

from collections.abc import Mapping
from datetime import UTC, datetime

from shared.domain.alert import (
    Alert,
    Alerts,
    AlertStatus,
    AlertText,
    Certainty,
    Severity,
    Urgency,
    ended,
    with_alert,
)
from shared.domain.event import Event, EventKind, Json
from shared.domain.language import Language

ALERT_KINDS = frozenset(
    {EventKind.ALERT_RAISED, EventKind.ALERT_UPDATED, EventKind.ALERT_CANCELLED}
)


def alert_data(alert: Alert) -> dict[str, Json]:
    """The whole alert; `alert_of` is the way back."""
    return {
        "id": alert.id,
        "status": alert.status.value,
        "severity": alert.severity.value,
        "urgency": alert.urgency.value,
        "certainty": alert.certainty.value,
        "texts": [_text_data(text) for text in alert.texts],
        "sent": _moment(alert.sent),
        "expires": _moment(alert.expires),
        "effective": None if alert.effective is None else _moment(alert.effective),
        "onset": None if alert.onset is None else _moment(alert.onset),
        "sender": alert.sender,
        "by_staff": alert.by_staff,
    }


def alert_of(data: Json) -> Alert:
    """The alert; raises KeyError, TypeError or ValueError for anything else."""
    if not isinstance(data, dict):
        raise TypeError("an alert is a table")
    texts = data["texts"]
    if not isinstance(texts, list):
        raise TypeError("an alert's texts are a list")
    return Alert(
        id=_word(data, "id"),
        status=AlertStatus(_word(data, "status")),
        severity=Severity(_word(data, "severity")),
        urgency=Urgency(_word(data, "urgency")),
        certainty=Certainty(_word(data, "certainty")),
        texts=tuple(map(_text_of, texts)),
        sent=datetime.fromisoformat(_word(data, "sent")),
        expires=datetime.fromisoformat(_word(data, "expires")),
        effective=_perhaps(data, "effective"),
        onset=_perhaps(data, "onset"),
        sender=_word(data, "sender"),
        by_staff=data["by_staff"] is True,
    )


def ids_of(event: Event, key: str) -> list[str]:
    """The alerts that an event replaces or ends."""
    ids = event.data[key]
    return [str(one) for one in ids] if isinstance(ids, list) else []


def alerts_after(alerts: Alerts, event: Event) -> Alerts:
    """What is known of alerts after one of the ALERT_KINDS."""
    if event.kind is EventKind.ALERT_CANCELLED:
        return ended(alerts, ids_of(event, "ends"), event.at)
    return with_alert(alerts, alert_of(event.data["alert"]), ids_of(event, "replaces"), event.at)


def _text_data(text: AlertText) -> Json:
    return {
        "language": None if text.language is None else text.language.value,
        "event": text.event,
        "headline": text.headline,
        "description": text.description,
        "instruction": text.instruction,
        "areas": list(text.areas),
        "sender_name": text.sender_name,
    }


def _text_of(data: Json) -> AlertText:
    if not isinstance(data, dict):
        raise TypeError("a text of an alert is a table")
    language, areas = data["language"], data["areas"]
    return AlertText(
        language=None if language is None else Language(str(language)),
        event=_word(data, "event"),
        headline=_word(data, "headline"),
        description=_word(data, "description"),
        instruction=_word(data, "instruction"),
        areas=tuple(map(str, areas if isinstance(areas, list) else [])),
        sender_name=_word(data, "sender_name"),
    )


def _word(data: Mapping[str, Json], key: str) -> str:
    value = data[key]
    if not isinstance(value, str):
        raise TypeError(f"{key} is not a text")
    return value


def _perhaps(data: Mapping[str, Json], key: str) -> datetime | None:
    return None if data[key] is None else datetime.fromisoformat(_word(data, key))


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()
