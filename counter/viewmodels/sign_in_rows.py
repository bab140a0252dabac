"""Who can sign in, and where."""

from dataclasses import dataclass

from shared.application.follow import Snapshot


@dataclass(frozen=True, slots=True)
class ClerkRow:
    """A member of staff; `counter_number` is where they sit already, 0 if nowhere."""

    clerk_id: str
    name: str
    counter_number: int


@dataclass(frozen=True, slots=True)
class CounterRow:
    """A counter; `taken_by` is who sits there."""

    counter_id: str
    number: int
    taken_by: str


def clerk_rows(snapshot: Snapshot) -> tuple[ClerkRow, ...]:
    """All staff by name."""
    office = snapshot.office
    seats = {
        clerk: office.counter_number(counter) for counter, clerk in snapshot.day.sittings.items()
    }
    rows = [ClerkRow(clerk.id, clerk.name, seats.get(clerk.id, 0)) for clerk in office.staff]
    return tuple(sorted(rows, key=lambda row: row.name))


def counter_rows(snapshot: Snapshot) -> tuple[CounterRow, ...]:
    """All counters by number."""
    office = snapshot.office
    rows = []
    for counter in office.counters:
        clerk = snapshot.day.sittings.get(counter.id)
        taken_by = "" if clerk is None else office.clerk_name(clerk)
        rows.append(CounterRow(counter.id, counter.number, taken_by))
    return tuple(sorted(rows, key=lambda row: row.number))


def place_of(wanted: str, ids: list[str]) -> int:
    """From 0; -1 where it is not in the list."""
    return ids.index(wanted) if wanted in ids else -1
