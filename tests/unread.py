"""What a newer program, or a fault, may leave in the database."""

from uuid import uuid4


def strange_event(kind: str, data: str = "{}") -> tuple[str, str]:
    """The statements that append an event of this kind, as a newer program would."""
    return (
        f"""INSERT INTO event (office_id, seq, command_id, at, kind, actor, ticket_id, data,
        previous_hash, hash) SELECT office_id, seq + 1, '{uuid4().hex}', at, '{kind}',
        'newer', NULL, '{data}', hash, 'h' FROM event ORDER BY seq DESC LIMIT 1""",  # noqa: S608
        "UPDATE office SET head_seq = head_seq + 1, head_hash = 'h'",
    )
