"""Starts the `kezek` command line: `python -m office`."""

import sys

from office.cli.app import main

if __name__ == "__main__":
    sys.exit(main())
