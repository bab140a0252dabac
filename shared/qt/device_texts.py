"""A device's trouble in words for the staff: what is the matter, and what to do."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from shared.domain.language import Language
from shared.qt.texts import Texts

CONTEXT: Final = "Devices"
MILD: Final = frozenset(
    {
        *("paper_near_end", "kiosk_closed", "voice_incomplete", "numbers_too_small"),
        *("media_refused", "media_stalled", "media_slow", "media_converting", "playlist_wrong"),
    }
)
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
    "no_sound_output": str(
        QT_TRANSLATE_NOOP("Devices", "{device}: calls are not heard, there is no loudspeaker")
    ),
    "sound_failing": str(
        QT_TRANSLATE_NOOP("Devices", "{device}: calls are not heard, the sound output fails")
    ),
    "voice_missing": str(
        QT_TRANSLATE_NOOP("Devices", "{device}: the voice lacks words, calls are not spoken whole")
    ),
    "voice_incomplete": str(
        QT_TRANSLATE_NOOP("Devices", "{device}: the voice lacks words, a machine speaks them")
    ),
    "numbers_too_small": str(
        QT_TRANSLATE_NOOP("Devices", "{device}: its numbers cannot be read from the farthest seat")
    ),
    "media_away": str(QT_TRANSLATE_NOOP("Devices", "{device}: the media folder is out of reach")),
    "media_refused": str(
        QT_TRANSLATE_NOOP("Devices", "{device}: some videos or images cannot be shown")
    ),
    "media_stalled": str(
        QT_TRANSLATE_NOOP("Devices", "{device}: a video stopped while it was shown")
    ),
    "media_slow": str(
        QT_TRANSLATE_NOOP("Devices", "{device}: a video is too much for this machine")
    ),
    "media_converting": str(
        QT_TRANSLATE_NOOP("Devices", "{device}: videos or images are being converted")
    ),
    "playlist_wrong": str(QT_TRANSLATE_NOOP("Devices", "{device}: the playlist has mistakes")),
    "alerts_folder_away": str(
        QT_TRANSLATE_NOOP("Devices", "{device}: the folder of CAP messages is out of reach")
    ),
    "alerts_folder_read_only": str(
        QT_TRANSLATE_NOOP("Devices", "{device}: nothing can be moved in the folder of CAP messages")
    ),
    "alerts_certificates": str(
        QT_TRANSLATE_NOOP("Devices", "{device}: the certificates for CAP messages cannot be read")
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
    "no_sound_output": str(
        QT_TRANSLATE_NOOP(
            "Devices",
            "Plug in the loudspeakers and switch them on. Until then call out the number.",
        )
    ),
    "sound_failing": str(
        QT_TRANSLATE_NOOP("Devices", "Restart the TV's machine. Until then call out the number.")
    ),
    "voice_missing": str(
        QT_TRANSLATE_NOOP("Devices", "Please tell your administrator: kezek voice check.")
    ),
    "voice_incomplete": str(
        QT_TRANSLATE_NOOP("Devices", "Please tell your administrator: kezek voice check.")
    ),
    "numbers_too_small": str(
        QT_TRANSLATE_NOOP(
            "Devices", "Choose a layout with larger numbers or a larger screen: kezek screens."
        )
    ),
    "media_away": str(
        QT_TRANSLATE_NOOP(
            "Devices", "Look at the disk or the network. Meanwhile the usual media are shown."
        )
    ),
    "media_refused": str(
        QT_TRANSLATE_NOOP("Devices", "The others are shown. The reasons: kezek media check.")
    ),
    "media_stalled": str(
        QT_TRANSLATE_NOOP("Devices", "It is left out. Copy it again or save it anew.")
    ),
    "media_slow": str(
        QT_TRANSLATE_NOOP("Devices", "Save it with fewer pixels or take it out of the folder.")
    ),
    "media_converting": str(
        QT_TRANSLATE_NOOP("Devices", "They are shown as soon as that is done. Nothing to do.")
    ),
    "playlist_wrong": str(
        QT_TRANSLATE_NOOP(
            "Devices", "The last good one holds. The mistakes, with their lines: kezek media check."
        )
    ),
    "alerts_folder_away": str(
        QT_TRANSLATE_NOOP(
            "Devices",
            "Until it is there again alerts do not arrive by themselves. Look at the disk or the"
            " network.",
        )
    ),
    "alerts_folder_read_only": str(
        QT_TRANSLATE_NOOP(
            "Devices", "Alerts do arrive. Please give this machine the right to write there."
        )
    ),
    "alerts_certificates": str(
        QT_TRANSLATE_NOOP(
            "Devices", "No message is taken until they can. Please tell your administrator."
        )
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
