"""Turns whatever stopped a command into one sentence and an exit code."""

import logging
import os
import sys
from typing import Final

import platformdirs
import typer

from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.toml_file import TomlFileError

KNOWN: Final = 2
BUG: Final = 70
INTERRUPTED: Final = 130


def report(error: BaseException) -> int:
    match error:
        case KeyboardInterrupt() | typer.Abort():
            complain("Interrupted.")
            return INTERRUPTED
        case TomlFileError():
            complain(str(error))
            return KNOWN
        case KnownError():
            complain(sentence(error))
            return KNOWN
        case typer.TyperException():
            complain(f"{error.format_message()} Try 'kezek --help'.")
            return error.exit_code
        case _:
            return report_bug(error)


def report_bug(error: BaseException) -> int:
    """Details go to the log; on screen only when KEZEK_DEBUG is set."""
    if os.environ.get("KEZEK_DEBUG"):
        raise error
    folder = platformdirs.user_log_path("kezek", appauthor=False, ensure_exists=True)
    log = folder / "kezek.log"
    logging.basicConfig(
        filename=log, format="%(asctime)s %(levelname)s %(name)s: %(message)s", force=True
    )
    logging.getLogger(__name__).error("Unexpected", exc_info=error)
    complain(
        f"Kezek stopped on an unexpected error ({type(error).__name__}); details are in {log}."
    )
    return BUG


def complain(text: str) -> None:
    sys.stderr.write(f"{text}\n")


def sentence(error: KnownError) -> str:
    """The English text of the fault; its code in words while there is none or Qt is broken."""
    try:
        from shared.qt.texts import Texts

        text = Texts().error(Language.EN, error)
    except (ImportError, KnownError):
        return in_words(error)
    return in_words(error) if text == error.code else text


def in_words(error: KnownError) -> str:
    """The code and what it is about: "Printer unreachable (host: 192.0.2.7)."."""
    words = error.code.replace("_", " ").capitalize()
    about = ", ".join(f"{key.replace('_', ' ')}: {value}" for key, value in error.fields.items())
    return f"{words} ({about})." if about else f"{words}."
