"""What an ESC/POS printer says, told apart from other bytes on the line."""

from collections.abc import Iterator
from dataclasses import dataclass

from shared.application.printing import Paper

_MARK_HEAD = b'7"'
_MARK_FRAME = 7
_AUTOMATIC = 4
_FIXED = 0x93
"""The bits by which the kinds of answers differ."""
_AUTOMATIC_FIXED = 0x10
_REAL_TIME_FIXED = 0x12
_SENSORS = frozenset({0x00, 0x03, 0x0C, 0x0F})
_OFFLINE = 0x08
_COVER = 0x04
_STOPPED_FOR_PAPER = 0x20
_ERROR = 0x40


@dataclass(frozen=True, slots=True)
class Marked:
    """All before this mark has been printed."""

    mark: bytes


@dataclass(frozen=True, slots=True)
class RealTime:
    """The answer to the question asked last, given at once and out of order."""

    byte: int

    @property
    def offline(self) -> bool:
        return bool(self.byte & _OFFLINE)

    @property
    def cover_open(self) -> bool:
        return bool(self.byte & _COVER)

    @property
    def stopped_for_paper(self) -> bool:
        return bool(self.byte & _STOPPED_FOR_PAPER)

    @property
    def error(self) -> bool:
        return bool(self.byte & _ERROR)

    @property
    def paper(self) -> Paper:
        return _paper(self.byte, out=0x60, near=0x0C)


@dataclass(frozen=True, slots=True)
class InOrder:
    """The paper sensors when everything sent before the question had been processed."""

    byte: int

    @property
    def paper(self) -> Paper:
        return _paper(self.byte, out=0x0C, near=0x03)


@dataclass(frozen=True, slots=True)
class Noise:
    """A byte that no printer of this kind says."""

    byte: int


Answer = Marked | RealTime | InOrder | Noise


def _paper(byte: int, out: int, near: int) -> Paper:
    if byte & out:
        return Paper.OUT
    return Paper.NEAR_END if byte & near else Paper.OK


def _single(byte: int) -> Answer:
    if byte & _FIXED == _REAL_TIME_FIXED:
        return RealTime(byte)
    return InOrder(byte) if byte in _SENSORS else Noise(byte)


def take_answers(line: bytearray) -> Iterator[Answer]:
    """Takes whole answers off the line's front and leaves the beginning of one."""
    while line:
        first = line[0]
        if _MARK_HEAD.startswith(bytes(line[:2])):
            if len(line) < _MARK_FRAME:
                return
            frame = bytes(line[:_MARK_FRAME])
            del line[:_MARK_FRAME]
            yield Marked(frame[2:6])
        elif (
            first & _FIXED == _AUTOMATIC_FIXED
        ):  # automatic status, which somebody may have switched on
            if len(line) < _AUTOMATIC:
                return
            del line[:_AUTOMATIC]
        else:
            del line[0]
            yield _single(first)
