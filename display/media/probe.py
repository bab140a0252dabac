"""Looks into a file before it is shown: `python -m display.media.probe FILE…`, one answer a line.

A process of its own, since a broken file can bring a decoder down.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import av
from PIL import Image, UnidentifiedImageError

from display.media.item import (
    IMAGE_S,
    IMAGES,
    LONGEST_SIDE,
    Fault,
    Item,
    Kind,
    Probed,
    Refused,
    kind_of,
)

CODECS = frozenset({"h264", "hevc", "vp8", "vp9", "mpeg1video", "mpeg2video", "mpeg4", "prores"})
"""What Qt's own decoder shows; of AV1 it gives no frame and no error."""
PIXELS = frozenset({"yuv420p", "yuvj420p", "yuv422p", "yuvj422p", "yuv444p", "yuv422p10le"})


def probe(path: Path) -> Probed:
    """The file as an item, or why it cannot be one."""
    kind = kind_of(path)
    if kind is None:
        return Refused(path, Fault.WRONG_TYPE, path.suffix)
    if not path.is_file():
        return Refused(path, Fault.MISSING)
    if path.stat().st_size == 0:
        return Refused(path, Fault.EMPTY)
    return _image(path) if kind is Kind.IMAGE else _video(path)


def _image(path: Path) -> Probed:
    try:
        with Image.open(path) as image:
            if image.format != IMAGES[path.suffix.lower()]:
                return Refused(path, Fault.WRONG_TYPE, f"is {image.format}")
            if max(image.size) > LONGEST_SIDE:
                return Refused(path, Fault.TOO_LARGE, f"{image.width}x{image.height}")
            image.load()
    except Image.DecompressionBombError as error:
        return Refused(path, Fault.TOO_LARGE, str(error))
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        return Refused(path, Fault.UNREADABLE, str(error))
    return Item(path, Kind.IMAGE, IMAGE_S)


def _video(path: Path) -> Probed:
    try:
        with av.open(str(path)) as container:
            return _judge(path, container)
    except (av.FFmpegError, OSError, ValueError) as error:
        return Refused(path, Fault.UNREADABLE, str(error))


def _judge(path: Path, container: av.container.InputContainer) -> Probed:
    if not container.streams.video or "image2" in container.format.name or _is_still(container):
        return Refused(path, Fault.WRONG_TYPE, container.format.name)
    stream = container.streams.video[0]
    codec, pixels = stream.codec_context.name, stream.codec_context.pix_fmt or ""
    if codec not in CODECS or pixels not in PIXELS:
        return Refused(path, Fault.UNSUPPORTED, f"{codec} {pixels}")
    if max(stream.width, stream.height) > LONGEST_SIDE:
        return Refused(path, Fault.TOO_LARGE, f"{stream.width}x{stream.height}")
    if next(container.decode(stream), None) is None:
        return Refused(path, Fault.UNREADABLE, "no frame")
    seconds = 0.0 if container.duration is None else container.duration / av.time_base
    return Item(path, Kind.VIDEO, seconds)


def _is_still(container: av.container.InputContainer) -> bool:
    """A picture under a video's name."""
    return container.format.name.endswith("_pipe")


def main(paths: Sequence[str]) -> None:
    """Prints what becomes of each file, in order."""
    for name in paths:
        answer = probe(Path(name))
        match answer:
            case Item():
                said = {"kind": answer.kind, "seconds": answer.seconds}
            case Refused():
                said = {"fault": answer.fault, "detail": answer.detail}
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
