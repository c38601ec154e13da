"""Alembic revisions: ordered, each in one transaction, never edited after a release."""
