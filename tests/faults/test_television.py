"""The real TV as a process, in a room where nothing but the office works."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.offscreen import Offscreen, open_sample_office
from office.settings_text import settings_text
from shared.settings import FILE_NAME


@pytest.fixture
def tv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Offscreen]:
    """Without a sound device, and with an office's own film that is no film."""
    for server in ("PULSE_SERVER", "PIPEWIRE_REMOTE"):
        monkeypatch.setenv(server, str(tmp_path / "no-sound"))
    settings = open_sample_office(tmp_path, 1.0)
    films = tmp_path / "films"
    films.mkdir()
    (films / "broken.mp4").write_bytes(b"no film " * 1000)
    own = settings.display.model_copy(update={"media": str(films)})
    text = settings_text(settings.model_copy(update={"display": own}))
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
    television = Offscreen("display", settings)
    television.launch()
    yield television
    television.end()


def test_without_sound_and_with_a_broken_film_it_goes_on_and_says_so(tv: Offscreen) -> None:
    """In its log, and for the sound with a small sign; the pictures of Kezek take the place."""
    tv.until_present()
    tv.until(lambda: "soundlessSign" in tv.names(), "that it has no sound")
    tv.until(lambda: "broken.mp4 is left out" in tv.said(), "that the film is broken")
    tv.until(lambda: any(name.startswith("slot-") for name in tv.names()), "other pictures")
    assert "the sound: no_sound_output" in tv.said()
    assert "Traceback" not in tv.said()
    assert tv.process.poll() is None
