"""An office whose kiosk may give tickets day and night, as fast as an office file allows."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from benchmarks.race_office import WEEK
from shared.application.office_document import read_office_file
from shared.assets import asset
from shared.bootstrap import create_database
from shared.settings import KioskSettings, Settings, Simulation

DEVICE: Final = "kiosk-1"


def kiosk_settings(folder: Path, database: str, factor: float, **kiosk: Any) -> Settings:  # noqa: ANN401  as the settings'
    """A kiosk of an office whose clock shows one at night and runs `factor` times as fast."""
    zone = ZoneInfo(str(read_office_file(asset("sample", "office.toml")).office.zone))
    return Settings(
        office_id="emergency-front-office",
        database=database,
        device=DEVICE,
        kiosk=KioskSettings(screen_mm=474, **kiosk),
        simulation=Simulation(
            anchor_real=datetime.now(UTC),
            anchor_virtual=datetime(2026, 11, 24, 1, tzinfo=zone),
            factor=factor,
        ),
    ).placed_in(folder)


def found_always_open(settings: Settings) -> None:
    """Makes the sample office, open day and night, its kiosk as fast as an office file allows."""
    document: dict[str, Any] = json.loads(read_office_file(asset("sample", "office.toml")).document)
    document["hours"] |= {day: ["00:00-23:59"] for day in WEEK}
    document["hours"]["holidays"] = []
    document["tickets"] = {"last_minutes": 0, "by_estimate": False, "per_minute": 60}
    create_database(settings, json.dumps(document, sort_keys=True, ensure_ascii=False), {})
