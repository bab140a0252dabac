"""One visitor's way through the kiosk, from the touch of a topic to the ticket."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self
from uuid import UUID

from shared.application.printing import PrintOutcome
from shared.domain.errors import KnownError
from shared.domain.estimate import WaitRange
from shared.domain.office import Office
from shared.domain.ticket import Ticket


class Stage(StrEnum):
    """Where the visitor is."""

    START = "start"
    TOPICS = "topics"
    SHEET = "sheet"
    TICKET = "ticket"


class PaperState(StrEnum):
    """What is known of the visitor's paper; the four outcomes of printing and two before them."""

    NONE = "none"
    PRINTING = "printing"
    PRINTED = "printed"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"

    @classmethod
    def of(cls, outcome: PrintOutcome) -> "PaperState":
        """The state after a print job."""
        return cls(outcome.value)

    @property
    def in_hand(self) -> bool:
        """Whether the visitor can be taken to hold the paper."""
        return self in {PaperState.PRINTED, PaperState.SENT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """A ticket as it was when it was given: screen and paper both show exactly this."""

    ticket: Ticket
    ahead: int
    wait: WaitRange
    address: str
    """The visitor's page of this ticket; empty when the office has none."""
    code: str = ""
    """`address` as a picture, a data URL; empty while only the paper needs it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What one visitor has chosen so far. `command_id` is made once, so a visit is one ticket."""

    begun: bool = False
    section_id: str | None = None
    topic_id: str | None = None
    group_id: str | None = None
    command_id: UUID | None = None
    asking: bool = False
    fault: KnownError | None = None
    issued: Issued | None = None
    paper: PaperState = PaperState.NONE

    @property
    def stage(self) -> Stage:
        """Follows from what is known."""
        if self.issued is not None:
            return Stage.TICKET
        if self.topic_id is not None:
            return Stage.SHEET
        return Stage.TOPICS if self.begun else Stage.START

    def begin(self) -> Self:
        """Leads from the start to the topics."""
        return replace(self, begun=True)

    def choose(self, topic_id: str, command_id: UUID) -> Self:
        """Opens the sheet of a topic; from a sheet or a ticket nothing changes."""
        if self.topic_id is not None:
            return self
        return replace(self, begun=True, topic_id=topic_id, command_id=command_id)

    def open(self, section_id: str) -> Self:
        """Opens a section of the topics; from a sheet or a ticket nothing changes."""
        if self.topic_id is not None:
            return self
        return replace(self, begun=True, section_id=section_id)

    def back(self) -> Self:
        """One step: from the sheet to the topics it stood among, to all topics, to the start."""
        if self.topic_id is not None:
            return type(self)(begun=True, section_id=self.section_id)
        return type(self)(begun=self.section_id is not None)

    def within(self, office: Office) -> Self:
        """The visit in an office that may have changed meanwhile: what is gone is not chosen."""
        if self.issued is not None:
            return self
        topics, groups, sections = (
            {one.id for one in some} for some in (office.topics, office.groups, office.sections)
        )
        section_id = self.section_id if self.section_id in sections else None
        if self.topic_id is not None and self.topic_id not in topics:
            return type(self)(begun=True, section_id=section_id)
        group_id = self.group_id if self.group_id in groups else None
        return replace(self, section_id=section_id, group_id=group_id)

    def belong(self, group_id: str | None) -> Self:
        """Says that the visitor belongs to a priority group, or to none."""
        if self.stage is not Stage.SHEET or self.asking:
            return self
        return replace(self, group_id=group_id, fault=None)

    def ask(self) -> Self:
        """The wish for a ticket is on its way."""
        return replace(self, asking=True, fault=None) if self.stage is Stage.SHEET else self

    def keep_asking(self, fault: KnownError) -> Self:
        """No answer yet: the same wish is repeated, and the visitor is told."""
        return replace(self, fault=fault)

    def refuse(self, fault: KnownError) -> Self:
        """The answer was no."""
        return replace(self, asking=False, fault=fault)

    def issue(self, issued: Issued) -> Self:
        """The ticket exists; its paper is being printed."""
        paper = PaperState.PRINTING
        return replace(self, asking=False, fault=None, issued=issued, paper=paper)

    def with_paper(self, paper: PaperState) -> Self:
        """The paper is out, or it is known that it is not."""
        return replace(self, paper=paper)
