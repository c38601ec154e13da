"""What kinds of acts there are. Each is declared once, beside its capability; recording, undo and the histories read that.

An act is what a person does: it has one entry in the ledger, and is undone by the right and the proof it needed.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from paracase.frozen import frozen

if TYPE_CHECKING:
    from paracase.domain.roles import Right


class Undo(Enum):
    """What undo does about an act."""

    STEPS = "turns its steps round"
    NEVER = "says that it cannot be taken back"
    PASSES_BY = "passes it by: nothing was changed that anybody would take back"


@frozen
class Act:
    """One kind of act.

    Attributes:
        kind: as the ledger names it: ``subject.past participle``.
        right: what a person needs to do it; None where whoever is there may. An act that needed more (the same move on
            an element that waits for an attorney) says so when it is recorded.
        about: which of its data are ids of what it is about, so that histories find it; papers it lists besides.
        instead: what to do, where it cannot be taken back.
        whole: what acts of this kind are parts of, where they are one to whoever does them (``import``): undo takes back
            all that are about the same one.
    """

    kind: str
    right: Right | None
    about: tuple[str, ...] = ()
    undo: Undo = Undo.STEPS
    instead: str = ""
    whole: str = ""


UNDONE = Act("act.undone", None)
"""Something was taken back; its own steps do it again."""
REDONE = Act("act.redone", None)
"""What was taken back was done again."""
REFUSED = Act("act.refused", None, ("request", "case"), Undo.PASSES_BY)
"""Something was tried and refused."""

ANYWHERE = (UNDONE, REDONE, REFUSED)
"""What belongs to no capability."""
