"""Who may come in to the server, how the machines are, and PINs checked where they are kept."""

import sqlalchemy as sa
from alembic import op

from shared.persistence.types import UtcDateTime

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

# A definer's functions must not look into a caller's temporary tables: hence their search_path.
OFFICE = """\
CREATE FUNCTION kezek_office() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = {schema}, pg_temp AS
$$ SELECT office_id FROM access WHERE role = session_user $$"""
DEVICE = """\
CREATE FUNCTION kezek_device() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = {schema}, pg_temp AS
$$ SELECT device FROM access WHERE role = session_user $$"""
OWNS = """\
CREATE FUNCTION kezek_owns() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = {schema}, pg_temp AS
$$ SELECT pg_has_role(session_user, relowner, 'MEMBER')
   FROM pg_class WHERE oid = 'office'::regclass $$"""
MAY = """\
CREATE FUNCTION kezek_may(asked text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = {schema}, pg_temp AS
$$ SELECT coalesce(asked = kezek_office(), false) OR kezek_owns() $$"""
MADE = """\
CREATE FUNCTION kezek_pins_made(asked text) RETURNS TABLE (clerk text, made text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS
$$ SELECT clerk_id, regexp_replace(pin_hash, '[$][^$]*$', '') FROM credential
   WHERE office_id = asked AND pin_hash <> '' AND kezek_may(asked) $$"""
OWNER = """\
CREATE FUNCTION kezek_pin_owner(asked text, clerks text[], digests text[]) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $$
DECLARE
  me text := 'role:' || session_user;
  own credential%ROWTYPE;
  found_clerk text;
BEGIN
  IF NOT kezek_may(asked) THEN RETURN NULL; END IF;
  INSERT INTO credential (office_id, clerk_id, pin_hash, failures) VALUES (asked, me, '', 0)
    ON CONFLICT DO NOTHING;
  SELECT * INTO own FROM credential WHERE office_id = asked AND clerk_id = me FOR UPDATE;
  IF own.locked_until > clock_timestamp() THEN
    RAISE EXCEPTION 'too many wrong secrets' USING ERRCODE = 'KZ001',
      DETAIL = ceil(extract(epoch FROM own.locked_until - clock_timestamp()))::text;
  END IF;
  SELECT given.clerk INTO found_clerk
    FROM unnest(clerks, digests) WITH ORDINALITY AS given (clerk, digest, place)
    JOIN credential ON office_id = asked AND clerk_id = given.clerk AND pin_hash <> ''
    WHERE encode(sha256(convert_to(pin_hash, 'UTF8')), 'hex') = given.digest
    ORDER BY given.place LIMIT 1;
  UPDATE credential SET
    failures = CASE WHEN found_clerk IS NULL THEN failures + 1 ELSE 0 END,
    locked_until = CASE WHEN found_clerk IS NULL AND failures + 1 >= 30 AND NOT kezek_owns()
      THEN clock_timestamp() + interval '15 minutes' END
    WHERE office_id = asked AND clerk_id = me;
  RETURN found_clerk;
END $$"""


def upgrade() -> None:
    _access()
    _join_code()
    _heartbeat()
    if op.get_context().dialect.name == "sqlite":
        return
    schema = op.get_bind().exec_driver_sql("SELECT quote_ident(current_schema())").scalar_one()
    for text in (OFFICE, DEVICE, OWNS, MAY, MADE, OWNER):
        op.execute(text.replace("{schema}", schema))
    for name in ("kezek_pins_made(text)", "kezek_pin_owner(text, text[], text[])"):
        op.execute(f"REVOKE EXECUTE ON FUNCTION {name} FROM PUBLIC")


def _keys(table: str, *columns: str) -> list[sa.Constraint]:
    return [
        sa.ForeignKeyConstraint(["office_id"], ["office.office_id"], f"fk_{table}_office"),
        sa.PrimaryKeyConstraint("office_id", *columns, name=f"pk_{table}"),
    ]


def _access() -> None:
    op.create_table(
        "access",
        sa.Column("office_id", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        *_keys("access", "role"),
    )


def _join_code() -> None:
    op.create_table(
        "join_code",
        sa.Column("office_id", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("certificate", sa.Text(), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=False),
        sa.Column("used_at", UtcDateTime()),
        *_keys("join_code", "role"),
    )


def _heartbeat() -> None:
    op.create_table(
        "heartbeat",
        sa.Column("office_id", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("program", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("fault", sa.Text(), nullable=False),
        sa.Column("started_at", UtcDateTime(), nullable=False),
        sa.Column("seen_at", UtcDateTime(), nullable=False),
        *_keys("heartbeat", "device", "program"),
    )
