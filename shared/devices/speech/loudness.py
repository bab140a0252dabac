"""Perceived loudness after ITU-R BS.1770: K-weighting, and gates that leave pauses out."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from shared.devices.speech.samples import SAMPLE_RATE, Samples

TARGET_LUFS = -20.0
"""Every clip is brought to this level, so that no voice is louder than another."""
CEILING = 10 ** (-1 / 20)
"""No sample goes beyond -1 dB of full scale."""

_Response: TypeAlias = NDArray[np.complex128]

_BLOCK_S = 0.4
_STEP_S = 0.1
_ABSOLUTE_GATE = -70.0
_RELATIVE_GATE = -10.0
_OFFSET = -0.691
_SETTLE_S = 0.5  # silence that lets the filters ring out within the transform


def loudness(samples: Samples) -> float:
    """In LUFS; minus infinity for silence. A sound shorter than a block is one block."""
    weighted = _k_weighted(samples)
    block = min(len(weighted), round(_BLOCK_S * SAMPLE_RATE))
    if not block:
        return float("-inf")
    starts = range(0, len(weighted) - block + 1, round(_STEP_S * SAMPLE_RATE))
    powers = np.array([np.mean(weighted[start : start + block] ** 2) for start in starts])
    loud = powers[_lufs(powers) > _ABSOLUTE_GATE]
    if not len(loud):
        return float("-inf")
    gate = _lufs(np.mean(loud)) + _RELATIVE_GATE
    return float(_lufs(np.mean(loud[_lufs(loud) > gate])))


def levelled(samples: Samples, target: float = TARGET_LUFS) -> Samples:
    """As loud as `target`, unless its peaks would pass the ceiling; silence stays silence."""
    measured = loudness(samples)
    if not np.isfinite(measured):
        return samples
    gain: float = 10 ** ((target - measured) / 20)
    peak = float(np.abs(samples).max())
    return samples * min(gain, CEILING / peak)


def within_ceiling(samples: Samples) -> Samples:
    """Turned down as a whole if any sample passes the ceiling."""
    peak = float(np.abs(samples).max(initial=0.0))
    return samples if peak <= CEILING else samples * (CEILING / peak)


def _lufs(power: float | Samples | np.floating) -> Samples:
    return np.asarray(_OFFSET + 10 * np.log10(np.maximum(power, 1e-20)))


def _k_weighted(samples: Samples) -> Samples:
    size = len(samples) + round(_SETTLE_S * SAMPLE_RATE)
    angles = np.asarray(2 * np.pi * np.fft.rfftfreq(size), np.float64)
    spectrum = np.fft.rfft(samples, size) * _shelf(angles) * _high_pass(angles)
    return np.asarray(np.fft.irfft(spectrum, size)[: len(samples)])


def _shelf(angles: Samples) -> _Response:
    """The head's effect: about +4 dB above 1.7 kHz."""
    k, q = np.tan(np.pi * 1681.974450955533 / SAMPLE_RATE), 0.7071752369554196
    high = 10 ** (3.999843853973347 / 20)
    band = high**0.4996667741545416
    top = (high + band * k / q + k * k, 2 * (k * k - high), high - band * k / q + k * k)
    return _biquad(angles, top, _poles(k, q))


def _high_pass(angles: Samples) -> _Response:
    """The ear's weakness below 40 Hz."""
    k, q = np.tan(np.pi * 38.13547087602444 / SAMPLE_RATE), 0.5003270373238773
    scale = 1 + k / q + k * k
    return _biquad(angles, (scale, -2 * scale, scale), _poles(k, q))


def _poles(k: float, q: float) -> tuple[float, float, float]:
    return (1 + k / q + k * k, 2 * (k * k - 1), 1 - k / q + k * k)


def _biquad(
    angles: Samples, top: tuple[float, float, float], bottom: tuple[float, float, float]
) -> _Response:
    delay = np.exp(-1j * angles)
    ratio = (top[0] + top[1] * delay + top[2] * delay**2) / (
        bottom[0] + bottom[1] * delay + bottom[2] * delay**2
    )
    return np.asarray(ratio)
