"""An alert covers the kiosk: nobody takes a ticket into danger, and nobody loses one."""

import pytest

from shared.domain.language import Language
from tests.alerts import cancel, raise_ready
from tests.kiosk.conftest import Start
from tests.kiosk.driven import DrivenKiosk
from tests.kiosk.test_layout import SIZES, flaws

HEAD = "akhmetov"
TOPIC = "employment"


def raise_here(kiosk: DrivenKiosk, name: str) -> str:
    """From another machine; the kiosk shows it."""
    alert = raise_ready(kiosk.use_cases, name, HEAD)
    kiosk.until(lambda: kiosk.find("alertPage"))
    return alert


def gone(kiosk: DrivenKiosk) -> bool:
    return kiosk.find("alertPage") is None


def test_danger_stops_a_visit_and_the_visit_goes_on_after_it(start: Start) -> None:
    """The sheet below is not touched, by finger or key; nothing chosen is lost."""
    kiosk = start(language=Language.RU)
    kiosk.until_shown(f"topic-{TOPIC}")
    kiosk.touch(f"topic-{TOPIC}")
    kiosk.until_shown("take")
    alert = raise_here(kiosk, "earthquake")
    assert kiosk.find("alertOnward") is None
    kiosk.touch("take")
    kiosk.touch("take")
    assert kiosk.present().day.tickets == {}
    cancel(kiosk.use_cases, alert, HEAD)
    kiosk.until(lambda: gone(kiosk))
    kiosk.settle()
    kiosk.touch("take")
    kiosk.until_shown("done")
    assert len(kiosk.present().day.tickets) == 1


def test_a_number_just_given_stays_in_sight(start: Start) -> None:
    """At the foot of the alert."""
    kiosk = start(language=Language.KK)
    label = kiosk.take(TOPIC)
    raise_here(kiosk, "fire")
    kiosk.until(lambda: kiosk.find("alertTicket"))
    assert kiosk.text("alertTicket").replace("\u2009", "") == label


def test_an_exercise_can_be_passed_by_and_is_there_for_the_next_visitor(start: Start) -> None:
    """One touch; it stops nobody from taking a ticket."""
    kiosk = start(language=Language.RU)
    kiosk.until_shown("begin")
    raise_here(kiosk, "exercise")
    kiosk.until(lambda: kiosk.find("alertOnward"))
    kiosk.still("alertOnward")
    kiosk.touch("alertOnward")
    kiosk.until(lambda: gone(kiosk))
    kiosk.take(TOPIC)
    kiosk.touch("done")
    kiosk.until(lambda: kiosk.find("alertPage"))


@SIZES
@pytest.mark.parametrize("name", ["earthquake", "exercise"])
def test_every_ready_alert_is_whole_on_the_kiosk(
    start: Start, name: str, size: tuple[int, int]
) -> None:
    """Page by page."""
    kiosk = start(size=size)
    kiosk.until_shown("begin")
    raise_here(kiosk, name)
    for _ in range(int(kiosk.alerts.property("pages"))):
        kiosk.until(lambda: flaws(kiosk, "alertPage") == [])
        kiosk.alerts.turn()
