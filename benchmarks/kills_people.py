"""People of a morning in which programs are killed: `python -m benchmarks.kills_people`.

Arguments: `visitor` or `clerk`, a number, the settings file, the printer's port. They rest while
the settings' folder holds a file named PAUSE.
"""

import random
import sys
import time
from pathlib import Path
from typing import Final

from benchmarks.offscreen import PIN
from benchmarks.race_workers import Report, paper_of, print_paper
from shared.application.call_next import CallNext
from shared.application.serve import Serve
from shared.application.sign_in import SignIn
from shared.application.take_ticket import TakeTicket
from shared.bootstrap import OfficeConnection, connect
from shared.devices.printing.escpos_printer import network_printer
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.office import Office, Role
from shared.domain.ticket import Ticket, TicketState
from shared.settings import Settings

PAUSE: Final = "pause"
LOOK_S: Final = 0.02
BETWEEN_VISITORS_S: Final = (0.3, 1.2)
BETWEEN_STEPS_S: Final = (0.3, 2.0)
RECALLED: Final = 0.25
GROUP_SHARE: Final = 0.1


def main(role: str, number: int, settings_file: Path, port: int) -> None:
    """Goes on until it is killed."""
    settings = Settings.load(settings_file)
    connection = connect(settings)
    pause, chance = settings.folder / PAUSE, random.Random()
    if role == "clerk":
        clerk(connection, number, pause, chance)
    else:
        visitor(connection, number, port, pause, chance)


def visitor(
    connection: OfficeConnection, number: int, port: int, pause: Path, chance: random.Random
) -> None:
    """Takes tickets and has each printed, as a kiosk does: first the commit, then the paper."""
    office = connection.use_cases.reader.office()
    printer = network_printer("127.0.0.1", port)
    report = Report(f"kiosk-{number}")
    job = 0
    while True:
        rest(pause, chance.uniform(*BETWEEN_VISITORS_S))
        ticket = connection.use_cases.take_ticket(wish(office, report.who, chance)).ticket
        assert paper_of(ticket).qr_content.endswith(ticket.token)
        print_paper(connection, printer, ticket, job, report)
        job += 1


def wish(office: Office, device: str, chance: random.Random) -> TakeTicket:
    return TakeTicket(
        topic_id=chance.choice(office.topics).id,
        language=chance.choice(list(Language)),
        device=device,
        group_id=chance.choice(office.groups).id if chance.random() < GROUP_SHARE else None,
    )


def clerk(connection: OfficeConnection, number: int, pause: Path, chance: random.Random) -> None:
    """Does the next step of whatever the database says is at the counter."""
    office = connection.use_cases.reader.office()
    counter = office.counters[number - 1].id
    clerks = [one.id for one in office.staff if one.role is Role.CLERK]
    clerk_id = clerks[number - 1]
    connection.use_cases.sign_in(SignIn(counter_id=counter, clerk_id=clerk_id, pin=PIN))
    while True:
        rest(pause, chance.uniform(*BETWEEN_STEPS_S))
        ticket = connection.use_cases.reader.day().at_counter(counter)
        if ticket is None:
            connection.use_cases.call_next(CallNext(counter_id=counter, clerk_id=clerk_id))
        else:
            kind = next_step(ticket, office.call_limit, chance)
            connection.use_cases.serve(
                Serve(counter_id=counter, clerk_id=clerk_id, ticket_id=ticket.id, kind=kind)
            )


def next_step(ticket: Ticket, call_limit: int, chance: random.Random) -> EventKind:
    """Some do not come at once; who never comes is a no-show."""
    if ticket.state is TicketState.SERVING:
        return EventKind.SERVICE_FINISHED
    if chance.random() >= RECALLED:
        return EventKind.SERVICE_STARTED
    return EventKind.TICKET_RECALLED if ticket.calls < call_limit else EventKind.TICKET_NO_SHOW


def rest(pause: Path, seconds: float) -> None:
    """So long, and as long as everybody pauses."""
    time.sleep(seconds)
    while pause.exists():
        time.sleep(LOOK_S)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
