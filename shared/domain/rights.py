"""Who may do what: one table for every use case and every screen."""

from enum import StrEnum

from shared.domain.errors import KnownError
from shared.domain.office import Clerk, Office, Role


class Right(StrEnum):
    """What somebody of the staff may do."""

    SERVE = "serve"
    """Every step with tickets at the own counter, also out of order with a reason."""
    SEE_LINES = "see_lines"
    """Who waits, not only how many."""
    REST_ANY_COUNTER = "rest_any_counter"
    """Close and open counters of others."""
    SEND_MESSAGES = "send_messages"
    PAUSE_TOPICS = "pause_topics"
    RAISE_ALERTS = "raise_alerts"
    MUTE_SCREENS = "mute_screens"
    RESET_PINS = "reset_pins"
    RESET_ADMINISTRATORS = "reset_administrators"
    """Give an administrator a new PIN."""
    CONFIGURE = "configure"


EVERYBODY = frozenset(Role)
LEADING = frozenset({Role.HEAD, Role.ADMINISTRATOR})
RIGHTS: dict[Right, frozenset[Role]] = {
    Right.SERVE: EVERYBODY,
    Right.SEE_LINES: LEADING,
    Right.REST_ANY_COUNTER: LEADING,
    Right.SEND_MESSAGES: LEADING,
    Right.PAUSE_TOPICS: LEADING,
    Right.RAISE_ALERTS: LEADING,
    Right.MUTE_SCREENS: LEADING,
    Right.RESET_PINS: LEADING,
    Right.RESET_ADMINISTRATORS: frozenset({Role.ADMINISTRATOR}),
    Right.CONFIGURE: LEADING,
}


def may(office: Office, clerk: Clerk, right: Right) -> bool:
    """Whether the clerk has the right; an office can let its clerks see the lines."""
    if right is Right.SEE_LINES and office.serving.clerks_see_lines:
        return True
    return clerk.role in RIGHTS[right]


def require(office: Office, clerk_id: str, right: Right) -> None:
    """Raises KnownError `clerk_unknown`, or `not_allowed` if the clerk lacks the right."""
    clerk = office.clerk(clerk_id)
    if not may(office, clerk, right):
        raise KnownError("not_allowed", role=clerk.role.value)
