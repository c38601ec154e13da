"""The Desk: the case in front of you."""
