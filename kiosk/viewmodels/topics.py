"""The topics to choose from, for QML."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.topic_cards import TopicCard, cards
from kiosk.viewmodels.visitor import Visitor
from shared.qt.listmodel import RowsModel
from shared.qt.watch import OfficeWatch

QML_IMPORT_NAME = "KezekKiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class TopicsModel(QObject):
    """The cards of the topics."""

    cardsChanged = Signal()

    def __init__(
        self,
        watch: OfficeWatch,
        visitor: Visitor,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._watch = watch
        self._visitor = visitor
        self._now = now
        self._cards = RowsModel(TopicCard, lambda card: card.topic_id, self)
        watch.changed.connect(self.refresh)
        visitor.spoke.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Derives the cards anew; called each minute for their waits."""
        self._cards.update(cards(self._watch.snapshot, self._now(), self._visitor.language))

    @Property(QObject, notify=cardsChanged)
    def cards(self) -> QObject:
        return self._cards
