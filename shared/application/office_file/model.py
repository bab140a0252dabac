"""The keys of an office file; each says what it means."""

from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator

from shared.application.office_file.keys import (
    Id,
    Interval,
    Letter,
    Name,
    Running,
    Short,
    Table,
    Words,
    check_address,
    check_pin,
    enumerated,
    key,
)
from shared.application.office_file.screens import ScreenTable
from shared.domain.language import Language
from shared.domain.numbering import LETTERS
from shared.domain.office import NoticePriority, ReasonFor, Role

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class SectionTable(Table):
    """Topics that stand together on the kiosk; a touch on it opens them."""

    id: Id = key("Stays the same for ever.")
    name: Name = key("On the kiosk.")
    summary: Words = key("What its topics are about, a sentence.")
    icon: str = key("Name of a picture in assets/icons, without .svg.", default="list")


class LeafletTable(Table):
    """What answers a question without a ticket."""

    title: Name = key("On the kiosk, above its code.")
    address: Annotated[str, AfterValidator(check_address)] = key(
        "Where a phone finds it; the code leads there.", min_length=1
    )


class TopicTable(Table):
    """What visitors come about."""

    id: Id = key("Stays the same for ever; the record names it.")
    letter: Letter = key(
        f"Begins the tickets; one of {' '.join(LETTERS)}. Topics of one section may share a letter:"
        " then they share its numbers too."
    )
    section: Id | None = key(
        "Id of the section that it stands in; without: by itself.", default=None
    )
    name: Name = key("On the kiosk, the ticket and the TV.")
    summary: Words = key("What it is about, one or two sentences.")
    bring: list[Words] = key("What to bring, one line each.", default=[], max_length=8)
    icon: str = key("Name of a picture in assets/icons, without .svg.", default="ticket")
    leaflets: list[LeafletTable] = key(
        "What answers many questions without a ticket.", default=[], max_length=3
    )
    first_number: int = key("First number of the day.", default=1, ge=1, le=999)
    last_number: int = key(
        "Last number of the day; kiosks need those above it while the database is away.",
        default=899,
        ge=1,
        le=999,
    )
    daily_limit: int | None = key(
        "Tickets of a day; without: as many as there are numbers.", default=None, ge=1, le=999
    )
    typical_wait_minutes: int = key("Shown until the day itself tells more.", ge=1, le=480)


class CounterTable(Table):
    """A numbered place where a clerk serves."""

    id: Id = key("Stays the same for ever.")
    number: int = key("Shown and spoken.", ge=1, le=99)
    profile: Id = key("Id of its work profile.")


class ProfileTable(Table):
    """Which topics a counter serves, and in which rank."""

    id: Id = key("Stays the same for ever.")
    ranks: list[list[Id]] = key(
        "Lists of topics: the first always; a later one when the ranks before it are empty"
        " or somebody waits too long.",
        min_length=1,
    )
    help_after_minutes: int = key("What waiting too long means.", default=15, ge=1, le=480)


class StaffTable(Table):
    """A member of the staff as everybody may know them."""

    id: Id = key("Stays the same for ever.")
    name: Short = key("As shown to colleagues; never to visitors.")
    role: Annotated[Role, enumerated(Role)] = key("clerk, head or administrator.")


class StaffWithPin(StaffTable):
    """A member of the staff, with a PIN to begin with."""

    pin: Annotated[str, AfterValidator(check_pin)] | None = key(
        "First PIN, 4 to 8 digits in quotes, or a password of at least 8 characters;"
        " without it, a PIN is drawn and shown once.",
        default=None,
    )


class GroupTable(Table):
    """Visitors who by law go earlier."""

    id: Id = key("Stays the same for ever.")
    name: Name = key("On the kiosk and the ticket.")
    head_start_minutes: int = key("How much earlier they count as having come.", ge=1, le=240)
    legal_basis: Words = key("The law that says so; shown to the staff.")


class NoticeTable(Table):
    """Running text of the TV."""

    kk: Running = key("Kazakh.")
    ru: Running = key("Russian.")
    en: Running = key("English.")
    since: date | None = key("First day, such as 2026-12-01.", default=None)
    until: date | None = key("Last day.", default=None)
    priority: Annotated[NoticePriority, enumerated(NoticePriority)] = key(
        "normal, or high: it runs alone, with a sign, while it is in force.",
        default=NoticePriority.NORMAL,
    )


