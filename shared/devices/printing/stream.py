"""What goes to an ESC/POS printer, whatever cable it hangs on."""

from enum import Enum
from functools import cache

from escpos.printer import Dummy
from PIL import Image

ASK_PRINTER = b"\x10\x04\x01"
ASK_STOPPED = b"\x10\x04\x02"
ASK_PAPER = b"\x10\x04\x04"
PAPER_IN_ORDER = b"\x1dr1"
MARK_LENGTH = 4
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Proof(Enum):
    """How a printer confirms, in the order of the stream, that it has come so far."""

    PROCESS_ID = "process_id"
    """It returns a mark when the printing before it has completed."""
    PAPER = "paper"
    """It answers a question about its paper after all that came before."""
    NONE = "none"
    """It says nothing."""


def mark_of(job_id: int) -> bytes:
    """Four printable letters that tell this job from the 1.6 million before it."""
    letters = []
    for _ in range(MARK_LENGTH):
        job_id, digit = divmod(job_id, len(_DIGITS))
        letters.append(_DIGITS[digit])
    return "".join(reversed(letters)).encode()


def process_id(mark: bytes) -> bytes:
    """Asks for `mark` to be returned when everything before it is printed."""
    return b"\x1d(H\x06\x0000" + mark


def ticket_stream(picture: Image.Image, proof: Proof, mark: bytes) -> bytes:
    """Reset, picture, cut and the question whose answer is the proof."""
    return picture_stream(picture) + question(proof, mark)


def picture_stream(picture: Image.Image) -> bytes:
    """Reset, picture, cut: all that does not depend on what the printer can confirm."""
    before, after = _around()
    return before + raster(picture) + after


def raster(picture: Image.Image) -> bytes:
    """GS v 0, as the library makes it, in a hundredth of its time."""
    size = (-(-picture.width // 8)).to_bytes(2, "little") + picture.height.to_bytes(2, "little")
    return b"\x1dv0\x00" + size + picture.tobytes("raw", "1;I")


def question(proof: Proof, mark: bytes) -> bytes:
    """What is answered when all that came before is printed; nothing for a mute printer."""
    match proof:
        case Proof.PROCESS_ID:
            return process_id(mark)
        case Proof.PAPER:
            return PAPER_IN_ORDER
        case Proof.NONE:
            return b""


@cache
def _around() -> tuple[bytes, bytes]:
    start, end = Dummy(), Dummy()
    start.hw("INIT")
    end.cut()
    return bytes(start.output), bytes(end.output)
