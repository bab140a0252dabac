"""The table of silent TVs, brought up to each event by the rule that every TV follows too."""

from datetime import datetime

from shared.domain.event import Event
from shared.domain.mute import Mutes, mutes_after
from shared.persistence import statements as sql
from shared.persistence.gaps import Gaps, read_rows
from shared.persistence.prepared import Row, Session


def read_mutes(session: Session, office_id: str, gaps: Gaps | None = None) -> Mutes:
    """Which screens are silent until when."""
    rows = read_rows(session, sql.MUTES, _mute, gaps, "muted_screen", with_office_id=office_id)
    return dict(rows)


def _mute(row: Row) -> tuple[str, datetime]:
    return row[0], row[1]


def follow_mute(session: Session, event: Event, gaps: Gaps) -> None:
    """Writes what holds after the event."""
    after = mutes_after(read_mutes(session, event.office_id, gaps), event)
    session.run(sql.END_MUTES, with_office_id=event.office_id)
    for screen, until in after.items():
        session.run(sql.ADD_MUTE, office_id=event.office_id, screen=screen, until=until)
