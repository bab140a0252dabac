"""Why a file is not shown, in words for the staff: what is the matter, and what to do."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from shared.domain.language import Language
from shared.domain.media import Fault, Wait
from shared.qt.texts import Texts

CONTEXT: Final = "Media"
FAULTS: Final = {
    Fault.MISSING: str(
        QT_TRANSLATE_NOOP("Media", "The playlist names it, but it is not in the folder.")
    ),
    Fault.EMPTY: str(QT_TRANSLATE_NOOP("Media", "The file is empty. Copy it again.")),
    Fault.UNREADABLE: str(
        QT_TRANSLATE_NOOP("Media", "The file cannot be read. Copy it again or save it anew.")
    ),
    Fault.TRUNCATED: str(
        QT_TRANSLATE_NOOP("Media", "The end of the video is missing. Copy it again.")
    ),
    Fault.WRONG_TYPE: str(
        QT_TRANSLATE_NOOP(
            "Media", "This is no video and no image, or its name says something else."
        )
    ),
    Fault.NO_PICTURE: str(QT_TRANSLATE_NOOP("Media", "There is only sound in it, no picture.")),
    Fault.UNSUPPORTED: str(
        QT_TRANSLATE_NOOP(
            "Media", "It has to be converted, but there is no folder for the copy to be written to."
        )
    ),
    Fault.TOO_LARGE: str(
        QT_TRANSLATE_NOOP("Media", "The picture is too large. Save it with fewer pixels.")
    ),
    Fault.CRASHED: str(
        QT_TRANSLATE_NOOP("Media", "The file is broken so badly that opening it failed.")
    ),
    Fault.STALLED: str(QT_TRANSLATE_NOOP("Media", "It gave no pictures when it was played.")),
    Fault.NOT_CONVERTED: str(
        QT_TRANSLATE_NOOP("Media", "It could not be converted. Save it as an MP4 or a JPEG.")
    ),
    Fault.TOO_SLOW: str(
        QT_TRANSLATE_NOOP(
            "Media", "Converting it took too long. Save it as an MP4 of at most 1920x1080."
        )
    ),
    Fault.DISK_FULL: str(
        QT_TRANSLATE_NOOP("Media", "There is no room on the disk to convert it. Make room.")
    ),
}
WAITS: Final = {
    Wait.COPYING: str(QT_TRANSLATE_NOOP("Media", "It is still being copied.")),
    Wait.CONVERTING: str(QT_TRANSLATE_NOOP("Media", "It is to be converted before it is shown.")),
}


def fault_text(texts: Texts, language: Language, fault: Fault) -> str:
    return texts.get(language, CONTEXT, FAULTS[fault])


def wait_text(texts: Texts, language: Language, wait: Wait) -> str:
    return texts.get(language, CONTEXT, WAITS[wait])
