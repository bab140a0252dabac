from pathlib import Path

import pytest

from office.cli.app import main
from shared.assets import asset


def test_a_broken_office_file_is_told_with_all_its_mistakes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is made of it."""
    text = asset("sample", "office.toml").read_text(encoding="utf-8")
    for right, wrong in (
        ('"Asia/Almaty"', '"Asia/Almati"'),
        ('letter = "B"', 'letter = "A"'),
        ('role = "clerk"', "role = 3"),
    ):
        assert right in text
        text = text.replace(right, wrong, 1)
    file = tmp_path / "office.toml"
    file.write_text(text, encoding="utf-8")
    folder = tmp_path / "made"
    assert main(["init", "--office", str(file), "--dir", str(folder)]) == 2
    told = capsys.readouterr().err
    lines = told.splitlines()
    assert lines[0] == f"{file}: 3 mistakes"
    assert all(line.startswith("  line ") for line in lines[1:])
    assert len(lines) == 4
    assert "Did you mean Asia/Almaty?" in told
    assert not (folder / "kezek.db").exists()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"= ?", b"[hours]\nmonday = 3\n"])
def test_any_other_file_is_told_without_a_traceback(
    content: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "office.toml"
    file.write_bytes(content)
    assert main(["init", "--office", str(file), "--dir", str(tmp_path / "made")]) == 2
    told = capsys.readouterr().err
    assert str(file) in told
    assert "Traceback" not in told
