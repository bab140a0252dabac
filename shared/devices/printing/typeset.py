"""Setting lines of text by measured width, with the fonts that are shipped."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont

from shared.assets import ASSETS
from shared.domain.errors import KnownError

FONTS = ASSETS / "fonts"
FACES = {
    400: "GolosText_400Regular.ttf",
    500: "GolosText_500Medium.ttf",
    600: "GolosText_600SemiBold.ttf",
    700: "GolosText_700Bold.ttf",
    800: "GolosText_800ExtraBold.ttf",
    900: "GolosText_900Black.ttf",
}
SMALLEST = 15
"""Size in dots below which a text is not legible on thermal paper (1.3 mm capitals)."""
ELLIPSIS = "…"
LONGEST_TEXT = 400
"""Letters; bounds the time that a paper takes to set."""
CLOSE = 6
"""Dots by which the width of balanced lines may miss the best one."""
_BREAKS = re.compile(r"[ \t\r]+")  # not \s: a non-breaking space holds "7 адам" together


@dataclass(frozen=True, slots=True)
class Ink:
    """A face at a size in dots, from a folder of fonts."""

    weight: int
    size: int
    folder: Path = FONTS

    @property
    def font(self) -> ImageFont.FreeTypeFont:
        """Raises KnownError `font_missing`."""
        return _load(self.folder, self.weight, self.size)

    @property
    def line_height(self) -> int:
        return round(self.size * 1.22)

    def width_of(self, text: str) -> int:
        """Dots from the pen's start to its end."""
        return _measured(self.folder, self.weight, self.size, text)

    def at(self, size: int) -> "Ink":
        return Ink(self.weight, size, self.folder)


@lru_cache(maxsize=128)
def _load(folder: Path, weight: int, size: int) -> ImageFont.FreeTypeFont:
    path = folder / FACES[weight]
    try:
        # The basic layout needs no further library, so every machine sets the same lines.
        return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)
    except OSError as error:
        raise KnownError("font_missing", path=str(path)) from error


@lru_cache(maxsize=4096)
def _measured(folder: Path, weight: int, size: int, text: str) -> int:
    return round(_load(folder, weight, size).getlength(text))


def fitting(ink: Ink, text: str, width: int) -> Ink:
    """The ink made small enough for the longest word, since words are never cut."""
    widest = max((ink.width_of(word) for word in _BREAKS.split(text.replace("\n", " "))), default=0)
    if widest <= width:
        return ink
    return ink.at(max(SMALLEST, ink.size * width // widest))


def bounded(text: str) -> str:
    """The text, cut where no paper would hold more."""
    return text if len(text) <= LONGEST_TEXT else text[:LONGEST_TEXT] + ELLIPSIS


def wrap(ink: Ink, text: str, width: int, most: int) -> tuple[str, ...]:
    """Lines within `width` dots, at most `most` of them; what is left out ends in an ellipsis."""
    lines = _greedy(ink, text, width)
    if len(lines) > most:
        return (*lines[: most - 1], _shortened(ink, " ".join(lines[most - 1 :]), width))
    return tuple(lines)


def balance(ink: Ink, text: str, width: int, most: int) -> tuple[str, ...]:
    """As `wrap`, with lines of about equal length."""
    lines = wrap(ink, text, width, most)
    if len(lines) == 1 or lines[-1].endswith(ELLIPSIS):
        return lines
    low, high = width // 2, width
    while high - low > CLOSE:
        middle = (low + high) // 2
        tried = _greedy(ink, text, middle)
        if len(tried) == len(lines) and all(ink.width_of(line) <= middle for line in tried):
            high, lines = middle, tuple(tried)
        else:
            low = middle
    return lines


def _greedy(ink: Ink, text: str, width: int) -> list[str]:
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in _pieces(ink, paragraph, width):
            longer = f"{line} {word}" if line else word
            if line and ink.width_of(longer) > width:
                lines.append(line)
                longer = word
            line = longer
        if line:
            lines.append(line)
    return lines


def _pieces(ink: Ink, paragraph: str, width: int) -> Iterator[str]:
    for word in filter(None, _BREAKS.split(paragraph)):
        rest = word
        while ink.size <= SMALLEST and ink.width_of(rest) > width:  # no word of a language
            fits = max(1, _fitting_letters(ink, rest, width))
            yield rest[:fits]
            rest = rest[fits:]
        yield rest


def _shortened(ink: Ink, text: str, width: int) -> str:
    room = width - ink.width_of(ELLIPSIS)
    return text[: _fitting_letters(ink, text, room)].rstrip() + ELLIPSIS


def _fitting_letters(ink: Ink, text: str, width: int) -> int:
    """How many letters of `text` go into `width` dots."""
    return bisect_right(range(len(text)), width, key=lambda last: ink.width_of(text[: last + 1]))
