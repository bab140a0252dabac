"""Which alert is spoken next, and what is said of it: pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from shared.application.alert_pages import pieces, shown_texts
from shared.domain.alert import Alert, AlertStatus
from shared.domain.language import Language

LONGEST = 600
"""Letters that are said in one language: under a minute."""


@dataclass(frozen=True, slots=True)
class AlertOrder:
    """What is to be heard of an alert after its siren; `volume` is the share of full loudness."""

    alert_id: str
    texts: tuple[tuple[Language, str], ...]
    volume: float


def next_alert(
    alerts: Sequence[Alert], spoken: Mapping[str, float], at: float, repeat_s: float
) -> Alert | None:
    """One that was never spoken, the gravest first; else an actual one whose rest is over."""
    new = next((alert for alert in alerts if alert.id not in spoken), None)
    if new is not None:
        return new
    again = [alert for alert in alerts if _repeats(alert) and at - spoken[alert.id] >= repeat_s]
    return min(again, key=lambda alert: spoken[alert.id], default=None)


def due_in(
    alerts: Sequence[Alert], spoken: Mapping[str, float], at: float, repeat_s: float
) -> float | None:
    """Seconds until an alert is to be spoken; None if none will be."""
    if any(alert.id not in spoken for alert in alerts):
        return 0.0
    rests = [spoken[alert.id] + repeat_s - at for alert in alerts if _repeats(alert)]
    return max(0.0, min(rests)) if rests else None


def spoken_texts(
    alert: Alert, languages: Sequence[Language], marks: Mapping[Language, str]
) -> tuple[tuple[Language, str], ...]:
    """The alert in each of the office's languages that it has; `marks` say that it is no real one.

    Kazakh first, a long text to its first sentences. A mark is said before and after it.
    """
    found: dict[Language, list[str]] = {}
    for text in shown_texts(alert):
        if text.language is not None and text.language in languages:
            parts = (text.event, text.headline, text.description, text.instruction)
            found.setdefault(text.language, []).extend(part for part in parts if part)
    return tuple(
        (language, _said(parts, marks.get(language, ""))) for language, parts in found.items()
    )


def _said(parts: Sequence[str], mark: str) -> str:
    """Whole sentences, as many as a room listens to; the rest is on the screen."""
    told = pieces(". ".join(_ended(parts)) + ".", LONGEST)[0]
    return f"{mark}. {told} {mark}." if mark else told


def _ended(parts: Sequence[str]) -> list[str]:
    """Without their own full stops, and nothing said twice in a row."""
    bare = [part.strip().rstrip(".") for part in parts]
    return [part for at, part in enumerate(bare) if at == 0 or part != bare[at - 1]]


def _repeats(alert: Alert) -> bool:
    """Exercises and tests are said once."""
    return alert.status is AlertStatus.ACTUAL
