"""What a machine remembers of its counter; a broken file counts as none."""

import logging
from pathlib import Path

import pytest

from counter.memory import Memory, MemoryFile, Notebook
from shared.domain.language import Language

FULL = Memory(
    bar=True,
    window_place=(10, 20, 1000, 660),
    bar_place=(-1200, 5, 360, 120),
    language=Language.RU,
    clerk_id="kim",
)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    file = MemoryFile(tmp_path / "state" / "counter.json")
    assert file.read() == Memory()
    file.write(FULL)
    assert file.read() == FULL
    assert [path.name for path in (tmp_path / "state").iterdir()] == ["counter.json"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "\x00\xff",
        '{"bar": "yes"}',
        '{"bar_place": [1, 2, 3]}',
        '{"window_place": [0, 0, 99999999, 1]}',
        '{"language": "xx"}',
        '{"clerk_id": 7}',
    ],
)
def test_a_broken_file_counts_as_none(tmp_path: Path, text: str) -> None:
    file = tmp_path / "counter.json"
    file.write_text(text, encoding="latin-1")
    assert MemoryFile(file).read() == Memory()


def test_a_disk_that_refuses_is_noted(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "state").write_text("a file where the folder should be", encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        MemoryFile(tmp_path / "state" / "counter.json").write(FULL)
    assert "not remembered" in caplog.text


def test_a_notebook_keeps_changes_only() -> None:
    kept: list[Memory] = []
    notebook = Notebook(FULL, kept.append)
    notebook.change(bar=True, clerk_id="kim")
    assert kept == []
    notebook.change(bar=False)
    assert kept == [notebook.now] == [FULL.model_copy(update={"bar": False})]
