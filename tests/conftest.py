import os
from functools import partial

from argon2 import PasswordHasher
from hypothesis import settings

from shared.persistence import pins

# Before anything loads Qt: no test opens a window on somebody's screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

# A guesser shall pay for each hash; a test that founds an office of ten need not.
pins.PasswordHasher = partial(  # type: ignore[assignment, attr-defined]  # called in the same way
    PasswordHasher, time_cost=1, memory_cost=8, parallelism=1
)

# A machine that is busy with other things is no fault of what is tested.
settings.register_profile("patient", settings(deadline=None))
settings.load_profile("patient")

pytest_plugins = ["tests.files", "tests.postgres"]
