"""Libraries that are loaded before a program's own, made from C when they are needed."""

import shutil
import subprocess
from pathlib import Path


def compiler() -> str | None:
    """What makes them here, if anything does."""
    return shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")


def made_shim(source: Path, folder: Path) -> Path:
    """The library; raises RuntimeError without a compiler."""
    cc = compiler()
    if cc is None:
        raise RuntimeError("there is no C compiler here: install the package gcc, with libc6-dev")
    made = folder / source.with_suffix(".so").name
    subprocess.run([cc, "-shared", "-fPIC", "-O1", "-o", made, source, "-ldl"], check=True)
    return made
