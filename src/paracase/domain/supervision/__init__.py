"""What the record says of supervision: who did what, who looked at it, and what went out. Pure."""
