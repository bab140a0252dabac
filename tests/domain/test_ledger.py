"""The hash chain."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.event import Event, EventDraft, EventKind
from shared.domain.ledger import GENESIS, chain, flaws
from tests.samples import MORNING


def record(length: int) -> list[Event]:
    """A sound ledger."""
    events: list[Event] = []
    for number in range(1, length + 1):
        draft = EventDraft(
            command_id=UUID(int=number),
            kind=EventKind.CLERK_SIGNED_IN,
            actor="ann",
            data={"counter": "1", "note": "ғылым"},
        )
        previous = events[-1].hash if events else GENESIS
        events.append(chain(draft, "sample", number, MORNING + timedelta(seconds=number), previous))
    return events


def test_a_sound_ledger_has_no_flaws() -> None:
    """Neither an empty nor a longer one."""
    assert flaws([]) == []
    assert flaws(record(5)) == []


@given(st.integers(0, 4), st.sampled_from(["at", "actor", "data", "kind", "command_id"]))
def test_an_edit_is_named(place: int, field: str) -> None:
    """Whatever was changed, the event that was changed is named."""
    events = record(5)
    changed: dict[str, object] = {
        "at": MORNING,
        "actor": "bek",
        "data": {"counter": "2", "note": "ғылым"},
        "kind": EventKind.CLERK_SIGNED_OUT,
        "command_id": UUID(int=99),
    }
    events[place] = replace(events[place], **{field: changed[field]})  # type: ignore[arg-type]  # by name
    assert [flaw.seq for flaw in flaws(events)] == [place + 1]


@given(st.integers(0, 3))
def test_a_deletion_is_named(place: int) -> None:
    """The event after the gap tells which number is missing."""
    events = record(5)
    del events[place]
    assert f"number {place + 1} is missing" in flaws(events)[0].what


@pytest.mark.parametrize("place", [0, 2, 4])
def test_a_forged_event_with_a_fresh_hash_breaks_the_next(place: int) -> None:
    """Sealing an edited event again shows at the one that follows it."""
    events = record(6)
    old = events[place]
    draft = EventDraft(command_id=old.command_id, kind=old.kind, actor="eve", data=old.data)
    events[place] = chain(draft, "sample", old.seq, old.at, old.previous_hash)
    assert [flaw.seq for flaw in flaws(events)] == [place + 2]
