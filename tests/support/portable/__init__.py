"""The gate of portable SQL: what the suite ran on SQLite is run on a real PostgreSQL over the same rows."""
