from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest

from kiosk.viewmodels import sheet_props, shell_props, ticket_props
from kiosk.viewmodels.sheet_props import SheetInputs
from kiosk.viewmodels.shell_props import ShellInputs, second_language
from kiosk.viewmodels.topic_cards import cards
from kiosk.viewmodels.visit import Issued, PaperState, Stage, Visit
from shared.application.follow import Snapshot
from shared.domain.availability import Pause, Refusal, Unavailable
from shared.domain.day import Day
from shared.domain.estimate import WaitRange
from shared.domain.hours import Hours, Interval
from shared.domain.language import Language
from shared.domain.ticket import Ticket
from tests.samples import MORNING, office, ticket

HOURS = Hours(
    dict.fromkeys(range(5), (Interval(time(9), time(13)), Interval(time(14), time(18)))),
    frozenset({date(2026, 12, 16)}),
)
OFFICE = replace(office(), hours=HOURS)
SHEET = Visit().choose("a", UUID(int=7))
ALL = list(Language)


def never(found: Unavailable) -> str:
    """In these hours nothing is refused."""
    raise AssertionError(found)


def snapshot(*tickets: Ticket) -> Snapshot:
    return Snapshot(OFFICE, Day(1, {each.id: each for each in tickets}), MORNING, {})


def shell(local: str, stage: Stage = Stage.TOPICS, language: Language = Language.KK) -> object:
    now = datetime.fromisoformat(local).replace(tzinfo=OFFICE.zone).astimezone(UTC)
    return shell_props.derive(ShellInputs(snapshot(), stage, now, language, away=False))


@pytest.mark.parametrize(
    "local, stage, page",
    [
        ("2026-11-23T08:59:59", Stage.TOPICS, "closed"),
        ("2026-11-23T09:00", Stage.TOPICS, "topics"),
        ("2026-11-23T12:59:59", Stage.SHEET, "sheet"),
        ("2026-11-23T13:00", Stage.SHEET, "closed"),
        ("2026-11-23T13:00", Stage.TICKET, "ticket"),
        ("2026-11-23T14:00", Stage.TOPICS, "topics"),
        ("2026-11-23T18:00", Stage.TOPICS, "closed"),
        ("2026-11-28T10:00", Stage.TOPICS, "closed"),
        ("2026-12-16T10:00", Stage.TOPICS, "closed"),
    ],
)
def test_the_page_follows_the_visit_and_the_hours(local: str, stage: Stage, page: str) -> None:
    found = shell(local, stage)
    assert isinstance(found, shell_props.ShellProps)
    assert found.page == page


@pytest.mark.parametrize(
    "local, on_break, opens",
    [
        ("2026-11-23T13:30", True, "2026-11-23T14:00"),
        ("2026-11-23T08:00", False, "2026-11-23T09:00"),
        ("2026-11-23T20:00", False, "2026-11-24T09:00"),
        ("2026-11-27T19:00", False, "2026-11-30T09:00"),
        ("2026-12-15T19:00", False, "2026-12-17T09:00"),
    ],
)
def test_a_closed_kiosk_knows_when_it_opens(local: str, on_break: bool, opens: str) -> None:
    found = shell(local)
    assert isinstance(found, shell_props.ShellProps)
    assert found.on_break is on_break
    assert found.opens == datetime.fromisoformat(opens).replace(tzinfo=OFFICE.zone)


def test_before_the_office_is_known_there_is_no_page_of_it() -> None:
    inputs = ShellInputs(None, Stage.TOPICS, MORNING, Language.KK, away=True)
    assert shell_props.derive(inputs) == shell_props.ShellProps(page="starting", away=True)


def test_hours_of_today_are_told_with_the_break() -> None:
    found = shell("2026-11-23T13:30")
    assert isinstance(found, shell_props.ShellProps)
    assert found.hours_today == "09:00–13:00 · 14:00–18:00"


@pytest.mark.parametrize("language", ALL)
def test_a_card_speaks_the_visitors_language_and_the_other_state_language(
    language: Language,
) -> None:
    card = cards(snapshot(), MORNING, language, never)[0]
    other = {"kk": "ru", "ru": "kk", "en": "kk"}[language]
    assert (card.name, card.other_name) == (f"topic A-{language}", f"topic A-{other}")
    assert card.summary == f"summary-{language}"
    assert second_language(language) == other


