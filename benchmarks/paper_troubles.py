"""What goes wrong with the printer while a paper is due, and what may be said of it afterwards."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from shared.application.printing import PrintOutcome
from shared.devices.printing.faults import Faults

WELL: Final = Faults()
LONGEST_STREAM: Final = 45_000
"""Bytes; a ticket's picture is about as large."""
SLOWEST_S: Final = 2.0
"""Seconds for a paper; more than the limits, so that a part comes when nobody waits."""
KNOWN: Final = frozenset({PrintOutcome.PRINTED, PrintOutcome.FAILED})
SAID_NOTHING: Final = frozenset({PrintOutcome.SENT, PrintOutcome.UNKNOWN})
ANY: Final = frozenset(PrintOutcome)
Make = Callable[[random.Random], Faults]


@dataclass(frozen=True, slots=True)
class Trouble:
    """How the printer is when the button is touched, and what it becomes `within` seconds."""

    name: str
    before: Faults
    then: Faults | None = None
    within: float = 0.0
    may_say: frozenset[PrintOutcome] = ANY
    """Which outcomes may be recorded at all; whether one is true is judged by the papers."""


def _fixed(faults: Faults) -> Make:
    return lambda _chance: faults


BEFORE: Final[Mapping[str, tuple[Make, frozenset[PrintOutcome]]]] = {
    "ok": (_fixed(WELL), frozenset({PrintOutcome.PRINTED})),
    "near_end": (_fixed(Faults(near_end=True)), frozenset({PrintOutcome.PRINTED})),
    "paper_out": (_fixed(Faults(paper_out=True)), frozenset({PrintOutcome.FAILED})),
    "cover_open": (_fixed(Faults(cover_open=True)), frozenset({PrintOutcome.FAILED})),
    "out_in_the_middle": (lambda c: Faults(paper_out_after=c.randint(0, LONGEST_STREAM)), ANY),
    "silent": (_fixed(Faults(silent=True)), SAID_NOTHING),
    "never_reads": (_fixed(Faults(never_reads=True)), SAID_NOTHING),
    "slow": (lambda c: Faults(slow=c.uniform(0.05, SLOWEST_S)), KNOWN | SAID_NOTHING),
    "resets": (lambda c: Faults(reset_after=c.randint(0, LONGEST_STREAM)), ANY),
    "garbage": (_fixed(Faults(garbage=True)), SAID_NOTHING),
    "no_process_id": (_fixed(Faults(knows_marks=False)), ANY - {PrintOutcome.FAILED}),
}
"""Name to the printer's state before the touch, and what may be recorded then."""
WEIGHTS: Final[Mapping[str, int]] = {"ok": 5, "near_end": 2}
MID_JOB: Final = ("paper_out", "cover_open", "silent", "never_reads", "garbage", "no_process_id")
MID_JOB_SHARE: Final = 0.25
LATEST_S: Final = 0.12
"""Drawing, asking and sending a ticket takes about so long."""
UNBREAKABLE: Final = frozenset({"resets", "never_reads"})
"""A serial port has no connection that could break, and the port in memory always reads."""


def trouble(chance: random.Random, names: tuple[str, ...]) -> Trouble:
    """The next one, of those named; a part of them begins or ends in the middle of the job."""
    name = chance.choices(names, [WEIGHTS.get(one, 1) for one in names])[0]
    make, may_say = BEFORE[name]
    found = Trouble(name, make(chance), may_say=may_say)
    middle = [one for one in MID_JOB if one in names]
    if chance.random() >= MID_JOB_SHARE or not middle:
        return found
    later = chance.choice([*middle, "ok"])
    then = WELL if later == "ok" else BEFORE[later][0](chance)
    within = chance.uniform(0, LATEST_S)
    return replace(found, name=f"{name}_then_{later}", then=then, within=within, may_say=ANY)
