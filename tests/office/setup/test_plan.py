import itertools

import pytest

from office.setup.plan import Need, lock_files, need_of, system_packages


@pytest.mark.parametrize(
    "arguments,need",
    [
        ("", Need.SCREEN),
        ("--help", Need.SCREEN),
        ("kiosk", Need.SCREEN),
        ("demo", Need.SCREEN),
        ("demo --headless --seconds 20", Need.VIRTUAL_SCREEN),
        ("pictures", Need.VIRTUAL_SCREEN),
        ("simulate --headless", Need.VIRTUAL_SCREEN),
        ("test --fast", Need.TESTS),
        ("bench race", Need.TESTS),
    ],
)
def test_a_command_needs_no_more_than_it_uses(arguments: str, need: Need) -> None:
    assert need_of(arguments.split()) is need


def test_a_greater_need_contains_the_lesser() -> None:
    needs = list(Need)
    for lesser, greater in itertools.pairwise(needs):
        assert set(system_packages(lesser)) < set(system_packages(greater))
        assert set(lock_files(lesser)) <= set(lock_files(greater))
