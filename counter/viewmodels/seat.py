"""Where a clerk sits."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Seat:
    """A clerk signed in at a counter."""

    counter_id: str
    clerk_id: str
