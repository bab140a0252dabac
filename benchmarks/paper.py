"""The kiosk prints through every fault of a printer; then papers, record, screen are compared."""

import json
import random
import sys
import tempfile
import time
from collections import Counter
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from threading import Timer
from typing import Any, Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from benchmarks.kills_check import token_on
from benchmarks.kiosk_hands import (
    LANDSCAPE,
    HandledKiosk,
    application,
    handled,
)
from benchmarks.kiosk_office import found_always_open, kiosk_settings
from benchmarks.paper_cables import CABLES, LIMITS
from benchmarks.paper_check import Evidence, Shown, Verdict, judge
from benchmarks.paper_stretches import Stretch, next_trouble, stretches
from benchmarks.paper_troubles import ANY, SLOWEST_S, WELL, Trouble
from kiosk.printer import LatePrinter
from shared.application.printing import PrintOutcome
from shared.bootstrap import OfficeConnection, connect
from shared.devices.printing.conversation import Limits
from shared.devices.printing.faults import Faults
from shared.devices.printing.virtual_printer import VirtualPrinter
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.qt.texts import Texts
from shared.settings import Settings

FACTOR: Final = 10.0
"""Seconds of the office in one real second: its kiosk gives no more than 60 tickets a minute."""
SETTLE_MS: Final = 20
IMPATIENT: Final = 0.12
"""Share of the visitors who leave before they hear of their paper."""
FOREIGN: Final = 0.3
"""Share of the visitors who change the language."""
QUIET_MS: Final = round(SLOWEST_S * 1000) + 200
"""After the last ticket: what a slow printer still holds comes out."""
WORDS: Final = {
    "Your ticket is being printed": frozenset[PrintOutcome](),
    "Please take your ticket": frozenset({PrintOutcome.PRINTED, PrintOutcome.SENT}),
    "If no paper came out, your number still counts": frozenset({PrintOutcome.UNKNOWN}),
    "No paper came out: your number still counts": frozenset({PrintOutcome.FAILED}),
}


@dataclass(frozen=True, slots=True)
class Plan:
    """How many tickets, of what seed; in haste for a test, which shows less."""

    tickets: int
    seed: int
    postgresql: bool = False
    limits: Limits = LIMITS
    size: tuple[int, int] = LANDSCAPE


@dataclass(slots=True)
class Course:
    """One run over all stretches."""

    plan: Plan
    settings: Settings
    printer: VirtualPrinter
    chance: random.Random
    shown: list[Shown] = field(default_factory=list)

    def run(self, app: QGuiApplication, stretch: Stretch) -> None:
        """A kiosk with its printer on this cable; its last visitor does not wait for the paper."""
        self.printer.faults = stretch.make
        with (
            self.cable(stretch.cable) as printer,
            handled(app, self.settings, size=self.plan.size, printer=printer) as kiosk,
        ):
            kiosk.hurry(SETTLE_MS)
            for at in range(stretch.tickets):
                last = at == stretch.tickets - 1
                self.visit(kiosk, next_trouble(stretch, self.chance, last=last), stays=not last)

    def cable(self, name: str) -> AbstractContextManager[LatePrinter]:
        """The kiosk's end of it."""
        return CABLES[name](self.printer, self.settings.folder, self.plan.limits)

    def visit(self, kiosk: HandledKiosk, wrong: Trouble, *, stays: bool) -> None:
        """One visitor, from the first page to the end."""
        topic = self.chance.choice(kiosk.until_topics())
        if self.chance.random() < FOREIGN:
            kiosk.touch(f"language-{self.chance.choice(list(Language))}")
        kiosk.touch(topic)
        kiosk.until_shown("take")
        self.printer.faults = wrong.before
        later = None if wrong.then is None else Timer(wrong.within, self._become, [wrong.then])
        kiosk.touch("take")
        if later is not None:
            later.start()
        kiosk.until_shown("done")
        may_say = ANY  # of a visitor who has left, the next one changes the printer
        if stays and self.chance.random() >= IMPATIENT:
            may_say = wrong.may_say
            printing = _source_words(kiosk, next(iter(WORDS)))
            kiosk.until(lambda: kiosk.text("paperTitle") != printing, "word on the paper")
        self.shown.append(Shown(kiosk.label(), wrong.name, may_say, kiosk.text("paperTitle")))
        if later is not None:
            later.join()
        if stays:
            kiosk.touch("done")
            kiosk.until_first_page()

    def _become(self, faults: Faults) -> None:
        self.printer.faults = faults


