"""What `power_shim.c` wrote down: every change of a folder's files and every fsync, in order."""

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Final

SHIM: Final = Path(__file__).with_name("power_shim.c")
ENTRY: Final = struct.Struct("<IIQQQ")


class Deed(IntEnum):
    """As in the shim."""

    CREATED = 1
    WRITTEN = 2
    CUT = 3
    SYNCED = 4
    FOLDER_SYNCED = 5
    RENAMED = 6
    REMOVED = 7


@dataclass(frozen=True, slots=True)
class Entry:
    """One change; which of the fields say something depends on the deed."""

    deed: Deed
    inode: int
    offset: int
    name: str
    data: bytes


def recorded(folder: Path, record: Path, shim: Path) -> dict[str, str]:
    """The environment of a process whose changes in `folder` are to be written down."""
    return {
        **os.environ,
        "LD_PRELOAD": str(shim),
        "KEZEK_POWER_FOLDER": str(folder),
        "KEZEK_POWER_LOG": str(record),
    }


def entries(record: Path) -> Iterator[Entry]:
    """In the order in which they happened."""
    with record.open("rb") as log:
        while head := log.read(ENTRY.size):
            kind, name_length, inode, offset, length = ENTRY.unpack(head)
            name = os.fsdecode(log.read(name_length))
            yield Entry(Deed(kind), inode, offset, name, log.read(length))
