"""What must hold after a kill: the record, the papers, and what the TV shows and announces."""

import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Final

import zxingcpp
from PIL import Image

from benchmarks.offscreen import Offscreen
from shared.bootstrap import OfficeConnection
from shared.domain.ticket import TicketState

BEGUN: Final = re.compile(r"kezek\.announcements: event (\d+): \S+ begins$", re.MULTILINE)


@dataclass(slots=True)
class Findings:
    """All of it zero or empty when everything held."""

    record: list[str] = field(default_factory=list)
    papers: int = 0
    papers_without_ticket: int = 0
    announced: int = 0
    stale_announced: int = 0
    open_missed: int = 0
    not_open_shown: int = 0


def check_record(database: Path, connection: OfficeConnection) -> list[str]:
    """Whether the file is whole, the chain unbroken, and the tables what the events say."""
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as bare:
        said = [row[0] for row in bare.execute("PRAGMA integrity_check")]
    found = [] if said == ["ok"] else said
    return found + [f"{one.where}: {one.what}" for one in connection.verify()]


def check_papers(printed: "SimpleQueue[Path]", database: Path, findings: Findings) -> None:
    """Each paper that came out since the last time carries the code of a stored ticket."""
    fresh: list[Path] = []
    while True:
        try:
            fresh.append(printed.get_nowait())
        except Empty:
            break
    tokens = stored_tokens(database)
    findings.papers += len(fresh)
    findings.papers_without_ticket += sum(token_on(paper) not in tokens for paper in fresh)


def stored_tokens(database: Path) -> set[str]:
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as bare:
        return {str(row[0]) for row in bare.execute("SELECT token FROM ticket")}


def token_on(paper: Path) -> str:
    """What the code on the paper ends with; empty if it cannot be read."""
    with Image.open(paper) as image:
        codes = zxingcpp.read_barcodes(image.convert("L"))
    paper.unlink()
    return codes[0].text.rpartition("/")[2] if codes else ""


@dataclass(frozen=True, slots=True)
class Difference:
    """Labels: open calls that are not shown, and what is shown without a reason."""

    missed: frozenset[str]
    wrong: frozenset[str]


def compare(tv: Offscreen, connection: OfficeConnection, *, fresh: bool) -> Difference:
    """What the TV shows against the calls in the database.

    The list also has who is being served; a TV that is not fresh keeps an announcement to its end.
    """
    day = connection.use_cases.reader.day()
    called = {ticket.label for ticket in day.in_state(TicketState.CALLED)}
    serving = {ticket.label for ticket in day.in_state(TicketState.SERVING)}
    listed = {name[5:] for name in tv.names() if name.startswith("call-")}
    stage = {label for label in [tv.text("stageLabel")] if label}
    wrong = listed - called - serving
    if fresh:
        wrong |= stage - called
    return Difference(frozenset(called - listed - stage), frozenset(wrong))


def check_announced(log: str, started_after: int, findings: Findings) -> None:
    """A TV that started after event `started_after` announces only what was called later."""
    begun = announced(log)
    findings.announced += len(begun)
    findings.stale_announced += sum(seq <= started_after for seq in begun)
    findings.record += [] if begun == sorted(set(begun)) else [f"announced out of order: {begun}"]


def announced(log: str) -> list[int]:
    """The numbers of the events whose announcement began, in that order."""
    return [int(seq) for seq in BEGUN.findall(log)]


def summed(parts: Iterable[str]) -> dict[str, int]:
    """How often each."""
    counts: dict[str, int] = {}
    for part in parts:
        counts[part] = counts.get(part, 0) + 1
    return dict(sorted(counts.items()))
