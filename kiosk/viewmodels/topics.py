"""The topics to choose from, for QML."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.refusal_texts import refusal_texts
from kiosk.viewmodels.topic_cards import TopicCard, cards
from kiosk.viewmodels.visitor import Visitor
from shared.domain.availability import Unavailable
from shared.qt.listmodel import RowsModel
from shared.qt.texts import Texts
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
        texts: Texts,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._watch = watch
        self._visitor = visitor
        self._texts = texts
        self._now = now
        self._cards = RowsModel(TopicCard, lambda card: card.topic_id, self)
        watch.changed.connect(self.refresh)
        visitor.spoke.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Derives the cards anew; called each minute for their waits."""
        now = self._now()
        self._cards.update(
            cards(
                self._watch.snapshot,
                now,
                self._visitor.language,
                lambda found: self._refusal(found, now),
            )
        )

    def _refusal(self, found: Unavailable, now: datetime) -> str:
        snapshot = self._watch.snapshot
        local = now if snapshot is None else now.astimezone(snapshot.office.zone)
        said = refusal_texts(self._texts, self._visitor.language, local, found)
        return f"{said.title}\n{said.when}"

    @Property(QObject, notify=cardsChanged)
    def cards(self) -> QObject:
        return self._cards
