"""Prints on ESC/POS printers and finds out what became of the paper."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from PIL import Image

from shared.application.printing import (
    Paper,
    PaperTexts,
    PrinterStatus,
    PrintOutcome,
    PrintReport,
)
from shared.devices.printing.conversation import Conversation, Limits, State
from shared.devices.printing.link import Link, LinkBrokenError, NetworkLink
from shared.devices.printing.paper import PaperWidth, draw_paper
from shared.devices.printing.stream import Proof, mark_of, picture_stream, question
from shared.devices.printing.template import Template
from shared.devices.printing.typeset import FONTS
from shared.domain.errors import KnownError

UNREACHABLE = PrinterStatus(reachable=False, paper=Paper.UNKNOWN, cover_open=None, error=None)


@dataclass(frozen=True, slots=True)
class Look:
    """How this printer's papers look."""

    width: PaperWidth = PaperWidth.MM80
    emblem: Path | None = None
    fonts: Path = FONTS
    template: Template | None = None

    def draw(self, texts: PaperTexts) -> Image.Image:
        """Raises KnownError `font_missing`, `emblem_unreadable` or `qr_too_long`."""
        if self.emblem is None:
            return draw_paper(texts, self.width, fonts=self.fonts, template=self.template)
        try:
            with Image.open(self.emblem) as emblem:
                return draw_paper(texts, self.width, emblem, self.fonts, self.template)
        except OSError as error:
            raise KnownError("emblem_unreadable", path=str(self.emblem)) from error


class EscposPrinter:
    """One printer; every job has a line of its own, and no job is ever sent twice."""

    def __init__(
        self,
        connect: Callable[[], Link],
        look: Look | None = None,
        limits: Limits | None = None,
        proof: Proof | None = None,
    ) -> None:
        """Without `proof`, the printer is asked what it can confirm before the first job."""
        self._connect = connect
        self._look = look or Look()
        self._limits = limits or Limits()
        self._proof = proof
        self._one_at_a_time = Lock()

    def print_ticket(self, job_id: int, texts: PaperTexts) -> PrintReport:
        mark = mark_of(job_id)
        try:
            with ThreadPoolExecutor(1, "draw a ticket") as beside, self._one_at_a_time:
                drawing = beside.submit(lambda: picture_stream(self._look.draw(texts)))
                return self._on_a_line(drawing, mark, tries=2 if self._confirms else 1)
        except KnownError as error:
            return PrintReport(PrintOutcome.FAILED, error.code)

    def status(self) -> PrinterStatus:
        try:
            with self._one_at_a_time, closing(self._connect()) as link:
                state = Conversation(link, self._limits).ask_state()
        except (KnownError, LinkBrokenError):
            return UNREACHABLE
        return PrinterStatus(
            reachable=True, paper=state.paper, cover_open=state.cover_open, error=state.error
        )

    def _on_a_line(self, drawing: Future[bytes], mark: bytes, tries: int) -> PrintReport:
        """One that is silent is asked again on a fresh line, where no answer can be a late one."""
        with closing(self._connect()) as link:
            talk = Conversation(link, self._limits)
            try:
                state = talk.ask_state()
                if state.refusal:
                    return PrintReport(PrintOutcome.FAILED, state.refusal)
                proof = self._proof_of(talk) if state.talkative else Proof.NONE
            except LinkBrokenError as error:
                return PrintReport(PrintOutcome.FAILED, error.code)
            if state.talkative or tries == 1:
                return self._print(talk, state, proof, drawing, mark)
        return self._on_a_line(drawing, mark, tries - 1)

    def _print(
        self, talk: Conversation, state: State, proof: Proof, drawing: Future[bytes], mark: bytes
    ) -> PrintReport:
        """It was asked while the ticket was drawn, which takes longer than the answers."""
        stream = drawing.result() + question(proof, mark)
        try:
            report = talk.hand_over(stream, proof, mark)
        except LinkBrokenError as error:
            return PrintReport(PrintOutcome.UNKNOWN, error.code)
        if report.outcome is PrintOutcome.PRINTED and state.paper is Paper.NEAR_END:
            return PrintReport(PrintOutcome.PRINTED, "paper_near_end")
        if report.outcome is PrintOutcome.SENT and self._confirms and not state.talkative:
            return PrintReport(PrintOutcome.UNKNOWN, "no_confirmation")
        return report

    @property
    def _confirms(self) -> bool:
        """Whether it is known to: its silence then is no way of its own, but trouble."""
        return self._proof not in {None, Proof.NONE}

    def _proof_of(self, talk: Conversation) -> Proof:
        if self._proof is not None:
            return self._proof
        found = talk.probe()
        # A printer that confirms nothing may only have been busy: it is asked again.
        self._proof = found if found is not Proof.NONE else None
        return found


def network_printer(
    host: str,
    port: int = 9100,
    look: Look | None = None,
    limits: Limits | None = None,
    proof: Proof | None = None,
) -> EscposPrinter:
    """A printer in the local network."""
    used = limits or Limits()

    def connect() -> Link:
        return NetworkLink(host, port, used.connect, used.send)

    return EscposPrinter(connect, look, used, proof)
