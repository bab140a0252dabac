"""A device's trouble in words for the staff: what is the matter, and what to do."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from shared.domain.language import Language
from shared.qt.texts import Texts

CONTEXT: Final = "Devices"
MILD: Final = frozenset({"paper_near_end", "kiosk_closed"})
"""Nothing is wrong yet."""
TITLES: Final = {
    "kiosk_closed": str(QT_TRANSLATE_NOOP("Devices", "{device}: closed to visitors")),
    "paper_near_end": str(QT_TRANSLATE_NOOP("Devices", "{device}: the paper is nearly used up")),
    "paper_out": str(QT_TRANSLATE_NOOP("Devices", "{device}: the printer has no paper")),
    "cover_open": str(QT_TRANSLATE_NOOP("Devices", "{device}: the printer's cover is open")),
    "printer_error": str(QT_TRANSLATE_NOOP("Devices", "{device}: the printer reports an error")),
    "printer_unreachable": str(
        QT_TRANSLATE_NOOP("Devices", "{device}: the printer does not answer")
    ),
}
ADVICE: Final = {
    "kiosk_closed": str(QT_TRANSLATE_NOOP("Devices", "Open it again in its menu for the staff.")),
    "paper_near_end": str(QT_TRANSLATE_NOOP("Devices", "Have a new roll at hand.")),
    "paper_out": str(
        QT_TRANSLATE_NOOP(
            "Devices", "Put in a new roll. Until then visitors see their number on the screen."
        )
    ),
    "cover_open": str(QT_TRANSLATE_NOOP("Devices", "Close the cover until it clicks.")),
    "printer_error": str(
        QT_TRANSLATE_NOOP("Devices", "Look for jammed paper, then switch the printer off and on.")
    ),
    "printer_unreachable": str(
        QT_TRANSLATE_NOOP("Devices", "Look whether it is switched on and its cable is plugged in.")
    ),
}
OTHER_TITLE: Final = str(QT_TRANSLATE_NOOP("Devices", "{device}: something is wrong ({code})"))
OTHER_ADVICE: Final = str(QT_TRANSLATE_NOOP("Devices", "Please tell your administrator."))


@dataclass(frozen=True, slots=True)
class DeviceNotice:
    """One device's trouble, in one language."""

    device: str
    title: str
    advice: str
    mild: bool


def device_notice(texts: Texts, language: Language, device: str, trouble: str) -> DeviceNotice:
    """The words for a code; one that is not known is shown as it is."""
    title = texts.get(
        language, CONTEXT, TITLES.get(trouble, OTHER_TITLE), device=device, code=trouble
    )
    advice = texts.get(language, CONTEXT, ADVICE.get(trouble, OTHER_ADVICE))
    return DeviceNotice(device, title, advice, trouble in MILD)
