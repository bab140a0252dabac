"""Drives the queue of announcements: gives each its time on the stage and its voice."""

import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Final, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from display.viewmodels.announcements import (
    advance,
    calls_in,
    due_in,
    hear,
    voice_ended,
)
from display.viewmodels.forms import Policy, by_pace
from display.viewmodels.turns import (
    STAGE_S,
    Outcome,
    Queue,
    Record,
    Rules,
    Step,
    Turn,
)
from shared.application.follow import Snapshot
from shared.domain.day import Day
from shared.domain.event import Event
from shared.uptime import uptime

LOG = logging.getLogger("kezek.announcements")
FRESH_S: Final = 8.0
"""Nobody is called by what is older, as on a machine that slept; it is read every 5 s."""
ALONE_S: Final = 60.0
"""So long after the last reading what was still to be said is said without the database."""


class Voice(Protocol):
    """Speaks one announcement at a time; `ended` is called once, with whether it was spoken."""

    def say(self, turn: Turn, counter: int, ended: Callable[[bool], None]) -> None: ...

    def try_out(self, ended: Callable[[bool], None]) -> None:
        """Speaks a sample; `ended` is called once."""
        ...


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast announcements follow each other; `speed` above 1 is for rehearsals."""

    stage_s: float = STAGE_S
    policy: Policy = by_pace
    speed: float = 1.0

    def clock(self) -> float:
        """Seconds of the announcements' own time."""
        return time.monotonic() * self.speed

    def real_ms(self, seconds: float) -> int:
        """How long that takes."""
        return round(seconds / self.speed * 1000) + 1


class Announcer(QObject):
    """Emits `changed` when the stage or what waits is another, `began` and `settled` of each.

    `doubted`: what is known is too old to call by; `hear` answers, or `go_on_alone`.
    """

    changed = Signal()
    began = Signal(object)
    settled = Signal(object)
    doubted = Signal()

    def __init__(
        self,
        voice: Voice,
        pace: Pace | None = None,
        parent: QObject | None = None,
        *,
        device: str = "",
        uptime: Callable[[], float] = uptime,
    ) -> None:
        """`device` is the name under which the office knows this TV."""
        super().__init__(parent)
        self._voice = voice
        self._pace = pace or Pace()
        self._device = device
        self._rules = Rules(stage_s=self._pace.stage_s, policy=self._pace.policy)
        self._day = Day()
        self._counters: dict[str, int] = {}
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.advance)
        self._trial_wanted = self._trying = self._held = False
        self._free: Callable[[], None] | None = None
        self._uptime = uptime
        self._heard_at, self._alone = uptime(), False
        self.queue = Queue()

    def hear(self, snapshot: Snapshot, events: Iterable[Event]) -> None:
        """Takes in what is new; calls that are open at the start are no news."""
        self._heard_at, self._alone = self._uptime(), False
        self._day = snapshot.day
        office = snapshot.office
        self._counters = {one.id: one.number for one in office.counters}
        self._rules = replace(
            self._rules,
            languages=office.languages,
            repeats=office.screen(self._device).repeats,
        )
        self._take(hear(self.queue, calls_in(events), self._pace.clock()))
        self.advance()

    def go_on_alone(self) -> None:
        """The database is away: for a while, what is known must do."""
        self._alone = True
        self.advance()

    def try_sound(self) -> None:
        """Plays a sample as soon as nobody is being called."""
        self._trial_wanted = True
        self.advance()

    def hold(self, free: Callable[[], None], interrupt: Callable[[], None] | None = None) -> None:
        """Begins no call any more; `free` is called once no voice is heard.

        With `interrupt` the voice that is heard now is silenced by it.
        """
        self._held = True
        if interrupt is not None:
            interrupt()
        turn = self.queue.turn
        if self._trying or (turn is not None and not turn.voice_ended):
            self._free = free
        else:
            free()

    def release(self) -> None:
        """Goes on with the calls."""
        self._held = False
        self.advance()

    def advance(self) -> None:
        """Ends the turn that is over and begins the next."""
        if self._trying:
            return
        clock = self._pace.clock()
        knows = self._uptime() - self._heard_at <= (ALONE_S if self._alone else FRESH_S)
        waits = self._held or not knows
        step = advance(self.queue, self._day, clock, self._rules, held=waits)
        before = self.queue
        self._take(step)
        if step.queue != before:
            self.changed.emit()
        if step.began is not None:
            self.began.emit(step.began)
            self._say(step.began)
        if self._trial_wanted and self.queue.turn is None and not self._held:
            self._trial_wanted, self._trying = False, True
            self._voice.try_out(self._tried)
        self._wake(waits=waits)
        if not knows and not self._alone and (self.queue.pending or self.queue.again):
            LOG.warning("what is known is too old to call by: it is read again")
            self.doubted.emit()

    def close(self) -> None:
        """Nothing follows any more."""
        self._timer.stop()

    def _say(self, turn: Turn) -> None:
        call = turn.announcement
        LOG.info("event %d: %s begins", call.seq, call.label)
        number = self._counters.get(call.counter_id)
        if number is None:
            LOG.warning("%s is shown only: counter %s is unknown", call.label, call.counter_id)
            self._ended(call.seq, spoken=False)
            return
        self._voice.say(turn, number, lambda spoken: self._ended(call.seq, spoken=spoken))

    def _tried(self, _spoken: bool) -> None:  # noqa: FBT001  as each end of a voice is told
        self._trying = False
        self._give_way()
        self.advance()

    def _ended(self, seq: int, *, spoken: bool) -> None:
        self.queue = voice_ended(self.queue, seq, self._pace.clock(), spoken=spoken)
        self._give_way()
        self._wake(waits=self._held)

    def _give_way(self) -> None:
        free, self._free = self._free, None
        if free is not None:
            free()

    def _wake(self, *, waits: bool) -> None:
        seconds = due_in(self.queue, self._pace.clock(), self._rules)
        if seconds is None or (waits and self.queue.turn is None):
            self._timer.stop()
        else:
            self._timer.start(self._pace.real_ms(seconds))

    def _take(self, step: Step) -> None:
        self.queue = step.queue
        for record in step.records:
            _log(record)
            self.settled.emit(record)


def _log(record: Record) -> None:
    """What was said of the call; WARNING for what the room did not hear in full."""
    call = record.announcement
    usual = record.outcome in {Outcome.SPOKEN, Outcome.REPEATED}
    after = f" after {', '.join(record.after)}" if record.after else ""
    level = logging.INFO if usual else logging.WARNING
    LOG.log(level, "event %d: %s %s%s", call.seq, call.label, record.outcome, after)
