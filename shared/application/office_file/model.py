"""The keys of an office file; each says what it means."""

import itertools
import re
import unicodedata
from datetime import date, time
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from shared.domain.language import Language
from shared.domain.numbering import LETTERS
from shared.domain.office import Role

CYRILLIC = str.maketrans("АВЕКМНОРСТУХ", LETTERS)
ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
INTERVAL = re.compile(r"(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})")
PIN = re.compile(r"[0-9]{4,8}")
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NAME_LIMIT = 90
TEXT_LIMIT = 400


def latin_letter(value: object) -> object:
    """A topic's letter as the database knows it; a Cyrillic one looks just the same."""
    return value.strip().upper().translate(CYRILLIC) if isinstance(value, str) else value


def interval_of(text: str) -> tuple[time, time]:
    """Start and end of a text such as "09:00-13:00"; raises ValueError with what is wrong."""
    match = INTERVAL.fullmatch(text.strip())
    if match is None:
        raise ValueError('must look like "09:00-13:00"')
    hours = [int(part) for part in match.groups()]
    try:
        start, end = time(hours[0], hours[1]), time(hours[2], hours[3])
    except ValueError as error:
        raise ValueError("names a time that no clock shows") from error
    if start >= end:
        raise ValueError("must end after it starts")
    return start, end


def _clean(value: str) -> str:
    value = unicodedata.normalize("NFC", value).strip()
    if not value:
        raise ValueError("must not be empty")
    if any(unicodedata.category(sign)[0] == "C" for sign in value):
        raise ValueError("must be one line without control signs")
    return value


def _short(value: str) -> str:
    return _limited(value, NAME_LIMIT)


def _long(value: str) -> str:
    return _limited(value, TEXT_LIMIT)


def _limited(value: str, limit: int) -> str:
    if len(value) > limit:
        raise ValueError(f"is {len(value)} letters long; there is room for {limit}")
    return value


def _id(value: str) -> str:
    if not ID.fullmatch(value):
        raise ValueError('must be small Latin letters, digits and "-", such as fire-safety')
    return value


def _letter(value: str) -> str:
    if value not in LETTERS or len(value) != 1:
        raise ValueError(f"must be one of {', '.join(LETTERS)}")
    return value


def _address(value: str) -> str:
    if value and not re.fullmatch(r"https?://[A-Za-z0-9.-]+(:\d+)?(/[!-~]*)?", value):
        raise ValueError('must be an address such as "https://kezek.example.kz"')
    return value


def _hours(value: str) -> str:
    start, end = interval_of(value)
    return f"{start:%H:%M}-{end:%H:%M}"


def _pin(value: str) -> str:
    if not PIN.fullmatch(value):
        raise ValueError("must be 4 to 8 digits in quotes")
    steps = {int(b) - int(a) for a, b in itertools.pairwise(value)}
    if steps in ({0}, {1}, {-1}):
        raise ValueError("is too easy to guess")
    return value


def _enumerated(kind: type[Language | Role]) -> BeforeValidator:
    """TOML knows no enumerations, and strictness takes no texts for them."""

    def named(value: object) -> object:
        known = [member.value for member in kind]
        if value not in known:
            raise ValueError(f"must be one of {', '.join(known)}")
        return kind(value)

    return BeforeValidator(named)


Id = Annotated[str, AfterValidator(_id)]
Short = Annotated[str, AfterValidator(_clean), AfterValidator(_short)]
Long = Annotated[str, AfterValidator(_clean), AfterValidator(_long)]
Letter = Annotated[str, BeforeValidator(latin_letter), AfterValidator(_letter)]
Interval = Annotated[str, AfterValidator(_hours)]


def _key(meaning: str, default: object = ..., **limits: Any) -> Any:  # noqa: ANN401  as pydantic's Field
    return Field(default, description=meaning, **limits)


