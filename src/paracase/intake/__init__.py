"""How files become documents: seen, settled, kept, read, recognised, indexed. Files are never changed here."""
