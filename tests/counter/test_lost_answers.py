"""Each command of a clerk happens exactly once, whenever the cable to PostgreSQL is cut."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from pytestqt.qtbot import QtBot

from counter.viewmodels.errands import LOST, USE_CASES, Command, Errands
from shared.application.at_counter import AtCounter
from shared.application.call_next import CallNext
from shared.application.call_particular import CallFrom, CallTicket
from shared.application.check_group import CheckGroup
from shared.application.finish import Finish, FinishAndCallNext, NextTopic
from shared.application.message import ReadMessage, SendMessage
from shared.application.office_document import read_office_file
from shared.application.rest import OpenCounter, TakeRest
from shared.application.serve import Serve
from shared.application.set_aside import Hold, Reinstate, Release, Resume
from shared.application.sign_in import SignIn, SignOut
from shared.application.take_ticket import TakeTicket
from shared.application.transfer import Transfer
from shared.application.undo import Undo
from shared.application.use_cases import UseCases
from shared.application.walk_in import WalkIn
from shared.assets import asset
from shared.bootstrap import OfficeConnection, connect, create_database
from shared.domain.desks import RestKind
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.result import Err, Ok, Result
from shared.domain.ticket import Ticket
from shared.qt.jobs import JobRunner
from tests.counter.driven import PIN
from tests.counter.wire import Moment, Wire, wire_to
from tests.kiosk.driven import make_settings

AT: dict[str, Any] = {"counter_id": "counter-1", "clerk_id": "kim"}
TOPIC, OTHER = "civil-defence", "employment"


class Bell(QObject):
    """Tells that the database is back."""

    back = Signal()


@dataclass
class Desk:
    """A counter at the end of the wire; the rest of the office has a cable of its own."""

    office: OfficeConnection
    errands: Errands
    wire: Wire
    answers: list[Any]

    @property
    def use_cases(self) -> UseCases:
        return self.office.use_cases

    def take(self, group: str | None = None) -> Ticket:
        wish = TakeTicket(topic_id=TOPIC, language=Language.KK, device="kiosk-1", group_id=group)
        return self.use_cases.take_ticket(wish).ticket

    def and_one_more(self) -> "Desk":
        """Somebody waits whoever is served first."""
        self.take()
        return self

    def step(self, ticket: Ticket, kind: EventKind) -> Ticket:
        return self.use_cases.serve(Serve(**AT, ticket_id=ticket.id, kind=kind))

    def called(self, group: str | None = None) -> Ticket:
        waiting = self.take(group)
        return self.use_cases.call_ticket(CallTicket(**AT, ticket_id=waiting.id, text="a test"))

    def serving(self) -> Ticket:
        return self.step(self.called(), EventKind.SERVICE_STARTED)

    def held(self) -> Ticket:
        return self.use_cases.hold(Hold(**AT, ticket_id=self.serving().id, reason="form"))

    def clear(self) -> None:
        """The counter is open, signed in and free."""
        day = self.use_cases.follower().load().day
        if "counter-1" not in day.sittings:
            self.use_cases.sign_in(SignIn(**AT, pin=PIN))
        if "counter-1" in day.desks.rests:
            self.use_cases.open_counter(OpenCounter(**AT))
        ticket = day.at_counter("counter-1")
        if ticket is not None:
            if ticket.started_at is None or ticket.state.value == "called":
                self.step(ticket, EventKind.TICKET_NO_SHOW)
            else:
                self.step(ticket, EventKind.SERVICE_FINISHED)


@pytest.fixture
def desk(ready_postgresql: str, tmp_path: Path, qapp: object) -> Iterator[Desk]:
    del qapp
    read = read_office_file(asset("sample", "office.toml"))
    direct = make_settings(tmp_path, database=ready_postgresql)
    create_database(direct, read.document, {"kim": PIN})
    with wire_to(ready_postgresql) as wire:
        office = connect(direct)
        far = connect(direct.model_copy(update={"database": wire.database}))
        jobs, bell, answers = JobRunner(), Bell(), []
        errands = Errands(far.use_cases, jobs, bell.back)

        def answered(_command: Command, result: Result[Any]) -> None:
            match result:
                case Err(KnownError(code=code)) if code in LOST:
                    QTimer.singleShot(0, bell.back.emit)
                case _:
                    answers.append(result)

        errands.answered.connect(answered)
        yield Desk(office, errands, wire, answers)
        jobs.close()
        far.close()
        office.close()


def with_ticket(
    make: Callable[[Desk], Ticket], command: type, **more: Any
) -> Callable[[Desk], Any]:
    return lambda desk: command(**AT, ticket_id=make(desk).id, **more)


def step(make: Callable[[Desk], Ticket], kind: EventKind) -> Callable[[Desk], AtCounter]:
    return with_ticket(make, Serve, kind=kind)


def resting(desk: Desk) -> AtCounter:
    desk.use_cases.take_rest(TakeRest(**AT, kind=RestKind.CLOSED))
    return OpenCounter(**AT)


def undoing(desk: Desk) -> AtCounter:
    desk.step(desk.called(), EventKind.TICKET_NO_SHOW)
    return Undo(**AT, seq=desk.use_cases.follower().load().day.seq)


def reading(desk: Desk) -> AtCounter:
    until = desk.office.now() + timedelta(hours=1)
    message = desk.use_cases.send_message(SendMessage(clerk_id="akhmetov", text="?", until=until))
    return ReadMessage(**AT, message_id=message.id)


def pausing(desk: Desk) -> AtCounter:
    until = desk.office.now() + timedelta(hours=1)
    return TakeRest(**AT, kind=RestKind.BREAK, until=until, reason="lunch")


def after(make: Callable[[Desk], object], command: Callable[[], Any]) -> Callable[[Desk], Any]:
    def prepared(desk: Desk) -> Any:
        make(desk)
        return command()

    return prepared


def no_show(desk: Desk) -> Ticket:
    return desk.step(desk.called(), EventKind.TICKET_NO_SHOW)


COMMANDS: dict[str, Callable[[Desk], Any]] = {
    "call next": after(Desk.take, partial(CallNext, **AT)),
    "call a ticket": with_ticket(Desk.take, CallTicket, text="a test"),
    "call from a topic": after(Desk.take, partial(CallFrom, **AT, topic_id=TOPIC, text="a test")),
    "walk-in": lambda _desk: WalkIn(**AT, topic_id=TOPIC, language=Language.RU, text="a test"),
    "recall": step(Desk.called, EventKind.TICKET_RECALLED),
    "put back": step(Desk.called, EventKind.TICKET_PUT_BACK),
    "no-show": step(Desk.called, EventKind.TICKET_NO_SHOW),
    "start": step(Desk.called, EventKind.SERVICE_STARTED),
    "finish": with_ticket(Desk.serving, Finish, outcome="answered"),
    "finish and call next": lambda desk: with_ticket(Desk.serving, FinishAndCallNext)(
        desk.and_one_more()
    ),
    "another topic": with_ticket(Desk.serving, NextTopic, topic_id=OTHER, here=True),
    "the next topic's line": with_ticket(Desk.serving, NextTopic, topic_id=OTHER),
    "hold": with_ticket(Desk.serving, Hold, reason="form"),
    "resume": with_ticket(Desk.held, Resume),
    "release": with_ticket(Desk.held, Release),
    "reinstate": with_ticket(no_show, Reinstate),
    "transfer": with_ticket(Desk.serving, Transfer, topic_id=OTHER),
    "group confirmed": with_ticket(lambda desk: desk.called("disability"), CheckGroup, right=True),
    "group rejected": with_ticket(lambda desk: desk.called("disability"), CheckGroup, right=False),
    "undo": undoing,
    "break": pausing,
    "open": resting,
    "message read": reading,
    "sign out": lambda _desk: SignOut(**AT),
}


@pytest.mark.parametrize("moment", list(Moment))
def test_each_command_happens_exactly_once(qtbot: QtBot, desk: Desk, moment: Moment) -> None:
    found: dict[str, tuple[int, int]] = {}
    kinds: set[type] = set()
    for name, make in COMMANDS.items():
        desk.clear()
        command = make(desk)
        kinds.add(type(command))
        before = desk.use_cases.follower().load().day.seq
        cuts, answers = desk.wire.cuts, len(desk.answers)
        desk.wire.arm(moment)
        desk.errands.ask(command)
        qtbot.waitUntil(lambda count=answers: len(desk.answers) > count, timeout=20_000)  # type: ignore[misc]  # bound at once
        assert isinstance(desk.answers[-1], Ok), (name, desk.answers[-1])
        assert desk.wire.cuts > cuts, name
        events = desk.use_cases.reader.events_after(before)
        found[name] = (len(events), sum(event.command_id == command.id for event in events))
        assert {event.actor for event in events} == {"kim"}
    wanted = dict.fromkeys(COMMANDS, (1, 1)) | {
        "walk-in": (2, 1),
        "finish and call next": (2, 1),
    }
    assert found == wanted
    assert kinds == set(USE_CASES)
