"""Pictures of every screen for the documentation, taken of the real programs."""

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from office.demo.rehearsal import CLERK, SETTLE_S, SIZES, plain
from office.demo.sample_office import YOUR_COUNTER
from office.demo.screens import silent_sound
from office.demo.stage import Program, on_virtual_screen
from office.settings_text import settings_text
from shared.domain.language import Language
from shared.settings import FILE_NAME, Settings

PORTRAIT = (1080, 1920)
TOPICS = {
    Language.KK: "civil-defence",
    Language.RU: "employment",
    Language.EN: "other-questions",
}
LONGEST = 1280
"""Side of a picture, in pixels."""
GAP = 24
WIDTH = 1280
"""Of the picture of all screens, in pixels."""
GROUND = (226, 230, 236)
CLOSES_S = 70.0
"""A visit of the demo closes after 60 s."""


@dataclass(frozen=True, slots=True)
class Album:
    """Keeps pictures in a folder."""

    folder: Path
    say: Callable[[str], None]
    taken: list[str] = field(default_factory=list)

    def keep(self, name: str, program: Program) -> None:
        program.rest_hand()
        time.sleep(SETTLE_S)
        program.keep_picture(self.file(name))
        self.taken.append(name)
        self.say(name)

    def file(self, name: str) -> Path:
        return self.folder / f"{name}.png"


def take_pictures(settings: Settings, papers: Path, pin: str, album: Album) -> None:
    """Every screen in every language, then all three together."""
    with on_virtual_screen("kiosk", settings, "--windowed", SIZES["kiosk"]) as kiosk:
        _visit(kiosk, papers, album, "kiosk")
    size = "x".join(map(str, PORTRAIT))
    with on_virtual_screen("kiosk", settings, "--windowed", size, size=PORTRAIT) as kiosk:
        _visit(kiosk, papers, album, "kiosk-portrait")
    with (
        silent_sound() as sound,
        on_virtual_screen(
            "display", settings, "--windowed", SIZES["display"], sound=sound
        ) as display,
        on_virtual_screen("counter", settings, "--windowed", SIZES["counter"]) as counter,
    ):
        _serve(counter, display, pin, album)
    _all_together(album)
    for name in album.taken:
        shrink(album.file(name))


def _visit(kiosk: Program, papers: Path, album: Album, prefix: str) -> None:
    """One visit in each language, page by page."""
    for language, topic in TOPICS.items():
        before = set(papers.glob("*.png"))
        kiosk.wait_for("begin")
        if language is Language.KK:
            album.keep(f"{prefix}-start", kiosk)
        kiosk.click(f"language-{language}")
        kiosk.wait_for(f"topic-{topic}")
        album.keep(f"{prefix}-topics-{language}", kiosk)
        if language is Language.KK:
            _easier(kiosk, album, prefix)
        kiosk.click_for(f"topic-{topic}", "take")
        album.keep(f"{prefix}-topic-{language}", kiosk)
        if language is Language.KK:
            kiosk.click_for("groupsButton", "group-none")
            album.keep(f"{prefix}-groups-{language}", kiosk)
            kiosk.click_for("groupsBack", "take")
        if language is Language.RU:
            kiosk.click_for("leafletsButton", "leafletsBack")
            album.keep(f"{prefix}-leaflets-{language}", kiosk)
            kiosk.click_for("leafletsBack", "take")
        kiosk.click_for("take", "label")
        fresh = kiosk.until(lambda: set(papers.glob("*.png")) - before or None, "no paper")  # noqa: B023  used at once
        kiosk.wait_for("paperTitle")
        album.keep(f"{prefix}-ticket-{language}", kiosk)
        shutil.copyfile(max(fresh), album.file(f"paper-{language}"))
        kiosk.click_for("done", "begin")


def _easier(kiosk: Program, album: Album, prefix: str) -> None:
    """The easier views, and the panel that leads to them."""
    for need, name in (
        ("accessContrast", "contrast"),
        ("accessLow", "low"),
        ("accessLarge", "large"),
    ):
        kiosk.click_for("access", need)
        kiosk.click(need)
        if name == "contrast":
            album.keep(f"{prefix}-easier", kiosk)
        kiosk.click_for("accessClose", "question")
        album.keep(f"{prefix}-{name}-kk", kiosk)
        kiosk.click_for("access", "accessReset")
        kiosk.click("accessReset")
        kiosk.click_for("accessClose", "question")


