"""The voice of the TV: composes each call off the GUI thread and plays it whole."""

from collections.abc import Callable

from display.viewmodels.announcements import Turn


class NoVoice:
    """For a TV whose voice is switched off: calls are only shown."""

    def say(self, turn: Turn, counter: int, ended: Callable[[bool], None]) -> None:
        """Ends at once; the call keeps its time on the stage."""
        del turn, counter
        ended(False)

    def close(self) -> None: ...
