"""A CAP message dropped into the watched folder takes over the TVs; its cancel ends it."""

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shared.domain.event import EventKind
from shared.settings import Settings
from tests.application.cap.messages import alert, cancel, child, info, thunderstorm
from tests.display.driven import Clerks, DrivenTelevision, on_air
from tests.display.test_alert import flaws, page_of, pages_of, said_of
from tests.kiosk.driven import LANDSCAPE, PORTRAIT


def watching(settings: Settings, device: str = "tv-1", **more: object) -> Settings:
    alerts = settings.alerts.model_copy(update={"folder": "cap", **more})
    changes = {"device": device, "alerts": alerts}
    return settings.model_copy(update=changes).placed_in(settings.folder)


@pytest.fixture
def folder(settings: Settings) -> Path:
    path = settings.folder / "cap"
    path.mkdir()
    return path


@pytest.fixture
def tv(
    qapp: QApplication, qtbot: QtBot, settings: Settings, folder: Path
) -> Iterator[DrivenTelevision]:
    assert folder.is_dir()
    with on_air(qapp, qtbot, watching(settings)) as driven:
        yield driven


@pytest.fixture
def now(clerks: Clerks) -> datetime:
    return clerks.connection.use_cases.reader.now()


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir()) if folder.is_dir() else []


def kinds(clerks: Clerks) -> list[EventKind]:
    events = clerks.connection.use_cases.reader.events_after(0)
    return [event.kind for event in events if event.kind.value.startswith("alert")]


def test_a_dropped_message_is_shown_until_its_cancel(
    tv: DrivenTelevision, folder: Path, now: datetime
) -> None:
    first = child(now)
    (folder / "1.xml").write_bytes(first.content)
    tv.until(lambda: page_of(tv) is not None)
    assert said_of(tv, "events") == ["Бала жоғалды", "Missing child"]
    (folder / "2.xml").write_bytes(cancel(first, now).content)
    tv.until(lambda: page_of(tv) is None)
    tv.until(lambda: names(folder / "taken") == ["1.xml", "2.xml"])
    assert names(folder) == ["taken"]


def test_two_tvs_that_watch_one_folder_enter_it_once(
    tv: DrivenTelevision,
    qapp: QApplication,
    qtbot: QtBot,
    settings: Settings,
    clerks: Clerks,
    folder: Path,
    now: datetime,
) -> None:
    with on_air(qapp, qtbot, watching(settings, "tv-2")) as second:
        for number in range(5):
            made = thunderstorm(now).having(identifier=f"KZ-{number}")
            (folder / f"{number}.xml").write_bytes(made.content)
        (folder / "wrong.xml").write_bytes(b"no message")
        tv.until(lambda: len(names(folder / "taken")) == 5)
        tv.until(lambda: len(tv.television.alerts.alerts) == 5)
        second.until(lambda: len(second.television.alerts.alerts) == 5)
        tv.until(lambda: names(folder / "refused") == ["wrong.xml", "wrong.xml.reason.txt"])
    assert sorted(kinds(clerks)) == [EventKind.ALERT_PASSED_BY] + [EventKind.ALERT_RAISED] * 5


def test_a_refused_file_lies_beside_its_reason_in_three_languages(
    tv: DrivenTelevision, folder: Path, now: datetime
) -> None:
    (folder / "bad.xml").write_bytes(child(now).having(scope="Everybody").content)
    reason = folder / "refused" / "bad.xml.reason.txt"
    tv.until(reason.exists)
    tv.until(lambda: len(reason.read_text(encoding="utf-8").splitlines()) == 3)
    kazakh, russian, english = reason.read_text(encoding="utf-8").splitlines()
    assert all("<scope>" in one and "Everybody" in one for one in (kazakh, russian, english))
    assert "мәні" in kazakh
    assert "Значение" in russian
    assert page_of(tv) is None


def test_a_file_is_read_when_it_is_whole(tv: DrivenTelevision, folder: Path, now: datetime) -> None:
    """Written with a pause in the middle; temporary names are left alone."""
    content = child(now).content
    slow = folder / "slow.xml"
    slow.write_bytes(content[:300])
    (folder / "other.xml.part").write_bytes(content)
    (folder / ".hidden.xml").write_bytes(content)
    os.mkfifo(folder / "pipe.xml")
    (folder / "first.xml").write_bytes(thunderstorm(now).content)
    tv.until(lambda: names(folder / "taken") == ["first.xml"])
    with slow.open("ab") as opened:
        opened.write(content[300:])
    tv.until(lambda: "slow.xml" in names(folder / "taken"))
    assert names(folder) == [".hidden.xml", "other.xml.part", "pipe.xml", "taken"]


def test_trouble_with_the_folder_is_told_to_the_staff(
    tv: DrivenTelevision, clerks: Clerks, folder: Path, now: datetime
) -> None:
    """Gone, back, and then one in which nothing can be moved: the alert is shown all the same."""

    def told() -> str | None:
        state = clerks.connection.use_cases.reader.day().devices.get("tv-1/alerts")
        return None if state is None else state.trouble

    tv.until(lambda: told() == "")
    folder.rename(folder.with_name("elsewhere"))
    tv.until(lambda: told() == "alerts_folder_away")
    folder.mkdir()
    tv.until(lambda: told() == "")
    (folder / "taken").write_bytes(b"~ in the way")
    tv.until(lambda: names(folder / "refused") == ["taken", "taken.reason.txt"])
    (folder / "taken").symlink_to("nowhere")
    (folder / "1.xml").write_bytes(child(now).content)
    tv.until(lambda: page_of(tv) is not None)
    tv.until(lambda: told() == "alerts_folder_read_only")
    assert kinds(clerks).count(EventKind.ALERT_RAISED) == 1


def test_a_message_waits_for_the_certificates(
    qapp: QApplication,
    qtbot: QtBot,
    settings: Settings,
    clerks: Clerks,
    folder: Path,
    now: datetime,
) -> None:
    """It is neither taken nor refused while nobody can tell whether it is signed."""
    with on_air(qapp, qtbot, watching(settings, certificates="pem")) as tv:
        (folder / "1.xml").write_bytes(child(now).content)
        devices = clerks.connection.use_cases.reader.day
        tv.until(lambda: "tv-1/alerts" in devices().devices)
        assert devices().devices["tv-1/alerts"].trouble == "alerts_certificates"
        assert names(folder) == ["1.xml"]
    assert kinds(clerks) == []


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_a_message_with_long_texts_is_whole_on_every_page(
    tv: DrivenTelevision, folder: Path, now: datetime, size: tuple[int, int]
) -> None:
    """Nothing is cut, or over something else."""
    tv.window.resize(*size)
    words = "Қатты найзағайлы бұршақ пен дауыл "
    one = info(
        language="kk",
        category="Met",
        event=words * 5,
        urgency="Immediate",
        severity="Severe",
        certainty="Likely",
        senderName=words * 5,
        headline=words * 14,
        description=words * 20,
        instruction=words * 9,
    )
    assert not isinstance(one[1], str)
    areas = tuple(("area", (("areaDesc", f"{n}-аудан, солтүстік"),)) for n in range(40))
    (folder / "1.xml").write_bytes(alert("L", now, (("info", (*one[1], *areas)),)).content)
    tv.until(lambda: page_of(tv) is not None)
    for _ in range(pages_of(tv)):
        tv.until(lambda: bool(tv.window.grabWindow()) and flaws(tv) == [])
        tv.television.alerts.turn()
