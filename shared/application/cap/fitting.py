"""Long texts of a message in the places that a screen has for them; what does not fit moves on."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from shared.domain.alert import AlertText

EVENT: Final = 40
HEADLINE: Final = 80
SENDER: Final = 36
AREAS: Final = 70
MORE: Final = "…"


def fitted(text: AlertText) -> AlertText:
    """Nothing of what is said is lost: it stands whole in the description, page by page."""
    moved = []
    if len(text.event) > EVENT:
        moved.append(text.event)
    headline = text.headline
    if len(headline) > HEADLINE:
        moved.append(headline)
        headline = ""
    areas = _areas(text.areas)
    listed = [] if areas == text.areas else ["; ".join(text.areas)]
    return replace(
        text,
        event=cut(text.event, EVENT),
        headline=headline,
        description=" ".join(map(_sentence, [*moved, text.description, *listed])).strip(),
        areas=areas,
        sender_name=cut(text.sender_name, SENDER),
    )


def cut(text: str, room: int) -> str:
    """The words for which there is room, and a sign that there are more."""
    if len(text) <= room:
        return text
    words = text[: room - len(MORE)].rpartition(" ")
    return (words[0] or words[2]).rstrip(" ,.;:–-") + MORE


def _areas(areas: Sequence[str]) -> tuple[str, ...]:
    """The first ones."""
    found: list[str] = []
    for area in areas:
        if sum(map(len, found)) + len(area) > AREAS:
            return (*(found or [cut(area, AREAS)]), *([MORE] if found else []))
        found.append(area)
    return tuple(found)


def _sentence(text: str) -> str:
    return text if not text or text[-1] in ".!?…" else f"{text}."
