"""What has happened in an office: one event for each command, in one gapless sequence."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from shared.domain.transitions import Action

Json = str | int | bool | None | list["Json"] | dict[str, "Json"]


class EventKind(StrEnum):
    """Everything that is recorded."""

    OFFICE_CONFIGURED = "office_configured"
    TICKET_TAKEN = "ticket_taken"
    TICKET_CALLED = "ticket_called"
    TICKET_RECALLED = "ticket_recalled"
    TICKET_PUT_BACK = "ticket_put_back"
    SERVICE_STARTED = "service_started"
    SERVICE_FINISHED = "service_finished"
    TICKET_NO_SHOW = "ticket_no_show"
    TICKET_HELD = "ticket_held"
    TICKET_RESUMED = "ticket_resumed"
    TICKET_RELEASED = "ticket_released"
    TICKET_TRANSFERRED = "ticket_transferred"
    TICKET_REINSTATED = "ticket_reinstated"
    WALK_IN_SERVED = "walk_in_served"
    SERVICE_CONTINUED = "service_continued"
    """This topic is done; the visitor waits for the next one."""
    TOPIC_CHANGED = "topic_changed"
    """This topic is done; the same clerk goes on with the next one."""
    GROUP_VERIFIED = "group_verified"
    GROUP_REJECTED = "group_rejected"
    STEP_UNDONE = "step_undone"
    TICKET_CANCELLED = "ticket_cancelled"
    OFFLINE_TICKET_LAPSED = "offline_ticket_lapsed"
    PAPER_REPORTED = "paper_reported"
    PAPER_COPIED = "paper_copied"
    CLERK_SIGNED_IN = "clerk_signed_in"
    CLERK_SIGNED_OUT = "clerk_signed_out"
    COUNTER_RESTED = "counter_rested"
    """A break, or closed: no calls to it."""
    COUNTER_OPENED = "counter_opened"
    MESSAGE_SENT = "message_sent"
    MESSAGE_READ = "message_read"
    MESSAGE_WITHDRAWN = "message_withdrawn"
    PIN_CHANGED = "pin_changed"
    TOPIC_PAUSED = "topic_paused"
    TOPIC_RESUMED = "topic_resumed"
    DEVICE_REPORTED = "device_reported"
    SCREEN_MUTED = "screen_muted"
    SCREEN_UNMUTED = "screen_unmuted"
    SOUND_TEST_ASKED = "sound_test_asked"
    ALERT_RAISED = "alert_raised"
    ALERT_UPDATED = "alert_updated"
    ALERT_CANCELLED = "alert_cancelled"
    ALERT_PASSED_BY = "alert_passed_by"
    """A message that was refused, or right and nothing to show."""
    DAY_CLOSED = "day_closed"


TICKET_ACTIONS: dict[EventKind, Action] = {
    EventKind.TICKET_CALLED: Action.CALL,
    EventKind.TICKET_RECALLED: Action.RECALL,
    EventKind.TICKET_PUT_BACK: Action.PUT_BACK,
    EventKind.SERVICE_STARTED: Action.START,
    EventKind.SERVICE_FINISHED: Action.FINISH,
    EventKind.TICKET_NO_SHOW: Action.NO_SHOW,
    EventKind.TICKET_HELD: Action.HOLD,
    EventKind.TICKET_RESUMED: Action.RESUME,
    EventKind.TICKET_RELEASED: Action.RELEASE,
    EventKind.TICKET_TRANSFERRED: Action.TRANSFER,
    EventKind.TICKET_REINSTATED: Action.REINSTATE,
    EventKind.WALK_IN_SERVED: Action.WALK_IN,
    EventKind.SERVICE_CONTINUED: Action.GO_ON,
    EventKind.TOPIC_CHANGED: Action.CHANGE_TOPIC,
    EventKind.GROUP_VERIFIED: Action.VERIFY_GROUP,
    EventKind.GROUP_REJECTED: Action.REJECT_GROUP,
    EventKind.TICKET_CANCELLED: Action.CANCEL,
}
TICKET_CHANGES = frozenset({*TICKET_ACTIONS, EventKind.STEP_UNDONE})
"""Kinds after which their ticket is another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDraft:
    """An event before it has its number, time and hash. `actor` is a clerk's or device's id."""

    command_id: UUID
    kind: EventKind
    actor: str
    ticket_id: UUID | None = None
    data: Mapping[str, Json]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened: `seq` is gapless for each office and in the order of commits."""

    office_id: str
    seq: int
    at: datetime
    command_id: UUID
    kind: EventKind
    actor: str
    ticket_id: UUID | None
    data: Mapping[str, Json]
    previous_hash: str
    hash: str

    def text(self, key: str) -> str:
        """A text field of the data; a missing or other field is a bug and raises."""
        value = self.data[key]
        if not isinstance(value, str):
            raise TypeError(f"{self.kind} event {self.seq}: {key} is not a text")
        return value

    def perhaps(self, key: str) -> str | None:
        """A text field that an event may lack; one that is there and no text raises."""
        return None if self.data.get(key) is None else self.text(key)

    def moment(self, key: str) -> datetime | None:
        """A time that an event may lack."""
        found = self.perhaps(key)
        return None if found is None else datetime.fromisoformat(found)
