"""What a screen shows of the alerts, page by page: pure."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from shared.domain.alert import Alert, AlertText
from shared.domain.language import Language

ROOM = 460
"""Letters that can be read from a chair when they fill a screen."""
LEAST_S = 8.0
LONGEST_S = 30.0
LETTERS_A_SECOND = 16.0
"""Slower than one reads a book: the room looks up in the middle of a sentence."""
SENTENCE = re.compile(r"(?<=[.!?…])\s+")


@dataclass(frozen=True, slots=True)
class AlertPage:
    """One alert in one language, or a part of it when its text is long."""

    alert: Alert
    text: AlertText
    part: int = 0

    @property
    def key(self) -> tuple[str, str, int]:
        """Tells pages apart."""
        return (self.alert.id, self.language.value, self.part)

    @property
    def language(self) -> Language:
        """Of the fixed words; a text in another language stands among the first one's."""
        return self.text.language or Language.KK

    @property
    def seconds(self) -> float:
        """How long it stands before the next one."""
        letters = len(self.text.headline + self.text.description + self.text.instruction)
        return min(LONGEST_S, max(LEAST_S, 3.0 + letters / LETTERS_A_SECOND))


def pages(alerts: Iterable[Alert], only: Language | None = None) -> list[AlertPage]:
    """Alert by alert, in each Kazakh first; the parts of a long text follow each other.

    `only` is the one language that somebody reads, where the alert has it.
    """
    found: list[AlertPage] = []
    for alert in alerts:
        shown = shown_texts(alert)
        if only is not None:
            language = only if any(text.language is only for text in shown) else shown[0].language
            shown = [text for text in shown if text.language is language]
        for _, texts in groupby(shown, key=lambda text: text.language):
            parts = [part for text in texts for part in _parts(text)]
            found += [AlertPage(alert, part, number) for number, part in enumerate(parts)]
    return found


def shown_texts(alert: Alert) -> list[AlertText]:
    """In the order of the office's languages; another language only where none of them is there."""
    ours = [text for text in alert.texts if text.language is not None]
    order = list(Language)
    return sorted(ours, key=lambda text: order.index(text.language or Language.KK)) or [
        *alert.texts
    ]


def events(alert: Alert) -> list[str]:
    """What it is, in each language, without repeating a word that is the same in two."""
    return list(dict.fromkeys(text.event for text in shown_texts(alert)))


def turn_to(pages_now: Sequence[AlertPage], shown: AlertPage | None, news: set[str]) -> int:
    """The page to show: of an alert that is new, else the one that was shown, else the first."""
    for index, page in enumerate(pages_now):
        if page.alert.id in news:
            return index
    keys = [page.key for page in pages_now]
    return keys.index(shown.key) if shown is not None and shown.key in keys else 0


def _parts(text: AlertText) -> Iterator[AlertText]:
    """One page if there is room; else what happens first, then what to do, as many as it takes."""
    if len(text.headline) + len(text.description) + len(text.instruction) <= ROOM:
        yield text
        return
    room = ROOM - min(len(text.headline), ROOM // 2)
    for piece in pieces(text.description, room) or [""]:
        yield replace(text, description=piece, instruction="")
    for piece in pieces(text.instruction, room):
        yield replace(text, description="", instruction=piece)


def pieces(text: str, room: int) -> list[str]:
    """The text cut between sentences, else between words, into pieces of at most `room`."""
    found: list[str] = []
    for sentence in SENTENCE.split(text.strip()):
        if found and len(found[-1]) + 1 + len(sentence) <= room:
            found[-1] += f" {sentence}"
        else:
            found += _cut(sentence, room)
    return [piece for piece in found if piece]


def _cut(sentence: str, room: int) -> list[str]:
    found = [""]
    for word in sentence.split():
        for bit in (word[at : at + room] for at in range(0, len(word), room)):
            if found[-1] and len(found[-1]) + 1 + len(bit) > room:
                found.append(bit)
            else:
                found[-1] = f"{found[-1]} {bit}".strip()
    return found
