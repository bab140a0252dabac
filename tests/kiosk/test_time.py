"""The time that a visitor has, how its end is announced, and that nobody is cut off."""

import re

import pytest
from PySide6.QtCore import Qt

from kiosk.viewmodels.visit import Visit
from shared.application.pause_topic import PauseTopic, ResumeTopic
from shared.domain.language import Language
from tests.kiosk.conftest import Start
from tests.kiosk.driven import DrivenKiosk

TOPIC = "fire-inspection"
TIME = 40
"""Seconds: the kiosk's own setting in these tests."""


def on_the_sheet(kiosk: DrivenKiosk) -> DrivenKiosk:
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("take")
    return kiosk


def warned(kiosk: DrivenKiosk) -> DrivenKiosk:
    """With 20 s left."""
    kiosk.pass_by(kiosk.visitor.seconds_left - 20)
    kiosk.until_shown("moreTime")
    return kiosk


def test_twenty_seconds_before_the_end_the_kiosk_asks(start: Start) -> None:
    kiosk = on_the_sheet(start(language=Language.EN))
    kiosk.pass_by(kiosk.visitor.seconds_left - 21)
    assert kiosk.find("moreTime") is None
    kiosk.pass_by(1)
    kiosk.until(lambda: kiosk.find("timeLeft"))
    left = int(re.sub(r"\D", "", kiosk.text("timeLeft")))
    assert 15 < left <= 20, "its own clock goes on meanwhile"
    kiosk.pass_by(1)
    assert "19 s" in kiosk.text("timeLeft")


@pytest.mark.parametrize("by", ["touch", "key"])
def test_who_needs_more_time_gets_all_of_it(start: Start, by: str) -> None:
    kiosk = warned(on_the_sheet(start()))
    if by == "touch":
        kiosk.touch("moreTime")
    else:
        kiosk.press(Qt.Key.Key_Return)
    kiosk.until(lambda: kiosk.find("moreTime") is None)
    assert kiosk.visitor.seconds_left == TIME
    assert kiosk.visitor.visit.topic_id == TOPIC
    kiosk.until_shown("take")
    kiosk.touch("take")
    kiosk.until_shown("done")


@pytest.mark.parametrize("by", ["touch", "key"])
def test_who_is_done_finishes_at_once(start: Start, by: str) -> None:
    kiosk = warned(on_the_sheet(start()))
    if by == "touch":
        kiosk.touch("finishNow")
    else:
        kiosk.press(Qt.Key.Key_Down)
        kiosk.press(Qt.Key.Key_Return)
    kiosk.until_shown("begin")
    assert kiosk.visitor.visit == Visit()


def test_a_touch_on_the_question_reaches_nothing_beneath_it(start: Start) -> None:
    kiosk = on_the_sheet(start())
    beneath = kiosk.middle("take")
    warned(kiosk)
    kiosk.touch_at(beneath)
    kiosk.until(lambda: kiosk.find("moreTime") is None)
    assert kiosk.visitor.visit.topic_id == TOPIC
    assert not kiosk.visitor.visit.asking
    assert kiosk.present().day.tickets == {}


def test_without_an_answer_nothing_of_the_visitor_stays(start: Start) -> None:
    kiosk = start(language=Language.KK)
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.visitor.speak(Language.EN)
    warned(on_the_sheet(kiosk))
    kiosk.pass_by(20)
    kiosk.until_shown("begin")
    assert kiosk.find("moreTime") is None
    assert kiosk.visitor.resting
    kiosk.until_shown(f"topic-{TOPIC}")
    assert kiosk.says("Үй-жайлардың өрт қауіпсіздігін тексеру")


def test_a_kiosk_that_rests_asks_nobody(start: Start) -> None:
    kiosk = start()
    kiosk.until_shown("begin")
    kiosk.pass_by(TIME * 2)
    assert kiosk.find("moreTime") is None


def test_paused_topics_say_so_before_the_touch(start: Start) -> None:
    kiosk = start(language=Language.EN)
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.use_cases.pause_topic(PauseTopic(topic_id=TOPIC, clerk_id="akhmetov"))
    kiosk.until(lambda: kiosk.says("No tickets for this just now"))
    kiosk.settle()
    kiosk.touch(f"topic-{TOPIC}")
    assert kiosk.visitor.visit.topic_id is None
    kiosk.use_cases.resume_topic(ResumeTopic(topic_id=TOPIC, clerk_id="akhmetov"))
    kiosk.until(lambda: not kiosk.says("No tickets for this just now"))
    assert kiosk.take(TOPIC) == "K001"
