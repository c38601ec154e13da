"""What the office knows of keeping the office whole: backup, restore, verify, doctor, export."""
