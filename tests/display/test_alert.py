"""An alert takes over the TV; the called numbers stay in sight, and it ends everywhere."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.settings import Settings
from tests.alerts import TEMPLATES, cancel, longest, raise_longest, raise_ready
from tests.display.driven import HEAD, Clerks, DrivenTelevision, on_air, shown
from tests.kiosk.driven import LANDSCAPE, PORTRAIT, is_text
from tests.kiosk.test_layout import overlap, said, text_flaws


@pytest.fixture
def tv(qapp: QApplication, qtbot: QtBot, settings: Settings) -> Iterator[DrivenTelevision]:
    with on_air(qapp, qtbot, settings) as driven:
        yield driven


def page_of(tv: DrivenTelevision) -> QQuickItem | None:
    return next((item for item in tv.items() if item.objectName() == "alertPage"), None)


def said_of(tv: DrivenTelevision, name: str) -> Any:
    """What the page is given."""
    return tv.television.alerts.property(name)


def pages_of(tv: DrivenTelevision) -> int:
    return int(said_of(tv, "pages"))


def flaws(tv: DrivenTelevision) -> list[str]:
    """Whatever is cut, outside the window, or over something else on the alert's page."""
    page = page_of(tv)
    assert page is not None
    window = QRectF(0, 0, tv.window.width(), tv.window.height())
    texts = [item for item in shown(page) if is_text(item)]
    return [flaw for text in texts for flaw in text_flaws(text, window)] + [
        f"{said(one)} covers {said(two)}"
        for one, two in combinations(texts, 2)
        if overlap(one, two)
    ]


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("name", TEMPLATES)
def test_every_page_of_every_ready_alert_is_whole(
    tv: DrivenTelevision, clerks: Clerks, name: str, size: tuple[int, int]
) -> None:
    """In every language, with called numbers at its foot."""
    tv.window.resize(*size)
    for counter in (1, 2, 3):
        clerks.take()
        clerks.call(counter)
    raise_ready(clerks.connection.use_cases, name, HEAD)
    tv.until(lambda: page_of(tv) is not None)
    seen = []
    for _ in range(pages_of(tv)):
        seen.append((said_of(tv, "language"), said_of(tv, "title")))
        tv.until(lambda: bool(tv.window.grabWindow()) and flaws(tv) == [])
        tv.television.alerts.turn()
    assert [language for language, _ in seen][:3] == ["kk", "ru", "en"]
    assert len({title for _, title in seen}) == 3


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_texts_as_long_as_they_may_be_are_whole(
    tv: DrivenTelevision, clerks: Clerks, size: tuple[int, int]
) -> None:
    tv.window.resize(*size)
    for counter in (1, 2, 3):
        clerks.take()
        clerks.call(counter)
    raise_longest(clerks.connection.use_cases, HEAD)
    tv.until(lambda: page_of(tv) is not None)
    read = dict.fromkeys(Language, "")
    for number in range(pages_of(tv)):
        if number % 7 == 0:
            tv.until(lambda: bool(tv.window.grabWindow()) and flaws(tv) == [])
        text = f"{said_of(tv, 'description')} {said_of(tv, 'instruction')} "
        read[Language(said_of(tv, "language"))] += text
        tv.television.alerts.turn()
    for language in Language:
        whole = longest(language)
        assert read[language].split() == f"{whole.description} {whole.instruction}".split()


def test_an_alert_comes_at_once_and_calls_go_on_below_it(
    tv: DrivenTelevision, clerks: Clerks
) -> None:
    """A number called during the alert is seen; who has come is not."""
    cases = clerks.connection.use_cases
    clerks.take()
    clerks.take()
    first = clerks.call(1)
    tv.until_playing(1)
    tv.player.finish()
    alert = raise_ready(cases, "earthquake", HEAD)
    tv.until(lambda: page_of(tv) is not None)
    second = clerks.call(2)
    tv.until(lambda: tv.has(f"alertCall-{first.label}") and tv.has(f"alertCall-{second.label}"))
    clerks.step(first, EventKind.SERVICE_STARTED)
    tv.until(lambda: not tv.has(f"alertCall-{first.label}"))
    cancel(cases, alert, HEAD)
    tv.until(lambda: page_of(tv) is None)
    assert not said_of(tv, "active")


def test_an_alert_ends_at_its_time_also_without_the_database(
    tv: DrivenTelevision, clerks: Clerks
) -> None:
    """The TV's own idea of the office's clock ends it."""
    raise_ready(clerks.connection.use_cases, "fire", HEAD, timedelta(seconds=1.5))
    tv.until(lambda: page_of(tv) is not None)
    tv.reader.cut = True
    tv.until(lambda: page_of(tv) is None)


def test_a_tv_that_starts_during_an_alert_shows_it(
    qapp: QApplication, qtbot: QtBot, settings: Settings, clerks: Clerks
) -> None:
    """And the worst of two first; an exercise never has the colours of danger."""
    cases = clerks.connection.use_cases
    raise_ready(cases, "exercise", HEAD)
    raise_ready(cases, "chemical", HEAD)
    with on_air(qapp, qtbot, settings) as tv:
        tv.until(lambda: page_of(tv) is not None)
        tones = []
        for _ in range(pages_of(tv)):
            tones.append((said_of(tv, "tone"), bool(said_of(tv, "marks"))))
            tv.television.alerts.turn()
        assert tones[0][0] in {"extreme", "severe"}
        assert not tv.has("alertCalls")
        assert {tone for tone, marked in tones if marked} == {"exercise"}
        assert "exercise" not in {tone for tone, marked in tones if not marked}


def test_every_tv_of_the_office_shows_it(
    tv: DrivenTelevision, qapp: QApplication, qtbot: QtBot, settings: Settings, clerks: Clerks
) -> None:
    """Also one whose zone is another."""
    other = settings.model_copy(update={"device": "tv-2"}).placed_in(settings.folder)
    with on_air(qapp, qtbot, other) as second:
        alert = raise_ready(clerks.connection.use_cases, "flood", HEAD)
        tv.until(lambda: page_of(tv) is not None)
        second.until(lambda: page_of(second) is not None)
        cancel(clerks.connection.use_cases, alert, HEAD)
        tv.until(lambda: page_of(tv) is None)
        second.until(lambda: page_of(second) is None)
