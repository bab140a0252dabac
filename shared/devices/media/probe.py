"""Looks into a file before it is shown: `python -m shared.devices.media.probe FILE…`, a line each.

A process of its own, since a broken file can bring a decoder down.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from shared.devices.media import image_probe, video_probe
from shared.devices.media.answers import Answer, Bad, to_line
from shared.devices.media.kinds import kind_of
from shared.domain.media import Fault, Kind


def probe(path: Path) -> Answer:
    """What the file is and whether Qt can show it, or why nobody can."""
    kind = kind_of(path)
    if kind is None:
        return Bad(Fault.WRONG_TYPE, path.suffix)
    if not path.is_file():
        return Bad(Fault.MISSING)
    try:
        if path.stat().st_size == 0:
            return Bad(Fault.EMPTY)
        if kind is Kind.IMAGE:
            return image_probe.probe(path)
        return video_probe.probe(path)
    except OSError as error:
        return Bad(Fault.UNREADABLE, str(error))


def main(paths: Sequence[str]) -> None:
    """Prints what becomes of each file, in order."""
    Image.MAX_IMAGE_PIXELS = None  # our own limit, and no warning at half of it
    for name in paths:
        sys.stdout.write(to_line(probe(Path(name))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
