"""Time on the command line."""
