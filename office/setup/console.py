"""Plain sentences for whoever set-up talks to, details in a log file."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
LOG = CHECKOUT / ".kezek" / "setup.log"


class SetupError(Exception):
    """What the person at the keyboard can put right; its text is a full sentence."""


def say(sentence: str) -> None:
    """Standard output belongs to the program that runs next."""
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()


def run_logged(command: Sequence[str], environment: Mapping[str, str] | None = None) -> bool:
    """Whether the command ended well; everything that it says goes to the log."""
    LOG.parent.mkdir(parents=True, exist_ok=True)
    with LOG.open("a", encoding="utf-8") as log:
        log.write(f"\n$ {' '.join(command)}\n")
        log.flush()
        try:
            finished = subprocess.run(
                command,
                check=False,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=environment,
            )
        except OSError as error:
            log.write(f"{error}\n")
            return False
    return finished.returncode == 0


def last_words(count: int = 3) -> str:
    """The end of the log, for a message about what went wrong."""
    lines = LOG.read_text(encoding="utf-8", errors="replace").splitlines()
    return " / ".join(line.strip() for line in lines[-count:] if line.strip())
