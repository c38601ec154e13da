"""Papers of several cases: which cases one answer is for, and which number a paper has on the docket of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.cases.dockets import parse_docket_number, same_docket
from paracase.domain.papers.proposals import Confidence, Field, best, ranked

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from paracase.domain.cases.dockets import DocketNumber
    from paracase.domain.papers.proposals import Proposal


class DocketEntry(NamedTuple):
    """A paper's numbers on the docket of one case; empty where it has none there."""

    document: str = ""
    attachment: str = ""


def entries_by_case(
    proposals: Sequence[Proposal], dockets: Mapping[int, Iterable[DocketNumber]]
) -> dict[int, DocketEntry]:
    """The numbers that a notice gives a paper in each of its cases.

    Args:
        dockets: the docket numbers of the cases that may be meant; a number that names its case (``more``) needs none.
    """
    found: dict[int, DocketEntry] = {}
    for proposal in proposals:
        if proposal.field is not Field.DOCKET or "document" not in proposal.more:
            continue  # a stamp or a caption names the case; only a notice says the paper's number there
        entry = DocketEntry(proposal.more.get("document", ""), proposal.more.get("attachment", ""))
        named = proposal.more.get("case", "")
        number = parse_docket_number(proposal.value)
        cases = [int(named)] if named.isdigit() else [
            case_id for case_id, known in dockets.items() if any(same_docket(number, of) for of in known)
        ]  # fmt: skip
        if len(cases) == 1:  # a number that two cases have says nothing of either
            found.setdefault(cases[0], entry)
    return found


def cases_meant(proposals: Sequence[Proposal], entries: Mapping[int, DocketEntry]) -> tuple[int, ...]:
    """The cases that filing without a word of the person takes: the proposed one, and each other that is as certain.

    Further cases come only from a notice that names each with its number, and only those that are *sure*; where the best
    proposal is none that the notice names (its file lies in the folder of another case), nothing is taken along.
    """
    first = best(proposals, Field.CASE)
    if first is None or first.confidence is Confidence.GUESS:
        return ()
    own = int(first.value)
    if first.confidence is not Confidence.SURE or own not in entries:
        return (own,)
    sure = [int(p.value) for p in ranked(proposals, Field.CASE) if p.confidence is Confidence.SURE]
    return (own, *(case_id for case_id in sure if case_id != own and case_id in entries))
