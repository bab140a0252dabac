"""The tables brought up to each event by the rules that make a screen's `Day` as well."""

from dataclasses import replace
from uuid import UUID

from shared.domain.alert_record import ALERT_KINDS
from shared.domain.availability import Pause
from shared.domain.day import device_of, pause_of
from shared.domain.desks import DESK_KINDS, MESSAGES, RESTS
from shared.domain.event import TICKET_CHANGES, Event, EventKind
from shared.domain.mute import MUTE_KINDS
from shared.domain.progress import series_of, taken, ticket_after
from shared.domain.transitions import Action, transition
from shared.persistence import statements as sql
from shared.persistence.alerts import follow_alert
from shared.persistence.desks import follow_desk
from shared.persistence.gaps import Gaps
from shared.persistence.mutes import follow_mute
from shared.persistence.prepared import Session
from shared.persistence.ticket_table import TicketTable

ONLY_RECORDED = frozenset(
    {
        EventKind.OFFICE_CONFIGURED,
        EventKind.PAPER_COPIED,
        EventKind.OFFLINE_TICKET_LAPSED,
        EventKind.ALERT_PASSED_BY,
        EventKind.PIN_CHANGED,
        EventKind.SOUND_TEST_ASKED,
    }
)
"""Events that no table follows."""


class Tables:
    """What follows from one office's events, inside one transaction."""

    def __init__(self, session: Session, office_id: str, tickets: TicketTable, gaps: Gaps) -> None:
        self._session = session
        self._office_id = office_id
        self._tickets = tickets
        self._gaps = gaps

    def follow(self, event: Event, token: str) -> None:
        """Brings the tables up to the event; `token` is that of a ticket which it makes."""
        if event.kind in DESK_KINDS:
            ticket = event.ticket_id
            before = self._tickets.get(ticket) if ticket and event.kind in TICKET_CHANGES else None
            follow_desk(self._session, event, before, self._gaps)
        match event.kind:
            case EventKind.TICKET_TAKEN:
                self._tickets.add(replace(taken(event), token=token), series_of(event))
            case EventKind.CLERK_SIGNED_IN:
                self._session.run(
                    sql.ADD_SITTING,
                    office_id=self._office_id,
                    counter_id=event.text("counter"),
                    clerk_id=event.actor,
                    since=event.at,
                    device=event.perhaps("device") or "",
                )
            case EventKind.CLERK_SIGNED_OUT:
                self._session.run(
                    sql.END_SITTING,
                    with_office_id=self._office_id,
                    with_counter_id=event.text("counter"),
                )
            case EventKind.PAPER_REPORTED:
                self._session.run(
                    sql.KEEP_PAPER,
                    with_office_id=self._office_id,
                    with_id=event.ticket_id,
                    new_paper=event.text("outcome"),
                )
            case EventKind.DAY_CLOSED:
                self._close_day(event)
            case kind if kind in TICKET_CHANGES and event.ticket_id is not None:
                self._tickets.keep(ticket_after(self._tickets.get(event.ticket_id), event))
            case _:
                self._follow_office(event)

    def _follow_office(self, event: Event) -> None:
        match event.kind:
            case EventKind.TOPIC_PAUSED:
                self._keep_pause(event.text("topic"), pause_of(event))
            case EventKind.TOPIC_RESUMED:
                self._keep_pause(event.text("topic"), None)
            case EventKind.DEVICE_REPORTED:
                self._keep_device(event)
            case kind if kind in ALERT_KINDS:
                follow_alert(self._session, event, self._gaps)
            case kind if kind in MUTE_KINDS:
                follow_mute(self._session, event, self._gaps)
            case kind if kind in ONLY_RECORDED | RESTS | MESSAGES:
                pass
            case kind:
                raise ValueError(f"{kind} tells of no ticket")

    def _keep_pause(self, topic_id: str, pause: Pause | None) -> None:
        self._session.run(sql.END_PAUSE, with_office_id=self._office_id, with_topic_id=topic_id)
        if pause is not None:
            self._session.run(
                sql.ADD_PAUSE, office_id=self._office_id, topic_id=topic_id, until=pause.until
            )

    def _keep_device(self, event: Event) -> None:
        state = device_of(event)
        self._session.run(sql.END_DEVICE, with_office_id=self._office_id, with_device=event.actor)
        self._session.run(
            sql.ADD_DEVICE,
            office_id=self._office_id,
            device=event.actor,
            kind=state.kind,
            trouble=state.trouble,
            since=state.since,
        )

    def _close_day(self, event: Event) -> None:
        left = event.data["tickets"]
        for ticket_id in left if isinstance(left, list) else []:
            ticket = self._tickets.get(UUID(str(ticket_id)))
            self._tickets.keep(transition(ticket, Action.EXPIRE, event.at))
        self._session.run(sql.END_SITTINGS, with_office_id=self._office_id)
        self._session.run(sql.END_PAUSES, with_office_id=self._office_id)
        self._session.run(sql.END_MUTES, with_office_id=self._office_id)
