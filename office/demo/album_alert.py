"""Pictures of an alert: on the TV and the kiosk, wide and upright, meant and as an exercise."""

from collections.abc import Iterator
from contextlib import contextmanager

from office.demo.album import PORTRAIT, Album, shrink
from office.demo.rehearsal import SIZES
from office.demo.screens import silent_sound
from office.demo.stage import on_virtual_screen
from shared.application.alert_template import read_template
from shared.application.raise_alert import CancelAlert, RaiseAlert
from shared.assets import asset
from shared.bootstrap import connect
from shared.settings import Settings

READY = {"alert": "earthquake", "alert-exercise": "exercise"}


def take_alert_pictures(settings: Settings, head: str, album: Album) -> None:
    """The head raises one after the other."""
    for program in ("display", "kiosk"):
        for upright in (False, True):
            size = PORTRAIT if upright else (1920, 1080)
            windowed = "x".join(map(str, PORTRAIT)) if upright else SIZES[program]
            with (
                silent_sound() as sound,
                on_virtual_screen(
                    program, settings, "--windowed", windowed, size=size, sound=sound
                ) as screen,
            ):
                for name, template in READY.items():
                    with _raised(settings, head, template):
                        screen.wait_for("alertDescription")
                        album.keep(f"{program}{'-portrait' if upright else ''}-{name}", screen)
    for name in album.taken:
        shrink(album.file(name))


@contextmanager
def _raised(settings: Settings, head: str, template: str) -> Iterator[None]:
    """An alert of a ready text, until the end of the block."""
    read = read_template(asset("alerts", f"{template}.toml"))
    status, severity, urgency, certainty = read.kind
    connection = connect(settings)
    try:
        cases = connection.use_cases
        alert_id = cases.raise_alert(
            RaiseAlert(
                clerk_id=head,
                status=status,
                severity=severity,
                urgency=urgency,
                certainty=certainty,
                texts=read.texts(),
                until=cases.reader.now() + read.lasts,
            )
        )
        yield
        cases.cancel_alert(CancelAlert(alert_id=alert_id, clerk_id=head))
    finally:
        connection.close()
