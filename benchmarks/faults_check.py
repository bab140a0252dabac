"""What a day of faults must leave behind, recomputed from the evidence alone; pure."""

import re
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final
from uuid import UUID, uuid5

from benchmarks.faults_replay import Call, Issued, Replay, replay

GRACE_S: Final = 6.0
"""A TV without trouble has shown an open call by then, on a machine with other work too."""
LATE_S: Final = 1.0
STALE_S: Final = 6.0
BUG: Final = re.compile(r"^.*(?:Traceback|CRITICAL).*\n(?:(?!\d{4}-\d\d-\d\d ).*\n)*", re.MULTILINE)
"""From the line that says so to the next line of the log."""
LONGEST_BUG: Final = 3000


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody was told: the command's id and the ticket's label."""

    who: str
    command: str
    label: str


@dataclass(frozen=True, slots=True)
class Begun:
    """An announcement that began on the TV, at this moment or later."""

    seq: int
    after: float
    launch: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What was on the TV; moments are seconds of the machine's clock."""

    sights: Mapping[str, Sequence[float]] = field(default_factory=dict)
    """Label to when it was seen in the list or on the stage."""
    settled: frozenset[int] = frozenset()
    """Events of which the TV has recorded what became of their announcement."""
    begun: Sequence[Begun] = ()
    troubles: Sequence[tuple[float, float]] = ()
    """When something was the matter with the TV or its way to the database."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """All that is known afterwards."""

    document: Mapping[str, Any]
    events: Sequence[dict[str, Any]]
    answers: Sequence[Answer]
    papers: Sequence[str]
    """Token of each paper that came out; empty for one that nobody can read."""
    tokens: Mapping[str, str]
    """Token to the id of its ticket."""
    kiosk: str
    """The device that reports what became of its papers."""
    kiosk_labels: frozenset[str] = frozenset()
    """Numbers that the kiosk's screen gave to visitors."""
    counter_labels: frozenset[str] = frozenset()
    """Numbers that the counter's window had called."""
    counter: str = ""
    seen: Seen = field(default_factory=Seen)
    readable: Mapping[int, float] = field(default_factory=dict)
    """From when on an event could be read, by the machine's clock; one waits for both servers."""
    zero: datetime
    """The office's time at `real_zero`, since when it runs `factor` times as fast."""
    real_zero: float
    factor: float
    end: float

    def real(self, at: datetime) -> float:
        """Seconds of the machine's clock at a moment of the office's."""
        return self.real_zero + (at - self.zero).total_seconds() / self.factor


@dataclass(frozen=True, slots=True)
class Verdict:
    """`findings` is empty when everything held."""

    findings: Sequence[str]
    checked: Mapping[str, int]


def bugs_in(log: str) -> list[str]:
    """What a program logged that no program may; each once."""
    return list(dict.fromkeys(bug[-LONGEST_BUG:] for bug in BUG.findall(log)))


def judge(evidence: Evidence) -> Verdict:
    """The record, the answers, the papers, the screens."""
    day = replay(evidence.document, evidence.events)
    on_tv, excused = _calls(evidence, day.calls)
    findings = [
        *day.findings,
        *_answers(evidence),
        *_papers(evidence, day),
        *_reports(evidence, day),
        *_labels(evidence, day),
        *on_tv,
        *_announced(evidence, day.calls),
    ]
    checked = {
        "events": len(evidence.events),
        "tickets": len(day.tickets),
        "calls": len(day.calls),
        "answers": len(evidence.answers),
        "papers": len(evidence.papers),
        "announced": len(evidence.seen.begun),
        "calls_closed_in_trouble": excused,
        "called_for_nobody": sum(
            not day.tickets[one].cancelled for one in nobodys(day.tickets.values(), evidence.events)
        ),
        "offline_tickets": sum(one.offline for one in day.tickets.values()),
        "lapsed": len(day.lapsed),
    }
    return Verdict(findings, checked)


def _answers(evidence: Evidence) -> Iterator[str]:
    recorded = Counter(str(event["command_id"]) for event in evidence.events)
    labels = {str(event["command_id"]): event["label"] for event in evidence.events}
    for one in evidence.answers:
        times = recorded[one.command]
        if times != 1:
            yield f"{one.who} was told {one.label}, which is recorded {times} times"
        elif labels[one.command] != one.label:
            yield f"{one.who} was told {one.label}, recorded is {labels[one.command]}"


def _papers(evidence: Evidence, day: Replay) -> Iterator[str]:
    unknown = 0
    for token, times in Counter(evidence.papers).items():
        if not token:
            yield f"{times} papers cannot be read"
        elif token not in evidence.tokens:
            unknown += times
        elif times > 1:
            yield f"{_name(day, evidence.tokens[token])} came out {times} times"
    if unknown > len(day.lapsed):
        yield f"{unknown} papers belong to no ticket, and {len(day.lapsed)} lapsed"