def test_a_card_counts_its_own_line_only() -> None:
    found = cards(
        snapshot(ticket(1), ticket(2), ticket(3, letter="B")), MORNING, Language.KK, never
    )
    assert [card.waiting for card in found] == [2, 1, 0]
    assert (found[2].wait_low, found[2].wait_high) == (0, 5)
    assert (found[0].wait_low, found[0].wait_high) == (10, 30)


def test_a_card_without_tickets_says_why() -> None:
    found = replace(snapshot(), day=Day(1, paused={"b": Pause()}))
    said = [card.closed for card in cards(found, MORNING, Language.KK, lambda one: one.reason)]
    assert said == ["", Refusal.PAUSED, ""]


def test_without_an_office_there_are_no_cards() -> None:
    assert cards(None, MORNING, Language.KK, never) == ()


def sheet(visit: Visit, *tickets: Ticket, language: Language = Language.RU) -> object:
    return sheet_props.derive(
        SheetInputs(snapshot(*tickets), visit, MORNING, language, fault="", away=False)
    )


@pytest.mark.parametrize("language", ALL)
def test_the_sheet_says_what_to_bring_in_the_visitors_language(language: Language) -> None:
    found = sheet(SHEET, language=language)
    assert isinstance(found, sheet_props.SheetProps)
    assert found.bring == (f"passport-{language}",)
    assert found.can_take


@pytest.mark.parametrize("group, ahead", [(None, 3), ("g", 1)])
def test_the_head_start_of_a_group_shortens_the_line(group: str | None, ahead: int) -> None:
    waiting = (ticket(1, came=-30), ticket(2, came=-10), ticket(3, came=-5))
    found = sheet(SHEET.belong(group), *waiting)
    assert isinstance(found, sheet_props.SheetProps)
    assert found.ahead == ahead
    assert found.group_name == ("" if group is None else "group-ru")


@pytest.mark.parametrize(
    "visit, away, can_take",
    [(SHEET, False, True), (SHEET, True, False), (SHEET.ask(), False, False)],
)
def test_a_ticket_can_be_taken_once_and_only_from_a_database_that_answers(
    visit: Visit, away: bool, can_take: bool
) -> None:
    inputs = SheetInputs(snapshot(), visit, MORNING, Language.KK, fault="", away=away)
    assert sheet_props.derive(inputs).can_take is can_take


def test_without_a_chosen_topic_the_sheet_is_empty() -> None:
    assert sheet(Visit()) == sheet_props.SheetProps()


def test_the_chosen_group_is_marked() -> None:
    rows = sheet_props.groups(snapshot(), SHEET.belong("g"), Language.EN)
    assert [(row.name, row.legal_basis, row.chosen) for row in rows] == [
        ("group-en", "law-en", True)
    ]
    assert not sheet_props.groups(snapshot(), SHEET, Language.EN)[0].chosen


@pytest.mark.parametrize("language", ALL)
def test_the_ticket_tells_what_was_given_whatever_came_later(language: Language) -> None:
    given = Issued(
        ticket=ticket(45, head_start=20), ahead=4, wait=WaitRange(10, 25), address="A", code="data:"
    )
    visit = SHEET.ask().issue(given).with_paper(PaperState.FAILED)
    found = ticket_props.derive(snapshot(ticket(1), ticket(2)), visit, language, 17)
    assert found == ticket_props.TicketProps(
        label="A045",
        topic_name=f"topic A-{language}",
        other_name=f"topic A-{second_language(language)}",
        group_name=f"group-{language}",
        ahead=4,
        wait_low=10,
        wait_high=25,
        where=f"hall-{language}",
        code="data:",
        paper="failed",
        seconds_left=17,
    )


def test_without_a_ticket_its_page_is_empty() -> None:
    assert ticket_props.derive(snapshot(), SHEET, Language.KK, 40) == ticket_props.TicketProps()


def test_a_line_that_moves_says_so_in_its_range() -> None:
    called = replace(ticket(1, came=-30), called_at=MORNING - timedelta(minutes=10), calls=1)
    found = cards(snapshot(called, *(ticket(n) for n in range(2, 5))), MORNING, Language.KK, never)[
        0
    ]
    assert found.waiting == 4
    assert found.wait_high > 30
