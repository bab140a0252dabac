"""The command that a sheet prepares; None while something is still to be chosen."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final
from uuid import UUID

from counter.viewmodels.errands import Command
from counter.viewmodels.sheet_choices import CLOSED, first_in, picked
from counter.viewmodels.sheet_scene import Scene, SheetKind, ticket_of_number
from shared.application.call_particular import CallFrom, CallTicket
from shared.application.finish import Finish, FinishAndCallNext, NextTopic
from shared.application.rest import TakeRest
from shared.application.set_aside import Hold, Reinstate
from shared.application.transfer import Transfer
from shared.application.walk_in import WalkIn
from shared.domain.desks import RestKind
from shared.domain.language import Language
from shared.domain.ticket import Ticket, TicketState

LINES: Final = frozenset({"topic", "section", "group"})


def command_of(scene: Scene) -> Command | None:
    """What confirming the sheet asks for."""
    return COMMANDS[scene.kind](scene)


def called(scene: Scene) -> Ticket | None:
    """Whom the sheet of a particular call would call, or who has come after all."""
    if scene.number.strip():
        return ticket_of_number(scene)
    if scene.kind is SheetKind.REINSTATE:
        who = picked(scene, "who")
        return scene.snapshot.day.tickets.get(UUID(who)) if who else None
    whom = picked(scene, "whom")
    if whom.startswith("ticket:"):
        return scene.snapshot.day.tickets.get(UUID(whom.removeprefix("ticket:")))
    return first_in(scene, whom) if whom else None


def passed_by(scene: Scene) -> tuple[str, ...]:
    """The labels of those whom a particular call passes over."""
    ticket = called(scene) if scene.kind is SheetKind.CALL else None
    if ticket is None or ticket.held_for == scene.seat.clerk_id:
        return ()
    counter = scene.seat.counter_id
    return tuple(each.label for each in scene.snapshot.passed_over(counter, ticket, scene.now))


def _why(scene: Scene) -> tuple[str, str] | None:
    """Reason and words; None while there is neither."""
    reason, text = picked(scene, "reason"), scene.note.strip()
    return (reason, text) if reason or text else None


def _hold(scene: Scene) -> Command | None:
    why, ticket = _why(scene), scene.ticket
    if why is None or ticket is None:
        return None
    return Hold(
        counter_id=scene.seat.counter_id,
        clerk_id=scene.seat.clerk_id,
        ticket_id=ticket.id,
        reason=why[0],
        text=why[1],
        term=timedelta(minutes=int(picked(scene, "term"))),
    )


def _transfer(scene: Scene) -> Command | None:
    topic, counter, ticket = picked(scene, "topic"), picked(scene, "counter"), scene.ticket
    if ticket is None or not (topic or counter):
        return None
    return Transfer(
        counter_id=scene.seat.counter_id,
        clerk_id=scene.seat.clerk_id,
        ticket_id=ticket.id,
        topic_id=topic or None,
        to_counter=counter or None,
        note=scene.note,
    )


def _finish(scene: Scene) -> Command | None:
    ticket = scene.ticket
    office = scene.snapshot.office
    if ticket is None:
        return None
    outcome = picked(scene, "outcome")
    if not outcome and office.serving.outcome_needed and office.outcomes_of(ticket.topic_id):
        return None
    kind = FinishAndCallNext if picked(scene, "then") == "next" else Finish
    return kind(
        counter_id=scene.seat.counter_id,
        clerk_id=scene.seat.clerk_id,
        ticket_id=ticket.id,
        outcome=outcome,
        note=scene.note,
    )


def _change_topic(scene: Scene) -> Command | None:
    topic, ticket = picked(scene, "topic"), scene.ticket
    if ticket is None or not topic:
        return None
    return NextTopic(
        counter_id=scene.seat.counter_id,
        clerk_id=scene.seat.clerk_id,
        ticket_id=ticket.id,
        topic_id=topic,
        here=picked(scene, "where") == "here",
        note=scene.note,
    )


def _call(scene: Scene) -> Command | None:
    whom, why, ticket = picked(scene, "whom"), _why(scene), called(scene)
    if ticket is None:
        return None
    own = ticket.held_for == scene.seat.clerk_id
    if why is None and not own:
        return None
    reason, text = why or ("", "")
    counter, clerk = scene.seat.counter_id, scene.seat.clerk_id
    kind, _, line = whom.partition(":")
    if kind in LINES and not scene.number.strip():
        return CallFrom(
            counter_id=counter,
            clerk_id=clerk,
            topic_id=line if kind == "topic" else None,
            section_id=line if kind == "section" else None,
            group_id=line if kind == "group" else None,
            reason=reason,
            text=text,
        )
    return CallTicket(
        counter_id=counter, clerk_id=clerk, ticket_id=ticket.id, reason=reason, text=text
    )


def _walk_in(scene: Scene) -> Command | None:
    topic, why = picked(scene, "topic"), _why(scene)
    if not topic or why is None:
        return None
    return WalkIn(
        counter_id=scene.seat.counter_id,
        clerk_id=scene.seat.clerk_id,
        topic_id=topic,
        language=Language(picked(scene, "language")),
        group_id=picked(scene, "group") or None,
        reason=why[0],
        text=why[1],
    )


def _rest(scene: Scene) -> Command | None:
    counter, clerk = scene.seat.counter_id, scene.seat.clerk_id
    if picked(scene, "reason") == CLOSED:
        return TakeRest(
            counter_id=counter, clerk_id=clerk, kind=RestKind.CLOSED, text=scene.note.strip()
        )
    why = _why(scene)
    if why is None:
        return None
    return TakeRest(
        counter_id=counter,
        clerk_id=clerk,
        kind=RestKind.BREAK,
        until=scene.now + timedelta(minutes=int(picked(scene, "until"))),
        reason=why[0],
        text=why[1],
    )


def _reinstate(scene: Scene) -> Command | None:
    ticket = called(scene)
    if ticket is None or ticket.state is not TicketState.NO_SHOW:
        return None
    counter, clerk = scene.seat.counter_id, scene.seat.clerk_id
    return Reinstate(counter_id=counter, clerk_id=clerk, ticket_id=ticket.id)


COMMANDS: Final[dict[SheetKind, Callable[[Scene], Command | None]]] = {
    SheetKind.HOLD: _hold,
    SheetKind.TRANSFER: _transfer,
    SheetKind.FINISH: _finish,
    SheetKind.TOPIC: _change_topic,
    SheetKind.CALL: _call,
    SheetKind.WALK_IN: _walk_in,
    SheetKind.REST: _rest,
    SheetKind.REINSTATE: _reinstate,
}
