"""`kezek restore`: puts a backup in the place of the office's database."""

from pathlib import Path
from typing import Annotated

import typer

from shared.domain.errors import KnownError
from shared.settings import Settings


def restore(
    file: Annotated[Path, typer.Argument(help="What `kezek backup` wrote.")],
    settings: Annotated[Path | None, typer.Option(help="Settings file (kezek.toml).")] = None,
    key: Annotated[Path | None, typer.Option(help="File with the secret key.")] = None,
    over: Annotated[
        bool, typer.Option("--over", help="Also over an office that has gone on since.")
    ] = False,
) -> None:
    """Restore a backup, once it is known to be whole; what was there is kept beside it."""
    from shared.bootstrap import target_of
    from shared.persistence.backup import restore as put_back

    chosen = Settings.load(settings)
    state = put_back(file, target_of(chosen), chosen.office_id, secrets=_secrets(key), over=over)
    print(f"Restored: {state.counts['ticket']} tickets, {state.seq} events.")


def _secrets(key: Path | None) -> list[str]:
    if key is None:
        return []
    try:
        lines = key.read_text(encoding="utf-8").split()
    except (OSError, ValueError) as error:
        raise KnownError("backup_key_broken") from error
    return [word for word in lines if word.startswith("AGE-SECRET-KEY-")]
