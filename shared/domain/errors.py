"""Faults that a person can act on, apart from bugs."""

from typing import Final

UNTRUSTED: Final = frozenset(
    {
        "certificate_expired",
        "certificate_foreign",
        "certificate_missing",
        "certificate_of_another",
        "server_without_tls",
    }
)
"""Codes of a server that is not believed to be the office's until somebody mends that."""
PASSING: Final = frozenset({"database_away", "database_busy"})
"""Codes of what is usually over before anybody could do something about it."""
AWAY: Final = UNTRUSTED | PASSING
"""Codes of a database that may well be there in a moment."""
TURNED_AWAY: Final = frozenset(
    {
        "database_unknown",
        "login_not_let_in",
        "login_unknown",
        "login_without_rights",
        "password_needed",
        "password_wrong",
    }
)
"""Codes of a server that does not let this machine in."""
NO_ENTRY: Final = TURNED_AWAY | {
    "database_damaged",
    "database_newer",
    "database_refused",
    "office_moved",
    "schema_half",
}
"""Codes of a database that a program cannot work with before somebody does something about it."""
KEEPS_NOTHING: Final = AWAY | {"database_full", "database_read_only"}
"""Codes of a database that can record nothing for now."""
UNREADABLE: Final = (ValueError, TypeError, LookupError, AttributeError)
"""What reading raises where a newer program wrote, or something is damaged."""


class KnownError(Exception):
    """An expected fault: a stable `code` that every screen can translate, and its fields."""

    def __init__(self, code: str, **fields: object) -> None:
        super().__init__(code, fields)
        self.code = code
        self.fields = fields

    def __str__(self) -> str:
        """The code and its fields, for logs."""
        if not self.fields:
            return self.code
        return f"{self.code}: " + ", ".join(f"{key}={value}" for key, value in self.fields.items())
