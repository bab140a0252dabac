"""One channel of sound as numbers from -1 to 1, and the WAV files it is kept in."""

import wave
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Samples: TypeAlias = NDArray[np.float64]

SAMPLE_RATE = 24_000
"""Samples a second of everything that is kept and played here."""
FULL_SCALE = 32_767
_REACH = 16  # samples on each side that the resampling filter looks at


def read_wav(path: Path) -> Samples:
    """A 16-bit PCM file at our rate, its channels mixed; raises ValueError with the reason."""
    try:
        with wave.open(str(path), "rb") as file:
            width, channels, rate = file.getsampwidth(), file.getnchannels(), file.getframerate()
            promised, data = file.getnframes(), file.readframes(file.getnframes())
    except (OSError, EOFError, wave.Error) as error:
        raise ValueError(f"not a readable WAV file: {error}") from error
    if width != 2:  # noqa: PLR2004 - bytes of a 16-bit sample
        raise ValueError(f"{width * 8}-bit samples; 16-bit are needed")
    if len(data) != promised * width * channels:
        raise ValueError("cut off before its end")
    frames = np.frombuffer(data, "<i2").reshape(-1, channels).mean(axis=1) / FULL_SCALE
    return resampled(frames, rate, SAMPLE_RATE)


def write_wav(path: Path, samples: Samples) -> None:
    """A 16-bit PCM file at our rate."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE)
        file.writeframes(pcm_of(samples))


def pcm_of(samples: Samples) -> bytes:
    """Signed 16-bit little-endian; the values must lie within -1 to 1."""
    return (samples * FULL_SCALE).round().astype("<i2").tobytes()


def silence(ms: float) -> Samples:
    return np.zeros(samples_in(ms))


def samples_in(ms: float) -> int:
    return round(SAMPLE_RATE * ms / 1000)


def seconds_of(samples: Samples) -> float:
    return len(samples) / SAMPLE_RATE


def resampled(samples: Samples, rate: int, wanted: int) -> Samples:
    """The same sound at another rate, by a windowed sinc that lets no alias through."""
    if rate == wanted or not len(samples):
        return samples
    cutoff = min(1.0, wanted / rate)
    reach = int(np.ceil(_REACH / cutoff))
    at = np.arange(round(len(samples) * wanted / rate)) * (rate / wanted)
    nearest = np.floor(at).astype(int)
    offsets = np.arange(1 - reach, reach + 1)
    distance = (at - nearest)[:, None] - offsets
    weights = cutoff * np.sinc(cutoff * distance) * (0.5 + 0.5 * np.cos(np.pi * distance / reach))
    padded = np.pad(samples, reach)
    taken: Samples = padded[nearest[:, None] + offsets + reach]
    return np.asarray((taken * weights).sum(axis=1))
