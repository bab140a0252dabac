"""The settings of one machine: declared once here, read from one TOML file, checked as a whole."""

import os
import re
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Literal, Self

import platformdirs
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, PrivateAttr, field_validator

from shared.domain.errors import KnownError
from shared.hot_key import parse_hot_key
from shared.printer_address import NO_PRINTER, parse_address
from shared.server_address import located
from shared.toml_file import check, read_text

FILE_NAME = "kezek.toml"
VARIABLE = "KEZEK_SETTINGS"
POSTGRESQL = "postgresql://"


def _setting(default: object, meaning: str, unit: str = "", **limits: Any) -> Any:  # noqa: ANN401  as pydantic's Field
    return Field(default, description=meaning, json_schema_extra={"unit": unit}, **limits)


def _section(make: Callable[[], BaseModel], meaning: str) -> Any:  # noqa: ANN401  as pydantic's Field
    return Field(default_factory=make, description=meaning)


class Section(BaseModel):
    """A table of the settings file: typed strictly, and no other keys."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class KioskSettings(Section):
    printer: str = _setting(
        NO_PRINTER,
        'Ticket printer (ESC/POS): "tcp://host:9100", "serial:/dev/ttyUSB0?baud=38400",'
        ' "usb:04b8:0e15", "file:/dev/usb/lp0", "queue:Name" or "none".',
    )
    paper: Literal["80", "58"] = _setting("80", "Width of the ticket's paper.", "mm")
    ticket_template: str = _setting(
        "", "File with the parts of the ticket's paper (from this folder); empty: the usual one."
    )
    ticket_emblem: str = _setting(
        "", "Picture (PNG) beside the office's name on the paper; empty: the usual emblem."
    )
    screen_mm: int = _setting(
        0, "Length of the screen's longer side; 0 asks the system.", "mm", ge=0, le=5000
    )
    return_after: int = _setting(
        40, "Rest after which an untouched kiosk goes back to its first page.", "s", ge=10, le=600
    )

    volume: int = _setting(
        60, "Loudness with which the kiosk begins to read itself aloud.", "%", ge=20, le=100
    )
    offline_numbers: str = _setting(
        "900-999",
        "Numbers that this kiosk gives by itself while the database is away: of each topic that"
        " does not use them, and of this kiosk alone. Empty: it waits for the database.",
    )

    @field_validator("offline_numbers")
    @classmethod
    def _numbers(cls, value: str) -> str:
        numbers_of(value)
        return value

    @field_validator("printer")
    @classmethod
    def _printer_address(cls, value: str) -> str:
        parse_address(value)
        return value


def numbers_of(text: str) -> range:
    """The numbers of a text such as "900-999"; none for an empty one. Raises ValueError."""
    if not text:
        return range(0)
    match = re.fullmatch(r"([1-9]\d{0,2})-([1-9]\d{0,2})", text)
    if match is None or int(match[1]) > int(match[2]):
        raise ValueError('must look like "900-999"')
    return range(int(match[1]), int(match[2]) + 1)


class CounterSettings(Section):
    counter: str = _setting("", "Id of the counter that is chosen beforehand; empty: none.")
    scale: int = _setting(
        100,
        "Size of everything in the window, beside the system's own scaling.",
        "%",
        ge=100,
        le=200,
    )
    remember_clerk: bool = _setting(
        default=True, meaning="Whether who signed in last is chosen beforehand."
    )
    lock_after: int = _setting(
        0,
        "Rest of mouse and keys in the window after which it asks for the PIN again; 0: never.",
        "min",
        ge=0,
        le=240,
    )
    hot_key: str = _setting(
        "ctrl+alt+n",
        "Key that calls the next visitor while another program has the focus, of ctrl, alt, shift,"
        " win and one letter, figure or F1 to F12; empty: none. Not under Wayland.",
        max_length=40,
    )

    @field_validator("hot_key")
    @classmethod
    def _hot_key(cls, value: str) -> str:
        if value:
            parse_hot_key(value)
        return value


class DisplaySettings(Section):
    media: str = _setting(
        "", "Folder of the office's own videos and images; empty: what comes with Kezek."
    )
    voice: bool = _setting(default=True, meaning="Whether calls are spoken.")
    volume: int = _setting(80, "Loudness of chime and voice.", "%", ge=0, le=100)
    theme: Literal["dark", "light"] = _setting(
        "dark", "Ground colour of the TV; dark is easier on the eyes beside moving pictures."
    )


class AlertSettings(Section):
    folder: str = _setting(
        "",
        "Folder that is watched for CAP messages (from this folder); who may write there may raise"
        " alerts. Empty: this machine watches none.",
    )
    senders: list[str] = _setting([], "CAP senders whose messages are taken; empty: any.")
    certificates: str = _setting(
        "",
        "Folder of certificates (PEM): a CAP message must be signed by one of them. Empty: none"
        " needed.",
    )
    default_hours: int = _setting(
        24, "How long an alert is in force whose message names no end.", "h", ge=1, le=168
    )
    repeat_after: int = _setting(
        120, "Rest after which an actual alert is spoken again.", "s", ge=30, le=3600
    )
    volume: int = _setting(100, "Loudness of the alert's sound and voice.", "%", ge=20, le=100)
    stop_tickets: Literal["extreme", "severe", "moderate", "minor"] = _setting(
        "severe", "From which severity on an actual alert stops the kiosk from giving tickets."
    )


class LookSettings(Section):
    contrast: Literal["normal", "high"] = _setting("normal", "Strength of the colours.")


class BackupSettings(Section):
    folder: str = _setting(
        "backups", "Folder of the backups (from this folder): best on another disk.", min_length=1
    )
    keep_days: int = _setting(
        30, "Backups older than this are removed, never the newest; 0 keeps all.", "days", ge=0
    )
    recipient: str = _setting(
        "",
        "Public key (age1…) for which backups are encrypted; `kezek backup new-key FILE` makes a"
        " pair. Empty: not encrypted.",
    )


class Simulation(Section):
    """A clock for demonstrations: at `anchor_real` it shows `anchor_virtual`, then runs on."""

    anchor_real: AwareDatetime = _setting(..., "A moment of the machine's clock.")
    anchor_virtual: AwareDatetime = _setting(..., "What the office's clock shows at that moment.")
    factor: float = _setting(1.0, "Seconds of the office in one real second.", gt=0, le=10000)

    def at(self, real: datetime) -> datetime:
        """The office's time at the machine's time `real`; both aware."""
        passed: timedelta = real - self.anchor_real
        return self.anchor_virtual + passed * self.factor


class Settings(Section):
    office_id: str = _setting(..., "Id of the office, as in the office file.", min_length=1)
    database: str = _setting(
        "kezek.db",
        "The office's database: a file (from this folder) or an address"
        ' "postgresql://user@host/name".',
        min_length=1,
    )
    device: str = _setting(
        "kezek-1",
        "Name of this machine in the record, such as kiosk-1.",
        pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$",
    )
    log_folder: str = _setting("logs", "Folder of the logs (from this folder).", min_length=1)
    kiosk: KioskSettings = _section(KioskSettings, "The visitors' kiosk.")
    counter: CounterSettings = _section(CounterSettings, "A clerk's window.")
    display: DisplaySettings = _section(DisplaySettings, "The TV of the waiting room.")
    alerts: AlertSettings = _section(
        AlertSettings, "Alerts: where they come from and what they do."
    )
    look: LookSettings = _section(LookSettings, "The look of all programs.")
    backup: BackupSettings = _section(BackupSettings, "Backups of the database.")
    simulation: Simulation | None = Field(
        None, description="Only for demonstrations: a clock of its own; leave it out."
    )
    _folder: Path = PrivateAttr(default_factory=Path)

    @field_validator("database")
    @classmethod
    def _database_address(cls, value: str) -> str:
        if "://" in value and not value.startswith(POSTGRESQL):
            raise ValueError(f'must be a file or begin with "{POSTGRESQL}"')
        return value

    @classmethod
    def load(cls, path: Path | None = None) -> Self:
        """The settings of `path`, or of the first usual place that has some.

        Raises KnownError `settings_missing`, or TomlFileError `settings_broken` with all mistakes.
        """
        file = find_settings() if path is None else path
        try:
            text = read_text(file)
        except FileNotFoundError as error:
            raise KnownError("settings_missing", path=str(file)) from error
        settings = check(cls, text, "settings_broken", str(file))
        return settings.placed_in(file.resolve().parent)

    def placed_in(self, folder: Path) -> Self:
        """The same settings, with `folder` as the start of relative paths."""
        copy = self.model_copy()
        copy._folder = folder  # noqa: SLF001  its own copy
        return copy

    @property
    def folder(self) -> Path:
        """Where the settings file stands."""
        return self._folder

    @property
    def database_url(self) -> str | None:
        """The PostgreSQL address, with the password file; None for an embedded database."""
        if not self.database.startswith(POSTGRESQL):
            return None
        return located(self.database, self._folder)

    @property
    def database_file(self) -> Path | None:
        """The embedded database's file, absolute; None for PostgreSQL."""
        return None if self.database_url else self._folder / self.database

    @property
    def logs(self) -> Path:
        """The absolute folder of the logs."""
        return self._folder / self.log_folder

    @property
    def backups(self) -> Path:
        """The absolute folder of the backups."""
        return self._folder / self.backup.folder

    @property
    def ticket_template(self) -> Path | None:
        """The template of the ticket's paper, absolute; None for the usual one."""
        name = self.kiosk.ticket_template
        return self._folder / name if name else None

    @property
    def ticket_emblem(self) -> Path | None:
        """The picture on the ticket's paper, absolute; None for the usual one."""
        return self._folder / self.kiosk.ticket_emblem if self.kiosk.ticket_emblem else None

    @property
    def alert_folder(self) -> Path | None:
        """The watched folder, absolute; None where none is watched."""
        return self._folder / self.alerts.folder if self.alerts.folder else None

    @property
    def alert_certificates(self) -> Path | None:
        """The folder of certificates, absolute; None where signatures are not needed."""
        return self._folder / self.alerts.certificates if self.alerts.certificates else None

    @property
    def media_folder(self) -> Path | None:
        """The office's own media, absolute; None for what comes with Kezek."""
        return self._folder / self.display.media if self.display.media else None

    @property
    def media_copies(self) -> Path:
        """Where converted media lie if the media folder cannot be written, absolute."""
        return self._folder / "media-copies"


def usual_places() -> list[Path]:
    """Where a settings file is looked for, in order."""
    named = os.environ.get(VARIABLE)
    if named:
        return [Path(named)]
    return [
        Path(FILE_NAME),
        platformdirs.user_config_path("kezek", appauthor=False) / FILE_NAME,
        platformdirs.site_config_path("kezek", appauthor=False) / FILE_NAME,
    ]


def find_settings() -> Path:
    """The first usual place that has a file; raises KnownError `settings_missing`."""
    places = usual_places()
    for place in places:
        if place.is_file():
            return place
    raise KnownError("settings_missing", path=", ".join(map(str, places)))
