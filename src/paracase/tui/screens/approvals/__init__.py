"""The attorney's queue."""
