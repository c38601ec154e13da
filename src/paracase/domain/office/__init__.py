"""What the office knows of the office itself: its folders and settings."""
