"""`kezek test`: every check of the repository, the tests last."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

import typer

ROOT: Final = Path(__file__).resolve().parents[2]
HEADLESS: Final = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
WORKERS: Final = "2"


@dataclass(frozen=True, slots=True)
class Step:
    title: str
    command: tuple[str, ...]


def run_checks(
    fast: Annotated[
        bool, typer.Option("--fast", help="Without the types; stop at the first failure.")
    ] = False,
    expression: Annotated[str, typer.Option("-k", help="Only the tests that match this.")] = "",
    soak: Annotated[bool, typer.Option("--soak", help="Also the tests that take minutes.")] = False,
) -> None:
    """Run the linters, the type checker and all tests; the tests' own closing line comes last."""
    environment = {**HEADLESS, **os.environ}
    failed = [step.title for step in linters(fast=fast) if not passes(step, environment)]
    if failed:
        print(f"Failed before the tests: {', '.join(failed)}.", flush=True)
    if failed and fast:
        raise typer.Exit(1)
    print("── Tests", flush=True)
    code = run(tests(fast=fast, expression=expression, soak=soak), environment)
    if failed or code:
        raise typer.Exit(1)


def linters(*, fast: bool) -> list[Step]:
    steps = [
        Step("Rules of style", python("-m", "ruff", "check", "--quiet", ".")),
        Step("Format", python("-m", "ruff", "format", "--quiet", "--check", ".")),
        Step("Who may import whom", python("-c", LINT_IMPORTS)),
    ]
    types = Step("Types", python("-m", "mypy", "--no-error-summary"))
    return steps if fast else [*steps, types]


def tests(*, fast: bool, expression: str, soak: bool) -> tuple[str, ...]:
    options = ["-m", "pytest", "-q", "-n", WORKERS, "--dist", "worksteal"]
    if fast:
        options.append("-x")
    if expression:
        options += ["-k", expression]
    if soak:
        options += ["-m", ""]
    return python(*options)


def python(*words: str) -> tuple[str, ...]:
    return (sys.executable, *words)


# import-linter has no `python -m` entrance.
LINT_IMPORTS: Final = (
    "from importlinter.cli import lint_imports;"
    "raise SystemExit(lint_imports(is_debug_mode=False, verbose=False, no_logo=True))"
)


def passes(step: Step, environment: Mapping[str, str]) -> bool:
    print(f"── {step.title}", flush=True)
    began = time.monotonic()
    code = run(step.command, environment)
    print(f"   {'ok' if code == 0 else 'failed'}, {time.monotonic() - began:.1f} s", flush=True)
    return code == 0


def run(command: Sequence[str], environment: Mapping[str, str]) -> int:
    return subprocess.run(command, check=False, cwd=ROOT, env=environment).returncode
