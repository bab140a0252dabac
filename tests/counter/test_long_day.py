"""What a clerk meets in eight hours: a refusal, the end of a break, another language."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counter.viewmodels.around import colleagues
from shared.domain.desks import Desks, Rest, RestKind
from shared.domain.language import Language
from shared.domain.ticket import TicketState
from tests.counter.driven import MovedClock, driven, sample_office
from tests.counter.layout import flaws_in_each_language
from tests.counter.test_desk_props import NOW, inputs
from tests.counter.test_long_names import SMALLEST, refused
from tests.counter.test_steps import K, confirm, sheet
from tests.samples import ticket


def test_the_bar_says_that_something_was_not_done(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """In few words, beside the clock; why stands in the window."""
    with driven(qapp, qtbot, sample_office(tmp_path), Language.RU) as counter:
        refused(counter)
        counter.press(K.Key_F11)
        counter.until_shown("barState", "Не выполнено. Почему: F11")
        assert flaws_in_each_language(counter) == []
        counter.press(K.Key_F11)
        counter.until_shown("deskFault")


def test_the_bar_is_locked_by_the_same_key(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """Nothing can be done any more; the window asks for the PIN."""
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        counter.take("civil-defence")
        counter.sign_in()
        counter.press(K.Key_F11)
        counter.until_enabled("callNext")
        counter.press(K.Key_F12)
        counter.until_shown("unlock")
        counter.press(K.Key_F2)
        (only,) = counter.day().tickets.values()
        assert only.state is TicketState.WAITING
        counter.click("unlock")
        counter.until_shown("pinPad")


def test_a_break_that_is_over_says_so(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """In the window and in the bar, by itself; nothing opens the counter but the clerk."""
    settings = sample_office(tmp_path)
    clock = MovedClock(settings)
    with driven(qapp, qtbot, settings, Language.RU, clock=clock) as counter:
        counter.window.resize(*SMALLEST)
        counter.sign_in()
        sheet(counter, K.Key_F9)
        counter.press(K.Key_1)
        confirm(counter)
        counter.until_shown("idleText", "Перерыв")
        clock.pass_by(minutes=16)
        counter.until_shown("idleText", "Время перерыва вышло")
        assert flaws_in_each_language(counter) == []
        counter.press(K.Key_F11)
        counter.until_shown("open")
        assert flaws_in_each_language(counter) == []
        assert counter.until_shown("idleText").property("text")
        assert "counter-1" in counter.day().desks.rests


def test_why_this_one_is_said_in_the_language_that_is_chosen_then(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with driven(qapp, qtbot, sample_office(tmp_path), Language.RU) as counter:
        counter.take("civil-defence")
        counter.sign_in()
        counter.press(K.Key_F2)
        counter.until_enabled("start")
        counter.press(K.Key_F1)
        counter.until_shown("why", "Это окно больше никто не ждал.")
        counter.made.shell.chooseLanguage("en")
        counter.until_shown("why", "Nobody else was waiting for this counter.")


def test_a_colleague_who_serves_during_a_rest_has_no_end_of_it() -> None:
    """The visitor who had been set aside is back: the break's end says nothing of the service."""
    resting = Rest(RestKind.BREAK, "bob", NOW, NOW, "", "")
    for here, shown in (((), "10:00"), ((ticket(1, state=TicketState.SERVING, counter="2"),), "")):
        office = inputs(*here)
        assert office.snapshot is not None
        day = replace(
            office.snapshot.day, sittings={"1": "ann", "2": "bob"}, desks=Desks({"2": resting})
        )
        (row,) = colleagues(replace(office, snapshot=replace(office.snapshot, day=day)))
        assert bool(row.until) is bool(shown)
