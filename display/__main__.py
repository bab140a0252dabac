"""`python -m display`."""

import sys

import shared.bootstrap  # noqa: F401  before Qt, which slows each import that follows it
from display.app import main

if __name__ == "__main__":
    sys.exit(main())
