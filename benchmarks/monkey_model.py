"""What must hold whoever touches the kiosk and how: a model beside it, and its judge."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID, uuid5

from kiosk.viewmodels.visit import Visit
from shared.domain.event import Event, EventKind


@dataclass(slots=True)
class SeenVisit:
    """From the first touch of somebody until the kiosk rests again."""

    wishes: set[UUID] = field(default_factory=set)
    """Command ids."""
    labels: list[str] = field(default_factory=list)
    """Numbers that stood on the screen, each once for each time it came."""


@dataclass(slots=True)
class Visits:
    """Told of every change of the kiosk's visit."""

    ended: list[SeenVisit] = field(default_factory=list)
    present: SeenVisit | None = None

    def see(self, visit: Visit, *, resting: bool) -> None:
        """The kiosk's visit is this now."""
        if resting:
            if self.present is not None:
                self.ended.append(self.present)
            self.present = None
            return
        if self.present is None:
            self.present = SeenVisit()
        if visit.command_id is not None:
            self.present.wishes.add(visit.command_id)
        if visit.issued is not None:
            label = visit.issued.ticket.label
            if self.present.labels[-1:] != [label]:
                self.present.labels.append(label)

    @property
    def all(self) -> list[SeenVisit]:
        """Also the one that is not over."""
        return [*self.ended, *([] if self.present is None else [self.present])]


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that is known afterwards."""

    visits: Sequence[SeenVisit]
    events: Sequence[Event]
    tokens: Mapping[str, str]
    """Token to label, of every ticket in the database."""
    printed: Sequence[str]
    """Token of each paper that came out; empty for one that nobody can read."""


def judge(evidence: Evidence) -> list[str]:
    """Empty when everything held."""
    return [*_tickets(evidence), *_visits(evidence), *_ghosts(evidence), *_papers(evidence)]


def _given(events: Sequence[Event]) -> dict[UUID, list[str]]:
    """Command id to the labels of its tickets that still count."""
    gone = {one.ticket_id for one in events if one.kind is EventKind.TICKET_CANCELLED}
    found: dict[UUID, list[str]] = {}
    for event in events:
        if event.kind is EventKind.TICKET_TAKEN and event.ticket_id not in gone:
            label = f"{event.text('letter')}{event.data['number']:03d}"
            found.setdefault(event.command_id, []).append(label)
    return found


def _tickets(evidence: Evidence) -> Iterator[str]:
    given = _given(evidence.events)
    wishes = {wish for visit in evidence.visits for wish in _entered(visit)}
    for wish, labels in given.items():
        if len(labels) > 1:
            yield f"one wish became {len(labels)} tickets: {', '.join(labels)}"
        if wish not in wishes:
            yield f"nobody at the kiosk wished for {', '.join(labels)}"
    for label, times in Counter(one for labels in given.values() for one in labels).items():
        if times > 1:
            yield f"{label} was given {times} times"


def _visits(evidence: Evidence) -> Iterator[str]:
    given = _given(evidence.events)
    for visit in evidence.visits:
        recorded = [label for wish in _entered(visit) for label in given.get(wish, ())]
        if len(recorded) > 1:
            yield f"one visit has {len(recorded)} tickets: {', '.join(sorted(recorded))}"
        if len(visit.labels) > 1:
            yield f"one visit was shown {len(visit.labels)} numbers: {', '.join(visit.labels)}"
        for label in visit.labels:
            if label not in recorded:
                yield f"{label} was shown and is not in the record"


def _ghosts(evidence: Evidence) -> Iterator[str]:
    """Tickets that will be called although nobody was ever told of them."""
    known = {label for visit in evidence.visits for label in visit.labels}
    known |= {evidence.tokens.get(token, "") for token in evidence.printed}
    for labels in _given(evidence.events).values():
        for label in labels:
            if label not in known:
                yield f"{label} stands in line and neither screen nor paper told of it"


def _papers(evidence: Evidence) -> Iterator[str]:
    for token, times in Counter(evidence.printed).items():
        label = evidence.tokens.get(token)
        if label is None:
            yield f"{times} papers belong to no ticket: {token or 'nobody can read them'}"
        elif times > 1:
            yield f"{label} came out {times} times"


def _entered(visit: SeenVisit) -> set[UUID]:
    """The command ids of a visit as they may stand in the record, after an outage too."""
    return visit.wishes | {uuid5(wish, "offline") for wish in visit.wishes}
