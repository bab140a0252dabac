"""What must hold in an office file as a whole: looked at even where single keys are wrong."""

import difflib
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any
from zoneinfo import available_timezones

from shared.application.office_file.keys import interval_of, latin_letter
from shared.application.office_file.model import DAYS
from shared.application.office_file.screens import screen_extras
from shared.domain.numbering import LETTERS
from shared.toml_file import Extra, suggestion

Data = Mapping[str, Any]
CONFUSABLE = (("M", "H", "sound alike (Эм, Эн)"), ("O", "C", "look alike"))
NUMBERS = (("first_number", 1), ("last_number", 899))
"""The ends of a row of numbers, and what they are without being given."""
BOSSES = {"head", "administrator"}


IDENTIFIED = (
    *("sections", "topics", "profiles", "counters", "staff", "groups"),
    *("outcomes", "reasons"),
)
"""Lists of which no two entries have one id."""


def extras(data: Data) -> Iterator[Extra]:
    """Everything that only the whole shows to be wrong."""
    for check in CHECKS:
        yield from check(data)


def _entries(data: Data, key: str) -> list[tuple[int, Data]]:
    found = data.get(key)
    if not isinstance(found, list):
        return []
    return [(index, entry) for index, entry in enumerate(found) if isinstance(entry, dict)]


def _word(entry: Data, key: str) -> str | None:
    value = entry.get(key)
    return value if isinstance(value, str) else None


def _ids(data: Data, key: str) -> list[str]:
    return [name for _, entry in _entries(data, key) if (name := _word(entry, "id"))]


def _twice(data: Data, key: str, field: str) -> Iterator[Extra]:
    first: dict[object, int] = {}
    for index, entry in _entries(data, key):
        value = entry.get(field)
        if not isinstance(value, str | int):
            continue
        if value in first:
            what = f"is given twice ({value}): also at {key}[{first[value] + 1}]"
            yield (key, index, field), what, ""
        first.setdefault(value, index)


def _shared_letters(data: Data) -> Iterator[Extra]:
    """Topics of one letter count together, so they must be of one section and one row."""
    first: dict[str, tuple[int, Data]] = {}
    for index, topic in _entries(data, "topics"):
        letter = latin_letter(topic.get("letter"))
        if not isinstance(letter, str):
            continue
        at, other = first.setdefault(letter, (index, topic))
        if at == index:
            continue
        if topic.get("section") is None or topic.get("section") != other.get("section"):
            what = f"is given twice ({letter}): also at topics[{at + 1}], not of the same section"
            yield ("topics", index, "letter"), what, _free(data)
        for key, usual in NUMBERS:
            if topic.get(key, usual) != other.get(key, usual):
                what = f"differs from that of topics[{at + 1}], which has the same letter"
                yield ("topics", index, key), what, ""


def _sections(data: Data) -> Iterator[Extra]:
    sections = _ids(data, "sections")
    used = {_word(topic, "section") for _, topic in _entries(data, "topics")}
    for index, topic in _entries(data, "topics"):
        wanted = _word(topic, "section")
        if wanted is not None and wanted not in sections:
            hint = suggestion(wanted, sections)
            yield ("topics", index, "section"), f"names no section ({wanted})", hint
    for index, section in _entries(data, "sections"):
        name = _word(section, "id")
        if name is not None and name not in used:
            yield ("sections", index, "id"), f"has no topics ({name})", ""


def _free(data: Data) -> str:
    used = {latin_letter(_word(entry, "letter")) for _, entry in _entries(data, "topics")}
    return f"Free: {', '.join(letter for letter in LETTERS if letter not in used)}"


def _duplicates(data: Data) -> Iterator[Extra]:
    for key in IDENTIFIED:
        yield from _twice(data, key, "id")
    yield from _twice(data, "counters", "number")
    yield from _twice(data, "staff", "name")
    languages = data.get("languages")
    if isinstance(languages, list):
        for index, language in enumerate(languages):
            if language in languages[:index]:
                yield ("languages", index), f"is given twice ({language})", ""


def _letters(data: Data) -> Iterator[Extra]:
    at = {latin_letter(_word(entry, "letter")): index for index, entry in _entries(data, "topics")}
    for one, other, why in CONFUSABLE:
        if one in at and other in at:
            later = max(at[one], at[other])
            yield ("topics", later, "letter"), f"{one} and {other} {why}", _free(data)


