"""Files that are still there after a power cut: their bytes, and their names in the folder."""

import os
from pathlib import Path


def replace_durably(path: Path, content: bytes) -> None:
    """On disk when it returns; after a power cut on the way the file of before is there, whole.

    Only the owner may read it. Raises OSError.
    """
    part = path.with_name(f"{path.name}.part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    sync_folder(path.parent)


def append_durably(path: Path, content: bytes) -> None:
    """On disk when it returns; a power cut on the way may leave a part of it. Raises OSError."""
    is_new = not path.exists()
    with path.open("ab") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if is_new:
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Its names are on disk when it returns. Windows cannot, and keeps names in its journal."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
