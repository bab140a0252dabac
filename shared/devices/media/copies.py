"""The converted copies beside the originals: `.converted/`, one card for each."""

import hashlib
import json
import os
import shutil
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import portalocker

from shared.application.media import SMALL_LINES
from shared.devices.media.answers import Answer, Bad, from_line

NAME: Final = ".converted"
LOCK: Final = "lock"
SAMPLES: Final = 16
SAMPLE_BYTES: Final = 65_536
RECIPE: Final = 1
"""Another one converts everything again."""
FULL: Final = 1080
SMALL: Final = SMALL_LINES
"""Lines of a copy at most."""


@dataclass(frozen=True, slots=True)
class Card:
    """What became of a conversion: `file` is the copy's name, empty if there is none."""

    answer: Answer
    file: str = ""


def content_stamp(file: Path) -> str:
    """The same for the same content, whatever its name; large files are sampled. Raises OSError."""
    size = file.stat().st_size
    digest = hashlib.blake2b(f"{RECIPE}/{size}".encode(), digest_size=12)
    with file.open("rb") as source:
        for number in range(SAMPLES):
            source.seek(max(0, size - SAMPLE_BYTES) * number // (SAMPLES - 1))
            digest.update(source.read(SAMPLE_BYTES))
    return digest.hexdigest()


class Copies:
    """The folder of copies; several machines may share it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def writable(self) -> bool:
        """Whether copies can be put here; makes the folder."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return False
        return os.access(self.folder, os.W_OK)

    def card(self, stamp: str, height: int = FULL) -> Card | None:
        """What became of this content; None if nothing yet."""
        try:
            said = json.loads(self._card_file(stamp, height).read_text(encoding="utf-8"))
            card = Card(from_line(json.dumps(said["answer"])), str(said["file"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return None if card.file and not (self.folder / card.file).is_file() else card

    def path_of(self, card: Card) -> Path:
        return self.folder / card.file

    def part(self, stamp: str, height: int, suffix: str) -> Path:
        """Where a copy is written before it is known to be good."""
        return self.folder / f"{stamp}-{height}.part{suffix}"

    def keep(self, stamp: str, height: int, part: Path, answer: Answer) -> None:
        """Gives the finished copy its name, then writes its card. Raises OSError."""
        file = part.with_name(part.name.replace(".part", ""))
        part.replace(file)
        self._write(stamp, height, Card(answer, file.name))

    def keep_fault(self, stamp: str, height: int, fault: Bad) -> None:
        """Remembers that this content cannot be converted. Raises OSError."""
        self._write(stamp, height, Card(fault))

    def forget(self, stamp: str) -> None:
        """Converts this content again when it is next asked for."""
        for file in [*self.folder.glob(f"{stamp}-*")]:
            file.unlink(missing_ok=True)

    def room(self) -> int:
        """Free bytes where the copies lie."""
        return shutil.disk_usage(self.folder).free

    def stamps(self) -> set[str]:
        """Of everything that is here. Raises OSError."""
        return {file.name.partition("-")[0] for file in self.folder.iterdir()} - {LOCK}

    def clean(self, unwanted: Collection[str]) -> None:
        """Removes unfinished copies and those of these contents; only in one's turn."""
        for file in list(self.folder.iterdir()):
            if ".part" in file.name or file.name.partition("-")[0] in unwanted:
                with suppress(OSError):  # still open elsewhere: the next time
                    file.unlink()

    @contextmanager
    def turn(self) -> Iterator[bool]:
        """Whether it is this process's turn to write here; on every machine that shares it."""
        with (self.folder / LOCK).open("a") as file:
            try:
                portalocker.lock(
                    file, portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING
                )
            except portalocker.LockException:
                yield False
                return
            try:
                yield True
            finally:
                portalocker.unlock(file)

    def _card_file(self, stamp: str, height: int) -> Path:
        return self.folder / f"{stamp}-{height}.json"

    def _write(self, stamp: str, height: int, card: Card) -> None:
        target = self._card_file(stamp, height)
        part = target.with_suffix(".part")
        part.write_text(json.dumps(asdict(card)), encoding="utf-8")
        part.replace(target)
