"""How the store keeps the attorney's queue, decisions, signatures, what went out."""
