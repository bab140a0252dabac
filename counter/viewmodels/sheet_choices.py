"""What can be chosen on the sheet of each step."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from counter.viewmodels.sheet_scene import Choice, Group, Scene, SheetKind
from shared.domain.language import Language
from shared.domain.office import PriorityGroup, ReasonFor, Section, Topic
from shared.domain.order import place_again
from shared.domain.rights import Right, may
from shared.domain.ticket import Ticket, TicketState
from shared.qt.texts import plural_noop

MINUTES = plural_noop("Desk", "%n minute(s)")[1]
WHY: Final = str(QT_TRANSLATE_NOOP("Desk", "Why?"))
BACK_IN: Final = str(QT_TRANSLATE_NOOP("Desk", "Comes back in"))
TOPICS: Final = str(QT_TRANSLATE_NOOP("Desk", "Topic"))
COUNTERS: Final = str(QT_TRANSLATE_NOOP("Desk", "Counter"))
ANY_COUNTER: Final = str(QT_TRANSLATE_NOOP("Desk", "any counter of the topic"))
COUNTER_OF: Final = str(QT_TRANSLATE_NOOP("Desk", "Counter {number}"))
OUTCOMES: Final = str(QT_TRANSLATE_NOOP("Desk", "What came of it"))
WHERE: Final = str(QT_TRANSLATE_NOOP("Desk", "Where it goes on"))
HERE: Final = str(QT_TRANSLATE_NOOP("Desk", "here, at once"))
IN_LINE: Final = str(QT_TRANSLATE_NOOP("Desk", "in the line of that topic"))
WHOM: Final = str(QT_TRANSLATE_NOOP("Desk", "Whom?"))
FIRST_OF_TOPIC: Final = str(QT_TRANSLATE_NOOP("Desk", "first of the topic"))
FIRST_OF_SECTION: Final = str(QT_TRANSLATE_NOOP("Desk", "first of the section"))
FIRST_OF_GROUP: Final = str(QT_TRANSLATE_NOOP("Desk", "first of the group"))
PRIORITY: Final = str(QT_TRANSLATE_NOOP("Desk", "Priority group: {group}"))
NO_PRIORITY: Final = str(QT_TRANSLATE_NOOP("Desk", "none"))
WHO: Final = str(QT_TRANSLATE_NOOP("Desk", "Who has come?"))
KEEPS: Final = str(QT_TRANSLATE_NOOP("Desk", "keeps the place"))
AT_END: Final = str(QT_TRANSLATE_NOOP("Desk", "to the end of the line"))
LANGUAGES: Final = str(QT_TRANSLATE_NOOP("Desk", "Language"))
UNTIL: Final = str(QT_TRANSLATE_NOOP("Desk", "Planned end"))
TILL: Final = str(QT_TRANSLATE_NOOP("Desk", "until {time}"))
CLOSE: Final = str(QT_TRANSLATE_NOOP("Desk", "Close the counter"))
CLOSED: Final = "closed"
"""Stands among the reasons of a break; no reason of an office has a colon or this name alone."""
THEN: Final = str(QT_TRANSLATE_NOOP("Desk", "Then"))
THEN_FREE: Final = str(QT_TRANSLATE_NOOP("Desk", "stay free"))
THEN_NEXT: Final = str(QT_TRANSLATE_NOOP("Desk", "call the next visitor"))
HOLD_MINUTES: Final = (5, 10, 15, 30, 60)
BREAK_MINUTES: Final = (10, 15, 30, 45, 60)
NAMES: Final = {Language.KK: "Қазақша", Language.RU: "Русский", Language.EN: "English"}


def groups_of(scene: Scene) -> tuple[Group, ...]:
    """The groups of the scene's sheet, with what is chosen in each."""
    return tuple(_marked(scene, group) for group in GROUPS[scene.kind](scene))


def picked(scene: Scene, name: str) -> str:
    """What is chosen in a group: by hand, else what is usual."""
    return scene.picked.get(name, usual(scene, name))


