"""What is due, read for the calendar."""