def paper(plan: Plan) -> dict[str, Any]:
    """The result as it is printed."""
    begin = time.monotonic()
    app = application()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kezek-paper-")))
        database = "kezek.db"
        if plan.postgresql:
            from benchmarks.throwaway_postgres import throwaway_postgres

            database = stack.enter_context(throwaway_postgres(durable=True)).create_database()
        settings = kiosk_settings(folder, database, FACTOR, printer="tcp://127.0.0.1:9")
        found_always_open(settings)
        papers: list[Path] = []
        printer = stack.enter_context(
            VirtualPrinter(folder / "papers", on_paper=lambda paper: papers.append(paper.path))
        )
        course = Course(plan, settings, printer, random.Random(plan.seed))
        for stretch in stretches(plan.tickets):
            course.run(app, stretch)
            say(f"{len(course.shown)} tickets, {time.monotonic() - begin:.0f} s")
        finish(app, course)
        connection = connect(settings)
        stack.callback(connection.close)
        verdict = judge(_evidence(course, connection, papers))
    return summary(course, verdict, time.monotonic() - begin)


def finish(app: QGuiApplication, course: Course) -> None:
    """A last start of the kiosk settles what the one before left open."""
    course.printer.faults = WELL
    with (
        course.cable("network") as printer,
        handled(app, course.settings, size=course.plan.size, printer=printer) as kiosk,
    ):
        kiosk.until_topics()
        reader = kiosk.parts.connection.use_cases.reader
        kiosk.until(lambda: not reader.owed_papers(course.settings.device), "word on all papers")
        QTest.qWait(QUIET_MS)


def summary(course: Course, verdict: Verdict, seconds: float) -> dict[str, Any]:
    for finding in verdict.findings:
        say(finding)
    return {
        "tickets": len(course.shown),
        "on_paper": verdict.on_paper,
        "by_fault": dict(sorted(Counter(one.trouble for one in course.shown).items())),
        "by_outcome": verdict.by_outcome,
        "findings": list(verdict.findings),
        "seconds": round(seconds, 1),
    }


def main(plan: Plan) -> bool:
    """Prints the result; whether everything held."""
    result = paper(plan)
    print(json.dumps(result), flush=True)
    return not result["findings"]


def say(text: str) -> None:
    """Progress goes to standard error: the result alone is on standard output."""
    print(text, file=sys.stderr, flush=True)


def _evidence(course: Course, connection: OfficeConnection, papers: list[Path]) -> Evidence:
    reader = connection.use_cases.reader
    events = reader.events_after(0, 1_000_000)
    tickets = reader.day().tickets.values()
    reported: dict[str, list[PrintOutcome]] = {}
    for event in events:
        if event.kind is EventKind.PAPER_REPORTED:
            outcome = PrintOutcome(event.text("outcome"))
            reported.setdefault(event.text("label"), []).append(outcome)
    return Evidence(
        shown=course.shown,
        tokens={ticket.label: reader.token_of(ticket.id) for ticket in tickets},
        reported=reported,
        printed=[token_on(path) for path in papers],
        words=_words(),
    )


def _words() -> dict[str, frozenset[PrintOutcome]]:
    texts = Texts()
    return {
        texts.get(language, "PaperNote", source): outcomes
        for language in Language
        for source, outcomes in WORDS.items()
    }


def _source_words(kiosk: HandledKiosk, source: str) -> str:
    return kiosk.parts.texts.get(kiosk.visitor.language, "PaperNote", source)
