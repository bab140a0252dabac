"""Speaks texts into files by pyttsx3 in a process of its own; run as a file, not imported.

The order comes as JSON on standard input: language, and for each text its words a
minute and its file.
"""

import json
import sys
import wave
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Protocol

# eSpeak NG's voices; other engines name theirs by language tags.
ESPEAK_VOICES = {"kk": "trk/kk", "ru": "zle/ru", "en": "gmw/en-us"}
SHORTEST_S = 0.05
ATTEMPTS = 5
"""pyttsx3 2.99 at times takes the end of the last text for the end of this one: no sound."""
NO_VOICE = 3


class Voice(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def languages(self) -> Iterable[str | bytes]: ...


def voice_for(language: str, voices: Iterable[Voice]) -> str | None:
    """The identifier of a voice of the language; an unknown voice would be accepted silently."""
    known = list(voices)
    for voice in known:
        if voice.id == ESPEAK_VOICES[language]:
            return voice.id
    for voice in known:
        if any(_tag(tag).startswith(language) for tag in voice.languages or ()):
            return voice.id
    return None


def _tag(raw: str | bytes) -> str:
    text = raw.decode("ascii", "ignore") if isinstance(raw, bytes) else raw
    return "".join(character for character in text if character.isprintable()).lower()


def speak_surely(engine: Any, text: str, target: Path) -> None:  # noqa: ANN401
    """As `speak`, again when nothing was said; raises what the last attempt raised."""
    for _ in range(ATTEMPTS - 1):
        try:
            return speak(engine, text, target)
        except (EOFError, OSError, ValueError, wave.Error) as error:
            sys.stderr.write(f"again: {error}\n")
    return speak(engine, text, target)


def speak(engine: Any, text: str, target: Path) -> None:  # noqa: ANN401 - pyttsx3 has no types
    """Only a whole file gets its final name: the engine swallows its write errors."""
    part = target.with_suffix(".part")
    engine.save_to_file(text, str(part))
    engine.runAndWait()
    with wave.open(str(part), "rb") as file:
        if file.getnframes() < SHORTEST_S * file.getframerate():
            raise ValueError(f"nothing was said for {text!r}")
    part.rename(target)


def main() -> int:
    import pyttsx3  # noqa: PLC0415 - loads the engine's library, here and nowhere else

    order = json.load(sys.stdin)
    engine = pyttsx3.init()
    voice = voice_for(order["language"], engine.getProperty("voices"))
    if voice is None:
        return NO_VOICE
    engine.setProperty("voice", voice)
    failed = 0
    for text, rate, target in order["items"]:
        try:
            engine.setProperty("rate", rate)
            speak_surely(engine, text, Path(target))
        except (EOFError, OSError, ValueError, wave.Error) as error:
            failed += 1
            sys.stderr.write(f"{error}\n")
    return min(failed, 1)


if __name__ == "__main__":
    raise SystemExit(main())
