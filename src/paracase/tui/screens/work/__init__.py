"""Research and drafting handed out."""
