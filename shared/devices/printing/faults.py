"""What can be wrong with the virtual printer."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Faults:
    """All off by default; may be changed while the printer runs."""

    paper_out: bool = False
    paper_out_after: int | None = None
    """Stops for paper when it has taken this many bytes of a connection."""
    near_end: bool = False
    cover_open: bool = False
    error: bool = False
    silent: bool = False
    """Prints and never says anything."""
    never_reads: bool = False
    slow: float = 0.0
    """Seconds that each paper takes."""
    reset_after: int | None = None
    """Breaks the connection when it has taken this many bytes of it."""
    garbage: bool = False
    """Answers every question with nonsense."""
    knows_marks: bool = True
    """Understands GS ( H."""
    knows_paper_question: bool = True
    """Understands GS r."""

    def stopped_for_paper(self, taken: int) -> bool:
        return self.paper_out or (
            self.paper_out_after is not None and taken >= self.paper_out_after
        )

    def stopped(self, taken: int) -> bool:
        """Takes bytes, and prints nothing."""
        return self.stopped_for_paper(taken) or self.cover_open or self.error

    def room(self, taken: int, wanted: int) -> int:
        """How many bytes may be taken before a fault that waits for a number of them."""
        limits = (self.paper_out_after, self.reset_after)
        return min([wanted, *(limit - taken for limit in limits if limit is not None)])

    def now(self, question: int, taken: int) -> bytes:
        """The answer to DLE EOT `question`."""
        if self.silent:
            return b""
        if self.garbage:
            return b"\xff\x00\x55\xaa?"
        out = self.stopped_for_paper(taken)
        match question:
            case 1:
                bits = 0x08 if self.stopped(taken) else 0
            case 2:
                bits = (0x04 if self.cover_open else 0) | (0x20 if out else 0)
                bits |= 0x40 if self.error else 0
            case 4:
                bits = (0x60 if out else 0) | (0x0C if self.near_end else 0)
            case _:
                bits = 0
        return bytes([0x12 | bits])

    def in_order(self) -> bytes:
        """The answer to GS r 1."""
        if self.silent or not self.knows_paper_question:
            return b""
        if self.garbage:
            return b"\xff\x00\x55\xaa?"
        return b"\x03" if self.near_end else b"\x00"

    def marked(self, mark: bytes) -> bytes:
        """The answer to GS ( H."""
        if self.silent or not self.knows_marks:
            return b""
        return b"\xaa\x55\xff" if self.garbage else b'7"' + mark + b"\0"
