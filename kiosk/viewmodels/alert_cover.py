"""Whoever comes to the kiosk next sees the alerts that the one before has passed by."""

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.viewmodels.visitor import Visitor
from shared.qt.alerts import AlertModel


class AlertCover(QObject):
    """Covers the kiosk again when a visit ends, or when nobody has begun one after a while."""

    def __init__(
        self, alerts: AlertModel, visitor: Visitor, rest_s: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._alerts = alerts
        self._visitor = visitor
        self._resting = visitor.resting
        self._rest = QTimer(self, singleShot=True, interval=rest_s * 1000)
        self._rest.timeout.connect(self._look)
        visitor.changed.connect(self._follow)
        alerts.coveringChanged.connect(self._rest.start)

    @Slot()
    def _follow(self) -> None:
        resting = self._visitor.resting
        if resting and not self._resting:
            self._alerts.cover_again()
        self._resting = resting

    @Slot()
    def _look(self) -> None:
        if self._visitor.resting:
            self._alerts.cover_again()
