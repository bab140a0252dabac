"""Whole days with everything that clerks do besides calling who is next."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from shared.application.call_particular import CallFrom, CallTicket
from shared.application.check_group import CheckGroup
from shared.application.finish import FinishAndCallNext, NextTopic
from shared.application.message import ReadMessage, SendMessage, WithdrawMessage
from shared.application.rest import OpenCounter, TakeRest
from shared.application.set_aside import Hold, Reinstate, Release, Resume
from shared.application.transfer import Transfer
from shared.application.undo import Undo
from shared.application.walk_in import WalkIn
from shared.domain.desks import RestKind
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.ticket import Ticket
from shared.domain.transitions import Action
from tests.application.days import CLERKS, COUNTERS, Days, answered
from tests.application.notebook import GRACE, HEAD_START, UNDO, Slip

SERVING_RULES: Final = {
    Action.WALK_IN: "walk_in",
    Action.GO_ON: "go_on",
    Action.CHANGE_TOPIC: "go_on",
    Action.VERIFY_GROUP: "check_group",
    Action.REJECT_GROUP: "check_group",
    Action.REINSTATE: "reinstate",
    Action.HOLD: "hold",
    Action.TRANSFER: "transfer",
    Action.RESUME: "resume",
    Action.RELEASE: "release",
}
TOPICS = st.sampled_from("abc")
WORK: Final = {
    "free": (*["call"] * 5, "call_ticket", "call_from", "walk_in", "resume", "reinstate", "undo"),
    "called": (*["start"] * 5, "recall", "no_show", "put_back", "check_group", "undo"),
    "serving": (
        *(*["finish_and_next"] * 2, "finish", "hold", "transfer", "go_on", "check_group"),
        *("undo", "rest", "release", "take"),
    ),
}
"""What a clerk is likely to do, by the state of what is at the counter."""


class ServingDays(Days):
    """The same office; its clerks do everything."""

    def who(self, counter: str) -> str:
        """Mostly who sits there."""
        return self.notes.seats.get(counter, "bek")

    def at(self, counter: str, **more: Any) -> Any:
        """The words of a command at the counter."""
        return {"counter_id": counter, "clerk_id": self.who(counter), **more}

    def tries(self, refusal: str | None, command: Callable[[], Ticket]) -> bool:
        """Whether it was carried out, as it must; an answer is the ticket as it is then."""
        ticket = self.does(refusal, command)
        if refusal is not None:
            return False
        assert ticket is not None
        self.keep(lambda: answered(command()), ticket.id)
        return True

    def here(self, counter: str, slip: Slip, *states: str, first: str | None = None) -> str | None:
        """Why a step with the slip at the counter is refused; `first`: something about the step."""
        refusal = self.notes.refusal(counter, self.who(counter))
        if refusal is None and slip.counter != counter:
            refusal = "ticket_elsewhere"
        return refusal or first or (None if slip.state in states else "action_refused")

    def fresh(self, counter: str, slip: Slip) -> str | None:
        """Why a step with a slip that may be anywhere is refused."""
        refusal = self.notes.fresh_refusal(counter, self.who(counter), self.now)
        return refusal or (None if slip.day == self.notes.day else "ticket_past")

    def stepped(self, counter: str, slip: Slip) -> None:
        """Writes down the slip as it is, before it changes."""
        before = self.notes.touch(counter, slip)
        self.notes.stepped(counter, self.who(counter), before, self.now)

    @initialize()
    def found(self) -> None:
        """A morning: everybody sits down, and some visitors are there."""
        super().found()
        for counter, clerk in (("1", "ann"), ("2", "bek"), ("3", "dan")):
            self.sit(counter, clerk)
        for topic, group in (("a", None), ("b", "g"), ("a", "g"), ("c", None)):
            self.take(topic, group)

    @rule(data=st.data(), counters=st.lists(COUNTERS, min_size=8, max_size=12))
    def work(self, data: st.DataObject, counters: list[str]) -> None:
        """What fits where a counter is."""
        for counter in counters:
            here = self.notes.at(counter)
            step = data.draw(st.sampled_from(WORK["free" if here is None else here.state]))
            WAYS[step](self, data, counter)
            self.everybody_sees_the_notebook()

    morning = noon = afternoon = evening = overtime = work
    """Rules are drawn alike; this one is most of a day."""

    @precondition(lambda self: self.notes.slips)
    @rule(data=st.data(), counter=COUNTERS)
    def hold(self, data: st.DataObject, counter: str) -> None:
        slip = self.likely(data, counter)
        wish = Hold(**self.at(counter, ticket_id=slip.id, text="form"))
        refusal = self.here(counter, slip, "serving")
        if refusal is None:
            self.stepped(counter, slip)
        if self.tries(refusal, lambda: self.cases.hold(wish)):
            slip.state, slip.counter, slip.calls = "on_hold", None, 0
            slip.holder, slip.note = self.who(counter), "form"

    @precondition(lambda self: self.notes.slips)
    @rule(data=st.data(), counter=COUNTERS)
    def resume(self, data: st.DataObject, counter: str) -> None:
        slip = self.likely(data, counter, "on_hold")
        wish = Resume(**self.at(counter, ticket_id=slip.id))
        refusal = self.fresh(counter, slip)
        if refusal is None and self.notes.at(counter):
            refusal = "counter_busy"
        if refusal is None and slip.holder not in {None, self.who(counter)}:
            refusal = "held_by_other"
        if refusal is None and slip.state != "on_hold":
            refusal = "action_refused"
        if refusal is None:
            self.stepped(counter, slip)
        if self.tries(refusal, lambda: self.cases.resume(wish)):
            slip.state, slip.counter, slip.holder = "serving", counter, None

    @precondition(lambda self: self.notes.slips)
    @rule(data=st.data(), counter=COUNTERS)
    def release(self, data: st.DataObject, counter: str) -> None:
        slip = self.likely(data, counter, "on_hold")
        wish = Release(**self.at(counter, ticket_id=slip.id))
        refusal = self.fresh(counter, slip)
        if refusal is None and slip.state == "waiting" and slip.bound is None:
            refusal = "nothing_to_release"
        if refusal is None and slip.state not in {"on_hold", "waiting"}:
            refusal = "action_refused"
        if refusal is None:
            self.stepped(counter, slip)
        if self.tries(refusal, lambda: self.cases.release(wish)):
            slip.state, slip.holder, slip.bound = "waiting", None, None

    @precondition(lambda self: self.notes.slips)
    @rule(data=st.data(), counter=COUNTERS)
    def reinstate(self, data: st.DataObject, counter: str) -> None:
        slip = self.likely(data, counter, "no_show")
        wish = Reinstate(**self.at(counter, ticket_id=slip.id))
        refusal = self.fresh(counter, slip)
        if refusal is None and slip.state != "no_show":
            refusal = "action_refused"
        if refusal is None:
            self.stepped(counter, slip)
        if self.tries(refusal, lambda: self.cases.reinstate(wish)):
            assert slip.gone is not None
            slip.place = slip.place if self.now - slip.gone <= GRACE else self.now
            slip.state, slip.calls, slip.gone = "waiting", 0, None

    @precondition(lambda self: self.notes.slips)
    @rule(
        data=st.data(),
        counter=COUNTERS,
        topic=st.one_of(st.none(), TOPICS),
        to_counter=st.one_of(st.none(), COUNTERS),
    )
    def transfer(
        self, data: st.DataObject, counter: str, topic: str | None, to_counter: str | None
    ) -> None:
        slip = self.likely(data, counter)
        to = {"ticket_id": slip.id, "topic_id": topic, "to_counter": to_counter, "note": "n"}
        wish = Transfer(**self.at(counter, **to))
        first = None
        if to_counter == counter or (to_counter is None and topic in {None, slip.topic}):
            first = "transfer_nowhere"
        elif to_counter is not None and to_counter not in self.notes.seats:
            first = "counter_empty"
        refusal = self.here(counter, slip, "serving", first=first)
        if refusal is None:
            self.stepped(counter, slip)
        if self.tries(refusal, lambda: self.cases.transfer(wish)):
            slip.state, slip.counter, slip.calls = "waiting", None, 0
            slip.topic, slip.bound, slip.note = topic or slip.topic, to_counter, "n"

    @precondition(lambda self: self.notes.slips)
    @rule(data=st.data(), counter=COUNTERS, topic=TOPICS, stays=st.booleans())
    def go_on(self, data: st.DataObject, counter: str, topic: str, stays: bool) -> None:
        slip = self.likely(data, counter)
        wish = NextTopic(**self.at(counter, ticket_id=slip.id, topic_id=topic, here=stays))
        first = "transfer_nowhere" if topic == slip.topic else None
        refusal = self.here(counter, slip, "serving", first=first)
        if refusal is None:
            self.stepped(counter, slip)
        if self.tries(refusal, lambda: self.cases.go_on(wish)):
            slip.topic = topic
            if not stays:
                slip.state, slip.counter, slip.calls = "waiting", None, 0
                slip.bound, slip.note = None, ""

    @precondition(lambda self: self.notes.slips)
    @rule(data=st.data(), counter=COUNTERS, right=st.booleans())
    def check_group(self, data: st.DataObject, counter: str, right: bool) -> None:
        slip = self.likely(data, counter)
        wish = CheckGroup(**self.at(counter, ticket_id=slip.id, right=right))
        first = None if slip.group else "no_group"
        first = first or ("group_checked" if slip.checked else None)
        refusal = self.here(counter, slip, "called", "serving", first=first)
        if refusal is None:
            self.stepped(counter, slip)
        if self.tries(refusal, lambda: self.cases.check_group(wish)):
            slip.checked = "verified" if right else "rejected"
            if not right:
                slip.state, slip.counter, slip.place = "waiting", None, slip.issued

    @precondition(lambda self: self.notes.slips)
    @rule(data=st.data(), counter=COUNTERS)
    def finish_and_next(self, data: st.DataObject, counter: str) -> None:
        slip = self.likely(data, counter)
        wish = FinishAndCallNext(**self.at(counter, ticket_id=slip.id))
        refusal = None if self.notes.over(self.now) else self.rest_of(counter)
        refusal = refusal or self.notes.fresh_refusal(counter, self.who(counter), self.now)
        refusal = refusal or self.here(counter, slip, "serving")
        called = self.does(refusal, lambda: self.cases.finish_and_call_next(wish))
        if refusal is not None:
            return
        self.stepped(counter, slip)
        slip.state, slip.counter, slip.gone = "served", None, self.now
        self.notes.events += 1
        expected = self.notes.next_for(counter, self.now)
        assert answered(called) == answered(expected)
        if expected is None:
            self.notes.events -= 1
        else:
            self.come(expected, counter, "called")
        self.keep(lambda: answered(self.cases.finish_and_call_next(wish)), answered(called))

    def rest_of(self, counter: str) -> str | None:
        return "counter_resting" if counter in self.notes.rests else None

    @precondition(lambda self: self.notes.slips)
    @rule(data=st.data(), counter=COUNTERS)
    def call_ticket(self, data: st.DataObject, counter: str) -> None:
        slip = self.likely(data, counter, "on_hold", "no_show", "waiting")
        wish = CallTicket(**self.at(counter, ticket_id=slip.id, text="unwell"))
        refusal = self.fresh(counter, slip) or self.notes.unready(counter)
        if refusal is None and slip.state == "waiting" and slip.bound not in {None, counter}:
            refusal = "bound_elsewhere"
        if refusal is None and slip.state not in {"waiting", "on_hold", "no_show"}:
            refusal = "action_refused"
        passed = [] if refusal else self.passed(counter, slip)
        if self.tries(refusal, lambda: self.cases.call_ticket(wish)):
            assert self.last_event()["passed"] == passed
            self.come(slip, counter, "called")

    def passed(self, counter: str, slip: Slip) -> list[str]:
        """Nobody, if the clerk takes back whom the clerk has set aside."""
        if slip.holder == self.who(counter):
            return []
        return self.notes.passed(counter, slip, self.now)

    def last_event(self) -> Any:
        seq = self.place.reader.day().seq
        return self.place.reader.events_after(seq - 1)[0].data

    @rule(counter=COUNTERS, topic=st.one_of(st.none(), TOPICS), group=st.sampled_from([None, "g"]))
    def call_from(self, counter: str, topic: str | None, group: str | None) -> None:
        wish = CallFrom(**self.at(counter, topic_id=topic, group_id=group, text="turn"))
        refusal = self.notes.fresh_refusal(counter, self.who(counter), self.now)
        found = [
            slip
            for slip in self.notes.waiting()
            if (slip.topic == topic if topic else self.notes.serves(counter, slip) or slip.bound)
            if slip.bound in {None, counter} and group in {None, slip.group}
            if topic or slip.topic in self.topics_of(counter)
        ]
        refusal = refusal or self.notes.unready(counter)
        if refusal == "counter_resting" and not found:
            refusal = None
        passed = self.notes.passed(counter, found[0], self.now) if found and not refusal else []
        called = self.does(refusal, lambda: self.cases.call_from(wish))
        if refusal is not None:
            return
        assert answered(called) == (found[0].id if found else None)
        if found:
            assert self.last_event()["passed"] == passed
            self.come(found[0], counter, "called")
            self.keep(lambda: answered(self.cases.call_from(wish)), found[0].id)

    def topics_of(self, counter: str) -> str:
        return {"1": "ab", "2": "abc", "3": "ab"}[counter]

    @rule(counter=COUNTERS, topic=TOPICS, group=st.sampled_from([None, "g"]))
    def walk_in(self, counter: str, topic: str, group: str | None) -> None:
        more = {"topic_id": topic, "group_id": group, "language": Language.KK, "text": "no paper"}
        wish = WalkIn(**self.at(counter, **more))
        refusal = self.notes.fresh_refusal(counter, self.who(counter), self.now)
        refusal = refusal or self.notes.unready(counter)
        ticket = self.does(refusal, lambda: self.cases.walk_in(wish))
        if ticket is None:
            return
        place = self.now - (HEAD_START if group else timedelta(0))
        number, day = self.notes.last(topic) + 1, self.local.date()
        slip = Slip(ticket.id, topic, number, day, place, self.now, letter=topic, group=group)
        assert self.last_event()["passed"] == self.notes.passed(counter, slip, self.now)
        self.notes.slips[slip.id] = slip
        self.come(slip, counter, "serving")
        self.notes.events += 1
        self.keep(lambda: self.cases.walk_in(wish).id, ticket.id)

    @rule(counter=COUNTERS, late=st.sampled_from([False, False, False, True]))
    def undo(self, counter: str, late: bool) -> None:
        step = self.notes.steps.get(counter)
        if late:
            self.place.clock.pass_by(seconds=11)
        wish = Undo(**self.at(counter, seq=step.seq if step else 0))
        refusal = self.notes.refusal(counter, self.who(counter))
        if refusal is None and (step is None or step.clerk != self.who(counter)):
            refusal = "nothing_to_undo"
        if refusal is None and step and self.now >= step.at + UNDO:
            refusal = "undo_late"
        if self.tries(refusal, lambda: self.cases.undo(wish)):
            assert step is not None
            self.notes.touch(counter, step.before)
            paper = self.notes.slips[step.before.id].paper
            self.notes.slips[step.before.id] = step.before
            step.before.paper = paper

    @rule(counter=COUNTERS, clerk=CLERKS, kind=st.sampled_from(RestKind))
    def rest(self, counter: str, clerk: str, kind: RestKind) -> None:
        until = self.now + timedelta(minutes=10)
        wish = TakeRest(counter_id=counter, clerk_id=clerk, kind=kind, until=until, text="tea")
        refusal = self.may_rest(counter, clerk)
        if refusal is None and counter in self.notes.rests and not self.notes.over(self.now):
            refusal = "counter_resting"
        rest = self.does(refusal, lambda: self.cases.take_rest(wish))
        if rest is not None:
            self.notes.begin(self.now)
            self.notes.rests[counter] = kind.value
            self.keep(lambda: self.cases.take_rest(wish), rest)

    @rule(counter=COUNTERS, clerk=CLERKS)
    def open(self, counter: str, clerk: str) -> None:
        wish = OpenCounter(counter_id=counter, clerk_id=clerk)
        refusal = self.may_rest(counter, clerk)
        if refusal is None and (counter not in self.notes.rests or self.notes.over(self.now)):
            refusal = "counter_open"
        self.does(refusal, lambda: self.cases.open_counter(wish))
        if refusal is None:
            del self.notes.rests[counter]
            self.keep(lambda: self.cases.open_counter(wish), None)

    def may_rest(self, counter: str, clerk: str) -> str | None:
        """Bek leads the office."""
        return None if clerk == "bek" else self.notes.fresh_refusal(counter, clerk, self.now)

    @rule(data=st.data(), minutes=st.sampled_from([5, 600]), counter=COUNTERS)
    def messages(self, data: st.DataObject, minutes: int, counter: str) -> None:
        """One is sent, and now and then one is read or withdrawn."""
        until = self.now + timedelta(minutes=minutes)
        wish = SendMessage(clerk_id="bek", text="all", until=until, counter_id=None)
        message = self.cases.send_message(wish)
        self.notes.forget_messages(self.now)
        self.notes.messages[message.id] = until
        self.keep(lambda: self.cases.send_message(wish).id, message.id)
        self.read(data, counter)

    def read(self, data: st.DataObject, counter: str) -> None:
        key = data.draw(st.sampled_from(sorted(self.notes.messages)))
        if data.draw(st.booleans()):
            gone = WithdrawMessage(clerk_id="bek", message_id=key)
            self.cases.withdraw_message(gone)
            del self.notes.messages[key]
            self.keep(lambda: self.cases.withdraw_message(gone), None)
            return
        wish = ReadMessage(**self.at(counter, message_id=key))
        refusal = self.notes.refusal(counter, self.who(counter))
        seq = self.place.reader.day().seq
        known = counter in self.place.reader.day().desks.messages[key].read_at
        self.does(refusal, lambda: self.cases.read_message(wish))
        assert self.place.reader.day().seq == seq + (refusal is None and not known)
        if refusal is None and not known:
            self.keep(lambda: self.cases.read_message(wish), None)


def plainly(kind: EventKind) -> Callable[[ServingDays, st.DataObject, str], None]:
    """A step that needs nothing but the slip at the counter."""

    def step(day: ServingDays, _data: st.DataObject, counter: str) -> None:
        here = day.notes.at(counter)
        assert here is not None
        day.serves(counter, here, kind)

    return step


WAYS: Final[dict[str, Callable[[ServingDays, st.DataObject, str], None]]] = {
    "call": lambda day, _data, counter: day.call(counter, None),
    "start": plainly(EventKind.SERVICE_STARTED),
    "finish": plainly(EventKind.SERVICE_FINISHED),
    "recall": plainly(EventKind.TICKET_RECALLED),
    "no_show": plainly(EventKind.TICKET_NO_SHOW),
    "put_back": plainly(EventKind.TICKET_PUT_BACK),
    "call_ticket": lambda day, data, counter: day.call_ticket(data, counter),
    "call_from": lambda day, data, counter: day.call_from(counter, data.draw(TOPICS), None),
    "walk_in": lambda day, data, counter: day.walk_in(counter, data.draw(TOPICS), None),
    "resume": lambda day, data, counter: day.resume(data, counter),
    "reinstate": lambda day, data, counter: day.reinstate(data, counter),
    "release": lambda day, data, counter: day.release(data, counter),
    "hold": lambda day, data, counter: day.hold(data, counter),
    "transfer": lambda day, data, counter: day.transfer(
        data, counter, data.draw(TOPICS), data.draw(st.one_of(st.none(), COUNTERS))
    ),
    "go_on": lambda day, data, counter: day.go_on(
        data, counter, data.draw(TOPICS), data.draw(st.booleans())
    ),
    "check_group": lambda day, data, counter: day.check_group(
        data, counter, data.draw(st.booleans())
    ),
    "finish_and_next": lambda day, data, counter: day.finish_and_next(data, counter),
    "undo": lambda day, _data, counter: day.undo(counter, False),
    "rest": lambda day, _data, counter: day.rest(counter, day.who(counter), RestKind.BREAK),
    "take": lambda day, data, _counter: day.take(data.draw(TOPICS), None),
}
