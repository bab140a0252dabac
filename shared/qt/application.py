"""Sets up the one Qt application of a program."""

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from shared.assets import asset
from shared.domain.errors import KnownError
from shared.qt.allocator import keep_memory_small

FONT_FAMILY = "Golos Text"
QT_LOG = logging.getLogger("qt")
LOG = logging.getLogger(__name__)

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def create_application(
    name: str, argv: Sequence[str], *, software: bool | None = None, desktop: bool = False
) -> QGuiApplication:
    """The application with fonts, log and drawing chosen; `software=None` decides by the GPU.

    A `desktop` one may have menus and a tray, and goes on without a window.
    """
    keep_memory_small()
    qInstallMessageHandler(message_to_log)
    sys.excepthook = log_uncaught
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ForceRasterWidgets)
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    if must_draw_in_software(software):
        QQuickWindow.setSceneGraphBackend("software")
    app = _desktop_application([name, *argv]) if desktop else QGuiApplication([name, *argv])
    app.setOrganizationName("Kezek")
    app.setApplicationName(name)
    app.setQuitOnLastWindowClosed(not desktop)
    app.setFont(QFont(load_fonts()))
    return app


def _desktop_application(argv: Sequence[str]) -> QGuiApplication:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  no other program needs widgets

    return QApplication(argv)


def must_draw_in_software(wish: bool | None = None) -> bool:  # noqa: FBT001 - three states
    """Whether Qt Quick is to draw without a GPU: as wished, else when none is found."""
    if os.environ.get("QT_QUICK_BACKEND"):
        return os.environ["QT_QUICK_BACKEND"] == "software"
    if wish is not None:
        return wish
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return True
    return sys.platform == "linux" and not any(Path("/dev/dri").glob("renderD*"))


def load_fonts(folder: Path | None = None) -> str:
    """Loads the shipped fonts from `folder` and returns their family."""
    folder = folder or asset("fonts")
    files = sorted(folder.glob("*.ttf"))
    if not files:
        raise KnownError("font_missing", path=str(folder))
    for file in files:
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise KnownError("font_broken", path=str(file))
    if FONT_FAMILY not in QFontDatabase.families():
        raise KnownError("font_missing", path=str(folder), family=FONT_FAMILY)
    return FONT_FAMILY


def log_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Logs what no slot caught; the program goes on. Ctrl+C still ends it."""
    if issubclass(kind, KeyboardInterrupt):
        QCoreApplication.quit()
        return
    LOG.error("uncaught %s", kind.__name__, exc_info=(kind, error, trace))


def message_to_log(kind: QtMsgType, context: QMessageLogContext | object, message: str) -> None:
    """Hands what Qt says to Python's logging, under `qt.` and its category."""
    category = getattr(context, "category", None) or "default"
    QT_LOG.getChild(category).log(LEVELS.get(kind, logging.WARNING), "%s", message)
