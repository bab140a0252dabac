from dataclasses import replace
from datetime import timedelta

from display.viewmodels.announcements import advance, calls_in, hear, voice_ended
from display.viewmodels.board import Board, RowState, Stage, derive
from display.viewmodels.turns import Queue
from shared.application.follow import Snapshot
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.office import NoticePriority
from shared.domain.ticket import Ticket, TicketState
from tests.display.made_office import AT, NOTICES, NOW, TV, event, snapshot, ticket

CALLED, SERVING = TicketState.CALLED, TicketState.SERVING


def announced(*calls: tuple[Ticket, int], of: Snapshot) -> Queue:
    events = [
        event(seq, EventKind.TICKET_CALLED, one, counter)
        for seq, (one, counter) in enumerate(calls, 1)
    ]
    return advance(hear(Queue(), calls_in(events), 0).queue, of.day, 0).queue


def test_before_the_office_is_known_nothing_is_shown() -> None:
    assert derive(None, TV, Queue(), AT) == Board()


def test_nobody_called() -> None:
    board = derive(snapshot(ticket("A001")), TV, Queue(), AT)
    assert board.stage == Stage()
    assert board.calls == ()
    assert board.waiting == 1


def test_the_announced_call_has_the_stage_and_the_next_is_listed_at_once() -> None:
    first, second = ticket("A001", CALLED, 1), ticket("B002", CALLED, 2, minute=1)
    present = snapshot(first, second)
    board = derive(present, TV, announced((first, 1), (second, 2), of=present), AT)
    assert (board.stage.label, board.stage.counter, board.stage.active) == ("A001", "1", True)
    assert board.stage.topic_kk == "Азаматтық қорғаныс"
    assert board.stage.topic_ru == "Гражданская оборона"
    assert [(row.label, row.counter, row.standing) for row in board.calls] == [
        ("B002", "2", RowState.NEW)
    ]


def test_the_last_call_stays_on_the_stage_while_it_is_open() -> None:
    first = ticket("A001", CALLED, 1)
    present = snapshot(first)
    queue = voice_ended(announced((first, 1), of=present), 1, 4, spoken=True)
    queue = advance(queue, present.day, 10).queue
    stage = derive(present, TV, queue, AT).stage
    assert (stage.label, stage.active) == ("A001", False)


def test_a_visitor_who_came_leaves_the_stage_only_when_the_call_is_over() -> None:
    first = ticket("A001", CALLED, 1)
    queue = announced((first, 1), of=snapshot(first))
    came = snapshot(ticket("A001", TicketState.SERVED))
    assert derive(came, TV, queue, AT).stage.label == "A001"
    over = advance(voice_ended(queue, 1, 4, spoken=True), came.day, 10).queue
    assert derive(came, TV, over, AT).stage.label == ""


def test_after_a_start_the_newest_open_call_is_shown_but_not_announced() -> None:
    present = snapshot(ticket("A001", CALLED, 1), ticket("B002", CALLED, 2, minute=3))
    board = derive(present, TV, Queue(), AT)
    assert (board.stage.label, board.stage.active) == ("B002", False)
    assert [(row.label, row.standing) for row in board.calls] == [("A001", RowState.CALLED)]


def test_open_calls_come_before_those_in_service_and_the_ended_are_gone() -> None:
    present = snapshot(
        ticket("A001", CALLED, 1),
        ticket("B002", CALLED, 2, minute=1),
        ticket("C003", CALLED, 3, minute=2),
        ticket("E004", SERVING, 4, minute=9),
        ticket("K005", TicketState.SERVED),
        ticket("K006", TicketState.NO_SHOW),
    )
    board = derive(present, TV, Queue(), AT)
    assert [row.label for row in board.calls] == ["B002", "A001", "E004"]
    assert board.open_count == 2


def test_a_recalled_ticket_is_marked() -> None:
    board = derive(
        snapshot(ticket("A001", CALLED, 1, calls=2), ticket("B002", CALLED, 2, minute=1)),
        TV,
        Queue(),
        AT,
    )
    assert [row.recalled for row in board.calls] == [True]


def test_lines_count_who_waits() -> None:
    board = derive(
        snapshot(ticket("A001"), ticket("A002"), ticket("K001"), ticket("A003", CALLED, 1)),
        TV,
        Queue(),
        AT,
    )
    assert [(line.letter, line.waiting) for line in board.lines] == [
        ("A", 2),
        ("B", 0),
        ("C", 0),
        ("E", 0),
        ("K", 1),
    ]


def test_notices_of_the_day_in_kazakh_then_russian_then_english() -> None:
    shown = derive(snapshot(), TV, Queue(), AT).notices
    assert [notice.split()[0] for notice in shown] == [
        "Құрметті",
        "Уважаемые",
        "Уважаемые",
        "Өрт",
        "Проверяйте",
        "Проверяйте",
    ]
    assert len(derive(snapshot(), TV, Queue(), AT - timedelta(days=1)).notices) == 6


def test_english_only_for_an_english_ticket() -> None:
    plain = ticket("A001", CALLED, 1)
    for one, expected in (
        (plain, ""),
        (replace(plain, language=Language.EN), "Гражданская оборона"),
    ):
        assert derive(snapshot(one), TV, Queue(), AT).stage.topic_en == expected


def test_a_topic_and_a_counter_taken_out_of_the_office_do_not_empty_the_board() -> None:
    lost = replace(ticket("A001", CALLED, 1), topic_id="gone", counter_id="old")
    board = derive(replace(snapshot(lost), now=NOW), TV, Queue(), AT)
    assert (board.stage.label, board.stage.counter, board.stage.topic_kk) == ("A001", "old", "")


def test_urgent_notices_run_alone_while_they_are_in_force() -> None:
    storm = replace(NOTICES[0], priority=NoticePriority.HIGH, until=AT.date())
    present = snapshot()
    present = replace(present, office=replace(present.office, notices=(*NOTICES, storm)))
    board = derive(present, TV, Queue(), AT)
    assert (len(board.notices), board.urgent) == (3, True)
    after = derive(present, TV, Queue(), AT + timedelta(days=1))
    assert (len(after.notices), after.urgent) == (6, False)
