"""Remembers in `.venv` what has been set up, so that the next run starts at once."""

import hashlib
import json
from collections.abc import Sequence

from office.setup.console import CHECKOUT
from office.setup.environment import FOLDER, PYTHON
from office.setup.plan import Need, lock_files, system_packages

FILE = FOLDER / "kezek-ready.json"


def fingerprint(need: Need) -> str:
    """Changes with anything that would make set-up do something."""
    parts: Sequence[bytes] = [
        str(CHECKOUT).encode(),
        str(PYTHON.resolve()).encode(),
        " ".join(system_packages(need)).encode(),
        *((CHECKOUT / name).read_bytes() for name in lock_files(need)),
    ]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def is_ready(need: Need) -> bool:
    """Ready for a greater need is ready for this one."""
    if not PYTHON.exists():
        return False
    done = read()
    order = list(Need)
    return any(done.get(each) == fingerprint(each) for each in order[order.index(need) :])


def belongs_here() -> bool:
    """An environment is tied to its folder: one that was copied or moved is made anew."""
    return read().get("folder", str(CHECKOUT)) == str(CHECKOUT)


def remember(need: Need) -> None:
    done = {**read(), need.value: fingerprint(need), "folder": str(CHECKOUT)}
    FILE.write_text(json.dumps(done, indent=1, ensure_ascii=False), encoding="utf-8")


def read() -> dict[str, str]:
    try:
        found = json.loads(FILE.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(key): str(value) for key, value in found.items()}
