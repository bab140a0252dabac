import shutil
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from shared.assets import ASSETS
from shared.devices.speech.loudness import TARGET_LUFS, loudness
from shared.devices.speech.making import RECORDING, Origin, adopt_recordings, make_pack
from shared.devices.speech.manifest import MANIFEST, clip_path, read_manifest
from shared.devices.speech.samples import SAMPLE_RATE, Samples, read_wav, seconds_of, write_wav
from shared.devices.speech.synthesis import NullSynthesiser
from shared.devices.speech.voice_pack import ClipFault, VoicePack, load_packs
from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.domain.speech import call_clips, pack_texts

SHIPPED = ASSETS / "voices"
ORIGIN = Origin("hum", "test", "none")


def hum(hertz: float, seconds: float = 0.2) -> Samples:
    time = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    return np.asarray(0.3 * np.sin(2 * np.pi * hertz * time))


class Humming:
    """Says every text as a hum, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def speak(self, language: Language, texts: Mapping[str, str]) -> dict[str, Samples]:
        del language
        self.asked += texts
        return {key: hum(200 + 10 * len(text)) for key, text in texts.items()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A complete Russian pack of hums."""
    raw = {key: hum(200 + at) for at, key in enumerate(pack_texts(Language.RU))}
    make_pack(tmp_path / "ru", Language.RU, ORIGIN, raw)
    return tmp_path / "ru"


@pytest.mark.parametrize("language", list(Language))
def test_the_shipped_voice_is_whole(language: Language) -> None:
    pack = VoicePack.load(language, SHIPPED / language)
    assert pack.problem is None
    assert pack.faults == {}
    assert pack.clips.keys() == pack_texts(language).keys()


@pytest.mark.parametrize("language", list(Language))
def test_no_shipped_clip_is_silent_clipped_or_long(language: Language) -> None:
    for key, clip in VoicePack.load(language, SHIPPED / language).clips.items():
        assert loudness(clip) == pytest.approx(TARGET_LUFS, abs=1.5), key
        assert 0.15 < seconds_of(clip) < 2.5, key
        assert np.abs(clip).max() < 0.9, key


@pytest.mark.parametrize("language", list(Language))
def test_the_shipped_voice_says_whose_it_is(language: Language) -> None:
    manifest = read_manifest(SHIPPED / language)
    assert manifest.voice
    assert manifest.engine
    assert (SHIPPED / language / "LICENSE.txt").is_file()
    assert sum(path.stat().st_size for path in (SHIPPED / language).iterdir()) < 3_000_000


def test_a_made_pack_is_read_back_whole(folder: Path) -> None:
    pack = VoicePack.load(Language.RU, folder)
    assert pack.faults == {}
    assert pack.missing == ()
    assert pack.can_say(call_clips(Language.RU, "A999", 20))


def test_every_damage_is_named(folder: Path) -> None:
    clip_path(folder, "number.5").unlink()
    raw = bytearray(clip_path(folder, "letter.A").read_bytes())
    raw[200] ^= 1
    clip_path(folder, "letter.A").write_bytes(raw)
    text = (folder / MANIFEST).read_text(encoding="utf-8")
    (folder / MANIFEST).write_text(text.replace('"сорок"', '"сорог"'), encoding="utf-8")
    pack = VoicePack.load(Language.RU, folder)
    assert pack.faults == {
        "letter.A": ClipFault.CHANGED,
        "number.40": ClipFault.OTHER_TEXT,
        "number.5": ClipFault.MISSING,
    }
    assert set(pack.missing) == {"letter.A", "number.40", "number.5"}
    assert not pack.can_say(call_clips(Language.RU, "B045", 1))
    assert pack.can_say(call_clips(Language.RU, "B036", 1))


@pytest.mark.parametrize(
    "manifest", [None, "nonsense", 'language = "ru"', 'language = "fr"\n', 'extra = "x"']
)
def test_a_pack_without_a_good_manifest_says_so_and_lacks_all(
    folder: Path, manifest: str | None
) -> None:
    if manifest is None:
        (folder / MANIFEST).unlink()
    else:
        (folder / MANIFEST).write_text(manifest, encoding="utf-8")
    pack = VoicePack.load(Language.RU, folder)
    assert pack.problem is not None
    assert pack.problem.code == "voice_manifest_unreadable"
    assert len(pack.missing) == len(pack_texts(Language.RU))


def test_a_pack_in_the_wrong_language_is_not_used(folder: Path) -> None:
    pack = VoicePack.load(Language.EN, folder)
    assert pack.problem is not None
    assert pack.problem.code == "voice_of_another_language"


def test_missing_clips_are_filled_and_only_they(folder: Path) -> None:
    clip_path(folder, "number.5").unlink()
    humming = Humming()
    pack = VoicePack.load(Language.RU, folder).filled(humming)
    assert humming.asked == ["number.5"]
    assert pack.missing == ()
    assert pack.faults == {"number.5": ClipFault.MISSING}
    assert loudness(pack.clips["number.5"]) == pytest.approx(TARGET_LUFS, abs=1)


def test_without_a_voice_on_the_machine_the_pack_stays_as_it_is(folder: Path) -> None:
    clip_path(folder, "number.5").unlink()
    assert VoicePack.load(Language.RU, folder).filled(NullSynthesiser()).missing == ("number.5",)


def test_each_language_has_its_folder(folder: Path) -> None:
    packs = load_packs(folder.parent, [Language.RU, Language.KK])
    assert packs[Language.RU].missing == ()
    assert packs[Language.KK].problem is not None


def test_an_announcers_recordings_are_taken_levelled(folder: Path) -> None:
    write_wav(clip_path(folder, "letter.M"), hum(330, 0.6) * 0.05)
    assert VoicePack.load(Language.RU, folder).faults == {"letter.M": ClipFault.CHANGED}
    assert adopt_recordings(folder) == ("letter.M",)
    pack = VoicePack.load(Language.RU, folder)
    assert pack.faults == {}
    assert loudness(pack.clips["letter.M"]) == pytest.approx(TARGET_LUFS, abs=1)
    clips = read_manifest(folder).clips
    assert [key for key, clip in clips.items() if clip.source == RECORDING] == ["letter.M"]
    assert adopt_recordings(folder) == ()


def test_a_useless_recording_changes_nothing(folder: Path) -> None:
    write_wav(clip_path(folder, "letter.A"), hum(330, 0.6))
    before = (folder / MANIFEST).read_bytes()
    write_wav(clip_path(folder, "letter.M"), np.zeros(SAMPLE_RATE))
    with pytest.raises(KnownError, match="clip_unreadable"):
        adopt_recordings(folder)
    assert (folder / MANIFEST).read_bytes() == before
    assert seconds_of(read_wav(clip_path(folder, "letter.A"))) == pytest.approx(0.6, abs=0.01)


def test_a_voice_that_lacks_words_makes_no_pack(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="voice_incomplete"):
        make_pack(tmp_path / "en", Language.EN, ORIGIN, {"letter.A": hum(300)})
    assert not (tmp_path / "en").exists()


def test_a_pack_can_be_copied_to_an_office(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "office" / "ru")
    assert VoicePack.load(Language.RU, tmp_path / "office" / "ru").missing == ()
