"""Time that was worked, as kept."""
