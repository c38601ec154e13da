"""Cases: the side we represent, how docket numbers and people hang on a case."""

from __future__ import annotations

from enum import StrEnum


class CaseStatus(StrEnum):
    """Open cases are worked on; closed ones stay searchable."""

    OPEN = "open"
    CLOSED = "closed"


class Side(StrEnum):
    """Whom we represent."""

    PLAINTIFF = "plaintiff"
    DEFENDANT = "defendant"
    PETITIONER = "petitioner"
    RESPONDENT = "respondent"
    APPELLANT = "appellant"
    APPELLEE = "appellee"
    DEBTOR = "debtor"
    CREDITOR = "creditor"
    OTHER = "other"


class DocketRelation(StrEnum):
    """How a docket number belongs to the case: an appeal or a removed action is the same matter, another number."""

    MAIN = "main"
    LEAD = "lead"
    MEMBER = "member"
    REMOVED = "removed"
    APPEAL = "appeal"
    RELATED = "related"
    """Another action that the court relates to ours, and that the office keeps with it."""
    TRANSFERRED = "transferred"
    """The same action, which another court took over under a number of its own (28 U.S.C. §§ 1404, 1407)."""


class TeamPart(StrEnum):
    """What a person does in a case."""

    LEAD = "lead"
    SECOND = "second"
    LOCAL = "local"
    PARALEGAL = "paralegal"
    ASSISTANT = "assistant"
