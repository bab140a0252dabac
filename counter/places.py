"""Where a window stands on the screens of a machine."""

from collections.abc import Sequence
from typing import NamedTuple


class Place(NamedTuple):
    """A rectangle on the desktop, in the system's own pixels."""

    left: int
    top: int
    width: int
    height: int


def within(wish: Place, screens: Sequence[Place], least: tuple[int, int] = (0, 0)) -> Place:
    """`wish` wholly on the screen that it covers most; on the first one if it covers none.

    It is never smaller than `least`, unless the screen is. The first screen is the main one.
    """
    screen = max(screens, key=lambda each: _shared(wish, each))
    width = min(max(wish.width, least[0]), screen.width)
    height = min(max(wish.height, least[1]), screen.height)
    left = min(max(wish.left, screen.left), screen.left + screen.width - width)
    top = min(max(wish.top, screen.top), screen.top + screen.height - height)
    return Place(left, top, width, height)


def corner(size: tuple[int, int], screen: Place) -> Place:
    """At the right lower corner of the screen: there a bar covers least of other programs."""
    width, height = size
    gap = height // 4
    left = screen.left + screen.width - width - gap
    top = screen.top + screen.height - height - gap
    return within(Place(left, top, width, height), [screen])


def middle(size: tuple[int, int], screen: Place) -> Place:
    """In the middle of the screen."""
    width, height = size
    left = screen.left + (screen.width - width) // 2
    top = screen.top + (screen.height - height) // 2
    return within(Place(left, top, width, height), [screen])


def _shared(one: Place, other: Place) -> int:
    width = min(one.left + one.width, other.left + other.width) - max(one.left, other.left)
    height = min(one.top + one.height, other.top + other.height) - max(one.top, other.top)
    return max(width, 0) * max(height, 0)
