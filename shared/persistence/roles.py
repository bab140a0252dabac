"""Who may do what on a PostgreSQL server: a role for each kind of program, with the least rights.

Every row that such a role sees or writes is its own office's; events are only ever appended, each
linked to the one before. Whoever owns the tables is not bound by this.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from sqlalchemy import Connection, text

from shared.domain.alert_record import ALERT_KINDS
from shared.domain.event import EventKind
from shared.persistence.tables import Base

KINDS: Final = ("kiosk", "counter", "display", "office", "web")
JOINING: Final = "kezek_joining"
"""May call one function, by which a new machine gets a login of its own."""
STAFF, WRITERS = ("counter", "office"), ("kiosk", "counter", "office")
REPORTERS = (*WRITERS, "display")
MACHINES: Final = ("kiosk", "counter", "display")
"""Each speaks for itself and its parts, such as `tv-1/media`, and for no other machine."""

_HEAD = "head_seq, head_hash, head_at, open_day"
_STEP = (
    "topic_id, line, state, place, called_at, started_at, ended_at, counter_id, clerk_id, calls,"
    " bound_to, held_for, held_until, reason, note, group_check, first_called_at"
)
_ATTEMPTS = "office_id, clerk_id, failures, locked_until"
_REWRITTEN = "SELECT, INSERT, UPDATE, DELETE"

GRANTS: Final[dict[str, tuple[tuple[tuple[str, ...], str], ...]]] = {
    "alembic_version": ((KINDS, "SELECT"),),
    "office": (
        (KINDS, "SELECT"),
        (REPORTERS, f"UPDATE ({_HEAD})"),
        (("office",), "UPDATE (version)"),
    ),
    "description": ((KINDS, "SELECT"), (("office",), "INSERT")),
    "event": ((KINDS, "SELECT"), (REPORTERS, "INSERT")),
    "ticket": (
        ((*WRITERS, "web"), "SELECT"),
        (("display",), "SELECT ({public})"),
        (WRITERS, f"INSERT, UPDATE ({_STEP}, paper)"),
    ),
    "series": ((KINDS, "SELECT"), (WRITERS, "INSERT, UPDATE (last)")),
    "sitting": ((KINDS, "SELECT"), (STAFF, "INSERT, UPDATE"), (WRITERS, "DELETE")),
    "counter_rest": ((KINDS, "SELECT"), (STAFF, "INSERT, UPDATE"), (WRITERS, "DELETE")),
    "last_step": ((KINDS, "SELECT"), (STAFF, "INSERT, UPDATE"), (WRITERS, "DELETE")),
    "message": (
        (("kiosk", "counter", "display", "office"), "SELECT"),
        (WRITERS, "INSERT, UPDATE, DELETE"),
    ),
    "paused_topic": ((KINDS, "SELECT"), (WRITERS, "INSERT, UPDATE, DELETE")),
    "device": ((KINDS, "SELECT"), (REPORTERS, "INSERT, UPDATE, DELETE")),
    "alert": (
        (KINDS, "SELECT"),
        (STAFF, "INSERT, UPDATE, DELETE"),
        (("display",), "INSERT, DELETE"),
    ),
    "muted_screen": ((KINDS, "SELECT"), (STAFF, "INSERT, UPDATE"), (WRITERS, "DELETE")),
    "credential": (
        (WRITERS, f"SELECT ({_ATTEMPTS}), INSERT, UPDATE (failures, locked_until)"),
        (STAFF, "UPDATE (pin_hash)"),
        (("office",), "SELECT (pin_hash)"),
    ),
    "heartbeat": ((KINDS, _REWRITTEN),),
    "access": (),
    "join_code": (),
}
FUNCTIONS: Final = {
    "kezek_office()": KINDS,
    "kezek_device()": KINDS,
    "kezek_follows(text, integer, text)": KINDS,
    "kezek_head_is(text, integer, text)": KINDS,
    "kezek_pins_made(text)": WRITERS,
    "kezek_pin_owner(text, text[], text[])": WRITERS,
}
_OF_KIOSKS: Final = (
    EventKind.TICKET_TAKEN,
    EventKind.TICKET_CANCELLED,
    EventKind.OFFLINE_TICKET_LAPSED,
    EventKind.PAPER_REPORTED,
    EventKind.PAPER_COPIED,
    EventKind.TOPIC_PAUSED,
    EventKind.TOPIC_RESUMED,
    EventKind.DEVICE_REPORTED,
    EventKind.DAY_CLOSED,
)
EVENTS: Final[dict[str, tuple[EventKind, ...]]] = {
    "kiosk": _OF_KIOSKS,
    "counter": tuple(kind for kind in EventKind if kind is not EventKind.OFFICE_CONFIGURED),
    "display": (EventKind.DEVICE_REPORTED, EventKind.ALERT_PASSED_BY, *ALERT_KINDS),
    "office": tuple(EventKind),
    "web": (),
}

_OURS = "office_id = (SELECT kezek_office())"
_MINE = "device = (SELECT kezek_device())"
# Of a name with a slash, which no machine can join with, this would be true of nothing.
_PART = "split_part({0}, '/', 1) = (SELECT kezek_device())"
_LINKED = """\
CREATE OR REPLACE FUNCTION kezek_follows(asked text, number integer, before text)
RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS
$$ SELECT kezek_may(asked) AND EXISTS (
     SELECT 1 FROM event WHERE office_id = asked AND seq = number - 1 AND hash = before) $$"""
_HEADED = """\
CREATE OR REPLACE FUNCTION kezek_head_is(asked text, number integer, tip text)
RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS
$$ SELECT kezek_may(asked)
     AND EXISTS (SELECT 1 FROM event WHERE office_id = asked AND seq = number AND hash = tip)
     AND NOT EXISTS (SELECT 1 FROM event WHERE office_id = asked AND seq > number) $$"""


def group(kind: str) -> str:
    """The role of a kind of program; machines' own logins are its members."""
    return f"kezek_{kind}"


