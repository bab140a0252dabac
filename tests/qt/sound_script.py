"""Plays two calls one after the other and prints what the player told; for test_sound.py."""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QTimer

from shared.domain.sound import Sound
from shared.qt.sound import SoundPlayer

BUSY_FROM_MS = 400


def main(rate: str, busy_s: str, *files: str) -> int:
    """Plays raw 16-bit files in order; each starts in the moment the one before has finished.

    Meanwhile the program does nothing else for `busy_s` seconds.
    """
    app = QCoreApplication([])
    clock = QElapsedTimer()
    clock.start()
    player = SoundPlayer()
    events: list[tuple[str, str, int]] = []
    waiting = list(files)

    def play_next() -> None:
        if not waiting:
            app.quit()
            return
        file = waiting.pop(0)
        player.play(Sound(Path(file).read_bytes(), int(rate)), Path(file).stem)

    player.started.connect(lambda token: events.append(("started", token, clock.elapsed())))
    player.finished.connect(lambda token: events.append(("finished", token, clock.elapsed())))
    player.finished.connect(lambda _token: play_next())
    play_next()
    QTimer.singleShot(BUSY_FROM_MS, lambda: time.sleep(float(busy_s)))
    app.exec()
    print(json.dumps({"available": player.available, "events": events}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
