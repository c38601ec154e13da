"""Cases: their tasks, checklists and walls."""
