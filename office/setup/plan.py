"""What a run of `kezek` needs from the machine, by its arguments."""

import enum
from collections.abc import Sequence


class Need(enum.StrEnum):
    """Grows from left to right: a later need contains the earlier ones."""

    SCREEN = "screen"
    VIRTUAL_SCREEN = "virtual_screen"
    TESTS = "tests"


TESTING = frozenset({"test", "bench"})
ALWAYS_VIRTUAL = frozenset({"pictures"})

# Names of Debian 12; a newer release may append "t64" to a library's name.
SCREEN_PACKAGES = (
    "ca-certificates",
    "espeak-ng",
    "fontconfig",
    "libbrotli1",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libpulse0",
    "libwayland-cursor0",
    "libx11-6",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-util1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxext6",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
    "libxrandr2",
)
VIRTUAL_SCREEN_PACKAGES = ("pulseaudio", "pulseaudio-utils", "xauth", "xdotool", "xvfb")
TEST_PACKAGES = (
    "gcc",
    "libc6-dev",
    "postgresql",
    "tesseract-ocr",
    "tesseract-ocr-kaz",
    "tesseract-ocr-rus",
)


def need_of(arguments: Sequence[str]) -> Need:
    command = next((word for word in arguments if not word.startswith("-")), "")
    if command in TESTING:
        return Need.TESTS
    if command in ALWAYS_VIRTUAL or "--headless" in arguments:
        return Need.VIRTUAL_SCREEN
    return Need.SCREEN


def system_packages(need: Need) -> tuple[str, ...]:
    match need:
        case Need.SCREEN:
            return SCREEN_PACKAGES
        case Need.VIRTUAL_SCREEN:
            return SCREEN_PACKAGES + VIRTUAL_SCREEN_PACKAGES
        case Need.TESTS:
            return SCREEN_PACKAGES + VIRTUAL_SCREEN_PACKAGES + TEST_PACKAGES


def lock_files(need: Need) -> tuple[str, ...]:
    runtime = ("requirements.lock",)
    return (*runtime, "requirements-dev.lock") if need is Need.TESTS else runtime
