"""What people do with papers: intake to file, Triage, search."""
