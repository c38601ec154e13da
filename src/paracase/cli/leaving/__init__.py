"""Leaving with everything, and coming: files of cases that are handed over, and what other systems exported."""
