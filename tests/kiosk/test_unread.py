"""A kiosk goes on with the topics that it can read."""

import json
import logging
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shared.settings import Settings
from tests.kiosk.driven import driven, found_office, make_settings
from tests.unread import strange_event


def force(settings: Settings, *statements: tuple[str, tuple[str, ...]]) -> None:
    assert settings.database_file is not None
    with closing(sqlite3.connect(settings.database_file)) as database, database:
        for statement, values in statements:
            database.execute(statement, values)


def test_a_kiosk_with_a_description_of_a_newer_program(
    qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The topic that it cannot read is not offered; the others give tickets."""
    settings = make_settings(tmp_path)
    found_office(settings)
    assert settings.database_file is not None
    with closing(sqlite3.connect(settings.database_file)) as database:
        (text,) = database.execute("SELECT document FROM description").fetchone()
    document = json.loads(text) | {"robots": [{"id": "r2"}]}
    gone, *others = [topic["id"] for topic in document["topics"]]
    document["topics"][0]["letter"] = "?"
    force(settings, ("UPDATE description SET document = ?", (json.dumps(document),)))
    caplog.set_level(logging.ERROR)
    with driven(qapp, settings) as kiosk:
        assert kiosk.cards() == [f"topic-{topic}" for topic in others]
        force(settings, *((statement, ()) for statement in strange_event("tea_offered")))
        first = kiosk.take(others[0])
        assert [ticket.label for ticket in kiosk.present().day.tickets.values()] == [first]
    told = [record.message for record in caplog.records if "topics.0.letter" in record.message]
    assert len(told) == 1, gone
