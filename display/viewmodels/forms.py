"""How much of an announcement is spoken: the faster calls come, the less."""

from collections.abc import Callable
from enum import StrEnum

from shared.domain.language import Language

CALM_PACE = 4
"""Calls of a minute that can be spoken in full: one takes about 13 s in three languages."""
CROWD = 2
"""So many waiting behind, and only the ticket's own language is spoken."""
CRUSH = 3
"""So many waiting behind, and they are said in one sentence."""
SENTENCE = 8
"""Calls of one sentence, if many are to follow it; the next one begins with a chime again."""


class Form(StrEnum):
    """How much of an announcement is spoken."""

    FULL = "full"
    """Chime, Kazakh, Russian, and English for an English ticket."""
    BRIEF = "brief"
    """The same languages, no chime while the room is listening anyway."""
    TERSE = "terse"
    """The ticket's language only."""
    TOGETHER = "together"
    """One chime for several calls, each in short words and in the ticket's language."""


Policy = Callable[[int, int], Form]
"""From how many wait behind and how many were called within a minute to the form."""


def by_pace(waiting: int, in_last_minute: int) -> Form:
    """Shortens only as far as calls come faster than they can be spoken."""
    if waiting >= CRUSH:
        return Form.TOGETHER
    if waiting >= CROWD and in_last_minute > CALM_PACE:
        return Form.TERSE
    if waiting or in_last_minute > CALM_PACE:
        return Form.BRIEF
    return Form.FULL


def in_sentence(waiting: int) -> int:
    """How many of so many calls are said together; a few are not left for slower words."""
    return waiting if waiting <= SENTENCE + CRUSH else SENTENCE


def spoken_languages(
    form: Form, ticket: Language, office: tuple[Language, ...] = tuple(Language)
) -> tuple[Language, ...]:
    """Kazakh, then Russian, where the office speaks them, then the ticket's own; or that only."""
    if form in {Form.TERSE, Form.TOGETHER}:
        return (ticket,)
    usual = [one for one in (Language.KK, Language.RU) if one in office]
    return tuple(dict.fromkeys((*usual, ticket)))
