"""What people do with cases, their checklists, tasks and walls."""
