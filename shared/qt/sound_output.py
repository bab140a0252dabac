"""Whether the machine's sound output takes sound: what it says of itself is not enough.

Qt tells neither that the last output of PulseAudio was unplugged nor that one refuses sounds;
and PulseAudio puts an output that nobody hears in the place of a missing one.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, Signal, Slot
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices, QtAudio

LATENCY: Final = "PULSE_LATENCY_MSEC"
USUAL_MS: Final = "100"
"""For videos, whose sound must not come late."""
AHEAD_MS: Final = "1000"
NOBODY_HEARS: Final = frozenset({b"auto_null"})
LOOK_MS: Final = 10_000
LOOK_AGAIN_MS: Final = 60_000
"""While it fails; that an output comes back is told by Qt."""
WAIT_MS: Final = 1_000
SILENCE_US: Final = 50_000


@contextmanager
def held_by_server() -> Iterator[None]:
    """A sound that is started in here is handed to PulseAudio a second ahead.

    Qt asks for a few milliseconds, and a busy machine tears words apart. The variable stays, so
    that a thread of Qt's that reads the environment meanwhile finds it as long as it was.
    """
    os.environ[LATENCY] = AHEAD_MS
    try:
        yield
    finally:
        os.environ[LATENCY] = USUAL_MS


def output() -> QAudioDevice | None:
    """The output that the system chose, if anybody can hear it."""
    device = QMediaDevices.defaultAudioOutput()
    return None if device.isNull() or device.id().data() in NOBODY_HEARS else device


def mono(sample_rate: int) -> QAudioFormat:
    """One channel of 16 bit."""
    wanted = QAudioFormat()
    wanted.setSampleRate(sample_rate)
    wanted.setChannelCount(1)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted


class OutputProbe(QObject):
    """Gives the output a moment of silence now and then; `looked` tells whether it refused."""

    looked = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        os.environ.setdefault(LATENCY, USUAL_MS)
        self._sink: QAudioSink | None = None
        self._rest = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._rest.timeout.connect(self.look)
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self._see)
        self._rest.start()

    @Slot()
    def look(self) -> None:
        """Now, unless that is being done."""
        device = output()
        if self._sink is not None or device is None:
            return
        silence = mono(device.preferredFormat().sampleRate())
        self._sink = QAudioSink(device, silence, self)
        source = QBuffer(self._sink)
        source.setData(QByteArray(bytes(silence.bytesForDuration(SILENCE_US))))
        source.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink.start(source)
        self._wait.start()

    def _see(self) -> None:
        sink, self._sink = self._sink, None
        if sink is None:
            return
        refused = sink.error() in {QtAudio.Error.OpenError, QtAudio.Error.FatalError}
        sink.stop()
        sink.deleteLater()
        self._rest.start(LOOK_AGAIN_MS if refused else LOOK_MS)
        self.looked.emit(refused)
