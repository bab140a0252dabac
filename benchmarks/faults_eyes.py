"""Eyes on the TV: which numbers were seen when, and what its log says of the announcements."""

import re
import threading
import time
from dataclasses import dataclass, field
from typing import Final

from benchmarks.faults_check import Begun, Seen
from benchmarks.offscreen import Offscreen

LOOK_S: Final = 0.25
BLIND_S: Final = 2.0
"""Who looks so seldom, on a machine with other work, cannot say what was to be seen."""
LINE: Final = re.compile(r"kezek\.announcements: event (\d+): (\S+) (\w+)")


@dataclass(slots=True)
class Eyes:
    """Looks until it is stopped; a TV that is dead or stands still is seen later."""

    tv: Offscreen
    sights: dict[str, list[float]] = field(default_factory=dict)
    settled: set[int] = field(default_factory=set)
    begun: list[Begun] = field(default_factory=list)
    present: float = 0.0
    """When the office was last seen on it."""
    blind: list[tuple[float, float]] = field(default_factory=list)
    """Between two looks that were far from each other."""
    _launch: int = 0
    _read: int = 0
    _log_start: int = -1
    _looked: float = field(default_factory=time.time)

    def work(self, stop: threading.Event) -> None:
        while not stop.wait(LOOK_S):
            self.look()

    def look(self) -> None:
        names = self.tv.names()
        stage = self.tv.text("stageLabel") if "stageLabel" in names else ""
        at = time.time()
        if any(name.startswith("office") for name in names):
            self.present = at
        labels = {name[5:] for name in names if name.startswith("call-")} | {stage} - {""}
        for label in labels:
            self.sights.setdefault(label, []).append(at)
        self._read_log()
        if at - self._looked > BLIND_S:
            self.blind.append((self._looked, at))
        self._looked = at

    def _read_log(self) -> None:
        """What has been written since the last look happened after that."""
        if self.tv.log_start != self._log_start:
            self._log_start = self._read = self.tv.log_start
            self._launch += 1
        if not self.tv.log.exists():
            return
        if self.tv.log.stat().st_size < self._read:  # a new file was begun
            self._read = 0
        with self.tv.log.open("rb") as lines:
            lines.seek(self._read)
            fresh = lines.read()
        fresh = fresh[: fresh.rfind(b"\n") + 1]
        self._read += len(fresh)
        for seq, _label, what in LINE.findall(fresh.decode(errors="replace")):
            if what == "begins":
                self.begun.append(Begun(int(seq), self._looked, self._launch))
            else:
                self.settled.add(int(seq))

    def seen(self, troubles: list[tuple[float, float]]) -> Seen:
        """All of it; what has begun was shown."""
        settled = self.settled | {one.seq for one in self.begun}
        return Seen(
            sights=self.sights,
            settled=frozenset(settled),
            begun=tuple(self.begun),
            troubles=(*troubles, *self.blind),
        )
