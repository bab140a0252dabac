from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QFont
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shared.qt.application import load_fonts
from shared.qt.engine import SHARED_QML

SIZE = "visible: true; designWidth: 1200; designHeight: 800; designUnit: 20"


class Page:
    """A piece of QML in a window, clicked and typed at as a person would."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window

    def item(self, name: str) -> QQuickItem:
        found = find(self.window.contentItem(), name)
        assert found is not None, f"no item {name}"
        return found

    def has(self, name: str) -> bool:
        found = find(self.window.contentItem(), name)
        return found is not None and found.isVisible()

    def click(self, name: str) -> None:
        item = self.item(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=middle)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)

    def get(self, name: str) -> object:
        return self.window.property(name)


def find(item: QQuickItem, name: str) -> QQuickItem | None:
    """Walks drawn items: `findChild` does not see what a Repeater made."""
    if item.objectName() == name:
        return item
    for child in item.childItems():
        if found := find(child, name):
            return found
    return None


@pytest.fixture(scope="session", autouse=True)
def fonts(qapp: QApplication) -> None:
    """Every test here has the application with our font."""
    qapp.setFont(QFont(load_fonts()))


@pytest.fixture
def show() -> Iterator[Callable[[str], Page]]:
    """Shows QML text inside a KWindow of 1200 x 800 and waits until it is drawn."""
    engine = QQmlEngine()
    engine.addImportPath(str(SHARED_QML))
    made: list[QObject] = []

    def make(body: str) -> Page:
        component = QQmlComponent(engine)
        text = f"import QtQuick\nimport KezekUi\nKWindow {{ {SIZE}\n{body}\n}}"
        component.setData(QByteArray(text.encode()), QUrl("inline.qml"))
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        made.extend([window, component])  # the window does not outlive its component
        QTest.qWaitForWindowExposed(window)
        return Page(window)

    yield make
    for thing in made:
        thing.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
