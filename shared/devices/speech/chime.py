"""The two notes that turn heads before a call: a bell on G5, then on E5."""

import logging
from pathlib import Path

import numpy as np

from shared.devices.speech.loudness import levelled, within_ceiling
from shared.devices.speech.samples import SAMPLE_RATE, Samples, read_wav, samples_in
from shared.devices.speech.shaping import faded

LOG = logging.getLogger(__name__)
CHIME_MS = 1200
CHIME_LUFS = -22.0
_NOTES = ((783.99, 0), (659.26, 380))  # hertz, start in ms
_PARTIALS = ((1.0, 1.0, 0.42), (2.0, 0.35, 0.24), (3.01, 0.14, 0.12), (4.2, 0.05, 0.05))
_ATTACK_S = 0.004


def chime() -> Samples:
    """1.2 s, fading softly, a little quieter than the voices."""
    whole = np.zeros(samples_in(CHIME_MS))
    for hertz, start_ms in _NOTES:
        start = samples_in(start_ms)
        whole[start:] += _bell(hertz, len(whole) - start)
    return within_ceiling(faded(levelled(whole, CHIME_LUFS)))


def load_chime(path: Path) -> Samples:
    """The office's own chime from a file, or ours if that cannot be read."""
    try:
        return within_ceiling(faded(levelled(read_wav(path), CHIME_LUFS)))
    except ValueError as error:
        LOG.warning("The chime %s is not used: %s", path.name, error)
        return chime()


def _bell(hertz: float, length: int) -> Samples:
    time = np.arange(length) / SAMPLE_RATE
    strike = np.minimum(time / _ATTACK_S, 1.0)
    tones = [
        weight * np.sin(2 * np.pi * hertz * ratio * time) * np.exp(-time / decay)
        for ratio, weight, decay in _PARTIALS
    ]
    return np.asarray(strike * np.sum(tones, axis=0))
