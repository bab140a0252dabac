"""Which TVs are to be silent, and until when."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from shared.domain.event import Event, EventKind

ALL_SCREENS = ""
Mutes = Mapping[str, datetime]
"""A screen's device, or ALL_SCREENS, to the moment at which its silence ends."""
MUTE_KINDS = frozenset({EventKind.SCREEN_MUTED, EventKind.SCREEN_UNMUTED})


def mutes_after(mutes: Mutes, event: Event) -> Mutes:
    """What holds after an event of MUTE_KINDS; all screens unmuted, none is left muted."""
    screen = event.text("screen")
    if event.kind is EventKind.SCREEN_MUTED:
        return {**mutes, screen: datetime.fromisoformat(event.text("until"))}
    if screen == ALL_SCREENS:
        return {}
    return {device: until for device, until in mutes.items() if device != screen}


def muted_until(mutes: Mutes, device: str, now: datetime) -> datetime | None:
    """When the silence of the screen ends; None while it may speak."""
    ends = [until for one in (device, ALL_SCREENS) if (until := mutes.get(one)) and until > now]
    return max(ends, default=None)


def tests_in(events: Iterable[Event], device: str) -> list[Event]:
    """The sound tests among the events that are meant for the screen."""
    wanted = {device, ALL_SCREENS}
    return [
        event
        for event in events
        if event.kind is EventKind.SOUND_TEST_ASKED and event.text("screen") in wanted
    ]
