"""`kezek demo`: a sample office that lives, with kiosk, counter and TV."""

import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import portalocker
import typer

from shared.application.office_document import OfficeFile
from shared.domain.errors import KnownError
from shared.settings import FILE_NAME, Settings

LOOK_S = 0.2
WINDOWS = {"display": "1280x720", "kiosk": "1280x720", "counter": "980x640"}


def demo(
    headless: Annotated[
        bool, typer.Option("--headless", help="On virtual screens, played by itself.")
    ] = False,
    seconds: Annotated[float, typer.Option(min=0, help="Headless: how long it goes on.")] = 30,
    pictures: Annotated[
        Path | None, typer.Option(help="Headless: where the pictures of the screens go.")
    ] = None,
    folder: Annotated[
        Path, typer.Option("--dir", help="Where the demo keeps its files; made anew.")
    ] = Path(".kezek/demo"),
) -> None:
    """Open a sample office on an ordinary morning: kiosk, counter and TV."""
    from office.demo.sample_office import morning_of, open_demo_office, sample_file
    from office.demo.screens import has_screen
    from shared.devices.printing.virtual_printer import VirtualPrinter

    if not headless and not has_screen():
        raise KnownError("no_screen")
    with _fresh(folder), VirtualPrinter(folder / "papers") as printer:
        read = sample_file()
        moment = morning_of(read.office, datetime.now(UTC))
        address = f"tcp://{printer.host}:{printer.port}"
        settings = open_demo_office(folder, read, moment, address)
        if headless:
            _rehearse(settings, read, pictures or folder / "pictures", seconds)
        else:
            _show(settings, read, moment)


@contextmanager
def _fresh(folder: Path) -> Iterator[None]:
    """An empty folder that no other demo uses; only a former demo's is emptied."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    lock = portalocker.Lock(
        f"{folder}.lock", flags=portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING
    )
    try:
        lock.acquire()
    except portalocker.LockException as error:
        raise KnownError("demo_running", folder=str(folder)) from error
    try:
        if folder.exists():
            if any(folder.iterdir()) and not (folder / FILE_NAME).exists():
                raise KnownError("already_there", path=str(folder))
            shutil.rmtree(folder)
        folder.mkdir()
        yield
    finally:
        lock.release()


def _rehearse(settings: Settings, read: OfficeFile, pictures: Path, seconds: float) -> None:
    from office.demo.life import life
    from office.demo.rehearsal import CLERK, rehearse

    with life(settings, read.pins):
        papers = settings.folder / "papers"
        report = rehearse(settings, papers, pictures, read.pins[CLERK], seconds)
    print(f"taken    {' '.join(report.taken)}")
    print(f"called   {' '.join(report.called)}")
    print(f"papers   {report.papers} in {papers}")
    print(f"pictures {len(list(pictures.glob('*.png')))} in {pictures}")


def _show(settings: Settings, read: OfficeFile, moment: datetime) -> None:
    from office.demo.life import life
    from office.demo.stage import end, start

    _say(settings, read, moment)
    with life(settings, read.pins), ExitStack() as stack:
        running = {}
        for name, size in WINDOWS.items():
            process = start(name, settings, "--windowed", size)
            stack.callback(end, process)
            running[name] = process
        try:
            _wait_for_one(running, settings.logs)
        except KeyboardInterrupt:
            print("The demo ends.")


def _wait_for_one(running: Mapping[str, subprocess.Popen[bytes]], logs: Path) -> None:
    """Returns when a window was closed; raises KnownError if a program failed."""
    while True:
        for name, process in running.items():
            code = process.poll()
            if code:
                raise KnownError("program_ended", program=name, exit=code, log=str(logs))
            if code == 0:
                return
        time.sleep(LOOK_S)


def _say(settings: Settings, read: OfficeFile, moment: datetime) -> None:
    print(f"{read.office.name.en}, {moment:%d.%m.%Y %H:%M}.")
    print("Close a window or press Ctrl+C to end it.")
    print("Counter 1 is yours; the others work by themselves. PINs:")
    for clerk in read.office.staff:
        print(f"  {read.pins[clerk.id]}  {clerk.name}")
    print(f"Printed tickets are pictures in {settings.folder / 'papers'}")
