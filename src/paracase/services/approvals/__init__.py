"""What people do with the attorney's queue, decisions, signatures, what went out."""
