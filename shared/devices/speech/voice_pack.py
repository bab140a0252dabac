"""A voice: the recorded clips of one language, each checked, the missing ones filled in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Self

from shared.devices.speech.manifest import (
    ClipEntry,
    Manifest,
    clip_path,
    read_manifest,
    sha256_of,
)
from shared.devices.speech.samples import Samples, read_wav
from shared.devices.speech.shaping import shaped
from shared.devices.speech.synthesis import Synthesiser
from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.domain.speech import Clip, Words, pack_texts


class ClipFault(StrEnum):
    """Why a clip of a pack is not used."""

    MISSING = "missing"  # no file
    UNLISTED = "unlisted"  # not in the manifest, or the manifest cannot be read
    CHANGED = "changed"  # its hash is another: damaged, or replaced and not adopted yet
    UNREADABLE = "unreadable"  # no 16-bit PCM
    OTHER_TEXT = "other_text"  # made for another wording


@dataclass(frozen=True, slots=True)
class VoicePack:
    """The usable clips by key, ready to be joined, and what is wrong with the others."""

    language: Language
    voice: str
    clips: Mapping[str, Samples]
    faults: Mapping[str, ClipFault]
    problem: KnownError | None = None
    """Why the whole pack could not be read, if so."""

    @classmethod
    def load(cls, language: Language, folder: Path) -> Self:
        """Reads and checks everything; never raises, `faults` and `problem` say what is wrong."""
        try:
            manifest = _manifest(language, folder)
        except KnownError as error:
            return cls.empty(language, error)
        clips: dict[str, Samples] = {}
        faults: dict[str, ClipFault] = {}
        for key, text in pack_texts(language).items():
            match _clip(clip_path(folder, key), manifest.clips.get(key), text):
                case ClipFault() as fault:
                    faults[key] = fault
                case samples:
                    clips[key] = samples
        return cls(language, manifest.voice, clips, faults)

    @classmethod
    def empty(cls, language: Language, problem: KnownError | None = None) -> Self:
        """A pack without a clip."""
        faults = dict.fromkeys(pack_texts(language), ClipFault.UNLISTED)
        return cls(language, "", {}, faults, problem)

    @property
    def missing(self) -> tuple[str, ...]:
        """The clips that this pack cannot say."""
        return tuple(key for key in pack_texts(self.language) if key not in self.clips)

    def filled(self, synthesiser: Synthesiser) -> Self:
        """With the missing clips spoken by `synthesiser`, as far as it can; takes seconds."""
        if not self.missing:
            return self
        texts = pack_texts(self.language)
        raw = synthesiser.speak(self.language, {key: texts[key] for key in self.missing})
        spoken = {key: clip for key, samples in raw.items() if len(clip := shaped(samples))}
        return replace(self, clips={**self.clips, **spoken})

    def can_say(self, words: Words) -> bool:
        """Whether no clip is lacking for `words`."""
        return all(part.key in self.clips for part in words if isinstance(part, Clip))


def load_packs(folder: Path, languages: Iterable[Language]) -> dict[Language, VoicePack]:
    """The packs in `folder`, each in a folder named as its language."""
    return {language: VoicePack.load(language, folder / language) for language in languages}


def _manifest(language: Language, folder: Path) -> Manifest:
    manifest = read_manifest(folder)
    if manifest.language is not language:
        raise KnownError("voice_of_another_language", path=str(folder), wanted=str(language))
    return manifest


def _clip(path: Path, entry: ClipEntry | None, text: str) -> Samples | ClipFault:
    if entry is None:
        return ClipFault.UNLISTED
    if entry.text != text:
        return ClipFault.OTHER_TEXT
    if not path.is_file():
        return ClipFault.MISSING
    if sha256_of(path) != entry.sha256:
        return ClipFault.CHANGED
    try:
        return read_wav(path)
    except ValueError:
        return ClipFault.UNREADABLE
