"""Teaches Pillow the pictures of telephones (HEIC)."""

from functools import cache


@cache
def open_heif() -> None:
    """From now on Pillow opens them; where there is no wheel for it, they stay unreadable."""
    try:
        import pi_heif  # noqa: PLC0415  not on every machine
    except ImportError:
        return
    pi_heif.register_heif_opener()
