from shared.application.printing import PrintOutcome, PrintReport, TicketPrinter
from shared.devices.printing.null_printer import MemoryPrinter, NullPrinter
from tests.devices.printing.papers import TICKET


def test_without_a_printer_every_job_fails_with_its_reason() -> None:
    printer: TicketPrinter = NullPrinter()
    assert printer.print_ticket(1, TICKET) == PrintReport(PrintOutcome.FAILED, "no_printer")
    assert not printer.status().reachable


def test_the_memory_printer_keeps_the_papers_that_came_out() -> None:
    failed = PrintReport(PrintOutcome.FAILED, "paper_out")
    printer = MemoryPrinter(lambda job: failed if job == 2 else PrintReport(PrintOutcome.PRINTED))
    assert printer.print_ticket(1, TICKET).outcome is PrintOutcome.PRINTED
    assert printer.print_ticket(2, TICKET) == failed
    assert printer.papers == [(1, TICKET)]
    assert printer.status().reachable
