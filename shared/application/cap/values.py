"""What may stand in a CAP element, as rules of one text each."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

Right = Callable[[str], bool]

NAME: Final = re.compile(r"[^\s,<&]{1,200}")
LANGUAGE: Final = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d", re.ASCII)
NUMBER: Final = re.compile(r"[-+]?\d{1,12}(\.\d{1,20})?", re.ASCII)
YEARS: Final = range(1970, 2200)
FARTHEST: Final = timedelta(hours=14)
LEAST_POINTS: Final = 4


def anything(_text: str) -> bool:
    return True


def filled(text: str) -> bool:
    return bool(text)


def name(text: str) -> bool:
    """An identifier or sender: no spaces, commas, `<` or `&`."""
    return NAME.fullmatch(text) is not None


def language(text: str) -> bool:
    return LANGUAGE.fullmatch(text) is not None


def one_of(*words: str) -> Right:
    return frozenset(words).__contains__


def moment(text: str) -> bool:
    try:
        moment_of(text)
    except ValueError:
        return False
    return True


def moment_of(text: str) -> datetime:
    """A date and time with its offset from UTC, never "Z"; raises ValueError."""
    if MOMENT.fullmatch(text) is None:
        raise ValueError(text)
    found = datetime.fromisoformat(text)
    if found.year not in YEARS or abs(found.utcoffset() or timedelta()) > FARTHEST:
        raise ValueError(text)
    return found.astimezone(UTC)


def number(text: str) -> bool:
    return NUMBER.fullmatch(text) is not None


def whole_number(text: str) -> bool:
    return number(text) and "." not in text


def polygon(text: str) -> bool:
    """At least four points, the last one as the first."""
    points = text.split()
    return len(points) >= LEAST_POINTS and points[0] == points[-1] and all(map(_point, points))


def circle(text: str) -> bool:
    """A point and a radius in kilometres."""
    parts = text.split()
    return len(parts) == len(("point", "radius")) and _point(parts[0]) and _radius(parts[1])


def references(text: str) -> bool:
    return bool(text) and all(map(_reference, text.split()))


def message_id(sender: str, identifier: str, sent: datetime) -> str:
    """What other messages refer to, with the time in UTC."""
    return f"{sender},{identifier},{sent.astimezone(UTC).isoformat()}"


def reference_of(triple: str) -> str:
    """The id of the message that is referred to."""
    sender, identifier, sent = triple.split(",")
    return message_id(sender, identifier, moment_of(sent))


def _reference(triple: str) -> bool:
    parts = triple.split(",")
    return len(parts) == len(("sender", "identifier", "sent")) and (
        name(parts[0]) and name(parts[1]) and moment(parts[2])
    )


def _point(text: str) -> bool:
    parts = text.split(",")
    if len(parts) != len(("latitude", "longitude")) or not all(map(number, parts)):
        return False
    latitude, longitude = map(float, parts)
    return abs(latitude) <= 90 and abs(longitude) <= 180  # noqa: PLR2004  degrees


def _radius(text: str) -> bool:
    return number(text) and float(text) >= 0
