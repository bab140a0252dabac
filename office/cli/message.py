"""`kezek message`: from who leads the office to the counters."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from office.cli.topic import PinOption, SettingsOption, moment_of
from shared.settings import Settings

if TYPE_CHECKING:
    from shared.bootstrap import OfficeConnection
    from shared.domain.office import Office

app: Final = typer.Typer(help="Write to the counters, and see who read it.", no_args_is_help=True)


@app.command("list")
def listing(settings: SettingsOption = None) -> None:
    """Each message that is not over, to whom, and where it has been read."""
    connection = _connect(settings)
    try:
        snapshot = connection.use_cases.follower().load()
    finally:
        connection.close()
    office = snapshot.office
    for message in snapshot.day.desks.messages.values():
        if message.until <= snapshot.now:
            continue
        to = "all" if message.counter_id is None else _number(office, message.counter_id)
        read = ", ".join(sorted(_number(office, counter) for counter in message.read_at))
        until = message.until.astimezone(office.zone)
        print(f"{message.id}  to {to} until {until:%d.%m. %H:%M}: {message.text}")
        print(f"  read at: {read or 'no counter'}")


@app.command("send")
def send(
    message: Annotated[str, typer.Argument(help="What the clerks are to read, in their language.")],
    pin: PinOption,
    until: Annotated[str, typer.Option(help="Local time of today, such as 15:30.")],
    counter: Annotated[int | None, typer.Option(help="Its number; without: all.")] = None,
    settings: SettingsOption = None,
) -> None:
    """Show a message at the counters until a time."""
    from shared.application.identify import Identify
    from shared.application.message import SendMessage

    found = Settings.load(settings)
    connection = _connect(settings)
    try:
        cases = connection.use_cases
        clerk = cases.identify(Identify(device=found.device, pin=pin))
        sent = cases.send_message(
            SendMessage(
                clerk_id=clerk.id,
                text=message,
                until=moment_of(until, connection),
                counter_id=None if counter is None else _id(cases.reader.office(), counter),
            )
        )
        print(f"Shown until {until}: {sent.id}")
    finally:
        connection.close()


@app.command("withdraw")
def withdraw(
    message: Annotated[str, typer.Argument(help="The message's id, as `list` tells it.")],
    pin: PinOption,
    settings: SettingsOption = None,
) -> None:
    """Show it no more."""
    from shared.application.identify import Identify
    from shared.application.message import WithdrawMessage

    found = Settings.load(settings)
    connection = _connect(settings)
    try:
        cases = connection.use_cases
        clerk = cases.identify(Identify(device=found.device, pin=pin))
        cases.withdraw_message(WithdrawMessage(clerk_id=clerk.id, message_id=message))
        print("Shown no more.")
    finally:
        connection.close()


def _connect(settings: Path | None) -> "OfficeConnection":
    from shared.bootstrap import connect

    return connect(Settings.load(settings))


def _number(office: "Office", counter_id: str) -> str:
    numbers = {counter.id: f"counter {counter.number}" for counter in office.counters}
    return numbers.get(counter_id, counter_id)


def _id(office: "Office", number: int) -> str:
    """Raises KnownError `counter_unknown`."""
    ids = {counter.number: counter.id for counter in office.counters}
    return office.counter(ids.get(number, str(number))).id
