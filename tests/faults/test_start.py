"""The real programs as processes where they cannot start: one clear answer, and exit code 2."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from benchmarks.offscreen import PROGRAMS, open_sample_office
from shared.settings import FILE_NAME, Settings

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 90
WITHOUT_FONTS = """
import sys
from pathlib import Path
import shared.qt.application as application
application.asset = lambda *_parts: Path(sys.argv[2])
from counter.app import main
sys.exit(main(["--settings", sys.argv[1]]))
"""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return open_sample_office(tmp_path, 1.0)


def ended(*processes: subprocess.Popen[str]) -> list[tuple[int, str, str]]:
    """Exit code, standard output and standard error of each.

    What Qt finds missing on the machine while it is imported is not the program's to say.
    """
    found = []
    for process in processes:
        said, told = process.communicate(timeout=LIMIT_S)
        lines = [line for line in told.splitlines(keepends=True) if not line.startswith("qt.")]
        found.append((process.returncode, said, "".join(lines)))
    return found


def python(*words: str) -> subprocess.Popen[str]:
    environment: Mapping[str, str] = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, *words],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def test_a_database_of_a_newer_kezek_is_refused_in_one_sentence(settings: Settings) -> None:
    """By each program; what was expected is in its log."""
    assert settings.database_file is not None
    database = sqlite3.connect(settings.database_file)
    with database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.execute("UPDATE office SET oldest_program = '9999'")
    database.close()
    file = str(settings.folder / FILE_NAME)
    answers = ended(*[python("-m", name, "--settings", file) for name in PROGRAMS])
    for name, (code, said, told) in zip(PROGRAMS, answers, strict=True):
        assert code == 2
        assert said == ""
        start = f"kezek {name}: The database is newer than the program (9999 > "
        assert told.startswith(start)
        assert told.endswith("Update Kezek.\n")
        assert told.count("\n") == 1
        assert "database_newer" in (settings.logs / f"{name}.log").read_text(encoding="utf-8")


def test_broken_settings_and_a_missing_font_are_told(settings: Settings) -> None:
    file = settings.folder / FILE_NAME
    broken = settings.folder / "broken.toml"
    text = file.read_text(encoding="utf-8")
    assert "volume = 80" in text
    broken.write_text(text.replace("volume = 80", "volume = 800\nvolum = 3"), encoding="utf-8")
    nowhere = str(settings.folder / "nowhere")
    mistakes, font = ended(
        python("-m", "display", "--settings", str(broken)),
        python("-c", WITHOUT_FONTS, str(file), nowhere),
    )
    assert mistakes[0] == 2
    head, *lines = mistakes[2].splitlines()
    assert head == f"kezek display: {broken}: 2 mistakes"
    assert "volume" in lines[0]
    assert lines[1].endswith("Did you mean volume?")
    assert font == (
        2,
        "",
        f"kezek counter: The font is missing: {nowhere}. Install Kezek again.\n",
    )
