"""The TVs in an office file."""

import itertools
import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, ValidationError

from shared.application.office_file.keys import Id, Interval, Table, enumerated, interval_of, key
from shared.domain.screen import DuringCalls, Layout, Loudness, Screen
from shared.toml_file import Extra, suggestion

DEVICE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")


def _device(value: str) -> str:
    if not DEVICE.fullmatch(value):
        raise ValueError("must be the machine's device name, such as tv-1")
    return value


class LoudnessTable(Table):
    """Another loudness in some hours of each day."""

    hours: Interval = key('Such as "12:00-14:00".')
    volume: int = key("Loudness of calls.", ge=0, le=100)


class ScreenTable(Table):
    """A TV, by the name of its machine."""

    device: Annotated[str, AfterValidator(_device)] = key(
        "The machine's name, as in its settings file (`device`)."
    )
    layout: Annotated[Layout, enumerated(Layout)] = key(
        "media (calls beside videos), calls (calls only, large hall), strip (videos, calls in a"
        " strip) or counter (the small screen above one counter).",
        default=Layout.MEDIA,
    )
    topics: list[Id] = key("Only these topics; without: all.", default=[])
    counters: list[Id] = key("Only these counters; without: all.", default=[])
    speaks: bool = key(
        "Whether it speaks its calls. Of screens that share calls only one may.", default=True
    )
    repeats: int = key("How often each call is spoken.", default=1, ge=1, le=3)
    volume: int | None = key(
        "Loudness of calls in percent; without: as in the machine's settings.",
        default=None,
        ge=0,
        le=100,
    )
    volume_at: list[LoudnessTable] = key("Another loudness in some hours.", default=[])
    media_volume: int = key(
        "Loudness of videos, in percent of that of calls.", default=50, ge=0, le=100
    )
    during_calls: Annotated[DuringCalls, enumerated(DuringCalls)] = key(
        "What becomes of a video while a call is announced: duck (quieter), pause or shrink.",
        default=DuringCalls.DUCK,
    )
    diagonal_inches: float | None = key("Size of the screen.", default=None, ge=5, le=200)
    farthest_seat_m: float | None = key(
        "Metres from the screen to the farthest seat; with the size, the TV checks whether its"
        " numbers can be read from there.",
        default=None,
        ge=0.5,
        le=50,
    )
    rest_outside_hours: bool = key("A calm dark picture while the office is closed.", default=True)
    off_outside_hours: bool = key(
        "Switches the panel off while the office is closed, where the machine can.", default=False
    )


def screen_from(table: ScreenTable) -> Screen:
    """The screen that the rules know."""
    return Screen(
        device=table.device,
        layout=table.layout,
        topics=frozenset(table.topics),
        counters=frozenset(table.counters),
        speaks=table.speaks,
        repeats=table.repeats,
        volume=table.volume,
        volume_at=tuple(Loudness(*interval_of(row.hours), row.volume) for row in table.volume_at),
        media_volume=table.media_volume,
        during_calls=table.during_calls,
        diagonal_inches=table.diagonal_inches,
        farthest_seat_m=table.farthest_seat_m,
        rest_outside_hours=table.rest_outside_hours,
        off_outside_hours=table.off_outside_hours,
    )


def screen_extras(data: Mapping[str, Any]) -> Iterator[Extra]:
    """What only the whole shows to be wrong of the screens."""
    entries = data.get("screens")
    rows = [
        (index, row)
        for index, row in enumerate(entries if isinstance(entries, list) else [])
        if isinstance(row, dict)
    ]
    for index, row in rows:
        for field in ("topics", "counters"):
            yield from _unknown(data, index, row, field)
        counters = row.get("counters")
        if row.get("layout") == Layout.COUNTER and not (
            isinstance(counters, list) and len(counters) == 1
        ):
            yield ("screens", index, "counters"), "must name one counter in this layout", ""
    yield from _pairs(rows)


def _unknown(
    data: Mapping[str, Any], index: int, row: Mapping[str, Any], field: str
) -> Iterator[Extra]:
    entries, named = data.get(field), row.get(field)
    known = [
        str(entry.get("id"))
        for entry in (entries if isinstance(entries, list) else [])
        if isinstance(entry, dict)
    ]
    for place, name in enumerate(named if isinstance(named, list) else []):
        if isinstance(name, str) and name not in known:
            what = f"names no {field.removesuffix('s')} ({name})"
            yield ("screens", index, field, place), what, suggestion(name, known)


def _pairs(rows: list[tuple[int, dict[str, Any]]]) -> Iterator[Extra]:
    """Two of one name, and two voices for one call."""
    for (first, one), (second, other) in itertools.combinations(rows, 2):
        if one.get("device") == other.get("device"):
            what = f"is given twice ({one.get('device')}): also at screens[{first + 1}]"
            yield ("screens", second, "device"), what, ""
            continue
        try:
            screens = [screen_from(ScreenTable.model_validate(row)) for row in (one, other)]
        except ValidationError:
            continue  # said where the key itself is checked
        if all(screen.speaks for screen in screens) and screens[0].shares_zone_with(screens[1]):
            what = f"speaks calls that screens[{first + 1}] ({screens[0].device}) speaks too"
            yield ("screens", second, "speaks"), what, "Let one of them have speaks = false"
