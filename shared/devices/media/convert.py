"""Converts one file, in a process of its own: `python -m shared.devices.media.convert ORDER`.

The order and what is said are JSON, a line each: `{"done": 0.4}`, at the end an empty object or
`{"fault": …}`. It ends when nobody listens any more.
"""

import json
import os
import sys
import threading
import time
from typing import Final

import av
import psutil
from PIL import Image

from shared.devices.media import image_conversion, video_conversion
from shared.devices.media.order import ConversionOrder, NoRoomError
from shared.domain.media import Fault, Kind

TELL_S: Final = 0.5
GONE: Final = 3


def main(text: str) -> int:
    """Tells how far it is, and what came of it."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _step_back()
    Image.MAX_IMAGE_PIXELS = None  # the probe has its own limit
    order = ConversionOrder.from_text(text)
    try:
        _convert(order)
    except NoRoomError as error:
        _say({"fault": Fault.DISK_FULL, "detail": str(error)})
    except (av.FFmpegError, OSError, ValueError, SyntaxError, EOFError) as error:
        _say({"fault": Fault.NOT_CONVERTED, "detail": f"{type(error).__name__}: {error}"})
    else:
        _say({})
    return 0


def _convert(order: ConversionOrder) -> None:
    told = 0.0

    def tell(done: float) -> None:
        nonlocal told
        if order.target.exists() and order.target.stat().st_size > order.max_bytes:
            raise NoRoomError(f"more than {order.max_bytes} bytes")
        now = time.monotonic()
        if now - told >= TELL_S:
            told = now
            _say({"done": round(min(1.0, done), 3)})

    if order.moving:
        video_conversion.convert_animation(order, tell)
    elif order.kind is Kind.IMAGE:
        image_conversion.convert(order)
    else:
        video_conversion.convert(order, tell)


def _say(answer: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def _end_with_parent() -> None:
    sys.stdin.buffer.read()
    os._exit(GONE)


def _step_back() -> None:
    """Whoever shows something goes first."""
    process = psutil.Process()
    if sys.platform == "win32":
        process.nice(psutil.IDLE_PRIORITY_CLASS)
    else:
        process.nice(19)
        if sys.platform == "linux":
            process.ionice(psutil.IOPRIO_CLASS_IDLE)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
