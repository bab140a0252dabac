from datetime import date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.hours import Interval
from shared.domain.media import Item, Kind, by_name
from shared.domain.playlist import (
    Listing,
    Order,
    Picture,
    Played,
    Playlist,
    Turn,
    following,
    turns_at,
)

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Asia/Almaty"))


def item(name: str, kind: Kind = Kind.VIDEO) -> Item:
    return Item(Path(name), Path(name), kind)


ITEMS = [item("a.mp4"), item("b.jpg", Kind.IMAGE), item("c.mp4")]


def names(playlist: Playlist, local: datetime = MONDAY) -> list[str]:
    return [turn.item.name for turn in turns_at(playlist, ITEMS, local)]


def test_without_a_playlist_all_files_are_shown_by_name() -> None:
    assert names(Playlist()) == ["a.mp4", "b.jpg", "c.mp4"]


def test_listed_files_come_first_and_as_often_as_they_are_listed() -> None:
    listings = tuple(Listing(file=name) for name in ("c.mp4", "b.jpg", "c.mp4", "gone.mp4"))
    assert names(Playlist(listings=listings)) == ["c.mp4", "b.jpg", "c.mp4", "a.mp4"]
    assert names(Playlist(listings=listings, others=False)) == ["c.mp4", "b.jpg", "c.mp4"]


@pytest.mark.parametrize(
    "listing,moment,shown",
    [
        (Listing(file="a.mp4", weekdays=frozenset({0})), MONDAY, True),
        (Listing(file="a.mp4", weekdays=frozenset({1, 6})), MONDAY, False),
        (Listing(file="a.mp4", since=date(2026, 11, 23)), MONDAY, True),
        (Listing(file="a.mp4", since=date(2026, 11, 24)), MONDAY, False),
        (Listing(file="a.mp4", until=date(2026, 11, 23)), MONDAY, True),
        (Listing(file="a.mp4", until=date(2026, 11, 22)), MONDAY, False),
        (Listing(file="a.mp4", hours=(Interval(time(9), time(10)),)), MONDAY, False),
        (Listing(file="a.mp4", hours=(Interval(time(10), time(11)),)), MONDAY, True),
        (
            Listing(file="a.mp4", hours=(Interval(time(9), time(10)),)),
            MONDAY - timedelta(minutes=1),
            True,
        ),
    ],
)
def test_days_hours_and_dates(listing: Listing, moment: datetime, shown: bool) -> None:
    assert ("a.mp4" in names(Playlist(listings=(listing,)), moment)) is shown


def test_the_file_tells_length_loudness_and_shape() -> None:
    playlist = Playlist(
        image_seconds=20,
        picture=Picture.FIT,
        listings=(
            Listing(file="a.mp4", seconds=30, volume=40, picture=Picture.FILL),
            Listing(file="c.mp4", muted=True),
        ),
    )
    a, c, b = turns_at(playlist, ITEMS, MONDAY)
    assert (a.seconds, a.volume, a.picture) == (30, 0.4, Picture.FILL)
    assert (c.seconds, c.volume, c.picture) == (None, 0.0, Picture.FIT)
    assert (b.seconds, b.volume) == (20, 1.0)


@pytest.mark.parametrize(
    "rule,picture,pane,filled",
    [
        (Picture.FILL, 0.5, 1.7, True),
        (Picture.FIT, 1.7, 1.7, False),
        (Picture.AUTO, 16 / 9, 1.72, True),
        (Picture.AUTO, 9 / 16, 1.72, False),
        (Picture.AUTO, 4 / 3, 16 / 9, False),
        (Picture.AUTO, 0, 1.72, True),
    ],
)
def test_a_picture_is_cut_only_a_little(
    rule: Picture, picture: float, pane: float, filled: bool
) -> None:
    assert rule.fills(picture, pane) is filled


def test_names_are_sorted_as_people_do() -> None:
    given_names = ["10.jpg", "2.jpg", "B.jpg", "a.jpg"]
    assert sorted(given_names, key=by_name) == ["2.jpg", "10.jpg", "a.jpg", "B.jpg"]


def play(turns: tuple[Turn, ...], order: Order, count: int, seed: str = "tv") -> list[str]:
    played, seen = Played(), []
    for _ in range(count):
        chosen, played = following(turns, played, order, seed)
        assert chosen is not None
        seen.append(chosen.key)
    return seen


@given(st.integers(1, 9), st.text(max_size=4))
def test_a_shuffle_shows_all_before_anything_comes_again(count: int, seed: str) -> None:
    turns = turns_at(Playlist(), [item(f"{number}.mp4") for number in range(count)], MONDAY)
    rounds = 5
    seen = play(turns, Order.SHUFFLE, rounds * count, seed)
    for number in range(rounds):
        assert len(set(seen[number * count : (number + 1) * count])) == count
    if count > 1:
        assert all(one != other for one, other in pairwise(seen))


def test_rounds_of_a_shuffle_and_two_televisions_differ() -> None:
    turns = turns_at(Playlist(), [item(f"{number}.mp4") for number in range(8)], MONDAY)
    seen = play(turns, Order.SHUFFLE, 16)
    assert seen[:8] != seen[8:]
    assert seen != play(turns, Order.SHUFFLE, 16, "another")


@given(st.lists(st.sets(st.integers(0, 6), min_size=1), min_size=1, max_size=30))
def test_whatever_is_added_or_taken_away_the_order_goes_on_from_where_it_was(
    lists: list[set[int]],
) -> None:
    played = Played()
    last = -1
    for present in lists:
        turns = turns_at(Playlist(), [item(f"{number}.mp4") for number in present], MONDAY)
        chosen, played = following(turns, played, Order.LISTED, "")
        assert chosen is not None
        number = int(chosen.item.name[0])
        assert number == min((one for one in present if one > last), default=min(present))
        last = number


def test_of_nothing_comes_nothing() -> None:
    assert following((), Played(), Order.SHUFFLE, "")[0] is None
