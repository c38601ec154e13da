"""Word documents: every story of a package as Word prints it, and beside it what Word does not print."""
