"""The hot key: how it is written, and that it is heard while another program has the focus."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pydantic import ValidationError
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchmarks.offscreen import Offscreen, open_sample_office
from counter.hot_key_windows import numbers_of
from office.demo.screens import virtual_screen
from shared.application.take_ticket import TakeTicket
from shared.bootstrap import connect
from shared.domain.language import Language
from shared.domain.ticket import TicketState
from shared.hot_key import HotKey, parse_hot_key
from shared.settings import CounterSettings
from tests.counter.conftest import NEEDS_X
from tests.counter.driven import driven, sample_office

LIMIT_S = 60.0


@pytest.mark.parametrize(
    "text, key, shown",
    [
        ("ctrl+alt+n", HotKey(frozenset({"ctrl", "alt"}), "n"), "Ctrl+Alt+N"),
        (" Win + 1 ", HotKey(frozenset({"win"}), "1"), "Win+1"),
        ("f8", HotKey(frozenset(), "f8"), "F8"),
        ("shift+F12", HotKey(frozenset({"shift"}), "f12"), "Shift+F12"),
    ],
)
def test_a_hot_key_is_read(text: str, key: HotKey, shown: str) -> None:
    assert parse_hot_key(text) == key
    assert str(key) == shown


@pytest.mark.parametrize(
    "text", ["n", "shift+n", "ctrl+", "ctrl+ctrl+n", "strg+n", "f13", "ctrl+ä"]
)
def test_a_wrong_hot_key_is_refused_with_the_settings(text: str) -> None:
    with pytest.raises(ValidationError):
        CounterSettings(hot_key=text)


def test_the_numbers_of_windows() -> None:
    assert numbers_of(parse_hot_key("ctrl+alt+n")) == (0x1 | 0x2, 0x4E)
    assert numbers_of(parse_hot_key("win+f8")) == (0x8, 0x77)


OTHER = """
import sys
from PySide6.QtGui import QGuiApplication, QWindow
app = QGuiApplication(sys.argv)
window = QWindow()
window.setTitle("another program")
window.setGeometry(0, 0, 300, 200)
window.show()
app.exec()
"""


@NEEDS_X
def test_the_next_visitor_is_called_while_another_program_has_the_focus(tmp_path: Path) -> None:
    settings = open_sample_office(tmp_path, 1.0)
    with virtual_screen(1280, 800) as screen:
        environment = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"}
        environment.pop("WAYLAND_DISPLAY", None)
        environment |= {"QT_QUICK_BACKEND": "software", "XDG_STATE_HOME": str(tmp_path / "state")}
        counter = Offscreen("counter", settings, platform="xcb", screen=screen)
        counter.launch()
        other = subprocess.Popen([sys.executable, "-c", OTHER], env=environment)
        try:
            counter.until_present()
            _sign_in(counter)
            connection = connect(settings)
            wish = TakeTicket(topic_id="civil-defence", language=Language.KK, device="kiosk-1")
            label = connection.use_cases.take_ticket(wish).ticket.label
            found = _hands(screen, "search", "--sync", "--name", "another program")
            _hands(screen, "windowfocus", "--sync", found.split()[0])
            _hands(screen, "key", "ctrl+alt+n")
            end = time.monotonic() + LIMIT_S
            states: set[TicketState] = set()
            while TicketState.CALLED not in states and time.monotonic() < end:
                day = connection.use_cases.follower().load().day
                states = {ticket.state for ticket in day.tickets.values()}
                time.sleep(0.05)
            connection.close()
            counter.until(lambda: counter.text("currentLabel") == label, "the number")
        finally:
            counter.end()
            other.terminate()
            other.wait()


def _sign_in(counter: Offscreen) -> None:
    assert counter.program is not None
    counter.program.click("clerk-kim")
    counter.program.click("counter-counter-1")
    for figure in "4711":
        counter.program.click(f"key-{figure}")
    counter.program.click_for("key-check", "callNext")


def _hands(screen: str, *words: str) -> str:
    environment = {**os.environ, "DISPLAY": screen}
    done = subprocess.run(
        ["xdotool", *words],
        env=environment,
        capture_output=True,
        check=True,
        text=True,
        timeout=LIMIT_S,
    )
    return done.stdout


def test_a_system_without_such_keys_says_so(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """As Wayland, and the offscreen platform of these tests."""
    with driven(qapp, qtbot, sample_office(tmp_path), Language.EN) as counter:
        counter.sign_in()
        hint = "On this system Ctrl+Alt+N is not heard in other programs."
        assert counter.made.steps.property("hotKeyHint") == hint
