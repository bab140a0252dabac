"""How this TV's media are, for the staff: nothing loud, and what to do about it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from shared.application.media import Look
from shared.application.report_device import ReportDevice

KIND = "media"
AWAY = "media_away"
WRONG_PLAYLIST = "playlist_wrong"
REFUSED = "media_refused"
STALLED = "media_stalled"
SLOW = "media_slow"
CONVERTING = "media_converting"
LONG_MS = 20_000
"""A conversion that takes less is not worth a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaState:
    """What is known of the media of a TV."""

    look: Look
    stalled: bool = False
    """Something gave no pictures when it was played."""
    slow: bool = False
    """Something is too much for this machine, and there is no smaller copy."""
    long: bool = False
    """A conversion has been at work for a while."""


def media_trouble(state: MediaState) -> str:
    """The gravest trouble as a stable code; empty: all is well."""
    look = state.look
    troubles = (
        (look.away, AWAY),
        (look.mistakes, WRONG_PLAYLIST),
        (look.refused, REFUSED),
        (state.stalled, STALLED),
        (state.slow, SLOW),
        (state.long and look.converting, CONVERTING),
    )
    return next((code for holds, code in troubles if holds), "")


class MediaReport(QObject):
    """Keeps what is known, and emits `changed` when something else is the matter."""

    changed = Signal()

    def __init__(self, device: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._device = f"{device}/media"
        self._state = MediaState(look=Look())
        self._told = ""
        self._long = QTimer(self, singleShot=True, interval=LONG_MS)
        self._long.timeout.connect(lambda: self._set(replace(self._state, long=True)))

    @property
    def trouble(self) -> str:
        return media_trouble(self._state)

    def present(self) -> ReportDevice:
        """As the office records it."""
        return ReportDevice(device=self._device, kind=KIND, trouble=self.trouble)

    def take(self, look: Look) -> None:
        """What the folders hold now."""
        if not look.converting:
            self._long.stop()
        elif not self._long.isActive() and not self._state.long:
            self._long.start()
        self._set(
            replace(
                self._state, look=look, slow=False, long=self._state.long and bool(look.converting)
            )
        )

    def set_stalled(self, stalled: bool) -> None:  # noqa: FBT001  a slot
        self._set(replace(self._state, stalled=stalled))

    def set_slow(self, slow: bool) -> None:  # noqa: FBT001  a slot
        self._set(replace(self._state, slow=slow))

    def close(self) -> None:
        self._long.stop()

    def _set(self, state: MediaState) -> None:
        self._state = state
        if self.trouble != self._told:
            self._told = self.trouble
            self.changed.emit()
