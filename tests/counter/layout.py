"""What is wrong with the window as it is drawn: cut, covered or outside."""

from collections.abc import Iterator
from contextlib import suppress
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem
from pytestqt.exceptions import TimeoutError as NeverHeld

from shared.domain.language import Language
from tests.counter.driven import DrivenCounter
from tests.kiosk.driven import is_text
from tests.kiosk.test_layout import overlap, said, scrolled_away, text_flaws

REST_MS = 1_500


def lasting_flaws(counter: DrivenCounter) -> list[str]:
    """What is wrong and stays so: a page that has only just come may still be moving."""
    with suppress(NeverHeld):
        counter.bot.waitUntil(lambda: not flaws(counter), timeout=REST_MS)
    return flaws(counter)


def flaws_in_each_language(counter: DrivenCounter) -> list[str]:
    """The same after switching to each language, as a clerk does at once."""
    found = []
    for language in reversed(Language):
        counter.made.shell.chooseLanguage(language.value)
        found += lasting_flaws(counter)
    return found


def broken_words(text: QQuickItem) -> Iterator[str]:
    """A word that does not fit into its line goes on in the next one, without a hyphen."""
    words, lines = str(text.property("text")).replace("-", "- ").split(), text.property("lineCount")
    metrics = QFontMetricsF(text.property("font"))
    full = metrics.lineSpacing() * text.property("lineHeight")
    shrunk = min(1.0, text.property("contentHeight") / lines / full)
    widest = max(map(metrics.horizontalAdvance, words)) * shrunk
    if lines > len(words) or (lines > 1 and widest > text.width() + 1):
        yield f"{said(text)} is broken within a word"


def flaws(counter: DrivenCounter) -> list[str]:
    """Everything that a clerk could not read."""
    window = QRectF(0, 0, counter.window.width(), counter.window.height())
    texts = [item for item in counter.items() if is_text(item) and item.property("text")]
    return [
        *(flaw for text in texts for flaw in text_flaws(text, window)),
        *(flaw for text in texts for flaw in broken_words(text)),
        *(
            f"{said(one)} covers {said(other)}"
            for one, other in combinations((t for t in texts if not scrolled_away(t)), 2)
            if overlap(one, other)
        ),
    ]
