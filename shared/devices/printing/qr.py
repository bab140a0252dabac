"""QR codes as 1-bit pictures."""

from functools import lru_cache

import qrcode
from PIL import Image
from qrcode.constants import ERROR_CORRECT_Q

QUIET_ZONE = 4
"""Modules of white on each side that a reader needs."""


@lru_cache(maxsize=16)
def qr_modules(content: str) -> Image.Image:
    """The code at one dot a module with its quiet zone; 0 is black. Not to be drawn into."""
    # Level Q: a quarter of it may be smudged.
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_Q, border=QUIET_ZONE)
    code.add_data(content)
    code.make(fit=True)
    rows = code.get_matrix()
    picture = Image.new("1", (len(rows), len(rows)), 1)
    picture.putdata([0 if dark else 1 for row in rows for dark in row])
    return picture


def enlarged(modules: Image.Image, dots: int) -> Image.Image:
    """The code at `dots` a module."""
    side = modules.width * dots
    return modules.resize((side, side), Image.Resampling.NEAREST)
