"""What the office knows of papers: intake to file, Triage, search."""
