"""The settings' rules for CAP messages."""

from datetime import timedelta

from shared.application.cap.read import Rules
from shared.application.cap.signature import Trust, read_certificates
from shared.settings import Settings


def rules_of(settings: Settings) -> Rules:
    """Reads the certificates; raises KnownError `cap_certificates_unreadable`."""
    folder = settings.alert_certificates
    certificates = None if folder is None else read_certificates(folder)
    senders = frozenset(settings.alerts.senders)
    return Rules(Trust(senders, certificates), timedelta(hours=settings.alerts.default_hours))
