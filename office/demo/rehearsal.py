"""A piece of a morning, played through the real programs by real clicks."""

import time
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from office.demo.sample_office import YOUR_COUNTER
from office.demo.screens import silent_sound
from office.demo.stage import Program, on_virtual_screen
from shared.settings import Settings

SIZES: Mapping[str, str] = {"kiosk": "1920x1080", "display": "1920x1080", "counter": "980x640"}
CLERK = "sadykova"
TOPIC = "civil-defence"
SETTLE_S = 1.5
"""Until movements of a screen have come to rest."""
PAUSE_S = 2.0
"""Between two visitors of the rest of the time."""


@dataclass(frozen=True, slots=True)
class Stage:
    """The three programs side by side."""

    kiosk: Program
    display: Program
    counter: Program
    papers: Path
    pictures: Path

    def keep(self, name: str, *programs: str) -> None:
        """Pictures of all screens, or of those named, as NAME-PROGRAM.png."""
        time.sleep(SETTLE_S)
        for one in (self.kiosk, self.display, self.counter):
            if not programs or one.name in programs:
                one.keep_picture(self.pictures / f"{name}-{one.name}.png")


@dataclass(slots=True)
class Report:
    """What has happened so far."""

    taken: list[str] = field(default_factory=list)
    called: list[str] = field(default_factory=list)
    papers: int = 0


def rehearse(settings: Settings, papers: Path, pictures: Path, pin: str, seconds: float) -> Report:
    """Plays the required steps, then goes on until `seconds` are over.

    Raises KnownError with the step that did not happen.
    """
    end = time.monotonic() + seconds
    with ExitStack() as stack:
        sound = stack.enter_context(silent_sound())
        kiosk, display, counter = (
            stack.enter_context(
                on_virtual_screen(name, settings, "--windowed", SIZES[name], sound=sound)
            )
            for name in ("kiosk", "display", "counter")
        )
        stage = Stage(kiosk, display, counter, papers, pictures)
        return _play(stage, pin, end)


def _play(stage: Stage, pin: str, end: float) -> Report:
    report = Report()
    _see_all(stage)
    _take(stage, report, picture="2")
    _sign_in(stage, pin)
    _call(stage, report, picture="4")
    while time.monotonic() < end:
        _take(stage, report)
        _call(stage, report)
        time.sleep(max(0.0, min(PAUSE_S, end - time.monotonic())))
    stage.keep("6-end")
    report.papers = len(list(stage.papers.glob("*.png")))
    return report


def _see_all(stage: Stage) -> None:
    stage.kiosk.wait_for("begin")
    stage.display.wait_for("officeKk")
    stage.counter.wait_for(f"clerk-{CLERK}")
    stage.keep("1-begin")


def _take(stage: Stage, report: Report, picture: str = "") -> None:
    """A visitor touches the topic, takes a ticket, and finds it printed."""
    kiosk = stage.kiosk
    before = set(stage.papers.glob("*.png"))
    kiosk.click_for("begin", f"topic-{TOPIC}")
    kiosk.click_for(f"topic-{TOPIC}", "take")
    if picture:
        stage.keep(f"{picture}-topic", "kiosk")
    kiosk.click_for("take", "label")
    report.taken.append(plain(kiosk.text("label")))
    kiosk.until(lambda: set(stage.papers.glob("*.png")) - before or None, "no paper came out")
    if picture:
        kiosk.wait_for("paperTitle")
        stage.keep(f"{picture}-ticket", "kiosk")
    kiosk.click_for("done", "begin")


def _sign_in(stage: Stage, pin: str) -> None:
    counter = stage.counter
    counter.click(f"clerk-{CLERK}")
    counter.click(f"counter-{YOUR_COUNTER}")
    for digit in pin:
        counter.click(f"key-{digit}")
    stage.keep("3-sign-in", "counter")
    counter.click_for("key-check", "callNext")


def _call(stage: Stage, report: Report, picture: str = "") -> None:
    """The clerk calls the next visitor, the TV shows the call, the visitor is served."""
    counter = stage.counter
    counter.click_for("callNext", "currentLabel")
    label = plain(counter.text("currentLabel"))
    report.called.append(label)
    stage.display.until(lambda: _shown(stage.display, label), f"{label} is not on the TV")
    if picture:
        stage.keep(f"{picture}-call", "display", "counter")
    counter.click_for("start", "finish")
    if picture:
        stage.keep("5-service", "counter")
    counter.click_for("finish", "callNext")


def plain(shown: str) -> str:
    """A label as the record knows it, without the thin space of the screens."""
    return "".join(shown.split())


def _shown(display: Program, label: str) -> bool | None:
    on_stage = plain(display.ask("text stageLabel")) == label
    in_list = display.place(f"call-{label}") is not None
    return True if on_stage or in_list else None
