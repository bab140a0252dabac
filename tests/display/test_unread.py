"""A TV goes on with the calls that it can read."""

import logging
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shared.bootstrap import connect
from tests.display.driven import Clerks, large_office, on_air
from tests.unread import strange_event


def test_a_tv_after_an_event_of_a_newer_program(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Calls before, beside and after it are shown and said, each once."""
    caplog.set_level(logging.CRITICAL)
    settings = large_office(tmp_path)
    assert settings.database_file is not None
    with closing(connect(settings)) as connection, on_air(qapp, qtbot, settings) as tv:
        clerks = Clerks(connection)
        tv.parts.watch.close()  # so that all comes with one reading
        labels = [clerks.take().label for _ in range(3)]
        clerks.call(1)
        with closing(sqlite3.connect(settings.database_file)) as database, database:
            for statement in strange_event("tea_offered"):
                database.execute(statement)
        clerks.call(2)
        tv.parts.watch.refresh()
        for label in labels[:2]:
            tv.until_staged(label)
            tv.until(lambda: tv.player.busy)
            tv.player.finish()
        assert not tv.has("offlineSign")
        clerks.call(3)
        tv.parts.watch.refresh()
        tv.until_staged(labels[2])
        tv.until_playing(3)
