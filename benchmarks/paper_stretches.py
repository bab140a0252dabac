"""Which printer hangs on which cable for how many tickets, and what befalls it there."""

import random
from dataclasses import dataclass
from typing import Final

from benchmarks.paper_troubles import BEFORE, UNBREAKABLE, WELL, Trouble, trouble
from shared.devices.printing.faults import Faults

RESTARTED: Final = "kiosk_ended"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of the kiosk: the cable, how the printer is made, and for how many tickets."""

    cable: str
    make: Faults
    tickets: int


def name_of(make: Faults) -> str:
    """Of a printer that confirms less than others."""
    return "no_process_id" if make.knows_paper_question else "confirms_nothing"


def stretches(tickets: int) -> list[Stretch]:
    """Three quarters on the network; the other cables and lesser printers share the rest."""
    few = max(2, tickets // 20)
    others = [
        Stretch("network", Faults(knows_marks=False), few),
        Stretch("network", Faults(knows_marks=False, knows_paper_question=False), few),
        Stretch("serial", WELL, few),
        Stretch("file", WELL, few),
        Stretch("spool", WELL, few),
    ]
    return [Stretch("network", WELL, max(2, tickets - few * len(others))), *others]


def next_trouble(stretch: Stretch, chance: random.Random, *, last: bool) -> Trouble:
    """What befalls the next ticket of the stretch; the kiosk itself ends during the last."""
    if last:
        return Trouble(RESTARTED, stretch.make)
    if stretch.make != WELL:
        return Trouble(name_of(stretch.make), stretch.make)
    match stretch.cable:
        case "network":
            return trouble(chance, tuple(BEFORE))
        case "spool":
            return trouble(chance, ("silent",))
        case _:
            return trouble(chance, tuple(name for name in BEFORE if name not in UNBREAKABLE))
