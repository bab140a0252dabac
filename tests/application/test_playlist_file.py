from datetime import date, time

import pytest

from shared.application.playlist_file import parse_playlist
from shared.domain.hours import Interval
from shared.domain.playlist import Listing, Order, Picture, Playlist
from shared.toml_file import TomlFileError

WHOLE = """
order = "shuffle"
image_seconds = 15
picture = "fit"
others = false

[[item]]
file = "bag.mp4"
seconds = 30
days = ["monday", "friday"]
hours = ["09:00-13:00", "14:30-18:30"]
since = 2026-12-01
until = 2026-12-31
volume = 50
muted = true
picture = "fill"
"""

WRONG = """order = "shufle"
image_second = 10

[[item]]
seconds = 30

[[item]]
file = "../secret.mp4"
days = ["mon"]
hours = ["13:00-09:00"]
since = 2026-12-31
until = 2026-12-01
volume = 120
"""


def test_every_key_has_its_meaning() -> None:
    assert parse_playlist(WHOLE, "playlist.toml") == Playlist(
        order=Order.SHUFFLE,
        image_seconds=15,
        picture=Picture.FIT,
        others=False,
        listings=(
            Listing(
                file="bag.mp4",
                seconds=30,
                weekdays=frozenset({0, 4}),
                hours=(Interval(time(9), time(13)), Interval(time(14, 30), time(18, 30))),
                since=date(2026, 12, 1),
                until=date(2026, 12, 31),
                volume=50,
                muted=True,
                picture=Picture.FILL,
            ),
        ),
    )


def test_an_empty_file_means_the_usual() -> None:
    assert parse_playlist("", "playlist.toml") == Playlist()


def test_all_mistakes_are_told_at_once_with_their_lines() -> None:
    with pytest.raises(TomlFileError) as raised:
        parse_playlist(WRONG, "playlist.toml")
    said = [(mistake.line, mistake.place) for mistake in raised.value.mistakes]
    assert said == [
        (1, "order"),
        (2, "image_second"),
        (4, "item[1].file"),
        (8, "item[2].file"),
        (9, "item[2].days[1]"),
        (10, "item[2].hours[1]"),
        (12, "item[2].until"),
        (13, "item[2].volume"),
    ]
    assert "Did you mean image_seconds?" in str(raised.value)
