"""How the queue says that a row waits for every attorney of the office, since none is on its case's team."""

from __future__ import annotations

NOBODYS = "no attorney"
"""In the row, in place of its day or rule: short, for a list beside a page."""
NOBODYS_WORDS = "! No attorney is on this case’s team: it waits for every attorney of the office."
