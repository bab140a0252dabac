import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from shared.devices.speech.samples import seconds_of
from shared.devices.speech.synthesis import Pyttsx3Synthesiser
from shared.devices.speech.synthesis_process import voice_for
from shared.domain.language import Language


class Listed:
    def __init__(self, name: str, languages: Sequence[str | bytes]) -> None:
        self.id = name
        self.languages = languages


def python(program: str, **limits: float) -> Pyttsx3Synthesiser:
    return Pyttsx3Synthesiser(command=(sys.executable, "-c", program), **limits)


def test_several_texts_are_each_spoken_into_a_sound_of_their_own() -> None:
    texts = {"ordinal.5": "бесінші", "letter.Y": "у", "ordinal.900": "тоғыз жүзінші"}
    sounds = Pyttsx3Synthesiser().speak(Language.KK, texts)
    assert sounds.keys() == texts.keys()
    assert seconds_of(sounds["ordinal.900"]) > seconds_of(sounds["ordinal.5"]) > 0.4
    assert all(abs(samples).max() > 0.1 for samples in sounds.values())


def test_a_hanging_voice_is_given_up(caplog: pytest.LogCaptureFixture) -> None:
    hanging = python("import time; time.sleep(60)", timeout_s=0.3)
    assert hanging.speak(Language.KK, {"a": "а"}) == {}
    assert "given up" in caplog.text


def test_what_was_finished_before_a_crash_is_kept(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    program = tmp_path / "crash.py"
    program.write_text(
        "import json, os, sys, wave\n"
        "(_, _, first), (_, _, second) = json.load(sys.stdin)['items']\n"
        "with wave.open(first, 'wb') as file:\n"
        "    file.setnchannels(1); file.setsampwidth(2); file.setframerate(24000)\n"
        "    file.writeframes(bytes(9600))\n"
        "open(second, 'wb').write(b'half a file')\n"
        "os.abort()\n"
    )
    crashing = Pyttsx3Synthesiser(command=(sys.executable, str(program)))
    assert crashing.speak(Language.RU, {"one": "раз", "two": "два"}).keys() == {"one"}
    assert "ended with" in caplog.text
    assert "made no sound" in caplog.text


def test_a_machine_without_the_program_speaks_nothing(caplog: pytest.LogCaptureFixture) -> None:
    assert Pyttsx3Synthesiser(command=("/no/such",)).speak(Language.EN, {"a": "A"}) == {}
    assert "given up" in caplog.text


@pytest.mark.parametrize(
    "language, voices, chosen",
    [
        ("kk", [Listed("zle/ru", ["ru"]), Listed("trk/kk", ["kk"])], "trk/kk"),
        ("kk", [Listed("zle/ru", ["ru"])], None),
        ("en", [Listed("gmw/en", ["en-gb"]), Listed("gmw/en-us", ["en-us"])], "gmw/en-us"),
        ("ru", [Listed("RU-IRINA", ["ru-RU"])], "RU-IRINA"),
        ("en", [Listed("x", [b"\x05en"])], "x"),
        ("ru", [], None),
    ],
)
def test_a_voice_is_taken_only_if_it_speaks_the_language(
    language: str, voices: list[Listed], chosen: str | None
) -> None:
    assert voice_for(language, voices) == chosen
