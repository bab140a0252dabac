"""The events of a day of faults, replayed by the words of the design: no code of the rules."""

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from benchmarks.race_check import chain_holds, expected, identity, moment

BESIDE: Final = frozenset(
    {"office_configured", "clerk_signed_in", "clerk_signed_out", "device_reported"}
)
"""Events that are about no ticket."""


@dataclass(slots=True)
class Issued:
    """A ticket and where it is."""

    id: str
    label: str
    device: str
    topic: str
    key: tuple[datetime, datetime, UUID]
    offline: bool
    command: str
    counter: str = ""
    state: str = "waiting"

    @property
    def cancelled(self) -> bool:
        return self.state == "cancelled"

    @property
    def expired(self) -> bool:
        return self.state == "expired"


@dataclass(slots=True)
class Call:
    """A call, until the visitor came or was given up."""

    seq: int
    label: str
    counter: str
    called_at: datetime
    closed_at: datetime | None = None
    closed_by: int | None = None
    """The event that ended it."""
    recalls: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Replay:
    """What the events come to."""

    document: Mapping[str, Any]
    findings: list[str] = field(default_factory=list)
    tickets: dict[str, Issued] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)
    papers: dict[str, list[str]] = field(default_factory=dict)
    lapsed: list[str] = field(default_factory=list)
    _open: dict[str, Call] = field(default_factory=dict)
    """Ticket to its open call."""
    _numbers: dict[tuple[str, str], list[int]] = field(default_factory=lambda: defaultdict(list))
    _labels: set[tuple[str, str]] = field(default_factory=set)

    def take_in(self, event: dict[str, Any]) -> None:
        """One more event, with its `data` read."""
        kind = str(event["kind"])
        if kind in BESIDE:
            return
        step = STEPS.get(kind)
        if step is None:
            self._wrong(event, f"{kind}, which nobody asked for")
        else:
            step(self, event)

    def taken(self, event: dict[str, Any]) -> None:
        data, ticket = event["data"], str(event["ticket_id"])
        label = f"{data['letter']}{data['number']:03d}"
        if (data["day"], label) in self._labels:
            self._wrong(event, f"{label} is given twice on {data['day']}")
        self._labels.add((data["day"], label))
        row = self._numbers[data["day"], data.get("series") or data["letter"]]
        if row and data["number"] != row[-1] + 1:
            self._wrong(event, f"{label} follows number {row[-1]}")
        row.append(data["number"])
        issued = moment(data.get("issued") or event["at"])
        key = (moment(data["place"]), issued, UUID(ticket))
        offline = "series" in data
        self.tickets[ticket] = Issued(
            ticket, label, event["actor"], data["topic"], key, offline, event["command_id"]
        )

    def called(self, event: dict[str, Any]) -> None:
        ticket, counter = self._ticket(event), event["data"]["counter"]
        busy = [one.label for one in self.tickets.values() if one.counter == counter]
        if busy:
            self._wrong(event, f"{ticket.label} is called to {counter}, where {busy[0]} is")
        if ticket.state != "waiting":
            self._wrong(event, f"{ticket.label} is called and was {ticket.state}")
        should = expected(dict(self.document), self._waiting(), counter, event["at"])
        if str(should) != ticket.id:
            other = self.tickets[str(should)].label if should else "nobody"
            self._wrong(event, f"{ticket.label} is called out of order before {other}")
        ticket.state, ticket.counter = "called", counter
        self._open[ticket.id] = Call(event["seq"], ticket.label, counter, event["at"])
        self.calls.append(self._open[ticket.id])

    def recalled(self, event: dict[str, Any]) -> None:
        ticket = self._ticket(event)
        self._expect(event, ticket, "called")
        if ticket.id in self._open:
            self._open[ticket.id].recalls.append(event["seq"])

    def started(self, event: dict[str, Any]) -> None:
        self._move(event, "called", "serving", stays=True)

    def finished(self, event: dict[str, Any]) -> None:
        self._move(event, "serving", "served")

    def gone(self, event: dict[str, Any]) -> None:
        self._move(event, "called", "no_show")

    def put_back(self, event: dict[str, Any]) -> None:
        self._move(event, "called", "waiting")

    def cancelled(self, event: dict[str, Any]) -> None:
        self._move(event, "waiting", "cancelled")

    def undone(self, event: dict[str, Any]) -> None:
        ticket, before = self._ticket(event), event["data"]["before"]
        self._leave(ticket, before["state"], event)
        ticket.counter = before["counter_id"] or ""
        if ticket.state == "called":
            call = [one for one in self.calls if one.label == ticket.label][-1]
            call.closed_at = call.closed_by = None
            self._open[ticket.id] = call

    def paper(self, event: dict[str, Any]) -> None:
        self.papers.setdefault(self._ticket(event).id, []).append(event["data"]["outcome"])

    def lapse(self, event: dict[str, Any]) -> None:
        data = event["data"]
        self.lapsed.append(f"{data['letter']}{data['number']:03d}")
        self._numbers[data["day"], f"{data['letter']}:{event['actor']}"].append(data["number"])

    def closed(self, event: dict[str, Any]) -> None:
        left = {one.id for one in self.tickets.values() if one.state in UNFINISHED}
        if left != set(event["data"]["tickets"]):
            self._wrong(event, f"{len(left)} tickets were open at the close of the day")
        for ticket in left:
            self._leave(self.tickets[ticket], "expired", event)

    def _move(self, event: dict[str, Any], before: str, after: str, *, stays: bool = False) -> None:
        ticket = self._ticket(event)
        self._expect(event, ticket, before)
        counter = ticket.counter
        self._leave(ticket, after, event)
        if stays:
            ticket.counter = counter

    def _leave(self, ticket: Issued, state: str, event: dict[str, Any]) -> None:
        ticket.state, ticket.counter = state, ""
        call = self._open.pop(ticket.id, None)
        if call is not None:
            call.closed_at, call.closed_by = event["at"], event["seq"]

    def _expect(self, event: dict[str, Any], ticket: Issued, state: str) -> None:
        where = event["data"].get("counter", "")
        if ticket.state != state or ticket.counter != where:
            place = f"{ticket.state} at {ticket.counter or 'no counter'}"
            self._wrong(event, f"{event['kind']} at {where}: {ticket.label} was {place}")

    def _ticket(self, event: dict[str, Any]) -> Issued:
        return self.tickets[str(event["ticket_id"])]

    def _waiting(self) -> dict[str, dict[UUID, tuple[datetime, datetime, UUID]]]:
        lines: dict[str, dict[UUID, tuple[datetime, datetime, UUID]]] = defaultdict(dict)
        for one in self.tickets.values():
            if one.state == "waiting":
                lines[one.topic][UUID(one.id)] = one.key
        return lines

    def _wrong(self, event: dict[str, Any], what: str) -> None:
        self.findings.append(f"event {event['seq']}: {what}")


