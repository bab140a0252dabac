"""Every layout in the real window: nothing overlaps, nothing is cut, all can be read from afar."""

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from display.legibility import measured
from shared.domain.event import EventKind
from shared.domain.legibility import DRAWN, legibility
from shared.domain.screen import Layout, Screen
from shared.settings import Settings
from tests.display.driven import Clerks, DrivenTelevision, on_air
from tests.motion import without_motion

SIZES = [(1920, 1080), (1080, 1920), (3840, 2160)]
BESIDE_SIGNS = {"clock", "dateKk", "dateRu", "officeKk", "officeRu"}
PARTS = {
    Layout.MEDIA: {"topBar", "stage", "callsList", "mediaPane", "lines", "tickerBar"},
    Layout.CALLS: {"topBar", "stage", "callsList", "lines", "tickerBar"},
    Layout.STRIP: {"stage", "callsList", "mediaPane", "tickerBar"},
    Layout.COUNTER: {"topBar", "deskTile", "deskPanel"},
}


def row(layout: Layout, **more: object) -> dict[str, object]:
    counters = {"counters": ["counter-1"]} if layout is Layout.COUNTER else {}
    return {"device": "kiosk-1", "layout": layout.value, **counters, **more}


@pytest.fixture
def tv(
    qapp: QApplication, qtbot: QtBot, settings: Settings, clerks: Clerks
) -> Iterator[DrivenTelevision]:
    clerks.configure(settings.folder, screens=[row(Layout.MEDIA)])
    with on_air(qapp, qtbot, settings) as driven:
        without_motion(driven.parts.screen)
        yield driven


@pytest.fixture
def called(tv: DrivenTelevision, clerks: Clerks) -> DrivenTelevision:
    """Four calls, of which the last is announced and has the stage."""
    for _ in range(7):
        clerks.take()
    clerks.call(1)
    tv.until_playing(1)
    for counter in (2, 3, 4):
        clerks.call(counter)
    tv.until(lambda: tv.television.screen_model.calls.count == 3)
    return tv


def show(tv: DrivenTelevision, clerks: Clerks, layout: Layout, **more: object) -> None:
    clerks.configure(tv.parts.settings.folder, screens=[row(layout, **more)])
    tv.until(lambda: tv.has(f"layout-{layout.value}"))


def settle(tv: DrivenTelevision, size: tuple[int, int]) -> None:
    """Waits until the window has its size and nothing moves any more."""
    tv.window.resize(*size)
    tv.until(lambda: tv.window.contentItem().width() == size[0])
    before: list[QRectF] = []

    def still() -> bool:
        now = [place(item) for item in tv.items() if item.objectName() not in MOVING]
        same = now == before
        before[:] = now
        tv.bot.wait(60)  # a few frames
        return same

    tv.until(still)


MOVING = {"tickerStrip", "tickerPiece", ""}


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def page(tv: DrivenTelevision) -> QRectF:
    """Where everything has to stand; it shifts a little with the minutes."""
    return next(place(item) for item in tv.items() if item.objectName() == "page")


def parts(tv: DrivenTelevision, layout: Layout) -> dict[str, QRectF]:
    return {
        item.objectName(): place(item)
        for item in tv.items()
        if item.objectName() in PARTS[layout] and item.width() > 0 and item.height() > 0
    }


def test_every_layout_stands_in_its_window_without_overlap(
    called: DrivenTelevision, clerks: Clerks
) -> None:
    tv = called
    for layout in Layout:
        show(tv, clerks, layout)
        for size in SIZES:
            settle(tv, size)
            found = parts(tv, layout)
            assert set(found) == PARTS[layout] | (set(found) & {"topBar", "side", "lines"})
            whole = page(tv).adjusted(-1, -1, 1, 1)
            for one, there in found.items():
                assert whole.contains(there), (layout, size, one)
            for one, other in itertools.combinations(found, 2):
                inner = found[one].adjusted(1, 1, -1, -1)
                assert not inner.intersects(found[other]), (layout, size, one, other)


def test_no_text_is_cut_and_none_stands_outside_the_window(
    called: DrivenTelevision, clerks: Clerks
) -> None:
    tv = called
    for layout in Layout:
        show(tv, clerks, layout)
        for size in SIZES[:2]:
            settle(tv, size)
            whole = page(tv).adjusted(-2, -2, 2, 2)
            for item in tv.items():
                if item.property("text") and not _running(item):
                    assert not item.property("truncated"), (layout, size, item.property("text"))
                    assert whole.contains(place(item)), (layout, size, item.property("text"))


