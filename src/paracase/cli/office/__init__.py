"""The office: making one, its document types, the demo."""
