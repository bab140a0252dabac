"""The people of an office whose power may fail: each tells the world what was answered, at once.

What is told stands as a line in the file `told`, in the order of everything that is written.
"""

import json
import os
import random
import sys
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from benchmarks.race_office import PIN, document_for, found
from kiosk.office_memory import OfficeMemory
from kiosk.offline_book import OfflineBook
from kiosk.print_journal import PrintJournal
from shared.application.call_next import CallNext
from shared.application.commands import new_id
from shared.application.enter_offline import OfflineTicket
from shared.application.follow import Follower
from shared.application.printing import PrintOutcome, PrintReport
from shared.application.report_paper import ReportPaper
from shared.application.serve import Serve
from shared.application.sign_in import SignIn
from shared.application.take_ticket import TakeTicket, new_token
from shared.bootstrap import connect
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.ticket import Ticket
from shared.persistence import engines
from shared.settings import Settings

DATABASE: Final = "kezek.db"
TOLD: Final = "told"
KIOSK: Final = "kiosk-1"
NUMBERS: Final = range(900, 1000)
PRINTED: Final = PrintReport(PrintOutcome.PRINTED)
ENDS: Final = (EventKind.SERVICE_FINISHED, EventKind.SERVICE_FINISHED, EventKind.TICKET_NO_SHOW)


class World:
    """Hears what is told; remembers it whatever happens to the machine."""

    def __init__(self, folder: Path) -> None:
        self._file = os.open(folder / TOLD, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def hear(self, what: str, **more: object) -> None:
        os.write(self._file, f"{json.dumps({'what': what, **more}, default=str)}\n".encode())


class Kiosk:
    """Gives tickets with papers; some without the database; keeps its own files as the program."""

    def __init__(self, settings: Settings, world: World, seed: int) -> None:
        self._settings = settings
        self._world = world
        self._chance = random.Random(seed)
        self._reported: set[UUID] = set()
        self._begin()

    def _begin(self) -> None:
        """What a start does."""
        folder = self._settings.folder
        self._connection = connect(self._settings)
        self._follower = Follower(self._connection.use_cases.reader)
        self._office = self._follower.load().office
        self._journal = PrintJournal(folder / f"{KIOSK}.papers")
        self._journal.keep(self._journal.begun() - self._reported)
        self._book = OfflineBook(folder / f"{KIOSK}.offline", NUMBERS)
        self._book.forget_before(self._connection.now().astimezone(self._office.zone).date())
        self._memory = OfficeMemory(folder / f"{KIOSK}.office", self._settings.office_id)
        self._enter()

    def work(self, steps: int) -> None:
        deeds = (self._take, self._take, self._take, self._take_offline, self._keep)
        for _ in range(steps):
            self._chance.choice(deeds)()
            if self._chance.random() < 0.1:
                self._enter()
            if self._chance.random() < 0.05:
                self.end()
                self._begin()
        self.end()

    def end(self) -> None:
        self._connection.close()

    def _take(self) -> None:
        wish = TakeTicket(
            topic_id=self._chance.choice(self._office.topics).id,
            language=self._chance.choice(list(Language)),
            device=KIOSK,
        )
        ticket = self._connection.use_cases.take_ticket(wish).ticket
        self._world.hear("command", id=wish.id, ticket=ticket.id, label=ticket.label)
        self._journal.begin(ticket.id)
        self._world.hear("paper", ticket=ticket.id)
        if self._chance.random() < 0.8:
            report = ReportPaper(ticket_id=ticket.id, report=PRINTED, device=KIOSK)
            self._connection.use_cases.report_paper(report)
            self._world.hear("command", id=report.id)
            self._reported.add(ticket.id)

    def _take_offline(self) -> None:
        """Now and then one of yesterday, from before the kiosk was switched off."""
        late = self._chance.random() < 0.3
        issued = self._connection.now() - timedelta(days=1 if late else 0)
        day = issued.astimezone(self._office.zone).date()
        topic = self._chance.choice(self._office.topics)
        letter = topic.series.letter
        given = OfflineTicket(
            wish_id=new_id(),
            ticket_id=new_id(),
            token=new_token(),
            topic_id=topic.id,
            language=Language.KK,
            group_id=None,
            device=KIOSK,
            letter=letter,
            number=self._book.next_number(day, letter),
            issued_at=issued,
            day=day,
        )
        self._book.write(given)
        label = f"{letter}{given.number:03d}"
        self._world.hear("offline", id=given.command_id, label=label, today=not late)

    def _enter(self) -> None:
        done = []
        for given in self._book.pending:
            self._connection.use_cases.enter_offline(given)
            self._world.hear("command", id=given.command_id)
            done.append(given.ticket_id)
        if done:
            self._book.entered(done)

    def _keep(self) -> None:
        snapshot, _ = self._follower.catch_up()
        self._memory.keep(snapshot)
        self._world.hear("kept", seq=snapshot.day.seq)


class Clerk:
    """Calls, recalls, starts, finishes."""

    def __init__(self, settings: Settings, world: World, number: int) -> None:
        self._world = world
        self._chance = random.Random(number)
        self._connection = connect(settings)
        self._counter, self._clerk = f"counter-{number}", f"clerk-{number}"
        sign_in = SignIn(counter_id=self._counter, clerk_id=self._clerk, pin=PIN)
        self._connection.use_cases.sign_in(sign_in)
        world.hear("command", id=sign_in.id)

    def work(self, steps: int) -> None:
        for _ in range(steps):
            call = CallNext(counter_id=self._counter, clerk_id=self._clerk)
            ticket = self._connection.use_cases.call_next(call)
            if ticket is not None:
                self._world.hear("command", id=call.id)
                self._serve(ticket)
        self._connection.close()

    def _serve(self, ticket: Ticket) -> None:
        end = self._chance.choice(ENDS)
        steps = [end]
        if end is EventKind.SERVICE_FINISHED:
            steps = [EventKind.TICKET_RECALLED, EventKind.SERVICE_STARTED, end]
        for kind in steps:
            step = Serve(
                counter_id=self._counter, clerk_id=self._clerk, ticket_id=ticket.id, kind=kind
            )
            self._connection.use_cases.serve(step)
            self._world.hear("command", id=step.id)


def main(words: Sequence[str]) -> None:
    """The words are: role, number, steps, settings file, SQLite's `synchronous`."""
    role, number, steps, file, synchronous = words
    path = Path(file)
    settings = Settings.model_validate_json(path.read_text(encoding="utf-8"))
    settings = settings.placed_in(Path(settings.database).parent)
    careful = engines._PRAGMAS  # noqa: SLF001  to see that carelessness is found
    engines._PRAGMAS = tuple(  # type: ignore[assignment]  # noqa: SLF001  the same
        f"PRAGMA synchronous={synchronous}" if "synchronous" in one else one for one in careful
    )
    world = World(settings.folder)
    if role == "founder":
        found(settings, document_for(2))
        world.hear("founded")
        Kiosk(settings, world, int(number)).work(int(steps))
    elif role == "kiosk":
        Kiosk(settings, world, int(number)).work(int(steps))
    else:
        Clerk(settings, world, int(number)).work(int(steps))


if __name__ == "__main__":
    main(sys.argv[1:])
