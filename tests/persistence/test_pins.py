"""A PIN is checked without anybody reading the hash of it."""

import pytest

from tests.persistence.conftest import Workplace
from tests.persistence.opening import FAST_PINS


def test_how_a_hash_was_made_is_told_and_not_the_hash(place: Workplace) -> None:
    """Enough to make it again from the right PIN, and from no other."""
    made = place.reader.pins_made()
    assert set(made) == {"ann", "bek"}
    rows = place.execute("SELECT clerk_id, pin_hash FROM credential")
    for clerk, kept in rows:
        assert kept.rpartition("$")[0] == made[clerk]
    again = FAST_PINS.again(made["ann"], "1111")
    assert again == dict(rows)["ann"]
    assert place.reader.pin_owner({"bek": again, "ann": again}) == "ann"
    assert place.reader.pin_owner({"ann": FAST_PINS.again(made["ann"], "1112")}) is None


@pytest.mark.parametrize("made", ["", "nonsense", "$argon2id$v=19$m=8,t=1,p=1$*", "$argon2id$$$"])
def test_nonsense_is_nobodys_pin(place: Workplace, made: str) -> None:
    """A row that somebody spoilt opens no door."""
    again = FAST_PINS.again(made, "1111")
    assert again == ""
    assert place.reader.pin_owner({"ann": again, "nobody": again}) is None
