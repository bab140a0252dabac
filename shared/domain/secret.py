"""What a PIN or a password of the staff must be like."""

import itertools
from enum import StrEnum

SHORTEST_PIN, LONGEST_PIN = 4, 8
SHORTEST_PASSWORD, LONGEST_PASSWORD = 8, 128


class Weakness(StrEnum):
    """Why it cannot be taken."""

    SHORT = "short"
    LONG = "long"
    EASY = "easy"


def weakness(secret: str) -> Weakness | None:
    """What is wrong with a new secret: 4 to 8 digits, or at least 8 characters of any kind.

    Equal or counting digits, and a password of one or two characters, are too easy to guess.
    """
    digits = secret.isascii() and secret.isdigit()
    if len(secret) < (SHORTEST_PIN if digits else SHORTEST_PASSWORD):
        return Weakness.SHORT
    if len(secret) > (LONGEST_PIN if digits else LONGEST_PASSWORD):
        return Weakness.LONG
    if digits:
        steps = {int(after) - int(before) for before, after in itertools.pairwise(secret)}
        return Weakness.EASY if steps in ({0}, {1}, {-1}) else None
    return Weakness.EASY if len(set(secret)) <= 2 else None  # noqa: PLR2004  as the docstring says
