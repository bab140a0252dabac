"""A CAP message that was found right: what it is about, and the alert that it brings."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from xml.etree.ElementTree import Element

from shared.application.cap.fitting import fitted
from shared.application.cap.grammar import VALUE_SHOWN, check, text_of
from shared.application.cap.values import message_id, moment_of, reference_of
from shared.domain.alert import (
    Alert,
    AlertStatus,
    AlertText,
    Certainty,
    Severity,
    Urgency,
    worst,
)
from shared.domain.errors import KnownError
from shared.domain.language import Language

NEEDS_REFERENCES: Final = frozenset({"Update", "Cancel", "Ack", "Error"})
SHOWN: Final = {
    "Actual": AlertStatus.ACTUAL,
    "Exercise": AlertStatus.EXERCISE,
    "Test": AlertStatus.TEST,
}
ASSUMED_LANGUAGE: Final = "en-US"
LONGEST_SHOWN: Final = 20_000
"""Letters of all texts together: more would go round, and be spoken, for hours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CapMessage:
    """`status`, `type` and `scope` in the standard's words; `references` are ids of messages."""

    id: str
    sender: str
    sent: datetime
    status: str
    type: str
    scope: str
    references: tuple[str, ...] = ()
    alert: Alert | None = None
    """None: it says nothing that could be shown, or is no message for a screen."""


class _Reader:
    """The texts of an element's children."""

    def __init__(self, element: Element, space: str) -> None:
        self._element = element
        self._space = space

    def perhaps(self, name: str) -> str:
        found = self._element.find(f"{{{self._space}}}{name}")
        return "" if found is None else text_of(found)

    def said(self, name: str) -> str:
        return clean(self.perhaps(name))

    def moment(self, name: str) -> datetime | None:
        text = self.perhaps(name)
        return moment_of(text) if text else None

    def all(self, name: str) -> list["_Reader"]:
        found = self._element.findall(f"{{{self._space}}}{name}")
        return [_Reader(one, self._space) for one in found]


def message_of(root: Element, default: timedelta) -> CapMessage:
    """Raises what `grammar.check` raises; `default` is how long an alert without end lasts."""
    read = _Reader(root, check(root))
    sent, sender = moment_of(read.perhaps("sent")), read.perhaps("sender")
    message = CapMessage(
        id=message_id(sender, read.perhaps("identifier"), sent),
        sender=sender,
        sent=sent,
        status=read.perhaps("status"),
        type=read.perhaps("msgType"),
        scope=read.perhaps("scope"),
        references=tuple(map(reference_of, read.perhaps("references").split())),
        alert=_alert(read, sent, default),
    )
    _check_whole(message, read)
    return message


def _check_whole(message: CapMessage, read: _Reader) -> None:
    """What one element asks of another."""
    if message.type in NEEDS_REFERENCES and not message.references:
        raise KnownError("cap_missing", element="references", parent="alert")
    if message.id in message.references:
        raise KnownError("cap_value", element="references", value=message.id[:VALUE_SHOWN])
    if message.scope != "Restricted" and read.all("restriction"):
        raise KnownError("cap_unexpected", element="restriction", parent="alert")
    if message.scope == "Private" and not read.perhaps("addresses"):
        raise KnownError("cap_missing", element="addresses", parent="alert")
    for info in read.all("info"):
        for area in info.all("area"):
            if area.all("ceiling") and not area.all("altitude"):
                raise KnownError("cap_unexpected", element="ceiling", parent="area")


def _alert(read: _Reader, sent: datetime, default: timedelta) -> Alert | None:
    """The worst of what its infos say, from the first beginning until the last end."""
    infos, status = read.all("info"), SHOWN.get(read.perhaps("status"))
    if not infos or status is None:
        return None
    severity = worst(Severity(info.perhaps("severity").lower()) for info in infos)
    gravest = next(info for info in infos if info.perhaps("severity").lower() == severity)
    texts = tuple(map(_text, infos))
    _check_length(texts)
    texts = tuple(map(fitted, texts))
    sender = read.perhaps("sender")
    return Alert(
        id=message_id(sender, read.perhaps("identifier"), sent),
        status=status,
        severity=severity,
        urgency=Urgency(gravest.perhaps("urgency").lower()),
        certainty=Certainty(gravest.perhaps("certainty").lower()),
        texts=texts,
        sent=sent,
        expires=max(info.moment("expires") or sent + default for info in infos),
        effective=min(info.moment("effective") or sent for info in infos),
        onset=min(filter(None, (info.moment("onset") for info in infos)), default=None),
        sender=sender,
    )


def _text(info: _Reader) -> AlertText:
    return AlertText(
        language=language_of(info.perhaps("language") or ASSUMED_LANGUAGE),
        event=info.said("event"),
        headline=info.said("headline"),
        description=info.said("description"),
        instruction=info.said("instruction"),
        areas=tuple(dict.fromkeys(area.said("areaDesc") for area in info.all("area"))),
        sender_name=info.said("senderName"),
    )


def _check_length(texts: Iterable[AlertText]) -> None:
    shown = sum(
        len(text.event)
        + len(text.headline)
        + len(text.description)
        + len(text.instruction)
        + sum(map(len, text.areas))
        for text in texts
    )
    if shown > LONGEST_SHOWN:
        raise KnownError("cap_text_long", element="alert", limit=LONGEST_SHOWN)


def language_of(tag: str) -> Language | None:
    """The office's language of a tag such as `kk-KZ`."""
    first = tag.partition("-")[0].lower()
    return next((one for one in Language if one.value == first), None)


def clean(text: str) -> str:
    """On one line, without signs that turn the direction of writing or cannot be seen."""
    spaced = " ".join(text.split())
    return "".join(one for one in spaced if unicodedata.category(one) not in {"Cc", "Cf"})