def take_narrow_papers(settings: Settings, papers: Path, album: Album) -> None:
    """A ticket in each language on the narrow roll."""
    narrow = settings.kiosk.model_copy(update={"paper": "58"})
    running = settings.model_copy(update={"kiosk": narrow})
    (settings.folder / FILE_NAME).write_text(settings_text(running), encoding="utf-8")
    with on_virtual_screen("kiosk", settings, "--windowed", SIZES["kiosk"]) as kiosk:
        for language, topic in TOPICS.items():
            before = set(papers.glob("*.png"))
            kiosk.wait_for("begin")
            kiosk.click_for(f"language-{language}", f"topic-{topic}")
            kiosk.click_for(f"topic-{topic}", "take")
            kiosk.click_for("take", "label")
            fresh = kiosk.until(lambda: set(papers.glob("*.png")) - before or None, "no paper")  # noqa: B023  used at once
            kiosk.wait_for("paperTitle")
            kiosk.click_for("done", "begin")
            shutil.copyfile(max(fresh), album.file(f"paper-58-{language}"))
            album.say(f"paper-58-{language}")


def take_staff_pictures(settings: Settings, pin: str, album: Album) -> None:
    """The staff's menu and what it does; then the question before a visit closes by itself."""
    with on_virtual_screen("kiosk", settings, "--windowed", SIZES["kiosk"]) as kiosk:
        kiosk.wait_for("begin")
        _open_menu(kiosk, pin, album)
        kiosk.click_for("staffTopics", f"pause-{TOPICS[Language.KK]}")
        kiosk.click(f"pause-{TOPICS[Language.KK]}")
        album.keep("kiosk-staff-topics", kiosk)
        kiosk.click_for("staffClose", "begin")
        kiosk.click_for("begin", "question")
        album.keep("kiosk-paused", kiosk)
        kiosk.click_for(f"topic-{TOPICS[Language.RU]}", "take")
        kiosk.until(lambda: kiosk.place("moreTime"), "no question", CLOSES_S)
        album.keep("kiosk-time", kiosk)
        kiosk.click_for("finishNow", "begin")
        _open_menu(kiosk, pin, None)
        kiosk.click("staffShut")
        kiosk.click_for("staffClose", "shut")
        album.keep("kiosk-shut", kiosk)
    for name in album.taken:
        shrink(album.file(name))


def _open_menu(kiosk: Program, pin: str, album: Album | None) -> None:
    kiosk.hand("key", "ctrl+F12")
    kiosk.wait_for("key-1")
    if album is not None:
        album.keep("kiosk-staff-pin", kiosk)
    for digit in pin:
        kiosk.click(f"key-{digit}")
    kiosk.click_for("key-check", "staffShut")
    if album is not None:
        album.keep("kiosk-staff", kiosk)


def take_trouble_pictures(settings: Settings, album: Album) -> None:
    """A printer that has no paper, said before the touch."""
    with on_virtual_screen("kiosk", settings, "--windowed", SIZES["kiosk"]) as kiosk:
        kiosk.wait_for("begin")
        kiosk.until(lambda: kiosk.place("paperBanner"), "no notice")
        kiosk.click_for("language-ru", "question")
        album.keep("kiosk-no-paper-ru", kiosk)
    for name in album.taken:
        shrink(album.file(name))


def take_evening_pictures(settings: Settings, album: Album) -> None:
    """What stands there when the office is closed."""
    with on_virtual_screen("kiosk", settings, "--windowed", SIZES["kiosk"]) as kiosk:
        kiosk.wait_for("language-kk")
        in_each_language(kiosk, album, "kiosk-closed")
    size = "x".join(map(str, PORTRAIT))
    with on_virtual_screen("kiosk", settings, "--windowed", size, size=PORTRAIT) as kiosk:
        kiosk.wait_for("language-kk")
        album.keep("kiosk-portrait-closed-kk", kiosk)
    for name in album.taken:
        shrink(album.file(name))


def take_unready_pictures(settings: Settings, album: Album) -> None:
    """A kiosk that has never found its database."""
    lost = settings.model_copy(update={"database": "away/kezek.db", "device": "kiosk-new"})
    (settings.folder / FILE_NAME).write_text(settings_text(lost), encoding="utf-8")
    with on_virtual_screen("kiosk", settings, "--windowed", SIZES["kiosk"]) as kiosk:
        kiosk.wait_for("notReady")
        album.keep("kiosk-not-ready", kiosk)
    for name in album.taken:
        shrink(album.file(name))


