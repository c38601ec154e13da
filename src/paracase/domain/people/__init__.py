"""What the office knows of the staff, their keys and roles, and the people of a case."""
