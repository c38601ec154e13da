"""What people do with keeping the office whole: backup, restore, verify, doctor, export."""
