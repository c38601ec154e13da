"""How the store keeps cases, their checklists, tasks and walls."""
