"""RHVoice, for making packs on a machine that has it; nothing else needs it."""

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from shared.devices.speech.samples import Samples, read_wav
from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.domain.speech import is_letter

PROGRAM = "RHVoice-test"


@dataclass(frozen=True, slots=True)
class RhvoiceSynthesiser:
    voice: str
    rate_percent: int = 105
    letter_rate_percent: int = 65
    timeout_s: float = 20.0

    def speak(self, language: Language, texts: Mapping[str, str]) -> dict[str, Samples]:
        """Raises KnownError `rhvoice_missing` or `rhvoice_failed`."""
        with TemporaryDirectory(prefix="kezek-voice-") as name:
            target = Path(name, "clip.wav")
            return {
                key: self._clip(_marked(language, key, text), self._rate(key), target)
                for key, text in texts.items()
            }

    def _rate(self, key: str) -> int:
        return self.letter_rate_percent if is_letter(key) else self.rate_percent

    def _clip(self, text: str, rate: int, target: Path) -> Samples:
        target.unlink(missing_ok=True)
        command = [PROGRAM, "-s", "-p", self.voice, "-r", str(rate), "-o", str(target)]
        try:
            subprocess.run(
                command,
                input=text,
                text=True,
                capture_output=True,
                timeout=self.timeout_s,
                check=True,
            )
            return read_wav(target)
        except FileNotFoundError as error:
            raise KnownError("rhvoice_missing", program=PROGRAM) from error
        except (OSError, ValueError, subprocess.SubprocessError) as error:
            raise KnownError("rhvoice_failed", text=text, reason=str(error)) from error


def _marked(language: Language, key: str, text: str) -> str:
    """As SSML; an English letter is spelled, or "A" would be read as the article."""
    if language is Language.EN and is_letter(key):
        text = f'<say-as interpret-as="characters">{text}</say-as>'
    return f'<speak xml:lang="{language}">{text}</speak>'
