"""Upkeep: looking after an office, its ledger, its copies."""
