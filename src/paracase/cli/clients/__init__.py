"""Clients: persons, conflicts, what was spoken and written, questions for an attorney, answers."""
