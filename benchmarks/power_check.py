"""What must hold of an office when the power is back, by what the world was told before the cut."""

import json
import logging
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from benchmarks.power_work import DATABASE, KIOSK, NUMBERS
from benchmarks.race_check import identity, judge, stored_events
from benchmarks.race_office import found
from kiosk.office_memory import OfficeMemory
from kiosk.offline_book import OfflineBook
from kiosk.print_journal import PrintJournal
from shared.application.enter_offline import Entry
from shared.application.take_ticket import TakeTicket
from shared.bootstrap import OfficeConnection, connect
from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.settings import Settings


@dataclass(frozen=True, slots=True)
class Told:
    """What nobody may take back."""

    founded: bool = False
    commands: frozenset[UUID] = frozenset()
    labels: frozenset[str] = frozenset()
    """Of this day's tickets."""
    offline: frozenset[UUID] = frozenset()
    """Commands of the entries of tickets that the kiosk gave by itself."""
    papers: frozenset[UUID] = frozenset()
    kept_seq: int = 0


def told_by(text: bytes) -> Told:
    """What was told line by line; a line that is not whole was heard by nobody."""
    lines = [
        json.loads(line) for line in text.decode().splitlines(keepends=True) if line[-1] == "\n"
    ]

    def of(what: str, name: str) -> Iterator[Any]:
        return (line[name] for line in lines if line["what"] == what and name in line)

    today = {line["label"] for line in lines if line.get("today", True) and "label" in line}
    return Told(
        founded=any(line["what"] == "founded" for line in lines),
        commands=frozenset(map(UUID, of("command", "id"))),
        labels=frozenset(today),
        offline=frozenset(map(UUID, of("offline", "id"))),
        papers=frozenset(map(UUID, of("paper", "ticket"))),
        kept_seq=max(of("kept", "seq"), default=0),
    )


@dataclass(slots=True)
class Inspection:
    """One folder as it was found; `found` says what does not hold, each with its kind first."""

    folder: Path
    settings: Settings
    document: dict[str, Any]
    told: Told
    found: list[str] = field(default_factory=list)

    def run(self) -> list[str]:
        """Everything that does not hold."""
        try:
            if self.told.founded:
                self._office()
            else:
                self._founding()
        except (KnownError, sqlite3.Error, ValueError, OSError) as error:
            self._say("does not open", f"{type(error).__name__}: {error}")
        return self.found

    def _say(self, kind: str, what: object) -> None:
        self.found.append(f"{kind}: {what}")

    def _founding(self) -> None:
        """Nobody was told that there is an office: making it again must make it, or say it is."""
        try:
            found(self.settings, self.document)
        except KnownError as error:
            if error.code != "office_exists":
                raise
        self._file()
        with closing(connect(self.settings)) as office:
            self._record(office)

    def _office(self) -> None:
        self._file()
        with closing(connect(self.settings)) as office:
            before = stored_events(self.folder / DATABASE)
            self._commands(before)
            self._memory(office)
            self._papers(before)
            self._goes_on(office, before)
            self._record(office)
        verdict = judge(self.document, stored_events(self.folder / DATABASE))
        if verdict.duplicate_numbers:
            self._say("number twice", verdict.duplicate_numbers)

    def _file(self) -> None:
        with closing(sqlite3.connect(self.folder / DATABASE)) as bare:
            said = [row[0] for row in bare.execute("PRAGMA integrity_check")]
        if said != ["ok"]:
            self._say("file damaged", said[:3])

    def _record(self, office: OfficeConnection) -> None:
        for finding in office.verify()[:3]:
            self._say("record", f"{finding.where}: {finding.what}")

    def _commands(self, events: Sequence[dict[str, Any]]) -> None:
        lost = self.told.commands - {identity(event["command_id"]) for event in events}
        if lost:
            self._say("command lost", f"{len(lost)} of {len(self.told.commands)}")

    def _papers(self, events: Sequence[dict[str, Any]]) -> None:
        """A paper that was begun and not reported must be known as begun."""
        reported = {
            identity(event["ticket_id"]) for event in events if event["kind"] == "paper_reported"
        }
        begun = PrintJournal(self.folder / f"{KIOSK}.papers").begun()
        lost = self.told.papers - reported - begun
        if lost:
            self._say("paper forgotten", len(lost))

    def _memory(self, office: OfficeConnection) -> None:
        memory = OfficeMemory(self.folder / f"{KIOSK}.office", self.settings.office_id)
        known = memory.recall(office.now()) if self.told.kept_seq else None
        if self.told.kept_seq and (known is None or known.day.seq < self.told.kept_seq):
            self._say("office forgotten", f"{known and known.day.seq} < {self.told.kept_seq}")

    def _goes_on(self, office: OfficeConnection, events: Sequence[dict[str, Any]]) -> None:
        """The kiosk enters what it gave, and the next numbers are new ones."""
        book = OfflineBook(self.folder / f"{KIOSK}.offline", NUMBERS)
        known = {identity(event["command_id"]) for event in events}
        pending = {given.command_id for given in book.pending}
        lost = self.told.offline - known - pending
        if lost:
            self._say("offline ticket lost", len(lost))
        today = office.now().astimezone(office.use_cases.reader.office().zone).date()
        for topic in office.use_cases.reader.office().topics:
            letter = topic.series.letter
            fresh = [f"{letter}{book.next_number(today, letter):03d}"]
            wish = TakeTicket(topic_id=topic.id, language=Language.KK, device="kiosk-2")
            fresh.append(office.use_cases.take_ticket(wish).ticket.label)
            for label in self.told.labels.intersection(fresh):
                self._say("number twice", label)
        for given in book.pending:
            if office.use_cases.enter_offline(given) is Entry.NUMBER_TAKEN:
                self._say("number twice", f"{given.letter}{given.number}")


def inspect(folder: Path, settings: Settings, document: dict[str, Any], told: Told) -> list[str]:
    """Everything that does not hold of the files in a folder."""
    placed = settings.model_copy(update={"database": str(folder / DATABASE)}).placed_in(folder)
    kiosks = logging.getLogger("kiosk")
    before = kiosks.level
    kiosks.setLevel(logging.CRITICAL)  # what is cut, and may be, is no news here
    try:
        return Inspection(folder, placed, document, told).run()
    finally:
        kiosks.setLevel(before)
