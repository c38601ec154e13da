"""Whom the office speaks with and for: names and how alike two are, persons, conflicts, credentials, service."""
