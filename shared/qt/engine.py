"""Loads a program's QML and takes it down in the right order."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from shared.domain.errors import KnownError

SHARED_QML = Path(__file__).parent.parent / "qml"


class Screen:
    """One window from QML together with the engine that made it.

    `close()` deletes the window, then the engine: Qt crashes on exit when Python's
    collector chooses the order.
    """

    def __init__(self, import_paths: Iterable[Path] = ()) -> None:
        self._errors: list[str] = []
        self.engine = QQmlApplicationEngine()
        self.engine.setOutputWarningsToStandardError(True)
        for path in (SHARED_QML, *import_paths):
            self.engine.addImportPath(str(path))
        self.engine.warnings.connect(self._note)

    def load(
        self, module: str, type_name: str = "Main", properties: Mapping[str, object] | None = None
    ) -> QQuickWindow:
        """The window `type_name` of `module`, made with its required `properties`."""
        self._errors.clear()
        # Children of the engine outlive no binding that reads them.
        self._properties = dict(properties or {})
        self.engine.setInitialProperties(self._properties)
        self.engine.loadFromModule(module, type_name)
        roots = self.engine.rootObjects()
        if not roots:
            raise KnownError("screen_broken", screen=f"{module}.{type_name}", reason=self._reason())
        window = roots[0]
        if not isinstance(window, QQuickWindow):
            raise TypeError(f"{module}.{type_name} is no window")
        return window

    @property
    def window(self) -> QQuickWindow:
        root: QObject = self.engine.rootObjects()[0]
        if not isinstance(root, QQuickWindow):
            raise TypeError("the root is no window")
        return root

    def retranslate(self) -> None:
        """Draws every `qsTr` again in the language now installed."""
        self.engine.retranslate()

    def close(self) -> None:
        """Deletes window and engine now, not when Python gets round to it."""
        for root in self.engine.rootObjects():
            if isinstance(root, QQuickWindow):
                root.hide()
            root.deleteLater()
        _delete_deferred()
        self.engine.deleteLater()
        _delete_deferred()

    def _note(self, errors: Iterable[QQmlError]) -> None:
        self._errors.extend(error.toString() for error in errors)

    def _reason(self) -> str:
        return "; ".join(self._errors) or "unknown"


def _delete_deferred() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
