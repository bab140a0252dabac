"""What a PIN or a password must be like."""

import pytest

from shared.domain.secret import Weakness, weakness


@pytest.mark.parametrize(
    "secret, expected",
    [
        ("4703", None),
        ("47031958", None),
        ("қоңыр күз", None),
        ("1234abcd", None),
        ("", Weakness.SHORT),
        ("470", Weakness.SHORT),
        ("күз", Weakness.SHORT),
        ("470319582", Weakness.LONG),
        ("x" * 64 + "y" * 64 + "z", Weakness.LONG),
        ("0000", Weakness.EASY),
        ("3456", Weakness.EASY),
        ("87654321", Weakness.EASY),
        ("abababab", Weakness.EASY),
        ("٤٧٠٣", Weakness.SHORT),
    ],
)
def test_weakness(secret: str, expected: Weakness | None) -> None:
    """Digits of other scripts are no PIN."""
    assert weakness(secret) is expected
