import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.lock", "requirements-dev.lock")
# Written so that this file does not match itself.
FORBIDDEN = {
    "a package index": r"py[p]i\.org|python[h]osted\.|npm[j]s\.|deb\.[d]ebian\.org|file:///[o]pt",
    "a path of one machine": r"(?<![\w.-])/(?:[w]ork|[r]oot|[h]ome/\w+)/",
    "an unfinished mark": r"\b(?:TO[D]O|FIX[M]E|X[X]X)\b",
}


def tracked_files() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    paths = (ROOT / name for name in listed.stdout.split("\0") if name)
    return [path for path in paths if path.is_file()]


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_names(what: str) -> None:
    pattern = re.compile(FORBIDDEN[what].encode())
    found = [
        f"{path.relative_to(ROOT)}: {match.group().decode()}"
        for path in tracked_files()
        if b"\0" not in (content := path.read_bytes())
        for match in pattern.finditer(content)
    ]
    assert found == []


def test_the_only_lock_files_are_without_addresses() -> None:
    assert not [path for path in tracked_files() if path.name in {"uv.lock", "poetry.lock"}]
    for name in LOCKS:
        text = (ROOT / name).read_text(encoding="utf-8")
        assert re.findall(r"(?m)^--.*|://|^.* @ .*|find-links", text) == []


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_hashes(name: str) -> None:
    for requirement, hashes in locked(name):
        assert re.fullmatch(r"==[\w.]+", str(requirement.specifier)), requirement
        assert hashes, requirement


def test_what_the_project_asks_for_is_locked_within_its_range() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for name, asked in zip(
        LOCKS,
        (project["project"]["dependencies"], project["dependency-groups"]["dev"]),
        strict=True,
    ):
        versions = locked_versions(name)
        for each in map(Requirement, asked):
            found = versions.get(canonicalize_name(each.name), set())
            assert found, f"{each} is not in {name}"
            assert all(version in each.specifier for version in found), f"{each}: {found}"


def test_both_lock_files_name_the_same_versions() -> None:
    runtime, dev = map(locked_versions, LOCKS)
    assert {name: dev[name] for name in dev if name in runtime} == {
        name: runtime[name] for name in runtime if name in dev
    }


def locked(name: str) -> list[tuple[Requirement, list[str]]]:
    text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
    entries = []
    for line in text.splitlines():
        requirement, *hashes = line.split("--hash=")
        entries.append((Requirement(requirement.strip()), hashes))
    return entries


def locked_versions(name: str) -> dict[str, set[str]]:
    versions: dict[str, set[str]] = {}
    for requirement, _ in locked(name):
        pinned = str(requirement.specifier).removeprefix("==")
        versions.setdefault(canonicalize_name(requirement.name), set()).add(pinned)
    return versions
