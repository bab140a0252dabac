"""How large the kiosk's screen is, so that what a finger must hit is 20 mm."""

from PySide6.QtGui import QScreen

USUAL_MM = 474
"""The longer side of a 21.5 inch screen."""
BELIEVABLE_MM = range(250, 2000)
"""Beyond this the system guesses: many screens give no size or a wrong one."""


def longer_side_mm(set_mm: int, screen: QScreen | None) -> int:
    """As set; else as the system says if it can be believed; else a usual one."""
    if set_mm:
        return set_mm
    if screen is None:
        return USUAL_MM
    size = screen.physicalSize()
    found = round(max(size.width(), size.height()))
    return found if found in BELIEVABLE_MM else USUAL_MM
