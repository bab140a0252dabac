"""A kiosk that starts without the database while its machine's clock is wrong."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Self

import pytest
from PySide6.QtWidgets import QApplication

from shared.application.take_ticket import TakeTicket
from shared.bootstrap import OfficeConnection, connect
from shared.domain.language import Language
from shared.domain.ticket import TicketState
from shared.settings import Settings
from tests.kiosk.door import Line, line_to
from tests.kiosk.driven import MORNING, driven, found_office, make_settings
from tests.kiosk.test_late_start import end_visit, remembered

TOPIC = "fire-inspection"
OFF = [timedelta(hours=-1), timedelta(hours=2), timedelta(days=-1), timedelta(days=1)]


class Wrong(datetime):
    """The wall clock of the kiosk's machine."""

    off = timedelta()

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return super().now(tz) + cls.off


@pytest.fixture(autouse=True)
def wall_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shared.persistence.late.datetime", Wrong)
    monkeypatch.setattr(Wrong, "off", timedelta())


@pytest.fixture
def door(postgresql_url: str) -> Iterator[Line]:
    with line_to(postgresql_url) as line:
        yield line


@pytest.fixture
def settings(tmp_path: Path, door: Line) -> Settings:
    made = make_settings(tmp_path, database=door.database)
    found_office(made)
    return made


@pytest.fixture
def office(settings: Settings, postgresql_url: str) -> Iterator[OfficeConnection]:
    """Everybody else, who has a cable of their own."""
    own = settings.model_copy(update={"database": postgresql_url}).placed_in(settings.folder)
    connection = connect(own)
    yield connection
    assert connection.verify() == []
    connection.close()


def one_ticket(qapp: QApplication, settings: Settings) -> None:
    """What the kiosk knows of its office when it is switched off."""
    with driven(qapp, settings) as kiosk:
        assert kiosk.take(TOPIC) == "K001"
        kiosk.until(lambda: (known := remembered(settings)) is not None and known.day.tickets)


def line(office: OfficeConnection) -> list[str]:
    return [ticket.label for ticket in office.use_cases.follower().load().waiting(TOPIC)]


def taken_elsewhere(office: OfficeConnection) -> str:
    wish = TakeTicket(topic_id=TOPIC, language=Language.KK, device="kiosk-2")
    return office.use_cases.take_ticket(wish).ticket.label


@pytest.mark.parametrize("off", OFF, ids=str)
def test_tickets_stand_where_they_were_given_and_on_the_right_day(
    qapp: QApplication,
    settings: Settings,
    office: OfficeConnection,
    door: Line,
    off: timedelta,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Also those that were given before the kiosk was started once more."""
    one_ticket(qapp, settings)
    door.shut()
    monkeypatch.setattr(Wrong, "off", off)
    for label in ("K900", "K901"):
        with driven(qapp, settings) as kiosk:
            assert kiosk.take(TOPIC) == label
            end_visit(kiosk)
    assert taken_elsewhere(office) == "K002"
    with driven(qapp, settings) as kiosk:
        door.open()
        kiosk.until(lambda: "K901" in line(office))
        assert line(office) == ["K001", "K900", "K901", "K002"]
        door.shut()
        kiosk.until(lambda: kiosk.parts.watch.is_away)
        assert kiosk.take(TOPIC) == "K902"
        door.open()
        kiosk.until(lambda: "K902" in line(office))
    tickets = office.use_cases.reader.day().tickets.values()
    assert {ticket.business_day for ticket in tickets} == {MORNING.date()}
    assert {ticket.state for ticket in tickets} == {TicketState.WAITING}
    for ticket in tickets:
        assert abs(ticket.issued_at - office.now()) < timedelta(minutes=2)


def test_a_number_of_today_is_not_given_again_by_a_clock_that_is_a_day_ahead(
    qapp: QApplication,
    settings: Settings,
    office: OfficeConnection,
    door: Line,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    one_ticket(qapp, settings)
    with driven(qapp, settings) as kiosk:
        kiosk.until_shown(f"topic-{TOPIC}")
        door.shut()
        kiosk.until(lambda: kiosk.parts.watch.is_away)
        assert kiosk.take(TOPIC) == "K900"
        door.open()
        kiosk.until(lambda: line(office) == ["K001", "K900"])
    door.shut()
    monkeypatch.setattr(Wrong, "off", timedelta(days=1))
    with driven(qapp, settings) as kiosk:
        assert kiosk.take(TOPIC) == "K901"
        door.open()
        kiosk.until(lambda: line(office) == ["K001", "K900", "K901"])


def test_nothing_is_known_of_the_time_but_the_machines_clock(
    qapp: QApplication, settings: Settings, door: Line
) -> None:
    """Right, as most are: what it says is what the visitor's paper says."""
    one_ticket(qapp, settings)
    door.shut()
    with driven(qapp, settings) as kiosk:
        kiosk.take(TOPIC)
        issued = kiosk.visitor.visit.issued
        assert issued is not None
        assert settings.simulation is not None
        real = settings.simulation.at(datetime.now(UTC))
        assert abs(issued.ticket.issued_at - real) < timedelta(minutes=1)
