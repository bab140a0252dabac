"""A monkey at the real kiosk while its printer and its database come and go."""

import json
import random
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Final

import psutil
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from benchmarks.cut_cable import Cable, CutUseCases
from benchmarks.kills_check import token_on
from benchmarks.kiosk_hands import (
    LANDSCAPE,
    PORTRAIT,
    HandledKiosk,
    KioskStuckError,
    application,
    handled,
)
from benchmarks.kiosk_office import found_always_open, kiosk_settings
from benchmarks.monkey_hands import Hands
from benchmarks.monkey_model import Evidence, Visits, judge
from benchmarks.monkey_watch import FirstPage, complaints, quicken_staff
from benchmarks.paper_cables import LIMITS, network
from shared.bootstrap import connect
from shared.devices.printing.faults import Faults
from shared.devices.printing.virtual_printer import VirtualPrinter
from shared.settings import Settings

FACTOR: Final = 4.0
RETURN_AFTER_S: Final = 10
MIB: Final = 1024 * 1024
WARM_UP: Final = 0.1
CHANGES: Final = 0.01
"""How often something becomes of the printer or the database between two touches."""
RESTS: Final = 0.03
"""How often the monkey goes away until the kiosk is alone."""
HAIRS: Final = 0.03
"""How often some seconds pass without a touch."""
MOST_FINDINGS: Final = 50
PATIENCE: Final = 5
ANSWER_S: Final = 20.0
"""That the database may take at most."""
AFTER_REST_S: Final = 5.0
PRINTERS: Final = (
    Faults(),
    Faults(),
    Faults(near_end=True),
    Faults(paper_out=True),
    Faults(cover_open=True),
    Faults(silent=True),
    Faults(never_reads=True),
    Faults(slow=0.7),
    Faults(reset_after=0),
    Faults(garbage=True),
)


@dataclass(frozen=True, slots=True)
class Plan:
    """As many touches on a screen of each size; `haste` shortens the pauses between them.

    On the last one it goes on, for up to five times as many, until it has got so many tickets.
    """

    touches: int
    seed: int
    haste: float = 1.0
    sizes: tuple[tuple[int, int], ...] = (LANDSCAPE, PORTRAIT)
    tickets: int = 0


@dataclass(slots=True)
class Cage:
    """The kiosk's world, and what is held against it."""

    plan: Plan
    settings: Settings
    printer: VirtualPrinter
    chance: random.Random
    began: float
    cable: Cable = field(default_factory=Cable)
    visits: Visits = field(default_factory=Visits)
    touches: int = 0
    findings: list[str] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    """MiB after the warm-up, and after each tenth from there."""

    def part(self, app: QGuiApplication, size: tuple[int, int], until: int) -> None:
        """A kiosk of this size, until so many touches have been in all."""
        wrap = partial(CutUseCases, cable=self.cable)
        with (
            network(self.printer, self.settings.folder, LIMITS) as printer,
            handled(app, self.settings, size=size, printer=printer, wrap=wrap) as kiosk,
        ):
            quicken_staff(kiosk)
            see = partial(self._see, kiosk)
            kiosk.visitor.changed.connect(see)
            kiosk.until_first_page()
            first = FirstPage.of(kiosk)
            hands = Hands(kiosk, self.chance, self.touches)
            while not self.over(hands.touches, until) and len(self.findings) < MOST_FINDINGS:
                self.change()
                done = hands.play()
                QTest.qWait(self.pause())
                if self.chance.random() < RESTS:
                    self.rest(kiosk, first, f"{done} as touch {hands.touches}")
                self.touches = hands.touches
                self.weigh()
            self.cable.pulled = self.cable.loses_answers = False
            self.printer.faults = Faults()
            self.rest(kiosk, first, "the end")
            self.settle(kiosk)
            kiosk.visitor.changed.disconnect(see)

    def over(self, touches: int, until: int) -> bool:
        """Whether a part is, after so many touches."""
        if touches < until:
            return False
        is_last = until == self.plan.touches
        enough = not is_last or len(self.labels()) >= self.plan.tickets
        return enough or touches >= PATIENCE * until

    def labels(self) -> set[str]:
        """Of all tickets that were seen."""
        return {label for visit in self.visits.all for label in visit.labels}

    def _see(self, kiosk: HandledKiosk) -> None:
        self.visits.see(kiosk.visitor.visit, resting=kiosk.visitor.resting)

    def change(self) -> None:
        """Now and then something goes away or comes back."""
        if self.chance.random() < CHANGES:
            self.printer.faults = self.chance.choice(PRINTERS)
        if self.chance.random() < CHANGES:
            self.cable.pulled = self.chance.random() < 0.4
            self.cable.loses_answers = self.chance.random() < 0.2

    def pause(self) -> int:
        """Milliseconds to the next touch: mostly none, sometimes what a page takes to settle."""
        longest = self.chance.choice((5, 5, 30, 120, 500))
        return round(self.chance.randint(0, longest) / self.plan.haste)

    def rest(self, kiosk: HandledKiosk, first: FirstPage, after: str) -> None:
        """Nobody touches the kiosk until its time is over: then it is as it was at first.

        A ticket that is given and word on its paper let the time begin anew.
        """
        passed, limit, visit = 0, time.monotonic() + ANSWER_S, kiosk.visitor.visit
        while passed <= RETURN_AFTER_S and time.monotonic() < limit:
            if kiosk.visitor.visit != visit:
                passed, visit = 0, kiosk.visitor.visit
            if not visit.asking or visit.fault is not None:
                kiosk.visitor.tick()
                passed += 1
            QTest.qWait(2)
        end = time.monotonic() + AFTER_REST_S
        while FirstPage.of(kiosk) != first and time.monotonic() < end:
            QTest.qWait(20)
        found = FirstPage.of(kiosk)
        if found != first or not kiosk.visitor.resting:
            self.findings.append(
                f"after {after} the kiosk did not come back: {found.question},"
                f" {sorted(found.names ^ first.names)}, {found.language}, {found.colours}"
            )

    def settle(self, kiosk: HandledKiosk) -> None:
        """The database is back: all tickets are entered and all papers reported."""
        reader = kiosk.parts.connection.use_cases.reader
        labels = self.labels()

        def entered() -> bool:
            known = {ticket.label for ticket in reader.day().tickets.values()}
            owed = {ticket.label for ticket in reader.owed_papers(self.settings.device)}
            return labels <= known and not labels & owed

        try:
            kiosk.until(entered, "tickets that are all recorded")
        except KioskStuckError as error:
            self.findings.append(str(error))

    def weigh(self) -> None:
        """The memory, now and then."""
        marks = WARM_UP + (1 - WARM_UP) * len(self.memory) / 10
        if self.touches >= marks * self.plan.touches:
            self.memory.append(round(psutil.Process().memory_info().rss / MIB, 1))
            say(f"{self.touches} touches, {len(self.visits.ended)} visits, {self.memory[-1]} MiB")


