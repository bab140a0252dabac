"""The table of silent TVs, brought up to each event by the rule that every TV follows too."""

from shared.domain.event import Event
from shared.domain.mute import Mutes, mutes_after
from shared.persistence import statements as sql
from shared.persistence.prepared import Session


def read_mutes(session: Session, office_id: str) -> Mutes:
    """Which screens are silent until when."""
    return dict(session.all(sql.MUTES, with_office_id=office_id))


def follow_mute(session: Session, event: Event) -> None:
    """Writes what holds after the event."""
    after = mutes_after(read_mutes(session, event.office_id), event)
    session.run(sql.END_MUTES, with_office_id=event.office_id)
    for screen, until in after.items():
        session.run(sql.ADD_MUTE, office_id=event.office_id, screen=screen, until=until)
