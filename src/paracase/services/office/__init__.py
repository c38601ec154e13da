"""What people do with the office itself: its folders and settings."""
