"""The facts of a document, each said once: its column, what it is, what it is called, and who shares it.

Forms, lists, commands, filing and proposals go through this table; a fact that is added here is asked for, shown, taken
from what is suggested, undone and purged like the others. Its column stands in ``store/tables/papers.py``.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.papers.proposals import Field
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable


class FactKind(StrEnum):
    """What a fact's value is; it says how the value is entered, checked and shown."""

    WORDS = "words"
    """A person's own words, at most 300 letters."""
    NUMBER = "number"
    """A court's number, as the court writes it."""
    TYPE = "type"
    """A code of the practice's document types."""
    DAY = "day"
    """A day, kept as ISO 8601."""
    METHOD = "method"
    """One of ``SERVICE_METHODS``."""
    SIDE = "side"
    """One of ``SIDES``."""
    HANDLING = "handling"
    """One of ``documents.Handling``; never empty."""

    @property
    def is_code(self) -> bool:
        """Whether the value is a code of ours, whose words are parted by ``_``."""
        return self in {FactKind.TYPE, FactKind.METHOD, FactKind.SIDE}


@frozen
class Fact:
    """One fact that is decided about a document."""

    column: str
    """Its name in the store, in undo and in exports."""
    kind: FactKind
    label: str
    """What it is called on screen and in sentences; at most ten letters."""
    word: str
    """What it is called on the command line: ``--set filed=…``."""
    suggested: Field | None
    """What is suggested for it; None is only ever decided by a person."""
    is_shared: bool = False
    """Whether papers that are filed together take it together; the others stay each paper's own."""
    is_own: bool = True
    """Whether an attachment has its own; else it has that of the paper it came inside."""
    hint: str = ""
    """What helps whoever types it."""

    @property
    def in_sentence(self) -> str:
        """Its label as it stands inside a sentence."""
        return self.label[:1].lower() + self.label[1:].rstrip(".")


TITLE = Fact("title", FactKind.WORDS, "Title", "title", Field.TITLE)
TYPE = Fact(
    "doc_type", FactKind.TYPE, "Type", "type", Field.TYPE, is_shared=True, hint="A code of the types; → completes"
)
CARRIER = Fact("carrier", FactKind.TYPE, "Came as", "carrier", Field.CARRIER, hint="The notice or mail that carries it")
DOCKET_NO = Fact("docket_no", FactKind.NUMBER, "Docket no.", "no", Field.DOCKET_NO)
ATTACHMENT_NO = Fact("attachment_no", FactKind.NUMBER, "Attachment", "attachment", Field.ATTACHMENT_NO)
PARTY = Fact("party", FactKind.WORDS, "From", "party", Field.PARTY, is_shared=True, hint="Who it comes from")
SIDE = Fact("side", FactKind.SIDE, "Side", "side", Field.SIDE, is_shared=True, hint="On which side they stand")
DATED = Fact("dated_on", FactKind.DAY, "Dated", "dated", Field.DATED)
FILED = Fact("filed_on", FactKind.DAY, "Filed", "filed", Field.FILED)
ENTERED = Fact("entered_on", FactKind.DAY, "Entered", "entered", Field.ENTERED)
SERVED = Fact("served_on", FactKind.DAY, "Served", "served", Field.SERVED)
METHOD = Fact("service_method", FactKind.METHOD, "Method", "method", Field.SERVICE_METHOD, hint="How it was served")
RECEIVED = Fact("received_on", FactKind.DAY, "Received", "received", Field.RECEIVED, is_own=False)
HANDLING = Fact("handling", FactKind.HANDLING, "Handling", "handling", Field.HANDLING, is_shared=True, is_own=False)

FACTS = (
    TITLE, TYPE, CARRIER, DOCKET_NO, ATTACHMENT_NO, PARTY, SIDE, DATED, FILED, ENTERED, SERVED, METHOD, RECEIVED, HANDLING,
)  # fmt: skip
"""All of them, in the order in which they are asked for and shown."""
BY_COLUMN = {fact.column: fact for fact in FACTS}
BY_WORD = {fact.word: fact for fact in FACTS}
SUGGESTED = {fact.column: fact.suggested for fact in FACTS if fact.suggested is not None}
"""What filing takes from the proposals where nothing is said: column and what is suggested for it."""
NAMED_DAYS = (FILED.column, DATED.column)
"""The day a file is named by: the first of these that is known. The day of its arrival is not the paper's."""
SHARED = frozenset(fact.column for fact in FACTS if fact.is_shared)
OWN = frozenset(fact.column for fact in FACTS if fact.is_own)


def names_of(columns: Iterable[str]) -> str:
    """Facts named in a sentence, in their order: ``title, docket no``."""
    wanted = frozenset(columns)
    return ", ".join(fact.in_sentence for fact in FACTS if fact.column in wanted)


SERVICE_METHODS = (
    "personal",
    "electronic",
    "mail",
    "mail_out_of_state",
    "mail_foreign",
    "overnight",
    "fax",
    "left_with_clerk",
    "other_consented",
)
"""How a paper is served (FRCP 5(b)(2) and the states' rules that add days by the way of service)."""

SIDES = (
    "plaintiff",
    "defendant",
    "joint",
    "court",
    "third_party",
    "appellant",
    "appellee",
    "debtor",
    "creditor",
    "trustee",
)
"""On which side whoever filed or sent a paper stands in its case; a petitioner is a plaintiff, a respondent a defendant."""
