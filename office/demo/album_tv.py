"""Pictures of the TV: every layout on a wide and on an upright screen, and its rest."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

from office.demo.album import PORTRAIT, Album, shrink
from office.demo.rehearsal import SIZES
from office.demo.sample_office import DEVICE, YOUR_COUNTER
from office.demo.screens import silent_sound
from office.demo.stage import Program, on_virtual_screen
from shared.application.configure_office import ConfigureOffice
from shared.application.office_document import OfficeFile
from shared.bootstrap import connect
from shared.domain.screen import Layout
from shared.settings import Settings


def take_layout_pictures(settings: Settings, read: OfficeFile, head: str, album: Album) -> None:
    """The head gives the running TV one layout after the other."""
    for upright in (False, True):
        with _television(settings, upright=upright) as display:
            for layout in Layout:
                _give(settings, read, head, layout)
                display.wait_for(f"layout-{layout.value}")
                turned = "-portrait" if upright else ""
                album.keep(f"display{turned}-layout-{layout.value}", display)
    for name in album.taken:
        shrink(album.file(name))


def take_rest_pictures(settings: Settings, album: Album) -> None:
    """The evening: what the TV shows after the last visitor."""
    for upright in (False, True):
        with _television(settings, upright=upright) as display:
            display.until(
                lambda: display.place("restClock") or display.place("officeKk"),
                "no picture",
            )
            album.keep(f"display{'-portrait' if upright else ''}-evening", display)
    for name in album.taken:
        shrink(album.file(name))


@contextmanager
def _television(settings: Settings, *, upright: bool) -> Iterator[Program]:
    size = PORTRAIT if upright else (1920, 1080)
    windowed = "x".join(map(str, PORTRAIT)) if upright else SIZES["display"]
    with (
        silent_sound() as sound,
        on_virtual_screen(
            "display", settings, "--windowed", windowed, size=size, sound=sound
        ) as display,
    ):
        yield display


def _give(settings: Settings, read: OfficeFile, head: str, layout: Layout) -> None:
    counters = [YOUR_COUNTER] if layout is Layout.COUNTER else []
    screen = {"device": DEVICE, "layout": layout.value, "counters": counters}
    document = json.loads(read.document) | {"screens": [screen]}
    connection = connect(settings)
    try:
        connection.use_cases.configure_office(
            ConfigureOffice(document=json.dumps(document), clerk_id=head)
        )
    finally:
        connection.close()
