"""The one queue of announcements: who has the stage and the voice, and who comes after."""

from collections.abc import Iterable
from dataclasses import replace

from display.viewmodels.forms import CALM_PACE, Form, in_sentence, spoken_languages
from display.viewmodels.turns import (
    LONGEST_S,
    MINUTE_S,
    REPEAT_AFTER_S,
    SILENCE_S,
    USUAL,
    Announcement,
    Outcome,
    Queue,
    Record,
    Repetition,
    Rules,
    Sentence,
    Step,
    Turn,
)
from shared.domain.day import Day
from shared.domain.event import Event, EventKind
from shared.domain.ticket import Ticket, TicketState

CALL_KINDS = frozenset({EventKind.TICKET_CALLED, EventKind.TICKET_RECALLED})


def calls_in(events: Iterable[Event]) -> list[Announcement]:
    """The announcements that events ask for, in their order."""
    return [
        Announcement(
            seq=event.seq,
            ticket_id=event.ticket_id,
            label=event.text("label"),
            counter_id=event.text("counter"),
            recall=event.kind is EventKind.TICKET_RECALLED,
        )
        for event in events
        if event.kind in CALL_KINDS and event.ticket_id is not None
    ]


def hear(queue: Queue, calls: Iterable[Announcement], at: float) -> Step:
    """Queues new calls; of one ticket at most one announcement waits."""
    pending, heard = list(queue.pending), [t for t in queue.heard if at - t < MINUTE_S]
    records: list[Record] = []
    again = queue.again
    for call in calls:
        heard.append(at)
        again = tuple(one for one in again if one.announcement.ticket_id != call.ticket_id)
        before = next((one for one in pending if one.ticket_id == call.ticket_id), None)
        if before is not None and call.recall and before.counter_id == call.counter_id:
            records.append(Record(call, Outcome.MERGED))
            continue
        if before is not None:
            pending.remove(before)
            records.append(Record(before, Outcome.STALE))
        pending.append(call)
    heard_all = replace(queue, pending=tuple(pending), heard=tuple(heard), again=again)
    return Step(heard_all, tuple(records))


def advance(queue: Queue, day: Day, at: float, rules: Rules = USUAL, *, held: bool = False) -> Step:
    """Ends a turn that is over and begins the next one that is still called; none while `held`."""
    records: list[Record] = []
    if queue.turn is not None:
        if not _is_over(queue.turn, at, rules):
            return Step(queue)
        records.append(_record(queue.turn))
        queue = _ended(queue, queue.turn, at)
    still = [call for call in queue.pending if still_called(call, day) is not None]
    first = still[0].seq if still else None
    passed = [call for call in queue.pending if first is None or call.seq < first]
    records += [Record(call, Outcome.STALE) for call in passed]
    queue = replace(queue, pending=queue.pending[len(passed) :])
    if held:
        return Step(queue, tuple(records))
    step = _begin(queue, still, day, at, rules) if still else _repeat(queue, day, at, rules)
    return replace(step, records=tuple(records))


def voice_ended(queue: Queue, seq: int, at: float, *, spoken: bool) -> Queue:
    """The voice has finished (or could not speak) the announcement number `seq`, at a moment."""
    turn = queue.turn
    if turn is None or turn.announcement.seq != seq or turn.voice_ended:
        return queue
    quiet = at if spoken else queue.silent_since
    turn = replace(turn, voice_ended=True, spoken=spoken)
    return replace(queue, turn=turn, silent_since=quiet)


def due_in(queue: Queue, at: float, rules: Rules = USUAL) -> float | None:
    """Seconds until `advance` has something to do; None while there is nothing to wait for."""
    turn = queue.turn
    if turn is not None:
        least = rules.least(turn.form)
        due = turn.started_at + (least if turn.voice_ended else max(least, LONGEST_S))
    elif queue.again:
        due = max(_room_from(queue), min(one.since for one in queue.again) + REPEAT_AFTER_S)
    else:
        return None
    return max(0.0, due - at)


