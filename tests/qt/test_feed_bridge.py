from collections.abc import Iterator
from queue import Empty, SimpleQueue

import pytest
from pytestqt.qtbot import QtBot

from shared.qt.feed_bridge import FeedBridge


class Bell:
    """A feed whose hints and failures a test puts in."""

    def __init__(self) -> None:
        self.items: SimpleQueue[bool | Exception] = SimpleQueue()

    def wait(self, timeout: float) -> bool:
        try:
            item = self.items.get(timeout=timeout)
        except Empty:
            return False
        if isinstance(item, Exception):
            raise item
        return item

    def close(self) -> None:
        self.items.put(False)


@pytest.fixture
def bell() -> Bell:
    return Bell()


@pytest.fixture
def bridge(bell: Bell) -> Iterator[FeedBridge]:
    bridge = FeedBridge(bell)
    bridge.start()
    yield bridge
    bridge.close()


def test_a_hint_reaches_the_screen(qtbot: QtBot, bell: Bell, bridge: FeedBridge) -> None:
    with qtbot.waitSignal(bridge.hinted):
        bell.items.put(True)


def test_a_lost_feed_is_told_once_and_caught_up(
    qtbot: QtBot, bell: Bell, bridge: FeedBridge, caplog: pytest.LogCaptureFixture
) -> None:
    lost: list[str] = []
    bridge.lost.connect(lost.append)
    with qtbot.waitSignals([bridge.restored, bridge.hinted], order="strict"):
        bell.items.put(OSError("cable"))
        bell.items.put(OSError("cable"))
        bell.items.put(False)
    assert lost == ["cable"]
    assert len(caplog.records) == 1


def test_closing_ends_the_thread(bell: Bell) -> None:
    bridge = FeedBridge(bell)
    bridge.start()
    heard: list[None] = []
    bridge.hinted.connect(lambda: heard.append(None))
    bridge.close()
    assert not bridge._thread.is_alive()
    assert heard == []
