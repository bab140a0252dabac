import itertools
from collections import Counter
from collections.abc import Sequence
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from display.viewmodels.announcements import advance, calls_in, due_in, hear, voice_ended
from display.viewmodels.forms import (
    CALM_PACE,
    SENTENCE,
    Form,
    by_pace,
    in_sentence,
    spoken_languages,
)
from display.viewmodels.turns import (
    LONGEST_S,
    REPEAT_AFTER_S,
    STAGE_S,
    Announcement,
    Outcome,
    Queue,
    Record,
    Rules,
    Step,
    Turn,
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
    quiet = voice_ended(first.queue, 1, 5, spoken=True)
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
    step = advance(voice_ended(queue, 1, 4, spoken=True), day(A), 10)
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
        (3, 4, Form.TOGETHER),
        (9, 12, Form.TOGETHER),
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
    turn = advance(queue, day(one), 0, Rules(policy=lambda _waiting, _pace: form)).began
    assert turn is not None
    assert turn.languages == spoken


def test_a_room_that_was_quiet_hears_the_chime_first() -> None:
    terse = Rules(policy=lambda _waiting, _pace: Form.TERSE)
    queue = heard(Queue(), (1, CALLED, A, 1), (2, CALLED, B, 2), (3, CALLED, C, 3)).queue
    first = advance(queue, day(A, B, C), 0, terse)
    assert first.began is not None
    assert first.began.chime
    second = advance(voice_ended(first.queue, 1, 5, spoken=True), day(B, C), 7, terse)
    assert second.began is not None
    assert not second.began.chime


class Room:
    """Plays any history against the queue, as the screen does."""

    def __init__(self, repeats: int = 1) -> None:
        self.rules = Rules(repeats=repeats)
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
        self._keep(advance(self.queue, self.day, self.now, self.rules))

    def finish_voice(self) -> None:
        if self.queue.turn is not None:
            seq = self.queue.turn.announcement.seq
            self.queue = voice_ended(self.queue, seq, self.now, spoken=True)

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
        while self.queue.turn is not None or self.queue.pending or self.queue.again:
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


@given(STEPS, st.integers(1, 3))
def test_every_call_is_announced_once_in_order_or_recorded_as_why_not(
    steps: Sequence[tuple[str, object, object]], repeats: int
) -> None:
    room = Room(repeats)
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
    once = [one for one in room.records if one.outcome is not Outcome.REPEATED]
    assert sorted(record.announcement.seq for record in once) == list(range(1, room.seq + 1))
    first = [turn for turn in room.turns if not turn.repeated]
    order = [turn.announcement.seq for turn in first]
    assert order == sorted(order)
    for earlier, later in itertools.pairwise(room.turns):
        assert later.started_at - earlier.started_at >= room.rules.least(earlier.form)
    settled = {record.announcement.seq: record.outcome for record in once}
    silent = {Outcome.STALE, Outcome.MERGED}
    assert {seq for seq, outcome in settled.items() if outcome not in silent} == set(order)
    said = Counter(turn.announcement.seq for turn in room.turns)
    assert max(said.values(), default=0) <= repeats


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


CROWD = [ticket(f"A{n:03}", TicketState.CALLED, n) for n in range(1, 17)]
LONGEST = {Form.FULL: 23.0, Form.BRIEF: 21.7, Form.TERSE: 7.4, Form.TOGETHER: 6.2}
"""Seconds of the longest call, measured with the shipped voices."""
CHIME = 1.4
BOUND_S = 120.0
"""Nobody of sixteen counters waits longer for the voice."""


class Hall:
    """Sixteen counters, and a voice that takes its longest time over each call."""

    def __init__(self) -> None:
        self.queue = Queue()
        self.open: dict[UUID, Ticket] = {}
        self.heard_at: dict[int, float] = {}
        self.began_at: dict[int, float] = {}
        self.turns: list[Turn] = []
        self.records: list[Record] = []
        self.now = 0.0
        self.seq = 0

    def call(self, counter: int, label: str) -> None:
        """The counter has done with whom it called before."""
        self.open = {k: t for k, t in self.open.items() if t.counter_id != f"counter-{counter}"}
        one = ticket(label, TicketState.CALLED, counter)
        self.open[one.id] = one
        self.seq += 1
        self.heard_at[self.seq] = self.now
        self._keep(heard(self.queue, (self.seq, CALLED, one, counter), at=self.now))

    def pass_to(self, moment: float) -> None:
        """Everything that falls due until then happens when it does."""
        while True:
            self._keep(advance(self.queue, day(*self.open.values()), self.now))
            turn = self.queue.turn
            if turn is None:
                break
            long = LONGEST[turn.form] + (CHIME if turn.form is Form.TOGETHER and turn.chime else 0)
            ends = max(turn.started_at + long, self.now)
            if ends > moment:
                break
            self.now = ends
            self.queue = voice_ended(self.queue, turn.announcement.seq, self.now, spoken=True)
        self.now = moment

    def _keep(self, step: Step) -> None:
        self.queue = step.queue
        self.records += step.records
        if step.began is not None:
            self.turns.append(step.began)
            self.began_at[step.began.announcement.seq] = self.now

    def longest_wait(self) -> float:
        return max(at - self.heard_at[seq] for seq, at in self.began_at.items())


def test_sixteen_calls_at_once_are_said_in_two_sentences() -> None:
    hall = Hall()
    for n, one in enumerate(CROWD, 1):
        hall.call(n, one.label)
    hall.pass_to(200)
    assert [turn.announcement.seq for turn in hall.turns] == list(range(1, 17))
    assert [turn.form for turn in hall.turns] == [Form.TOGETHER] * 16
    assert [turn.announcement.seq for turn in hall.turns if turn.chime] == [1, 1 + SENTENCE]
    assert {record.outcome for record in hall.records} == {Outcome.TOGETHER}
    assert hall.records[3].after == ("A001", "A002", "A003")
    assert hall.records[SENTENCE].after == ()
    assert hall.longest_wait() < BOUND_S


def test_a_burst_during_a_full_call_waits_no_longer_than_the_bound() -> None:
    hall = Hall()
    hall.call(1, "B100")
    hall.pass_to(0.1)
    for n, one in enumerate(CROWD, 1):
        hall.call(n, one.label)
    hall.pass_to(300)
    assert len(hall.turns) == 17
    assert BOUND_S * 0.9 < hall.longest_wait() < BOUND_S


@pytest.mark.parametrize("waiting, together", [(4, 4), (8, 8), (11, 11), (12, 8), (16, 8)])
def test_so_many_are_said_together(waiting: int, together: int) -> None:
    assert in_sentence(waiting) == together


@settings(max_examples=30)
@given(st.lists(st.floats(0, 8), min_size=16, max_size=16), st.integers(1, 16))
def test_with_counters_that_call_every_8_seconds_nobody_waits_longer_than_these(
    offsets: list[float], counters: int
) -> None:
    hall = Hall()
    moments = sorted(
        (offsets[counter] + 8 * turn, counter) for turn in range(12) for counter in range(counters)
    )
    for number, (moment, counter) in enumerate(moments, 1):
        hall.pass_to(moment)
        hall.call(counter + 1, f"A{number:03}")
    hall.pass_to(moments[-1][0] + 300)
    assert list(hall.began_at) == sorted(hall.began_at)
    assert len(hall.records) == len(moments)
    in_time = [at - hall.heard_at[s] for s, at in hall.began_at.items() if at <= moments[-1][0]]
    assert max(in_time, default=0) <= 8.0
    assert hall.longest_wait() < BOUND_S


def test_who_was_served_during_the_sentence_is_left_out_of_it() -> None:
    queue = heard(Queue(), *((n, CALLED, one, n) for n, one in enumerate(CROWD[:4], 1))).queue
    queue = advance(queue, day(*CROWD[:4]), 0).queue
    queue = voice_ended(queue, 1, 4, spoken=True)
    step = advance(queue, day(CROWD[0], CROWD[2], CROWD[3]), 4)
    assert [r.outcome for r in step.records] == [Outcome.TOGETHER, Outcome.STALE]
    assert step.began is not None
    assert (step.began.announcement.seq, step.began.form) == (3, Form.TOGETHER)
    assert not step.began.chime
    assert step.began.after == ("A001",)


@pytest.mark.parametrize(
    "office, ticket_language, spoken",
    [
        ((Language.KK, Language.RU, Language.EN), Language.EN, ("kk", "ru", "en")),
        ((Language.EN, Language.RU, Language.KK), Language.RU, ("kk", "ru")),
        ((Language.RU,), Language.RU, ("ru",)),
        ((Language.KK, Language.EN), Language.EN, ("kk", "en")),
        ((Language.KK,), Language.RU, ("kk", "ru")),  # taken before the office gave it up
    ],
)
def test_only_the_languages_of_the_office_are_spoken(
    office: tuple[Language, ...], ticket_language: Language, spoken: tuple[str, ...]
) -> None:
    assert spoken_languages(Form.FULL, ticket_language, office) == spoken


TWICE = Rules(repeats=2)


def test_a_call_is_said_again_while_nobody_comes_and_nobody_else_is_called() -> None:
    queue = advance(heard(Queue(), (1, CALLED, A, 1)).queue, day(A), 0, TWICE).queue
    queue = advance(voice_ended(queue, 1, 4, spoken=True), day(A), 15, TWICE).queue
    assert queue.turn is None
    assert due_in(queue, 16, TWICE) == REPEAT_AFTER_S - 1
    step = advance(queue, day(A), 15 + REPEAT_AFTER_S, TWICE)
    assert step.began is not None
    assert step.began.repeated
    step = advance(voice_ended(step.queue, 1, 4, spoken=True), day(A), 40, TWICE)
    assert [record.outcome for record in step.records] == [Outcome.REPEATED]
    assert due_in(step.queue, 40, TWICE) is None


def test_others_are_said_before_anybody_is_said_again() -> None:
    queue = advance(heard(Queue(), (1, CALLED, A, 1)).queue, day(A), 0, TWICE).queue
    queue = heard(queue, (2, CALLED, B, 2), at=3).queue
    step = advance(voice_ended(queue, 1, 4, spoken=True), day(A, B), 15, TWICE)
    assert step.began is not None
    assert step.began.announcement.label == "B002"


@pytest.mark.parametrize("state", [TicketState.SERVING, TicketState.SERVED, TicketState.NO_SHOW])
def test_who_has_come_is_not_said_again(state: TicketState) -> None:
    queue = advance(heard(Queue(), (1, CALLED, A, 1)).queue, day(A), 0, TWICE).queue
    queue = advance(voice_ended(queue, 1, 4, spoken=True), day(A), 15, TWICE).queue
    step = advance(queue, day(ticket("A001", state)), 30, TWICE)
    assert step.began is None
    assert due_in(step.queue, 30, TWICE) is None


def test_nothing_is_said_again_while_calls_come_fast() -> None:
    queue = Queue(heard=(0.0,) * (CALM_PACE + 1))
    queue = advance(heard(queue, (1, CALLED, A, 1), at=1).queue, day(A), 1, TWICE).queue
    queue = advance(voice_ended(queue, 1, 4, spoken=True), day(A), 15, TWICE).queue
    assert advance(queue, day(A), 30, TWICE).began is None
    wait = due_in(queue, 30, TWICE)
    assert wait == 30.0
    assert advance(queue, day(A), 60, TWICE).began is not None


def test_a_recall_takes_the_place_of_the_repetition() -> None:
    queue = advance(heard(Queue(), (1, CALLED, A, 1)).queue, day(A), 0, TWICE).queue
    queue = advance(voice_ended(queue, 1, 4, spoken=True), day(A), 15, TWICE).queue
    queue = heard(queue, (2, RECALLED, A, 1), at=16).queue
    assert queue.again == ()
    step = advance(queue, day(A), 16, TWICE)
    assert step.began is not None
    assert step.began.announcement.recall
