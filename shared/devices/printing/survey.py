"""What a printer can confirm, found out at set-up without printing anything."""

from contextlib import closing
from dataclasses import dataclass

from shared.application.printing import Paper, PrinterStatus
from shared.devices.printing.attached import line_to
from shared.devices.printing.conversation import Conversation, Limits
from shared.devices.printing.link import LinkBrokenError
from shared.devices.printing.spool_printer import SpoolPrinter, system_spool
from shared.devices.printing.stream import Proof
from shared.domain.errors import KnownError
from shared.printer_address import PrinterAddress, QueueAddress


@dataclass(frozen=True, slots=True)
class Survey:
    """What the printer says of itself, and how it proves that a paper came out."""

    status: PrinterStatus
    proof: Proof
    talkative: bool
    """Whether it answers questions about its state."""


def survey(address: PrinterAddress, limits: Limits | None = None) -> Survey:
    """Prints nothing. Raises KnownError `printer_unreachable`, `printer_line_broken`."""
    if isinstance(address, QueueAddress):
        spool = system_spool(address.name)
        spool.is_ready()  # raises where status() tells only "not reachable"
        return Survey(SpoolPrinter(spool).status(), Proof.NONE, talkative=False)
    used = limits or Limits()
    try:
        with closing(line_to(address, used)()) as link:
            talk = Conversation(link, used)
            state = talk.ask_state()
            proof = talk.probe() if state.talkative and not state.refusal else Proof.NONE
    except LinkBrokenError as error:
        raise KnownError("printer_line_broken", reason=error.code) from error
    paper = state.paper if state.talkative else Paper.UNKNOWN
    status = PrinterStatus(
        reachable=True, paper=paper, cover_open=state.cover_open, error=state.error
    )
    return Survey(status, proof, state.talkative)
