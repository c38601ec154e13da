"""How the store keeps the office itself: its folders and settings."""
