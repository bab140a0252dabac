"""`kezek simulate`: visitors and clerks who make a database live."""

import signal
from datetime import datetime, timedelta
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated

import typer

from shared.application.office_document import read_office_file
from shared.assets import asset
from shared.domain.errors import KnownError
from shared.domain.hours import Open, status_at
from shared.domain.office import Office
from shared.settings import Settings

if TYPE_CHECKING:
    from office.simulation.pace import LivedPace


def simulate(
    settings: Annotated[Path | None, typer.Option(help="Settings file (kezek.toml).")] = None,
    office: Annotated[
        Path | None, typer.Option(help="Office file with the clerks' PINs; else the sample's.")
    ] = None,
    seed: Annotated[int, typer.Option(help="The same seed, the same visitors.")] = 1,
    pace: Annotated[
        float | None, typer.Option(help="How fast; must be the pace of the settings' clock.")
    ] = None,
    minutes: Annotated[float, typer.Option(min=0.1, help="Length in the office's time.")] = 60,
    load: Annotated[
        float, typer.Option(min=0.05, max=2, help="1: the counters just manage.")
    ] = 0.9,
    leave: Annotated[
        list[str] | None, typer.Option(help="Id of a counter where you work yourself.")
    ] = None,
) -> None:
    """Let visitors come and clerks work until the time is over or Ctrl+C."""
    from office.simulation.pace import LivedPace
    from office.simulation.play import Plan, Simulation
    from office.simulation.summary import summary_of
    from shared.bootstrap import connect

    chosen = Settings.load(settings)
    factor = _factor(chosen, pace)
    connection = connect(chosen)
    try:
        reader = connection.use_cases.reader
        start = connection.now()
        known = reader.office()
        _require_open(known, start)
        plan = Plan(
            length=timedelta(minutes=minutes),
            seed=seed,
            load=load,
            pins=_pins(known, office),
            leave_free=frozenset(known.counter(counter).id for counter in leave or ()),
        )
        lived = LivedPace(connection.now, factor)
        _stop_on_signals(lived)
        play = Simulation(connection.use_cases, lived, plan)
        print(f"{len(play.clerks)} clerks; {minutes:g} min at {factor:g}×; Ctrl+C ends it.")
        play.run()
        print(summary_of(reader.day().tickets.values(), start))
    finally:
        connection.close()


def _factor(settings: Settings, pace: float | None) -> float:
    """Every program follows the settings' clock, so the simulation cannot have one of its own."""
    factor = 1.0 if settings.simulation is None else settings.simulation.factor
    if pace is not None and pace != factor:
        raise KnownError("pace_not_of_the_clock", pace=f"{pace:g}", clock=f"{factor:g}")
    return factor


def _require_open(office: Office, now: datetime) -> None:
    local = now.astimezone(office.zone)
    if not isinstance(status_at(office.hours, local), Open):
        raise KnownError("simulation_closed", clock=f"{local:%Y-%m-%d %H:%M}")


def _pins(office: Office, file: Path | None) -> dict[str, str]:
    """The clerks' PINs from an office file of the same office."""
    path = file or asset("sample", "office.toml")
    read = read_office_file(path)
    if read.office.id != office.id:
        raise KnownError("office_file_of_another", path=str(path))
    return dict(read.pins)


def _stop_on_signals(lived: "LivedPace") -> None:
    def stop(_number: int, _frame: FrameType | None) -> None:
        lived.stop.set()

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)
