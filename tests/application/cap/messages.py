"""CAP messages with the structure of the standard's four examples; the words are our own."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from xml.sax.saxutils import escape

SPACE = "urn:oasis:names:tc:emergency:cap:1.2"
SENDER = "tjm@example.kz"
ALMATY = timezone(timedelta(hours=5))
Piece = tuple[str, "str | Pieces"]
Pieces = tuple[Piece, ...]
"""Elements in order: a name, and a text or elements."""


def written(moment: datetime) -> str:
    """As CAP writes a moment."""
    return moment.astimezone(ALMATY).isoformat(timespec="seconds")


def xml_of(pieces: Pieces) -> str:
    return "".join(
        f"<{name}>{escape(inside) if isinstance(inside, str) else xml_of(inside)}</{name}>"
        for name, inside in pieces
    )


@dataclass(frozen=True)
class Made:
    """A message that can be written with other values."""

    pieces: Pieces
    space: str = SPACE

    @property
    def content(self) -> bytes:
        head = '<?xml version="1.0" encoding="UTF-8"?>'
        return f'{head}<alert xmlns="{self.space}">{xml_of(self.pieces)}</alert>'.encode()

    def having(self, **values: "str | None") -> "Made":
        """With other texts in the message's own elements; None leaves one out."""
        known = {name for name, _ in self.pieces}
        changed = tuple(
            (name, values.get(name, inside) or "")
            for name, inside in self.pieces
            if values.get(name, inside) is not None
        )
        new = tuple((name, text) for name, text in values.items() if text and name not in known)
        return replace(self, pieces=ordered(changed + new))

    def get(self, name: str) -> str:
        return next(str(inside) for one, inside in self.pieces if one == name)

    @property
    def triple(self) -> str:
        """How others refer to it."""
        return ",".join(map(self.get, ("sender", "identifier", "sent")))


ORDER = (
    *("identifier", "sender", "sent", "status", "msgType", "source", "scope", "restriction"),
    *("addresses", "code", "note", "references", "incidents", "info"),
)


def ordered(pieces: Pieces) -> Pieces:
    return tuple(sorted(pieces, key=lambda piece: ORDER.index(piece[0])))


def alert(identifier: str, sent: datetime, infos: Pieces, **more: str) -> Made:
    head = {
        "identifier": identifier,
        "sender": SENDER,
        "sent": written(sent),
        "status": "Actual",
        "msgType": "Alert",
        "scope": "Public",
    }
    return Made(ordered((*(head | more).items(), *infos)))


def info(**values: "str | Pieces") -> Piece:
    """In the standard's order; whoever calls keeps to it."""
    return ("info", tuple(values.items()))


def threat_level(now: datetime) -> Made:
    """Several infos, one with a picture."""
    until = written(now + timedelta(hours=12))
    picture: Pieces = (
        ("resourceDesc", "Схема выходов"),
        ("mimeType", "image/png"),
        ("size", "30721"),
        ("uri", "http://example.kz/plan.png"),
    )
    common: Mapping[str, str] = {
        "category": "Security",
        "event": "Террористік қауіп деңгейі",
        "responseType": "Monitor",
        "urgency": "Immediate",
        "severity": "Severe",
        "certainty": "Likely",
    }
    kazakh = info(
        language="kk-KZ",
        **common,
        expires=until,
        senderName="Ішкі істер департаменті",
        headline="Қауіп деңгейі көтерілді",
        description="Қалада қауіптің «сары» деңгейі жарияланды.",
        instruction="Иесіз заттарға жақындамаңыз.",
        resource=picture,
        area=(("areaDesc", "Алматы қаласы"),),
    )
    russian = info(
        language="ru",
        **(dict(common) | {"event": "Уровень угрозы", "severity": "Moderate"}),
        expires=until,
        headline="Уровень угрозы повышен",
        description="В городе объявлен «жёлтый» уровень угрозы.",
        instruction="Не подходите к оставленным вещам.",
        area=(("areaDesc", "город Алматы"),),
    )
    return alert("KZ-SEC-0001", now, (kazakh, russian), code="0", note="Учебная связь проверена")


def thunderstorm(now: datetime) -> Made:
    """A polygon and codes of places."""
    one = info(
        category="Met",
        event="Severe thunderstorm",
        responseType="Shelter",
        urgency="Immediate",
        severity="Severe",
        certainty="Observed",
        eventCode=(("valueName", "SAME"), ("value", "SVR")),
        effective=written(now),
        expires=written(now + timedelta(hours=1)),
        senderName="Kazhydromet",
        headline="Thunderstorm with hail until noon",
        description="A line of storms with hail moves from the mountains towards the city.",
        instruction="Stay inside and away from windows.",
        contact="duty@example.kz",
        area=(
            ("areaDesc", "Medeu district"),
            ("polygon", "43.25,76.90 43.30,76.95 43.20,77.05 43.15,76.95 43.25,76.90"),
            ("geocode", (("valueName", "KATO"), ("value", "750000000"))),
            ("geocode", (("valueName", "UGC"), ("value", "KZ0075"))),
        ),
    )
    return alert("KZ-MET-0002", now, (one,))


def earthquake(now: datetime, before: str) -> Made:
    """A report that takes the place of an earlier one."""
    one = info(
        language="ru-RU",
        category="Geo",
        event="Землетрясение",
        urgency="Past",
        severity="Minor",
        certainty="Observed",
        senderName="Сейсмологическая станция",
        headline="Толчок магнитудой 3,4",
        description="Толчок ощущался слабо. Повреждений нет.",
        web="http://example.kz/quake",
        parameter=(("valueName", "Magnitude"), ("value", "3.4")),
        area=(("areaDesc", "15 км к югу от города"), ("circle", "43.10,76.90 15.5")),
    )
    return alert("KZ-GEO-0003", now, (one,), msgType="Update", references=before)


def child(now: datetime) -> Made:
    """Two infos in two languages."""
    common: Mapping[str, str] = {
        "category": "Rescue",
        "urgency": "Immediate",
        "severity": "Severe",
        "certainty": "Likely",
    }

    def said(language: str, event: str, text: str, place: str) -> Piece:
        first = dict(common)
        return info(
            language=language,
            category=first.pop("category"),
            event=event,
            **first,
            headline=event,
            description=text,
            area=(("areaDesc", place), ("geocode", (("valueName", "KATO"), ("value", "75")))),
        )

    infos = (
        said("kk", "Бала жоғалды", "Көк күртеше киген жеті жасар қыз іздестірілуде.", "Алматы"),
        said("en-US", "Missing child", "A girl of seven in a blue jacket is sought.", "Almaty"),
    )
    return alert("KZ-RES-0004", now, infos)


def cancel(of: Made, now: datetime, identifier: str = "KZ-END-0009") -> Made:
    return alert(identifier, now, (), msgType="Cancel", references=of.triple)


def four(now: datetime) -> dict[str, Made]:
    before = f"{SENDER},KZ-GEO-0001,{written(now - timedelta(hours=1))}"
    return {
        "threat level": threat_level(now),
        "thunderstorm": thunderstorm(now),
        "earthquake": earthquake(now, before),
        "child": child(now),
    }


def utc(year: int, month: int, day: int, hour: int = 0) -> datetime:
    return datetime(year, month, day, hour, tzinfo=UTC)
