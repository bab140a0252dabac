"""A day of faults is over: the evidence, the verdict, and what somebody needs to explain it."""

import json
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from benchmarks.faults_check import Evidence, judge
from benchmarks.faults_kinds import FACTOR
from benchmarks.faults_office import Office, logins_at_work, tokens
from benchmarks.faults_replay import chain_findings, readable
from benchmarks.faults_scene import Scene
from benchmarks.faults_story import Log, story
from benchmarks.faults_victims import Person
from benchmarks.faults_witness import Witness
from benchmarks.race_check import stored_events

TOLD: Final = 20
"""Findings that are told with all that is known of them."""


@dataclass
class Over:
    """What is left when everybody has paused for good; `end` is when that was."""

    scene: Scene
    office: Office
    witness: Witness
    end: float

    @cached_property
    def rows(self) -> list[dict[str, Any]]:
        """The events as they are stored."""
        return stored_events(self.office.settings.database)

    @cached_property
    def evidence(self) -> Evidence:
        """All that is known."""
        scene, office = self.scene, self.office
        labels = {hand.program.name: frozenset(hand.labels - {""}) for hand in scene.hands}
        counter = next((hand.number for hand in scene.hands if hand.program.name == "counter"), 0)
        tv = scene.eyes.tv.settings.device
        return Evidence(
            document=office.document,
            events=readable(self.rows),
            answers=[
                answer
                for one in scene.machines
                if isinstance(one.who, Person)
                for answer in one.who.answers()
            ],
            papers=scene.papers,
            tokens=tokens(office),
            kiosk="kiosk-1",
            kiosk_labels=labels.get("kiosk", frozenset()),
            counter_labels=labels.get("counter", frozenset()),
            counter=f"counter-{counter}",
            seen=scene.eyes.seen([(t.begin, t.end) for t in scene.troubles if tv in t.who]),
            readable=self.witness.seen,
            zero=office.zero,
            real_zero=office.real_zero,
            factor=FACTOR,
            end=self.end,
        )

    def result(self) -> dict[str, Any]:
        """As it is printed; adds to the scene's findings."""
        scene = self.scene
        verdict = judge(self.evidence)
        record = scene.connection.verify()
        for finding in (
            *verdict.findings,
            *chain_findings(self.rows),
            *(f"the record: {one.where}: {one.what}" for one in record),
            *scene.bugs(),
        ):
            scene.find(finding)
        settled = sorted(scene.settled_s)
        return {
            "checked": {**verdict.checked, "settled": len(settled)},
            "findings": scene.findings,
            "by_kind": dict(sorted(scene.by_kind.items())),
            "logins": len(logins_at_work(self.office)),
            "started_again": dict(sorted(scene.served_again.items())),
            "blind_s": round(sum(end - begin for begin, end in scene.eyes.blind)),
            "settled_s": {
                "median": round(settled[len(settled) // 2], 1),
                "most": round(settled[-1], 1),
            },
        }

    def tell(self, say: Callable[[str], None]) -> None:
        """Each finding with the events, troubles and lines of logs that concern it."""
        scene = self.scene
        troubles = [
            (t.begin, t.end, f"{t.kind}: {', '.join(sorted(t.who))}") for t in scene.troubles
        ]
        logs = [
            Log(file.name, file.read_text(encoding="utf-8", errors="replace"), scene.clocks[name])
            for name, folder in self._folders().items()
            for file in sorted(folder.rglob("*.log"))
        ]
        for finding, at in [*zip(scene.findings, scene.found_at, strict=True)][:TOLD]:
            say("\n".join(story(finding, at, self.evidence, troubles, logs)))

    def kept(self) -> Path:
        """What somebody needs who wants to know why; nobody removes it."""
        scene = self.scene
        place = Path(tempfile.mkdtemp(prefix="kezek-kept-"))
        for name, folder in self._folders().items():
            shutil.copytree(folder, place / name, ignore=shutil.ignore_patterns("*.door"))
        for site in scene.pair.sites:
            shutil.copy(site.log, place)
        events = [json.dumps(row, default=str) for row in self.rows]
        (place / "events").write_text("\n".join(events), encoding="utf-8")
        eyes = {"sights": scene.eyes.sights, "begun": scene.eyes.begun, "blind": scene.eyes.blind}
        known = {
            **eyes,
            "readable": self.witness.seen,
            "troubles": [f"{t.begin:.1f} {t.end:.1f} {t.kind}: {t.who}" for t in scene.troubles],
            "clocks": scene.clocks,
            "findings": scene.findings,
        }
        (place / "known").write_text(json.dumps(known, default=str, indent=1), encoding="utf-8")
        return place

    def _folders(self) -> dict[str, Path]:
        found = (one.who.settings for one in self.scene.machines)
        return {settings.device: settings.folder for settings in found}
