"""The file `playlist.toml` of a media folder: its keys, and the rules that it stands for."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from shared.application.office_file.keys import Interval, Table, enumerated, interval_of, key
from shared.application.office_file.model import DAYS
from shared.domain import hours
from shared.domain.playlist import IMAGE_S, Listing, Order, Picture, Playlist
from shared.toml_file import Extra, check

PLAYLIST_NAME: Final = "playlist.toml"
Day = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
OrderKey = Annotated[Order, enumerated(Order)]
PictureKey = Annotated[Picture, enumerated(Picture)]


class ItemTable(Table):
    """One file of the folder, and how it is shown; a file may be named several times."""

    file: str = key("Name of the file in this folder.", min_length=1)
    seconds: float | None = key(
        "How long an image is shown; when a video ends at the latest.", default=None, ge=1, le=86400
    )
    days: list[Day] = key('Such as ["monday", "friday"]; without: every day.', default=[])
    hours: list[Interval] = key('Such as ["09:00-13:00"]; without: all day.', default=[])
    since: date | None = key("First day, such as 2026-12-01.", default=None)
    until: date | None = key("Last day.", default=None)
    volume: int = key("Loudness of a video, in percent of the usual.", default=100, ge=0, le=100)
    muted: bool = key("Whether it is shown without its sound.", default=False)
    picture: PictureKey | None = key("As above, for this file.", default=None)


class PlaylistTable(Table):
    """The whole file."""

    order: OrderKey = key(
        '"listed": as they stand here; "shuffle": at random, nothing twice before all were shown.',
        default=Order.LISTED,
    )
    image_seconds: float = key("How long images are shown.", default=IMAGE_S, ge=1, le=3600)
    picture: PictureKey = key(
        '"fit": whole; "fill": over the whole pane, cut at the edges; "auto": filled if little is'
        " cut away, else whole.",
        default=Picture.AUTO,
    )
    others: bool = key(
        "Whether files of the folder that are not named here are shown too, after these.",
        default=True,
    )
    item: list[ItemTable] = key("The files, in their order.", default=[])


def parse_playlist(text: str, file: str) -> Playlist:
    """The rules of the text; raises TomlFileError `playlist_broken` with all mistakes.

    A file that is not in the folder is no mistake of the playlist: it may come yet.
    """
    table = check(PlaylistTable, text, "playlist_broken", file, _whole)
    return Playlist(
        order=table.order,
        image_seconds=table.image_seconds,
        picture=table.picture,
        others=table.others,
        listings=tuple(map(_listing, table.item)),
    )


def _listing(row: ItemTable) -> Listing:
    return Listing(
        file=row.file,
        seconds=row.seconds,
        weekdays=frozenset(map(DAYS.index, row.days)),
        hours=tuple(hours.Interval(*interval_of(text)) for text in row.hours),
        since=row.since,
        until=row.until,
        volume=row.volume,
        muted=row.muted,
        picture=row.picture,
    )


def _whole(data: Mapping[str, Any]) -> Iterator[Extra]:
    rows = data.get("item")
    for index, row in enumerate(rows if isinstance(rows, list) else []):
        if not isinstance(row, dict):
            continue
        since, until = row.get("since"), row.get("until")
        if isinstance(since, date) and isinstance(until, date) and until < since:
            yield ("item", index, "until"), "must not be before since", ""
        name = row.get("file")
        if isinstance(name, str) and (Path(name).name != name or "\\" in name):
            yield ("item", index, "file"), "must be a name in this folder, without a path", ""
