"""The judge of `kezek bench faults` sees what must not happen, in evidence that is made up."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

import pytest

from benchmarks.faults_check import Answer, Begun, Evidence, Seen, bugs_in, judge

NINE = datetime(2026, 11, 24, 9, tzinfo=UTC)
FACTOR = 60.0
DOCUMENT: dict[str, Any] = {
    "counters": [{"id": "c1", "profile": "all"}, {"id": "c2", "profile": "all"}],
    "profiles": [{"id": "all", "ranks": [["t"]], "help_after_minutes": 15}],
}
Events = list[dict[str, Any]]
Change = Callable[[Evidence], Evidence]


def event(kind: str, second: float, ticket: int | None = None, **data: object) -> dict[str, Any]:
    """At a second of the machine's clock."""
    at = NINE + timedelta(seconds=second * FACTOR)
    if kind == "ticket_taken":
        data = {"day": "d", "letter": "A", "topic": "t", "place": at.isoformat(), **data}
        data.setdefault("number", ticket)
    return {
        "seq": 0,
        "at": at,
        "kind": kind,
        "actor": "kiosk-1" if kind in {"ticket_taken", "paper_reported"} else "clerk-1",
        "ticket_id": None if ticket is None else str(UUID(int=ticket)),
        "label": "" if ticket is None else f"A{ticket:03d}",
        "data": data,
    }


def command(seq: int) -> str:
    """Of the event with this number."""
    return str(UUID(int=1000 + seq))


def numbered(events: Events) -> Events:
    """As a record has them."""
    return [{"command_id": command(seq)} | one | {"seq": seq} for seq, one in enumerate(events, 1)]


MORNING: Events = [
    event("ticket_taken", 1, 1),
    event("ticket_taken", 2, 2),
    event("paper_reported", 3, 1, outcome="printed"),
    event("paper_reported", 4, 2, outcome="failed"),
    event("ticket_called", 10, 1, counter="c1"),
    event("service_started", 20, 1, counter="c1"),
    event("ticket_called", 30, 2, counter="c2"),
    event("service_finished", 40, 1, counter="c1"),
    event("service_started", 50, 2, counter="c2"),
]
UNDONE = event("step_undone", 55, 2, before={"state": "called", "counter_id": "c2"})
OWN_NUMBER = {
    **event("ticket_taken", 60, 3, series="A:kiosk-1", number=900),
    "command_id": str(uuid5(UUID(command(2)), "offline")),
}
"""What the kiosk gave to whom it gave up waiting for an answer: the second wish."""
LAPSED = event("offline_ticket_lapsed", 60, day="d", letter="A", number=900)
GOOD = Evidence(
    document=DOCUMENT,
    events=numbered(MORNING),
    answers=[Answer("visitor-1", command(1), "A001"), Answer("clerk-1", command(5), "A001")],
    papers=["one"],
    tokens={"one": str(UUID(int=1)), "two": str(UUID(int=2))},
    kiosk="kiosk-1",
    kiosk_labels=frozenset({"A001"}),
    counter_labels=frozenset({"A002"}),
    counter="c2",
    seen=Seen(
        sights={"A002": [31.0, 32.0]}, settled=frozenset({5}), begun=[Begun(5, 11.0, launch=1)]
    ),
    zero=NINE,
    real_zero=0.0,
    factor=FACTOR,
    end=100.0,
)


def with_events(*events: dict[str, Any], after: int = len(MORNING)) -> Change:
    """These come after so many of the morning's."""
    changed = numbered([*MORNING[:after], *events, *MORNING[after:]])
    return lambda good: replace(good, events=changed)


def without(kind: str, ticket: int) -> Change:
    gone = str(UUID(int=ticket))
    left = [one for one in MORNING if (one["kind"], one["ticket_id"]) != (kind, gone)]
    return lambda good: replace(good, events=numbered(left))


def seen(**changes: Any) -> Change:
    return lambda good: replace(good, seen=replace(good.seen, **changes))


def but(**changes: Any) -> Change:
    return lambda good: replace(good, **changes)


def test_a_day_in_which_all_held_has_no_finding() -> None:
    verdict = judge(GOOD)
    assert verdict.findings == []
    assert verdict.checked["calls"] == 2
    assert verdict.checked["calls_closed_in_trouble"] == 0


@pytest.mark.parametrize(
    "change",
    [
        seen(sights={}, troubles=[(29.0, 60.0)]),
        seen(sights={}, settled=frozenset({5, 7})),
        seen(begun=[Begun(5, 40.0, launch=1)], troubles=[(15.0, 39.0)]),
        seen(begun=[Begun(7, 31.0, launch=1), Begun(5, 11.0, launch=2)]),
        but(papers=["one", "gone"], events=numbered([*MORNING, LAPSED])),
        with_events(event("day_closed", 60, tickets=[str(UUID(int=2))])),
        with_events(UNDONE, event("service_started", 60, 2, counter="c2")),
        with_events(event("ticket_taken", 60, 3, series="A:kiosk-1", number=900), after=9),
        but(
            seen=replace(GOOD.seen, begun=[Begun(5, 31.0, launch=1)]),
            readable={6: 26.0},
        ),
    ],
    ids=["trouble", "settled", "late", "again", "lapsed", "night", "undone", "offline", "unread"],
)
def test_what_was_recorded_as_such_is_no_finding(change: Change) -> None:
    found = [one for one in judge(change(GOOD)).findings if "its paper" not in one]
    assert found == []


