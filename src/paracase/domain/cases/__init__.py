"""What the office knows of cases, their checklists, tasks and walls."""
