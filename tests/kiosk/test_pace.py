"""How fast a kiosk gives tickets."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.pace import Pace
from shared.domain.language import Language
from tests.kiosk.conftest import Start
from tests.kiosk.driven import sample_text
from tests.samples import MORNING

TOPIC = "fire-inspection"


@pytest.mark.parametrize(
    "after, wait", [(0, 60), (1, 59), (59, 1), (59.5, 1), (60, 0), (70, 0)], ids=str
)
def test_after_the_last_of_a_minute_one_waits_for_the_first_to_be_a_minute_old(
    after: float, wait: int
) -> None:
    pace = Pace()
    for _ in range(3):
        pace.note(MORNING)
    assert pace.wait(MORNING, 4) == 0
    assert pace.wait(MORNING + timedelta(seconds=after), 3) == wait


@given(st.lists(st.integers(0, 40), max_size=60), st.integers(1, 12))
def test_no_minute_has_more_tickets_than_the_limit(pauses: list[int], limit: int) -> None:
    pace, now = Pace(), MORNING
    given_at: list[datetime] = []
    for pause in pauses:
        now += timedelta(seconds=pause)
        if pace.wait(now, limit) == 0:
            pace.note(now)
            given_at.append(now)
    for first, last in zip(given_at, given_at[limit:], strict=False):
        assert last - first >= timedelta(minutes=1)


def test_a_hand_that_only_plays_is_asked_to_wait_kindly(start: Start) -> None:
    office = sample_text().replace("[[topics]]", "[tickets]\nper_minute = 2\n\n[[topics]]", 1)
    kiosk = start(office=office, language=Language.EN)
    for label in ("K001", "K002"):
        assert kiosk.take(TOPIC) == label
        kiosk.touch("done")
        kiosk.until_shown(f"topic-{TOPIC}")
        kiosk.visitor.speak(Language.EN)
        kiosk.settle()
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("take")
    kiosk.touch("take")
    kiosk.until(lambda: kiosk.says("Many tickets have just been given."))
    assert len(kiosk.present().day.tickets) == 2
