"""`kezek media`: what the TVs play, what they leave out and why; adds, converts, removes."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from shared.domain.errors import KnownError
from shared.settings import Settings

if TYPE_CHECKING:
    from shared.application.media import Look
    from shared.devices.media.library import Library

app: Final = typer.Typer(
    name="media",
    help="Videos and images of the TVs: list, check, import, remove.",
    no_args_is_help=True,
)

SettingsOption = Annotated[Path | None, typer.Option("--settings", help="The settings file.")]
FilesArgument = Annotated[list[Path], typer.Argument(help="Videos or images to be added.")]
NamesArgument = Annotated[list[str], typer.Argument(help="Names of files in the media folder.")]


@app.command("list")
def listing(settings: SettingsOption = None) -> None:
    """Each file: whether it is played now, later, or not at all, and why."""
    from office.media_listing import lines

    found = Settings.load(settings)
    with _library(found) as library:
        look = library.look()
    print("\n".join(lines(look, found)) or "No media.")


@app.command("check")
def check(
    settings: SettingsOption = None,
    convert: Annotated[bool, typer.Option(help="Convert what has to be, now.")] = False,
    again: Annotated[bool, typer.Option(help="Also what failed before.")] = False,
) -> None:
    """What is wrong with the files and the playlist; exit code 1 if anything is."""
    from office.media_listing import troubles

    found = Settings.load(settings)
    with _library(found) as library:
        look = library.look()
        if again:
            for one in look.refused:
                library.try_again(one.origin)
            look = library.look()
        if convert or again:
            look = _convert(library)
    said = troubles(look)
    print("\n".join(said) if said else f"All {len(look.items)} files can be shown.")
    if said:
        raise typer.Exit(1)


@app.command("import")
def add(
    files: FilesArgument,
    settings: SettingsOption = None,
    replace: Annotated[bool, typer.Option(help="Replace files of the same name.")] = False,
) -> None:
    """Check files, copy them into the media folder and convert what has to be converted."""
    from office.media_listing import troubles
    from shared.devices.media.adding import add_file

    found = Settings.load(settings)
    folder = _folder(found)
    folder.mkdir(parents=True, exist_ok=True)
    refused = [one for file in files if (one := add_file(file, folder, replace=replace))]
    with _library(found) as library:
        look = _convert(library)
    names = {file.name for file in files}
    ours = [one for one in look.refused if one.origin.name in names]
    said = troubles(type(look)(found=(*refused, *ours)))
    good = [item.name for item in look.items if item.name in names]
    print("\n".join([*(f"{name}: is played" for name in good), *said]))
    if said:
        raise typer.Exit(1)


@app.command("remove")
def remove(names: NamesArgument, settings: SettingsOption = None) -> None:
    """Remove files and their converted copies from the media folder."""
    folder = _folder(Settings.load(settings))
    for name in names:
        file = folder / name
        if Path(name).name != name or not file.is_file():
            raise KnownError("media_file_unknown", name=name)
    with _library(Settings.load(settings)) as library:
        for name in names:
            library.remove(folder / name)
            print(f"{name}: removed")


def _folder(settings: Settings) -> Path:
    """Raises KnownError `media_folder_not_set`."""
    if settings.media_folder is None:
        raise KnownError("media_folder_not_set")
    return settings.media_folder


@contextmanager
def _library(settings: Settings) -> "Iterator[Library]":
    from shared.assets import asset
    from shared.devices.media.library import Library

    library = Library(settings.media_folder, asset("media"), settings.media_copies, settle_s=0)
    try:
        yield library
    finally:
        library.stop()


def _convert(library: "Library") -> "Look":
    """Converts everything that waits, with progress."""
    while (look := library.look()).converting:
        if not library.convert(_progress):
            print("Another machine is converting; it will go on by itself.", file=sys.stderr)
            break
    return look


def _progress(file: Path, done: float) -> None:
    print(f"{file.name}: {done:4.0%} converted", file=sys.stderr, flush=True)
