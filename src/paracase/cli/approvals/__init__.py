"""Approvals: the attorney's queue, what is decided, and what went out."""
