"""Runs the revisions on the connection that ``store.migrate`` hands over; there is no other way in."""

from alembic import context

from paracase.store.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, transactional_ddl=False)
context.run_migrations()
