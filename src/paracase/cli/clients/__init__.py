"""Clients: what was spoken and written, questions for an attorney, answers."""
