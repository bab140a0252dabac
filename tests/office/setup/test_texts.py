import os
from pathlib import Path

from office.setup.texts import outdated


def test_only_what_is_newer_than_its_product_is_compiled(tmp_path: Path) -> None:
    for name, moment in [("new.ts", 30), ("old.ts", 10), ("old.qm", 20), ("new.qm", 20)]:
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (moment, moment))
    (tmp_path / "first.ts").touch()
    assert [path.name for path in outdated(tmp_path)] == ["first.ts", "new.ts"]
