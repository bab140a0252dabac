from pathlib import Path

import pytest

from office.cli.app import main
from office.settings_text import settings_text
from shared.assets import asset
from shared.bootstrap import connect
from shared.settings import Settings

SAMPLE = asset("sample", "office.toml")
CLOCK = "2026-11-23T10:12:00"


def without_pins(folder: Path) -> Path:
    lines = SAMPLE.read_text(encoding="utf-8").splitlines(keepends=True)
    file = folder / "without.toml"
    file.write_text("".join(line for line in lines if not line.startswith("pin")), encoding="utf-8")
    return file


def test_an_office_is_made_of_the_sample(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", "--sample", "--dir", str(tmp_path), "--clock", CLOCK]) == 0
    said = capsys.readouterr().out
    assert f"kezek counter --settings {tmp_path / 'kezek.toml'}" in said
    settings = Settings.load(tmp_path / "kezek.toml")
    connection = connect(settings)
    assert connection.use_cases.reader.office().id == settings.office_id
    local = connection.now().astimezone(connection.use_cases.reader.office().zone)
    assert f"{local:%Y-%m-%d %H:%M}" == "2026-11-23 10:12"
    connection.close()


def test_nothing_is_replaced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", "--sample", "--dir", str(tmp_path)]) == 0
    before = {file: file.read_bytes() for file in tmp_path.glob("*.toml")}
    for words in (["--sample"], []):
        assert main(["init", *words, "--dir", str(tmp_path)]) == 2
    (tmp_path / "kezek.toml").unlink()
    assert main(["init", "--dir", str(tmp_path)]) == 2
    assert "kezek.db is there already" in capsys.readouterr().err
    assert not (tmp_path / "kezek.toml").exists()
    office = tmp_path / "office.toml"
    assert office.read_bytes() == before[office]


def test_pins_that_the_file_lacks_are_drawn_and_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = without_pins(tmp_path)
    for name in ("one", "two"):
        assert main(["init", "--office", str(file), "--dir", str(tmp_path / name)]) == 0
    said = capsys.readouterr().out
    pins = [line.split()[0] for line in said.splitlines() if line[2:8].isdigit()]
    assert len(pins) == 12
    assert len(set(pins)) > 10
    assert all(len(pin) == 6 for pin in pins)


def test_a_broken_office_file_leaves_nothing_behind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "office.toml").write_text('id = "x"\ntopcs = 3\n', encoding="utf-8")
    assert main(["init", "--dir", str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert "line 2, topcs: is not known here. Did you mean topics?" in said
    assert sorted(file.name for file in tmp_path.iterdir()) == ["office.toml"]


def test_without_a_file_it_says_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", "--dir", str(tmp_path)]) == 2
    assert "--sample" in capsys.readouterr().err


def test_the_settings_that_are_written_read_back(tmp_path: Path) -> None:
    settings = Settings.model_validate(
        {
            "office_id": "one",
            "database": 'a "quoted" file\\name',
            "kiosk": {"printer": "tcp://192.0.2.7:9100", "paper": "58"},
            "display": {"voice": False},
        }
    )
    file = tmp_path / "kezek.toml"
    file.write_text(settings_text(settings), encoding="utf-8")
    assert Settings.load(file) == settings.placed_in(tmp_path)


@pytest.mark.parametrize(
    "words, said",
    [
        (["--pace", "60"], "--pace 60"),
        (["--leave", "counter-9"], "counter-9"),
        (["--office", "none.toml"], "none.toml"),
    ],
)
def test_a_simulation_that_cannot_be_is_refused(
    words: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", "--sample", "--dir", str(tmp_path), "--clock", CLOCK]) == 0
    assert main(["simulate", "--settings", str(tmp_path / "kezek.toml"), *words]) == 2
    assert said in capsys.readouterr().err


def test_a_closed_office_is_not_simulated(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    at_night = "2026-11-23T22:00:00"
    assert main(["init", "--sample", "--dir", str(tmp_path), "--clock", at_night]) == 0
    assert main(["simulate", "--settings", str(tmp_path / "kezek.toml")]) == 2
    assert "22:00" in capsys.readouterr().err


def test_a_simulation_ends_by_itself_and_sums_up(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--clock", CLOCK, "--pace", "3000"]
    assert main(["init", "--sample", "--dir", str(tmp_path), *words]) == 0
    settings = str(tmp_path / "kezek.toml")
    assert main(["simulate", "--settings", settings, "--minutes", "30", "--pace", "3000"]) == 0
    said = capsys.readouterr().out
    assert "4 clerks; 30 min at 3000×" in said
    assert "came," in said
