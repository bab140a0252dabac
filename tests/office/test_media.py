"""`kezek media`: what is played, what is refused and why; import, conversion, removal."""

from pathlib import Path

import pytest

from benchmarks.made_media import film, picture
from office.cli.app import main

CLOCK = "2026-11-23T10:12:00"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "media"


@pytest.fixture
def settings(tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """The sample office on a Monday morning, with media of its own."""
    assert main(["init", "--sample", "--dir", str(tmp_path), "--clock", CLOCK]) == 0
    file = tmp_path / "kezek.toml"
    text = file.read_text(encoding="utf-8")
    assert 'media = ""' in text
    file.write_text(text.replace('media = ""', f'media = "{folder.name}"'), encoding="utf-8")
    folder.mkdir()
    capsys.readouterr()
    return str(file)


def test_the_list_says_what_is_played_now_and_what_is_not(
    settings: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture(folder / "1.png")
    picture(folder / "2.png")
    picture(folder / "3.bmp", "BMP")
    (folder / "4.mp4").touch()
    (folder / "playlist.toml").write_text('[[item]]\nfile = "2.png"\ndays = ["tuesday"]\n')
    assert main(["media", "list", "--settings", settings]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "1.png: is played, 12 s",
        "2.png: is not played at this time",
        "3.bmp: It is to be converted before it is shown.",
        "4.mp4: The file is empty. Copy it again.",
    ]


def test_a_check_names_every_mistake_and_fails(
    settings: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture(folder / "1.png")
    words = ["media", "check", "--settings", settings]
    assert main(words) == 0
    (folder / "2.mp4").touch()
    (folder / "playlist.toml").write_text('order = "shufle"\nimage_second = 3\n')
    capsys.readouterr()
    assert main(words) == 1
    said = capsys.readouterr().out.splitlines()
    assert [line.partition(",")[0] for line in said[:2]] == [
        "playlist.toml: line 1",
        "playlist.toml: line 2",
    ]
    assert said[2] == "2.mp4: The file is empty. Copy it again."


def test_an_import_refuses_copies_and_converts(
    settings: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = film(tmp_path / "good.mkv", 5, "ffv1")
    bad = picture(tmp_path / "bad.mp4")
    words = ["media", "import", str(good), str(bad), "--settings", settings]
    assert main(words) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "good.mkv: is played"
    assert said[1].startswith("bad.mp4: This is no video and no image")
    assert [file.name for file in folder.iterdir() if file.is_file()] == ["good.mkv"]
    assert main(words) == 2
    assert "already" in capsys.readouterr().err
    assert main(["media", "list", "--settings", settings]) == 0
    assert "good.mkv: is played, 0 s, converted" in capsys.readouterr().out


def test_what_is_removed_leaves_no_copy(
    settings: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture(folder / "1.bmp", "BMP")
    assert main(["media", "check", "--convert", "--settings", settings]) == 0
    copies = folder / ".converted"
    assert len(list(copies.iterdir())) == 3
    assert main(["media", "remove", "1.bmp", "--settings", settings]) == 0
    assert [file.name for file in copies.iterdir()] == ["lock"]
    assert main(["media", "remove", "1.bmp", "--settings", settings]) == 2
    assert capsys.readouterr().err.strip() == "There is no file 1.bmp in the media folder."
