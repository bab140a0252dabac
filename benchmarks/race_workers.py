"""The processes of a race: kiosks that give tickets, clerks who call, start and finish."""

import random
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from multiprocessing.synchronize import Barrier, Event
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.race_office import PIN
from shared.application.call_next import CallNext
from shared.application.printing import PaperTexts, TicketPrinter
from shared.application.report_paper import ReportPaper
from shared.application.serve import Serve
from shared.application.sign_in import SignIn
from shared.application.take_ticket import TakeTicket
from shared.bootstrap import OfficeConnection, connect
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.ticket import Ticket
from shared.settings import Settings

SLOW_S = 1.5
GROUP_SHARE = 0.1
IDLE_S = 0.05


@dataclass
class Report:
    """What one process did: start and end on the machine's monotonic clock, lengths in seconds."""

    who: str
    start: float = 0.0
    end: float = 0.0
    labels: list[str] = field(default_factory=list)
    lengths: list[float] = field(default_factory=list)
    papers: dict[str, int] = field(default_factory=dict)


def kiosk(
    settings: Settings,
    number: int,
    tickets: int,
    printer: str,
    barrier: Barrier,
    reports: Any,  # noqa: ANN401  a queue, which is generic in stubs only
) -> None:
    """Gives `tickets` tickets, one after the other, each with its paper if there is a printer."""
    report = Report(f"kiosk-{number}")
    chance = random.Random(number)
    connection = connect(settings)
    with printing(printer) as prints:
        office = connection.use_cases.reader.office()
        barrier.wait()
        report.start = time.monotonic()
        for index in range(tickets):
            wish = TakeTicket(
                topic_id=office.topics[(index + number) % len(office.topics)].id,
                language=chance.choice(list(Language)),
                device=report.who,
                group_id=chance.choice(office.groups).id if chance.random() < GROUP_SHARE else None,
            )
            before = time.monotonic()
            ticket = connection.use_cases.take_ticket(wish).ticket
            report.lengths.append(time.monotonic() - before)
            report.labels.append(ticket.label)
            if prints is not None:
                print_paper(connection, prints, ticket, index, report)
        report.end = time.monotonic()
    connection.close()
    reports.put(report)


def print_paper(
    connection: OfficeConnection,
    printer: TicketPrinter,
    ticket: Ticket,
    job: int,
    report: Report,
) -> None:
    """After the commit: whatever happens to the paper, the ticket exists."""
    outcome = printer.print_ticket(job, paper_of(ticket))
    report.papers[outcome.outcome.value] = report.papers.get(outcome.outcome.value, 0) + 1
    connection.use_cases.report_paper(
        ReportPaper(ticket_id=ticket.id, report=outcome, device=report.who)
    )


def paper_of(ticket: Ticket) -> PaperTexts:
    """A short paper."""
    return PaperTexts(
        office_name=("Кеңсе",),
        label=ticket.label,
        topic=(ticket.topic_id,),
        group=(),
        ahead=(),
        wait=(),
        issued="",
        reference=ticket.id.hex[:8],
        qr_content="HTTPS://QUEUE.EXAMPLE/T/" + ticket.token,
        where=(),
        closing=(),
        copy_mark=(),
    )


@contextmanager
def printing(kind: str) -> Iterator[TicketPrinter | None]:
    """A real printer adapter on a virtual printer: "slow", "fail", or None for "none"."""
    if kind == "none":
        yield None
        return
    from shared.devices.printing.escpos_printer import network_printer
    from shared.devices.printing.faults import Faults
    from shared.devices.printing.virtual_printer import VirtualPrinter

    faults = Faults(paper_out=True) if kind == "fail" else Faults(slow=SLOW_S)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="kezek-papers-")))
        machine = stack.enter_context(VirtualPrinter(folder, faults=faults))
        yield network_printer(machine.host, machine.port)


def clerk(
    settings: Settings,
    number: int,
    barrier: Barrier,
    no_more: Event,
    reports: Any,  # noqa: ANN401  a queue, which is generic in stubs only
) -> None:
    """Calls and serves until the kiosks have finished and nobody waits for this counter."""
    report = Report(f"clerk-{number}")
    connection = connect(settings)
    counter = f"counter-{number}"
    connection.use_cases.sign_in(SignIn(counter_id=counter, clerk_id=report.who, pin=PIN))
    barrier.wait()
    report.start = time.monotonic()
    while True:
        last_round = no_more.is_set()
        before = time.monotonic()
        ticket = connection.use_cases.call_next(CallNext(counter_id=counter, clerk_id=report.who))
        if ticket is not None:
            report.lengths.append(time.monotonic() - before)
            report.labels.append(ticket.label)
            serve(connection, ticket, counter, report.who)
            report.end = time.monotonic()
        elif last_round:
            break
        else:  # a person would press again after a while; waking all for each ticket is no race
            time.sleep(IDLE_S)
    connection.close()
    reports.put(report)


def serve(connection: OfficeConnection, ticket: Ticket, counter: str, clerk_id: str) -> None:
    """Starts and finishes."""
    for kind in (EventKind.SERVICE_STARTED, EventKind.SERVICE_FINISHED):
        connection.use_cases.serve(
            Serve(counter_id=counter, clerk_id=clerk_id, ticket_id=ticket.id, kind=kind)
        )
