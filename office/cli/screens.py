"""`kezek screens`: the TVs of the office, and whether their numbers can be read."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from shared.domain.language import Language
from shared.domain.legibility import legibility
from shared.domain.screen import Screen
from shared.settings import Settings

if TYPE_CHECKING:
    from shared.domain.office import Office

UNNAMED: Final = "any other"


def screens(
    settings: Annotated[Path | None, typer.Option(help="Settings file (kezek.toml).")] = None,
) -> None:
    """List the TVs: layout, part of the office, loudness, and from how far they can be read.

    Exit 1 if a screen's numbers cannot be read from its farthest seat.
    """
    from shared.bootstrap import connect

    found = Settings.load(settings)
    connection = connect(found)
    try:
        office = connection.use_cases.reader.office()
    finally:
        connection.close()
    listed = [*office.screens, office.screen(UNNAMED)]
    for screen in listed:
        print(f"{screen.device}: {screen.layout.value}, {_zone(office, screen)}")
        print(f"  {_loudness(screen, found.display.volume)}")
        print(f"  {_reading(screen)}")
    if not all(legibility(screen).suffices for screen in office.screens):
        raise typer.Exit(1)


def _zone(office: "Office", screen: Screen) -> str:
    topics = [one.name.get(Language.EN) for one in office.topics if one.id in screen.topics]
    counters = [str(one.number) for one in office.counters if one.id in screen.counters]
    parts = [
        f"topics: {', '.join(topics)}" if topics else "all topics",
        f"counters {', '.join(counters)}" if counters else "all counters",
    ]
    return "; ".join(parts)


def _loudness(screen: Screen, usual: int) -> str:
    if not screen.speaks:
        return f"silent; videos {screen.media_volume} %, {screen.during_calls.value} during calls"
    hours = "".join(
        f", {one.start:%H:%M}-{one.end:%H:%M} {one.percent} %" for one in screen.volume_at
    )
    own = usual if screen.volume is None else screen.volume
    return (
        f"speaks at {own} %{hours}; videos {screen.media_volume} % of that,"
        f" {screen.during_calls.value} during calls"
    )


def _reading(screen: Screen) -> str:
    sight = legibility(screen)
    given = screen.diagonal_inches is not None and screen.farthest_seat_m is not None
    verdict = "readable from every seat" if sight.suffices else "TOO SMALL for the farthest seat"
    usual = "" if given else " (size or seat not given: reckoned with the usual ones)"
    return (
        f"numbers up to {sight.numbers_m:.1f} m, words up to {sight.words_m:.1f} m;"
        f" farthest seat {sight.farthest_m:g} m: {verdict}{usual}"
    )
