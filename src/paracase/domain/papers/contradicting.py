"""Whether a paper itself says that it belongs to another case than the one that was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.papers.proposals import Confidence, Field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.papers.proposals import Proposal


def contradicted(proposals: Sequence[Proposal], case_ids: Sequence[int]) -> Proposal | None:
    """What the choice of cases goes against: the proposal of the case that the paper's number and court are sure of.

    A paper of several cases goes against none of them. Only what stands on a docket number (``more`` names it) can be gone
    against: the folder a paper lies in, and the names in it, are no stamp.
    """
    sure = [one for one in proposals if one.field is Field.CASE and one.confidence is Confidence.SURE]
    if {one.value for one in sure} & {str(case_id) for case_id in case_ids}:
        return None
    return next((one for one in sure if one.more.get("docket")), None)
