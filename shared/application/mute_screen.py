"""The head of the office silences TVs for a while; anybody at a machine of it may try the sound."""

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from uuid import UUID

from shared.application.close_day import close_past_day
from shared.application.commands import new_id, once
from shared.application.ports import UnitOfWork, UnitOfWorkFactory
from shared.domain.errors import KnownError
from shared.domain.event import Event, EventDraft, EventKind, Json
from shared.domain.mute import ALL_SCREENS, muted_until
from shared.domain.rights import Right, require


@dataclass(frozen=True, slots=True, kw_only=True)
class MuteScreen:
    """No voice and no chime until `until` (aware), at most until the day ends."""

    clerk_id: str
    screen: str = ALL_SCREENS
    until: datetime | None = None
    id: UUID = field(default_factory=new_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmuteScreen:
    """It speaks again; for ALL_SCREENS every one of them."""

    clerk_id: str
    screen: str = ALL_SCREENS
    id: UUID = field(default_factory=new_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskSoundTest:
    """The TV plays a sample once, if it hears of it now."""

    device: str
    """Where this is asked."""
    screen: str = ALL_SCREENS
    id: UUID = field(default_factory=new_id)


def mute_screen(units: UnitOfWorkFactory, command: MuteScreen) -> datetime:
    """When the silence ends.

    Raises KnownError `clerk_unknown`, `not_allowed`, `screen_unknown`, `until_past`.
    """
    return once(
        units,
        command.id,
        EventKind.SCREEN_MUTED,
        lambda unit: _until(_mute(unit, command)),
        lambda _unit, event: _until(event),
    )


def unmute_screen(units: UnitOfWorkFactory, command: UnmuteScreen) -> None:
    """Raises KnownError `clerk_unknown`, `not_allowed`, `screen_unknown`, `all_screens_muted`."""
    once(
        units,
        command.id,
        EventKind.SCREEN_UNMUTED,
        lambda unit: _unmute(unit, command),
        lambda _unit, event: event,
    )


def ask_sound_test(units: UnitOfWorkFactory, command: AskSoundTest) -> None:
    """Raises KnownError `screen_unknown`."""
    once(
        units,
        command.id,
        EventKind.SOUND_TEST_ASKED,
        lambda unit: _ask(unit, command),
        lambda _unit, event: event,
    )


def _mute(unit: UnitOfWork, command: MuteScreen) -> Event:
    require(unit.office, command.clerk_id, Right.MUTE_SCREENS)
    screen = _known(unit, command.screen)
    close_past_day(unit)
    tomorrow = unit.now.astimezone(unit.office.zone).date() + timedelta(days=1)
    night = datetime.combine(tomorrow, time(), unit.office.zone)
    until = night if command.until is None else min(command.until, night)
    if until <= unit.now:
        raise KnownError("until_past")
    data: dict[str, Json] = {"screen": screen, "until": until.isoformat()}
    return unit.record(_draft(command.id, EventKind.SCREEN_MUTED, command.clerk_id, data))


def _unmute(unit: UnitOfWork, command: UnmuteScreen) -> Event:
    require(unit.office, command.clerk_id, Right.MUTE_SCREENS)
    screen = _known(unit, command.screen)
    if screen != ALL_SCREENS and muted_until(unit.mutes(), ALL_SCREENS, unit.now):
        raise KnownError("all_screens_muted", screen=screen)
    return unit.record(
        _draft(command.id, EventKind.SCREEN_UNMUTED, command.clerk_id, {"screen": screen})
    )


def _ask(unit: UnitOfWork, command: AskSoundTest) -> Event:
    data: dict[str, Json] = {"screen": _known(unit, command.screen)}
    return unit.record(_draft(command.id, EventKind.SOUND_TEST_ASKED, command.device, data))


def _known(unit: UnitOfWork, screen: str) -> str:
    named = {one.device for one in unit.office.screens}
    if screen != ALL_SCREENS and screen not in named and unit.device(screen) is None:
        raise KnownError("screen_unknown", screen=screen)
    return screen


def _until(event: Event) -> datetime:
    return datetime.fromisoformat(event.text("until"))


def _draft(command_id: UUID, kind: EventKind, actor: str, data: dict[str, Json]) -> EventDraft:
    return EventDraft(command_id=command_id, kind=kind, actor=actor, data=data)
