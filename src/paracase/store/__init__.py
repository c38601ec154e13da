"""How the office is kept: the only package that knows SQL, SQLite and the vault."""
