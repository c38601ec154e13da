"""Persons, conflicts, service lists, credentials."""
