"""What a sheet stands on: the step that is prepared, what was chosen so far, and the office."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final, Protocol

from counter.viewmodels.seat import Seat
from shared.application.follow import Snapshot
from shared.domain.language import Language
from shared.domain.ticket import Ticket, TicketState


class SheetKind(StrEnum):
    """A step that needs a choice."""

    HOLD = "hold"
    TRANSFER = "transfer"
    FINISH = "finish"
    TOPIC = "topic"
    CALL = "call"
    WALK_IN = "walk_in"
    REST = "rest"
    REINSTATE = "reinstate"


class Say(Protocol):
    """A text in the clerk's language."""

    def __call__(self, source: str, n: int | None = None, **fields: object) -> str: ...


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several; `detail` is a second line."""

    choice_id: str
    text: str
    detail: str = ""
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Choices of which one is taken; `heading` says of what."""

    name: str
    heading: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Everything from which a sheet and its command are made; `number` is a typed label."""

    kind: SheetKind
    snapshot: Snapshot
    seat: Seat
    ticket: Ticket | None
    now: datetime
    language: Language
    say: Say
    picked: Mapping[str, str] = field(default_factory=dict)
    note: str = ""
    number: str = ""


LATIN: Final = str.maketrans("АВЕКМНОРСТУХІ", "ABEKMHOPCTYXI")
"""Letters that look the same: a clerk's keyboard may stand on Cyrillic."""
CALLABLE = frozenset({TicketState.WAITING, TicketState.ON_HOLD, TicketState.NO_SHOW})
GONE = frozenset({TicketState.NO_SHOW})


def tidy_number(typed: str) -> str:
    """A label as it is printed, from what was typed: ` а 45` is `A045`."""
    text = "".join(typed.split()).upper().translate(LATIN)
    letter, figures = text[:1], text[1:]
    return f"{letter}{int(figures):03d}" if letter.isalpha() and figures.isdecimal() else text


def ticket_of_number(scene: Scene) -> Ticket | None:
    """The ticket with the typed number, if the step is possible with it."""
    wanted = tidy_number(scene.number)
    states = GONE if scene.kind is SheetKind.REINSTATE else CALLABLE
    for ticket in scene.snapshot.day.tickets.values():
        if ticket.label == wanted and ticket.state in states:
            return ticket
    return None
