"""`kezek devices`: how the office's devices are."""

from pathlib import Path
from typing import Annotated

import typer

from shared.domain.language import Language
from shared.settings import Settings


def devices(
    settings: Annotated[Path | None, typer.Option(help="Settings file (kezek.toml).")] = None,
) -> None:
    """List the devices that have reported, their state and since when; exit 1 if one is unwell."""
    from shared.bootstrap import connect
    from shared.qt.device_texts import device_notice
    from shared.qt.texts import Texts

    connection = connect(Settings.load(settings))
    try:
        snapshot = connection.use_cases.follower().load()
    finally:
        connection.close()
    texts = Texts()
    unwell = False
    for device, state in sorted(snapshot.day.devices.items()):
        since = f"{state.since.astimezone(snapshot.office.zone):%d.%m.%Y %H:%M}"
        if state.trouble:
            notice = device_notice(texts, Language.EN, device, state.trouble)
            unwell = unwell or not notice.mild
            print(f"{notice.title} (since {since}). {notice.advice}")
        else:
            print(f"{device}: well (since {since})")
    if not snapshot.day.devices:
        print("No device has reported yet.")
    if unwell:
        raise typer.Exit(1)
