"""A disk that loses its power: what was not synced may be there, or not, or in pieces.

A sector of 512 bytes is written whole or not at all. Unsynced sectors of one file reach the disk in
any order. Names – files made, renamed, removed – reach it in their order, and for certain only when
the folder is synced: syncing a new file is not enough.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, assert_never

from benchmarks.power_record import Deed, Entry

SECTOR: Final = 512
MANNERS: Final = ("nothing", "everything", "beginning", "pieces")
"""What becomes of what was not synced; in pieces means each sector for itself."""


@dataclass(frozen=True, slots=True)
class Written:
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    size: int


Change = Written | Cut


@dataclass(slots=True)
class File:
    """What is certain, and what has been done to it since."""

    certain: bytearray = field(default_factory=bytearray)
    since: list[Change] = field(default_factory=list)

    def sync(self) -> None:
        for change in self.since:
            carry_out(change, self.certain)
        self.since.clear()

    def after_cut(self, manner: str, chance: random.Random) -> bytes:
        """One of the contents that may be found."""
        found = bytearray(self.certain)
        for change in self._survivors(manner, chance):
            carry_out(change, found)
        return bytes(found)

    def _survivors(self, manner: str, chance: random.Random) -> Iterator[Change]:
        match manner:
            case "everything":
                yield from self.since
            case "beginning" if self.since:
                whole = chance.randrange(len(self.since))
                yield from self.since[:whole]
                parts = list(sectors(self.since[whole]))
                yield from parts[: chance.randrange(len(parts) + 1)]
            case "pieces":
                share = chance.random()
                for change in self.since:
                    yield from (part for part in sectors(change) if chance.random() < share)
            case _:
                pass


@dataclass(slots=True)
class Disk:
    """One folder. Replays what programs did; can say at any moment what a cut would leave."""

    files: list[File] = field(default_factory=list)
    by_inode: dict[int, int] = field(default_factory=dict)
    certain_names: dict[str, int] = field(default_factory=dict)
    names_since: list[tuple[Deed, str, int]] = field(default_factory=list)

    def follow(self, entry: Entry) -> None:
        match entry.deed:
            case Deed.CREATED:
                self.by_inode[entry.inode] = len(self.files)  # a system gives inodes again
                self.names_since.append((entry.deed, entry.name, len(self.files)))
                self.files.append(File())
            case Deed.RENAMED | Deed.REMOVED:
                self.names_since.append((entry.deed, entry.name, 0))
            case Deed.WRITTEN:
                self._file(entry).since.append(Written(entry.offset, entry.data))
            case Deed.CUT:
                self._file(entry).since.append(Cut(entry.offset))
            case Deed.SYNCED:
                self._file(entry).sync()
            case Deed.FOLDER_SYNCED:
                self.certain_names = self._names(len(self.names_since))
                self.names_since.clear()
            case never:
                assert_never(never)

    def after_cut(self, manner: str, chance: random.Random) -> dict[str, bytes]:
        """The files that may be found when the power is back."""
        last = len(self.names_since)
        kept = {"nothing": 0, "everything": last}.get(manner, chance.randint(0, last))
        return {
            name: self.files[number].after_cut(manner, chance)
            for name, number in self._names(kept).items()
        }

    def unsynced(self, name: str) -> int:
        """How many changes of a file's content are not certain."""
        number = self._names(len(self.names_since)).get(name)
        return 0 if number is None else len(self.files[number].since)

    def now(self, name: str) -> bytes:
        """What programs read; empty for a file that is not there."""
        number = self._names(len(self.names_since)).get(name)
        return (
            b"" if number is None else self.files[number].after_cut("everything", random.Random())
        )

    def _file(self, entry: Entry) -> File:
        return self.files[self.by_inode[entry.inode]]

    def _names(self, kept: int) -> dict[str, int]:
        names = dict(self.certain_names)
        for deed, name, number in self.names_since[:kept]:
            if deed is Deed.CREATED:
                names[name] = number
            elif deed is Deed.REMOVED:
                names.pop(name, None)
            else:
                old, _, new = name.partition("/")
                names[new] = names.pop(old)
        return names


def sectors(change: Change) -> Iterator[Change]:
    """The change as what a disk does at once."""
    if isinstance(change, Cut):
        yield change
        return
    begin, end = change.offset, change.offset + len(change.data)
    while begin < end:
        stop = min(end, (begin // SECTOR + 1) * SECTOR)
        yield Written(begin, change.data[begin - change.offset : stop - change.offset])
        begin = stop


def carry_out(change: Change, content: bytearray) -> None:
    """Gaps are zeros."""
    match change:
        case Cut(size):
            del content[size:]
            content.extend(bytes(max(0, size - len(content))))
        case Written(offset, data):
            content.extend(bytes(max(0, offset - len(content))))
            content[offset : offset + len(data)] = data
        case never:
            assert_never(never)
