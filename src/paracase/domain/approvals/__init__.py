"""What the office knows of the attorney's queue, decisions, signatures, what went out."""
