"""The simulated people of a running demo."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta

from office.demo.sample_office import YOUR_COUNTER
from office.simulation.pace import LivedPace
from office.simulation.play import Plan, Simulation
from shared.bootstrap import connect
from shared.settings import Settings

LONGEST = timedelta(hours=8)
LOAD = 0.9


@contextmanager
def life(settings: Settings, pins: Mapping[str, str], *, seed: int = 2) -> Iterator[None]:
    """Visitors come and the other counters work until the end of the block."""
    connection = connect(settings)
    pace = LivedPace(connection.now, 1.0)
    plan = Plan(
        length=LONGEST, seed=seed, load=LOAD, pins=pins, leave_free=frozenset({YOUR_COUNTER})
    )
    simulation = Simulation(connection.use_cases, pace, plan)
    thread = threading.Thread(target=simulation.run, name="life")
    thread.start()
    try:
        yield
    finally:
        pace.stop.set()
        thread.join()
        connection.close()
