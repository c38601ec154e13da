"""Panes that several screens show."""
