"""`kezek office apply`: a changed office file in force, and who is new gets a PIN."""

from pathlib import Path

import pytest

from office.cli.app import main
from shared.bootstrap import connect
from shared.domain.screen import Layout
from shared.settings import Settings

HEAD, CLERK = "5019", "2580"
MORE = '\n[[screens]]\ndevice = "tv-1"\nlayout = "strip"\n'
NEW = '\n[[staff]]\nid = "new"\nname = "Жаңа Маман"\nrole = "clerk"\n'


def run(folder: Path, pin: str, more: str) -> int:
    """Applies the sample with more."""
    file = folder / "changed.toml"
    sample = (folder / "office.toml").read_text(encoding="utf-8")
    file.write_text(sample + more, encoding="utf-8")
    return main(["office", "apply", str(file), "--pin", pin, "--settings", f"{folder}/kezek.toml"])


def test_a_changed_file_is_in_force_and_new_staff_get_a_pin(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Which is shown once, and fits."""
    assert main(["init", "--sample", "--dir", str(tmp_path)]) == 0
    assert run(tmp_path, CLERK, MORE) == 2
    assert run(tmp_path, HEAD, "\nscreen = 1\n") != 0
    capsys.readouterr()
    assert run(tmp_path, HEAD, MORE + NEW) == 0
    told = capsys.readouterr().out
    connection = connect(Settings.load(tmp_path / "kezek.toml"))
    try:
        assert connection.use_cases.reader.office().screen("tv-1").layout is Layout.STRIP
        pin = told.split("Жаңа Маман")[0].split()[-1]
        assert "new" in connection.use_cases.reader.pins_made()
        assert len(pin) == 6
        assert pin.isdigit()
    finally:
        connection.close()
