"""From the bytes of a stranger to a message that may be believed, or to a reason why not."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from shared.application.cap.message import CapMessage, message_of
from shared.application.cap.tree import read_tree
from shared.domain.alert import REMEMBERED
from shared.domain.errors import KnownError

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

AHEAD: Final = timedelta(hours=1)
"""So far a sender's clock may be ahead of the office's."""
OLDEST: Final = REMEMBERED - AHEAD
"""What was ended stays known for longer than any message about it is taken."""


@dataclass(frozen=True, slots=True)
class Trust:
    """Whose messages are taken; no certificates (None): a signature is not looked at."""

    senders: frozenset[str] = frozenset()
    certificates: tuple["Certificate", ...] | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """Whose messages are taken, and how long an alert lasts that names no end."""

    trust: Trust = field(default_factory=Trust)
    default: timedelta = timedelta(hours=24)


def read_cap(content: bytes, rules: Rules, now: datetime) -> CapMessage:
    """Raises a KnownError whose code begins with `cap_` for all that is not to be taken."""
    root = read_tree(content)
    trust = rules.trust
    if trust.certificates is not None:
        from shared.application.cap.signature import (  # noqa: PLC0415  lxml only where asked for
            signed_part,
        )

        root = read_tree(signed_part(content, trust.certificates, now))
    message = message_of(root, rules.default)
    if trust.senders and message.sender not in trust.senders:
        raise KnownError("cap_sender_unknown", sender=message.sender)
    if message.sent < now - OLDEST:
        raise KnownError("cap_too_old", days=REMEMBERED.days)
    if message.sent > now + AHEAD:
        raise KnownError("cap_ahead", sent=f"{message.sent:%Y-%m-%d %H:%M} UTC")
    return message
