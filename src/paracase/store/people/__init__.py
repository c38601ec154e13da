"""How the store keeps the staff, their keys and roles, and the people of a case."""
