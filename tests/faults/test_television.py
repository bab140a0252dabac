"""The real TV as a process, in a room where nothing but the office works."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.hall import SINK, silent_hall
from benchmarks.offscreen import Offscreen, open_sample_office
from office.cli.app import main
from office.settings_text import settings_text
from shared.settings import FILE_NAME, Settings


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


def test_a_loudspeaker_that_is_unplugged_is_told_to_the_staff_until_it_is_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """On a real sound server, whose only output goes and comes."""
    settings = open_sample_office(tmp_path, 1.0)
    with silent_hall() as hall:
        television = Offscreen("display", settings, environment=hall.environment)
        try:
            television.launch()
            television.until_present()
            television.until(lambda: "soundlessSign" not in television.names(), "its sound")
            hall.control("unload-module", "module-null-sink")
            television.until(lambda: "soundlessSign" in television.names(), "that it is unplugged")
            television.until(lambda: devices(settings) == 1, "it to the staff")
            assert "the sound output fails" in capsys.readouterr().out
            hall.control("load-module", *SINK.split())
            television.until(lambda: "soundlessSign" not in television.names(), "its sound again")
            television.until(lambda: devices(settings) == 0, "it to the staff")
        finally:
            television.end()


def devices(settings: Settings) -> int:
    """The exit code of `kezek devices`."""
    return main(["devices", "--settings", str(settings.folder / FILE_NAME)])
