"""How often a test tries what chance decides: enough for every change, or as often as the acceptance test asks."""

from __future__ import annotations

import os

FULL = "PARACASE_FULL"
"""The variable that, as ``1``, asks for the figures of ``docs/reliability.md`` themselves; that takes an hour."""


def so_many(asked: int, *, short: int) -> int:
    """As many as are asked for where there is time for them, else fewer."""
    return asked if os.environ.get(FULL) == "1" else short
