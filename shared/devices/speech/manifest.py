"""The list that lies in a voice pack: whose voice it is, and what each clip must be."""

import hashlib
import json
import tomllib
from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from shared.domain.errors import KnownError
from shared.domain.language import Language

MANIFEST = "manifest.toml"


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ClipEntry(_Strict):
    """What a clip says, how long, the hash of its file; `source` if not the pack's voice."""

    text: str
    seconds: float
    sha256: str
    source: str = ""


class Manifest(_Strict):
    language: Language
    voice: str
    engine: str
    licence: str
    sample_rate: int
    loudness_lufs: float
    clips: dict[str, ClipEntry]


def read_manifest(folder: Path) -> Manifest:
    """Raises KnownError `voice_manifest_unreadable`."""
    path = folder / MANIFEST
    try:
        return Manifest.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, ValidationError) as error:
        reason = _reason(error)
        raise KnownError("voice_manifest_unreadable", path=str(path), reason=reason) from error


def write_manifest(folder: Path, manifest: Manifest) -> None:
    head = manifest.model_dump(mode="json", exclude={"clips"})
    lines = [*_pairs(head)]
    for key, clip in sorted(manifest.clips.items()):
        lines += ["", f'[clips."{key}"]', *_pairs(clip.model_dump(exclude_defaults=True))]
    (folder / MANIFEST).write_text("\n".join(lines) + "\n", encoding="utf-8")


def clip_path(folder: Path, key: str) -> Path:
    return folder / f"{key}.wav"


def sha256_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _pairs(values: Mapping[str, object]) -> list[str]:
    # JSON's strings and numbers are TOML's as well.
    return [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]


def _reason(error: Exception) -> str:
    match error:
        case ValidationError():
            first = error.errors()[0]
            return f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}"
        case OSError():
            return error.strerror or type(error).__name__
        case _:
            return str(error)
