"""A short course of `kezek bench power`, and that carelessness would be found."""

import pytest

from benchmarks.power import Plan, run
from benchmarks.shim import compiler

pytestmark = pytest.mark.skipif(compiler() is None, reason="there is no C compiler here")


def test_an_office_survives_power_cuts() -> None:
    result = run(Plan(cuts=20, seed=5, steps=24, clerks=1))
    assert result["findings"] == 0, result
    assert result["cuts"] == 20
    assert result["cuts_between_write_and_sync"] > 0
    assert result["acknowledged_checked"] > 0


def test_a_database_that_does_not_sync_is_found_out() -> None:
    result = run(Plan(cuts=20, seed=5, steps=24, synchronous="OFF", clerks=0))
    assert result["findings"] > 0, result
