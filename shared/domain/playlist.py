"""What is played at a moment, for how long and how loud, and what comes after it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from hashlib import blake2b

from shared.domain.hours import Interval
from shared.domain.media import Item, Kind, by_name

IMAGE_S = 12.0
"""How long an image is shown, in seconds."""
CROPPED = 1.16
"""By default a picture fills the pane if not more than an eighth of it is cut away."""

Place = tuple[int, tuple[tuple[int, int, str], ...]]
"""Where an item stands in the whole playlist, whatever else of it is played now."""


class Order(StrEnum):
    """How items follow each other."""

    LISTED = "listed"
    SHUFFLE = "shuffle"


class Picture(StrEnum):
    """How a picture stands in a pane of another shape."""

    AUTO = "auto"
    FIT = "fit"
    """Whole, on a calm ground."""
    FILL = "fill"
    """Over the whole pane, cut at its edges."""

    def fills(self, picture: float, pane: float) -> bool:
        """Whether it is cut; both are widths divided by heights."""
        if self is not Picture.AUTO or picture <= 0 or pane <= 0:
            return self is not Picture.FIT
        return max(picture / pane, pane / picture) <= CROPPED


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What the office says of one file; without days or hours: always."""

    file: str
    seconds: float | None = None
    """How long an image is shown; after how long a video ends at the latest."""
    weekdays: frozenset[int] = frozenset()
    hours: tuple[Interval, ...] = ()
    since: date | None = None
    until: date | None = None
    volume: int = 100
    muted: bool = False
    picture: Picture | None = None

    def plays_at(self, local: datetime) -> bool:
        """Whether it may be shown at a local time of the office."""
        day, clock = local.date(), local.time()
        return (
            (not self.weekdays or day.weekday() in self.weekdays)
            and (self.since is None or self.since <= day)
            and (self.until is None or day <= self.until)
            and (not self.hours or any(one.start <= clock < one.end for one in self.hours))
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Playlist:
    """The rules of one folder of media; the usual ones play every file by name."""

    order: Order = Order.LISTED
    image_seconds: float = IMAGE_S
    picture: Picture = Picture.AUTO
    others: bool = True
    """Whether files that it does not name are played too, after those that it names."""
    listings: tuple[Listing, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """An item as it is to be shown. `seconds` is None for a video that runs to its end."""

    item: Item
    key: str
    """Stays the same while the playlist names the same file as often."""
    place: Place
    seconds: float | None = None
    volume: float = 1.0
    picture: Picture = Picture.AUTO


@dataclass(frozen=True, slots=True)
class Played:
    """What has been shown: enough to say what comes next."""

    last: Turn | None = None
    round: int = 0
    seen: frozenset[str] = field(default_factory=frozenset)
    """Keys of this round."""

    def without(self, turn: Turn) -> "Played":
        """As if `turn`, prepared but never seen, had not come up."""
        return replace(self, seen=self.seen - {turn.key})


def turns_at(playlist: Playlist, items: Iterable[Item], local: datetime) -> tuple[Turn, ...]:
    """What may be shown at `local`, in the order of the playlist."""
    known = {item.name: item for item in items}
    counts: dict[str, int] = {}
    found = []
    for number, listing in enumerate(playlist.listings):
        counts[listing.file] = count = counts.get(listing.file, 0) + 1
        item = known.get(listing.file)
        if item is not None and listing.plays_at(local):
            found.append(_turn(playlist, listing, item, f"{item.name}#{count}", (number, ())))
    if playlist.others:
        last = len(playlist.listings)
        for name in sorted(set(known) - set(counts), key=by_name):
            listing = Listing(file=name)
            found.append(_turn(playlist, listing, known[name], f"{name}#1", (last, by_name(name))))
    return tuple(found)


def following(
    turns: Sequence[Turn], played: Played, order: Order, seed: str
) -> tuple[Turn | None, Played]:
    """The turn after those that have been played, and what has been played with it.

    A shuffle shows nothing twice before it has shown all, and nothing twice in succession.
    """
    if not turns:
        return None, played
    if order is Order.LISTED:
        later = [turn for turn in turns if played.last and turn.place > played.last.place]
        chosen = min(later or turns, key=lambda turn: turn.place)
        return chosen, replace(played, last=chosen)
    fresh = [turn for turn in turns if turn.key not in played.seen]
    if not fresh:
        played = Played(played.last, played.round + 1)
        fresh = list(turns)
    last = None if played.last is None else played.last.key
    apart = [turn for turn in fresh if turn.key != last] or fresh
    chosen = min(apart, key=lambda turn: _lot(turn.key, played.round, seed))
    return chosen, Played(chosen, played.round, played.seen | {chosen.key})


def _turn(playlist: Playlist, listing: Listing, item: Item, key: str, place: Place) -> Turn:
    seconds = listing.seconds
    if seconds is None and item.kind is Kind.IMAGE:
        seconds = playlist.image_seconds
    return Turn(
        item,
        key,
        place,
        seconds,
        volume=0.0 if listing.muted else listing.volume / 100,
        picture=listing.picture or playlist.picture,
    )


def _lot(key: str, number: int, seed: str) -> bytes:
    return blake2b(f"{seed}/{number}/{key}".encode(), digest_size=8).digest()
