"""Twelve files as an office might drop them: good ones of every kind, and broken ones."""

from fractions import Fraction
from pathlib import Path
from typing import Final

import av
import numpy as np
from PIL import Image

from benchmarks.made_media import heic, tone

SHADES: Final = {
    "01-film.mp4": (200, 60, 60),
    "02-portrait.mp4": (60, 200, 60),
    "03-large.mp4": (60, 60, 200),
    "04-av1.mp4": (200, 200, 60),
    "05-photo.jpg": (200, 60, 200),
    "06-animated.gif": (60, 200, 200),
    "07-phone.heic": (200, 40, 40),
    "08-picture.avif": (230, 140, 50),
}
"""What is shown, each in a colour of its own."""
BROKEN: Final = {
    "09-cut.mp4": "unreadable",
    "10-empty.mp4": "empty",
    "11-picture.mp4": "wrong_type",
    "12-gone.mp4": "missing",
    "13-sound.mp4": "no_picture",
}
SIZE: Final = (320, 180)


def make(folder: Path, seconds: float = 1.5) -> None:
    """The files and their playlist; each good one is seen for so long."""
    s = SHADES
    moving(folder / "01-film.mp4", s["01-film.mp4"], seconds, "libx264")
    moving(folder / "02-portrait.mp4", s["02-portrait.mp4"], seconds, "libx264", turned=90)
    moving(folder / "03-large.mp4", s["03-large.mp4"], seconds, "mpeg4", size=(3840, 2160))
    moving(folder / "04-av1.mp4", s["04-av1.mp4"], seconds, "libsvtav1")
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (1920, 1080), s["05-photo.jpg"]).save(folder / "05-photo.jpg", exif=exif)
    one, other = (Image.new("RGB", SIZE, shade) for shade in (s["06-animated.gif"], (60, 190, 190)))
    one.save(folder / "06-animated.gif", save_all=True, append_images=[other], duration=100)
    heic(folder / "07-phone.heic")
    Image.new("RGB", SIZE, s["08-picture.avif"]).save(folder / "08-picture.avif")
    whole = (folder / "01-film.mp4").read_bytes()
    (folder / "09-cut.mp4").write_bytes(whole[: len(whole) // 2])
    (folder / "10-empty.mp4").touch()
    Image.new("RGB", SIZE).save(folder / "11-picture.mp4", "PNG")
    tone(folder / "13-sound.mp4")
    (folder / "playlist.toml").write_text(
        f'image_seconds = {seconds}\npicture = "fit"\n'
        '[[item]]\nfile = "12-gone.mp4"\n'
        f'[[item]]\nfile = "06-animated.gif"\nseconds = {seconds}\n',
        encoding="utf-8",
    )


def moving(
    path: Path,
    shade: tuple[int, int, int],
    seconds: float,
    codec: str,
    *,
    turned: int = 0,
    size: tuple[int, int] = SIZE,
) -> None:
    """A film of one colour with a bright bar that goes through it."""
    options = {"preset": "8", "svtav1-params": "scm=0"} if codec == "libsvtav1" else {}
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=25, options=options)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        if turned:
            stream.set_display_rotation(turned)
        for number in range(round(seconds * 25)):
            picture = np.full((size[1], size[0], 3), shade, dtype=np.uint8)
            at = number * size[0] // round(seconds * 25)
            picture[: size[1] // 8, at : at + size[0] // 16] = 255
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, 25)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
