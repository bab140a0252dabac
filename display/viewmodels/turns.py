"""What the queue of announcements consists of: calls, turns on the stage, outcomes."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from display.viewmodels.forms import Form, Policy, by_pace
from shared.domain.language import Language

STAGE_S = 6.0
"""Least time of a call on the stage."""
TOGETHER_S = 3.0
"""The same within a sentence; the call stays in the list as before."""
LONGEST_S = 60.0
"""After this a voice that has not reported its end is given up; the others must go on."""
MINUTE_S = 60.0
SILENCE_S = 3.0
"""After so much silence the room needs a chime before it listens."""
REPEAT_AFTER_S = 4.0
"""From the end of a call to its repetition."""


class Outcome(StrEnum):
    """What became of a call on this screen; each call gets one, each repetition REPEATED."""

    SPOKEN = "spoken"
    SHORTENED = "shortened"
    TOGETHER = "together"
    """In one sentence with others."""
    SHOWN = "shown"
    """On the stage, but without voice: it is off, or failed."""
    MERGED = "merged"
    """A recall of a ticket whose call was still to be spoken: said once."""
    STALE = "stale"
    """No longer called when its turn came."""
    REPEATED = "repeated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """One call or recall, known by the number of its event."""

    seq: int
    ticket_id: UUID
    label: str
    counter_id: str
    recall: bool


@dataclass(frozen=True, slots=True)
class Record:
    """The outcome of one announcement, and who was said before it in the same sentence."""

    announcement: Announcement
    outcome: Outcome
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What the queue goes by on this screen."""

    stage_s: float = STAGE_S
    policy: Policy = by_pace
    languages: tuple[Language, ...] = tuple(Language)
    """Those of the office."""
    repeats: int = 1
    """How often each call is spoken, once it has been spoken and if there is room."""

    def least(self, form: Form) -> float:
        """Shortest time on the stage."""
        return min(self.stage_s, TOGETHER_S) if form is Form.TOGETHER else self.stage_s


USUAL = Rules()


@dataclass(frozen=True, slots=True)
class Sentence:
    """Calls that are being said together: those still to come, and the labels said."""

    left: frozenset[int]
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Repetition:
    """A call that is to be said again, so many times, not before a moment."""

    announcement: Announcement
    left: int
    since: float


@dataclass(frozen=True, slots=True)
class Turn:
    """An announcement that has the stage since `started_at` (seconds of the screen's clock)."""

    announcement: Announcement
    form: Form
    chime: bool
    languages: tuple[Language, ...]
    started_at: float
    voice_ended: bool = False
    spoken: bool = True
    after: tuple[str, ...] = ()
    """Labels said before it in the same sentence."""
    repeats: int = 0
    """How often it is to be said after this."""
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Queue:
    """Who has the stage, who waits for it in the order of calling, and the recent pace."""

    turn: Turn | None = None
    pending: tuple[Announcement, ...] = ()
    last: Announcement | None = None
    """The announcement that had the stage last, also after its turn."""
    heard: tuple[float, ...] = ()
    silent_since: float | None = None
    """When the last voice that was heard ended."""
    sentence: Sentence | None = None
    again: tuple[Repetition, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """The queue afterwards, what is now settled, and the turn that has just begun."""

    queue: Queue
    records: tuple[Record, ...] = ()
    began: Turn | None = None