def usual(scene: Scene, name: str) -> str:
    """What is chosen before a hand chooses."""
    match name:
        case "term":
            return str(scene.snapshot.office.serving.hold // timedelta(minutes=1))
        case "until":
            return "15"
        case "where":
            return "here"
        case "then":
            return "next" if scene.picked.get("asked") == "next" else "free"
        case "language":
            return scene.snapshot.office.languages[0].value
        case _:
            return ""


def _marked(scene: Scene, group: Group) -> Group:
    chosen = picked(scene, group.name)
    marked = [replace(each, chosen=each.choice_id == chosen) for each in group.choices]
    return replace(group, choices=tuple(marked))


def _reasons(scene: Scene, step: ReasonFor, *more: Choice) -> Group:
    known = scene.snapshot.office.reasons_for(step)
    choices = [Choice(each.id, each.name.get(scene.language)) for each in known]
    return Group("reason", scene.say(WHY), (*choices, *more))


def _minutes(scene: Scene, name: str, heading: str, offered: Iterable[int]) -> Group:
    zone = scene.snapshot.office.zone
    choices = []
    for minutes in offered:
        end: datetime = (scene.now + timedelta(minutes=minutes)).astimezone(zone)
        detail = scene.say(TILL, time=f"{end:%H:%M}")
        choices.append(Choice(str(minutes), scene.say(MINUTES, n=minutes), detail))
    return Group(name, scene.say(heading), tuple(choices))


def _hold(scene: Scene) -> tuple[Group, ...]:
    term = scene.snapshot.office.serving.hold // timedelta(minutes=1)
    offered = sorted({*HOLD_MINUTES, term})
    return (_reasons(scene, ReasonFor.HOLD), _minutes(scene, "term", BACK_IN, offered))


def _topic(scene: Scene, topic: Topic) -> Choice:
    waiting = len(scene.snapshot.waiting(topic.id))
    detail = str(waiting) if waiting else ""
    return Choice(topic.id, f"{topic.series.letter}  {topic.name.get(scene.language)}", detail)


def _other_topics(scene: Scene) -> Group:
    now = None if scene.ticket is None else scene.ticket.topic_id
    others = [topic for topic in scene.snapshot.office.topics if topic.id != now]
    choices = tuple(replace(_topic(scene, topic), detail="") for topic in others)
    return Group("topic", scene.say(TOPICS), choices)


def _transfer(scene: Scene) -> tuple[Group, ...]:
    office, day = scene.snapshot.office, scene.snapshot.day
    counters = [Choice("", scene.say(ANY_COUNTER))]
    for counter in sorted(office.counters, key=lambda each: each.number):
        clerk = day.sittings.get(counter.id)
        if clerk is not None and counter.id != scene.seat.counter_id:
            text = scene.say(COUNTER_OF, number=counter.number)
            counters.append(Choice(counter.id, text, office.clerk_name(clerk)))
    return (_other_topics(scene), Group("counter", scene.say(COUNTERS), tuple(counters)))


def _finish(scene: Scene) -> tuple[Group, ...]:
    topic = "" if scene.ticket is None else scene.ticket.topic_id
    outcomes = scene.snapshot.office.outcomes_of(topic)
    choices = tuple(Choice(each.id, each.name.get(scene.language)) for each in outcomes)
    if scene.ticket is not None and scene.ticket.id in scene.snapshot.day.overnight:
        return (Group("outcome", scene.say(OUTCOMES), choices),)  # nobody is called any more
    then = (Choice("free", scene.say(THEN_FREE)), Choice("next", scene.say(THEN_NEXT)))
    return (Group("outcome", scene.say(OUTCOMES), choices), Group("then", scene.say(THEN), then))


def _change_topic(scene: Scene) -> tuple[Group, ...]:
    where = (Choice("here", scene.say(HERE)), Choice("line", scene.say(IN_LINE)))
    return (_other_topics(scene), Group("where", scene.say(WHERE), where))


def _sees_who_waits(scene: Scene) -> bool:
    office = scene.snapshot.office
    here = (clerk for clerk in office.staff if clerk.id == scene.seat.clerk_id)
    return any(may(office, clerk, Right.SEE_LINES) for clerk in here)


def _call(scene: Scene) -> tuple[Group, ...]:
    whom = [*_firsts(scene)]
    if _sees_who_waits(scene):
        for ticket in scene.snapshot.day.in_state(TicketState.WAITING):
            detail = scene.snapshot.office.topic_name(ticket.topic_id).get(scene.language)
            whom.append(Choice(f"ticket:{ticket.id}", ticket.label, detail))
    return (
        _reasons(scene, ReasonFor.CALL),
        Group("whom", scene.say(WHOM), tuple(whom)),
    )


def _firsts(scene: Scene) -> Iterator[Choice]:
    """The lines out of which one can call, without seeing who stands in them."""
    office = scene.snapshot.office
    mine = scene.snapshot.profile(scene.seat.counter_id).topics
    topics = [topic for topic in office.topics if topic.id in mine]
    lines: tuple[tuple[str, str, Iterable[Topic | Section | PriorityGroup]], ...] = (
        ("topic", FIRST_OF_TOPIC, () if _sees_who_waits(scene) else topics),
        ("section", FIRST_OF_SECTION, office.sections),
        ("group", FIRST_OF_GROUP, office.groups),
    )
    for kind, detail, named in lines:
        for one in named:
            line = f"{kind}:{one.id}"
            if first_in(scene, line) is not None:
                yield Choice(line, one.name.get(scene.language), scene.say(detail))


def first_in(scene: Scene, line: str) -> Ticket | None:
    """Whom a call out of `topic:…`, `section:…` or `group:…` would call; see `CallFrom`."""
    office, (kind, _, wanted) = scene.snapshot.office, line.partition(":")
    topics = {
        "topic": {wanted},
        "section": {topic.id for topic in office.topics if topic.section_id == wanted},
    }.get(kind, scene.snapshot.profile(scene.seat.counter_id).topics)
    for ticket in scene.snapshot.day.in_state(TicketState.WAITING):
        here = ticket.topic_id in topics and ticket.bound_to in {None, scene.seat.counter_id}
        if here and (kind != "group" or ticket.group_id == wanted):
            return ticket
    return None


def _walk_in(scene: Scene) -> tuple[Group, ...]:
    office = scene.snapshot.office
    mine = scene.snapshot.profile(scene.seat.counter_id).topics
    topics = sorted(office.topics, key=lambda topic: topic.id not in mine)
    choices = tuple(replace(_topic(scene, topic), detail="") for topic in topics)
    languages = tuple(Choice(each.value, NAMES[each]) for each in office.languages)
    return (
        Group("topic", scene.say(TOPICS), choices),
        _reasons(scene, ReasonFor.CALL),
        Group("language", scene.say(LANGUAGES), languages),
    )


def _rest(scene: Scene) -> tuple[Group, ...]:
    reasons = _reasons(scene, ReasonFor.BREAK, Choice(CLOSED, scene.say(CLOSE)))
    if picked(scene, "reason") == CLOSED:
        return (reasons,)
    return (reasons, _minutes(scene, "until", UNTIL, BREAK_MINUTES))


def _reinstate(scene: Scene) -> tuple[Group, ...]:
    """Who did not come today, the latest first, and where they would stand."""
    grace = scene.snapshot.office.serving.reinstate
    gone = [*scene.snapshot.day.in_state(TicketState.NO_SHOW)]
    gone.sort(key=lambda ticket: ticket.ended_at or ticket.issued_at, reverse=True)
    choices = []
    for ticket in gone:
        kept = place_again(ticket, scene.now, grace) == ticket.place
        topic = scene.snapshot.office.topic_name(ticket.topic_id).get(scene.language)
        text = f"{ticket.label}  ·  {scene.say(KEEPS if kept else AT_END)}"
        choices.append(Choice(str(ticket.id), text, topic))
    return (Group("who", scene.say(WHO), tuple(choices)),)


def turning(scene: Scene) -> Group | None:
    """A choice that one key turns through, beside the lists: what is usual stands first."""
    if scene.kind is not SheetKind.WALK_IN or not scene.snapshot.office.groups:
        return None
    groups = scene.snapshot.office.groups
    named = (Choice(group.id, group.name.get(scene.language)) for group in groups)
    return _marked(scene, Group("group", PRIORITY, (Choice("", scene.say(NO_PRIORITY)), *named)))


GROUPS: Final[dict[SheetKind, Callable[[Scene], tuple[Group, ...]]]] = {
    SheetKind.HOLD: _hold,
    SheetKind.TRANSFER: _transfer,
    SheetKind.FINISH: _finish,
    SheetKind.TOPIC: _change_topic,
    SheetKind.CALL: _call,
    SheetKind.WALK_IN: _walk_in,
    SheetKind.REST: _rest,
    SheetKind.REINSTATE: _reinstate,
}
