"""Runs the revisions on the connection that ``store.migrate`` hands over; there is no other way in."""

from alembic import context
from sqlmodel import SQLModel

from paracase.store import models  # noqa: F401  fills SQLModel.metadata

# Tables made by raw SQL (STRICT, with triggers, or not written through SQLModel) are not Alembic's to compare.
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    transactional_ddl=False,
    include_name=lambda name, kind, _parents: kind != "table" or name in SQLModel.metadata.tables,
)
context.run_migrations()
