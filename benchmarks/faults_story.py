"""What is told of a finding so that it can be explained: events, troubles and logs around it."""

import re
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from benchmarks.faults_check import Evidence, clock_time

LABEL: Final = re.compile(r"\b[A-Z]\d{3}\b")
LINE: Final = re.compile(r"^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),(\d{3}) (\w+) (.*)$", re.MULTILINE)
BEFORE_S: Final = 15.0
AFTER_S: Final = 5.0
MOST: Final = 60
"""Lines of one kind; the rest lies in the files that are kept."""


@dataclass(frozen=True, slots=True)
class Log:
    """What a program wrote; its `clocks` say from when on its clock was off by how many seconds."""

    name: str
    text: str
    clocks: Sequence[tuple[float, int]] = ()

    def lines(self) -> Iterator[tuple[float, str, str]]:
        """Moment by a clock that is right, level, and the rest."""
        for found in LINE.finditer(self.text):
            second = time.mktime(time.strptime(found[1], "%Y-%m-%d %H:%M:%S"))
            yield self._right(second + int(found[2]) / 1000), found[3], found[4][:300]

    def _right(self, moment: float) -> float:
        begins = [0.0, *(at for at, _ in self.clocks)]
        ends = [*begins[1:], float("inf")]
        offsets = [0, *(seconds for _, seconds in self.clocks)]
        for begin, end, off in zip(begins, ends, offsets, strict=True):
            if begin <= moment - off < end:
                return moment - off
        return moment


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody's line at a moment of the machine's clock."""

    at: float
    line: str

    def __str__(self) -> str:
        return f"  {clock_time(self.at)} {self.line}"


def story(
    finding: str,
    at: float,
    evidence: Evidence,
    troubles: Sequence[tuple[float, float, str]],
    logs: Sequence[Log],
) -> list[str]:
    """All that concerns the tickets which the finding names, or else the time before `at`."""
    labels = set(LABEL.findall(finding))
    events = [
        Told(evidence.real(event["at"]), _event(event))
        for event in evidence.events
        if event["label"] in labels
    ]
    moments = [event.at for event in events] or [at]
    begin, end = min(moments) - BEFORE_S, max(moments) + AFTER_S
    around = [
        Told(max(one, begin), f"trouble until {clock_time(min(other, end))}: {what}")
        for one, other, what in troubles
        if one <= end and other >= begin
    ]
    said = [
        Told(moment, f"{log.name}: {line}")
        for log in logs
        for moment, level, line in log.lines()
        if begin <= moment <= end
        and (level not in {"INFO", "DEBUG"} or any(label in line for label in labels))
    ]
    shown = [*events[-MOST:], *around[-MOST:], *said[-MOST:]]
    return [finding, *map(str, sorted(shown, key=lambda one: one.at))]


def _event(event: Mapping[str, Any]) -> str:
    where = event["data"].get("counter", "")
    return f"event {event['seq']}: {event['label']} {event['kind']} by {event['actor']} {where}"
