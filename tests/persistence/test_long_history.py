"""An office with years behind it, as `kezek bench capacity` makes it, is one that holds."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.capacity_history import A_DAY, with_history
from benchmarks.race_office import document_for
from shared.application.take_ticket import TakeTicket
from shared.bootstrap import OfficeConnection, connect
from shared.domain.language import Language

TICKETS = A_DAY + 100


@pytest.fixture
def office(target: Path | str) -> Iterator[OfficeConnection]:
    with closing(connect(with_history(target, document_for(1), TICKETS))) as connection:
        yield connection


def test_a_history_made_in_bulk_is_a_record_that_holds(office: OfficeConnection) -> None:
    assert office.verify() == []
    assert office.use_cases.reader.day().tickets == {}
    topic = office.use_cases.reader.office().topics[0].id
    wish = TakeTicket(topic_id=topic, language=Language.KK, device="kiosk-1")
    assert office.use_cases.take_ticket(wish).ticket.number == 1
    assert office.verify() == []
