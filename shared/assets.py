"""Files that are shipped with the programs: fonts, icons, sounds, voices, media, translations."""

from pathlib import Path

from shared.domain.errors import KnownError

ASSETS = Path(__file__).resolve().parents[1] / "assets"


def asset(*parts: str) -> Path:
    """The path of a shipped file or folder; raises KnownError `asset_missing`."""
    path = ASSETS.joinpath(*parts)
    if not path.exists():
        raise KnownError("asset_missing", path=str(path))
    return path
