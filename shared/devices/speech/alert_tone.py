"""The sound before an alert: three rising calls of a siren, unlike the chime of a call."""

import numpy as np

from shared.devices.speech.loudness import levelled, within_ceiling
from shared.devices.speech.samples import SAMPLE_RATE, Samples
from shared.devices.speech.shaping import faded

ALERT_LUFS = -18.0
"""A little above the voices: it has to be heard over a room that talks."""
CALLS = 3
_RISE_S = 0.75
_HELD_S = 0.35
_PAUSE_S = 0.15
_LOW, _HIGH = 440.0, 880.0
_PARTIALS = ((1, 1.0), (2, 0.4), (3, 0.2))


def alert_tone() -> Samples:
    """About 4 s; rises and stands, so that it is no chime and no alarm clock."""
    rise = np.linspace(0.0, 1.0, round(_RISE_S * SAMPLE_RATE))
    hertz = np.concatenate(
        [_LOW * (_HIGH / _LOW) ** rise, np.full(round(_HELD_S * SAMPLE_RATE), _HIGH)]
    )
    phase = 2 * np.pi * np.cumsum(hertz) / SAMPLE_RATE
    call = faded(np.asarray(np.sum([w * np.sin(n * phase) for n, w in _PARTIALS], axis=0)))
    pause = np.zeros(round(_PAUSE_S * SAMPLE_RATE))
    return within_ceiling(levelled(np.concatenate([call, pause] * CALLS), ALERT_LUFS))
