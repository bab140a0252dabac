"""Sets up this checkout where needed, then runs `kezek ARGS`: `python3 kezek.py ARGS`.

Standard library only. This file must stay readable to Python 3.0, so that an old one says so.
"""

import sys


def main() -> int:
    if sys.version_info < (3, 11):
        sys.stderr.write(
            "Kezek needs Python 3.11 or newer; this is Python "
            + ".".join(str(part) for part in sys.version_info[:3])
            + ".\n"
        )
        return 69
    from office.setup.start import start  # noqa: PLC0415  an old Python could not read it

    return start(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
