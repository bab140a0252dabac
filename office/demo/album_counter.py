"""Pictures of a counter in trouble: cut off, refused a PIN, and overtaken by midnight."""

from datetime import UTC, datetime, time

from office.demo.album import Album, in_each_language, shrink
from office.demo.far_office import AWAY_S, FarOffice
from office.demo.rehearsal import CLERK, SIZES, TOPIC
from office.demo.sample_office import YOUR_COUNTER
from office.demo.stage import Program, on_virtual_screen
from office.settings_text import settings_text
from shared.settings import FILE_NAME, Settings, Simulation

LATE = time(23, 52)
LATE_FACTOR = 6.0
"""From signing in to midnight in a little more than a minute."""
MIDNIGHT_S = 120.0
REST_S = 90.0
"""The first rests after wrong PINs are shorter."""
WRONG_PIN = "0000"
WHY = "came-back"
"""The reason for taking a visitor who has no ticket."""


def take_cut_off_pictures(office: FarOffice, pin: str, album: Album) -> None:
    """The window and the bar: what was last known, with its clocks, and no steps."""
    with on_virtual_screen("counter", office.far, "--windowed", SIZES["counter"]) as counter:
        _sit_down(counter, pin)
        office.cable.pull()
        counter.until(lambda: counter.place("awayBanner"), "nothing is said", AWAY_S)
        in_each_language(counter, album, "counter-away")
        counter.click_for("toggleForm", "barAway")
        album.keep("counter-bar-away-kk", counter)
        office.cable.plug()
        counter.until(lambda: counter.place("barAway") is None or None, "no end", AWAY_S)
    for name in album.taken:
        shrink(album.file(name))


def take_midnight_pictures(settings: Settings, moment: datetime, pin: str, album: Album) -> None:
    """Who came without a ticket is still served when the new day begins; window and bar."""
    evening = datetime.combine(moment, LATE, moment.tzinfo)
    late = Simulation(anchor_real=datetime.now(UTC), anchor_virtual=evening, factor=LATE_FACTOR)
    running = settings.model_copy(update={"simulation": late})
    (settings.folder / FILE_NAME).write_text(settings_text(running), encoding="utf-8")
    with on_virtual_screen("counter", running, "--windowed", SIZES["counter"]) as counter:
        _sign_in(counter, pin)
        counter.click_for("walkIn", "sheetTitle")
        counter.click(f"first-{TOPIC}")
        counter.click(f"second-{WHY}")
        counter.click_for("sheetConfirm", "finish")
        counter.until(lambda: counter.place("overnight"), "no midnight", MIDNIGHT_S)
        in_each_language(counter, album, "counter-overnight")
        counter.click_for("toggleForm", "barState")
        album.keep("counter-bar-overnight-kk", counter)
    for name in album.taken:
        shrink(album.file(name))


def take_refused_pictures(settings: Settings, pin: str, album: Album) -> None:
    """A locked window, and wrong PINs: refused, at rest by the second, to be tried again."""
    with on_virtual_screen("counter", settings, "--windowed", SIZES["counter"]) as counter:
        _sit_down(counter, pin)
        counter.click_for("lockNow", "lockTitle")
        _until_it_rests(counter, album)
        in_each_language(counter, album, "counter-lock-rest")
        counter.until(lambda: counter.place("tryAgain"), "no end of the rest", REST_S)
        album.keep("counter-lock-again-kk", counter)
    for name in album.taken:
        shrink(album.file(name))


def _sign_in(counter: Program, pin: str) -> None:
    counter.click(f"clerk-{CLERK}")
    counter.click(f"counter-{YOUR_COUNTER}")
    _enter(counter, pin)
    counter.wait_for("callNext")


def _sit_down(counter: Program, pin: str) -> None:
    """Signed in, and with a visitor."""
    _sign_in(counter, pin)
    counter.click_for("callNext", "currentLabel")
    counter.click_for("start", "finish")


def _enter(counter: Program, pin: str) -> None:
    for digit in pin:
        counter.click(f"key-{digit}")
    counter.click("key-check")


def _until_it_rests(counter: Program, album: Album) -> None:
    _enter(counter, WRONG_PIN)
    refused = counter.text("lockFault")
    album.keep("counter-lock-refused-kk", counter)
    while counter.text("lockFault") == refused:
        _enter(counter, WRONG_PIN)
