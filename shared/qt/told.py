"""What assistive technology is told of a screen: names, roles and states, in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow


class Kind(Enum):
    """What the user can do with a thing."""

    TEXT = "text"
    BUTTON = "button"
    CHOICE = "choice"
    ALERT = "alert"


_KINDS = {
    QAccessible.Role.Button: Kind.BUTTON,
    QAccessible.Role.CheckBox: Kind.CHOICE,
    QAccessible.Role.RadioButton: Kind.CHOICE,
    QAccessible.Role.AlertMessage: Kind.ALERT,
}


@dataclass(frozen=True, slots=True)
class Told:
    """One thing on the screen; `language` is set where it is not the screen's own."""

    kind: Kind
    name: str
    description: str = ""
    checked: bool = False
    enabled: bool = True
    language: str = ""


def told_of(item: QQuickItem) -> Told | None:
    """The thing itself, without what is in it; None if nothing is told of it."""
    found: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
    return None if found is None else _told(found)


def told_in(window: QQuickWindow, item: QQuickItem) -> Iterator[Told]:
    """Everything visible in `item` of `window`, in order; what is ignored stays unsaid.

    From the window downwards: a thing alone does not know that it is ignored.
    """
    found: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(window)
    if found is not None:
        yield from _inside(found, item)


def _inside(outer: QAccessibleInterface, within: QQuickItem) -> Iterator[Told]:
    for at in range(outer.childCount()):
        child: QAccessibleInterface | None = outer.child(at)
        item = None if child is None else child.object()
        if child is None or not isinstance(item, QQuickItem) or not _seen(item, within):
            continue
        told = _told(child)
        if told is not None:
            yield told
        if told is None or told.kind is Kind.TEXT:
            yield from _inside(child, within)


def _seen(item: QQuickItem, within: QQuickItem) -> bool:
    return item.isVisible() and item.opacity() > 0 and within.isAncestorOf(item)


def _told(found: QAccessibleInterface) -> Told | None:
    item = found.object()
    name = found.text(QAccessible.Text.Name).strip()
    if not name or not isinstance(item, QQuickItem):
        return None
    language = item.property("spokenLanguage")
    return Told(
        kind=_KINDS.get(found.role(), Kind.TEXT),
        name=name,
        description=found.text(QAccessible.Text.Description).strip(),
        checked=bool(found.state().checked),
        enabled=item.isEnabled(),
        language=language if isinstance(language, str) else "",
    )