def _numbers(data: Data) -> Iterator[Extra]:
    for index, topic in _entries(data, "topics"):
        first, last = (topic.get(key, usual) for key, usual in NUMBERS)
        if isinstance(first, int) and isinstance(last, int) and first > last:
            yield ("topics", index, "last_number"), f"must not be below first_number ({first})", ""


def _zone(data: Data) -> Iterator[Extra]:
    zone = data.get("time_zone")
    if isinstance(zone, str) and zone not in available_timezones():
        close = difflib.get_close_matches(zone, sorted(available_timezones()), n=1)
        hint = f"Did you mean {close[0]}?" if close else "For Kazakhstan: Asia/Almaty"
        yield ("time_zone",), f"is no time zone ({zone})", hint


def _profiles(data: Data) -> Iterator[Extra]:
    topics = _ids(data, "topics")
    for index, profile in _entries(data, "profiles"):
        seen: set[str] = set()
        for path, topic in _ranked(profile):
            place = ("profiles", index, "ranks", *path)
            if topic not in topics:
                yield place, f"names no topic ({topic})", suggestion(topic, topics)
            elif topic in seen:
                yield place, f"ranks {topic} a second time", ""
            seen.add(topic)


def _ranked(profile: Data) -> Iterator[tuple[tuple[int, int], str]]:
    ranks = profile.get("ranks")
    for outer, rank in enumerate(ranks if isinstance(ranks, list) else []):
        for inner, topic in enumerate(rank if isinstance(rank, list) else []):
            if isinstance(topic, str):
                yield (outer, inner), topic


def _counters(data: Data) -> Iterator[Extra]:
    profiles = _ids(data, "profiles")
    for index, counter in _entries(data, "counters"):
        wanted = _word(counter, "profile")
        if wanted is not None and wanted not in profiles:
            hint = suggestion(wanted, profiles)
            yield ("counters", index, "profile"), f"names no work profile ({wanted})", hint


def _outcomes(data: Data) -> Iterator[Extra]:
    topics = _ids(data, "topics")
    for index, outcome in _entries(data, "outcomes"):
        named = outcome.get("topics")
        for place, name in enumerate(named if isinstance(named, list) else []):
            if isinstance(name, str) and name not in topics:
                what = f"names no topic ({name})"
                yield ("outcomes", index, "topics", place), what, suggestion(name, topics)


def _unserved(data: Data) -> Iterator[Extra]:
    used = {_word(counter, "profile") for _, counter in _entries(data, "counters")}
    served = {
        topic
        for _, profile in _entries(data, "profiles")
        if _word(profile, "id") in used
        for _, topic in _ranked(profile)
    }
    for index, topic in _entries(data, "topics"):
        name = _word(topic, "id")
        if name is not None and name not in served:
            hint = "Add it to the ranks of a work profile that a counter has"
            yield ("topics", index, "id"), f"is served by no counter ({name})", hint


def _hours(data: Data) -> Iterator[Extra]:
    hours = data.get("hours")
    if not isinstance(hours, dict):
        return
    for day in DAYS:
        yield from _overlaps(day, hours.get(day, []))
    if not any(hours.get(day) for day in DAYS):
        yield ("hours",), "opens on no day", 'Add such as monday = ["09:00-13:00"]'


def _overlaps(day: str, intervals: object) -> Iterator[Extra]:
    known = []
    for index, text in enumerate(intervals if isinstance(intervals, list) else []):
        try:
            known.append((*interval_of(text), index))
        except (ValueError, TypeError, AttributeError):
            continue  # said where the key itself is checked
    known.sort()
    for before, after in itertools.pairwise(known):
        if after[0] < before[1]:
            what = f"overlaps the hours that end at {before[1]:%H:%M}"
            yield ("hours", day, after[2]), what, ""


def _staff(data: Data) -> Iterator[Extra]:
    roles = {_word(entry, "role") for _, entry in _entries(data, "staff")}
    if roles and not roles & BOSSES:
        yield ("staff",), "has nobody who leads the office", 'Give somebody role = "head"'


def _notices(data: Data) -> Iterator[Extra]:
    for index, notice in _entries(data, "notices"):
        since, until = notice.get("since"), notice.get("until")
        if type(since) is date and type(until) is date and until < since:
            yield ("notices", index, "until"), f"must not be before since ({since})", ""


CHECKS: Sequence[Callable[[Data], Iterable[Extra]]] = (
    _duplicates,
    _shared_letters,
    _sections,
    _letters,
    _numbers,
    _zone,
    _profiles,
    _counters,
    _outcomes,
    _unserved,
    _hours,
    _staff,
    _notices,
    screen_extras,
)
