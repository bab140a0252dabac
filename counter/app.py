"""Puts the counter together: session, view models, window, tray."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtQuick import QQuickWindow

from counter.hot_keys import GlobalKey
from counter.memory import Memory, Notebook, memory_file
from counter.tray import Tray
from counter.viewmodels.around import AroundModel
from counter.viewmodels.desk import DeskModel
from counter.viewmodels.device_notices import DeviceNotices
from counter.viewmodels.lock import LockModel
from counter.viewmodels.newcomers import Newcomers
from counter.viewmodels.session import Session
from counter.viewmodels.sheet import StepSheetModel
from counter.viewmodels.shell import CounterShell
from counter.viewmodels.sign_in import SignInModel
from counter.viewmodels.steps import StepsModel
from counter.viewmodels.tray_sign import TraySign
from counter.viewmodels.window import WindowModel
from counter.viewmodels.workplace import Workplace
from shared.bootstrap import connect_patiently
from shared.domain.language import Language
from shared.hot_key import parse_hot_key
from shared.program import Parts, run
from shared.qt.alerts import AlertModel
from shared.qt.clock_ticker import ClockTicker

QML = Path(__file__).parent / "qml"


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the counter until its window closes; the exit code."""
    return run(
        "counter",
        sys.argv[1:] if argv is None else argv,
        QML,
        build,
        connect_patiently,
        desktop=True,
    )


@dataclass(frozen=True, slots=True)
class Counter:
    """The counter put together."""

    window: QQuickWindow
    form: WindowModel
    desk: DeskModel
    tray: Tray
    shell: CounterShell
    hot_key: GlobalKey
    sign_in: SignInModel
    steps: StepsModel
    lock: LockModel


def build(parts: Parts) -> QQuickWindow:
    """The counter's window, shown as it was left."""
    return assemble(parts, notebook_of(parts)).window


def notebook_of(parts: Parts) -> Notebook:
    """What this machine remembers; nothing where a size is asked for, as for pictures."""
    if parts.arguments.windowed is not None:
        return Notebook()
    file = memory_file(parts.settings.device)

    def keep(memory: Memory) -> None:
        parts.jobs.run(partial(file.write, memory), _kept, "remember the window")

    return Notebook(file.read(), keep)


def assemble(parts: Parts, notebook: Notebook) -> Counter:
    """The counter, shown."""
    language = parts.arguments.language or notebook.now.language or parts.language
    if language is not parts.language:
        parts.texts.install(parts.app, language)
        parts = replace(parts, language=language)
    session = Session(parts.app)
    place = _workplace(parts, session)
    desk = DeskModel(place, parts.app)
    steps = StepsModel(place, parts.app)
    sheet = StepSheetModel(place, steps, parts.app)
    around = AroundModel(place, parts.app)
    sign_in = _sign_in(parts, session, notebook)
    place.taken_over.connect(sign_in.lose)
    place.day_ended.connect(sign_in.end_day)
    session.changed.connect(partial(_remember_clerk, parts, session, notebook))
    lock = _lock(parts, place)
    devices = DeviceNotices(parts.watch, parts.texts, language, parts.app)
    alerts = AlertModel(parts.watch, parts.texts, parts.connection.now, parts.app, only=language)
    ticker = ClockTicker(lambda: _local(parts), language, parts.app)
    ticker.second.connect(place.tick)
    ticker.minute.connect(place.changed)
    parts.watch.changed.connect(ticker.tick)
    tray = Tray(parts.texts, language, parts.app)
    sign = TraySign(desk, tray, parts.texts, language, parts.app)

    def speak(language: Language) -> None:
        parts.texts.install(parts.app, language, parts.screen.retranslate)
        for part in (ticker, place, sign_in, devices, alerts, tray, sign):
            part.set_language(language)
        notebook.change(language=language)

    shell = CounterShell(
        parts.watch, ticker, language, speak, parts.mishaps, parts.texts.error, parts.app
    )
    scale = parts.settings.counter.scale / 100
    form = WindowModel(notebook, scale, tray, parent=parts.app)
    window = parts.screen.load(
        "KezekCounter",
        properties={
            "shell": shell,
            "signIn": sign_in,
            "desk": desk,
            "steps": steps,
            "sheet": sheet,
            "around": around,
            "lock": lock,
            "devices": devices,
            "alerts": alerts,
            "form": form,
            "highContrast": parts.settings.look.contrast == "high",
        },
    )
    _join_tray(parts, tray, form, desk)
    hot_key = _hot_key(parts, desk, steps)
    lock.watch(window)
    newcomers = Newcomers(place, desk, steps, tray, parts.app)
    newcomers.came.connect(form.alert)
    form.show(window, parts.arguments.windowed)
    return Counter(window, form, desk, tray, shell, hot_key, sign_in, steps, lock)


def _join_tray(parts: Parts, tray: Tray, form: WindowModel, desk: DeskModel) -> None:
    tray.show_wanted.connect(form.call)
    tray.bar_wanted.connect(form.showBar)
    tray.next_wanted.connect(desk.callNext)
    tray.quit_wanted.connect(parts.app.quit)
    form.left.connect(parts.app.quit)
    parts.app.aboutToQuit.connect(tray.close)


def _workplace(parts: Parts, session: Session) -> Workplace:
    return Workplace(
        use_cases=parts.connection.use_cases,
        watch=parts.watch,
        jobs=parts.jobs,
        session=session,
        texts=parts.texts,
        now=parts.connection.now,
        language=parts.language,
        device=parts.settings.device,
        parent=parts.app,
    )


def _sign_in(parts: Parts, session: Session, notebook: Notebook) -> SignInModel:
    return SignInModel(
        use_cases=parts.connection.use_cases,
        watch=parts.watch,
        jobs=parts.jobs,
        session=session,
        texts=parts.texts,
        language=parts.language,
        counter_id=parts.settings.counter.counter,
        clerk_id=notebook.now.clerk_id if parts.settings.counter.remember_clerk else "",
        device=parts.settings.device,
        parent=parts.app,
    )


def _hot_key(parts: Parts, desk: DeskModel, steps: StepsModel) -> GlobalKey:
    text = parts.settings.counter.hot_key
    wanted = parse_hot_key(text) if text else None
    key = GlobalKey(wanted, parts.app)
    if wanted is not None:
        steps.tell_hot_key(str(wanted), held=key.held)
    key.pressed.connect(desk.callNext)
    parts.app.aboutToQuit.connect(key.close)
    return key


def _lock(parts: Parts, place: Workplace) -> LockModel:
    return LockModel(
        place=place,
        use_cases=parts.connection.use_cases,
        jobs=parts.jobs,
        minutes=parts.settings.counter.lock_after,
        device=parts.settings.device,
        parent=parts.app,
    )


def _remember_clerk(parts: Parts, session: Session, notebook: Notebook) -> None:
    if session.seat is not None and parts.settings.counter.remember_clerk:
        notebook.change(clerk_id=session.seat.clerk_id)


def _kept(_result: object) -> None:
    """Whether it was written is in the log."""


def _local(parts: Parts) -> datetime:
    """The office's local time; the machine's until the office is known."""
    snapshot = parts.watch.snapshot
    return parts.connection.now().astimezone(None if snapshot is None else snapshot.office.zone)
