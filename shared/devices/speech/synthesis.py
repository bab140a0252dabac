"""Speech made on this machine, for clips that a pack lacks and for making packs."""

import json
import logging
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from shared.devices.speech import synthesis_process
from shared.devices.speech.samples import Samples, read_wav
from shared.domain.language import Language
from shared.domain.speech import is_letter

LOG = logging.getLogger(__name__)
WORDS_A_MINUTE = 145
"""Slower than a reader: a hall echoes."""
LETTER_WORDS_A_MINUTE = 85
"""A letter has nothing around it to be guessed from."""
# Alone these are read as half a sound; spelled so, the name of the letter is heard.
_SAID_AS = {(Language.KK, "у"): "ұу", (Language.KK, "е"): "йе"}


class Synthesiser(Protocol):
    def speak(self, language: Language, texts: Mapping[str, str]) -> dict[str, Samples]:
        """The raw sound of each text, by its key; a text that failed is left out."""


class NullSynthesiser:
    """For machines without a voice."""

    def speak(self, language: Language, texts: Mapping[str, str]) -> dict[str, Samples]:
        """Nothing."""
        del language, texts
        return {}


@dataclass(frozen=True, slots=True)
class Pyttsx3Synthesiser:
    """The machine's own voice by pyttsx3, which crashes or hangs at times: in its own process."""

    timeout_s: float = 30.0
    command: tuple[str, ...] = (sys.executable, "-P", synthesis_process.__file__)

    def speak(self, language: Language, texts: Mapping[str, str]) -> dict[str, Samples]:
        """What was finished within the time limit."""
        with TemporaryDirectory(prefix="kezek-voice-") as name:
            files = {key: Path(name, f"{at}.wav") for at, key in enumerate(texts)}
            items = [_item(language, key, texts[key], path) for key, path in files.items()]
            self._run(language, items)
            heard = {key: _heard(path) for key, path in files.items() if path.exists()}
        return {key: samples for key, samples in heard.items() if samples is not None}

    def _run(self, language: Language, items: list[tuple[str, int, str]]) -> None:
        order = {"language": str(language), "items": items}
        try:
            done = subprocess.run(
                self.command,
                input=json.dumps(order),
                capture_output=True,
                text=True,
                timeout=self.timeout_s,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            LOG.warning("The machine's voice was given up: %s", error)
            return
        if done.returncode:
            LOG.warning(
                "The machine's voice ended with %s: %s",
                done.returncode,
                done.stderr.strip().rpartition("\n")[2],
            )


def _item(language: Language, key: str, text: str, path: Path) -> tuple[str, int, str]:
    rate = LETTER_WORDS_A_MINUTE if is_letter(key) else WORDS_A_MINUTE
    return _SAID_AS.get((language, text), text), rate, str(path)


def _heard(path: Path) -> Samples | None:
    try:
        return read_wav(path)
    except ValueError as error:
        LOG.warning("The machine's voice made no sound: %s", error)
        return None