class HoursTable(Table):
    """When tickets are given, in local time; a break is the gap between two intervals."""

    monday: list[Interval] = key('Such as ["09:00-13:00", "14:30-18:30"].', default=[])
    tuesday: list[Interval] = key("The same.", default=[])
    wednesday: list[Interval] = key("The same.", default=[])
    thursday: list[Interval] = key("The same.", default=[])
    friday: list[Interval] = key("The same.", default=[])
    saturday: list[Interval] = key("The same.", default=[])
    sunday: list[Interval] = key("The same.", default=[])
    holidays: list[date] = key("Days on which nothing opens.", default=[])


class TicketsTable(Table):
    """When an open office gives no more tickets, and how fast a kiosk may give them."""

    last_minutes: int = key(
        "No tickets in so many minutes before the day's end.", default=0, ge=0, le=480
    )
    by_estimate: bool = key(
        "No ticket where the expected wait would not end before the office closes.", default=False
    )
    per_minute: int = key("Tickets of one kiosk in a minute.", default=12, ge=1, le=60)


class ServingTable(Table):
    """How the counters work."""

    auto_start_seconds: int = key(
        "After so long a called visitor counts as being served; 0: the clerk says so.",
        default=0,
        ge=0,
        le=600,
    )
    undo_seconds: int = key(
        "How long a clerk's last step can be taken back; 0: never.", default=10, ge=0, le=120
    )
    hold_minutes: int = key("Usual term of a hold.", default=15, ge=1, le=480)
    reinstate_minutes: int = key(
        "A no-show who comes within this keeps the place; later it is the line's end.",
        default=15,
        ge=0,
        le=480,
    )
    outcome_needed: bool = key(
        "No service ends without an outcome, where its topic has any.", default=False
    )
    clerks_see_lines: bool = key(
        "Clerks see who waits, not only how many; who leads always does.", default=False
    )
    wait_norm_minutes: int = key(
        "How long a visitor should wait at most; counters show who is near it or beyond.",
        default=15,
        ge=1,
        le=480,
    )
    service_norm_minutes: int = key(
        "How long a service should last at most; the clerk's clock shows it.",
        default=15,
        ge=1,
        le=480,
    )


class OutcomeTable(Table):
    """What a service can come to; the clerk chooses at its end."""

    id: Id = key("Stays the same for ever; the record names it.")
    name: Name = key("As the clerk sees it.")
    topics: list[Id] = key("Ids of the topics that can have it; none: all.", default=[])


class ReasonTable(Table):
    """A reason to choose from where a clerk must give one; free text stands beside it."""

    id: Id = key("Stays the same for ever; the record names it.")
    step: Annotated[ReasonFor, enumerated(ReasonFor)] = key("call (out of order), hold, or break.")
    name: Name = key("As the clerk sees it.")


class OfficeTable(Table):
    """An office, without anything secret: this is what the database keeps."""

    format: Literal[1] = key("Version of these keys.", default=1)
    id: Id = key("Stays the same for ever.")
    name: Name = key("On every screen and every ticket.")
    department: Name = key("The authority that the office belongs to.")
    time_zone: str = key("Name of the zone, such as Asia/Almaty.")
    visitor_page: Annotated[str, AfterValidator(check_address)] = key(
        "Address of the visitors' page; the ticket's code leads there. Empty: no code.", default=""
    )
    where_to_wait: Name = key("Where to sit; on the ticket.")
    languages: list[Annotated[Language, enumerated(Language)]] = key(
        "Languages to choose from, in order.", default=list(Language), min_length=1
    )
    call_limit: int = key("Calls of one ticket before no-show is offered.", default=3, ge=1, le=9)
    tickets: TicketsTable = key("Limits of the tickets.", default=TicketsTable())
    serving: ServingTable = key("How the counters work.", default=ServingTable())
    outcomes: list[OutcomeTable] = key("Outcomes of services.", default=[], max_length=40)
    reasons: list[ReasonTable] = key("Reasons of steps.", default=[], max_length=40)
    sections: list[SectionTable] = key("Sections of the topics.", default=[], max_length=12)
    topics: list[TopicTable] = key(
        "Topics, in the order of the kiosk.", min_length=1, max_length=24
    )
    profiles: list[ProfileTable] = key("Work profiles.", min_length=1)
    counters: list[CounterTable] = key("Counters.", min_length=1)
    staff: list[StaffTable] = key("Staff.", min_length=1)
    groups: list[GroupTable] = key("Priority groups.", default=[])
    hours: HoursTable = key("Opening hours.")
    notices: list[NoticeTable] = key("Running texts.", default=[])
    screens: list[ScreenTable] = key(
        "TVs that are not to show and speak everything.", default=[], max_length=32
    )


class OfficeFileTable(OfficeTable):
    """An office file as a person writes it."""

    staff: list[StaffWithPin] = key("Staff.", min_length=1)  # type: ignore[assignment]  # a list that only reading fills
