"""What the file name itself says: RECAP's names, and the firms' own."""

from __future__ import annotations

import re

from paracase.domain.papers.proposals import Confidence, Field, Proposal
from paracase.intake.recognise.paper import Knowledge, Paper, quoted

_RECAP = re.compile(r"^gov\.uscourts\.(?P<court>\w{3,6})\.(?P<case>\d+)\.(?P<doc>\d+)\.(?P<att>\d+)", re.I)
_ECF = re.compile(r"\b(?:ECF|Dkt|Doc(?:ket)?)[ ._#-]{0,3}(?:No\.? ?)?(?P<doc>\d{1,4})(?:-(?P<att>\d{1,3}))?\b", re.I)


def recognise(paper: Paper, _knowledge: Knowledge) -> list[Proposal]:
    """Docket and attachment number from the name."""
    found: list[Proposal] = []
    for pattern, confidence in ((_RECAP, Confidence.LIKELY), (_ECF, Confidence.GUESS)):
        if match := pattern.search(paper.name):
            reason = f"file name {quoted(match.group())}"
            found.append(Proposal(Field.DOCKET_NO, match["doc"], confidence, reason))
            if match["att"] and match["att"] != "0":
                found.append(Proposal(Field.ATTACHMENT_NO, match["att"], confidence, reason))
    return found
