from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from shared.domain.language import Language
from shared.qt.application import load_fonts
from tests.kiosk.cable import Cable
from tests.kiosk.driven import (
    LANDSCAPE,
    DrivenKiosk,
    driven,
    found_office,
    make_settings,
    sample_text,
)
from tests.kiosk.listener import Listener

Start = Callable[..., DrivenKiosk]


@pytest.fixture(scope="session", autouse=True)
def fonts(qapp: QApplication) -> None:
    """Every test here has the application with our font."""
    qapp.setFont(QFont(load_fonts()))


@pytest.fixture
def hurried() -> bool:
    """Whether pages change without the time that protects visitors from touches too many."""
    return True


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path, hurried: bool) -> Iterator[Start]:
    """Starts the kiosk of a new office; what is given goes to its settings or to itself."""
    with ExitStack() as stack:

        def run(
            *,
            language: Language = Language.KK,
            size: tuple[int, int] | None = LANDSCAPE,
            office: str | None = None,
            cable: Cable | None = None,
            audible: bool = True,
            **settings: object,
        ) -> DrivenKiosk:
            made = make_settings(tmp_path, **settings)  # type: ignore[arg-type]  # passed on
            found_office(made, office or sample_text())
            return stack.enter_context(
                driven(
                    qapp,
                    made,
                    language=language,
                    size=size,
                    cable=cable,
                    voice=Listener(available=audible),
                    hurried=hurried,
                )
            )

        yield run
