"""A folder into which CAP messages are dropped: each is received whole, then moved aside."""

import logging
import os
import stat
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from shared.application.cap.read import Rules
from shared.application.cap.tree import LARGEST, read_tree
from shared.application.receive_cap import Outcome, Receipt, ReceiveCap
from shared.domain.errors import KnownError

LOG = logging.getLogger("kezek.alerts")
TAKEN: Final = "taken"
REFUSED: Final = "refused"
SETTLE_S: Final = 0.15
"""A file that has not changed for so long is whole, if it is whole XML."""
UNFINISHED_S: Final = 2.0
"""So long one that is none may still be at being written."""
TEMPORARY: Final = (".tmp", ".temp", ".part", ".partial", ".filepart", ".crdownload", ".swp", "~")
FOLDER_AWAY: Final = "alerts_folder_away"
FOLDER_READ_ONLY: Final = "alerts_folder_read_only"
CERTIFICATES: Final = "alerts_certificates"

Stamp = tuple[str, int, int]
"""Name, size, and when it was written last."""


@dataclass(frozen=True, slots=True)
class Sweep:
    """After a look: whether to look again soon, and what is the matter with the folder."""

    waiting: bool = False
    trouble: str = ""


class AlertFolder:
    """For one worker; several machines may watch the same folder."""

    def __init__(
        self,
        path: Path,
        device: str,
        rules: Callable[[], Rules],
        receive: Callable[[ReceiveCap], Receipt],
        explain: Callable[[KnownError], str],
    ) -> None:
        """`explain` gives the reason for whoever dropped the file."""
        self.path = path
        self._device = device
        self._read_rules = rules
        self._receive = receive
        self._explain = explain
        self._rules: Rules | None = None
        self._since: dict[Stamp, float] = {}
        self._done: set[Stamp] = set()
        """Received, but they cannot be moved."""
        self._shut: set[Stamp] = set()
        """They cannot be opened, at least now."""
        self._fault = ""

    def sweep(self) -> Sweep:
        """Receives what is whole; whatever cannot be received now stays for the next time."""
        try:
            files = self._files()
        except OSError as error:
            LOG.debug("the folder of CAP messages: %s", error)
            return Sweep(trouble=FOLDER_AWAY)
        waiting = False
        try:
            whole = [file for file in files if self._is_settled(file)]
            if whole or self._rules is None:
                self._rules = self._read_rules()
            for file in whole:
                waiting = self._take(file, self._rules) or waiting
        except KnownError as error:
            self._rules = None
            return self._wait(error)
        self._fault = ""
        pending = waiting or not (self._since.keys() <= self._done | self._shut)
        read_only = bool(self._done) or not os.access(self.path, os.W_OK)
        return Sweep(pending, FOLDER_READ_ONLY if read_only else "")

    def _wait(self, error: KnownError) -> Sweep:
        """Nothing is lost: the files lie where they are."""
        if error.code != self._fault:
            self._fault = error.code
            LOG.warning("CAP messages wait: %s", error)
        certificates = error.code == "cap_certificates_unreadable"
        return Sweep(trouble=CERTIFICATES if certificates else "")

    def _files(self) -> list[Stamp]:
        """In the order of their writing; only plain files, so that nothing else is ever opened."""
        found = list(self._listed())
        now = time.monotonic()
        self._since = {stamp: self._since.get(stamp, now) for stamp in found}
        self._done &= set(found)
        self._shut &= set(found)
        return sorted(found, key=lambda stamp: (stamp[2], stamp[0]))

    def _listed(self) -> Iterator[Stamp]:
        for file in self.path.iterdir():
            name = file.name
            if name.startswith((".", "~")) or name.lower().endswith(TEMPORARY):
                continue
            try:
                status = file.lstat()
            except FileNotFoundError:  # another machine was faster
                continue
            if stat.S_ISREG(status.st_mode):
                yield name, status.st_size, status.st_mtime_ns

    def _is_settled(self, stamp: Stamp) -> bool:
        return stamp not in self._done and self._age(stamp) >= SETTLE_S

    def _age(self, stamp: Stamp) -> float:
        return time.monotonic() - self._since[stamp]

    def _take(self, stamp: Stamp, rules: Rules) -> bool:
        """True if it may still be at being written; raises KnownError when it has to wait."""
        file = self.path / stamp[0]
        try:
            with file.open("rb") as opened:
                content = opened.read(LARGEST + 1)
        except FileNotFoundError:
            return False
        except OSError as error:
            if stamp not in self._shut:
                LOG.warning("%s cannot be read: %s", file.name, error)
            self._shut.add(stamp)
            return False
        if self._age(stamp) < UNFINISHED_S and _is_unfinished(content):
            return True
        receipt = self._receive(ReceiveCap(content=content, device=self._device, rules=rules))
        self._tell(file, receipt)
        self._move(stamp, content, receipt)
        return False

    def _tell(self, file: Path, receipt: Receipt) -> None:
        if receipt.outcome is Outcome.REFUSED:
            LOG.warning("%s is refused: %s", file.name, receipt.why)
        else:
            LOG.info("%s: %s %s", file.name, receipt.outcome, receipt.why or receipt.message_id)

    def _move(self, stamp: Stamp, content: bytes, receipt: Receipt) -> None:
        file = self.path / stamp[0]
        aside = self.path / (REFUSED if receipt.outcome is Outcome.REFUSED else TAKEN)
        try:
            aside.mkdir(exist_ok=True)
            target = aside / file.name
            if target.exists():
                target = aside / f"{file.stem}-{sha256(content).hexdigest()[:8]}{file.suffix}"
            file.replace(target)
            if receipt.why is not None:
                reason = target.with_name(f"{target.name}.reason.txt")
                reason.write_text(self._explain(receipt.why), encoding="utf-8")
        except FileNotFoundError:  # another machine has moved it
            return
        except OSError as error:
            LOG.warning("%s cannot be moved: %s", file.name, error)
            self._done.add(stamp)


def _is_unfinished(content: bytes) -> bool:
    try:
        read_tree(content)
    except KnownError as error:
        return error.code == "cap_not_xml"
    return False