UNFINISHED: Final = frozenset({"waiting", "called", "serving"})
STEPS: Final[Mapping[str, Callable[[Replay, dict[str, Any]], None]]] = {
    "ticket_taken": Replay.taken,
    "ticket_called": Replay.called,
    "ticket_recalled": Replay.recalled,
    "service_started": Replay.started,
    "service_finished": Replay.finished,
    "ticket_no_show": Replay.gone,
    "ticket_put_back": Replay.put_back,
    "ticket_cancelled": Replay.cancelled,
    "step_undone": Replay.undone,
    "paper_reported": Replay.paper,
    "offline_ticket_lapsed": Replay.lapse,
    "day_closed": Replay.closed,
}


def readable(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Stored events as this check takes them; `label` is empty for those without a ticket."""
    labels: dict[str, str] = {}
    found = []
    for row in rows:
        data = json.loads(row["data"])
        ticket = None if row["ticket_id"] is None else str(identity(row["ticket_id"]))
        if row["kind"] == "ticket_taken" and ticket is not None:
            labels[ticket] = f"{data['letter']}{data['number']:03d}"
        found.append(
            row
            | {
                "at": moment(row["at"]),
                "command_id": str(identity(row["command_id"])),
                "ticket_id": ticket,
                "label": "" if ticket is None else labels.get(ticket, ""),
                "data": data,
            }
        )
    return found


def replay(document: Mapping[str, Any], events: Sequence[dict[str, Any]]) -> Replay:
    """What readable events come to, with everything that is wrong about them."""
    day = Replay(document)
    for event in events:
        day.take_in(event)
    return day


def chain_findings(rows: Sequence[dict[str, Any]]) -> list[str]:
    """Of the events as they are stored."""
    return [] if chain_holds(list(rows)) else ["the chain of the events is broken"]
