"""The voice that reads the kiosk's screen: this machine's own speech, with no network."""

from collections import deque
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.reading import Sentence
from shared.domain.result import Ok, Result
from shared.domain.sound import Sound
from shared.qt.jobs import JobRunner

if TYPE_CHECKING:
    from kiosk.spoken import Speech
    from shared.qt.sound import NullSoundPlayer

SLOW_SPEECH_MS = 10_000


def speech_here() -> "Speech":
    """Brings numpy along, so it is loaded by the worker that speaks."""
    from kiosk.spoken import Speech, synthesiser_here  # noqa: PLC0415

    return Speech(synthesiser_here())


def player_here(parent: QObject) -> "NullSoundPlayer":
    """Brings QtMultimedia along, which most visitors never need."""
    from shared.qt.sound import SoundPlayer  # noqa: PLC0415

    return SoundPlayer(parent)


class SpokenTeller(QObject):
    """Makes the first sentence alone, so that it is heard soon, and the others meanwhile."""

    def __init__(
        self,
        speech: "Callable[[], Speech]" = speech_here,
        player: "Callable[[QObject], NullSoundPlayer]" = player_here,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_speech = speech
        self._make_player = player
        self._jobs = JobRunner(self, slow_ms=SLOW_SPEECH_MS)
        self._turn = 0
        self._owed = 0
        self._ready: deque[Sound] = deque()

    @cached_property
    def _speech(self) -> "Speech":
        return self._make_speech()

    @cached_property
    def _player(self) -> "NullSoundPlayer":
        player = self._make_player(self)
        player.finished.connect(self._go_on)
        return player

    @property
    def available(self) -> bool:
        """Whether the machine has a sound output."""
        return self._player.available

    @property
    def telling(self) -> bool:
        """Whether it has not yet said everything."""
        return bool(self._owed or self._ready) or self._player.busy

    def tell(self, sentences: Sequence[Sentence], volume: int) -> None:
        """Says them after what it has still to say; `volume` in percent."""
        first, rest = sentences[:1], sentences[1:]
        for some in (first, *(list(run) for _, run in groupby(rest, lambda one: one.language))):
            if some:
                self._owed += 1
                self._jobs.run(
                    partial(self._make, self._turn, tuple(some), volume),
                    partial(self._take, self._turn),
                    "read aloud",
                )

    def hush(self) -> None:
        """Falls silent and forgets the rest."""
        self._turn += 1
        self._owed = 0
        self._ready.clear()
        if "_player" in self.__dict__:
            self._player.stop()

    def close(self) -> None:
        """Says nothing more."""
        self.hush()
        self._jobs.close()

    def _make(self, turn: int, sentences: Sequence[Sentence], volume: int) -> list[Sound]:
        if turn != self._turn:
            return []
        return self._speech.sounds(sentences, volume / 100)

    def _take(self, turn: int, result: Result[list[Sound]]) -> None:
        if turn != self._turn:
            return
        self._owed -= 1
        if isinstance(result, Ok):
            self._ready.extend(result.value)
        self._go_on()

    def _go_on(self) -> None:
        if self._ready and not self._player.busy:
            self._player.play(self._ready.popleft(), f"sentence {self._turn}")
