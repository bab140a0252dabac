"""Puts the TV's alerts together: what is shown, and what is heard of them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from display.viewmodels.alert_speech import AlertOrder, spoken_texts
from display.viewmodels.alert_voice import AlertVoice, Calls, Voice
from shared.domain.alert import Alert, AlertStatus
from shared.domain.screen import Screen
from shared.program import Parts
from shared.qt.alert_props import marks_of
from shared.qt.alerts import AlertModel


@dataclass(frozen=True, slots=True)
class AlertParts:
    """The alerts of a running TV."""

    model: AlertModel
    voice: AlertVoice

    def close(self) -> None:
        """Nothing is shown or said any more."""
        self.voice.close()
        self.model.close()


def alerts_of(
    parts: Parts,
    calls: Calls,
    voice: Voice,
    screen: Callable[[], Screen],
    muted: Callable[[], bool],
) -> AlertParts:
    """`screen` is this TV as the office describes it, `muted` whether it has been silenced."""
    model = AlertModel(parts.watch, parts.texts, parts.connection.now, parts.app)
    order = partial(_order, parts, screen, muted)
    speaking = AlertVoice(calls, voice, order, parts.settings.alerts.repeat_after, parts.app)
    model.changed.connect(speaking.take)
    return AlertParts(model, speaking)


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
