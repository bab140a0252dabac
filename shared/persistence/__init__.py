"""The database of an office on SQLite and PostgreSQL."""
