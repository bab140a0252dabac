"""The book of tickets that were given without the database."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.offline_book import OfflineBook
from shared.application.enter_offline import OfflineTicket
from shared.domain.errors import KnownError
from shared.domain.language import Language

TODAY = date(2026, 11, 23)
NUMBERS = range(900, 903)


def given(number: int, letter: str = "A") -> OfflineTicket:
    return OfflineTicket(
        wish_id=UUID(int=number),
        ticket_id=UUID(int=number + ord(letter) * 1000),
        token="T",
        topic_id="a",
        language=Language.KK,
        group_id=None,
        device="kiosk-1",
        letter=letter,
        number=number,
        issued_at=datetime(2026, 11, 23, 5, tzinfo=UTC),
        day=TODAY,
    )


def book(folder: Path) -> OfflineBook:
    """As after a start."""
    return OfflineBook(folder / "kiosk-1.offline", NUMBERS)


def test_what_was_written_is_there_after_a_start(tmp_path: Path) -> None:
    for number in (900, 901):
        book(tmp_path).write(given(number))
    assert book(tmp_path).pending == (given(900), given(901))
    book(tmp_path).entered([given(900).ticket_id])
    assert book(tmp_path).pending == (given(901),)


def test_numbers_go_on_after_a_start_and_begin_anew_with_the_day(tmp_path: Path) -> None:
    assert book(tmp_path).next_number(TODAY, "A") == 900
    book(tmp_path).write(given(900))
    book(tmp_path).entered([given(900).ticket_id])
    assert book(tmp_path).next_number(TODAY, "A") == 901
    assert book(tmp_path).next_number(TODAY, "B") == 900
    assert book(tmp_path).next_number(TODAY + timedelta(days=1), "A") == 900


def test_a_row_goes_on_where_the_day_is_not_sure_and_there_are_numbers(tmp_path: Path) -> None:
    tomorrow = TODAY + timedelta(days=1)
    book(tmp_path).write(given(900))
    assert book(tmp_path).next_number(tomorrow, "A", sure=False) == 901
    assert book(tmp_path).next_number(tomorrow, "B", sure=False) == 900
    book(tmp_path).write(given(902))
    assert book(tmp_path).next_number(tomorrow, "A", sure=False) == 900


def test_a_ticket_that_is_written_again_has_its_new_day(tmp_path: Path) -> None:
    book(tmp_path).write(given(900))
    right = replace(given(900), day=TODAY + timedelta(days=1))
    book(tmp_path).write(right)
    assert book(tmp_path).pending == (right,)
    assert book(tmp_path).next_number(right.day, "A") == 901


def test_a_row_ends(tmp_path: Path) -> None:
    for number in NUMBERS:
        book(tmp_path).write(given(number))
    with pytest.raises(KnownError, match="numbers_used_up"):
        book(tmp_path).next_number(TODAY, "A")


@pytest.mark.parametrize("torn", ['{"wish_id": "0000', "\x00\x00\x00", '{"entered": ["x"]}', "7"])
def test_a_torn_line_costs_nothing_else(tmp_path: Path, torn: str) -> None:
    book(tmp_path).write(given(900))
    with (tmp_path / "kiosk-1.offline").open("a") as lines:
        lines.write(torn)
    book(tmp_path).write(given(901))
    assert book(tmp_path).pending == (given(900), given(901))


def test_a_ticket_that_is_not_on_the_disk_is_nobodys(tmp_path: Path) -> None:
    there = OfflineBook(tmp_path / "no such folder" / "book", NUMBERS)
    with pytest.raises(KnownError, match="disk_refuses"):
        there.write(given(900))
    assert there.pending == ()
    assert there.next_number(TODAY, "A") == 900


def test_the_book_stays_short(tmp_path: Path) -> None:
    old = replace(given(900), day=TODAY - timedelta(days=1))
    owed = replace(given(901), day=TODAY - timedelta(days=1))
    for one in (old, owed, given(900, "B")):
        book(tmp_path).write(one)
    book(tmp_path).entered([old.ticket_id, given(900, "B").ticket_id])
    kept = book(tmp_path)
    kept.forget_before(TODAY)
    assert len((tmp_path / "kiosk-1.offline").read_text().splitlines()) == 3
    for after in (kept, book(tmp_path)):
        assert after.pending == (owed,)
        assert after.next_number(TODAY, "B") == 901
