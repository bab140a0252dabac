"""The cards of the topics: pure."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.viewmodels.shell_props import second_language
from shared.application.follow import Snapshot
from shared.domain.availability import Unavailable
from shared.domain.language import Language


@dataclass(frozen=True, slots=True)
class TopicCard:
    """One topic as the visitor sees it; waits are minutes, multiples of five."""

    topic_id: str
    letter: str
    picture: str
    name: str
    other_name: str
    summary: str
    waiting: int
    wait_low: int
    wait_high: int
    closed: str
    """Why there is no ticket, and when there will be; empty if there is one."""


def cards(
    snapshot: Snapshot | None,
    now: datetime,
    language: Language,
    refusal: Callable[[Unavailable], str],
) -> tuple[TopicCard, ...]:
    """A card for each topic, in the order of the office; `refusal` puts one into words."""
    if snapshot is None:
        return ()
    other = second_language(language)
    found = []
    for topic in snapshot.office.topics:
        wait = snapshot.wait(topic.id, now)
        state = snapshot.availability(topic.id, now)
        found.append(
            TopicCard(
                topic_id=topic.id,
                letter=topic.series.letter,
                picture=topic.icon,
                name=topic.name.get(language),
                other_name=topic.name.get(other),
                summary=topic.summary.get(language),
                waiting=len(snapshot.waiting(topic.id)),
                wait_low=wait.low,
                wait_high=wait.high,
                closed=refusal(state) if isinstance(state, Unavailable) else "",
            )
        )
    return tuple(found)
