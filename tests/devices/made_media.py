"""Small media of every kind, made as quickly as can be."""

from pathlib import Path

import av
import numpy as np
from PIL import Image


def picture(
    path: Path, kind: str = "PNG", size: tuple[int, int] = (64, 36), **options: object
) -> Path:
    Image.new("RGB", size, (20, 74, 116)).save(path, kind, **options)
    return path


def film(
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
