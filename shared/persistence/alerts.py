"""The table of alerts, brought up to each event by the rule that every screen follows too."""

import json

from shared.domain.alert import AlertEntry, Alerts
from shared.domain.alert_record import alert_data, alert_of, alerts_after
from shared.domain.event import Event
from shared.persistence import statements as sql
from shared.persistence.gaps import Gaps, read_rows
from shared.persistence.prepared import Row, Session


def read_alerts(
    session: Session, office_id: str, gaps: Gaps | None = None
) -> dict[str, AlertEntry]:
    """Everything that is known of alerts."""
    return dict(read_rows(session, sql.ALERTS, _entry, gaps, "alert", with_office_id=office_id))


def _entry(row: Row) -> tuple[str, AlertEntry]:
    alert_id, until, content = row
    return alert_id, AlertEntry(until, None if content is None else alert_of(json.loads(content)))


def follow_alert(session: Session, event: Event, gaps: Gaps) -> None:
    """Writes what differs after the event."""
    office_id = event.office_id
    before: Alerts = read_alerts(session, office_id, gaps)
    after = alerts_after(before, event)
    for alert_id in {*before, *after}:
        if before.get(alert_id) == after.get(alert_id):
            continue
        session.run(sql.END_ALERT, with_office_id=office_id, with_id=alert_id)
        if alert_id in after:
            session.run(sql.ADD_ALERT, office_id=office_id, **_columns(alert_id, after[alert_id]))


def _columns(alert_id: str, entry: AlertEntry) -> dict[str, object]:
    content = None
    if entry.alert is not None:
        content = json.dumps(alert_data(entry.alert), sort_keys=True, ensure_ascii=False)
    return {"id": alert_id, "until": entry.until, "content": content}
