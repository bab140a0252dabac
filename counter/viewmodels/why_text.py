"""Why a visitor was called before the others, in a sentence."""

from datetime import timedelta
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from counter.viewmodels.sheet_scene import Say
from shared.domain.language import Language
from shared.domain.office import Office
from shared.domain.order import Explanation, Reason
from shared.qt.texts import plural_noop

NOBODY: Final = str(QT_TRANSLATE_NOOP("Desk", "Nobody else was waiting for this counter."))
EARLIER: Final = plural_noop("Desk", "{first} before {second}: came %n minute(s) earlier.")[1]
HEAD_START: Final = plural_noop(
    "Desk", "{first} before {second}: head start of %n minute(s), group: {group}."
)[1]
MOMENT: Final = str(
    QT_TRANSLATE_NOOP("Desk", "{first} before {second}: both came at the same moment.")
)
OTHER: Final = str(
    QT_TRANSLATE_NOOP("Desk", "{first} before {second}: the line of {first} goes first here.")
)
BOUND: Final = str(
    QT_TRANSLATE_NOOP("Desk", "{first} before {second}: a colleague sent {first} to this counter.")
)
CHOSEN: Final = str(
    QT_TRANSLATE_NOOP("Desk", "{first} was called before {second} by a clerk, with a reason.")
)
SENTENCES: Final = {
    Reason.CAME_EARLIER: EARLIER,
    Reason.HEAD_START: HEAD_START,
    Reason.SAME_MOMENT: MOMENT,
    Reason.OTHER_LINE: OTHER,
    Reason.BOUND: BOUND,
    Reason.OUT_OF_ORDER: CHOSEN,
}
MINUTE = timedelta(minutes=1)


def why_text(found: Explanation | None, office: Office, language: Language, say: Say) -> str:
    """The sentence; None means that there was nobody else."""
    if found is None:
        return say(NOBODY)
    group = "" if found.group_id is None else office.group_name(found.group_id).get(language)
    counted = {Reason.CAME_EARLIER: found.difference, Reason.HEAD_START: found.head_start}
    length = counted.get(found.reason)
    return say(
        SENTENCES[found.reason],
        None if length is None else max(1, length // MINUTE),
        first=found.first.label,
        second=found.second.label,
        group=group,
    )
