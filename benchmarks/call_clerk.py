"""A clerk of the call benchmark: the real counter's window in a process of its own, clicked."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from typing import Final

from PySide6.QtCore import QEventLoop, QMetaObject, QPointF, Qt, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from shared.program import Arguments, Parts
from shared.qt.engine import Screen
from shared.qt.jobs import JobRunner
from shared.qt.texts import Texts
from shared.qt.watch import OfficeWatch
from shared.settings import Settings

PIN: Final = "4711"
LIMIT_S: Final = 180.0
PARENT_S: Final = 900.0
"""While the other windows sign in and the hall is spoken to."""
LOOK_MS: Final = 4


@dataclass(frozen=True, slots=True)
class Press:
    """One press of *Call next*: the machine's monotonic clock in ns, and whom it called."""

    counter: int
    at: int
    label: str


def clerk(settings: Settings, number: int, parent: Connection) -> None:
    """Signs in, then for each word of the parent: `call`, `serve` (start and finish), `end`."""
    with open_counter_window(settings) as window:
        work(window, number, parent)


@contextmanager
def open_counter_window(settings: Settings) -> Iterator[QQuickWindow]:
    """The real counter of these settings, without a screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from counter.app import QML, build
    from shared.bootstrap import connect
    from shared.domain.language import Language
    from shared.qt.application import create_application

    app = create_application("bench-counter", [], software=True, desktop=True)
    connection, jobs, texts = connect(settings), JobRunner(), Texts()
    texts.install(app, Language.KK)
    watch = OfficeWatch(connection.use_cases.follower(), connection.feed(), jobs)
    screen = Screen([QML])
    window = build(
        Parts(
            app=app,
            arguments=Arguments(None, Language.KK, (960, 680)),
            settings=settings,
            connection=connection,
            jobs=jobs,
            watch=watch,
            texts=texts,
            screen=screen,
            language=Language.KK,
        )
    )
    watch.start()
    try:
        yield window
        app.processEvents()
    finally:
        watch.close()
        screen.close()
        jobs.close()
        connection.close()


def work(window: QQuickWindow, number: int, parent: Connection) -> None:
    """Does what the parent asks until it says `end`."""
    sign_in(window, number)
    parent.send("ready")
    while True:
        wait(parent.poll, PARENT_S)
        match parent.recv():
            case "call":
                until_enabled(window, "callNext")
                at = click(window, "callNext")
                wait(partial(seen, window, "currentLabel"))
                parent.send(Press(number, at, text(window, "currentLabel")))
            case "serve":
                for step in ("start", "finish"):
                    until_enabled(window, step)
                    click(window, step)
                until_enabled(window, "callNext")
                parent.send("free")
            case _:
                return


def sign_in(window: QQuickWindow, number: int) -> None:
    """As a clerk would: name, counter, PIN."""
    for choices, name in (
        ("clerks", f"clerk-clerk-{number}"),
        ("counters", f"counter-counter-{number}"),
    ):
        wait(partial(reached, window, choices, name))
        choose(window, name)
    for figure in PIN:
        QTest.keyClick(window, Qt.Key(ord(figure)))
    QTest.keyClick(window, Qt.Key.Key_Return)
    until_enabled(window, "callNext")


def choose(window: QQuickWindow, name: str) -> None:
    """Presses what may be scrolled out of sight."""
    found = item(window, name)
    assert found is not None, name
    QMetaObject.invokeMethod(found, "click", Qt.ConnectionType.DirectConnection)


def seen(window: QQuickWindow, name: str) -> bool:
    """Whether an item of that name is to be seen."""
    return item(window, name) is not None


def reached(window: QQuickWindow, choices: str, name: str) -> bool:
    """Whether an item is to be seen, its list being scrolled to the end where it has to be."""
    found, wanted = item(window, choices), seen(window, name)
    if found is not None and not wanted:
        QMetaObject.invokeMethod(found, "positionViewAtEnd", Qt.ConnectionType.DirectConnection)
    return wanted or seen(window, name)


def until_enabled(window: QQuickWindow, name: str) -> None:
    """Waits until a button can be pressed."""
    wait(lambda: (found := item(window, name)) is not None and found.isEnabled())


def click(window: QQuickWindow, name: str) -> int:
    """Presses an item in its middle; when that was, in ns of the machine's monotonic clock."""
    found = item(window, name)
    assert found is not None, name
    middle = found.mapToScene(QPointF(found.width() / 2, found.height() / 2)).toPoint()
    at = time.monotonic_ns()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=middle)
    return at


def wait(condition: Callable[[], bool], seconds: float = LIMIT_S, look_ms: int = LOOK_MS) -> None:
    """Lets the window live until the condition holds."""
    limit = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < limit, "a window did not get on"
        live(look_ms)


def live(look_ms: int = LOOK_MS) -> None:
    """Lets the window work for a few milliseconds; it wakes at once for whatever comes."""
    loop = QEventLoop()
    QTimer.singleShot(look_ms, loop.quit)
    loop.exec()


def text(window: QQuickWindow, name: str) -> str:
    """An item's text without thin spaces."""
    found = item(window, name)
    return "" if found is None else str(found.property("text")).replace("\u2009", "")


def item(window: QQuickWindow, name: str) -> QQuickItem | None:
    """The visible item of that name."""
    return next((one for one in shown(window.contentItem()) if one.objectName() == name), None)


def shown(root: QQuickItem) -> Iterator[QQuickItem]:
    """The visible items below `root`, itself included."""
    if root.isVisible() and root.opacity() > 0:
        yield root
        for child in root.childItems():
            yield from shown(child)
