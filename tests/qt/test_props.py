from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject, Signal

from shared.qt.props import Props


@dataclass(frozen=True, slots=True)
class Shown:
    label: str = ""
    ahead_count: int = 0


class Owner(QObject):
    labelChanged = Signal()  # noqa: N815 - Qt's name
    aheadCountChanged = Signal()  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.props = Props(self, Shown())
        self.told: list[tuple[str, Shown]] = []
        self.labelChanged.connect(lambda: self.told.append(("label", self.props.now)))
        self.aheadCountChanged.connect(lambda: self.told.append(("ahead", self.props.now)))


@pytest.mark.parametrize(
    "new, told",
    [
        (Shown(), []),
        (Shown("A045"), ["label"]),
        (Shown(ahead_count=3), ["ahead"]),
        (Shown("A045", 3), ["label", "ahead"]),
    ],
)
def test_only_what_changed_is_told_after_all_has(new: Shown, told: list[str]) -> None:
    owner = Owner()
    owner.props.swap(new)
    assert owner.told == [(name, new) for name in told]


def test_a_field_without_a_signal_is_a_bug() -> None:
    props = Props(QObject(), Shown())
    with pytest.raises(TypeError, match="labelChanged"):
        props.swap(Shown("A045"))
