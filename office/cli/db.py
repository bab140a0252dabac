"""`kezek db`: the schema of the database."""

from pathlib import Path
from typing import Annotated, Final

import typer

from office.machine_files import keep_server, server_of, server_url, switch_database
from shared.domain.errors import KnownError
from shared.domain.language import Language
from shared.settings import POSTGRESQL, Settings, find_settings

app: Final = typer.Typer(help="Look after the schema of the database.")

SettingsFile = Annotated[Path | None, typer.Option(help="Settings file (kezek.toml).")]


@app.command()
def upgrade(settings: SettingsFile = None) -> None:
    """Raise the database to this program's version; all of it or nothing."""
    from shared.bootstrap import upgrade_database

    chosen = Settings.load(settings)
    upgrade_database(chosen)
    if chosen.database_url is not None:
        from shared.persistence.joining import renew_rights

        renew_rights(chosen.database_url)
    print("The database has this program's version.")


@app.command()
def rights(settings: SettingsFile = None) -> None:
    """On a server: give each kind of program a role with the least rights."""
    from shared.persistence.joining import install_rights

    chosen = Settings.load(settings)
    install_rights(server_url(chosen))
    print("Kiosk, counter, display, office and web have their roles: kezek join-code lets one in.")


@app.command()
def move(
    origin: Annotated[str, typer.Argument(metavar="FROM", help="The settings' database.")],
    goal: Annotated[
        str, typer.Argument(metavar="TO", help="A file, or postgresql://user@host/name.")
    ],
    settings: SettingsFile = None,
    certificate: Annotated[
        str, typer.Option(help="Who signed that server's certificate (PEM), or 'system'.")
    ] = "",
) -> None:
    """Take the office with its whole history to another database, and switch the settings."""
    from shared.bootstrap import target_of
    from shared.persistence.moving import move_office, shown

    file = (settings or find_settings()).resolve()
    chosen = Settings.load(file)
    source = target_of(chosen)
    if origin not in {chosen.database, str(source)}:
        raise KnownError("move_not_from_here", database=chosen.database)
    wanted = goal
    if goal.startswith(POSTGRESQL):
        wanted = keep_server(server_of(goal), file.parent, certificate)
    moved = chosen.model_copy(update={"database": wanted}).placed_in(file.parent)
    target = target_of(moved)
    state = move_office(source, target, chosen.office_id, lambda: switch_database(file, wanted))
    print(f"The office is now in {shown(target)}.")
    print(f"  {state.counts['ticket']} tickets, {state.seq} events: counted and verified.")
    print("The settings are switched; start the programs anew.")


@app.command()
def check(
    settings: SettingsFile = None,
    language: Annotated[Language, typer.Option(help="kk, ru or en.")] = Language.EN,
) -> None:
    """Say what is wrong with the database and what to do; exit 1 if programs cannot work."""
    from shared.bootstrap import connect, target_of
    from shared.persistence.checkup import MILD, check_database
    from shared.qt.texts import Texts

    chosen = Settings.load(settings)
    office = None
    try:
        connection = connect(chosen)
        office = connection.use_cases.reader.office()
        connection.close()
    except KnownError:
        pass  # why is what is looked into now
    zone = None if office is None else office.time_zone
    found = check_database(target_of(chosen), chosen.office_id, zone)
    texts = Texts()
    for fault in found:
        print(texts.error(language, fault))
    if any(fault.code not in MILD for fault in found):
        raise typer.Exit(1)
    if office is not None:
        print(
            texts.error(language, KnownError("database_in_order", name=office.name.get(language)))
        )
