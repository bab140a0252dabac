"""Reads ESC/POS as a receipt printer does: rasters, feeds, cuts and questions."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass

from PIL import Image

DOTS = 576
"""The printer's width: dots right of it are not printed."""
LONGEST_PAGE = 6000
"""Rows (75 cm) after which a page ends without a cut, so that memory stays bounded."""
_TEXT_ROWS = 30
_WIDEST = 128
"""Bytes of one raster row; a wider one is read and thrown away."""
_GRAPHICS_LIMIT = 1 << 18

# Commands that only set something: how many bytes follow the first two.
_ESC_FIXED = dict.fromkeys(b"@2im<", 0) | dict.fromkeys(b"!-3EGMRSTVat{r \x20", 1)
_ESC_FIXED |= dict.fromkeys(b"$\\c", 2) | {ord("p"): 3}
_GS_FIXED = dict.fromkeys(b"!BHabfhwI", 1) | dict.fromkeys(b"LWP$\\", 2)


@dataclass(frozen=True, slots=True)
class PageCut:
    """The paper up to a cut; None if nothing stood on it."""

    image: Image.Image | None


@dataclass(frozen=True, slots=True)
class AskedPaper:
    """GS r 1: the sensors, in order."""


@dataclass(frozen=True, slots=True)
class AskedMark:
    """GS ( H: give this mark back, in order."""

    mark: bytes


Event = PageCut | AskedPaper | AskedMark
_Steps = Generator[Event | None, None, bytes]
_Quiet = Generator[Event | None, None, None]


class Wire:
    """The bytes received and what they mean so far; at most one page is kept."""

    def __init__(self) -> None:
        self.waiting = bytearray()
        """Received and not yet read."""
        self._rows: list[bytes] = []
        self._inked = False
        self._steps = self._run()

    def events(self) -> Iterator[Event]:
        """What follows from the waiting bytes; reads no further than the event it gives."""
        while (event := next(self._steps)) is not None:
            yield event

    def _run(self) -> _Quiet:
        while True:
            byte = (yield from self._take(1))[0]
            match byte:
                case 0x1B:
                    yield from self._escape()
                case 0x1D:
                    yield from self._group()
                case 0x10:  # real time; answered when it was received
                    yield from self._take(2)
                case 0x0A:
                    yield from self._feed(_TEXT_ROWS)
                case _:  # text is not drawn
                    pass

    def _take(self, count: int) -> _Steps:
        while len(self.waiting) < count:
            yield None
        data = bytes(self.waiting[:count])
        del self.waiting[:count]
        return data

    def _skip(self, count: int) -> _Quiet:
        while count:
            count -= len((yield from self._take(min(count, _WIDEST))))

    def _number(self, size: int) -> Generator[Event | None, None, int]:
        return int.from_bytes((yield from self._take(size)), "little")

    def _escape(self) -> _Quiet:
        kind = yield from self._number(1)
        match chr(kind):
            case "d":
                yield from self._feed(_TEXT_ROWS * (yield from self._number(1)))
            case "J":
                yield from self._feed((yield from self._number(1)))
            case _:
                yield from self._skip(_ESC_FIXED.get(kind, 0))

    def _group(self) -> _Quiet:
        kind = yield from self._number(1)
        match chr(kind):
            case "v":
                yield from self._raster()
            case "V":
                yield from self._cut()
            case "(":
                yield from self._extended()
            case "r":
                yield from self._skip(1)
                yield AskedPaper()
            case _:
                yield from self._skip(_GS_FIXED.get(kind, 0))

    def _raster(self) -> _Quiet:
        yield from self._skip(2)
        across = yield from self._number(2)
        rows = yield from self._number(2)
        for _ in range(rows):
            if across > _WIDEST:
                yield from self._skip(across)
            else:
                yield from self._row((yield from self._take(across)))

    def _extended(self) -> _Quiet:
        kind = yield from self._number(1)
        size = yield from self._number(2)
        if size > _GRAPHICS_LIMIT:
            yield from self._skip(size)
            return
        data = yield from self._take(size)
        if kind == ord("H") and data[:2] == b"00":
            yield AskedMark(data[2:6])
        elif kind == ord("L") and data[:2] == b"0p":
            across = (int.from_bytes(data[6:8], "little") + 7) // 8
            for start in range(10, size, max(1, across)):
                yield from self._row(data[start : start + across])

    def _cut(self) -> _Quiet:
        mode = yield from self._number(1)
        if mode in b"ABab":
            yield from self._feed((yield from self._number(1)))
        yield from self._tear()

    def _feed(self, rows: int) -> _Quiet:
        for _ in range(rows):
            yield from self._row(b"")

    def _row(self, dots: bytes) -> _Quiet:
        self._rows.append(dots[: DOTS // 8].ljust(DOTS // 8, b"\0"))
        self._inked = self._inked or any(dots)
        if len(self._rows) >= LONGEST_PAGE:
            yield from self._tear()

    def _tear(self) -> _Quiet:
        page = None
        if self._inked:
            page = Image.frombytes("1", (DOTS, len(self._rows)), b"".join(self._rows), "raw", "1;I")
        self._rows, self._inked = [], False
        yield PageCut(page)
