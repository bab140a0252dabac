"""The judge of `kezek bench paper` sees what must not happen."""

from dataclasses import replace

import pytest

from benchmarks.paper_check import Evidence, Shown, judge
from benchmarks.paper_troubles import ANY
from shared.application.printing import PrintOutcome

PRINTED, FAILED = PrintOutcome.PRINTED, PrintOutcome.FAILED
UNKNOWN, SENT = PrintOutcome.UNKNOWN, PrintOutcome.SENT
GOOD = Evidence(
    shown=[Shown("A001", "ok", frozenset({PRINTED}), "take"), Shown("A002", "slow", ANY, "none")],
    tokens={"A001": "x", "A002": "y"},
    reported={"A001": [PRINTED], "A002": [FAILED]},
    printed=["x"],
    words={
        "take": frozenset({PRINTED, SENT}),
        "none": frozenset({FAILED}),
        "wait": frozenset(),
    },
)


def test_what_is_true_is_no_finding() -> None:
    verdict = judge(GOOD)
    assert verdict.findings == ()
    assert verdict.by_outcome == {"failed": 1, "printed": 1}
    assert verdict.on_paper == 1


def test_a_visitor_who_left_while_it_was_printing_may_be_told_nothing_more() -> None:
    left = [replace(GOOD.shown[0], paper="wait"), GOOD.shown[1]]
    assert judge(replace(GOOD, shown=left)).findings == ()


@pytest.mark.parametrize(
    "wrong, finding",
    [
        ({"printed": []}, "recorded as printed, and no paper came out"),
        ({"printed": ["x", "y"]}, "recorded as failed, and the paper came out"),
        ({"printed": ["x", "x"]}, "A001 came out 2 times"),
        ({"printed": ["x", ""]}, "1 papers belong to no ticket: nobody can read them"),
        ({"shown": [*GOOD.shown, GOOD.shown[0]]}, "A001 was shown to 2 visitors"),
        ({"shown": GOOD.shown[:1]}, "A002 is in the database and was shown to nobody"),
        ({"tokens": {"A001": "x"}}, "A002 was shown and is not in the database"),
        ({"reported": {"A001": [PRINTED]}}, "0 outcomes are recorded"),
        ({"reported": {"A001": [PRINTED], "A002": [FAILED, FAILED]}}, "2 outcomes are recorded"),
        ({"reported": {"A001": [UNKNOWN], "A002": [FAILED]}}, "gives no reason for"),
        ({"reported": {"A001": [PRINTED], "A002": [UNKNOWN]}}, "and the screen said: none"),
        ({"shown": [replace(GOOD.shown[0], paper="?"), GOOD.shown[1]]}, "the screen said: ?"),
    ],
)
def test_what_is_not_true_is_found(wrong: dict[str, object], finding: str) -> None:
    found = judge(replace(GOOD, **wrong)).findings  # type: ignore[arg-type]  # as the table says
    assert any(finding in one for one in found), found
