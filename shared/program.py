"""What the start of every window program has in common, as a list of named steps."""

import argparse
import logging
import logging.handlers
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from shared.bootstrap import OfficeConnection, connect
from shared.domain.errors import AWAY, PASSING, KnownError
from shared.domain.language import Language
from shared.qt.application import create_application
from shared.qt.automation import open_door
from shared.qt.engine import Screen
from shared.qt.heartbeat import Heartbeat
from shared.qt.jobs import JobRunner
from shared.qt.mishaps import Mishaps
from shared.qt.texts import Texts
from shared.qt.watch import OfficeWatch
from shared.settings import Settings
from shared.toml_file import TomlFileError

LOG = logging.getLogger(__name__)
LOG_BYTES = 2_000_000
LOG_FILES = 5
EXIT_KNOWN = 2
SINGLE_SHOT = Qt.ConnectionType(
    Qt.ConnectionType.AutoConnection.value | Qt.ConnectionType.SingleShotConnection.value
)


@dataclass(frozen=True, slots=True)
class Arguments:
    """The command line of a window program; `windowed` is width and height in pixels."""

    settings: Path | None
    language: Language | None
    windowed: tuple[int, int] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What a program builds its view models on."""

    app: QGuiApplication
    arguments: Arguments
    settings: Settings
    connection: OfficeConnection
    jobs: JobRunner
    watch: OfficeWatch
    texts: Texts
    screen: Screen
    language: Language
    mishaps: Mishaps = field(default_factory=Mishaps)


Build = Callable[[Parts], QQuickWindow]
Connect = Callable[[Settings], OfficeConnection]


def run(
    name: str,
    argv: Sequence[str],
    qml: Path,
    build: Build,
    connect: Connect = connect,
    *,
    desktop: bool = False,
) -> int:
    """Runs the program until its window closes; an expected fault is one sentence and exit 2.

    So is one that shows only when a database that `connect` has waited for is there. A `desktop`
    program has a sign in the tray: it says itself when it is over.
    """
    arguments = parse(name, argv)
    try:
        settings = Settings.load(arguments.settings)
        open_log(name, settings.logs)
        app = create_application(f"kezek-{name}", argv, desktop=desktop)
        return _show(app, arguments, settings, connect(settings), qml, build)
    except KnownError as error:
        LOG.info("%s cannot start: %s", name, error)  # the sentence alone goes to the terminal
        sys.stderr.write(f"kezek {name}: {_sentence(error, arguments.language)}\n")
        return EXIT_KNOWN


def parse(name: str, argv: Sequence[str]) -> Arguments:
    """The arguments of `kezek NAME`."""
    parser = argparse.ArgumentParser(prog=f"kezek {name}")
    parser.add_argument("--settings", type=Path, help="settings file (TOML)")
    parser.add_argument("--language", type=Language, choices=list(Language))
    parser.add_argument("--windowed", type=_size, metavar="WxH", help="a window of this size")
    found = parser.parse_args(argv)
    return Arguments(found.settings, found.language, found.windowed)


def open_log(name: str, folder: Path) -> None:
    """Logs into `folder`, rotated, and warnings to standard error."""
    folder.mkdir(parents=True, exist_ok=True)
    to_file = logging.handlers.RotatingFileHandler(
        folder / f"{name}.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
    )
    to_file.setLevel(logging.INFO)
    to_terminal = logging.StreamHandler()
    to_terminal.setLevel(logging.WARNING)
    logging.basicConfig(
        level=logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        handlers=[to_file, to_terminal],
        force=True,
    )


def place(window: QQuickWindow, windowed: tuple[int, int] | None, *, full_screen: bool) -> None:
    """Shows the window: in the size asked for, else over the whole screen or as it was drawn."""
    if windowed is not None:
        window.resize(*windowed)
        window.show()
    elif full_screen:
        window.showFullScreen()
    else:
        window.show()


def _show(
    app: QGuiApplication,
    arguments: Arguments,
    settings: Settings,
    connection: OfficeConnection,
    qml: Path,
    build: Build,
) -> int:
    language = arguments.language or Language.KK
    texts = Texts()
    texts.install(app, language)
    jobs = JobRunner()
    watch = OfficeWatch(connection.use_cases.follower(), connection.feed(), jobs)
    screen = Screen([qml])
    parts = Parts(
        app=app,
        arguments=arguments,
        settings=settings,
        connection=connection,
        jobs=jobs,
        watch=watch,
        texts=texts,
        screen=screen,
        language=language,
    )
    sys.excepthook = parts.mishaps.hear
    try:
        window = build(parts)
        if app.quitOnLastWindowClosed():
            window.closing.connect(app.quit)
        window.frameSwapped.connect(_note_first_frame, SINGLE_SHOT)
        open_door(window, app)
        refusal = _Refusal(connection, watch, app, language)
        watch.start()
        beat = partial(
            connection.beat, settings.device, app.applicationName().removeprefix("kezek-")
        )
        heartbeat = Heartbeat(beat, jobs, watch)
        code = app.exec()
        heartbeat.deleteLater()
        refusal.check()
        return code
    finally:
        watch.close()
        screen.close()
        jobs.close()
        connection.close()


class _Refusal(QObject):
    """Ends a program whose database is there at last, and is none that it can work with."""

    def __init__(
        self,
        connection: OfficeConnection,
        watch: OfficeWatch,
        app: QGuiApplication,
        language: Language,
    ) -> None:
        super().__init__(app)
        self._connection = connection
        self._error: KnownError | None = None
        self._told: set[str] = set()
        self._language = language
        watch.away.connect(self._hear)
        watch.back.connect(self._told.clear)

    def _hear(self, error: KnownError) -> None:
        """What ends only when somebody does something is said once, each time that it begins."""
        if error.code not in {*PASSING, "internal_error", *self._told}:
            self._told.add(error.code)
            LOG.warning("%s", _sentence(error, self._language))
        if not self._connection.is_open and error.code not in AWAY | {"internal_error"}:
            self._error = error
            QGuiApplication.exit(EXIT_KNOWN)

    def check(self) -> None:
        """Raises what was heard, if anything."""
        if self._error is not None:
            raise self._error


def _note_first_frame() -> None:
    LOG.info("first frame")


def _sentence(error: KnownError, language: Language | None) -> str:
    if isinstance(error, TomlFileError):
        return str(error)
    try:
        return Texts().error(language or Language.EN, error)
    except KnownError:
        return str(error)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)
