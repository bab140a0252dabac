"""Hands that touch the kiosk and click the counter's window, whatever is there to be touched."""

import random
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from office.demo.stage import Program

BETWEEN_S: Final = 0.3
"""From one touch to the next, in the machine's time."""
LABELS: Final[Mapping[str, str]] = {"kiosk": "label", "counter": "currentLabel"}
SOMETIMES: Final = 0.05
VISITOR_COMES: Final = 0.2
STEPS: Final = (
    *("start", "start", "finish", "finish", "finish", "recall", "noShow"),
    *("hold", "transfer"),
)
"""At a counter with a ticket; what is not its turn does nothing."""
IDLE: Final = ("rest", "reinstate", "walkIn", "callOther")
DONE: Final = 0.3
"""How often a sheet is confirmed rather than something else chosen on it."""


@dataclass(slots=True)
class Hand:
    """Works at one program until it is stopped."""

    program: Program
    rng: random.Random
    stop: threading.Event
    labels: set[str] = field(default_factory=set)
    """Of the tickets that it saw on the screen."""
    fault: Exception | None = None

    def work(self) -> None:
        """Ends with `fault` when the program has gone."""
        try:
            while not self.stop.wait(BETWEEN_S):
                self.touch()
        except Exception as error:  # noqa: BLE001  told by the soak, on its own thread
            self.fault = error

    def touch(self) -> None:
        """One touch, or none if there is nothing to do."""
        names = self.program.ask("names").split()
        if LABELS[self.program.name] in names:
            self.labels.add("".join(self.program.ask(f"text {LABELS[self.program.name]}").split()))
        name = self.choose(names)
        place = None if name is None else self.program.place(name)
        if place is not None:
            x, y = place.middle
            self.program.hand("mousemove", str(x), str(y), "click", "1")

    def choose(self, names: list[str]) -> str | None:
        """The next thing to touch, of what is to be seen."""
        if self.rng.random() < SOMETIMES:
            languages = [name for name in names if name.startswith("language-")]
            return self.rng.choice(languages) if languages else None
        if "sheetTitle" in names:
            return self._on_sheet(names)
        if "callNext" in names:
            return self._idle(names) if "idleText" in names else self.rng.choice(STEPS)
        if "take" in names or "done" in names:
            return "take" if "take" in names else "done"
        if "begin" in names:
            return "begin" if self.rng.random() < VISITOR_COMES else None
        topics = [name for name in names if name.startswith("topic-")]
        return self.rng.choice(topics) if topics else None

    def _on_sheet(self, names: list[str]) -> str:
        """Chooses, confirms, and now and then leaves everything as it was."""
        if self.rng.random() < SOMETIMES:
            return "sheetCancel"
        choices = [name for name in names if name.startswith(("first-", "second-", "third-"))]
        done = not choices or self.rng.random() < DONE
        return "sheetConfirm" if done else self.rng.choice(choices)

    def _idle(self, names: list[str]) -> str:
        """Mostly the next visitor; one who was set aside, a break, or the end of one."""
        held = [name for name in names if name.startswith("resume-")]
        if held and self.rng.random() < DONE:
            return self.rng.choice(held)
        return self.rng.choice(IDLE) if self.rng.random() < SOMETIMES else "callNext"


@contextmanager
def at_work(programs: Mapping[str, Program], seed: int) -> Iterator[Mapping[str, Hand]]:
    """A hand at each program that has buttons, until the end of the block."""
    stop = threading.Event()
    hands = {name: Hand(programs[name], random.Random(f"{seed}/{name}"), stop) for name in LABELS}
    threads = [threading.Thread(target=hand.work, name="hand") for hand in hands.values()]
    for thread in threads:
        thread.start()
    try:
        yield hands
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def sign_in(counter: Program, clerk: str, number: str, pin: str) -> None:
    """As a clerk does it in the morning."""
    steps = [f"clerk-{clerk}", f"counter-{number}", *(f"key-{digit}" for digit in pin), "key-check"]
    for step in steps:
        counter.click(step)
    counter.wait_for("callNext")
