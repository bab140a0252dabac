"""Makes a raw recording of a word fit to be joined with others."""

import numpy as np

from shared.devices.speech.loudness import levelled
from shared.devices.speech.samples import Samples, samples_in

FADE_MS = 20
_THRESHOLD = 0.01  # of the loudest moment: -40 dB
_MARGIN_MS = 25
_WINDOW_MS = 5


def shaped(samples: Samples) -> Samples:
    """Trimmed, at our loudness, faded in and out."""
    return faded(levelled(trimmed(samples)))


def trimmed(samples: Samples) -> Samples:
    """Without the silence around it; empty if nothing is heard at all."""
    window = samples_in(_WINDOW_MS)
    padded = np.pad(np.abs(samples), (0, -len(samples) % window))
    peaks = padded.reshape(-1, window).max(axis=1)
    loudest = float(peaks.max(initial=0.0))
    heard = np.flatnonzero(peaks > loudest * _THRESHOLD)
    if not len(heard):
        return samples[:0]
    margin = samples_in(_MARGIN_MS)
    start = max(0, int(heard[0]) * window - margin)
    return samples[start : (int(heard[-1]) + 1) * window + margin]


def faded(samples: Samples) -> Samples:
    """Rises from nothing and falls to nothing, so that a joint makes no click."""
    length = min(samples_in(FADE_MS), len(samples) // 2)
    ramp = 0.5 - 0.5 * np.cos(np.pi * np.arange(length) / max(length, 1))
    envelope = np.ones(len(samples))
    envelope[:length] = ramp
    envelope[len(samples) - length :] = ramp[::-1]
    return samples * envelope
