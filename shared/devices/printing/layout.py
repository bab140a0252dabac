"""Parts of a paper: each knows its height and paints itself black on white."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import Protocol

from PIL import Image, ImageDraw

from shared.devices.printing.typeset import Ink

BLACK = 0
WHITE = 1


class Part(Protocol):
    """A rectangle of the paper; sizes in dots."""

    @property
    def height(self) -> int: ...
    def paint(self, on: ImageDraw.ImageDraw, left: int, top: int, width: int) -> None: ...


class Side(Enum):
    """Where a narrower thing stands in the width it is given."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0

    def shift(self, room: int, size: int) -> int:
        return round((room - size) * self.value)


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of one text in one ink."""

    ink: Ink
    lines: Sequence[str]
    side: Side = Side.CENTRE

    @property
    def height(self) -> int:
        return len(self.lines) * self.ink.line_height

    @property
    def width(self) -> int:
        return max((self.ink.width_of(line) for line in self.lines), default=0)

    def paint(self, on: ImageDraw.ImageDraw, left: int, top: int, width: int) -> None:
        for index, line in enumerate(self.lines):
            x = left + self.side.shift(width, self.ink.width_of(line))
            # Anchored on the baseline: the distance of lines does not depend on their letters.
            y = top + index * self.ink.line_height + round(self.ink.size * 0.94)
            on.text((x, y), line, font=self.ink.font, fill=BLACK, anchor="ls")


@dataclass(frozen=True, slots=True)
class Gap:
    height: int

    def paint(self, on: ImageDraw.ImageDraw, left: int, top: int, width: int) -> None:
        """White stays white."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across; `dash` dots long dashes, 0 for a whole line."""

    height: int
    dash: int = 0

    def paint(self, on: ImageDraw.ImageDraw, left: int, top: int, width: int) -> None:
        step = 2 * self.dash or width
        for x in range(left, left + width, step):
            right = min(x + (self.dash or width), left + width) - 1
            on.rectangle((x, top, right, top + self.height - 1), fill=BLACK)


@dataclass(frozen=True, slots=True)
class Picture:
    """A 1-bit picture."""

    image: Image.Image
    side: Side = Side.CENTRE

    @property
    def height(self) -> int:
        return self.image.height

    def paint(self, on: ImageDraw.ImageDraw, left: int, top: int, width: int) -> None:
        x = left + self.side.shift(width, self.image.width)
        on.bitmap((x, top), self.image.point(lambda dot: not dot), fill=BLACK)


@dataclass(frozen=True, slots=True)
class Figures:
    """A label in huge letters; every digit has the width of the widest."""

    ink: Ink
    text: str

    @property
    def height(self) -> int:
        return round(self.ink.size * 0.74)

    def _advances(self) -> list[int]:
        digit = max(self.ink.width_of(figure) for figure in "0123456789")
        return [digit if sign.isdigit() else self.ink.width_of(sign) for sign in self.text]

    @property
    def width(self) -> int:
        return sum(self._advances())

    def paint(self, on: ImageDraw.ImageDraw, left: int, top: int, width: int) -> None:
        x = left + (width - self.width) // 2
        for sign, advance in zip(self.text, self._advances(), strict=True):
            at = (x + advance // 2, top + self.height - round(self.ink.size * 0.02))
            on.text(at, sign, font=self.ink.font, fill=BLACK, anchor="ms")
            x += advance


@dataclass(frozen=True)
class Stack:
    """Parts below each other."""

    parts: Sequence[Part]

    @cached_property
    def height(self) -> int:
        return sum(part.height for part in self.parts)

    def paint(self, on: ImageDraw.ImageDraw, left: int, top: int, width: int) -> None:
        for part in self.parts:
            part.paint(on, left, top, width)
            top += part.height


@dataclass(frozen=True, slots=True)
class Beside:
    """Two parts beside each other, both in the middle of the height."""

    first: Part
    first_width: int
    gap: int
    second: Part

    @property
    def height(self) -> int:
        return max(self.first.height, self.second.height)

    def paint(self, on: ImageDraw.ImageDraw, left: int, top: int, width: int) -> None:
        shift = self.first_width + self.gap
        first_top = top + (self.height - self.first.height) // 2
        second_top = top + (self.height - self.second.height) // 2
        self.first.paint(on, left, first_top, self.first_width)
        self.second.paint(on, left + shift, second_top, width - shift)


@dataclass(frozen=True, slots=True)
class Framed:
    """A part in the middle of a frame `frame` dots wide, `padding` dots from its top and bottom."""

    part: Part
    frame: int
    padding: int

    @property
    def height(self) -> int:
        return self.part.height + 2 * self.padding

    def paint(self, on: ImageDraw.ImageDraw, left: int, top: int, width: int) -> None:
        x = left + (width - self.frame) // 2
        box = (x, top, x + self.frame - 1, top + self.height - 1)
        on.rounded_rectangle(box, radius=self.height // 3, outline=BLACK, width=3)
        self.part.paint(on, x, top + self.padding, self.frame)
