"""How the store keeps papers: intake to file, Triage, search."""
