"""From the tables of an office file to the office that the rules know."""

from datetime import timedelta

from shared.application.office_file.keys import Name, Words, interval_of
from shared.application.office_file.model import (
    DAYS,
    HoursTable,
    NoticeTable,
    OfficeTable,
    ServingTable,
    TopicTable,
)
from shared.application.office_file.screens import screen_from
from shared.domain.hours import Hours, Interval
from shared.domain.language import LocalText
from shared.domain.numbering import Series
from shared.domain.office import (
    Clerk,
    Counter,
    Leaflet,
    Notice,
    Office,
    Outcome,
    PriorityGroup,
    Section,
    ServingRules,
    StepReason,
    TicketRules,
    Topic,
    WorkProfile,
)


def office_of(table: OfficeTable) -> Office:
    return Office(
        id=table.id,
        name=_text(table.name),
        department=_text(table.department),
        time_zone=table.time_zone,
        visitor_page=table.visitor_page,
        where_to_wait=_text(table.where_to_wait),
        languages=tuple(table.languages),
        topics=tuple(map(_topic, table.topics)),
        counters=tuple(Counter(row.id, row.number, row.profile) for row in table.counters),
        profiles=tuple(
            WorkProfile(row.id, tuple(map(frozenset, row.ranks)), _minutes(row.help_after_minutes))
            for row in table.profiles
        ),
        staff=tuple(Clerk(row.id, row.name, row.role) for row in table.staff),
        groups=tuple(
            PriorityGroup(
                row.id, _text(row.name), _minutes(row.head_start_minutes), _text(row.legal_basis)
            )
            for row in table.groups
        ),
        notices=tuple(map(_notice, table.notices)),
        screens=tuple(map(screen_from, table.screens)),
        hours=_hours(table.hours),
        call_limit=table.call_limit,
        sections=tuple(
            Section(row.id, _text(row.name), _text(row.summary), row.icon) for row in table.sections
        ),
        tickets=TicketRules(
            table.tickets.last_minutes, table.tickets.by_estimate, table.tickets.per_minute
        ),
        serving=_serving(table.serving),
        outcomes=tuple(
            Outcome(row.id, _text(row.name), frozenset(row.topics)) for row in table.outcomes
        ),
        reasons=tuple(StepReason(row.id, _text(row.name), row.step) for row in table.reasons),
    )


def _serving(table: ServingTable) -> ServingRules:
    seconds = table.auto_start_seconds
    return ServingRules(
        auto_start=timedelta(seconds=seconds) if seconds else None,
        undo_seconds=table.undo_seconds,
        hold=_minutes(table.hold_minutes),
        reinstate=_minutes(table.reinstate_minutes),
        outcome_needed=table.outcome_needed,
        clerks_see_lines=table.clerks_see_lines,
        wait_norm=_minutes(table.wait_norm_minutes),
        service_norm=_minutes(table.service_norm_minutes),
    )


def _minutes(count: int) -> timedelta:
    return timedelta(minutes=count)


def _text(table: Name | Words | NoticeTable) -> LocalText:
    return LocalText(table.kk, table.ru, table.en)


def _topic(row: TopicTable) -> Topic:
    return Topic(
        id=row.id,
        name=_text(row.name),
        summary=_text(row.summary),
        bring=tuple(map(_text, row.bring)),
        icon=row.icon,
        series=Series(row.letter, row.first_number, row.last_number),
        typical_wait=_minutes(row.typical_wait_minutes),
        section_id=row.section,
        leaflets=tuple(Leaflet(_text(leaflet.title), leaflet.address) for leaflet in row.leaflets),
        daily_limit=row.daily_limit,
    )


def _notice(row: NoticeTable) -> Notice:
    return Notice(_text(row), row.since, row.until, row.priority)


def _hours(table: HoursTable) -> Hours:
    weekly = {
        weekday: tuple(
            Interval(*interval) for interval in sorted(map(interval_of, getattr(table, day)))
        )
        for weekday, day in enumerate(DAYS)
    }
    return Hours(weekly, frozenset(table.holidays))
