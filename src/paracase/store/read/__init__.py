"""Plain rows for lists, pages and counters: what screens and command-line lists show."""
