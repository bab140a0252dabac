"""Programs of two versions at work on one database, while the office is being upgraded."""

import shutil
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Connection, create_engine, inspect

from shared.application.call_next import CallNext
from shared.application.follow import Follower
from shared.application.serve import Serve
from shared.application.sign_in import SignIn
from shared.domain.errors import KnownError
from shared.domain.event import EventKind
from shared.domain.language import Language
from shared.domain.ticket import TicketState
from shared.persistence import migrate, schema
from shared.persistence.checkup import MILD, check_database
from shared.persistence.joining import install_rights
from shared.persistence.versions import FOLDER, OLDEST_PROGRAM, newest, versions
from shared.qt.texts import Texts
from tests.persistence.conftest import Workplace
from tests.persistence.opening import TestClock, open_store

MIGRATION = """
import sqlalchemy as sa
from alembic import op
revision, down_revision, branch_labels, depends_on = "{own}", "{before}", None, None
def upgrade():
    op.add_column("ticket", sa.Column("more_{own}", sa.Text()))
    op.add_column("event", sa.Column("kept_{own}", sa.Text(), server_default="-"))
    op.create_table("fresh_{own}", sa.Column("office_id", sa.Text(), primary_key=True))
"""
Upgrade = Callable[[int], str]
"""Raises the database by so many versions, of which the one before the last may go on."""


@pytest.fixture
def upgrade(place: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Upgrade:
    """As programs of the future would do it."""
    folder = tmp_path / "migrations"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migrate, "FOLDER", folder)
    monkeypatch.setattr(migrate, "refuse_newer", lambda _has: None)

    def raised(by: int) -> str:
        names = [f"{int(newest()) + step:04d}" for step in range(by + 1)]
        for before, own in pairwise(names):
            file = folder / "versions" / f"{own}_more.py"
            file.write_text(MIGRATION.format(own=own, before=before), encoding="utf-8")
        monkeypatch.setattr(migrate, "OLDEST_PROGRAM", names[-2])
        migrate.upgrade(place.target)
        return names[-1]

    return raised


def serve_somebody(place: Workplace) -> None:
    """Every kind of step of a usual day."""
    taken = place.take()
    called = place.use_cases.call_next(CallNext(counter_id="1", clerk_id="ann"))
    assert called is not None
    for kind in (EventKind.SERVICE_STARTED, EventKind.SERVICE_FINISHED):
        place.use_cases.serve(Serve(counter_id="1", clerk_id="ann", ticket_id=called.id, kind=kind))
    assert place.reader.day().tickets[taken.id].state is TicketState.SERVED


def test_an_older_program_goes_on_while_the_office_is_upgraded(
    place: Workplace, upgrade: Upgrade, caplog: pytest.LogCaptureFixture
) -> None:
    """One that runs meanwhile, and one that begins afterwards."""
    place.use_cases.sign_in(SignIn(counter_id="1", clerk_id="ann", pin="1111"))
    follower = Follower(place.reader)
    follower.load()
    has = upgrade(1)
    serve_somebody(place)
    snapshot, news = follower.catch_up()
    assert len(news) == 4
    assert snapshot.day.seq == news[-1].seq
    assert place.findings() == []
    begun = open_store(place.target, TestClock())
    schema.check(begun)
    begun.close()
    assert f"({has}) is newer" in caplog.text
    caplog.clear()


def test_two_versions_are_too_many_for_a_program_that_runs(
    place: Workplace, upgrade: Upgrade
) -> None:
    """It learns that with the next thing that it does, before it does it."""
    follower = Follower(place.reader)
    follower.load()
    upgrade(2)
    with pytest.raises(KnownError, match="database_newer"):
        place.take()
    with pytest.raises(KnownError, match="database_newer") as refused:
        follower.catch_up()
    assert place.execute("SELECT count(*) FROM ticket") == [(0,)]
    said = [Texts().error(language, refused.value) for language in Language]
    assert len(set(said)) == 3
    assert all("database_newer" not in text for text in said)


def test_two_versions_are_too_many_for_a_program_that_begins(
    place: Workplace, upgrade: Upgrade
) -> None:
    upgrade(2)
    with pytest.raises(KnownError, match="database_newer"):
        schema.check(place.store)
    (found,) = check_database(place.target, "sample", None)
    assert found.code == "database_newer"


def test_a_check_says_that_a_program_should_be_upgraded(place: Workplace, upgrade: Upgrade) -> None:
    upgrade(1)
    (found,) = check_database(place.target, "sample", None)
    assert found.code == "program_older"
    assert found.code in MILD


def test_an_older_program_neither_upgrades_nor_saves_what_it_does_not_know(
    place: Workplace, upgrade: Upgrade, monkeypatch: pytest.MonkeyPatch
) -> None:
    upgrade(1)
    monkeypatch.setattr(migrate, "refuse_newer", schema.refuse_newer)
    with pytest.raises(KnownError, match="database_newer"):
        migrate.upgrade(place.target)


@pytest.mark.parametrize("target", ["postgresql"], indirect=True)
def test_an_older_program_does_not_take_rights_away_from_newer_ones(
    place: Workplace, upgrade: Upgrade
) -> None:
    upgrade(1)
    with pytest.raises(KnownError, match="database_newer"):
        install_rights(str(place.target))


def test_an_office_says_from_the_first_day_which_programs_suit_it(place: Workplace) -> None:
    assert place.execute("SELECT oldest_program FROM office") == [(OLDEST_PROGRAM,)]


def test_what_the_oldest_program_knows_is_still_there() -> None:
    """Whoever adds a migration that takes something away must refuse older programs."""
    assert OLDEST_PROGRAM in versions()
    before, after = (columns_at(version) for version in (OLDEST_PROGRAM, newest()))
    for name, (kind, demanded) in before.items():
        assert name in after, f"{name} is gone: raise OLDEST_PROGRAM"
        assert after[name] == (kind, demanded), f"{name} has changed: raise OLDEST_PROGRAM"
    tables = {table for table, _ in before}
    fresh = {name: after[name] for name in after.keys() - before.keys() if name[0] in tables}
    demanded_of_old = [name for name, (_, demanded) in fresh.items() if demanded]
    assert demanded_of_old == [], "older programs do not know them: raise OLDEST_PROGRAM"


def columns_at(version: str) -> dict[tuple[str, str], tuple[str, bool]]:
    """Of each column its type, and whether a row must say it."""
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        raise_to(connection, version)
        there = inspect(connection)
        return {
            (table, column["name"]): (
                str(column["type"]),
                not column["nullable"] and column["default"] is None,
            )
            for table in there.get_table_names()
            for column in there.get_columns(table)
        }


def raise_to(connection: Connection, version: str) -> None:
    config = migrate._config()
    config.attributes["connection"] = connection
    command.upgrade(config, version)
