"""Triage: incoming papers, one at a time."""
