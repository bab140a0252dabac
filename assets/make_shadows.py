# ruff: noqa: INP001 - a script beside what it makes, not a package
"""Draws the nine-patch shadow of the theme: a blurred round rectangle on a clear ground."""

from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

TARGET = Path(__file__).parent.parent / "shared" / "qml" / "KezekUi" / "images" / "shadow.png"
SIDE = 168
REACH = 28
CORNER = 18
INK = (16, 38, 59)


def shadow() -> Image.Image:
    """The shadow, `REACH` pixels wide around its sheet, darkest below."""
    alpha = Image.new("L", (SIDE, SIDE), 0)
    box = (REACH, REACH, SIDE - REACH, SIDE - REACH)
    ImageDraw.Draw(alpha).rounded_rectangle(box, CORNER, fill=78)
    soft = alpha.filter(ImageFilter.GaussianBlur(REACH / 3))
    picture = Image.new("RGBA", (SIDE, SIDE), (*INK, 0))
    picture.putalpha(soft)
    return picture


if __name__ == "__main__":
    TARGET.parent.mkdir(exist_ok=True)
    shadow().save(TARGET, optimize=True)
