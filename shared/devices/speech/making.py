"""Makes a voice pack, and takes an announcer's own recordings into one."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from shared.devices.speech.loudness import TARGET_LUFS
from shared.devices.speech.manifest import (
    ClipEntry,
    Manifest,
    clip_path,
    read_manifest,
    sha256_of,
    write_manifest,
)
from shared.devices.speech.samples import SAMPLE_RATE, Samples, read_wav, seconds_of, write_wav
from shared.devices.speech.shaping import shaped
from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.domain.speech import pack_texts

RECORDING = "recording"
"""The `source` of a clip that a person spoke."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Whose voice a pack is, what made it, and what others may do with it."""

    voice: str
    engine: str
    licence: str


def make_pack(
    folder: Path, language: Language, origin: Origin, raw: Mapping[str, Samples]
) -> Manifest:
    """Writes every clip shaped; raises KnownError `voice_incomplete` before it writes any."""
    texts = pack_texts(language)
    clips = {key: shaped(samples) for key, samples in raw.items()}
    silent = [key for key in texts if key not in clips or not len(clips[key])]
    if silent:
        raise KnownError("voice_incomplete", clips=", ".join(silent))
    folder.mkdir(parents=True, exist_ok=True)
    entries = {key: _written(folder, key, clips[key], text, "") for key, text in texts.items()}
    manifest = Manifest(
        language=language,
        voice=origin.voice,
        engine=origin.engine,
        licence=origin.licence,
        sample_rate=SAMPLE_RATE,
        loudness_lufs=TARGET_LUFS,
        clips=entries,
    )
    write_manifest(folder, manifest)
    return manifest


def adopt_recordings(folder: Path) -> tuple[str, ...]:
    """Shapes and lists the clips whose files were replaced; returns their keys.

    Raises KnownError `clip_unreadable` before anything is changed.
    """
    manifest = read_manifest(folder)
    replaced = {
        key: _recorded(clip_path(folder, key))
        for key in pack_texts(manifest.language)
        if _is_replaced(folder, key, manifest.clips.get(key))
    }
    texts = pack_texts(manifest.language)
    entries = {
        key: _written(folder, key, samples, texts[key], RECORDING)
        for key, samples in replaced.items()
    }
    clips = {**manifest.clips, **entries}
    write_manifest(folder, manifest.model_copy(update={"clips": clips}))
    return tuple(entries)


def _is_replaced(folder: Path, key: str, entry: ClipEntry | None) -> bool:
    path = clip_path(folder, key)
    return path.is_file() and (entry is None or sha256_of(path) != entry.sha256)


def _recorded(path: Path) -> Samples:
    try:
        samples = shaped(read_wav(path))
    except ValueError as error:
        raise KnownError("clip_unreadable", path=str(path), reason=str(error)) from error
    if not len(samples):
        raise KnownError("clip_unreadable", path=str(path), reason="silent")
    return samples


def _written(folder: Path, key: str, samples: Samples, text: str, source: str) -> ClipEntry:
    path = clip_path(folder, key)
    part = path.with_suffix(".part")
    write_wav(part, samples)
    part.replace(path)
    seconds = round(seconds_of(samples), 3)
    return ClipEntry(text=text, seconds=seconds, sha256=sha256_of(path), source=source)
