"""The visitor's page as a code on the screen."""

from base64 import b64encode
from functools import lru_cache
from io import BytesIO


def visitor_address(visitor_page: str, token: str) -> str:
    """Where a phone finds the ticket; upper case makes the code smaller. Empty without a page."""
    return f"{visitor_page.rstrip('/')}/T/{token}".upper() if visitor_page else ""


@lru_cache(maxsize=64)
def qr_data_url(content: str) -> str:
    """A PNG with one pixel a module, as a data URL; empty for no content."""
    if not content:
        return ""
    from shared.devices.printing.qr import qr_modules  # noqa: PLC0415  Pillow, not for the start

    picture = BytesIO()
    qr_modules(content).save(picture, "PNG")
    return f"data:image/png;base64,{b64encode(picture.getvalue()).decode()}"
