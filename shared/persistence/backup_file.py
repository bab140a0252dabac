"""A backup is one file: a zip of a manifest and a snapshot, in age's envelope if there is a key."""

import hashlib
import json
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from shared.domain.errors import KnownError
from shared.persistence.snapshot import State
from shared.persistence.versions import versions

FORMAT = 1
MANIFEST, DATABASE = "manifest.json", "office.sqlite"
ENVELOPE = b"age-encryption.org/"
CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds; `sha256` is of the snapshot."""

    made_at: datetime
    state: State
    sha256: str


def new_key() -> tuple[str, str]:
    """The secret that opens backups, and the public key that closes them."""
    from pyrage.x25519 import Identity  # noqa: PLC0415  only if used

    identity = Identity.generate()
    return str(identity), str(identity.to_public())


def pack(snapshot: Path, manifest: Manifest, into: Path, recipients: Sequence[str]) -> None:
    """Writes the file; raises KnownError `backup_key_broken` for what is no public key."""
    if not recipients:
        _zip(snapshot, manifest, into)
        return
    from pyrage import RecipientError, encrypt_io, x25519  # noqa: PLC0415  only if used

    try:
        known = [x25519.Recipient.from_str(recipient) for recipient in recipients]
    except RecipientError as error:
        raise KnownError("backup_key_broken") from error
    with tempfile.TemporaryFile(dir=into.parent) as plain:
        _zip(snapshot, manifest, plain)
        plain.seek(0)
        with into.open("wb") as closed:
            encrypt_io(plain, closed, known)


def _zip(snapshot: Path, manifest: Manifest, into: Path | IO[bytes]) -> None:
    about = {"format": FORMAT, **asdict(manifest), "made_at": manifest.made_at.isoformat()}
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        archive.writestr(MANIFEST, json.dumps(about, indent=2))
        archive.write(snapshot, DATABASE)


def unpack(file: Path, into: Path, secrets: Sequence[str] = ()) -> Manifest:
    """Writes the snapshot to `into`, whole as the manifest tells.

    Raises KnownError `backup_missing`, `backup_broken`, `backup_newer`, `backup_closed` without
    the right secret.
    """
    try:
        with _opened(file, secrets, into.parent) as archive:
            manifest = _manifest(json.loads(archive.read(MANIFEST)))
            with archive.open(DATABASE) as source, into.open("wb") as target:
                while part := source.read(CHUNK):
                    target.write(part)
    except FileNotFoundError as error:
        raise KnownError("backup_missing", path=str(file)) from error
    except (zipfile.BadZipFile, EOFError, KeyError, TypeError, ValueError) as error:
        raise KnownError("backup_broken", path=str(file)) from error
    if sha256_of(into) != manifest.sha256:
        raise KnownError("backup_broken", path=str(file))
    return manifest


@contextmanager
def _opened(file: Path, secrets: Sequence[str], folder: Path) -> Iterator[zipfile.ZipFile]:
    with file.open("rb") as closed:
        enveloped = closed.read(len(ENVELOPE)) == ENVELOPE
        closed.seek(0)
        if not enveloped:
            with zipfile.ZipFile(closed) as archive:
                yield archive
            return
        with tempfile.TemporaryFile(dir=folder) as plain:
            _open_envelope(closed, plain, file, secrets)
            with zipfile.ZipFile(plain) as archive:
                yield archive


def _open_envelope(closed: IO[bytes], plain: IO[bytes], file: Path, secrets: Sequence[str]) -> None:
    from pyrage import DecryptError, IdentityError, decrypt_io, x25519  # noqa: PLC0415  if used

    try:
        known = [x25519.Identity.from_str(secret) for secret in secrets]
    except IdentityError as error:
        raise KnownError("backup_key_broken") from error
    try:
        decrypt_io(closed, plain, known)
    except DecryptError as error:
        if "matching" in str(error):
            raise KnownError("backup_closed", path=str(file)) from error
        raise KnownError("backup_broken", path=str(file)) from error
    except OSError as error:
        if error.errno is not None:
            raise
        raise KnownError("backup_broken", path=str(file)) from error
    plain.seek(0)


def _manifest(about: dict[str, Any]) -> Manifest:
    if about["format"] > FORMAT or about["state"]["schema"] not in versions():
        raise KnownError("backup_newer")
    made_at = datetime.fromisoformat(about["made_at"])
    return Manifest(made_at, State(**about["state"]), about["sha256"])


def sha256_of(file: Path) -> str:
    """Hexadecimal."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
