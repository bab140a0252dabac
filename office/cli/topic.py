"""`kezek topic`: which topics give tickets, and lets one pause."""

from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from shared.domain.availability import Available, Unavailable
from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.settings import Settings

if TYPE_CHECKING:
    from shared.bootstrap import OfficeConnection

app: Final = typer.Typer(help="See the topics, and let one pause.", no_args_is_help=True)

TopicArgument = Annotated[str, typer.Argument(help="The topic's id, as in the office file.")]
SettingsOption = Annotated[Path | None, typer.Option("--settings", help="The settings file.")]
PinOption = Annotated[
    str,
    typer.Option("--pin", prompt="PIN", hide_input=True, help="PIN of who leads the office."),
]


@app.command("list")
def listing(settings: SettingsOption = None) -> None:
    """Each topic, and whether it gives tickets now."""
    connection = _connect(settings)
    try:
        snapshot = connection.use_cases.follower().load()
        for topic in snapshot.office.topics:
            match snapshot.availability(topic.id, connection.now()):
                case Available():
                    state = "gives tickets"
                case Unavailable(reason, again):
                    when = "" if again is None else f", again at {again:%d.%m. %H:%M}"
                    state = f"{reason.value.replace('_', ' ')}{when}"
            print(f"{topic.series.letter}  {topic.id}: {state} ({topic.name.get(Language.EN)})")
    finally:
        connection.close()


@app.command("pause")
def pause(
    topic: TopicArgument,
    pin: PinOption,
    until: Annotated[
        str, typer.Option(help="Local time of today, such as 15:30; without: until resumed.")
    ] = "",
    settings: SettingsOption = None,
) -> None:
    """Give no tickets of this topic for now; the end of the day ends every pause."""
    from shared.application.identify import Identify
    from shared.application.pause_topic import PauseTopic

    found = Settings.load(settings)
    connection = _connect(settings)
    try:
        clerk = connection.use_cases.identify(Identify(device=found.device, pin=pin))
        moment = moment_of(until, connection) if until else None
        connection.use_cases.pause_topic(
            PauseTopic(topic_id=topic, clerk_id=clerk.id, until=moment)
        )
        print(f"{topic} gives no tickets{f' until {until}' if until else ''}.")
    finally:
        connection.close()


@app.command("resume")
def resume(topic: TopicArgument, pin: PinOption, settings: SettingsOption = None) -> None:
    """Give tickets of this topic again."""
    from shared.application.identify import Identify
    from shared.application.pause_topic import ResumeTopic

    found = Settings.load(settings)
    connection = _connect(settings)
    try:
        clerk = connection.use_cases.identify(Identify(device=found.device, pin=pin))
        connection.use_cases.resume_topic(ResumeTopic(topic_id=topic, clerk_id=clerk.id))
        print(f"{topic} gives tickets again.")
    finally:
        connection.close()


def _connect(settings: Path | None) -> "OfficeConnection":
    from shared.bootstrap import connect

    return connect(Settings.load(settings))


def moment_of(text: str, connection: "OfficeConnection") -> datetime:
    """Today at this local time; raises KnownError `time_unreadable`."""
    zone = connection.use_cases.reader.office().zone
    try:
        clock = time.fromisoformat(text)
    except ValueError as error:
        raise KnownError("time_unreadable", text=text) from error
    return datetime.combine(connection.now().astimezone(zone).date(), clock, zone)
