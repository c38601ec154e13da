"""Leaving with everything, and coming."""
