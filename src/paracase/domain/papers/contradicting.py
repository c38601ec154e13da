"""Whether a paper itself says that it belongs to another case than the one that was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.cases.dockets import parse_docket_number, same_docket
from paracase.domain.papers.proposals import Confidence, Field

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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


def contradicted_by_number(
    proposals: Sequence[Proposal], dockets: Iterable[tuple[str, str]]
) -> tuple[Proposal, str] | None:
    """The paper's own number, where no case has it, and the number of the chosen case that it goes against.

    A case that has no number in that court may be the one: it was filed, appealed or removed there just now.

    Args:
        dockets: the numbers of the chosen case, each with the code of its court; empty where that is not known.
    """
    unknown = next((one for one in proposals if one.field is Field.OPENS and one.confidence is Confidence.SURE), None)
    if unknown is None:
        return None
    written, court = parse_docket_number(unknown.value), unknown.more.get("court", "")
    for number, code in dockets:
        is_same = same_docket(parse_docket_number(number), written)
        if (is_same and code and code != court) or (not is_same and code == court):
            return unknown, number
    return None
