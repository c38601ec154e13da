"""A fault of a recogniser is an outcome of the paper it was found in: named, kept as a proposal of its own, shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.papers.proposals import Confidence, Field, Proposal

if TYPE_CHECKING:
    from types import TracebackType

HINT = "File it by hand; an upgrade of paracase looks at it again."
"""What a person can do about it."""


def fault_of(problem: Exception, program: str) -> Proposal:
    """What is kept of a paper that a recogniser failed at: the kind of error and where, never its message, which may
    hold words of the paper.

    Args:
        program: the version of paracase in which it failed; a later one tries again.
    """
    return Proposal(Field.FAULT, program, Confidence.GUESS, reason_of(problem))


def reason_of(problem: Exception) -> str:
    """The kind of an error and where it was raised."""
    return f"{type(problem).__name__}{_place(problem.__traceback__)}"


def fault_sentence(reason: str, program: str) -> str:
    """The outcome in words, from what ``fault_of`` kept."""
    return f"read, but paracase {program} failed to recognize it: {reason}"


def _place(trace: TracebackType | None) -> str:
    """The innermost line that ran."""
    if trace is None:
        return ""
    while trace.tb_next is not None:
        trace = trace.tb_next
    file = trace.tb_frame.f_code.co_filename.replace("\\", "/").rpartition("/")[2]
    return f" in {file}, line {trace.tb_lineno}"
