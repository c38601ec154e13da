"""How the store keeps keeping the office whole: backup, restore, verify, doctor, export."""
