"""`kezek alert`: an alert on every screen of the office: raised, ended, listed."""

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from office.cli.faults import KNOWN, sentence
from shared.assets import asset
from shared.domain.errors import KnownError
from shared.settings import Settings

if TYPE_CHECKING:
    from shared.application.alert_template import AlertTemplate
    from shared.application.cap.read import Rules
    from shared.bootstrap import OfficeConnection

RECEIVED: Final = {
    "raised": "The alert is on every screen.",
    "updated": "The alert has taken the place of an earlier one.",
    "cancelled": "The alert has ended.",
    "repeated": "It was received before; nothing has changed.",
}
app: Final = typer.Typer(help="Raise an alert on every screen, and end it.", no_args_is_help=True)

SettingsOption = Annotated[Path | None, typer.Option("--settings", help="The settings file.")]
PinOption = Annotated[
    str,
    typer.Option("--pin", prompt="PIN", hide_input=True, help="PIN of who leads the office."),
]


@app.command("raise")
def raise_(
    template: Annotated[
        str,
        typer.Argument(help="A ready text (see `kezek alert templates`), or a file of your own."),
    ],
    pin: PinOption,
    minutes: Annotated[
        int | None, typer.Option(min=1, max=10080, help="Else as the text says.")
    ] = None,
    replaces: Annotated[str, typer.Option(help="Id of the alert that this one replaces.")] = "",
    settings: SettingsOption = None,
) -> None:
    """Show and speak an alert on every TV and kiosk at once; counters show it above the work."""
    from shared.application.identify import Identify
    from shared.application.raise_alert import RaiseAlert

    found = Settings.load(settings)
    read = _template(template)
    lasts = read.lasts if minutes is None else timedelta(minutes=minutes)
    status, severity, urgency, certainty = read.kind
    connection = _connect(found)
    try:
        cases = connection.use_cases
        clerk = cases.identify(Identify(device=found.device, pin=pin))
        until = cases.reader.now() + lasts
        alert_id = cases.raise_alert(
            RaiseAlert(
                clerk_id=clerk.id,
                status=status,
                severity=severity,
                urgency=urgency,
                certainty=certainty,
                texts=read.texts(),
                until=until,
                replaces=_whole_id(connection, replaces) if replaces else None,
            )
        )
        local = until.astimezone(cases.reader.office().zone)
    finally:
        connection.close()
    print(f"{alert_id}  {status.value}, until {local:%d.%m. %H:%M}")


@app.command("cancel")
def cancel(
    alert: Annotated[str, typer.Argument(help="The alert's id, or its beginning.")],
    pin: PinOption,
    settings: SettingsOption = None,
) -> None:
    """End an alert on every screen."""
    from shared.application.identify import Identify
    from shared.application.raise_alert import CancelAlert

    found = Settings.load(settings)
    connection = _connect(found)
    try:
        clerk = connection.use_cases.identify(Identify(device=found.device, pin=pin))
        whole = _whole_id(connection, alert)
        connection.use_cases.cancel_alert(CancelAlert(alert_id=whole, clerk_id=clerk.id))
    finally:
        connection.close()
    print(f"{whole} has ended.")


@app.command("receive")
def receive(
    files: Annotated[list[Path], typer.Argument(help="CAP messages.")],
    settings: SettingsOption = None,
) -> int:
    """Take CAP messages by hand, with the checks of the watched folder."""
    from shared.alert_rules import rules_of

    found = Settings.load(settings)
    rules = rules_of(found)
    connection = _connect(found)
    try:
        told = [_received(connection, file, found.device, rules) for file in files]
    finally:
        connection.close()
    for file, (_, said) in zip(files, told, strict=True):
        print(f"{file.name}: {said}")
    return 0 if all(taken for taken, _ in told) else KNOWN


@app.command("list")
def listing(settings: SettingsOption = None) -> None:
    """The alerts in force and those to come, the gravest first."""
    connection = _connect(Settings.load(settings))
    try:
        cases = connection.use_cases
        zone, now = cases.reader.office().zone, cases.reader.now()
        known = [one.alert for one in cases.reader.day().alerts.values() if one.alert is not None]
    finally:
        connection.close()
    for alert in known:
        state = "in force" if alert.in_force(now) else "not in force"
        until = f"{alert.expires.astimezone(zone):%d.%m. %H:%M}"
        texts = " / ".join(text.event for text in alert.texts)
        print(f"{alert.id}  {alert.status.value}, {alert.severity.value}, {state} until {until}")
        print(f"  {texts} ({alert.sender})")
    if not known:
        print("No alert.")


@app.command("templates")
def templates() -> None:
    """The ready texts; copy one and change it to your building."""
    from shared.application.alert_template import read_template

    for file in sorted(asset("alerts").glob("*.toml")):
        read = read_template(file)
        print(f"{file.stem}: {read.kk.event} / {read.ru.event} ({read.status}, {read.severity})")
    print(f"Files: {asset('alerts')}")


def _received(
    connection: "OfficeConnection", file: Path, device: str, rules: "Rules"
) -> tuple[bool, str]:
    """Whether it was right, and what became of it."""
    from shared.application.cap.tree import LARGEST
    from shared.application.receive_cap import Outcome, ReceiveCap

    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1)
    except OSError as error:
        return False, sentence(KnownError("file_unreadable", path=str(file), reason=error.strerror))
    receipt = connection.use_cases.receive_cap(
        ReceiveCap(content=content, device=device, rules=rules)
    )
    if receipt.why is not None:
        return receipt.outcome is not Outcome.REFUSED, sentence(receipt.why)
    return True, f"{RECEIVED[receipt.outcome.value]} ({receipt.message_id})"


def _template(name: str) -> "AlertTemplate":
    """Raises KnownError `alert_template_missing`, `alert_template_broken`."""
    from shared.application.alert_template import read_template

    ready = asset("alerts") / f"{name}.toml"
    file = ready if ready.is_file() else Path(name)
    try:
        return read_template(file)
    except (FileNotFoundError, IsADirectoryError) as error:
        known = ", ".join(sorted(one.stem for one in asset("alerts").glob("*.toml")))
        raise KnownError("alert_template_missing", name=name, known=known) from error


def _whole_id(connection: "OfficeConnection", begins: str) -> str:
    """The one alert whose id begins so; raises KnownError `alert_unknown`."""
    alerts = connection.use_cases.reader.day().alerts
    found = [key for key, entry in alerts.items() if entry.alert and key.startswith(begins)]
    if len(found) != 1:
        raise KnownError("alert_unknown", id=begins)
    return found[0]


def _connect(settings: Settings) -> "OfficeConnection":
    from shared.bootstrap import connect

    return connect(settings)
