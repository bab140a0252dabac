"""Which page is shown, and whether the office is open: pure."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from kiosk.viewmodels.visit import Stage
from shared.application.follow import Snapshot
from shared.domain.hours import Closed, OnBreak, Open, status_at
from shared.domain.language import Language


class Page(StrEnum):
    """The pages of the kiosk."""

    STARTING = "starting"
    CLOSED = "closed"
    SHUT = "shut"
    START = "start"
    TOPICS = "topics"
    SHEET = "sheet"
    TICKET = "ticket"


@dataclass(frozen=True, slots=True)
class ShellInputs:
    """All that the frame depends on; `now` is aware."""

    snapshot: Snapshot | None
    stage: Stage
    now: datetime
    language: Language
    away: bool
    printer_trouble: str = ""
    shut: bool = False
    """Whether the staff have closed this kiosk."""


@dataclass(frozen=True, slots=True)
class ShellProps:
    """What the frame shows; `opens` is the office's local time."""

    page: str = Page.STARTING.value
    office_name: str = ""
    other_name: str = ""
    on_break: bool = False
    opens: datetime | None = None
    hours_today: str = ""
    waiting: int = 0
    away: bool = False
    without_paper: bool = False
    languages: tuple[str, ...] = ()


def second_language(language: Language) -> Language:
    """The state language that stands beside the chosen one."""
    return Language.RU if language is Language.KK else Language.KK


def derive(inputs: ShellInputs) -> ShellProps:
    """The frame for these inputs."""
    if inputs.snapshot is None:
        return ShellProps(away=inputs.away)
    office = inputs.snapshot.office
    local = inputs.now.astimezone(office.zone)
    status = status_at(office.hours, local)
    match status:
        case Open():
            on_break, opens = False, None
        case OnBreak(until):
            on_break, opens = True, until
        case Closed(opening):
            on_break, opens = False, opening
        case _:
            assert_never(status)
    return ShellProps(
        page=_page(inputs, is_open=isinstance(status, Open)).value,
        office_name=office.name.get(inputs.language),
        other_name=office.name.get(second_language(inputs.language)),
        on_break=on_break,
        opens=opens,
        hours_today=" \N{MIDDLE DOT} ".join(
            f"{interval.start:%H:%M}\N{EN DASH}{interval.end:%H:%M}"
            for interval in office.hours.on(local.date())
        ),
        waiting=sum(len(inputs.snapshot.waiting(topic.id)) for topic in office.topics),
        away=inputs.away,
        without_paper=inputs.printer_trouble != "",
        languages=tuple(language.value for language in office.languages),
    )


def _page(inputs: ShellInputs, *, is_open: bool) -> Page:
    """A ticket that was given stays in sight even when office or kiosk close this minute."""
    if inputs.stage is Stage.TICKET:
        return Page.TICKET
    if not is_open:
        return Page.CLOSED
    return Page.SHUT if inputs.shut else Page(inputs.stage.value)
