from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from display.viewmodels.announcements import (
    LONGEST_S,
    STAGE_S,
    Announcement,
    Form,
    Outcome,
    Queue,
    Record,
    Step,
    Turn,
    advance,
    by_pace,
    calls_in,
    due_in,
    hear,
    voice_ended,
)
from shared.domain.day import Day
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.ticket import Ticket, TicketState
from tests.display.made_office import day, event, ticket

CALLED, RECALLED = EventKind.TICKET_CALLED, EventKind.TICKET_RECALLED
A, B, C = (
    ticket(label, TicketState.CALLED, n) for n, label in enumerate(("A001", "B002", "C003"), 1)
)


def heard(queue: Queue, *events: tuple[int, EventKind, Ticket, int], at: float = 0) -> Step:
    return hear(queue, calls_in([event(*one) for one in events]), at)


def test_calls_are_announced_one_after_the_other_in_their_order() -> None:
    queue = heard(Queue(), (1, CALLED, A, 1), (2, CALLED, B, 2)).queue
    first = advance(queue, day(A, B), 0)
    assert first.began is not None
    assert first.began.announcement.label == "A001"
    assert advance(first.queue, day(A, B), STAGE_S + 1).began is None  # the voice still speaks
    quiet = voice_ended(first.queue, 1, spoken=True)
    assert advance(quiet, day(A, B), STAGE_S - 1).began is None  # its time on the stage
    second = advance(quiet, day(A, B), STAGE_S)
    assert second.began is not None
    assert second.began.announcement.label == "B002"
    assert [record.outcome for record in second.records] == [Outcome.SHORTENED]


def test_what_is_no_longer_called_is_not_spoken() -> None:
    queue = heard(Queue(), (1, CALLED, A, 1), (2, CALLED, B, 2), (3, CALLED, C, 3)).queue
    serving = ticket("A001", TicketState.SERVING, 1)
    elsewhere = ticket("B002", TicketState.CALLED, 4)
    step = advance(queue, day(serving, elsewhere, C), 0)
    assert step.began is not None
    assert step.began.announcement.label == "C003"
    assert [(r.announcement.label, r.outcome) for r in step.records] == [
        ("A001", Outcome.STALE),
        ("B002", Outcome.STALE),
    ]


def test_the_visitor_who_comes_at_once_does_not_cut_the_voice_off() -> None:
    queue = advance(heard(Queue(), (1, CALLED, A, 1)).queue, day(A), 0).queue
    step = advance(queue, day(ticket("A001", TicketState.SERVED)), 3)
    assert step.queue.turn == queue.turn


def test_a_recall_before_the_call_was_spoken_is_said_once() -> None:
    queue = heard(Queue(), (1, CALLED, A, 1), (2, CALLED, B, 2)).queue
    step = heard(queue, (3, RECALLED, B, 2))
    assert [call.seq for call in step.queue.pending] == [1, 2]
    assert [(r.announcement.seq, r.outcome) for r in step.records] == [(3, Outcome.MERGED)]


def test_a_recall_of_the_ticket_on_the_stage_is_spoken_again() -> None:
    queue = advance(heard(Queue(), (1, CALLED, A, 1)).queue, day(A), 0).queue
    queue = heard(queue, (2, RECALLED, A, 1)).queue
    step = advance(voice_ended(queue, 1, spoken=True), day(A), 10)
    assert step.began is not None
    assert step.began.announcement.recall


def test_a_ticket_put_back_and_called_again_takes_the_later_place() -> None:
    queue = heard(Queue(), (1, CALLED, A, 1), (2, CALLED, B, 2), (4, CALLED, A, 1)).queue
    assert [call.seq for call in queue.pending] == [2, 4]


def test_a_voice_that_never_ends_does_not_hold_up_the_others() -> None:
    queue = heard(Queue(), (1, CALLED, A, 1), (2, CALLED, B, 2)).queue
    queue = advance(queue, day(A, B), 0).queue
    assert due_in(queue, 10) == LONGEST_S - 10
    step = advance(queue, day(A, B), LONGEST_S)
    assert step.records[0].outcome is Outcome.SHOWN
    assert step.began is not None


@pytest.mark.parametrize(
    "waiting, in_last_minute, form",
    [
        (0, 1, Form.FULL),
        (0, 4, Form.FULL),
        (0, 5, Form.BRIEF),
        (1, 2, Form.BRIEF),
        (2, 4, Form.BRIEF),
        (2, 5, Form.TERSE),
        (9, 12, Form.TERSE),
    ],
)
def test_the_faster_the_calls_the_shorter_the_voice(
    waiting: int, in_last_minute: int, form: Form
) -> None:
    assert by_pace(waiting, in_last_minute) is form