def _running(item: QQuickItem | None) -> bool:
    while item is not None:
        if item.objectName() == "tickerBar":
            return True
        item = item.parentItem()
    return False


def test_the_usual_screen_can_be_read_from_six_metres_in_every_layout(
    called: DrivenTelevision, clerks: Clerks
) -> None:
    tv = called
    for layout in Layout:
        show(tv, clerks, layout)
        for size in SIZES[:2]:
            settle(tv, size)
            drawn = measured(tv.window)
            assert drawn is not None, (layout, size)
            assert legibility(Screen(device="tv", layout=layout), drawn).suffices, (layout, size)
            least = DRAWN[layout]
            assert drawn.number >= least.number, (layout, size, drawn)
            assert drawn.words >= least.words, (layout, size, drawn)


def test_a_call_on_the_stage_outlives_every_change_of_layout(
    called: DrivenTelevision, clerks: Clerks
) -> None:
    tv = called
    label = tv.text_of("stageLabel")
    for layout in (Layout.CALLS, Layout.STRIP, Layout.MEDIA):
        show(tv, clerks, layout)
        assert tv.text_of("stageLabel") == label
        assert tv.television.screen_model.stage.props.now.active
    tv.player.finish()


def test_media_make_room_for_a_call_where_the_office_wants_it(
    tv: DrivenTelevision, clerks: Clerks
) -> None:
    show(tv, clerks, Layout.MEDIA, during_calls="shrink")
    settle(tv, SIZES[0])
    before = parts(tv, Layout.MEDIA)
    clerks.take()
    clerks.call(1)
    tv.until_playing(1)
    settle(tv, SIZES[0])
    after = parts(tv, Layout.MEDIA)
    assert after["mediaPane"].width() < before["mediaPane"].width() * 0.8
    assert after["stage"].width() > before["stage"].width() * 1.2
    tv.player.finish()
    wide = before["mediaPane"].width()
    tv.until(lambda: parts(tv, Layout.MEDIA)["mediaPane"].width() == pytest.approx(wide))


def test_no_other_layout_is_seen_before_its_own(
    qapp: QApplication, qtbot: QtBot, settings: Settings, clerks: Clerks
) -> None:
    """Until the office has been read the TV shows the emblem and nothing that it takes back."""
    clerks.configure(settings.folder, screens=[row(Layout.COUNTER)])
    with on_air(qapp, qtbot, settings) as tv:
        tv.until(lambda: tv.has("layout-counter"))
        assert tv.layouts == ["", Layout.COUNTER]


def test_every_layout_has_a_place_for_signs_of_trouble(
    tv: DrivenTelevision, clerks: Clerks
) -> None:
    """They cover nothing."""
    tv.television.screen_model.set_soundless(True)
    for layout in Layout:
        show(tv, clerks, layout)
        tv.reader.cut = True
        tv.parts.watch.refresh()
        tv.until(lambda: tv.has("offlineSign"))
        for size in SIZES[:2]:
            settle(tv, size)
            signs = [place(item) for item in tv.items() if item.objectName().endswith("Sign")]
            assert len(signs) == 2, (layout, size)
            others = [place(item) for item in tv.items() if item.objectName() in BESIDE_SIGNS]
            pairs = itertools.product(signs, others)
            assert not any(one.intersects(other) for one, other in pairs), (layout, size)
        tv.reader.cut = False
        tv.parts.watch.refresh()
        tv.until(lambda: not tv.has("offlineSign"))


def test_the_screen_above_a_counter_follows_it(tv: DrivenTelevision, clerks: Clerks) -> None:
    show(tv, clerks, Layout.COUNTER)
    desk = tv.television.screen_model.desk.props
    assert (desk.now.counter, desk.now.standing) == ("1", "shut")
    clerks.take()
    ticket = clerks.call(1)
    tv.until(lambda: tv.text_of("stageLabel") == ticket.label)
    assert desk.now.standing == "called"
    clerks.step(ticket, EventKind.TICKET_RECALLED)
    tv.until(lambda: desk.now.recall)
    clerks.step(ticket, EventKind.SERVICE_STARTED)
    tv.until(lambda: desk.now.standing == "serving")
    clerks.step(ticket, EventKind.SERVICE_FINISHED)
    tv.until(lambda: desk.now.standing == "free")
    assert tv.text_of("stageLabel") is None
