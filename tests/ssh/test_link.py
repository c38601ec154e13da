"""What an attorney's keys cost on the wire, through a real sshd: bytes, for a clock says more of the machine.

How long they take over a slow link is measured by ``tests/benchmarks/link.py``; figures in docs/benchmarks.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.far import Far, costs, far_door
from tests.support.needs import needs_sshd

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.delegated import Firm

pytestmark = needs_sshd

BUDGET = {True: {"row": 700, "next document": 2_500, "start": 6_000},
          False: {"row": 1_500, "next document": 8_000, "start": 20_000}}  # fmt: skip
"""Bytes from the server by whether they are compressed (issue 13, A slow link)."""
DIALOG = {True: 2_500, False: 8_000}
"""Of a dialog opened or closed, or a page: no more than the next document."""


@pytest.mark.parametrize("compression", [True, False])
def test_every_key_stays_within_its_bytes(firm: Firm, tmp_path: Path, compression: bool) -> None:
    with far_door(firm, tmp_path / "door") as (door, key):
        far = Far(door, key, tmp_path / "log", compression=compression)
        try:
            found = costs(far)
        finally:
            far.close()
    assert len(found) == 10
    for what, cost in found.items():
        assert 0 < cost.bytes <= BUDGET[compression].get(what, DIALOG[compression]), (what, found)
