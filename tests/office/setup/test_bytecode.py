from pathlib import Path

import pytest

from office.setup import environment


def test_bytecode_is_kept_of_every_program_and_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages, programs = tmp_path / "packages", tmp_path / "checkout"
    for folder in (packages / "library", *(programs / name for name in environment.PROGRAMS)):
        folder.mkdir(parents=True)
        (folder / "module.py").write_text("VALUE = 1\n", encoding="utf-8")
    (packages / "library" / "template.py").write_text("no Python at all", encoding="utf-8")
    monkeypatch.setattr(environment, "CHECKOUT", programs)
    monkeypatch.setattr(environment, "site_packages", lambda: iter([packages]))
    environment.compile_modules()
    kept = {file.parent.parent.name for file in tmp_path.rglob("*.pyc")}
    assert kept == {"library", *environment.PROGRAMS}
