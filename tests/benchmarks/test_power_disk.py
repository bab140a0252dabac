"""The disk that loses its power, before anything is believed that is seen on it."""

import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.power_disk import MANNERS, SECTOR, Disk
from benchmarks.power_record import SHIM, Deed, Entry, entries, recorded
from benchmarks.shim import compiler, made_shim

CREATED = Entry(Deed.CREATED, 1, 0, "a", b"")
SYNCED = Entry(Deed.SYNCED, 1, 0, "", b"")
NAMED = Entry(Deed.FOLDER_SYNCED, 9, 0, "", b"")


def written(data: bytes, offset: int = 0) -> Entry:
    return Entry(Deed.WRITTEN, 1, offset, "", data)


def disk(*deeds: Entry) -> Disk:
    made = Disk()
    for deed in deeds:
        made.follow(deed)
    return made


@given(st.sampled_from(MANNERS), st.integers())
def test_what_was_synced_is_there_whatever_happens(manner: str, seed: int) -> None:
    found = disk(CREATED, written(b"x" * 2000), SYNCED, NAMED).after_cut(
        manner, random.Random(seed)
    )
    assert found == {"a": b"x" * 2000}


@pytest.mark.parametrize(
    "manner, possible",
    [
        ("nothing", {"oo"}),
        ("everything", {"nn"}),
        ("beginning", {"oo", "no", "nn"}),
        ("pieces", {"oo", "no", "on", "nn"}),
    ],
)
def test_what_was_not_synced_is_there_by_sectors(manner: str, possible: set[str]) -> None:
    deeds = (CREATED, written(b"o" * 2 * SECTOR), SYNCED, NAMED, written(b"n" * 2 * SECTOR))
    seen = set()
    for seed in range(200):
        content = disk(*deeds).after_cut(manner, random.Random(seed))["a"]
        sectors = content[:SECTOR], content[SECTOR:]
        assert all(len(set(one)) == 1 for one in sectors)
        seen.add("".join(chr(one[0]) for one in sectors))
    assert seen == possible


def test_a_new_name_is_certain_only_when_the_folder_is_synced() -> None:
    unnamed = disk(CREATED, written(b"x"), SYNCED)
    assert unnamed.after_cut("nothing", random.Random(1)) == {}
    assert unnamed.after_cut("everything", random.Random(1)) == {"a": b"x"}
    unnamed.follow(NAMED)
    assert unnamed.after_cut("nothing", random.Random(1)) == {"a": b"x"}


def test_a_file_that_took_anothers_name_is_the_one_or_the_other() -> None:
    new = [Entry(Deed.CREATED, 2, 0, "b", b""), Entry(Deed.WRITTEN, 2, 0, "", b"new")]
    moved = Entry(Deed.RENAMED, 0, 0, "b/a", b"")
    deeds = [CREATED, written(b"old"), SYNCED, NAMED, *new, moved]
    found = [disk(*deeds).after_cut("pieces", random.Random(n)).get("a") for n in range(100)]
    assert set(found) == {b"old", b"", b"new"}  # renamed before it was synced


def test_a_number_of_a_file_that_is_gone_is_given_again() -> None:
    gone = Entry(Deed.REMOVED, 0, 0, "a", b"")
    deeds = [CREATED, written(b"old"), SYNCED, NAMED, gone, CREATED, written(b"new")]
    made = disk(*deeds)
    assert made.now("a") == b"new"
    assert made.after_cut("nothing", random.Random(1)) == {"a": b"old"}


@pytest.mark.skipif(compiler() is None, reason="there is no C compiler here")
def test_what_a_program_does_is_written_down(tmp_path: Path) -> None:
    files, record = tmp_path / "files", tmp_path / "record"
    files.mkdir()
    record.touch()
    script = f"""
import os, pathlib
folder = pathlib.Path({str(files)!r})
with (folder / "a").open("ab") as file:
    file.write(b"one"); file.flush(); os.fsync(file.fileno())
    file.write(b"two")
(folder / "b").write_bytes(b"three")
(folder / "b").replace(folder / "c")
(folder / "d").write_bytes(b"")
(folder / "d").unlink()
where = os.open(folder, os.O_RDONLY)
os.fsync(where)
pathlib.Path({str(tmp_path / "elsewhere")!r}).write_bytes(b"nobody's business")
"""
    shim = made_shim(SHIM, tmp_path)
    subprocess.run([sys.executable, "-c", script], check=True, env=recorded(files, record, shim))
    deeds = list(entries(record))
    assert [(one.deed.name, one.name, one.offset, one.data) for one in deeds] == [
        ("CREATED", "a", 0, b""),
        ("WRITTEN", "", 0, b"one"),
        ("SYNCED", "", 0, b""),
        ("WRITTEN", "", 3, b"two"),
        ("CREATED", "b", 0, b""),
        ("WRITTEN", "", 0, b"three"),
        ("RENAMED", "b/c", 0, b""),
        ("CREATED", "d", 0, b""),
        ("REMOVED", "d", 0, b""),
        ("FOLDER_SYNCED", "", 0, b""),
    ]
    assert sorted(one.name for one in files.iterdir()) == ["a", "c"]
    assert disk(*deeds).after_cut("nothing", random.Random(1)) == {"a": b"one", "c": b""}
