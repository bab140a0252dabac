"""What is really heard: a null sink records it."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from benchmarks.hall import RATE, Hall, silent_hall, wait_until
from shared.assets import asset
from shared.devices.speech.announcement import compose
from shared.devices.speech.chime import load_chime
from shared.devices.speech.voice_pack import load_packs
from shared.domain.language import Language
from shared.domain.sound import Sound
from shared.domain.speech import SpokenCall
from shared.qt.sound import NullSoundPlayer

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = Path(__file__).with_name("sound_script.py")
SHORT = Sound(bytes(2 * RATE // 20), RATE)  # 50 ms

Wave = NDArray[np.float64]


@pytest.fixture
def hall() -> Iterator[Hall]:
    with silent_hall() as made:
        yield made


def played(hall: Hall, *files: Path, busy_s: float = 0) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), str(RATE), str(busy_s), *map(str, files)],
        env={**hall.environment, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert "Error" not in done.stderr, done.stderr
    told = json.loads(done.stdout)
    assert isinstance(told, dict)
    return told


def heard_after(hall: Hall, seconds: float) -> Wave:
    """The recording, once it has gone on for that long from now."""
    wanted = hall.recording.stat().st_size + int(2 * RATE * seconds)
    wait_until(lambda: hall.recording.stat().st_size >= wanted)
    data = hall.recording.read_bytes()
    return np.frombuffer(data[: len(data) // 2 * 2], "<i2").astype(np.float64)


def found(piece: Wave, whole: Wave) -> tuple[int, float]:
    """Where `piece` is most alike in `whole`, and how alike it is there, from 0 to 1."""
    size = len(piece) + len(whole)
    product = np.fft.rfft(whole, size) * np.conj(np.fft.rfft(piece, size))
    at = int(np.argmax(np.fft.irfft(product, size)[: len(whole)]))
    part = whole[at : at + len(piece)]
    energy = float(np.linalg.norm(piece) * np.linalg.norm(part))
    return at, float(np.dot(piece[: len(part)], part)) / energy if energy else 0.0


def wave_of(sound: Sound) -> Wave:
    return np.frombuffer(sound.pcm, "<i2").astype(np.float64)


def test_two_calls_are_heard_whole_and_one_after_the_other(hall: Hall, tmp_path: Path) -> None:
    packs = load_packs(asset("voices"), [Language.RU])
    bell = load_chime(asset("sounds", "chime.wav"))
    spoken = compose(SpokenCall("A001", 2), [Language.RU], packs, bell)
    bare = compose(SpokenCall("A001", 2), [], packs, bell)
    files = [tmp_path / "spoken.raw", tmp_path / "bare.raw"]
    for file, sound in zip(files, (spoken, bare), strict=True):
        file.write_bytes(sound.pcm)
    told = played(hall, *files)
    heard = heard_after(hall, 1.0)

    assert told["available"] is True
    first, likeness = found(wave_of(spoken), heard)
    assert likeness > 0.95
    chime_at, chime_likeness = found(wave_of(spoken)[: len(bell)], heard[: first + len(bell)])
    assert chime_likeness > 0.95
    assert chime_at == first
    rest = heard[first + len(wave_of(spoken)) :]
    second, likeness = found(wave_of(bare), rest)
    assert likeness > 0.95
    assert second >= 0
    assert np.abs(heard[:first]).max(initial=0) < 100


def test_a_program_that_is_busy_meanwhile_tears_no_word_apart(hall: Hall, tmp_path: Path) -> None:
    """Two and a half seconds in which it does nothing for its sound."""
    packs = load_packs(asset("voices"), [Language.KK])
    bell = load_chime(asset("sounds", "chime.wav"))
    spoken = compose(SpokenCall("A045", 2), [Language.KK], packs, bell)
    file = tmp_path / "spoken.raw"
    file.write_bytes(spoken.pcm)
    played(hall, file, busy_s=2.5)
    _, likeness = found(wave_of(spoken), heard_after(hall, 0.5))
    assert likeness > 0.95


def test_a_player_on_a_machine_without_sound_takes_the_same_time(qtbot: QtBot) -> None:
    player = NullSoundPlayer()
    told: list[str] = []
    player.started.connect(lambda token: told.append(f"started {token} busy={player.busy}"))
    player.finished.connect(lambda token: told.append(f"finished {token}"))
    with qtbot.waitSignal(player.finished):
        player.play(SHORT, "one")
    assert told == ["started one busy=True", "finished one"]
    assert not player.busy
    assert not player.available


def test_two_sounds_at_once_are_refused(qtbot: QtBot) -> None:
    player = NullSoundPlayer()
    player.play(SHORT, "one")
    with pytest.raises(RuntimeError, match="two must wait until one"):
        player.play(SHORT, "two")
    qtbot.waitUntil(lambda: not player.busy)
    player.play(SHORT, "two")
    qtbot.waitUntil(lambda: not player.busy)


def test_a_stopped_sound_has_finished(qtbot: QtBot) -> None:
    player = NullSoundPlayer()
    player.play(Sound(bytes(2 * RATE * 60), RATE), "long")
    with qtbot.waitSignal(player.finished) as told:
        player.stop()
    assert told.args == ["long"]
    assert not player.busy
