"""The staff close a kiosk to visitors and open it again; everybody concerned is told."""

import pytest

from shared.domain.errors import KnownError
from shared.domain.language import Language
from tests.kiosk.conftest import Start
from tests.kiosk.driven import DrivenKiosk, driven
from tests.kiosk.test_layout import SIZES, flaws_in_each_language
from tests.kiosk.test_staff import CLERK, TOPIC, laid_out, opened, with_pins

pytestmark = pytest.mark.usefixtures("with_pins")
__all__ = ["with_pins"]


def shut(kiosk: DrivenKiosk) -> DrivenKiosk:
    opened(kiosk, CLERK)
    kiosk.still("staffShut")
    kiosk.touch("staffShut")
    kiosk.still("staffClose")
    kiosk.touch("staffClose")
    kiosk.until_shown("shut")
    return kiosk


def trouble(kiosk: DrivenKiosk) -> str | None:
    state = kiosk.present().day.devices.get("kiosk-1")
    return None if state is None else state.trouble


@SIZES
def test_a_closed_kiosk_says_where_to_turn(start: Start, size: tuple[int, int]) -> None:
    kiosk = shut(start(size=size))
    assert flaws_in_each_language(kiosk) == []
    assert kiosk.find("begin") is None
    assert kiosk.find("question") is None


def test_it_opens_again_in_the_same_menu(start: Start) -> None:
    kiosk = shut(start(language=Language.EN))
    kiosk.until(lambda: trouble(kiosk) == "kiosk_closed")
    kiosk.staff.show()
    kiosk.until(lambda: kiosk.find("staffPin"))
    for figure in CLERK:
        kiosk.touch(f"key-{figure}")
    kiosk.touch("key-check")
    kiosk.until(lambda: kiosk.find("staffShut"))
    laid_out(kiosk)
    kiosk.still("staffShut")
    kiosk.touch("staffShut")
    kiosk.still("staffClose")
    kiosk.touch("staffClose")
    kiosk.until(lambda: trouble(kiosk) == "")
    assert kiosk.take(TOPIC) == "K001"


def test_it_stays_closed_over_a_restart(start: Start) -> None:
    kiosk = shut(start())
    with driven(kiosk.parts.app, kiosk.parts.settings) as again:  # type: ignore[arg-type]
        again.until_shown("shut")


def test_a_ticket_in_sight_stays_until_its_visitor_has_seen_it(start: Start) -> None:
    kiosk = start()
    assert kiosk.take(TOPIC) == "K001"
    kiosk.staff.show()
    kiosk.until(lambda: kiosk.find("staffPin"))
    for figure in CLERK:
        kiosk.touch(f"key-{figure}")
    kiosk.touch("key-check")
    kiosk.until(lambda: kiosk.find("staffShut"))
    laid_out(kiosk)
    kiosk.still("staffShut")
    kiosk.touch("staffShut")
    kiosk.still("staffClose")
    kiosk.touch("staffClose")
    kiosk.until_shown("done")
    kiosk.touch("done")
    kiosk.until_shown("shut")


def test_a_kiosk_without_a_printer_reports_itself(start: Start) -> None:
    """Old trouble of a printer that was taken away does not stay in the list."""
    kiosk = start()
    kiosk.until(lambda: trouble(kiosk) == "")


def test_a_disk_that_refuses_is_told_and_the_kiosk_stays_open(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: object, *, out: bool) -> None:
        del self, out
        raise KnownError("disk_refuses", path="kiosk-1.closed")

    kiosk = opened(start(language=Language.EN), CLERK)
    monkeypatch.setattr("kiosk.closed_sign.ClosedSign.hang", refuse)
    kiosk.still("staffShut")
    kiosk.touch("staffShut")
    kiosk.until(lambda: kiosk.find("staffFault"))
    kiosk.still("staffClose")
    kiosk.touch("staffClose")
    kiosk.until_shown(f"topic-{TOPIC}")
