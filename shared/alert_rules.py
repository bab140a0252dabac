"""The settings' rules for CAP messages."""

from datetime import timedelta

from shared.application.cap.read import Rules, Trust
from shared.settings import Settings


def rules_of(settings: Settings) -> Rules:
    """Reads the certificates; raises KnownError `cap_certificates_unreadable`."""
    folder, certificates = settings.alert_certificates, None
    if folder is not None:
        from shared.application.cap.signature import (  # noqa: PLC0415  lxml only where asked for
            read_certificates,
        )

        certificates = read_certificates(folder)
    senders = frozenset(settings.alerts.senders)
    return Rules(Trust(senders, certificates), timedelta(hours=settings.alerts.default_hours))
