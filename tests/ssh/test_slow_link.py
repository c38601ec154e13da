"""Two minutes at 2,000 bytes a second and 100 ms: every key shows something, and the right thing, within its bytes.

Seconds are printed by ``python -m tests.benchmarks.link tmux`` and stand in docs/benchmarks.md: a clock says more of the
machine than of the program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.services.approvals import reading
from tests.support.needs import needs_sshd, needs_tmux
from tests.support.slow_walk import STEPS, walk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.delegated import Firm

pytestmark = [needs_sshd, needs_tmux]
BYTES = {"start": 6_000, "a page": 1_500}
"""From the server, compressed (issue 13, A slow link)."""
NEXT_DOCUMENT = 2_500
"""No answer costs more than the next document."""


def test_the_queue_the_next_paper_and_an_approval_over_a_slow_link(firm: Firm, tmp_path: Path) -> None:
    found = dict(walk(firm, tmp_path / "far"))
    assert list(found) == ["start", *(what for what, _, _ in STEPS)]
    for what, seen in found.items():
        assert 0 < seen.bytes <= BYTES.get(what, NEXT_DOCUMENT), (what, seen.bytes, seen.screen)
    assert found["next document"].screen != found["a page"].screen
    assert "4 Approvals 6" in found["start"].screen
    assert "4 Approvals 5" in found["to the queue"].screen
    (approval,) = reading.detail(firm.office, 2).approvals
    assert (approval.decision, approval.staff) == ("approved", "Dolores Ortega")
