"""What is said between us and an ESC/POS printer during one job."""

from dataclasses import dataclass
from time import monotonic

from shared.application.printing import Paper, PrintOutcome, PrintReport
from shared.devices.printing.answers import (
    Answer,
    InOrder,
    Marked,
    Noise,
    RealTime,
    take_answers,
)
from shared.devices.printing.link import Link
from shared.devices.printing.stream import (
    ASK_PAPER,
    ASK_PRINTER,
    ASK_STOPPED,
    PAPER_IN_ORDER,
    Proof,
    process_id,
)

_PROBE = b"KEZK"
_LONGEST_LINE = 4096
_Late = type[Marked] | type[InOrder]


@dataclass(frozen=True, slots=True)
class Limits:
    """How long we wait, in seconds."""

    connect: float = 3.0
    answer: float = 1.0
    """For an answer that needs no printing."""
    send: float = 10.0
    """For the printer to take a whole ticket."""
    confirm: float = 15.0
    """From the last byte sent to the proof that the paper is out."""


@dataclass(frozen=True, slots=True)
class State:
    """What the printer said of itself before the job; None where it said nothing."""

    talkative: bool
    paper: Paper = Paper.UNKNOWN
    cover_open: bool | None = None
    error: bool | None = None
    offline: bool = False

    @property
    def refusal(self) -> str:
        """Why nothing can be printed now; empty if it can, as far as we know."""
        if self.paper is Paper.OUT:
            return "paper_out"
        if self.cover_open:
            return "cover_open"
        if self.error:
            return "printer_error"
        return "printer_offline" if self.offline else ""


def _stopped(answer: RealTime) -> str:
    if answer.stopped_for_paper:
        return "paper_out"
    if answer.cover_open:
        return "cover_open"
    return "printer_error" if answer.error else ""


class Conversation:
    """One line to one printer; every method may raise LinkBrokenError."""

    def __init__(self, link: Link, limits: Limits) -> None:
        self._link = link
        self._limits = limits
        self._talkative = False

    def ask_state(self) -> State:
        """One question after the other: answers in real time do not say what was asked."""
        general = self._ask_now(ASK_PRINTER)
        if general is None:
            return State(talkative=False)
        self._talkative = True
        stopped, paper = self._ask_now(ASK_STOPPED), self._ask_now(ASK_PAPER)
        seen = paper.paper if paper else Paper.UNKNOWN
        return State(
            talkative=True,
            paper=Paper.OUT if stopped and stopped.stopped_for_paper else seen,
            cover_open=stopped.cover_open if stopped else None,
            error=stopped.error if stopped else None,
            offline=general.offline,
        )

    def probe(self) -> Proof:
        """The best proof that this printer gives; prints nothing."""
        self._link.send(process_id(_PROBE))
        if Marked(_PROBE) in self._heard():
            return Proof.PROCESS_ID
        self._link.send(PAPER_IN_ORDER)
        match self._heard():
            case [InOrder()]:
                return Proof.PAPER
            case _:
                return Proof.NONE

    def hand_over(self, stream: bytes, proof: Proof, mark: bytes) -> PrintReport:
        """Sends the ticket once and waits for the proof."""
        self._link.send(stream)
        if proof is Proof.NONE:
            return self._without_proof()
        line = bytearray()
        end = monotonic() + self._limits.confirm
        while (left := end - monotonic()) > 0:
            data = self._link.receive(min(left, self._limits.answer))
            if not data:
                self._link.send(ASK_STOPPED)
            line += data[:_LONGEST_LINE]
            for answer in take_answers(line):
                report = _judged(answer, proof, mark)
                if report:
                    return report
        return PrintReport(PrintOutcome.UNKNOWN, "no_confirmation")

    def _without_proof(self) -> PrintReport:
        # One that said nothing before may only have been busy; a line that broke is noticed too.
        answer = self._ask_now(ASK_STOPPED, 1.0 if self._talkative else 0.25)
        if answer and (reason := _stopped(answer)):
            return PrintReport(PrintOutcome.UNKNOWN, reason)
        return PrintReport(PrintOutcome.SENT)

    def _ask_now(self, question: bytes, share: float = 1.0) -> RealTime | None:
        """On a cable without connections, what the job before waited for may come first.

        `share` is that of the usual patience.
        """
        self._link.send(question)
        match self._heard(late=(Marked, InOrder), share=share):
            case [RealTime() as answer]:
                return answer
            case _:  # silence, or something that is no printer of this kind
                return None

    def _heard(self, late: tuple[_Late, ...] = (), share: float = 1.0) -> list[Answer]:
        """What comes in the time of one answer, but `late`; a mark may come in pieces."""
        line = bytearray()
        end = monotonic() + self._limits.answer * share
        while (left := end - monotonic()) > 0:
            line += self._link.receive(left)
            if answers := [one for one in take_answers(line) if not isinstance(one, late)]:
                return answers
            del line[:-_LONGEST_LINE]
        return []


def _judged(answer: Answer, proof: Proof, mark: bytes) -> PrintReport | None:
    """What the answer proves, None if nothing."""
    match answer:
        case Marked():
            return PrintReport(PrintOutcome.PRINTED) if answer.mark == mark else None
        case RealTime():
            reason = _stopped(answer)
            return PrintReport(PrintOutcome.UNKNOWN, reason) if reason else None
        case InOrder():
            if proof is not Proof.PAPER:
                return None
            if answer.paper is Paper.OUT:
                return PrintReport(PrintOutcome.UNKNOWN, "paper_out")
            return PrintReport(PrintOutcome.PRINTED)
        case Noise():
            return None
