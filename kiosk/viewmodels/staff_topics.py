"""The topics as the staff's menu lists them; no Qt."""

from dataclasses import dataclass
from datetime import datetime

from shared.application.follow import Snapshot
from shared.domain.language import Language


@dataclass(frozen=True, slots=True)
class StaffTopic:
    """A topic, and whether somebody has let it give no tickets."""

    topic_id: str
    name: str
    paused: bool


def is_paused(snapshot: Snapshot, topic_id: str, now: datetime) -> bool:
    """Whether a pause of the topic holds at `now` (aware)."""
    pause = snapshot.day.paused.get(topic_id)
    return pause is not None and pause.holds_at(now)


def staff_topics(snapshot: Snapshot, now: datetime, language: Language) -> tuple[StaffTopic, ...]:
    """All topics in the order of the office file."""
    return tuple(
        StaffTopic(topic.id, topic.name.get(language), is_paused(snapshot, topic.id, now))
        for topic in snapshot.office.topics
    )