def test_no_paper_is_owed_for_a_wish_that_the_kiosk_answered_itself() -> None:
    left = [one for one in MORNING if one["data"].get("outcome") != "failed"]
    asked_in_vain = "A002: nothing is recorded of its paper"
    assert asked_in_vain in judge(but(events=numbered(left))(GOOD)).findings
    verdict = judge(but(events=numbered([*left, OWN_NUMBER]))(GOOD))
    assert asked_in_vain not in verdict.findings
    assert "A900: nothing is recorded of its paper" in verdict.findings
    assert verdict.checked["called_for_nobody"] == 1


@pytest.mark.parametrize(
    "change, finding",
    [
        (with_events(event("ticket_taken", 5, 3, number=2), after=4), "A002 is given twice"),
        (with_events(event("ticket_taken", 5, 3, number=4), after=4), "A004 follows number 2"),
        (with_events(event("ticket_called", 60, 2, counter="c1")), "is called and was serving"),
        (
            with_events(event("ticket_taken", 59, 3), event("ticket_called", 60, 3, counter="c2")),
            "A003 is called to c2, where A002 is",
        ),
        (
            with_events(event("ticket_called", 9, 2, counter="c2"), after=4),
            "A002 is called out of order before A001",
        ),
        (without("ticket_called", 2), "service_started at c2: A002 was waiting"),
        (with_events(event("service_finished", 60, 2, counter="c1")), "was serving at c2"),
        (with_events(event("day_closed", 60, tickets=[])), "1 tickets were open at the close"),
        (with_events(event("ticket_transferred", 60, 2)), "which nobody asked for"),
        (but(answers=[Answer("visitor-1", "lost", "A009")]), "told A009, which is recorded 0"),
        (but(answers=[Answer("visitor-1", command(1), "A002")]), "told A002, recorded is A001"),
        (but(papers=["one", "one"]), "A001 came out 2 times"),
        (but(papers=["one", ""]), "1 papers cannot be read"),
        (but(papers=["one", "gone"]), "1 papers belong to no ticket"),
        (but(papers=[]), "A001: its paper is recorded as printed, and did not come out"),
        (but(papers=["one", "two"]), "A002: its paper is recorded as failed, and came out"),
        (without("paper_reported", 2), "A002: nothing is recorded of its paper"),
        (
            with_events(event("paper_reported", 60, 1, outcome="failed")),
            "A001: 2 outcomes of its paper",
        ),
        (but(kiosk_labels=frozenset({"A900"})), "the kiosk gave A900, which is not recorded"),
        (but(counter_labels=frozenset({"A001"})), "window had A001, which was not called there"),
        (seen(sights={}), "the call of A002 (event 7) was not seen in 20 s"),
        (seen(sights={"A002": [5.0, 52.0]}), "the call of A002 (event 7) was not seen"),
        (seen(begun=[Begun(2, 3.0, launch=1)]), "event 2 was announced, and is no call"),
        (
            seen(begun=[Begun(7, 31.0, launch=1), Begun(5, 11.0, launch=1)]),
            "event 5 was announced after event 7",
        ),
        (
            seen(begun=[Begun(5, 40.0, launch=1)], troubles=[(1.0, 10.0)]),
            "was announced 20 s after it closed, 30 s after the last trouble",
        ),
        (seen(begun=[Begun(5, 40.0, launch=1)]), "was announced 20 s after it closed"),
    ],
)
def test_what_must_not_happen_is_found(change: Change, finding: str) -> None:
    found = judge(change(GOOD)).findings
    assert any(finding in one for one in found), found


def trace(line: str, error: str) -> str:
    return (
        "2026-11-25 16:05:30,666 ERROR shared.qt.jobs: a job failed\n"
        "Traceback (most recent call last):\n"
        f'  File "jobs.py", line 124, in outcome\n    {line}\n{error}\n'
        "2026-11-25 16:05:30,668 WARNING kezek.media: the media could not be read\n"
    )


def test_a_trace_in_a_log_is_a_bug_and_is_told_once() -> None:
    text = trace("return Ok(work())", "ValueError: no") * 2
    (bug,) = bugs_in(text)
    assert bug.endswith("ValueError: no\n")
    assert len(bugs_in(text + "2026-11-25 16:05:31,000 CRITICAL root: the end\n")) == 2
