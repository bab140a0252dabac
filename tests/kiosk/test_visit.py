from dataclasses import replace
from uuid import UUID

import pytest

from kiosk.viewmodels.visit import Issued, PaperState, Stage, Visit
from shared.application.printing import PrintOutcome
from shared.domain.errors import KnownError
from shared.domain.estimate import WaitRange
from tests.samples import office, ticket

ONE, TWO = UUID(int=1), UUID(int=2)
ISSUED = Issued(ticket=ticket(1), ahead=0, wait=WaitRange(0, 5), address="", code="")
ON_SHEET = Visit().choose("a", ONE)


def test_the_way_leads_from_the_topics_over_the_sheet_to_the_ticket() -> None:
    assert Visit().stage is Stage.START
    assert Visit().begin().stage is Stage.TOPICS
    assert ON_SHEET.stage is Stage.SHEET
    assert ON_SHEET.ask().stage is Stage.SHEET
    assert ON_SHEET.ask().issue(ISSUED).stage is Stage.TICKET


def test_a_second_touch_on_a_topic_keeps_the_first_topic_and_its_command() -> None:
    assert ON_SHEET.choose("b", TWO) == ON_SHEET


def test_the_wish_keeps_its_id_whatever_the_answers_are() -> None:
    visit = ON_SHEET.ask().keep_asking(KnownError("database_away")).ask()
    assert visit.command_id == ONE
    assert visit.refuse(KnownError("numbers_used_up")).ask().command_id == ONE


def test_a_group_is_not_changed_while_an_answer_is_due() -> None:
    assert ON_SHEET.belong("g").group_id == "g"
    assert ON_SHEET.belong("g").belong(None).group_id is None
    assert ON_SHEET.ask().belong("g").group_id is None


def test_nothing_is_asked_before_a_topic_is_chosen() -> None:
    assert Visit().ask() == Visit()


@pytest.mark.parametrize("outcome", list(PrintOutcome))
def test_every_outcome_of_printing_has_a_state(outcome: PrintOutcome) -> None:
    in_hand = outcome in {PrintOutcome.PRINTED, PrintOutcome.SENT}
    assert PaperState.of(outcome).in_hand is in_hand


def test_what_an_office_no_longer_has_is_not_chosen() -> None:
    """A given ticket stays as it is; the rest of the way is kept."""
    here = office()
    chosen = ON_SHEET.belong("g")
    assert chosen.within(here) == chosen
    assert chosen.within(replace(here, groups=())) == ON_SHEET
    assert chosen.within(replace(here, topics=here.topics[1:])) == Visit(begun=True)
    assert Visit().open("s").within(here) == Visit(begun=True)
    given = chosen.ask().issue(ISSUED)
    assert given.within(replace(here, topics=(), groups=())) == given
