"""What the sign in the tray tells of the desk."""

from typing import Final, Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject

from counter.viewmodels.desk import DeskModel
from shared.domain.language import Language
from shared.qt.texts import Texts, plural_noop

AT_WORK: Final = str(QT_TRANSLATE_NOOP("Tray", "Counter {number}: {label}"))
WAITING: Final = plural_noop("Tray", "%n visitor(s) waiting for you")


class Sign(Protocol):
    """The part of a tray that is needed here."""

    def set_state(self, tip: str, *, can_call: bool) -> None: ...


class TraySign(QObject):
    """Keeps the tip and the menu of the tray up to the desk."""

    def __init__(
        self,
        desk: DeskModel,
        sign: Sign,
        texts: Texts,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sign = sign
        self._texts = texts
        self._language = language
        for changed in (
            desk.signedInChanged,
            desk.labelChanged,
            desk.waitingHereChanged,
            desk.canCallChanged,
        ):
            changed.connect(self.refresh)
        self.refresh()

    def set_language(self, language: Language) -> None:
        """Says the same in another language."""
        self._language = language
        self.refresh()

    def refresh(self) -> None:
        """Tells the sign what there is."""
        self._sign.set_state(self._tip(), can_call=self._desk.shown.can_call)

    def _tip(self) -> str:
        shown, language = self._desk.shown, self._language
        if not shown.signed_in:
            return "Kezek"
        if shown.label:
            return self._texts.get(
                language, "Tray", AT_WORK, number=shown.counter_number, label=shown.label
            )
        return self._texts.get(language, *WAITING, n=shown.waiting_here)
