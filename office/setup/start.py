"""From a fresh checkout to the running `kezek` command."""

import os
import shutil
import subprocess
from collections.abc import Sequence

from office.setup.console import SetupError, say
from office.setup.environment import (
    FOLDER,
    PYTHON,
    WINDOWS,
    compile_modules,
    ensure_environment,
    install_packages,
    system_packages_to_create,
)
from office.setup.plan import Need, lock_files, need_of, system_packages
from office.setup.stamp import belongs_here, is_ready, remember
from office.setup.system import ensure_system_packages
from office.setup.texts import compile_texts

SETUP_FAILED = 69
INTERRUPTED = 130


def start(arguments: Sequence[str]) -> int:
    try:
        set_up(need_of(arguments))
        return hand_over(arguments)
    except SetupError as error:
        say(str(error))
        return SETUP_FAILED
    except OSError as error:
        say(f"Set-up stopped: {error.strerror or error} ({error.filename or 'no file named'}).")
        return SETUP_FAILED
    except KeyboardInterrupt:
        say("Interrupted.")
        return INTERRUPTED


def set_up(need: Need) -> None:
    if not is_ready(need):
        if not belongs_here():
            shutil.rmtree(FOLDER)
        ensure_system_packages((*system_packages_to_create(), *system_packages(need)))
        ensure_environment()
        install_packages(lock_files(need))
        compile_modules()
        remember(need)
    compile_texts()


def hand_over(arguments: Sequence[str]) -> int:
    """On Windows a replaced process would leave the console behind, so there it is a child."""
    command = [str(PYTHON), "-m", "office", *arguments]
    if not WINDOWS:
        os.execv(command[0], command)  # noqa: S606  the same list as below, without a second process
    return subprocess.run(command, check=False).returncode
