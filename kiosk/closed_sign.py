"""The sign that the staff hang out: this kiosk is closed. It outlives a restart."""

from pathlib import Path

from shared.domain.errors import KnownError
from shared.kept_file import replace_durably, sync_folder


class ClosedSign:
    """A file beside the settings: while it is there, the sign hangs."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def hangs(self) -> bool:
        return self._path.exists()

    def hang(self, *, out: bool) -> None:
        """Hangs it out, or takes it in; raises KnownError `disk_refuses`."""
        try:
            if out:
                replace_durably(self._path, b"")
            else:
                self._path.unlink(missing_ok=True)
                sync_folder(self._path.parent)
        except OSError as error:
            raise KnownError("disk_refuses", path=str(self._path)) from error
