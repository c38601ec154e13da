"""Dates by the rules of the court."""
