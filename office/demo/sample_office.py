"""Makes the office of the demo, on a working day, with a piece of its morning behind it."""

from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from office.cli.init import found_office
from office.settings_text import settings_text
from office.simulation.pace import ScriptedPace
from office.simulation.play import Plan, Simulation
from shared.application.office_document import OfficeFile, read_office_file
from shared.assets import asset
from shared.bootstrap import connect
from shared.domain.hours import Open, status_at
from shared.domain.office import Office
from shared.settings import FILE_NAME, Settings
from shared.settings import Simulation as Clock

NOW = time(10, 12)
"""What the demo's clock shows when it begins."""
BEHIND = timedelta(minutes=71)
"""How much of the morning has been played."""
LOAD = 1.6
"""A little more than the counters manage, so that somebody waits."""
SEED = 5
DEVICE = "kiosk-1"
STANDING = 1e-6
"""The clock stands still, so that the same minute is on every picture."""
YOUR_COUNTER = "counter-1"
"""The counter at which the visitor of the demo sits; the others work by themselves."""


def sample_file() -> OfficeFile:
    """The shipped sample office."""
    return read_office_file(asset("sample", "office.toml"))


def morning_of(office: Office, real: datetime) -> datetime:
    """The demo's moment on the first working day of the week of `real`, or of the next weeks."""
    local = real.astimezone(office.zone)
    day = datetime.combine(local.date() - timedelta(days=local.weekday()), NOW, office.zone)
    while not isinstance(status_at(office.hours, day), Open):
        day += timedelta(days=1)
    return day


def open_demo_office(
    folder: Path,
    read: OfficeFile,
    moment: datetime,
    printer: str,
    *,
    seed: int = SEED,
    factor: float = 1.0,
    database: str = "",
) -> Settings:
    """The settings of an office in `folder` whose clock shows `moment` and runs from now on."""
    start = moment - BEHIND
    settings = found_office(
        folder,
        read,
        read.pins,
        device=DEVICE,
        simulation=_clock(start - timedelta(minutes=5)),
        kiosk={"printer": printer, "return_after": 60},
        counter={"counter": YOUR_COUNTER},
        **({"database": database} if database else {}),
    )
    _play_morning(settings, read, start, seed)
    running = settings.model_copy(update={"simulation": _clock(moment, factor)})
    (folder / FILE_NAME).write_text(settings_text(running), encoding="utf-8")
    return running


def _play_morning(settings: Settings, read: OfficeFile, start: datetime, seed: int) -> None:
    """Everybody works; then the clerk of your counter leaves it to you."""
    pace = ScriptedPace(start)
    connection = connect(settings, pace.at)
    plan = Plan(length=BEHIND, seed=seed, load=LOAD, pins=read.pins, leave_in_order=False)
    try:
        simulation = Simulation(connection.use_cases, pace, plan)
        simulation.run()
        for clerk in simulation.clerks:
            if clerk.counter_id == YOUR_COUNTER:
                clerk.leave()
    finally:
        connection.close()


def _clock(shows: datetime, factor: float = 1.0) -> Clock:
    return Clock(anchor_real=datetime.now(UTC), anchor_virtual=shows, factor=factor)
