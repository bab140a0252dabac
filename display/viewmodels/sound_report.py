"""Whether the room can hear this TV; what is the matter reaches the staff at their counters."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from shared.application.report_device import ReportDevice

KIND = "display"
NO_OUTPUT = "no_sound_output"
FAILING = "sound_failing"
NO_VOICE = "voice_missing"
LACKING = "voice_incomplete"
SOUNDLESS = frozenset({NO_OUTPUT, FAILING})
"""Nothing at all is heard."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """What is known of this TV's sound."""

    speaks: bool = True
    """Calls are to be heard from it at all."""
    has_output: bool = True
    failing: bool = False
    voice: str = ""
    """NO_VOICE, LACKING, or nothing is the matter."""


def sound_trouble(hearing: Hearing) -> str:
    """The gravest trouble as a stable code; a TV that is not to speak has none."""
    if not hearing.speaks:
        return ""
    if not hearing.has_output:
        return NO_OUTPUT
    return FAILING if hearing.failing else hearing.voice


class SoundReport(QObject):
    """Keeps what is known, and emits `changed` when something else is the matter."""

    changed = Signal()

    def __init__(self, device: str, speaks: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._device = device
        self._speaks = speaks
        self._hearing = Hearing()
        self._told = ""

    @property
    def trouble(self) -> str:
        return sound_trouble(replace(self._hearing, speaks=self._speaks()))

    def present(self) -> ReportDevice:
        """As the office records it."""
        return ReportDevice(device=self._device, kind=KIND, trouble=self.trouble)

    def set_output(self, available: bool) -> None:  # noqa: FBT001  a slot
        self._take(replace(self._hearing, has_output=available))

    def set_failing(self, failing: bool) -> None:  # noqa: FBT001  a slot
        self._take(replace(self._hearing, failing=failing))

    def set_voice(self, trouble: str) -> None:
        self._take(replace(self._hearing, voice=trouble))

    def look_again(self) -> None:
        """The office may have made it a silent screen, or let it speak."""
        self._take(self._hearing)

    def _take(self, hearing: Hearing) -> None:
        self._hearing = hearing
        if self.trouble != self._told:
            self._told = self.trouble
            self.changed.emit()