class Table(BaseModel):
    """A table of the office file: typed strictly, and no other keys."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Name(Table):
    """A short text in each language."""

    kk: Short = _key("Kazakh.")
    ru: Short = _key("Russian.")
    en: Short = _key("English.")


class Words(Table):
    """A sentence or two in each language."""

    kk: Long = _key("Kazakh.")
    ru: Long = _key("Russian.")
    en: Long = _key("English.")


class SectionTable(Table):
    """Topics that stand together on the kiosk; a touch on it opens them."""

    id: Id = _key("Stays the same for ever.")
    name: Name = _key("On the kiosk.")
    summary: Words = _key("What its topics are about, a sentence.")
    icon: str = _key("Name of a picture in assets/icons, without .svg.", default="list")


class LeafletTable(Table):
    """What answers a question without a ticket."""

    title: Name = _key("On the kiosk, above its code.")
    address: Annotated[str, AfterValidator(_address)] = _key(
        "Where a phone finds it; the code leads there.", min_length=1
    )


class TopicTable(Table):
    """What visitors come about."""

    id: Id = _key("Stays the same for ever; the record names it.")
    letter: Letter = _key(
        f"Begins the tickets; one of {' '.join(LETTERS)}. Topics of one section may share a letter:"
        " then they share its numbers too."
    )
    section: Id | None = _key(
        "Id of the section that it stands in; without: by itself.", default=None
    )
    name: Name = _key("On the kiosk, the ticket and the TV.")
    summary: Words = _key("What it is about, one or two sentences.")
    bring: list[Words] = _key("What to bring, one line each.", default=[], max_length=8)
    icon: str = _key("Name of a picture in assets/icons, without .svg.", default="ticket")
    leaflets: list[LeafletTable] = _key(
        "What answers many questions without a ticket.", default=[], max_length=3
    )
    first_number: int = _key("First number of the day.", default=1, ge=1, le=999)
    last_number: int = _key(
        "Last number of the day; kiosks need those above it while the database is away.",
        default=899,
        ge=1,
        le=999,
    )
    daily_limit: int | None = _key(
        "Tickets of a day; without: as many as there are numbers.", default=None, ge=1, le=999
    )
    typical_wait_minutes: int = _key("Shown until the day itself tells more.", ge=1, le=480)


class CounterTable(Table):
    """A numbered place where a clerk serves."""

    id: Id = _key("Stays the same for ever.")
    number: int = _key("Shown and spoken.", ge=1, le=99)
    profile: Id = _key("Id of its work profile.")


class ProfileTable(Table):
    """Which topics a counter serves, and in which rank."""

    id: Id = _key("Stays the same for ever.")
    ranks: list[list[Id]] = _key(
        "Lists of topics: the first always; a later one when the ranks before it are empty"
        " or somebody waits too long.",
        min_length=1,
    )
    help_after_minutes: int = _key("What waiting too long means.", default=15, ge=1, le=480)


class StaffTable(Table):
    """A member of the staff as everybody may know them."""

    id: Id = _key("Stays the same for ever.")
    name: Short = _key("As shown to colleagues; never to visitors.")
    role: Annotated[Role, _enumerated(Role)] = _key("clerk, head or administrator.")


class StaffWithPin(StaffTable):
    """A member of the staff, with a PIN to begin with."""

    pin: Annotated[str, AfterValidator(_pin)] | None = _key(
        "First PIN, 4 to 8 digits in quotes; without it, one is drawn and shown once.", default=None
    )


class GroupTable(Table):
    """Visitors who by law go earlier."""

    id: Id = _key("Stays the same for ever.")
    name: Name = _key("On the kiosk and the ticket.")
    head_start_minutes: int = _key("How much earlier they count as having come.", ge=1, le=240)
    legal_basis: Words = _key("The law that says so; shown to the staff.")


class NoticeTable(Table):
    """Running text of the TV."""

    kk: Long = _key("Kazakh.")
    ru: Long = _key("Russian.")
    en: Long = _key("English.")
    since: date | None = _key("First day, such as 2026-12-01.", default=None)
    until: date | None = _key("Last day.", default=None)


class HoursTable(Table):
    """When tickets are given, in local time; a break is the gap between two intervals."""

    monday: list[Interval] = _key('Such as ["09:00-13:00", "14:30-18:30"].', default=[])
    tuesday: list[Interval] = _key("The same.", default=[])
    wednesday: list[Interval] = _key("The same.", default=[])
    thursday: list[Interval] = _key("The same.", default=[])
    friday: list[Interval] = _key("The same.", default=[])
    saturday: list[Interval] = _key("The same.", default=[])
    sunday: list[Interval] = _key("The same.", default=[])
    holidays: list[date] = _key("Days on which nothing opens.", default=[])


class TicketsTable(Table):
    """When an open office gives no more tickets, and how fast a kiosk may give them."""

    last_minutes: int = _key(
        "No tickets in so many minutes before the day's end.", default=0, ge=0, le=480
    )
    by_estimate: bool = _key(
        "No ticket where the expected wait would not end before the office closes.", default=False
    )
    per_minute: int = _key("Tickets of one kiosk in a minute.", default=12, ge=1, le=60)


class OfficeTable(Table):
    """An office, without anything secret: this is what the database keeps."""

    format: Literal[1] = _key("Version of these keys.", default=1)
    id: Id = _key("Stays the same for ever.")
    name: Name = _key("On every screen and every ticket.")
    department: Name = _key("The authority that the office belongs to.")
    time_zone: str = _key("Name of the zone, such as Asia/Almaty.")
    visitor_page: Annotated[str, AfterValidator(_address)] = _key(
        "Address of the visitors' page; the ticket's code leads there. Empty: no code.", default=""
    )
    where_to_wait: Name = _key("Where to sit; on the ticket.")
    languages: list[Annotated[Language, _enumerated(Language)]] = _key(
        "Languages to choose from, in order.", default=list(Language), min_length=1
    )
    call_limit: int = _key("Calls of one ticket before no-show is offered.", default=3, ge=1, le=9)
    tickets: TicketsTable = _key("Limits of the tickets.", default=TicketsTable())
    sections: list[SectionTable] = _key("Sections of the topics.", default=[], max_length=12)
    topics: list[TopicTable] = _key(
        "Topics, in the order of the kiosk.", min_length=1, max_length=24
    )
    profiles: list[ProfileTable] = _key("Work profiles.", min_length=1)
    counters: list[CounterTable] = _key("Counters.", min_length=1)
    staff: list[StaffTable] = _key("Staff.", min_length=1)
    groups: list[GroupTable] = _key("Priority groups.", default=[])
    hours: HoursTable = _key("Opening hours.")
    notices: list[NoticeTable] = _key("Running texts.", default=[])


class OfficeFileTable(OfficeTable):
    """An office file as a person writes it."""

    staff: list[StaffWithPin] = _key("Staff.", min_length=1)  # type: ignore[assignment]  # a list that only reading fills
