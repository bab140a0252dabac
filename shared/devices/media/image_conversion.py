"""A still picture of any kind becomes one that Qt shows: upright, in sRGB, not too large."""

from typing import Final

from PIL import Image, ImageOps

from shared.devices.media.colours import to_srgb
from shared.devices.media.heif import open_heif
from shared.devices.media.order import ConversionOrder

LONGEST: Final = 3840
QUALITY: Final = 92


def convert(order: ConversionOrder) -> None:
    open_heif()
    with Image.open(order.source) as opened:
        opened.draft("RGB", (LONGEST, LONGEST))
        upright = ImageOps.exif_transpose(opened)
        upright.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
        picture = to_srgb(upright)
    with order.target.open("wb") as file:
        if picture.mode == "RGBA":
            picture.save(file, "WEBP", quality=QUALITY)
        else:
            picture.save(file, "JPEG", quality=QUALITY, subsampling=0)
