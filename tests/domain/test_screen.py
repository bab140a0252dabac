from datetime import time

import pytest

from shared.domain.screen import Loudness, Screen, screen_of


def screen(
    device: str = "tv-1", topics: str = "", counters: str = "", *, speaks: bool = True
) -> Screen:
    """A screen of the topics and counters that the letters name."""
    return Screen(
        device=device, topics=frozenset(topics), counters=frozenset(counters), speaks=speaks
    )


@pytest.mark.parametrize(
    "topics, counters, shown",
    [("", "", True), ("a", "", True), ("b", "", False), ("a", "1", True), ("a", "2", False)],
)
def test_a_call_is_shown_where_its_topic_and_its_counter_are(
    topics: str, counters: str, shown: bool
) -> None:
    """Nothing named means all."""
    assert screen(topics=topics, counters=counters).shows_call("a", "1") is shown


@pytest.mark.parametrize(
    "one, other, share",
    [
        (screen(), screen(), True),
        (screen(topics="ab"), screen(topics="bc"), True),
        (screen(topics="a"), screen(topics="b"), False),
        (screen(topics="a"), screen(counters="1"), True),
        (screen(counters="1"), screen(counters="2"), False),
        (screen(topics="a", counters="1"), screen(topics="a", counters="2"), False),
    ],
)
def test_two_screens_share_a_zone_where_a_call_could_be_on_both(
    one: Screen, other: Screen, share: bool
) -> None:
    """And it is the same seen from either."""
    assert one.shares_zone_with(other) is other.shares_zone_with(one) is share


def test_the_loudness_of_an_hour_goes_before_the_screens_and_the_machines() -> None:
    """The end of the hours does not belong to them."""
    noon = Loudness(time(12), time(14), 30)
    quiet = Screen(device="tv-1", volume=70, volume_at=(noon,))
    moments = (time(11, 59), time(12), time(13, 59), time(14))
    assert [quiet.loudness_at(at, 80) for at in moments] == [70, 30, 30, 70]
    assert Screen(device="tv-1").loudness_at(time(12), 80) == 80


def test_an_unnamed_screen_is_silent_where_another_speaks() -> None:
    """One alone speaks."""
    assert screen_of((), "tv-9").speaks
    assert screen_of((screen(speaks=False),), "tv-9").speaks
    assert not screen_of((screen(),), "tv-9").speaks
    assert screen_of((screen(speaks=False),), "tv-1") == screen(speaks=False)
