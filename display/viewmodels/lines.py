"""The lines that the TV shows: how many wait for each topic, how long, and which one pauses."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from display.viewmodels.zone import topics_of
from shared.application.follow import Snapshot
from shared.domain.availability import Refusal, Unavailable
from shared.domain.office import Topic
from shared.domain.screen import Screen

SPENT = frozenset(
    {Refusal.LIMIT_REACHED, Refusal.LAST_TICKET_GONE, Refusal.NOT_SERVED_BEFORE_CLOSING}
)


class LineState(StrEnum):
    """Whether a topic still gives tickets; the office's own hours say nothing of a topic."""

    OPEN = "open"
    PAUSED = "paused"
    SPENT = "spent"
    """No more tickets today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRow:
    """A topic, how many wait for it, and for how many minutes; `high` 0: nobody waits."""

    key: str
    letter: str
    icon: str
    name_kk: str
    name_ru: str
    waiting: int
    low: int = 0
    high: int = 0
    standing: LineState = LineState.OPEN
    again: str = ""
    """When a pause ends, such as `15:30`; empty when nobody can tell."""


def lines(snapshot: Snapshot, screen: Screen, now: datetime) -> Iterable[LineRow]:
    """The screen's lines in the order of the office; `snapshot` is the whole office's."""
    for topic in topics_of(screen, snapshot.office):
        yield _line(snapshot, topic, now)


def _line(snapshot: Snapshot, topic: Topic, now: datetime) -> LineRow:
    waiting = len(snapshot.waiting(topic.id))
    wait = snapshot.wait(topic.id, now)
    standing, again = _standing(snapshot, topic, now)
    return LineRow(
        key=topic.id,
        letter=topic.series.letter,
        icon=topic.icon,
        name_kk=topic.name.kk,
        name_ru=topic.name.ru,
        waiting=waiting,
        low=wait.low if waiting else 0,
        high=wait.high if waiting else 0,
        standing=standing,
        again=again,
    )


def _standing(snapshot: Snapshot, topic: Topic, now: datetime) -> tuple[LineState, str]:
    match snapshot.availability(topic.id, now):
        case Unavailable(Refusal.PAUSED, again):
            return LineState.PAUSED, "" if again is None else f"{again:%H:%M}"
        case Unavailable(reason, _) if reason in SPENT:
            return LineState.SPENT, ""
        case _:
            return LineState.OPEN, ""
