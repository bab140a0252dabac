"""`kezek pictures`: the pictures of the documentation, taken anew."""

import tempfile
from datetime import datetime
from pathlib import Path
from typing import Annotated, Final

import typer

ROOT: Final = Path(__file__).resolve().parents[2]
MOMENT: Final = datetime(2026, 11, 23, 10, 12)  # noqa: DTZ001  local time of the sample office
HEAD: Final = "akhmetov"


def pictures(
    folder: Annotated[Path, typer.Option("--dir", help="Where the pictures go.")] = (
        ROOT / "docs" / "pictures"
    ),
) -> None:
    """Take every screen in Kazakh, Russian and English, and the three screens together."""
    from office.demo.album import (
        Album,
        take_evening_pictures,
        take_narrow_papers,
        take_pictures,
        take_staff_pictures,
        take_trouble_pictures,
        take_unready_pictures,
    )
    from office.demo.album_alert import take_alert_pictures
    from office.demo.album_counter import (
        take_cut_off_pictures,
        take_midnight_pictures,
        take_refused_pictures,
    )
    from office.demo.album_tv import (
        take_away_pictures,
        take_layout_pictures,
        take_rest_pictures,
    )
    from office.demo.far_office import far_office
    from office.demo.rehearsal import CLERK
    from office.demo.sample_office import STANDING, open_demo_office, sample_file
    from shared.devices.printing.faults import Faults
    from shared.devices.printing.virtual_printer import VirtualPrinter

    read = sample_file()
    with tempfile.TemporaryDirectory(prefix="kezek-") as name:
        papers = Path(name) / "papers"
        with VirtualPrinter(papers) as printer:
            address = f"tcp://{printer.host}:{printer.port}"
            moment = MOMENT.replace(tzinfo=read.office.zone)
            settings = open_demo_office(
                Path(name) / "office", read, moment, address, factor=STANDING
            )
            folder.mkdir(parents=True, exist_ok=True)
            take_pictures(settings, papers, read.pins[CLERK], Album(folder, print))
            take_narrow_papers(settings, papers, Album(folder, print))
            take_staff_pictures(settings, read.pins[HEAD], Album(folder, print))
            printer.faults = Faults(paper_out=True)
            second = open_demo_office(Path(name) / "second", read, moment, address, factor=STANDING)
            take_trouble_pictures(second, Album(folder, print))
            take_alert_pictures(second, HEAD, Album(folder, print))
            take_layout_pictures(second, read, HEAD, read.pins[CLERK], Album(folder, print))
            with far_office(Path(name) / "away", read, moment) as far:
                take_away_pictures(far, read, HEAD, Album(folder, print))
                take_cut_off_pictures(far, read.pins[CLERK], Album(folder, print))
            third = open_demo_office(Path(name) / "third", read, moment, "none", factor=STANDING)
            take_refused_pictures(third, read.pins[CLERK], Album(folder, print))
            fourth = open_demo_office(Path(name) / "fourth", read, moment, "none", factor=STANDING)
            take_midnight_pictures(fourth, moment, read.pins[CLERK], Album(folder, print))
            printer.faults = Faults()
            evening = open_demo_office(
                Path(name) / "evening", read, moment.replace(hour=19), address, factor=STANDING
            )
            take_evening_pictures(evening, Album(folder, print))
            take_rest_pictures(evening, Album(folder, print))
            take_unready_pictures(evening, Album(folder, print))
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")
