"""`kezek status`: machines that are well, silent, or of another version; and for Prometheus."""

import tomllib
from pathlib import Path

import pytest

from office.cli.app import main
from office.metrics import Metric, metrics_text
from shared.bootstrap import connect
from shared.persistence.heartbeats import keep_beat, read_beats
from shared.settings import Settings
from shared.version import VERSION


@pytest.fixture
def settings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["init", "--sample", "--dir", str(tmp_path)]) == 0
    capsys.readouterr()
    return str(tmp_path / "kezek.toml")


def beat(settings: str, device: str, version: str = VERSION) -> None:
    connection = connect(Settings.load(Path(settings)))
    keep_beat(connection.store, device, "kiosk", version=version, fault="", started=100)
    keep_beat(connection.store, device, "kiosk", version=version, fault="", started=101)
    assert len([b for b in read_beats(connection.store) if b.device == device]) == 1
    connection.close()


def test_machines_and_what_to_do(settings: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["status", "--settings", settings]
    assert main(words) == 0
    assert "yet" in capsys.readouterr().out
    beat(settings, "kiosk-1")
    assert main(words) == 0
    assert "kiosk-1  kiosk 0.1.0" in capsys.readouterr().out
    beat(settings, "tv-1", version="0.0.9")
    assert main([*words, "--language", "ru"]) == 1
    assert "0.0.9" in capsys.readouterr().out.splitlines()[-1]
    connection = connect(Settings.load(Path(settings)))
    with connection.store.founding() as session:
        session.text("UPDATE heartbeat SET seen_at = '2020-01-01T00:00:00.000000Z'")
    connection.close()
    assert main(words) == 1
    assert "kezek db check" in capsys.readouterr().out


def test_a_prometheus_reads_it(settings: str, capsys: pytest.CaptureFixture[str]) -> None:
    parser = pytest.importorskip("prometheus_client.parser")
    beat(settings, 'odd "name"\\')
    capsys.readouterr()
    assert main(["status", "--metrics", "--settings", settings]) == 0
    families = {f.name: f for f in parser.text_string_to_metric_families(capsys.readouterr().out)}
    (sample,) = families["kezek_machine_up"].samples
    assert sample.labels["device"] == 'odd "name"\\'
    assert sample.value == 1
    assert families["kezek_events"].samples[0].value == 1
    assert sum(s.value for s in families["kezek_tickets_today"].samples) == 0
    text = metrics_text([Metric("m", "what", (({"l": 'a"b\\c\nd'}, 0.5),))])
    (family,) = parser.text_string_to_metric_families(text)
    assert family.samples[0].labels == {"l": 'a"b\\c\nd'}


def test_the_version_is_the_projects() -> None:
    root = Path(__file__).resolve().parents[2]
    assert (
        tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["version"] == VERSION
    )
