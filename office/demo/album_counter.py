"""Pictures of a counter that has lost its database, with a visitor at the desk."""

from office.demo.album import Album, in_each_language, shrink
from office.demo.far_office import AWAY_S, FarOffice
from office.demo.rehearsal import CLERK, SIZES
from office.demo.sample_office import YOUR_COUNTER
from office.demo.stage import on_virtual_screen


def take_cut_off_pictures(office: FarOffice, pin: str, album: Album) -> None:
    """The window and the bar: what was last known, with its clocks, and no steps."""
    with on_virtual_screen("counter", office.far, "--windowed", SIZES["counter"]) as counter:
        counter.click(f"clerk-{CLERK}")
        counter.click(f"counter-{YOUR_COUNTER}")
        for digit in pin:
            counter.click(f"key-{digit}")
        counter.click_for("key-check", "callNext")
        counter.click_for("callNext", "currentLabel")
        counter.click_for("start", "finish")
        office.cable.pull()
        counter.until(lambda: counter.place("awayBanner"), "nothing is said", AWAY_S)
        in_each_language(counter, album, "counter-away")
        counter.click_for("toggleForm", "barAway")
        album.keep("counter-bar-away-kk", counter)
        office.cable.plug()
        counter.until(lambda: counter.place("barAway") is None or None, "no end", AWAY_S)
    for name in album.taken:
        shrink(album.file(name))
