"""A kiosk's trouble reaches the counters, in the clerk's language, and goes when it is mended."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from office.cli.app import main
from shared.application.report_device import ReportDevice
from shared.domain.language import Language
from shared.qt.device_texts import ADVICE, TITLES, device_notice
from shared.qt.texts import Texts
from tests.counter.driven import DrivenCounter, driven, sample_office


def report(counter: DrivenCounter, trouble: str) -> None:
    """As the kiosk does."""
    command = ReportDevice(device="kiosk-1", kind="kiosk", trouble=trouble)
    counter.use_cases.report_device(command)


@pytest.mark.parametrize(
    "language, title",
    [
        (Language.KK, "kiosk-1: принтерде қағаз жоқ"),
        (Language.RU, "kiosk-1: в принтере нет бумаги"),
        (Language.EN, "kiosk-1: the printer has no paper"),
    ],
)
def test_the_clerks_see_that_a_kiosk_has_no_paper(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, language: Language, title: str
) -> None:
    with driven(qapp, qtbot, sample_office(tmp_path), language) as counter:
        counter.sign_in()
        report(counter, "paper_out")
        counter.until_shown("device-kiosk-1")
        assert title in counter.texts()
        report(counter, "")
        qtbot.waitUntil(lambda: counter.find("device-kiosk-1") is None, timeout=15_000)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("trouble", [*TITLES, "never_heard_of"])
def test_every_trouble_has_words_and_advice(language: Language, trouble: str) -> None:
    notice = device_notice(Texts(), language, "kiosk-7", trouble)
    assert notice.title.startswith("kiosk-7: ")
    assert notice.advice
    assert "{" not in notice.title + notice.advice
    assert TITLES.keys() == ADVICE.keys()


def test_the_list_of_devices_tells_who_is_unwell(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = sample_office(tmp_path)
    file = tmp_path / "kezek.toml"
    file.write_text(f'office_id = "{settings.office_id}"\n', encoding="utf-8")
    words = ["devices", "--settings", str(file)]
    assert main(words) == 0
    assert "No device" in capsys.readouterr().out
    with driven(qapp, qtbot, settings) as counter:
        report(counter, "cover_open")
    assert main(words) == 1
    assert "kiosk-1: the printer's cover is open (since " in capsys.readouterr().out
    with driven(qapp, qtbot, settings) as counter:
        report(counter, "paper_near_end")
    assert main(words) == 0
    assert "nearly used up" in capsys.readouterr().out
    with driven(qapp, qtbot, settings) as counter:
        report(counter, "")
    assert main(words) == 0
    assert "kiosk-1: well" in capsys.readouterr().out
