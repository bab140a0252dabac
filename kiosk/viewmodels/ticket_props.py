"""The ticket on the screen: pure."""

from dataclasses import dataclass

from kiosk.viewmodels.shell_props import second_language
from kiosk.viewmodels.visit import PaperState, Visit
from shared.application.follow import Snapshot
from shared.domain.language import Language


@dataclass(frozen=True, slots=True)
class TicketProps:
    """What the ticket's page shows; waits are minutes."""

    label: str = ""
    topic_name: str = ""
    other_name: str = ""
    group_name: str = ""
    ahead: int = 0
    wait_low: int = 0
    wait_high: int = 0
    where: str = ""
    code: str = ""
    paper: str = PaperState.NONE.value
    seconds_left: int = 0


def derive(
    snapshot: Snapshot | None, visit: Visit, language: Language, seconds_left: int
) -> TicketProps:
    """The page for these inputs; empty while no ticket is given."""
    issued = visit.issued
    if snapshot is None or issued is None:
        return TicketProps()
    office, ticket = snapshot.office, issued.ticket
    name = office.topic_name(ticket.topic_id)
    return TicketProps(
        label=ticket.label,
        topic_name=name.get(language),
        other_name=name.get(second_language(language)),
        group_name=(
            "" if ticket.group_id is None else office.group_name(ticket.group_id).get(language)
        ),
        ahead=issued.ahead,
        wait_low=issued.wait.low,
        wait_high=issued.wait.high,
        where=office.where_to_wait.get(language),
        code=issued.code,
        paper=visit.paper.value,
        seconds_left=seconds_left,
    )
