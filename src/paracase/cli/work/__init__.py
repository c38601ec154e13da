"""Work that is handed out: assignments, from the brief to the attorney."""
