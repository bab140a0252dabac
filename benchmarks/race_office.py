"""An office for races: the sample's topics, as many counters and clerks as are wanted."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from shared.application.office_document import read_office_file
from shared.assets import asset
from shared.settings import Settings, Simulation

PIN: Final = "4711"
PACE: Final = 20.0
"""Seconds of the office in one real second, so that the ranks' waiting times come into play."""
WEEK: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def document_for(clerks: int) -> dict[str, Any]:
    """The sample's document with `clerks` counters and clerks, always open; work profiles vary."""
    sample = read_office_file(asset("sample", "office.toml"))
    document: dict[str, Any] = json.loads(sample.document)
    profiles = [profile["id"] for profile in document["profiles"]]
    document["hours"] |= {day: ["00:00-23:59"] for day in WEEK}
    document["hours"]["holidays"] = []
    document["counters"] = [
        {"id": f"counter-{n}", "number": n, "profile": profiles[-(n % len(profiles)) - 1]}
        for n in range(1, clerks + 1)
    ]
    document["staff"] = [
        {"id": f"clerk-{n}", "name": f"Clerk {n}", "role": "clerk"} for n in range(1, clerks + 1)
    ]
    return document


def found_race(database: Path | str, document: dict[str, Any]) -> Settings:
    """Makes the database; the office's clock begins at nine in the morning."""
    settings = race_settings(database, document)
    found(settings, document)
    return settings


def race_settings(database: Path | str, document: dict[str, Any]) -> Settings:
    """Of an office whose clock begins at nine in the morning."""
    zone = ZoneInfo(document["time_zone"])
    return Settings(
        office_id=document["id"],
        database=str(database),
        simulation=Simulation(
            anchor_real=datetime.now(UTC),
            anchor_virtual=datetime(2026, 11, 24, 9, tzinfo=zone),
            factor=PACE,
        ),
    )


def found(settings: Settings, document: dict[str, Any]) -> None:
    """Makes the database."""
    from shared.bootstrap import create_database

    text = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    create_database(settings, text, {clerk["id"]: PIN for clerk in document["staff"]})
