"""How the store keeps files that are handed over, and what was taken in from other systems."""
