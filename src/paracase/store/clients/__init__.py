"""How the store keeps persons, conflict searches, credentials and service lists."""
