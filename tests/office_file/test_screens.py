"""Screens in an office file: what they may be, and every mistake with its place."""

from datetime import time

import pytest

from shared.application.office_document import OfficeFileError, read_office_text
from shared.assets import asset
from shared.domain.screen import DuringCalls, Layout, Loudness, Screen

SAMPLE = asset("sample", "office.toml").read_text(encoding="utf-8")


def mistakes(screens: str) -> list[str]:
    """The sample with these screens, as "place: what. hint" of each mistake."""
    with pytest.raises(OfficeFileError) as caught:
        read_office_text(SAMPLE + screens)
    return [str(mistake) for mistake in caught.value.mistakes]


def test_screens_are_read_with_all_they_can_have() -> None:
    """What is left out has its usual value."""
    office = read_office_text(
        SAMPLE
        + """
[[screens]]
device = "tv-hall"

[[screens]]
device = "tv-desk"
layout = "counter"
counters = ["counter-1"]
topics = ["employment"]
speaks = false
repeats = 2
volume = 70
volume_at = [{ hours = "12:00-14:00", volume = 40 }]
media_volume = 0
during_calls = "shrink"
diagonal_inches = 21.5
farthest_seat_m = 3
rest_outside_hours = false
off_outside_hours = true
"""
    ).office
    assert office.screen("tv-hall") == Screen(device="tv-hall")
    assert office.screen("tv-desk") == Screen(
        device="tv-desk",
        layout=Layout.COUNTER,
        topics=frozenset({"employment"}),
        counters=frozenset({"counter-1"}),
        speaks=False,
        repeats=2,
        volume=70,
        volume_at=(Loudness(time(12), time(14), 40),),
        media_volume=0,
        during_calls=DuringCalls.SHRINK,
        diagonal_inches=21.5,
        farthest_seat_m=3,
        rest_outside_hours=False,
        off_outside_hours=True,
    )


@pytest.mark.parametrize(
    "screens, told",
    [
        ('device = "tv 1"', "screens[1].device"),
        ('device = "tv-1"\nlayout = "wide"', "screens[1].layout: must be one of media, calls"),
        ('device = "tv-1"\nlayout = "counter"', "screens[1].counters: must name one counter"),
        ('device = "tv-1"\ntopics = ["employmnt"]', "Did you mean employment?"),
        ('device = "tv-1"\ncounters = ["seven"]', "screens[1].counters[1]: names no counter"),
        ('device = "tv-1"\nrepeats = 9', "screens[1].repeats"),
        (
            'device = "tv-1"\nvolume_at = [{ hours = "14:00-12:00", volume = 4 }]',
            "screens[1].volume_at[1].hours: must end after it starts",
        ),
        ('device = "tv-1"\n[[screens]]\ndevice = "tv-1"', "screens[2].device: is given twice"),
        (
            'device = "tv-1"\n[[screens]]\ndevice = "tv-2"\ntopics = ["employment"]',
            "screens[2].speaks: speaks calls that screens[1] (tv-1) speaks too",
        ),
    ],
)
def test_each_mistake_is_told_with_its_place(screens: str, told: str) -> None:
    """It is the only one."""
    found = mistakes(f"[[screens]]\n{screens}\n")
    assert len(found) == 1
    assert told in found[0]
