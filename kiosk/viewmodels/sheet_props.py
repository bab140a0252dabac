"""The sheet of one topic, before the ticket is taken: pure."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.viewmodels.shell_props import second_language
from kiosk.viewmodels.visit import Stage, Visit
from shared.application.follow import Snapshot
from shared.domain.language import Language
from shared.domain.order import place_of


@dataclass(frozen=True, slots=True)
class SheetInputs:
    """All that the sheet depends on; `fault` is a sentence in the visitor's language."""

    snapshot: Snapshot | None
    visit: Visit
    now: datetime
    language: Language
    fault: str
    away: bool


@dataclass(frozen=True, slots=True)
class SheetProps:
    """What the sheet shows; waits are minutes."""

    letter: str = ""
    picture: str = ""
    name: str = ""
    other_name: str = ""
    summary: str = ""
    bring: tuple[str, ...] = ()
    group_name: str = ""
    ahead: int = 0
    wait_low: int = 0
    wait_high: int = 0
    asking: bool = False
    fault: str = ""
    can_take: bool = False


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A priority group to choose."""

    group_id: str
    name: str
    legal_basis: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class LeafletRow:
    """A leaflet; `code` is its address as a picture, a data URL."""

    address: str
    title: str
    code: str


def derive(inputs: SheetInputs) -> SheetProps:
    """The sheet for these inputs; empty while no topic is chosen."""
    snapshot, visit, language = inputs.snapshot, inputs.visit, inputs.language
    if snapshot is None or visit.topic_id is None:
        return SheetProps()
    topic = snapshot.office.topic(visit.topic_id)
    ahead = _ahead(snapshot, visit, inputs.now)
    wait = snapshot.wait(topic.id, inputs.now, ahead)
    return SheetProps(
        letter=topic.series.letter,
        picture=topic.icon,
        name=topic.name.get(language),
        other_name=topic.name.get(second_language(language)),
        summary=topic.summary.get(language),
        bring=tuple(text.get(language) for text in topic.bring),
        group_name=(
            ""
            if visit.group_id is None
            else snapshot.office.group(visit.group_id).name.get(language)
        ),
        ahead=ahead,
        wait_low=wait.low,
        wait_high=wait.high,
        asking=visit.asking,
        fault=inputs.fault,
        can_take=visit.stage is Stage.SHEET and not visit.asking and not inputs.away,
    )


def groups(snapshot: Snapshot | None, visit: Visit, language: Language) -> tuple[GroupRow, ...]:
    """The office's priority groups, the visitor's one marked."""
    if snapshot is None:
        return ()
    return tuple(
        GroupRow(
            group_id=group.id,
            name=group.name.get(language),
            legal_basis=group.legal_basis.get(language),
            chosen=group.id == visit.group_id,
        )
        for group in snapshot.office.groups
    )


def leaflets(
    snapshot: Snapshot | None, visit: Visit, language: Language, code: Callable[[str], str]
) -> tuple[LeafletRow, ...]:
    """What may answer the question without a ticket; `code` makes a picture of an address."""
    if snapshot is None or visit.topic_id is None:
        return ()
    return tuple(
        LeafletRow(leaflet.address, leaflet.title.get(language), code(leaflet.address))
        for leaflet in snapshot.office.topic(visit.topic_id).leaflets
    )


def _ahead(snapshot: Snapshot, visit: Visit, now: datetime) -> int:
    """How many would be called before somebody who takes a ticket now."""
    if visit.topic_id is None:
        return 0
    group = None if visit.group_id is None else snapshot.office.group(visit.group_id)
    place = place_of(now, group)
    return sum(ticket.place <= place for ticket in snapshot.waiting(visit.topic_id))
