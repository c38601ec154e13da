"""The desk of a US litigation paralegal, in a terminal."""

__version__ = "0.1.0"
