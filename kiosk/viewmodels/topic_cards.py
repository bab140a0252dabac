"""The cards of the topics: pure."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.viewmodels.shell_props import second_language
from shared.application.follow import Snapshot
from shared.domain.availability import Unavailable
from shared.domain.language import Language
from shared.domain.office import Section


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
    section: bool = False
    """Whether a touch opens more cards; then `topic_id` is the section's id."""


def cards(
    snapshot: Snapshot | None,
    now: datetime,
    language: Language,
    refusal: Callable[[Unavailable], str],
    section_id: str | None = None,
) -> tuple[TopicCard, ...]:
    """A card for each topic of the section, or for each section and the topics in none.

    In the order of the office, a section where its first topic is; `refusal` puts one into words.
    """
    if snapshot is None:
        return ()
    inside: dict[str, list[TopicCard]] = {}
    found: list[TopicCard | str] = []
    for topic, card in zip(
        snapshot.office.topics, _all(snapshot, now, language, refusal), strict=True
    ):
        if topic.section_id == section_id:
            found.append(card)
        elif section_id is None and topic.section_id is not None:
            if topic.section_id not in inside:
                found.append(topic.section_id)
            inside.setdefault(topic.section_id, []).append(card)
    return tuple(
        _section(snapshot.office.section(one), inside[one], language)
        if isinstance(one, str)
        else one
        for one in found
    )


def _section(section: Section, inside: list[TopicCard], language: Language) -> TopicCard:
    closed = all(card.closed for card in inside)
    return TopicCard(
        topic_id=section.id,
        letter="",
        picture=section.icon,
        name=section.name.get(language),
        other_name=section.name.get(second_language(language)),
        summary=section.summary.get(language),
        waiting=sum(card.waiting for card in inside),
        wait_low=0,
        wait_high=0,
        closed=inside[0].closed if closed else "",
        section=True,
    )


def _all(
    snapshot: Snapshot,
    now: datetime,
    language: Language,
    refusal: Callable[[Unavailable], str],
) -> tuple[TopicCard, ...]:
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
