"""A program that is refused while it runs writes down what somebody must do, once each time."""

from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from shared.bootstrap import OfficeConnection
from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.program import _Refusal
from shared.qt.watch import OfficeWatch


class Watch(QObject):
    away = Signal(object)
    back = Signal()


def test_each_refusal_is_logged_in_words_once(
    qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    watch = Watch()
    connection = cast("OfficeConnection", SimpleNamespace(is_open=True))
    refusal = _Refusal(connection, cast("OfficeWatch", watch), qapp, Language.RU)
    wrong = KnownError("password_wrong", login="kezek_tv-1", server="192.0.2.10:5432")
    sentence = "Неверный пароль «kezek_tv-1» на сервере 192.0.2.10:5432."
    for fault in (KnownError("database_away"), wrong, KnownError("database_away"), wrong):
        watch.away.emit(fault)
    assert [record.message.startswith(sentence) for record in caplog.records] == [True]
    watch.back.emit()
    watch.away.emit(wrong)
    assert len(caplog.records) == 2
    refusal.check()
    caplog.clear()
