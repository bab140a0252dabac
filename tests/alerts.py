"""Alerts raised as who leads an office would, from the ready texts."""

from datetime import timedelta

from shared.application.alert_template import read_template
from shared.application.raise_alert import CancelAlert, RaiseAlert
from shared.application.use_cases import UseCases
from shared.assets import asset

TEMPLATES = sorted(file.stem for file in asset("alerts").glob("*.toml"))


def raise_ready(cases: UseCases, name: str, head: str, lasts: timedelta | None = None) -> str:
    """Raises a ready text; the alert's id."""
    template = read_template(asset("alerts", f"{name}.toml"))
    status, severity, urgency, certainty = template.kind
    return cases.raise_alert(
        RaiseAlert(
            clerk_id=head,
            status=status,
            severity=severity,
            urgency=urgency,
            certainty=certainty,
            texts=template.texts(),
            until=cases.reader.now() + (lasts or template.lasts),
        )
    )


def cancel(cases: UseCases, alert_id: str, head: str) -> None:
    """Ends it."""
    cases.cancel_alert(CancelAlert(alert_id=alert_id, clerk_id=head))
