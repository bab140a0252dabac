"""A ticket's paper as a 1-bit picture, 203 dots an inch, as long as it needs up to 960 rows."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw

from shared.application.printing import PaperTexts
from shared.devices.printing.layout import (
    WHITE,
    Beside,
    Figures,
    Framed,
    Gap,
    Lines,
    Part,
    Picture,
    Rule,
    Side,
    Stack,
)
from shared.devices.printing.qr import QUIET_ZONE, enlarged, qr_modules
from shared.devices.printing.template import Template, TemplatePart, usual_template
from shared.devices.printing.typeset import FONTS, SMALLEST, Ink, balance, bounded, fitting, wrap
from shared.domain.errors import KnownError

LONGEST = 960
"""Rows of dots: 12 cm."""


class PaperWidth(IntEnum):
    """Dots across the printable part of a roll."""

    MM80 = 576
    MM58 = 384


@dataclass(frozen=True, slots=True)
class Style:
    """How generously a paper is set; `scale` 1 is the size it is drawn for."""

    width: int
    folder: Path
    scale: float = 1.0
    most_lines: int = 6
    parting: bool = True
    """Whether the closing words are there."""
    even: bool = False
    """Whether lines are made equally long: costs time and changes no height."""

    @property
    def margin(self) -> int:
        return self.width // 36

    @property
    def inner(self) -> int:
        return self.width - 2 * self.margin

    def dots(self, size: float) -> int:
        """A size given for the wide roll, in this style."""
        return round(size * self.scale * (1.0 if self.width >= PaperWidth.MM80 else 0.8))

    def ink(self, weight: int, size: float) -> Ink:
        return Ink(weight, max(SMALLEST, self.dots(size)), self.folder)

    def gap(self, size: float) -> Gap:
        return Gap(max(2, self.dots(size)))


@dataclass(frozen=True, slots=True)
class Art:
    """What a paper is drawn with besides its texts."""

    template: Template
    emblem: Image.Image | None
    code: Image.Image | None


def draw_paper(
    texts: PaperTexts,
    width: PaperWidth = PaperWidth.MM80,
    emblem: Image.Image | None = None,
    fonts: Path = FONTS,
    template: Template | None = None,
) -> Image.Image:
    """The picture, 0 is black. Raises KnownError `font_missing` or `qr_too_long`."""
    code = qr_modules(texts.qr_content) if texts.qr_content else None
    art = Art(template or usual_template(), emblem, code)
    for style in _styles(int(width), fonts):
        paper = _compose(texts, style, art)
        if paper.height <= LONGEST:
            break
    paper = _compose(texts, replace(style, even=True), art)
    picture = Image.new("1", (int(width), paper.height), WHITE)
    paper.paint(ImageDraw.Draw(picture), style.margin, 0, style.inner)
    return picture


def _styles(width: int, folder: Path) -> Iterator[Style]:
    """From generous to tight; the last one holds any text."""
    style = Style(width, folder)
    for percent in range(100, 50, -5):
        style = replace(style, scale=percent / 100)
        yield style
    yield replace(style, most_lines=2)
    yield replace(style, most_lines=1)
    yield replace(style, most_lines=1, parting=False)


def _compose(texts: PaperTexts, style: Style, art: Art) -> Stack:
    parts: list[Part] = []
    for part in art.template.parts:
        drawn = list(DRAWING[part.what](part, texts, style, art))
        if drawn:
            parts += [style.gap(part.gap), *drawn]
    return Stack([*parts, style.gap(4)])


def _head(
    names: tuple[str, ...], style: Style, size: float, emblem: Image.Image | None
) -> Iterator[Part]:
    if emblem is None:
        yield from _pair(names, style, size)
        return
    mark = _stamp(emblem, style.dots(size * 3.4))
    room = style.inner - mark.width - style.dots(18)
    beside = Stack(list(_pair(names, style, size, room, Side.LEFT)))
    yield Beside(Picture(mark), mark.width, style.dots(18), beside)


def _stamp(emblem: Image.Image, side: int) -> Image.Image:
    """The emblem in pure black and white; a grey or transparent ground turns white."""
    flat = Image.new("L", emblem.size, 255)
    flat.paste(emblem.convert("L"), mask=emblem.convert("RGBA").getchannel("A"))
    flat.thumbnail((side, side), Image.Resampling.LANCZOS)
    return flat.convert("1", dither=Image.Dither.NONE)


def _label(label: str, style: Style, size: float) -> Figures:
    figures = Figures(style.ink(900, size), label)
    while figures.width > style.inner:
        figures = Figures(figures.ink.at(figures.ink.size * style.inner // figures.width), label)
    return figures


def _middle(texts: PaperTexts, style: Style, size: float, code: Image.Image | None) -> Part:
    """The code beside what the visitor wants to know, or above it where the roll is narrow."""
    if code is None:
        return Stack(list(_facts(texts, style, size, style.inner, Side.CENTRE)))
    dots = next((n for n in (6, 5, 4) if code.width * n <= style.width), None)
    if dots is None:
        raise KnownError("qr_too_long", length=len(texts.qr_content))
    picture = enlarged(code, dots)
    quiet = QUIET_ZONE * dots
    # The quiet zone reaches into the margin, which is as white.
    column = picture.width - min(style.margin, quiet)
    room = style.inner - column
    if room < style.inner * 0.45:
        facts = _facts(texts, style, size, style.inner, Side.CENTRE)
        return Stack([*facts, Picture(picture)])
    beside = Stack(list(_facts(texts, style, size, room, Side.LEFT)))
    return Beside(Picture(picture, Side.RIGHT), column, 0, beside)


def _facts(texts: PaperTexts, style: Style, size: float, room: int, side: Side) -> Iterator[Part]:
    yield from _texts(texts.ahead, style, 700, size, room, side)
    yield style.gap(14)
    yield from _texts(texts.wait, style, 500, size * 0.86, room, side)


def _foot(texts: PaperTexts, style: Style, size: float) -> Part:
    issued, reference = style.ink(600, size), style.ink(400, size * 0.91)
    half = style.inner // 2
    if max(issued.width_of(texts.issued), reference.width_of(texts.reference)) > half - 8:
        return Stack(
            [
                *_texts((texts.issued,), style, 600, size),
                *_texts((texts.reference,), style, 400, size * 0.91),
            ]
        )
    right = Lines(reference, (texts.reference,), Side.RIGHT)
    return Beside(Lines(issued, (texts.issued,), Side.LEFT), half, 0, right)


def _pair(
    texts: tuple[str, ...],
    style: Style,
    size: float,
    room: int | None = None,
    side: Side = Side.CENTRE,
) -> Iterator[Part]:
    """The first language bold, the others in the same size below it."""
    yield from _texts(texts[:1], style, 800, size, room, side)
    yield style.gap(4)
    yield from _texts(texts[1:], style, 500, size, room, side)


def _texts(
    texts: tuple[str, ...],
    style: Style,
    weight: int,
    size: float,
    room: int | None = None,
    side: Side = Side.CENTRE,
) -> Iterator[Part]:
    width = style.inner if room is None else room
    set_lines = balance if style.even else wrap
    for index, text in enumerate(map(bounded, filter(str.strip, texts))):
        if index:
            yield style.gap(3)
        ink = fitting(style.ink(weight, size), text, width)
        yield Lines(ink, set_lines(ink, text, width, style.most_lines), side)


def _together(texts: tuple[str, ...], style: Style, weight: int, size: float) -> Iterator[Part]:
    """All languages in one line if they fit, else below each other."""
    ink = style.ink(weight, size)
    line = " · ".join(map(bounded, filter(str.strip, texts)))
    if ink.width_of(line) <= style.inner - 4 * style.margin:
        return _texts((line,), style, weight, size)
    return _texts(texts, style, weight, size, style.inner - 4 * style.margin)


def _framed(texts: tuple[str, ...], style: Style, weight: int, size: float) -> Iterator[Part]:
    if not texts:
        return
    parts = tuple(_together(texts, style, weight, size))
    widest = max((part.width for part in parts if isinstance(part, Lines)), default=0)
    yield Framed(Stack(parts), widest + 3 * style.margin, max(5, style.dots(7)))


Drawing = Callable[[TemplatePart, PaperTexts, Style, Art], Iterator[Part]]
DRAWING: Final[Mapping[str, Drawing]] = {
    "head": lambda part, texts, style, art: _head(texts.office_name, style, part.size, art.emblem),
    "number": lambda part, texts, style, _: iter([_label(texts.label, style, part.size)]),
    "topic": lambda part, texts, style, _: _pair(texts.topic, style, part.size),
    "group": lambda part, texts, style, _: _framed(texts.group, style, part.weight, part.size),
    "copy": lambda part, texts, style, _: _framed(texts.copy_mark, style, part.weight, part.size),
    "facts": lambda part, texts, style, art: iter([_middle(texts, style, part.size, art.code)]),
    "where": lambda part, texts, style, _: _texts(texts.where, style, part.weight, part.size),
    "closing": lambda part, texts, style, _: _together(
        texts.closing if style.parting else (), style, part.weight, part.size
    ),
    "foot": lambda part, texts, style, _: iter([_foot(texts, style, part.size)]),
    "text": lambda part, texts, style, _: _together(
        part.words(len(texts.topic)), style, part.weight, part.size
    ),
    "line": lambda part, _texts, _style, _: iter([Rule(part.size)]),
    "dashes": lambda part, _texts, _style, _: iter([Rule(part.size, dash=6)]),
}
"""Each part of a template, by its name."""
