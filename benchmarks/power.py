"""The power fails while an office with an embedded database works; what holds when it is back.

The programs' own code and the system's SQLite write real files; a shim writes down every change and
every fsync. Then the disk is played up to a moment by chance, and what was not synced is kept, lost
or broken. Not simulated: disks that say "synced" and are not, sectors half written, a cut during
the repair after a cut, and other systems' file systems.
"""

import json
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from benchmarks.power_check import inspect, told_by
from benchmarks.power_disk import MANNERS, Disk
from benchmarks.power_record import SHIM, Deed, Entry, entries, recorded
from benchmarks.power_work import DATABASE, TOLD
from benchmarks.race_office import document_for, race_settings
from benchmarks.shim import made_shim
from office.demo.stage import ROOT

CUTS_A_DAY: Final = 100
"""Each day at work is recorded anew."""
WORK_S: Final = 300
SHOWN: Final = 10
NEAR_SYNC: Final = 0.5
"""So often the power fails within a few writes of an fsync, where the dangers are."""


@dataclass(frozen=True, slots=True)
class Plan:
    """`synchronous` is the database's setting, FULL in an office."""

    cuts: int = 500
    seed: int = 1
    steps: int = 120
    synchronous: str = "FULL"
    clerks: int = 2
    """Without any, a kiosk works alone."""


@dataclass
class Course:
    """What was seen."""

    cuts: int = 0
    writes: int = 0
    syncs: int = 0
    told: int = 0
    unsynced: int = 0
    by_manner: Counter[str] = field(default_factory=Counter)
    findings: list[str] = field(default_factory=list)


def main(plan: Plan) -> bool:
    """Prints one JSON object; whether all held."""
    result = run(plan)
    print(json.dumps(result), flush=True)
    return not result["findings"]


def run(plan: Plan) -> dict[str, Any]:
    """The result as it is printed."""
    begin, course, chance = time.monotonic(), Course(), random.Random(plan.seed)
    with tempfile.TemporaryDirectory(prefix="kezek-power-") as name:
        top = Path(name).resolve()
        shim = made_shim(SHIM, top)
        day = 0
        while course.cuts < plan.cuts:
            day += 1
            cuts = min(CUTS_A_DAY, plan.cuts - course.cuts)
            one_day(top / f"day-{day}", shim, plan, cuts, chance, course)
            say(f"{course.cuts} cuts, {len(course.findings)} findings")
    return summary(course, time.monotonic() - begin)


def one_day(
    top: Path, shim: Path, plan: Plan, cuts: int, chance: random.Random, course: Course
) -> None:
    """An office works from its founding on; then its power fails `cuts` times."""
    files, record = top / "office", top / "record"
    files.mkdir(parents=True)
    record.touch()
    document = document_for(2)
    settings = race_settings(files / DATABASE, document)
    (top / "settings.json").write_text(settings.model_dump_json(), encoding="utf-8")
    work(top, recorded(files, record, shim), plan, chance.randrange(10**6))
    deeds = list(entries(record))
    course.writes += sum(entry.deed is Deed.WRITTEN for entry in deeds)
    course.syncs += sum(entry.deed is Deed.SYNCED for entry in deeds)
    for disk in stops(deeds, moments(deeds, cuts, chance)):
        manner = chance.choice(MANNERS)
        told = told_by(disk.now(TOLD))
        found = top / "found"
        lay_out(found, disk.after_cut(manner, chance), chance)
        faults = inspect(found, settings, document, told)
        course.cuts += 1
        course.told += len(told.commands)
        course.unsynced += disk.unsynced(DATABASE) + disk.unsynced(f"{DATABASE}-wal") > 0
        course.by_manner[manner] += 1
        course.findings += [f"cut {course.cuts} ({manner}): {fault}" for fault in faults]
        shutil.rmtree(found)
    shutil.rmtree(top)


def work(top: Path, environment: dict[str, str], plan: Plan, seed: int) -> None:
    """The founding and a kiosk alone; then a kiosk and clerks at once."""

    def started(role: str, number: int, steps: int) -> subprocess.Popen[bytes]:
        words = [role, str(number), str(steps), str(top / "settings.json"), plan.synchronous]
        command = [sys.executable, "-m", "benchmarks.power_work", *words]
        return subprocess.Popen(command, cwd=ROOT, env=environment)

    alone = [("founder", seed, plan.steps // 3)]
    together = [("kiosk", seed + 1, plan.steps)]
    together += [("clerk", number, plan.steps // 3) for number in range(1, plan.clerks + 1)]
    for people in (alone, together) if plan.clerks else (alone,):
        processes = [started(*one) for one in people]
        try:
            codes = [process.wait(WORK_S) for process in processes]
        finally:
            for process in processes:
                process.kill()
        if any(codes):
            raise RuntimeError(f"the office could not work: {codes}")


def moments(deeds: Sequence[Entry], cuts: int, chance: random.Random) -> list[int]:
    """How many deeds come before each cut."""
    syncs = [index for index, entry in enumerate(deeds) if entry.deed is Deed.SYNCED]
    chosen = []
    for _ in range(cuts):
        if syncs and chance.random() < NEAR_SYNC:
            chosen.append(min(len(deeds), max(0, chance.choice(syncs) + chance.randint(-4, 4))))
        else:
            chosen.append(chance.randint(0, len(deeds)))
    return sorted(chosen)


def stops(deeds: Sequence[Entry], at: Sequence[int]) -> Iterator[Disk]:
    """The disk at each of the moments."""
    disk, done = Disk(), 0
    for moment in at:
        for entry in deeds[done:moment]:
            disk.follow(entry)
        done = moment
        yield disk


def lay_out(folder: Path, found: dict[str, bytes], chance: random.Random) -> None:
    """What is on the disk; the shared memory of the database is not there, or is rubbish."""
    folder.mkdir()
    for name, content in found.items():
        if not name.endswith("-shm"):
            (folder / name).write_bytes(content)
        elif chance.random() < 0.5:
            (folder / name).write_bytes(chance.randbytes(len(content)))


def summary(course: Course, seconds: float) -> dict[str, Any]:
    for finding in course.findings[:SHOWN]:
        say(finding)
    kinds = Counter(finding.split(": ")[1] for finding in course.findings)
    return {
        "cuts": course.cuts,
        "by_manner": dict(sorted(course.by_manner.items())),
        "writes": course.writes,
        "syncs": course.syncs,
        "cuts_between_write_and_sync": course.unsynced,
        "acknowledged_checked": course.told,
        "findings": len(course.findings),
        "by_kind": dict(kinds),
        "seconds": round(seconds, 1),
    }


def say(text: str) -> None:
    """Progress goes to standard error: the result alone is on standard output."""
    print(text, file=sys.stderr, flush=True)
