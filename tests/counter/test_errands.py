"""A clerk's command whose answer is lost happens once, however short the outage was."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from counter.viewmodels.errands import Errands
from shared.application.call_next import CallNext
from shared.application.serve import Serve
from shared.application.sign_in import SignOut
from shared.domain.errors import KnownError
from shared.domain.result import Err, Ok, Result
from shared.domain.ticket import Ticket
from tests.samples import ticket

CALL = CallNext(counter_id="1", clerk_id="ann")


class Office(QObject):
    """Carries commands out once by their ids; loses as many answers as it is told."""

    back = Signal()

    def __init__(self, code: str = "database_away") -> None:
        super().__init__()
        self.losing = 0
        self.code = code
        self.asked: list[UUID] = []

    def call_next(self, command: CallNext) -> Ticket | None:
        self.asked.append(command.id)
        if self.losing:
            self.losing -= 1
            raise KnownError(self.code)
        return ticket(1)

    def serve(self, command: Serve) -> Ticket:
        raise KnownError("action_refused", label=str(command.ticket_id))

    def sign_out(self, command: SignOut) -> None:
        raise ValueError(command)


class AtOnce:
    """Jobs on the spot."""

    def run(self, work: Callable[[], Any], then: Callable[[Any], None], name: str = "") -> None:
        del name
        try:
            result: Result[Any] = Ok(work())
        except KnownError as error:
            result = Err(error)
        then(result)


def errands(office: Office) -> tuple[Errands, list[object]]:
    made = Errands(office, AtOnce(), office.back)
    answers: list[object] = []
    made.answered.connect(lambda _command, result: answers.append(result))
    return made, answers


@pytest.mark.parametrize("code", ["database_away", "database_busy"])
def test_a_lost_answer_is_asked_for_again_without_any_word_of_the_outage(
    qtbot: QtBot, code: str
) -> None:
    office = Office(code)
    office.losing = 2
    made, answers = errands(office)
    made.ask(CALL)
    qtbot.waitUntil(lambda: Ok(ticket(1)) in answers, timeout=10_000)
    assert office.asked == [CALL.id] * 3
    assert not made.busy


def test_when_the_database_is_back_nobody_waits_for_the_next_second(qapp: object) -> None:
    del qapp
    office = Office()
    office.losing = 1
    made, answers = errands(office)
    made.ask(CALL)
    office.back.emit()
    assert Ok(ticket(1)) in answers
    office.back.emit()
    assert office.asked == [CALL.id] * 2


def test_nobody_asks_for_the_same_twice_while_an_answer_is_lost(qapp: object) -> None:
    """The window stays busy: an impatient second press would be another command."""
    del qapp
    office = Office()
    office.losing = 1
    made, _ = errands(office)
    made.ask(CALL)
    assert made.busy
    office.back.emit()
    assert not made.busy


def test_a_refusal_is_an_answer(qtbot: QtBot) -> None:
    office = Office()
    office.code, office.losing = "not_signed_in", 1
    made, answers = errands(office)
    made.ask(CALL)
    office.back.emit()
    qtbot.wait(1)
    assert len(answers) == len(office.asked) == 1


def test_what_is_forgotten_is_not_asked_again(qapp: object) -> None:
    del qapp
    office = Office()
    office.losing = 1
    made, _ = errands(office)
    made.ask(CALL)
    made.forget()
    office.back.emit()
    assert office.asked == [CALL.id]
