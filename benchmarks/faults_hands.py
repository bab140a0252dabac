"""Hands at the real kiosk and counter which wait while a program is dead, stopped or cut off."""

import random
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import TimeoutExpired
from typing import Final

from benchmarks.offscreen import PIN, Offscreen
from benchmarks.soak_hands import LABELS, STEPS
from shared.domain.errors import KnownError

BETWEEN_S: Final = 0.4
VISITOR_COMES: Final = 0.15
STEP: Final = 0.3
"""How often a clerk does something with the visitor, from one look to the next."""
LOST: Final = (OSError, KnownError, TimeoutExpired)


@dataclass(slots=True)
class Hand:
    """Works at one program, whatever happens to that."""

    program: Offscreen
    chance: random.Random
    pause: Path
    number: int = 0
    """Of the clerk and the counter."""
    labels: set[str] = field(default_factory=set)
    """Of the tickets that it saw on the screen."""

    def work(self, stop: threading.Event) -> None:
        while not stop.wait(BETWEEN_S):
            if not self.pause.exists():
                with suppress(*LOST):
                    self.touch()

    def touch(self) -> None:
        """One touch, or none if there is nothing to do."""
        names = self.program.names()
        label = LABELS[self.program.name]
        if label in names and (self.program.name == "counter" or "done" in names):
            self.labels.add(self.program.text(label))
        choose = self._at_kiosk if self.program.name == "kiosk" else self._at_counter
        for name in choose(names):
            self._click(name)

    def _at_kiosk(self, names: Sequence[str]) -> Sequence[str]:
        if "take" in names or "done" in names:
            return ["take" if "take" in names else "done"]
        if self.chance.random() > VISITOR_COMES:
            return ()
        if "begin" in names:
            return ["begin"]
        topics = [name for name in names if name.startswith("topic-")]
        return [self.chance.choice(topics)] if topics else ()

    def _at_counter(self, names: Sequence[str]) -> Sequence[str]:
        if "sheetCancel" in names:
            return ["sheetCancel"]  # the buttons moved under the finger
        if "callNext" in names:
            if "idleText" in names:
                return ["callNext"]
            return [self.chance.choice(STEPS)] if self.chance.random() < STEP else ()
        if "pinPad" in names:
            who = [f"clerk-clerk-{self.number}", f"counter-counter-{self.number}"]
            return [*who, *(f"key-{digit}" for digit in PIN), "key-check"]
        return ()

    def _click(self, name: str) -> None:
        program = self.program.program
        place = None if program is None else program.place(name)
        if program is not None and place is not None:
            x, y = place.middle
            program.hand("mousemove", str(x), str(y), "click", "1")
            time.sleep(BETWEEN_S / 4)
