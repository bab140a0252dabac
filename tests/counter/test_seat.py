"""Whose seat it is: taking over, the lock, the colleagues, messages, and who comes meanwhile."""

from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counter.memory import Memory, Notebook
from counter.viewmodels.why_text import SENTENCES, why_text
from shared.application.call_next import CallNext
from shared.application.message import SendMessage
from shared.application.sign_in import SignIn
from shared.domain.language import Language
from shared.domain.order import Explanation, Reason
from shared.domain.ticket import TicketState
from shared.qt.texts import Texts
from tests.counter.driven import PIN, driven, sample_office
from tests.counter.layout import flaws_in_each_language
from tests.samples import office
from tests.samples import ticket as ticket_of

TOPIC = "civil-defence"


def test_a_seat_can_be_taken_over_and_the_other_end_is_told(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    settings = sample_office(tmp_path)
    elsewhere = settings.model_copy(update={"device": "pc-7"})
    with ExitStack() as programs:
        one = programs.enter_context(driven(qapp, qtbot, settings, Language.RU))
        one.sign_in("kim", "counter-1")
        other = programs.enter_context(driven(qapp, qtbot, elsewhere, Language.RU))
        other.click("clerk-isaev")
        other.click("counter-counter-1")
        other.type_pin()
        assert "Ольга Ким" in str(other.until_shown("signInFault").property("text"))
        assert flaws_in_each_language(other) == []
        other.made.shell.chooseLanguage("ru")
        other.click("bannerAction")
        other.until_shown("callNext")
        notice = str(one.until_shown("takenOver").property("text"))
        assert "Марат Исаев" in notice
        assert "pc-7" in notice
        assert other.day().sittings == {"counter-1": "isaev"}


def test_how_long_signing_in_rests_is_counted_down(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with driven(qapp, qtbot, sample_office(tmp_path), Language.EN) as counter:
        counter.click("clerk-kim")
        counter.click("counter-counter-1")
        for _ in range(4):
            counter.type_pin("9999")
            qtbot.waitUntil(lambda: counter.made.sign_in.property("busy") is False, timeout=15_000)
        first = str(counter.until_shown("signInFault").property("text"))
        assert "s." in first or "sec" in first
        qtbot.waitUntil(
            lambda: str(counter.until_shown("signInFault").property("text")) != first,
            timeout=15_000,
        )


def test_the_last_clerk_is_chosen_beforehand(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """Unless the settings forbid it."""
    settings = sample_office(tmp_path)
    notebook = Notebook()
    with driven(qapp, qtbot, settings, Language.KK, notebook) as counter:
        counter.sign_in()
    assert notebook.now.clerk_id == "kim"
    with driven(qapp, qtbot, settings, Language.KK, Notebook(notebook.now)) as counter:
        assert counter.until_shown("clerk-kim").property("chosen")
    shy = settings.counter.model_copy(update={"remember_clerk": False})
    settings = settings.model_copy(update={"counter": shy})
    with driven(qapp, qtbot, settings, Language.KK, Notebook(Memory(clerk_id="kim"))) as counter:
        assert not counter.until_shown("clerk-kim").property("chosen")


def test_the_lock_keeps_ticket_and_clock_and_opens_by_pin(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with driven(qapp, qtbot, sample_office(tmp_path)) as counter:
        label = counter.take(TOPIC)
        counter.sign_in()
        counter.press(Qt.Key.Key_F2)
        counter.until_enabled("start")
        counter.press(Qt.Key.Key_F12)
        counter.until_shown("lockTitle")
        counter.until_shown("currentLabel", label)
        counter.until_shown("elapsed")
        assert flaws_in_each_language(counter) == []
        counter.made.desk.start()
        counter.type_pin("9999")
        counter.until_shown("lockFault")
        counter.type_pin()
        counter.until_enabled("start")
        (only,) = counter.day().tickets.values()
        assert only.state is TicketState.CALLED


def test_colleagues_and_messages(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """Who sits where and does what; a message goes when it is read, which is recorded."""
    with driven(qapp, qtbot, sample_office(tmp_path), Language.RU) as counter:
        counter.sign_in()
        use_cases = counter.use_cases
        use_cases.sign_in(SignIn(counter_id="counter-2", clerk_id="isaev", pin=PIN, device="b"))
        counter.until_shown("colleague-2", "2  свободно")
        counter.take("fire-inspection")
        assert use_cases.call_next(CallNext(counter_id="counter-2", clerk_id="isaev"))
        counter.until_shown("colleague-2", "2  вызывает")
        text = "Сегодня в 16:00 собрание"
        until = counter.parts.connection.now() + timedelta(hours=1)
        use_cases.send_message(SendMessage(clerk_id="akhmetov", text=text, until=until))
        counter.until_shown("message", text)
        assert flaws_in_each_language(counter) == []
        counter.click("bannerAction")
        qtbot.waitUntil(lambda: counter.find("message") is None, timeout=15_000)
        (message,) = counter.day().desks.messages.values()
        assert message.read_at == {"counter-1"}


def test_who_comes_while_the_clerk_is_idle_is_told_once(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with driven(qapp, qtbot, sample_office(tmp_path), Language.EN) as counter:
        told: list[tuple[str, str]] = []
        monkeypatch.setattr(counter.made.tray, "tell", lambda *words: told.append(words))
        counter.sign_in()
        counter.take(TOPIC)
        qtbot.waitUntil(lambda: told == [("Kezek", "A visitor is waiting for you")], timeout=15_000)
        counter.take(TOPIC)
        counter.until_shown("waitingHere", "2")
        assert len(told) == 1


def test_why_this_one(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    with driven(qapp, qtbot, sample_office(tmp_path), Language.EN) as counter:
        counter.take(TOPIC)
        counter.take(TOPIC)
        counter.sign_in()
        counter.press(Qt.Key.Key_F2)
        counter.until_enabled("start")
        counter.press(Qt.Key.Key_F1)
        text = str(counter.until_shown("why").property("text"))
        assert "A001 before A002: came" in text
        counter.press(Qt.Key.Key_F1)
        qtbot.waitUntil(lambda: counter.find("why") is None, timeout=15_000)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_of_the_order_has_a_sentence(language: Language, reason: Reason) -> None:
    texts = Texts()

    def say(source: str, n: int | None = None, **fields: object) -> str:
        return texts.get(language, "Desk", source, n, **fields)

    found = Explanation(
        ticket_of(1), ticket_of(2), reason, timedelta(minutes=4), "g", timedelta(minutes=20)
    )
    text = why_text(found, office(), language, say)
    assert "A001" in text
    assert "A002" in text
    assert "{" not in text
    assert language is Language.EN or text != SENTENCES[reason]
    assert why_text(None, office(), language, say)
