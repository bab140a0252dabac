"""Says an alert: the siren at once, and the text as soon as this machine's voice has made it."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Protocol

from display.viewmodels.alert_speech import AlertOrder
from shared.domain.language import Language
from shared.domain.result import Err, Ok, Result
from shared.domain.sound import Sound
from shared.qt.jobs import Jobs

LOG = logging.getLogger("kezek.alerts")
SIREN, TEXT = "alert-siren", "alert-text"


class Sounds(Protocol):
    """Makes the sounds; slow, and used by one thread."""

    def siren(self, volume: float) -> Sound: ...
    def speech(self, texts: Sequence[tuple[Language, str]], volume: float) -> Sound | None: ...


class Loudspeaker(Protocol):
    """The one voice of the TV."""

    def play(self, sound: Sound, token: str, ended: Callable[[bool], None]) -> None: ...
    def interrupt(self) -> None: ...


@dataclass(slots=True, eq=False)
class _Saying:
    """One alert on its way: the text waits for the siren's end, or the other way round."""

    ended: Callable[[bool], None]
    siren_over: bool = False
    made: bool = False
    text: Sound | None = field(default=None, repr=False)


class AlertSpeaker:
    """See `alert_voice.Voice`."""

    def __init__(self, sounds: Callable[[], Sounds], loudspeaker: Loudspeaker, jobs: Jobs) -> None:
        """`sounds` is made once, in the worker."""
        self._sounds = cache(sounds)
        self._loudspeaker = loudspeaker
        self._jobs = jobs
        self._now: _Saying | None = None

    def alert(self, order: AlertOrder, ended: Callable[[bool], None]) -> None:
        """Says it; `ended` is called once, with whether it was heard."""
        if not order.volume:
            ended(False)
            return
        saying = self._now = _Saying(ended)

        def siren_made(result: Result[Sound]) -> None:
            if self._now is not saying:
                return
            match result:
                case Ok(sound):
                    self._loudspeaker.play(sound, SIREN, lambda _: self._siren_over(saying))
                case Err(error):
                    LOG.error("the siren cannot be heard: %s", error)
                    self._siren_over(saying)

        def text_made(result: Result[Sound | None]) -> None:
            saying.made = True
            match result:
                case Ok(sound):
                    saying.text = sound
                case Err(error):
                    LOG.error("the text of an alert cannot be said: %s", error)
            self._go_on(saying)

        self._jobs.run(lambda: self._sounds().siren(order.volume), siren_made, "make a siren")
        self._jobs.run(
            lambda: self._sounds().speech(order.texts, order.volume), text_made, "say an alert"
        )

    def interrupt(self) -> None:
        """Falls silent; an alert that was being said has ended."""
        saying, self._now = self._now, None
        self._loudspeaker.interrupt()
        if saying is not None:
            saying.ended(False)

    def _siren_over(self, saying: _Saying) -> None:
        saying.siren_over = True
        self._go_on(saying)

    def _go_on(self, saying: _Saying) -> None:
        if self._now is not saying or not (saying.siren_over and saying.made):
            return
        if saying.text is None:
            self._end(saying, heard=True)
            return
        self._loudspeaker.play(saying.text, TEXT, lambda heard: self._end(saying, heard=heard))

    def _end(self, saying: _Saying, *, heard: bool) -> None:
        if self._now is saying:
            self._now = None
            saying.ended(heard)
