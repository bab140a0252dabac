"""Looks into a video: its beginning, its end, and what Qt would make of it."""

from pathlib import Path
from typing import Final

import av

from shared.devices.media.answers import Answer, Bad, Good
from shared.devices.media.kinds import (
    FRAME_RATE,
    LONG_SIDE,
    SHORT_SIDE,
    SHOWN_CODECS,
    SHOWN_PIXELS,
    SHOWN_SOUND,
)
from shared.domain.media import Fault, Kind

LONGEST_SIDE: Final = 8192
END_S: Final = 4.0
"""The end of a video is looked for in its last seconds."""
HDR: Final = frozenset({16, 18})
"""The transfer functions PQ and HLG."""
INDEXED: Final = frozenset({"mov", "matroska"})
"""Containers that say truly how long they are."""


def probe(path: Path) -> Answer:
    try:
        with av.open(str(path)) as container:
            return _judge(container)
    except (av.FFmpegError, OSError, ValueError) as error:
        return Bad(Fault.UNREADABLE, str(error))


def picture_stream(container: av.container.InputContainer) -> av.VideoStream | None:
    """The moving picture; a cover on a piece of music is none."""
    for stream in container.streams.video:
        if not stream.disposition & av.stream.Disposition.attached_pic:
            return stream
    return None


def _judge(container: av.container.InputContainer) -> Answer:
    name = container.format.name
    if "image2" in name or name.endswith("_pipe"):
        return Bad(Fault.WRONG_TYPE, name)
    stream = picture_stream(container)
    if stream is None:
        return Bad(Fault.NO_PICTURE if container.streams.audio else Fault.WRONG_TYPE, name)
    codec = stream.codec_context.codec.canonical_name
    if max(stream.width, stream.height) > LONGEST_SIDE:
        return Bad(Fault.TOO_LARGE, f"{stream.width}x{stream.height}")
    first = next(container.decode(stream), None)
    if first is None:
        return Bad(Fault.UNREADABLE, f"no frame of {codec}")
    if not _has_end(container, stream):
        return Bad(Fault.TRUNCATED, "its end is missing")
    width, height = first.width, first.height
    ratio = stream.sample_aspect_ratio
    if ratio:
        width = round(width * ratio)
    if first.rotation % 180:
        width, height = height, width
    return Good(
        kind=Kind.VIDEO,
        seconds=_seconds(container),
        width=width,
        height=height,
        rate=_rate(stream),
        why=_why(container, stream, first),
    )


def _why(  # noqa: PLR0911  one line for each reason
    container: av.container.InputContainer, stream: av.VideoStream, first: av.VideoFrame
) -> str:
    """What Qt would not show, or a small machine not fast enough."""
    codec, pixels = stream.codec_context.codec.canonical_name, first.format.name
    if codec not in SHOWN_CODECS:
        return codec
    if pixels not in SHOWN_PIXELS:
        return pixels
    if int(first.color_trc) in HDR:
        return "HDR"
    if first.interlaced_frame:
        return "interlaced"
    if max(first.width, first.height) > LONG_SIDE or min(first.width, first.height) > SHORT_SIDE:
        return f"{first.width}x{first.height}"
    if _rate(stream) > FRAME_RATE:
        return f"{_rate(stream):.0f} frames/s"
    if stream.sample_aspect_ratio not in (None, 0, 1):
        return "pixels that are not square"
    sounds = {audio.codec_context.codec.canonical_name for audio in container.streams.audio[:1]}
    return "" if sounds <= SHOWN_SOUND else ", ".join(sorted(sounds))


def _rate(stream: av.VideoStream) -> float:
    rate = stream.average_rate or stream.guessed_rate
    return float(rate) if rate else 0.0


def _seconds(container: av.container.InputContainer) -> float:
    return 0.0 if container.duration is None else float(container.duration / av.time_base)


def _has_end(container: av.container.InputContainer, stream: av.VideoStream) -> bool:
    """Whether its last seconds are there, where the file itself says how long it is."""
    seconds = _seconds(container)
    if seconds <= END_S or container.format.name.split(",")[0] not in INDEXED:
        return True
    container.seek(int((seconds - END_S) * av.time_base))
    try:
        last = max(
            (
                float(packet.pts * packet.time_base)
                for packet in container.demux(stream)
                if packet.pts is not None and packet.time_base and packet.size
            ),
            default=0.0,
        )
    except av.FFmpegError:
        return False
    return last >= seconds - END_S
