"""Midnight at the counter's window: who is being served stays, everybody else signs in anew."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shared.application.sign_in import SignIn
from shared.domain.language import Language
from shared.domain.ticket import TicketState
from tests.counter.driven import PIN, DrivenCounter, MovedClock, driven, sample_office
from tests.counter.layout import flaws_in_each_language
from tests.counter.test_steps import serving, sheet, ticket_ever, until_ever

K = Qt.Key
DEAD = ("hold", "transfer", "changeTopic", "callNext")
"""What would lead into a line in which nobody is called any more."""


def midnight(counter: DrivenCounter, clock: MovedClock) -> None:
    """From the morning into the night after."""
    clock.pass_by(hours=16)
    counter.parts.watch.refresh()


def test_who_is_being_served_at_midnight_is_finished(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """With its clock; what leads nowhere is not offered; then the clerk signs in to the new day."""
    settings = sample_office(tmp_path)
    clock = MovedClock(settings)
    with driven(qapp, qtbot, settings, Language.RU, clock=clock) as counter:
        label = serving(counter)
        midnight(counter, clock)
        counter.until_shown("overnight")
        counter.until_shown("currentLabel", label)
        counter.until_enabled("finish")
        assert not any(counter.until_shown(name).isEnabled() for name in DEAD)
        assert flaws_in_each_language(counter) == []
        counter.made.shell.chooseLanguage("ru")
        counter.press(K.Key_F4)
        notice = counter.until_shown("takenOver", "Начался новый день. Войдите заново.")
        assert notice.isVisible()
        until_ever(counter, label, TicketState.SERVED)
        assert flaws_in_each_language(counter) == []
        counter.click("clerk-kim")
        counter.type_pin()
        counter.until_enabled("callNext")


def test_with_a_result_and_from_the_bar(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """The bar's one button is what is left to do; a result can be given, nobody called."""
    settings = sample_office(tmp_path)
    clock = MovedClock(settings)
    with driven(qapp, qtbot, settings, Language.KK, clock=clock) as counter:
        label = serving(counter)
        midnight(counter, clock)
        counter.until_shown("overnight")
        sheet(counter, K.Key_End)
        assert counter.find("second-next") is None
        counter.press(K.Key_Escape)
        counter.press(K.Key_F11)
        counter.until_shown("barState", "Кешегі")
        counter.until_enabled("finish")
        assert flaws_in_each_language(counter) == []
        counter.press(K.Key_F4)
        counter.until_shown("signIn")
        until_ever(counter, label, TicketState.SERVED)


def test_a_service_that_the_new_day_cuts_off_is_named(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """Somebody else begins the new day: the window says what became of the visitor."""
    settings = sample_office(tmp_path)
    clock = MovedClock(settings)
    with driven(qapp, qtbot, settings, Language.EN, clock=clock) as counter:
        label = serving(counter)
        midnight(counter, clock)
        counter.until_shown("overnight")
        counter.use_cases.sign_in(SignIn(counter_id="counter-2", clerk_id="isaev", pin=PIN))
        counter.until_shown(
            "takenOver",
            f"A new day has begun, and {label} of yesterday was closed unfinished."
            " Please sign in again.",
        )
        assert ticket_ever(counter, label).state is TicketState.EXPIRED
        assert flaws_in_each_language(counter) == []


def test_who_forgot_to_sign_out_finds_the_way_in_next_morning(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    settings = sample_office(tmp_path)
    clock = MovedClock(settings)
    with driven(qapp, qtbot, settings, Language.EN, clock=clock) as counter:
        counter.sign_in()
        clock.pass_by(hours=23)
        counter.parts.watch.refresh()
        counter.until_shown("takenOver", "A new day has begun. Please sign in again.")
        counter.click("clerk-kim")
        counter.type_pin()
        counter.until_enabled("callNext")
        label = counter.take("civil-defence")
        counter.press(K.Key_F2)
        counter.until_shown("currentLabel", label)
