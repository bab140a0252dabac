"""A made-up office and its tickets for the TV's tests."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from shared.application.follow import Snapshot
from shared.domain.day import Day
from shared.domain.event import Event, EventKind
from shared.domain.hours import Hours, Interval
from shared.domain.language import Language, LocalText
from shared.domain.numbering import Series
from shared.domain.office import Clerk, Counter, Notice, Office, Role, Topic, WorkProfile
from shared.domain.screen import Screen
from shared.domain.ticket import Ticket, TicketState

NOW = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)
AT = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Asia/Almaty"))
"""The same moment on the office's clock."""
TV = Screen(device="tv-1")
SPACE = UUID("5f0c5b1e-7c1d-4d6f-9a51-6f6b2f0c7a11")


def text(kk: str, ru: str, en: str = "") -> LocalText:
    return LocalText(kk, ru, en or ru)


def topic(number: int, letter: str, kk: str, ru: str, icon: str) -> Topic:
    return Topic(
        f"topic-{number}", text(kk, ru), text(kk, ru), (), icon, Series(letter), timedelta(hours=1)
    )


TOPICS = (
    topic(1, "A", "Азаматтық қорғаныс", "Гражданская оборона", "shield"),
    topic(
        2,
        "B",
        "Төтенше жағдайлардың алдын алу",
        "Предупреждение чрезвычайных ситуаций",
        "life-buoy",
    ),
    topic(
        3,
        "C",
        "Үй-жайларды өрт қауіпсіздігіне тексеру",
        "Проверка помещений на пожарную безопасность",
        "flame",
    ),
    topic(4, "E", "Қызметке орналасу", "Поступление на службу", "briefcase"),
    topic(5, "K", "Басқа сұрақтар", "Другие вопросы", "circle-question-mark"),
)
NOTICES = (
    Notice(
        text(
            "Құрметті келушілер! Жеке куәлігіңізді дайындап отырыңыз.",
            "Уважаемые посетители! Пожалуйста, подготовьте удостоверение личности.",
        )
    ),
    Notice(
        text("Бірыңғай құтқару қызметі: 112.", "Единая служба спасения: 112."),
        until=TODAY - timedelta(days=1),
    ),
    Notice(
        text(
            "Өрт сөндіру құралдарын тексеріп тұрыңыз.",
            "Проверяйте исправность средств пожаротушения.",
        ),
        since=TODAY,
    ),
)


def office(counters: int = 4) -> Office:
    every = frozenset(one.id for one in TOPICS)
    return Office(
        id="main",
        name=text("Төтенше жағдайлар департаменті", "Департамент по чрезвычайным ситуациям"),
        department=text("Алматы облысы", "Алматинская область"),
        time_zone="Asia/Almaty",
        visitor_page="",
        where_to_wait=text("Залда күтіңіз", "Ожидайте в зале"),
        languages=tuple(Language),
        topics=TOPICS,
        counters=tuple(Counter(f"counter-{n}", n, "all") for n in range(1, counters + 1)),
        profiles=(WorkProfile("all", (every,), timedelta(hours=1)),),
        staff=(Clerk("clerk-1", "А. Серік", Role.CLERK),),
        groups=(),
        notices=NOTICES,
        hours=Hours({day: (Interval(time(0), time(23, 59)),) for day in range(7)}),
    )


def ticket(
    label: str, state: TicketState = TicketState.WAITING, counter: int | None = None, **more: object
) -> Ticket:
    """`minute` says when it was called or started."""
    minute = more.pop("minute", 0)
    assert isinstance(minute, int)
    at = NOW + timedelta(minutes=minute)
    made = Ticket(
        office_id="main",
        id=uuid5(SPACE, label),
        business_day=TODAY,
        topic_id=next(one.id for one in TOPICS if one.series.letter == label[0]),
        letter=label[0],
        number=int(label[1:]),
        language=Language.KK,
        group_id=None,
        state=state,
        place=NOW - timedelta(hours=1),
        issued_at=NOW - timedelta(hours=1),
        called_at=None if state is TicketState.WAITING else at,
        started_at=at if state is TicketState.SERVING else None,
        counter_id=None if counter is None else f"counter-{counter}",
        calls=0 if state is TicketState.WAITING else 1,
    )
    return replace(made, **more)  # type: ignore[arg-type]  # fields by name


def day(*tickets: Ticket, seq: int = 0) -> Day:
    return Day(seq, {one.id: one for one in tickets})


def snapshot(*tickets: Ticket, seq: int = 0) -> Snapshot:
    return Snapshot(office(), day(*tickets, seq=seq), NOW, {})


def event(seq: int, kind: EventKind, one: Ticket | None = None, counter: int = 1) -> Event:
    data: dict[str, str] = {}
    if one is not None:
        data = {"label": one.label, "counter": f"counter-{counter}"}
    return Event(
        office_id="main",
        seq=seq,
        at=NOW,
        command_id=uuid5(SPACE, f"command {seq}"),
        kind=kind,
        actor="clerk-1",
        ticket_id=None if one is None else one.id,
        data=data,
        previous_hash="",
        hash="",
    )
