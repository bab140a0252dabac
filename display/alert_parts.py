"""Puts the TV's alerts together: what is shown, and what is heard of them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from display.alert_speaker import AlertSpeaker, Loudspeaker, Sounds
from display.viewmodels.alert_speech import AlertOrder, spoken_texts
from display.viewmodels.alert_voice import AlertVoice, Calls
from shared.domain.alert import Alert, AlertStatus
from shared.domain.screen import Screen
from shared.program import Parts
from shared.qt.alert_props import marks_of
from shared.qt.alerts import AlertModel
from shared.qt.jobs import JobRunner

SLOW_MS = 30_000
"""A long text in three languages takes the machine's voice several seconds."""


@dataclass(frozen=True, slots=True)
class AlertParts:
    """The alerts of a running TV."""

    model: AlertModel
    voice: AlertVoice
    worker: JobRunner

    def close(self) -> None:
        """Nothing is shown or said any more."""
        self.voice.close()
        self.model.close()
        self.worker.close()


def alerts_of(
    parts: Parts,
    calls: Calls,
    loudspeaker: Loudspeaker,
    screen: Callable[[], Screen],
    muted: Callable[[], bool],
    sounds: Callable[[], Sounds] | None = None,
) -> AlertParts:
    """`screen` is this TV as the office describes it, `muted` whether it has been silenced."""
    model = AlertModel(parts.watch, parts.texts, parts.connection.now, parts.app)
    order = partial(_order, parts, screen, muted)
    worker = JobRunner(parts.app, slow_ms=SLOW_MS)
    speaker = AlertSpeaker(sounds or _sounds, loudspeaker, worker)
    speaking = AlertVoice(calls, speaker, order, parts.settings.alerts.repeat_after, parts.app)
    model.changed.connect(speaking.take)
    return AlertParts(model, speaking, worker)


def _sounds() -> Sounds:
    from shared.devices.speech.alert_sound import AlertSounds  # noqa: PLC0415  numpy, when needed
    from shared.devices.speech.synthesis import Pyttsx3Synthesiser  # noqa: PLC0415  the same

    return AlertSounds(Pyttsx3Synthesiser())


def _order(
    parts: Parts, screen: Callable[[], Screen], muted: Callable[[], bool], alert: Alert
) -> AlertOrder:
    """Every TV sounds the siren, the speaking ones say the text; danger is not to be silenced."""
    actual = alert.status is AlertStatus.ACTUAL
    silent = not actual and muted()
    snapshot = parts.watch.snapshot
    speaks = snapshot is not None and screen().speaks
    languages = snapshot.office.languages if snapshot is not None and speaks else ()
    return AlertOrder(
        alert.id,
        spoken_texts(alert, languages, marks_of(alert, parts.texts)),
        0.0 if silent else parts.settings.alerts.volume / 100,
    )
