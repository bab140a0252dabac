"""A video of any kind becomes H.264 of 8 bits with AAC: upright, in BT.709, at most 30 frames/s."""

import os
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Final

import av
import numpy as np
from PIL import Image

from shared.devices.media.heif import open_heif
from shared.devices.media.kinds import FRAME_RATE
from shared.devices.media.order import ConversionOrder
from shared.devices.media.video_probe import HDR, picture_stream

Tell = Callable[[float], None]
Filters = list[tuple[str, str]]
TOP_RATE: Final = Fraction(30)
USUAL_RATE: Final = Fraction(25)
ENCODING: Final = {"preset": "veryfast", "crf": "21", "maxrate": "10M", "bufsize": "20M"}
SOUND_BITS: Final = 128_000
ANIMATION_S: Final = 10.0
"""A short animation goes round until it has been seen for so long."""
FRAME_MS: Final = 100


def convert(order: ConversionOrder, tell: Tell) -> None:
    """Raises what the decoder says if there is nothing to be had."""
    with av.open(str(order.source)) as reading, _writing(order) as writing:
        pictures = picture_stream(reading)
        if pictures is None:
            raise ValueError("no picture")
        pictures.thread_type = "AUTO"
        first = next(reading.decode(pictures))
        rate = _rate(pictures)
        graph = _graph(first, pictures, rate, order.height)
        reading.seek(0)
        encoder = _picture_encoder(writing, rate)
        sounds = next(iter(reading.streams.audio), None)
        sound_encoder = None
        if sounds is not None:
            sound_encoder = writing.add_stream("aac", rate=48_000, layout="stereo")
            sound_encoder.bit_rate = SOUND_BITS
        for packet in reading.demux([one for one in (pictures, sounds) if one is not None]):
            for frame in _decoded(packet):
                if isinstance(frame, av.VideoFrame):
                    graph.push(frame)
                    _write(writing, encoder, _pulled(graph))
                    tell(_share(frame, order.seconds))
                elif sound_encoder is not None and isinstance(frame, av.AudioFrame):
                    writing.mux(sound_encoder.encode(frame))
        graph.push(None)
        _write(writing, encoder, _pulled(graph))
        for stream in (encoder, sound_encoder):
            if stream is not None:
                writing.mux(stream.encode(None))


def convert_animation(order: ConversionOrder, tell: Tell) -> None:
    """Each picture of a GIF for its time, round and round, on white where it is transparent."""
    open_heif()
    rounds = max(1, round(ANIMATION_S / order.seconds)) if order.seconds else 1
    with Image.open(order.source) as image, _writing(order) as writing:
        width, height = fitted(image.width, image.height, order.height)
        encoder = _picture_encoder(writing, USUAL_RATE)
        encoder.width, encoder.height = width, height
        at = 0.0
        count = 0
        for number in range(rounds * int(getattr(image, "n_frames", 1))):
            image.seek(number % int(getattr(image, "n_frames", 1)))
            at += float(image.info.get("duration") or FRAME_MS) / 1000
            frame = _frame(_on_white(image).resize((width, height)))
            while count / USUAL_RATE < at:
                frame.pts, frame.time_base = count, 1 / USUAL_RATE
                writing.mux(encoder.encode(frame))
                count += 1
            tell(at / (order.seconds * rounds))
        writing.mux(encoder.encode(None))


def _frame(picture: Image.Image) -> av.VideoFrame:
    return av.VideoFrame.from_ndarray(np.asarray(picture), format="rgb24")


def _on_white(image: Image.Image) -> Image.Image:
    ground = Image.new("RGBA", image.size, "white")
    ground.alpha_composite(image.convert("RGBA"))
    return ground.convert("RGB")


def fitted(width: int, height: int, lines: int) -> tuple[int, int]:
    """The size of a copy: the same shape, even, at most `lines` on its shorter side."""
    share = min(1.0, lines / min(width, height), lines * 16 / 9 / max(width, height))
    return max(2, round(width * share / 2) * 2), max(2, round(height * share / 2) * 2)


def _writing(order: ConversionOrder) -> av.container.OutputContainer:
    return av.open(str(order.target), "w", format="mp4", options={"movflags": "faststart"})


def _picture_encoder(writing: av.container.OutputContainer, rate: Fraction) -> av.VideoStream:
    encoder = writing.add_stream("libx264", rate=rate, options=ENCODING)
    assert isinstance(encoder, av.VideoStream)  # noqa: S101  what a picture's codec gives
    encoder.pix_fmt = "yuv420p"
    encoder.time_base = 1 / rate
    encoder.gop_size = round(2 * rate)
    encoder.codec_context.thread_count = max(1, (os.cpu_count() or 2) - 1)
    return encoder


def _rate(stream: av.VideoStream) -> Fraction:
    """The video's own up to 31, else 30, or half of 50."""
    rate = stream.average_rate or stream.guessed_rate or USUAL_RATE
    if rate <= FRAME_RATE:
        return max(rate, Fraction(1))
    half = rate / 2
    return half if half <= FRAME_RATE else TOP_RATE


def _graph(
    first: av.VideoFrame, stream: av.VideoStream, rate: Fraction, lines: int
) -> av.filter.Graph:
    ratio = stream.sample_aspect_ratio or Fraction(1)
    width, height = fitted(round(first.width * ratio), first.height, lines)
    colours = ":out_color_matrix=bt709:out_range=tv"
    if int(first.color_trc) in HDR:
        colours += ":out_transfer=bt709:out_primaries=bt709:intent=perceptual"
    steps: Filters = [("yadif", "deint=interlaced")] if first.interlaced_frame else []
    steps += [
        ("fps", f"fps={rate}"),
        ("scale", f"w={width}:h={height}:flags=bicubic{colours}"),
        ("setsar", "1"),
        *_upright(round(first.rotation)),
        ("format", "yuv420p"),
    ]
    graph = av.filter.Graph()
    last = graph.add(
        "buffer",
        video_size=f"{first.width}x{first.height}",
        pix_fmt=first.format.name,
        time_base=str(stream.time_base),
        colorspace=str(int(first.colorspace)),
        range=str(int(first.color_range)),
    )
    for name, arguments in [*steps, ("buffersink", "")]:
        step = graph.add(name, arguments)
        last.link_to(step)
        last = step
    graph.configure()
    return graph


def _upright(rotation: int) -> Filters:
    """The turn that the file asks for, counted against the clock."""
    match rotation % 360:
        case 90:
            return [("transpose", "cclock")]
        case 270:
            return [("transpose", "clock")]
        case 180:
            return [("hflip", ""), ("vflip", "")]
        case _:
            return []


def _decoded(packet: "av.Packet[av.stream.Stream]") -> Iterator[object]:
    """Broken parts are passed over; what is whole around them is kept."""
    try:
        yield from packet.decode()
    except av.error.InvalidDataError:
        return


def _pulled(graph: av.filter.Graph) -> Iterator[av.VideoFrame]:
    while True:
        try:
            frame = graph.pull()
        except (av.error.BlockingIOError, av.error.EOFError):
            return
        if isinstance(frame, av.VideoFrame):
            yield frame


def _write(
    writing: av.container.OutputContainer, encoder: av.VideoStream, frames: Iterator[av.VideoFrame]
) -> None:
    for frame in frames:
        if not encoder.codec_context.is_open:
            encoder.width, encoder.height = frame.width, frame.height
        frame.pict_type = 0
        writing.mux(encoder.encode(frame))


def _share(frame: av.VideoFrame, seconds: float) -> float:
    return frame.time / seconds if seconds and frame.time else 0.0
