"""`kezek join` for several machines at once: `python -m benchmarks.hosts_join CODE FOLDER …`."""

import sys
from collections.abc import Sequence

from office.cli.app import main


def join(words: Sequence[str]) -> int:
    """0 if each code did."""
    pairs = zip(words[::2], words[1::2], strict=True)
    return max(main(["join", code, "--dir", folder]) for code, folder in pairs)


if __name__ == "__main__":
    sys.exit(join(sys.argv[1:]))