def _reports(evidence: Evidence, day: Replay) -> Iterator[str]:
    printed = {evidence.tokens[token] for token in evidence.papers if token in evidence.tokens}
    excused = nobodys(day.tickets.values(), evidence.events)
    for ticket in day.tickets.values():
        if ticket.device != evidence.kiosk:
            continue
        said = day.papers.get(ticket.id, [])
        if not said and not (ticket.cancelled or ticket.expired or ticket.id in excused):
            yield f"{ticket.label}: nothing is recorded of its paper"
        if len(said) > 1:
            yield f"{ticket.label}: {len(said)} outcomes of its paper: {', '.join(said)}"
        if "failed" in said and ticket.id in printed:
            yield f"{ticket.label}: its paper is recorded as failed, and came out"
        if {"printed", "sent"} & set(said) and ticket.id not in printed:
            yield f"{ticket.label}: its paper is recorded as {said[0]}, and did not come out"


def _labels(evidence: Evidence, day: Replay) -> Iterator[str]:
    given = {one.label for one in day.tickets.values() if one.device == evidence.kiosk}
    for label in sorted(evidence.kiosk_labels - given - set(day.lapsed)):
        yield f"the kiosk gave {label}, which is not recorded"
    called = {one.label for one in day.calls if one.counter == evidence.counter}
    for label in sorted(evidence.counter_labels - called):
        yield f"the counter's window had {label}, which was not called there"


def _calls(evidence: Evidence, calls: Sequence[Call]) -> tuple[list[str], int]:
    """Those not shown while they were open, whose announcement the TV has not settled either.

    And how many could not be: the TV was in trouble for as long as they were open.
    """
    missed: list[str] = []
    excused = 0
    for call in calls:
        begin, end = _open(evidence, call)
        sights = evidence.seen.sights.get(call.label, ())
        if call.seq in evidence.seen.settled or any(begin <= at <= end + LATE_S for at in sights):
            continue
        known = max(begin, evidence.readable.get(call.seq, begin))
        well = end - known - _overlap(evidence.seen.troubles, known, end)
        if well > GRACE_S:
            missed.append(
                f"the call of {call.label} (event {call.seq}) was not seen in {well:.0f} s,"
                f" called {clock_time(begin)}, to be read {clock_time(known)},"
                f" closed {clock_time(end)}"
            )
        else:
            excused += 1
    return missed, excused


def _announced(evidence: Evidence, calls: Sequence[Call]) -> Iterator[str]:
    by_seq = {seq: call for call in calls for seq in (call.seq, *call.recalls)}
    last: dict[int, int] = {}
    for one in evidence.seen.begun:
        call = by_seq.get(one.seq)
        if call is None:
            yield f"event {one.seq} was announced, and is no call"
            continue
        if one.seq <= last.get(one.launch, 0):
            yield f"event {one.seq} was announced after event {last[one.launch]}"
        last[one.launch] = one.seq
        _, end = _open(evidence, call)
        well = one.after - end - _overlap(evidence.seen.troubles, end, one.after)
        if well > STALE_S:
            ends = [stop for _, stop in evidence.seen.troubles if stop <= one.after]
            calm = f", {one.after - max(ends):.0f} s after the last trouble" if ends else ""
            yield (
                f"{call.label} (event {one.seq}) was announced {well:.0f} s after it closed{calm};"
                f" to be read {clock_time(end)} (event {call.closed_by}),"
                f" begun {clock_time(one.after)}"
            )


def _open(evidence: Evidence, call: Call) -> tuple[float, float]:
    """From the call to when anybody could know its end."""
    end = evidence.end
    if call.closed_at is not None and call.closed_by is not None:
        closed = evidence.real(call.closed_at)
        end = max(closed, evidence.readable.get(call.closed_by, closed))
    return evidence.real(call.called_at), end


def clock_time(moment: float) -> str:
    """As the logs have it."""
    return f"{time.strftime('%H:%M:%S', time.localtime(moment))}.{int(moment * 10 % 10)}"


def nobodys(tickets: Iterable[Issued], events: Iterable[Mapping[str, Any]]) -> set[str]:
    """Tickets whose answer came after a kiosk's patience: it gave a number of its own instead.

    They are cancelled, unless a counter was quicker.
    """
    recorded = {str(event["command_id"]) for event in events}
    return {one.id for one in tickets if str(uuid5(UUID(one.command), "offline")) in recorded}


def _overlap(troubles: Sequence[tuple[float, float]], begin: float, end: float) -> float:
    """Seconds of the span in which there was trouble of any kind."""
    covered, at = 0.0, begin
    for one, other in sorted(troubles):
        start, stop = max(one, at), min(other, end)
        if stop > start:
            covered += stop - start
            at = stop
    return covered


def _name(day: Replay, ticket: str) -> str:
    known = day.tickets.get(ticket)
    return ticket if known is None else known.label
