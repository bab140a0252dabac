"""The topics to choose from, for QML."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.refusal_texts import refusal_texts
from kiosk.viewmodels.known_office import KnownOffice
from kiosk.viewmodels.shell_props import second_language
from kiosk.viewmodels.topic_cards import TopicCard, cards
from kiosk.viewmodels.visitor import Visitor
from shared.domain.availability import Unavailable
from shared.domain.language import Language
from shared.qt.listmodel import RowsModel
from shared.qt.texts import Texts

QML_IMPORT_NAME = "KezekKiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class TopicsModel(QObject):
    """The cards of the topics."""

    cardsChanged = Signal()
    sectionChanged = Signal()

    def __init__(
        self,
        known: KnownOffice,
        visitor: Visitor,
        texts: Texts,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._known = known
        self._visitor = visitor
        self._texts = texts
        self._now = now
        self._section_id: str | None = None
        self._cards = RowsModel(TopicCard, lambda card: card.topic_id, self)
        known.changed.connect(self.refresh)
        visitor.spoke.connect(self.refresh)
        visitor.changed.connect(self._see_section)

    @Slot()
    def back(self) -> None:
        """The visitor wants all topics."""
        self._visitor.back()

    def _see_section(self) -> None:
        if self._visitor.visit.section_id != self._section_id:
            self._section_id = self._visitor.visit.section_id
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Derives the cards anew; called each minute for their waits."""
        now = self._now()
        self._cards.update(
            cards(
                self._known.snapshot,
                now,
                self._visitor.language,
                lambda found: self._refusal(found, now),
                self._visitor.visit.section_id,
            )
        )
        self.sectionChanged.emit()

    def _refusal(self, found: Unavailable, now: datetime) -> str:
        snapshot = self._known.snapshot
        local = now if snapshot is None else now.astimezone(snapshot.office.zone)
        said = refusal_texts(self._texts, self._visitor.language, local, found)
        return f"{said.title}\n{said.when}"

    @Property(str, notify=sectionChanged)
    def section(self) -> str:
        """The name of the section that is open; empty among all topics."""
        return self._name(self._visitor.language)

    @Property(str, notify=sectionChanged)
    def sectionOther(self) -> str:
        """The same in the other state language."""
        return self._name(second_language(self._visitor.language))

    def _name(self, language: Language) -> str:
        snapshot, section_id = self._known.snapshot, self._visitor.visit.section_id
        if snapshot is None or section_id is None:
            return ""
        return snapshot.office.section(section_id).name.get(language)

    @Property(QObject, notify=cardsChanged)
    def cards(self) -> QObject:
        return self._cards
