from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from shared.qt.diff import rising_run
from shared.qt.listmodel import FIRST_ROLE, RowsModel, role_name


@dataclass(frozen=True, slots=True)
class Row:
    key: int
    wait_minutes: int = 0


class Model:
    """A model under Qt's fatal tester, counting what it announces."""

    def __init__(self) -> None:
        self.rows: RowsModel[Row] = RowsModel(Row, lambda row: row.key)
        fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
        self.tester = QAbstractItemModelTester(self.rows, fatal)
        self.told: list[str] = []
        self.roles: list[int] = []
        self.rows.rowsInserted.connect(self.note("insert"))
        self.rows.rowsRemoved.connect(self.note("remove"))
        self.rows.rowsMoved.connect(self.note("move"))
        self.rows.dataChanged.connect(self.changed)
        self.rows.countChanged.connect(lambda: self.told.append("count"))

    def note(self, what: str) -> Callable[..., None]:
        return lambda *_: self.told.append(what)

    def changed(self, _first: QModelIndex, _last: QModelIndex, roles: list[int]) -> None:
        self.told.append("change")
        self.roles = list(roles)

    def become(self, *keys: int) -> list[str]:
        self.told.clear()
        self.rows.update([Row(key) for key in keys])
        assert [row.key for row in self.rows.rows] == list(keys)
        return self.told


@pytest.fixture
def model() -> Model:
    return Model()


@pytest.mark.parametrize(
    "after, told",
    [
        ((1, 2, 3, 4), []),
        ((1, 2, 3, 4, 5), ["insert", "count"]),
        ((8, 9, 1, 2, 3, 4), ["insert", "count"]),
        ((1, 4), ["remove", "count"]),
        ((2, 3, 4, 1), ["move"]),
        ((4, 1, 2, 3), ["move"]),
        ((2, 3, 4, 5), ["remove", "insert"]),
        ((), ["remove", "count"]),
    ],
)
def test_as_little_as_possible_is_announced(
    model: Model, after: tuple[int, ...], told: list[str]
) -> None:
    model.become(1, 2, 3, 4)
    assert model.become(*after) == told


def test_only_the_changed_role_is_announced(model: Model) -> None:
    model.become(1, 2)
    model.told.clear()
    model.rows.update([Row(1), Row(2, wait_minutes=5)])
    assert model.told == ["change"]
    names = model.rows.roleNames()
    assert [names[role].toStdString() for role in model.roles] == ["waitMinutes"]
    assert model.rows.data(model.rows.index(1, 0), model.roles[0]) == 5


def test_two_rows_with_one_key_are_refused(model: Model) -> None:
    with pytest.raises(ValueError, match="one key"):
        model.rows.update([Row(1), Row(1)])


def test_unknown_roles_and_places_hold_nothing(model: Model) -> None:
    model.become(1)
    assert model.rows.data(model.rows.index(0, 0), Qt.ItemDataRole.DisplayRole) is None
    assert model.rows.data(QModelIndex(), FIRST_ROLE) is None
    assert model.rows.rowCount(model.rows.index(0, 0)) == 0


def test_role_names_are_those_of_qml() -> None:
    assert role_name("ahead_count") == "aheadCount"


states = st.lists(
    st.builds(Row, st.integers(0, 12), st.integers(0, 2)),
    max_size=10,
    unique_by=lambda row: row.key,
)


@settings(max_examples=150, deadline=None)
@given(steps=st.lists(states, min_size=1, max_size=4))
def test_any_rows_follow_any_rows(steps: list[list[Row]]) -> None:
    model = Model()
    for rows in steps:
        kept = {row.key for row in model.rows.rows} & {row.key for row in rows}
        still = len(rising_run([place_in(rows, row) for row in model.rows.rows if row.key in kept]))
        model.told.clear()
        model.rows.update(rows)
        assert list(model.rows.rows) == rows
        assert model.rows.property("count") == len(rows)
        assert model.told.count("move") == len(kept) - still


def place_in(rows: list[Row], row: Row) -> int:
    return [other.key for other in rows].index(row.key)


@given(numbers=st.permutations(range(6)))
def test_no_run_is_longer(numbers: list[int]) -> None:
    run = rising_run(numbers)
    assert run == sorted(run)
    places = [numbers.index(number) for number in run]
    assert places == sorted(places)
    assert len(run) == longest_by_trying(numbers)


def longest_by_trying(numbers: list[int]) -> int:
    best = 0
    for mask in range(1 << len(numbers)):
        chosen = [number for place, number in enumerate(numbers) if mask >> place & 1]
        if chosen == sorted(chosen):
            best = max(best, len(chosen))
    return best


def test_rows_are_frozen_values(model: Model) -> None:
    first = Row(1)
    model.rows.update([first])
    model.rows.update([replace(first, wait_minutes=3)])
    assert first.wait_minutes == 0
