"""Small media of every kind, made as quickly as can be."""

import base64
from pathlib import Path

import av
import numpy as np
from PIL import Image

HEIC = (
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAX1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAA"
    "AAAAAAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAABoQABAAAAAAAAABgAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAA"
    "AAABAABodmMxAAAAAA5waXRtAAAAAAABAAAA/WlwcnAAAADdaXBjbwAAAHZodmNDAQNwAAAAkAAAAAAAHvAA/P34"
    "+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQAqQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbq5Ka5"
    "uAhoMCAAAAMDIAAAAwAhYgABAAZEAcFzwIkAAAATY29scm5jbHgAAQANAAaAAAAAFGlzcGUAAAAAAAAAQAAAAEAA"
    "AAAoY2xhcAAAAEAAAAABAAAAMAAAAAEAAAAAAAAAAv////AAAAACAAAAEHBpeGkAAAAAAwgICAAAABhpcG1hAAAA"
    "AAAAAAEAAQWBAgMFhAAAACBtZGF0AAAAFCgBrwQY+Mpx1//w2R+QgLgBkhHn"
)
"""64x48, red, made by pillow-heif; the project itself only reads them."""


def heic(path: Path) -> Path:
    path.write_bytes(base64.b64decode(HEIC))
    return path


def picture(
    path: Path, kind: str = "PNG", size: tuple[int, int] = (64, 36), **options: object
) -> Path:
    Image.new("RGB", size, (20, 74, 116)).save(path, kind, **options)
    return path


def film(  # noqa: PLR0913
    path: Path,
    frames: int = 10,
    codec: str = "mpeg4",
    *,
    size: tuple[int, int] = (64, 64),
    pixels: str = "yuv420p",
    rate: int = 25,
    turned: int = 0,
    options: dict[str, str] | None = None,
    moov_first: bool = False,
) -> Path:
    """A short film whose colour changes with each frame."""
    flags = {"movflags": "faststart"} if moov_first else {}
    with av.open(str(path), "w", options=flags) as container:
        stream = container.add_stream(codec, rate=rate, options=options)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = *size, pixels
        if turned:
            stream.set_display_rotation(turned)
        for number in range(frames):
            shade = np.full((size[1], size[0], 3), 40 + number * 200 // frames, dtype=np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(shade, format="rgb24")))
        container.mux(stream.encode())
    return path


def animation(path: Path, frames: int = 3) -> Path:
    """A GIF whose pictures stand for 0.2 s each."""
    pictures = [Image.new("RGB", (64, 48), (80 * number, 40, 200)) for number in range(frames)]
    pictures[0].save(path, "GIF", save_all=True, append_images=pictures[1:], duration=200, loop=0)
    return path


def tone(path: Path, seconds: float = 0.5) -> Path:
    """Sound without a picture."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("aac", rate=48000)
        for _ in range(round(seconds * 48000 / 1024)):
            frame = av.AudioFrame.from_ndarray(
                np.zeros((2, 1024), dtype=np.float32), format="fltp", layout="stereo"
            )
            frame.sample_rate = 48000
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path
