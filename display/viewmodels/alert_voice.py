"""Lets alerts be heard: before every call, over no other voice, and again while they last."""

import logging
import time
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from display.viewmodels.alert_speech import AlertOrder, due_in, next_alert
from shared.domain.alert import Alert, AlertStatus

LOG = logging.getLogger("kezek.alerts")


class Calls(Protocol):
    """The queue of announcements, which gives way to an alert."""

    def hold(self, free: Callable[[], None], interrupt: Callable[[], None] | None = None) -> None:
        """Begins no call any more; `free` is called once no voice is heard."""

    def release(self) -> None:
        """Goes on with the calls."""


class Voice(Protocol):
    """Speaks an alert; `ended` is called once, with whether it was heard."""

    def alert(self, order: AlertOrder, ended: Callable[[bool], None]) -> None: ...
    def interrupt(self) -> None:
        """Falls silent; what was being said counts as not heard."""


class AlertVoice(QObject):
    """An actual alert cuts a call short; an exercise or a test waits for its end."""

    def __init__(
        self,
        calls: Calls,
        voice: Voice,
        order: Callable[[Alert], AlertOrder],
        repeat_s: float,
        parent: QObject | None = None,
    ) -> None:
        """`order` says what is to be heard of an alert now."""
        super().__init__(parent)
        self._calls = calls
        self._voice = voice
        self._order = order
        self._repeat_s = repeat_s
        self._alerts: Sequence[Alert] = ()
        self._spoken: dict[str, float] = {}
        self._speaking: str | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._next)

    @Slot(object)
    def take(self, alerts: Sequence[Alert]) -> None:
        """The alerts that are in force now."""
        self._alerts = alerts
        ids = {alert.id for alert in alerts}
        self._spoken = {one: at for one, at in self._spoken.items() if one in ids}
        if self._speaking is not None and self._speaking not in ids:
            self._voice.interrupt()
        self._next()

    def close(self) -> None:
        """Nothing is said any more."""
        self._timer.stop()
        self._alerts = ()

    @Slot()
    def _next(self) -> None:
        now = time.monotonic()
        if self._speaking is not None:
            return
        alert = next_alert(self._alerts, self._spoken, now, self._repeat_s)
        if alert is None:
            self._wake(now)
            return
        self._speaking = alert.id
        interrupt = self._voice.interrupt if alert.status is AlertStatus.ACTUAL else None
        self._calls.hold(lambda: self._say(alert), interrupt)

    def _say(self, alert: Alert) -> None:
        if alert not in self._alerts:
            self._end(alert, heard=False)
            return
        order = self._order(alert)
        LOG.warning("alert %s is spoken in %s", alert.id, [one for one, _ in order.texts])
        self._voice.alert(order, lambda heard: self._end(alert, heard=heard))

    def _end(self, alert: Alert, *, heard: bool) -> None:
        LOG.log(logging.INFO if heard else logging.WARNING, "alert %s: heard %s", alert.id, heard)
        self._speaking = None
        self._spoken[alert.id] = time.monotonic()
        if any(one.id not in self._spoken for one in self._alerts):
            self._next()
            return
        self._calls.release()
        self._wake(time.monotonic())

    def _wake(self, now: float) -> None:
        seconds = due_in(self._alerts, self._spoken, now, self._repeat_s)
        if seconds is None:
            self._timer.stop()
        else:
            self._timer.start(round(seconds * 1000) + 1)
