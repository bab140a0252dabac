"""Alembic's entry: runs on the connection that `shared.persistence.schema` hands over."""

from alembic import context

from shared.persistence.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transaction_per_migration=False,
)
context.run_migrations()