def monkey(plan: Plan) -> dict[str, Any]:
    """The result as it is printed."""
    began = time.monotonic()
    app = application()
    with ExitStack() as stack:
        heard = stack.enter_context(complaints())
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kezek-monkey-")))
        settings = kiosk_settings(
            folder, "kezek.db", FACTOR, printer="tcp://127.0.0.1:9", return_after=RETURN_AFTER_S
        )
        found_always_open(settings)
        papers: list[Path] = []
        printer = stack.enter_context(
            VirtualPrinter(folder / "papers", on_paper=lambda paper: papers.append(paper.path))
        )
        cage = Cage(plan, settings, printer, random.Random(plan.seed), began)
        for number, size in enumerate(plan.sizes, 1):
            cage.part(app, size, plan.touches * number // len(plan.sizes))
        connection = connect(settings)
        stack.callback(connection.close)
        reader = connection.use_cases.reader
        tickets = reader.day().tickets.values()
        evidence = Evidence(
            cage.visits.all,
            reader.events_after(0, 1_000_000),
            {reader.token_of(ticket.id): ticket.label for ticket in tickets},
            [token_on(path) for path in papers],
        )
        cage.findings += judge(evidence)
        cage.findings += [f"the record: {one.where}: {one.what}" for one in connection.verify()]
        cage.findings += heard.said
    return summary(cage, len(tickets), len(papers), time.monotonic() - began)


def summary(cage: Cage, tickets: int, papers: int, seconds: float) -> dict[str, Any]:
    for finding in cage.findings:
        say(finding)
    return {
        "touches": cage.touches,
        "visits": len(cage.visits.all),
        "tickets": tickets,
        "papers": papers,
        "findings": cage.findings,
        "rss_mb_begin": cage.memory[0] if cage.memory else None,
        "rss_mb_end": cage.memory[-1] if cage.memory else None,
        "rss_mb": cage.memory,
        "seconds": round(seconds, 1),
    }


def main(plan: Plan) -> bool:
    """Prints the result; whether everything held."""
    result = monkey(plan)
    print(json.dumps(result), flush=True)
    return not result["findings"]


def say(text: str) -> None:
    """Progress goes to standard error: the result alone is on standard output."""
    print(text, file=sys.stderr, flush=True)
