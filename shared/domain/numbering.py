"""Labels: a letter of the topic and three digits, from the start again on each business day."""

from dataclasses import dataclass

from shared.domain.errors import KnownError

LETTERS = "ABEKMHOPCTYX"
"""Letters with one shape in Cyrillic and Latin: read and spoken without confusion."""


@dataclass(frozen=True, slots=True)
class Series:
    """The numbers of one topic: first and last inclusive, within 1 to 999."""

    letter: str
    first: int = 1
    last: int = 999

    def next_after(self, used: int | None) -> int:
        """The number that follows `used` (None: none yet); raises `numbers_used_up` at the end.

        A series does not wrap: the same label must never be given twice on a day.
        """
        number = self.first if used is None else used + 1
        if number > self.last:
            raise KnownError("numbers_used_up", letter=self.letter, last=self.last)
        return number
