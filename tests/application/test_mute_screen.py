"""The head silences the TVs for a while, on both engines; a sound test is only recorded."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shared.application.mute_screen import AskSoundTest, MuteScreen, UnmuteScreen
from shared.application.report_device import ReportDevice
from shared.application.take_ticket import TakeTicket
from shared.application.use_cases import UseCases
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.mute import ALL_SCREENS, muted_until
from shared.domain.screen import Screen
from tests.persistence.conftest import Workplace, workplace_at
from tests.samples import office

HALL, DOOR = "tv-hall", "tv-door"


@pytest.fixture
def place(target: Path | str) -> Iterator[Workplace]:
    """Two TVs; Bek leads, Ann does not."""
    screens = (Screen(device=HALL), Screen(device=DOOR))
    with workplace_at(target, replace(office(), screens=screens)) as workplace:
        yield workplace
        assert workplace.findings() == []


def mute(place: Workplace, screen: str = ALL_SCREENS, minutes: int | None = 30) -> None:
    until = None if minutes is None else place.clock.now + timedelta(minutes=minutes)
    place.use_cases.mute_screen(MuteScreen(clerk_id="bek", screen=screen, until=until))


def silent(place: Workplace) -> list[str]:
    """The screens that are silent now, as the tables and as the events say."""
    now, stored = place.clock.now, place.reader.day().mutes
    assert place.use_cases.follower().load().day.mutes == stored
    return [one for one in (HALL, DOOR) if muted_until(stored, one, now)]


def test_one_screen_is_silent_until_the_time_given(place: Workplace) -> None:
    mute(place, HALL)
    assert silent(place) == [HALL]
    place.clock.pass_by(minutes=31)
    assert silent(place) == []


def test_all_screens_are_silent_until_somebody_lets_them_speak(place: Workplace) -> None:
    mute(place)
    assert silent(place) == [HALL, DOOR]
    place.use_cases.unmute_screen(UnmuteScreen(clerk_id="bek"))
    assert silent(place) == []


def test_one_of_them_speaks_again(place: Workplace) -> None:
    mute(place, HALL)
    mute(place, DOOR)
    place.use_cases.unmute_screen(UnmuteScreen(clerk_id="bek", screen=HALL))
    assert silent(place) == [DOOR]


def test_the_longer_silence_counts(place: Workplace) -> None:
    mute(place, minutes=10)
    mute(place, HALL, minutes=20)
    place.clock.pass_by(minutes=15)
    assert silent(place) == [HALL]


@pytest.mark.parametrize("minutes", [None, 60 * 40])
def test_at_the_latest_it_ends_with_the_day(place: Workplace, minutes: int | None) -> None:
    """Midnight in Almaty is at 19:00 UTC."""
    mute(place, minutes=minutes)
    until = place.reader.day().mutes[ALL_SCREENS]
    assert f"{until.astimezone(place.reader.office().zone):%H:%M}" == "00:00"
    place.clock.now = until + timedelta(hours=9)
    wish = TakeTicket(topic_id="a", language=Language.KK, device="kiosk-1")
    place.use_cases.take_ticket(wish)
    assert place.reader.day().mutes == {}


def test_a_follower_hears_of_it_as_it_happens(place: Workplace) -> None:
    follower = place.use_cases.follower()
    follower.load()
    mute(place, HALL)
    assert follower.catch_up()[0].day.mutes == place.reader.day().mutes
    place.use_cases.unmute_screen(UnmuteScreen(clerk_id="bek"))
    assert follower.catch_up()[0].day.mutes == {}


@pytest.mark.parametrize(
    "code, wish",
    [
        ("not_allowed", lambda cases: cases.mute_screen(MuteScreen(clerk_id="ann"))),
        ("clerk_unknown", lambda cases: cases.mute_screen(MuteScreen(clerk_id="eve"))),
        (
            "screen_unknown",
            lambda cases: cases.mute_screen(MuteScreen(clerk_id="bek", screen="tv-9")),
        ),
        ("not_allowed", lambda cases: cases.unmute_screen(UnmuteScreen(clerk_id="ann"))),
        (
            "screen_unknown",
            lambda cases: cases.ask_sound_test(AskSoundTest(device="kiosk-1", screen="tv-9")),
        ),
    ],
)
def test_what_is_refused_leaves_no_event(
    place: Workplace, code: str, wish: Callable[[UseCases], object]
) -> None:
    before = place.reader.day()
    with pytest.raises(KnownError) as caught:
        wish(place.use_cases)
    assert caught.value.code == code
    assert place.reader.day() == before


def test_no_silence_for_the_past_and_none_of_one_where_all_are_silent(place: Workplace) -> None:
    with pytest.raises(KnownError, match="until_past"):
        mute(place, minutes=-1)
    mute(place)
    with pytest.raises(KnownError, match="all_screens_muted"):
        place.use_cases.unmute_screen(UnmuteScreen(clerk_id="bek", screen=HALL))


def test_a_screen_that_only_reported_itself_is_known_too(place: Workplace) -> None:
    report = ReportDevice(device="tv-9", kind="display", trouble="")
    place.use_cases.report_device(report)
    place.use_cases.ask_sound_test(AskSoundTest(device="kiosk-1", screen="tv-9"))
    events = place.reader.events_after(0)
    assert events[-1].kind is EventKind.SOUND_TEST_ASKED


def test_the_same_wish_twice_is_one_event(place: Workplace) -> None:
    command = MuteScreen(clerk_id="bek")
    first = place.use_cases.mute_screen(command)
    assert place.use_cases.mute_screen(command) == first
    kinds = [event.kind for event in place.reader.events_after(0)]
    assert kinds.count(EventKind.SCREEN_MUTED) == 1