def _serve(counter: Program, display: Program, pin: str, album: Album) -> None:
    """From signing in to the end of a service, each state in each language."""
    counter.click(f"clerk-{CLERK}")
    counter.click(f"counter-{YOUR_COUNTER}")
    in_each_language(counter, album, "counter-sign-in")
    display.wait_for("officeKk")
    album.keep("display", display)
    for digit in pin:
        counter.click(f"key-{digit}")
    counter.click_for("key-check", "callNext")
    in_each_language(counter, album, "counter-waiting")
    counter.click_for("callNext", "currentLabel")
    label = plain(counter.text("currentLabel"))
    on_stage = "stageLabel"
    display.until(lambda: plain(display.ask(f"text {on_stage}")) == label or None, "no call")
    album.keep("display-call", display)
    in_each_language(counter, album, "counter-call")
    counter.click_for("start", "finish")
    in_each_language(counter, album, "counter-service")
    _other_forms(counter, pin, album)


def _other_forms(counter: Program, pin: str, album: Album) -> None:
    """While somebody is served: the sheets, the lock and the bar; then a break."""
    for step in ("hold", "transfer", "outcome", "changeTopic"):
        counter.click_for(step, "sheetTitle")
        album.keep(f"counter-{step}-kk", counter)
        counter.click_for("sheetCancel", "finish")
    counter.click_for("lockNow", "lockTitle")
    album.keep("counter-lock-kk", counter)
    for digit in pin:
        counter.click(f"key-{digit}")
    counter.click_for("key-check", "finish")
    counter.click_for("toggleForm", "barState")
    album.keep("counter-bar-service-kk", counter)
    counter.click_for("finish", "rest")
    album.keep("counter-bar-free-kk", counter)
    counter.click_for("rest", "sheetTitle")
    album.keep("counter-rest-kk", counter)
    counter.click("first-lunch")
    counter.click_for("sheetConfirm", "open")
    album.keep("counter-bar-break-kk", counter)
    counter.click_for("toggleForm", "rest")
    album.keep("counter-break-kk", counter)
    counter.click_for("rest", "walkIn")
    for step in ("callOther", "walkIn"):
        counter.click_for(step, "sheetTitle")
        album.keep(f"counter-{step}-kk", counter)
        counter.click_for("sheetCancel", "walkIn")
    counter.click_for("callNext", "noShow")
    counter.click_for("noShow", "reinstate")
    counter.click_for("reinstate", "sheetTitle")
    album.keep("counter-reinstate-kk", counter)
    counter.click_for("sheetCancel", "walkIn")


def in_each_language(program: Program, album: Album, name: str) -> None:
    for language in reversed(Language):  # Kazakh last: so it stays
        program.click(f"language-{language}")
        album.keep(f"{name}-{language}", program)


def _all_together(album: Album) -> None:
    """The TV above, kiosk and counter below it, as in the office."""
    tv = _as_wide(album.file("display-call"), WIDTH)
    half = (WIDTH - GAP) // 2
    kiosk = _as_wide(album.file("kiosk-topics-kk"), half)
    counter = _as_wide(album.file("counter-call-kk"), half)
    height = tv.height + GAP + max(kiosk.height, counter.height)
    sheet = Image.new("RGB", (WIDTH + 2 * GAP, height + 2 * GAP), GROUND)
    sheet.paste(tv, (GAP, GAP))
    sheet.paste(kiosk, (GAP, 2 * GAP + tv.height))
    sheet.paste(counter, (2 * GAP + half, 2 * GAP + tv.height))
    sheet.save(album.file("together"), optimize=True)
    album.say("together")


def shrink(file: Path) -> None:
    """Large enough to be read in a document, small enough for a repository."""
    with Image.open(file) as image:
        small = image.convert("RGB")
    small.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
    small.quantize(256).save(file, optimize=True)


def _as_wide(file: Path, width: int) -> Image.Image:
    with Image.open(file) as image:
        height = round(image.height * width / image.width)
        return image.convert("RGB").resize((width, height), Image.Resampling.LANCZOS)