@pytest.mark.parametrize(
    "form, language, spoken",
    [
        (Form.FULL, Language.KK, ("kk", "ru")),
        (Form.FULL, Language.RU, ("kk", "ru")),
        (Form.FULL, Language.EN, ("kk", "ru", "en")),
        (Form.BRIEF, Language.EN, ("kk", "ru", "en")),
        (Form.TERSE, Language.RU, ("ru",)),
        (Form.TERSE, Language.EN, ("en",)),
    ],
)
def test_languages_of_a_call(form: Form, language: Language, spoken: tuple[str, ...]) -> None:
    one = ticket("A001", TicketState.CALLED, 1, language=language)
    queue = heard(Queue(), (1, CALLED, one, 1)).queue
    turn = advance(queue, day(one), 0, lambda _waiting, _pace: form).began
    assert turn is not None
    assert turn.languages == spoken


def test_a_room_that_was_quiet_hears_the_chime_first() -> None:
    queue = heard(Queue(), (1, CALLED, A, 1), (2, CALLED, B, 2), (3, CALLED, C, 3)).queue
    first = advance(queue, day(A, B, C), 0, lambda _waiting, _pace: Form.TERSE)
    assert first.began is not None
    assert first.began.chime
    second = advance(
        voice_ended(first.queue, 1, spoken=True), day(B, C), 7, lambda _waiting, _pace: Form.TERSE
    )
    assert second.began is not None
    assert not second.began.chime


class Room:
    """Plays any history against the queue, as the screen does."""

    def __init__(self) -> None:
        self.queue = Queue()
        self.tickets: dict[str, Ticket] = {}
        self.records: list[Record] = []
        self.turns: list[Turn] = []
        self.now = 0.0
        self.seq = 0

    @property
    def day(self) -> Day:
        return day(*self.tickets.values())

    def call(self, label: str, counter: int, kind: EventKind) -> None:
        self.seq += 1
        self.tickets[label] = ticket(label, TicketState.CALLED, counter)
        self._keep(heard(self.queue, (self.seq, kind, self.tickets[label], counter), at=self.now))

    def leave(self, label: str, state: TicketState) -> None:
        self.tickets[label] = ticket(label, state, 1 if state is TicketState.SERVING else None)

    def pass_time(self, seconds: float) -> None:
        self.now += seconds
        self._keep(advance(self.queue, self.day, self.now))

    def finish_voice(self) -> None:
        if self.queue.turn is not None:
            seq = self.queue.turn.announcement.seq
            self.queue = voice_ended(self.queue, seq, spoken=True)

    def _keep(self, step: Step) -> None:
        before = self.queue.turn
        self.queue = step.queue
        self.records += step.records
        if step.began is not None:
            assert before is None or before.announcement in {
                record.announcement for record in step.records
            }, "two at once"
            self.turns.append(step.began)

    def drain(self) -> None:
        while self.queue.turn is not None or self.queue.pending:
            self.finish_voice()
            self.pass_time(STAGE_S)


LABELS = ("A001", "B002", "C003", "E004")
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("call"), st.sampled_from(LABELS), st.integers(1, 3)),
        st.tuples(st.just("recall"), st.sampled_from(LABELS), st.integers(1, 3)),
        st.tuples(st.just("leave"), st.sampled_from(LABELS), st.sampled_from(list(TicketState))),
        st.tuples(st.just("time"), st.floats(0, 20), st.none()),
        st.tuples(st.just("voice"), st.none(), st.none()),
    ),
    max_size=40,
)


@given(STEPS)
def test_every_call_is_announced_once_in_order_or_recorded_as_why_not(
    steps: Sequence[tuple[str, object, object]],
) -> None:
    room = Room()
    for what, one, other in steps:
        match what, one, other:
            case "call", str(label), int(counter):
                room.call(label, counter, CALLED)
            case "recall", str(label), int(counter):
                room.call(label, counter, RECALLED)
            case "leave", str(label), TicketState() as state:
                room.leave(label, state)
            case "time", float(seconds), _:
                room.pass_time(seconds)
            case _:
                room.finish_voice()
    room.drain()
    assert sorted(record.announcement.seq for record in room.records) == list(
        range(1, room.seq + 1)
    )
    order = [turn.announcement.seq for turn in room.turns]
    assert order == sorted(order)
    for earlier, later in zip(room.turns, room.turns[1:], strict=False):
        assert later.started_at - earlier.started_at >= STAGE_S
    settled = {record.announcement.seq: record.outcome for record in room.records}
    silent = {Outcome.STALE, Outcome.MERGED}
    assert {seq for seq, outcome in settled.items() if outcome not in silent} == set(order)


@given(STEPS)
def test_nothing_that_is_still_called_is_left_unsaid(
    steps: Sequence[tuple[str, object, object]],
) -> None:
    room = Room()
    for what, one, other in steps:
        if what == "call" and isinstance(one, str) and isinstance(other, int):
            room.call(one, other, CALLED)
    room.drain()
    spoken: set[Announcement] = {turn.announcement for turn in room.turns}
    for open_ticket in room.tickets.values():
        assert any(call.ticket_id == open_ticket.id for call in spoken)
