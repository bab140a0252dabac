"""Looks into an image."""

from pathlib import Path
from typing import Final

from PIL import Image, UnidentifiedImageError

from shared.devices.media.answers import Answer, Bad, Good
from shared.devices.media.colours import is_srgb
from shared.devices.media.heif import open_heif
from shared.devices.media.kinds import LONGEST_SIDE, SHOWN_IMAGES
from shared.domain.media import Fault, Kind

PIXELS: Final = 150_000_000
"""More would need half a gigabyte of memory only to be made smaller."""
ORIENTATION: Final = 0x0112
MOVING: Final = frozenset({"GIF", "WEBP", "PNG", "AVIF"})
"""A TIFF has pages, not frames."""
FRAME_MS: Final = 100
QUARTER_TURNS: Final = frozenset({5, 6, 7, 8})
BROKEN: Final = (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError)


def probe(path: Path) -> Answer:
    open_heif()
    try:
        with Image.open(path) as image:
            return _judge(path, image)
    except BROKEN as error:
        return Bad(Fault.UNREADABLE, str(error))


def _judge(path: Path, image: Image.Image) -> Answer:
    if image.width * image.height > PIXELS:
        return Bad(Fault.TOO_LARGE, f"{image.width}x{image.height}")
    turned = image.getexif().get(ORIENTATION, 1) in QUARTER_TURNS
    width, height = image.size[::-1] if turned else image.size
    image.load()
    seconds = length(image)
    if seconds:
        why = f"moving {image.format}"
        return Good(
            kind=Kind.VIDEO, seconds=seconds, width=width, height=height, moving=True, why=why
        )
    return Good(
        kind=Kind.IMAGE,
        width=width,
        height=height,
        transparent=image.has_transparency_data,
        why=_why(path, image),
    )


def length(image: Image.Image) -> float:
    """The seconds of an animation; 0 for a still picture."""
    frames = int(getattr(image, "n_frames", 1))
    if frames <= 1 or image.format not in MOVING:
        return 0.0
    total = 0.0
    for number in range(frames):
        image.seek(number)
        total += float(image.info.get("duration") or FRAME_MS)
    image.seek(0)
    return total / 1000


def _why(path: Path, image: Image.Image) -> str:
    """What Qt would not show, or show wrongly."""
    if image.format != SHOWN_IMAGES.get(path.suffix.lower()):
        return str(image.format)
    if max(image.size) > LONGEST_SIDE:
        return f"{image.width}x{image.height}"
    if image.mode == "CMYK" or not is_srgb(image):
        return "colours"
    return ""