def still_called(call: Announcement, day: Day) -> Ticket | None:
    """The ticket if it is still called to the announcement's counter."""
    ticket = day.tickets.get(call.ticket_id)
    if ticket is None or ticket.state is not TicketState.CALLED:
        return None
    return ticket if ticket.counter_id == call.counter_id else None


def _begin(queue: Queue, still: list[Announcement], day: Day, at: float, rules: Rules) -> Step:
    """Gives the turn to the first of `still`, alone or in a sentence."""
    form = rules.policy(len(still) - 1, _pace(queue, at))
    if queue.sentence is not None and still[0].seq in queue.sentence.left:
        form = Form.TOGETHER
    elif form is Form.TOGETHER:
        members = frozenset(one.seq for one in still[: in_sentence(len(still))])
        queue = replace(queue, sentence=Sentence(members))
    else:
        queue = replace(queue, sentence=None)
    turn = _turn(queue, still[0], form, day, at, rules)
    begun = replace(queue, turn=turn, pending=queue.pending[1:], last=still[0])
    return Step(begun, (), turn)


def _turn(queue: Queue, call: Announcement, form: Form, day: Day, at: float, rules: Rules) -> Turn:
    sentence = queue.sentence
    silent = queue.silent_since is None or at - queue.silent_since >= SILENCE_S
    opens = form is Form.FULL or (sentence is not None and not sentence.said)
    return Turn(
        announcement=call,
        form=form,
        chime=silent or opens,
        languages=spoken_languages(form, day.tickets[call.ticket_id].language, rules.languages),
        started_at=at,
        after=() if sentence is None else sentence.said,
        repeats=rules.repeats - 1,
    )


def _repeat(queue: Queue, day: Day, at: float, rules: Rules) -> Step:
    """Says a call again that nobody has answered, while nobody else is to be said."""
    again = tuple(one for one in queue.again if still_called(one.announcement, day) is not None)
    queue = replace(queue, again=again, sentence=None)
    ready = [one for one in again if at >= one.since + REPEAT_AFTER_S]
    if not ready or at < _room_from(queue):
        return Step(queue)
    call, form = ready[0].announcement, rules.policy(0, _pace(queue, at))
    turn = _turn(queue, call, form, day, at, rules)
    turn = replace(turn, repeats=ready[0].left - 1, repeated=True)
    rest = tuple(one for one in again if one is not ready[0])
    return Step(replace(queue, turn=turn, last=call, again=rest), (), turn)


def _ended(queue: Queue, turn: Turn, at: float) -> Queue:
    again, sentence = queue.again, queue.sentence
    overtaken = any(one.ticket_id == turn.announcement.ticket_id for one in queue.pending)
    if turn.repeats and turn.voice_ended and turn.spoken and not overtaken:
        again = (*again, Repetition(turn.announcement, turn.repeats, at))
    if sentence is not None:
        left = sentence.left - {turn.announcement.seq}
        sentence = Sentence(left, (*sentence.said, turn.announcement.label)) if left else None
    return replace(queue, turn=None, again=again, sentence=sentence)


def _pace(queue: Queue, at: float) -> int:
    return sum(at - moment < MINUTE_S for moment in queue.heard)


def _room_from(queue: Queue) -> float:
    """When calls come slowly enough for one to be said again."""
    return queue.heard[-CALM_PACE - 1] + MINUTE_S if len(queue.heard) > CALM_PACE else 0.0


def _is_over(turn: Turn, at: float, rules: Rules) -> bool:
    least = rules.least(turn.form)
    return at - turn.started_at >= (least if turn.voice_ended else max(least, LONGEST_S))


def _record(turn: Turn) -> Record:
    if turn.repeated:
        outcome = Outcome.REPEATED
    elif not (turn.voice_ended and turn.spoken):
        outcome = Outcome.SHOWN
    elif turn.form is Form.TOGETHER:
        outcome = Outcome.TOGETHER
    else:
        outcome = Outcome.SPOKEN if turn.form is Form.FULL else Outcome.SHORTENED
    return Record(turn.announcement, outcome, turn.after)
