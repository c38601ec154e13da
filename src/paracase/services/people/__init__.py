"""What people do with the staff, their keys and roles, and the people of a case."""