def set_rights(connection: Connection) -> None:
    """Makes the roles, policies and rights, whatever was there before; all or nothing."""
    for statement in _statements(connection):
        connection.execute(text(statement))


def _statements(connection: Connection) -> Iterator[str]:
    schema = _ask(connection, "SELECT quote_ident(current_schema())")
    database = _ask(connection, "SELECT quote_ident(current_database())")
    known = set(connection.execute(text("SELECT rolname FROM pg_roles")).scalars())
    roles = [*map(group, KINDS), JOINING]
    yield from (f"CREATE ROLE {role} NOLOGIN" for role in roles if role not in known)
    everybody = ", ".join(roles)
    yield f"REVOKE ALL ON DATABASE {database} FROM PUBLIC"
    yield f"GRANT CONNECT ON DATABASE {database} TO {everybody}"
    yield f"REVOKE CREATE ON SCHEMA {schema} FROM PUBLIC"
    yield f"GRANT USAGE ON SCHEMA {schema} TO {everybody}"
    for function in (_LINKED, _HEADED):
        yield function.replace("{schema}", schema)
    yield f"REVOKE ALL ON ALL FUNCTIONS IN SCHEMA {schema} FROM PUBLIC, {everybody}"
    for name, kinds in FUNCTIONS.items():
        yield f"GRANT EXECUTE ON FUNCTION {name} TO {_groups(kinds)}"
    yield f"REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM PUBLIC, {everybody}"
    for table, grants in GRANTS.items():
        for kinds, privileges in grants:
            yield f"GRANT {_written_out(privileges)} ON {table} TO {_groups(kinds)}"
    yield from _policies(connection)


def _groups(kinds: tuple[str, ...]) -> str:
    return ", ".join(map(group, kinds))


