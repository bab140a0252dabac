"""People on a day of faults: `python -m benchmarks.faults_people ROLE NUMBER SETTINGS PORT PACE`.

A visitor takes tickets and has each printed, a clerk calls and serves; what is not answered is
asked again with the same id. Each answer is written down. They rest while PAUSE exists.
"""

import json
import random
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, TypeVar
from uuid import UUID

from benchmarks.kills_people import PAUSE, next_step, rest, wish
from benchmarks.offscreen import PIN
from benchmarks.race_workers import paper_of
from shared.application.call_next import CallNext
from shared.application.commands import new_id
from shared.application.report_paper import ReportPaper
from shared.application.serve import Serve
from shared.application.sign_in import SignIn
from shared.bootstrap import OfficeConnection, connect_patiently
from shared.devices.printing.escpos_printer import network_printer
from shared.domain.errors import AWAY, KnownError
from shared.settings import Settings

BETWEEN_VISITORS_S: Final = (1.2, 4.0)
WALK_S: Final = (1.5, 4.0)
SERVICE_S: Final = (1.0, 4.0)
BETWEEN_CALLS_S: Final = (0.5, 2.0)
AGAIN_S: Final = (0.2, 0.6)
AGAIN: Final = AWAY | {"database_full", "database_read_only"}
"""After these somebody asks again; the database is there in a while."""
NOT_NOW: Final = frozenset(
    {
        "action_refused",
        "counter_busy",
        "limit_reached",
        "numbers_used_up",
        "not_signed_in",
        "office_closed",
        "ticket_elsewhere",
        "ticket_past",
        "topic_paused",
    }
)
"""Answers too: the day ended, or a step was done before a kill."""
Got = TypeVar("Got")


class Somebody:
    """A person with a notebook."""

    def __init__(self, settings: Settings, pace: float) -> None:
        self.who = settings.device
        self._pace = pace
        self.chance = random.Random()
        self.connection: OfficeConnection = connect_patiently(settings)
        self._pause = settings.folder.parent / PAUSE
        self._notes = (settings.folder / "notes").open("a", encoding="utf-8")

    def wait(self, span: tuple[float, float]) -> None:
        """A while, and as long as everybody pauses."""
        rest(self._pause, self.chance.uniform(*span) / self._pace)

    def ask(self, work: Callable[[], Got]) -> Got | None:
        """Until it is answered; None if the answer is: not now."""
        while True:
            try:
                return work()
            except KnownError as error:
                if error.code in NOT_NOW:
                    self._write({"not_now": error.code})
                    return None
                if error.code not in AGAIN:
                    raise
                self._write({"again": error.code})
                time.sleep(self.chance.uniform(*AGAIN_S))

    def note(self, command: UUID, label: str) -> None:
        """An answer: from here on nothing may be lost."""
        self._write({"command": str(command), "label": label})

    def _write(self, line: dict[str, str]) -> None:
        self._notes.write(f"{json.dumps(line)}\n")
        self._notes.flush()


def visitor(one: Somebody, port: int) -> None:
    """As a kiosk without a memory: first the commit, then the paper."""
    cases = one.connection.use_cases
    printer = network_printer("127.0.0.1", port)
    office = None
    job = 0
    while True:
        one.wait(BETWEEN_VISITORS_S)
        office = office or one.ask(cases.reader.office)
        assert office is not None
        command = wish(office, one.who, one.chance)
        receipt = one.ask(partial(cases.take_ticket, command))
        if receipt is None:
            continue
        one.note(command.id, receipt.ticket.label)
        told = printer.print_ticket(job, paper_of(receipt.ticket))
        job += 1
        report = ReportPaper(ticket_id=receipt.ticket.id, report=told, device=one.who)
        one.ask(partial(cases.report_paper, report))
        one.note(report.id, receipt.ticket.label)


def clerk(one: Somebody, number: int) -> None:
    """Does the next step of whatever the database says is at the counter."""
    cases = one.connection.use_cases
    counter, clerk_id = f"counter-{number}", f"clerk-{number}"
    while True:
        day, office = one.ask(cases.reader.day), one.ask(cases.reader.office)
        assert day is not None
        assert office is not None
        if day.sittings.get(counter) != clerk_id:
            seat = SignIn(counter_id=counter, clerk_id=clerk_id, pin=PIN, device=one.who)
            one.ask(partial(cases.sign_in, seat))
            one.wait(AGAIN_S)
            continue
        ticket = day.at_counter(counter)
        if ticket is None:
            one.wait(BETWEEN_CALLS_S)
            call = CallNext(counter_id=counter, clerk_id=clerk_id)
            called = one.ask(partial(cases.call_next, call))
            if called is not None:
                one.note(call.id, called.label)
            continue
        one.wait(WALK_S if ticket.started_at is None else SERVICE_S)
        step = Serve(
            counter_id=counter,
            clerk_id=clerk_id,
            ticket_id=ticket.id,
            kind=next_step(ticket, office.call_limit, one.chance),
            id=new_id(),
        )
        served = one.ask(partial(cases.serve, step))
        if served is not None:
            one.note(step.id, ticket.label)


def main(role: str, number: int, settings_file: Path, port: int, pace: float) -> None:
    """Goes on until it is killed, so many times as fast as people are."""
    one = Somebody(Settings.load(settings_file), pace)
    if role == "clerk":
        clerk(one, number)
    else:
        visitor(one, port)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]), float(sys.argv[5]))
