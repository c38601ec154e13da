"""What every act gives back."""

from __future__ import annotations

from paracase.frozen import frozen


@frozen
class Done:
    """What was done, as the front ends say it."""

    act_id: int
    summary: str
    moved: tuple[tuple[int, str], ...] = ()
    """Document and where its file is now (path inside the office, or absolute)."""
    can_undo: bool = True
    """Whether ``undo`` takes it back."""
    ledger_seq: int = 0
    """The ledger's entry."""
    about: tuple[tuple[str, int], ...] = ()
    """What it was about, as histories name it: ``("case", 3)``, ``("document", 17)``, ``("task", 5)``; the first of a kind
    is the one acted on, or made."""

    def first(self, kind: str) -> int | None:
        """The id of the first thing of a kind it was about."""
        return next((number for known, number in self.about if known == kind), None)

    def made(self, kind: str) -> int:
        """The id of what an act of this kind made; the act must be one that makes it.

        Raises:
            LookupError: it was about nothing of the kind.
        """
        number = self.first(kind)
        if number is None:
            raise LookupError(f"“{self.summary}” made no {kind}: it was about {self.about}")
        return number