def _written_out(privileges: str) -> str:
    """A screen gets all of a ticket but the visitor's secret."""
    columns = Base.metadata.tables["ticket"].c
    return privileges.format(public=", ".join(c.name for c in columns if c.name != "token"))


def _policies(connection: Connection) -> Iterator[str]:
    old = text("SELECT tablename, policyname FROM pg_policies WHERE schemaname = current_schema()")
    for table, policy in connection.execute(old):
        yield f"DROP POLICY {policy} ON {table}"
    for table in Base.metadata.tables:
        yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"
        if table not in {"event", "office", "device", "credential", "heartbeat"}:
            yield f"CREATE POLICY ours ON {table} USING ({_OURS}) WITH CHECK ({_OURS})"
        else:
            yield f"CREATE POLICY ours_to_read ON {table} FOR SELECT USING ({_OURS})"
    yield from _policies_of_events()
    yield f"""CREATE POLICY head ON office FOR UPDATE USING ({_OURS})
        WITH CHECK ({_OURS} AND kezek_head_is(office_id, head_seq, head_hash))"""
    yield from _only_own("device", MACHINES, _PART.format("device"))
    yield from _only_own("heartbeat", KINDS, _MINE)
    yield from _any("device", ("office",))
    yield from _any("credential", STAFF)
    yield from _alerts_as_recorded()
    guessed = f"{_OURS} AND clerk_id LIKE 'device:%'"
    yield f"CREATE POLICY tried ON credential FOR UPDATE TO {group('kiosk')} USING ({guessed})"
    yield f"""CREATE POLICY first_try ON credential FOR INSERT TO {group("kiosk")}
        WITH CHECK ({guessed} AND pin_hash = '')"""


def _policies_of_events() -> Iterator[str]:
    for kind, events in EVENTS.items():
        if not events:
            continue
        yield f"""CREATE POLICY append_{kind} ON event FOR INSERT TO {group(kind)} WITH CHECK (
            {_OURS} AND kind IN ({_named(events)}) AND kezek_follows(office_id, seq, previous_hash)
            AND {_spoken_by(kind)})"""


def _spoken_by(kind: str) -> str:
    """Staff act at a kiosk and a counter too; nobody but the machine speaks of how it is."""
    mine = _PART.format("actor")
    if kind == "display":
        return mine
    reported = f"kind = '{EventKind.DEVICE_REPORTED.value}'"
    return f"(NOT {reported} OR {mine})" if kind in MACHINES else "true"


def _only_own(table: str, kinds: tuple[str, ...], mine: str) -> Iterator[str]:
    """What a machine says of itself."""
    rule = f"{_OURS} AND {mine}"
    yield f"""CREATE POLICY own_{table} ON {table} TO {_groups(kinds)}
        USING ({rule}) WITH CHECK ({rule})"""


def _alerts_as_recorded() -> Iterator[str]:
    """A TV receives CAP messages: it shows and ends alerts only with an event of its own.

    Such an event is recorded first, and for the moment the office's head is not moved up to it.
    """
    told = f"""EXISTS (SELECT 1 FROM event JOIN office USING (office_id)
        WHERE {_OURS} AND seq > head_seq AND kind IN ({_named(ALERT_KINDS)}))"""  # noqa: S608  own words
    to = f"TO {group('display')}"
    yield f"CREATE POLICY recorded ON alert AS RESTRICTIVE FOR INSERT {to} WITH CHECK ({told})"
    yield f"CREATE POLICY recorded_end ON alert AS RESTRICTIVE FOR DELETE {to} USING ({told})"


def _named(kinds: Iterable[EventKind]) -> str:
    return ", ".join(sorted(f"'{kind.value}'" for kind in kinds))


def _any(table: str, kinds: tuple[str, ...]) -> Iterator[str]:
    yield f"""CREATE POLICY any_{table} ON {table} TO {_groups(kinds)}
        USING ({_OURS}) WITH CHECK ({_OURS})"""


def _ask(connection: Connection, question: str) -> str:
    return str(connection.execute(text(question)).scalar_one())
