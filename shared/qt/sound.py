"""Plays finished sounds, one at a time."""

import logging

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, QTimer, Signal
from PySide6.QtMultimedia import QAudioSink, QMediaDevices, QtAudio

from shared.domain.sound import Sound
from shared.qt.sound_output import OutputProbe, held_by_server, mono, output

LOG = logging.getLogger(__name__)


class NullSoundPlayer(QObject):
    """Takes as long as a player would, and makes no sound: for machines without a device."""

    started = Signal(str)  # the sound's token
    finished = Signal(str)  # after the sound's length; also if the device failed meanwhile
    availableChanged = Signal(bool)
    failingChanged = Signal(bool)  # there is an output, but it refuses sounds

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._token: str | None = None
        self._end = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._end.timeout.connect(self._finish)

    @property
    def busy(self) -> bool:
        """Whether a sound has started and not finished."""
        return self._token is not None

    @property
    def available(self) -> bool:
        """Whether anybody can hear it."""
        return False

    def play(self, sound: Sound, token: str) -> None:
        """Starts at once; raises RuntimeError while another sound is heard."""
        if self._token is not None:
            raise RuntimeError(f"{token} must wait until {self._token} has finished")
        self._token = token
        self._sound_out(sound)
        self._end.start(round(sound.seconds * 1000))
        self.started.emit(token)

    def stop(self) -> None:
        """Falls silent, and finishes the sound that was heard."""
        self._end.stop()
        self._fall_silent()
        self._finish()

    def _finish(self) -> None:
        token, self._token = self._token, None
        if token is not None:
            self.finished.emit(token)

    def _sound_out(self, sound: Sound) -> None:
        """Hands the sound to a device."""

    def _fall_silent(self) -> None:
        """Takes the sound back from the device."""


class SoundPlayer(NullSoundPlayer):
    """Plays on the system's chosen output, and is silent for the same time if there is none.

    A sound ends by its own length: a device reports the end up to a second late, or never.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        self._available = output() is not None
        self._failing = self._failed = False
        self._sink: QAudioSink | None = None
        self._probe = OutputProbe(self)
        self._probe.looked.connect(self._note)
        self._devices.audioOutputsChanged.connect(self._look_for_devices)
        self.finished.connect(lambda: self._note(self._failed))

    @property
    def available(self) -> bool:
        """Whether the machine has a sound output."""
        return self._available

    def _look_for_devices(self) -> None:
        available = output() is not None
        if available != self._available:
            self._available = available
            self.availableChanged.emit(available)
        self._probe.look()

    def _sound_out(self, sound: Sound) -> None:
        self._fall_silent()
        self._failed = False
        device = output()
        if device is None:
            LOG.warning("No sound output: a call is not heard")
            return
        wanted = mono(sound.sample_rate)
        self._sink = QAudioSink(device, wanted, self)
        # Held ahead, and whole: however busy this program is, no word is torn apart.
        self._sink.setBufferSize(len(sound.pcm))
        self._sink.stateChanged.connect(self._watch)
        source = QBuffer(self._sink)
        source.setData(QByteArray(sound.pcm))
        source.open(QIODevice.OpenModeFlag.ReadOnly)
        with held_by_server():
            self._sink.start(source)

    def _fall_silent(self) -> None:
        # Not at the end of a sound: the device may still hold its last moments.
        if self._sink is not None:
            self._sink.stateChanged.disconnect(self._watch)
            self._sink.stop()
            self._sink.deleteLater()
            self._sink = None

    def _watch(self) -> None:
        # Takes no state: PySide cannot convert the signal's, under its older name, for a method.
        sink = self._sink
        if sink is None or sink.state() is not QtAudio.State.StoppedState:
            return
        if sink.error() is not QtAudio.Error.NoError:
            LOG.warning("The sound output failed: %s", sink.error().name)
            self._failed = True
            self._note(failed=True)

    def _note(self, failed: bool) -> None:  # noqa: FBT001  a slot
        """The latest sound, or the latest moment of silence, tells how the output is."""
        if failed != self._failing:
            self._failing = failed
            self.failingChanged.emit(failed)
