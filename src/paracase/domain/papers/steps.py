"""What the intake does, step by step. A step that fails by a fault of the program is said, and the other steps go on."""

from __future__ import annotations

from enum import StrEnum


class IntakeStep(StrEnum):
    """One thing the intake does in its turns; the value is what the store calls it."""

    LOOK = "look"
    TAKE_IN = "take_in"
    READ = "read"
    FACTS = "facts"
    COMPARE = "compare"
    FOLLOW = "follow"
    RECOGNIZE = "recognize"
    LEARN = "learn"
    SCANS = "scans"
    AGAIN = "again"
    DRAWN = "drawn"
    WATCH = "watch"

    @property
    def words(self) -> str:
        """What it does, for a sentence that begins *paracase failed at*."""
        return _WORDS[self]


_WORDS = {
    IntakeStep.LOOK: "looking through the folders",
    IntakeStep.TAKE_IN: "taking files in",
    IntakeStep.READ: "writing down what was read",
    IntakeStep.FACTS: "bringing the index up to date",
    IntakeStep.COMPARE: "comparing the papers with the index",
    IntakeStep.FOLLOW: "following what the office knows of its cases",
    IntakeStep.RECOGNIZE: "writing down what was recognized",
    IntakeStep.LEARN: "learning from what was filed",
    IntakeStep.SCANS: "reading scans",
    IntakeStep.AGAIN: "reading older papers again",
    IntakeStep.DRAWN: "comparing drawn pages with their text",
    IntakeStep.WATCH: "watching the folders",
}
STEP_HINT = "All else goes on, and it is tried again by itself; the log of the intake has the whole error."
"""What a person can do about it."""


def step_sentence(step: str, what: str, reason: str, program: str) -> str:
    """That a step failed, in words.

    Args:
        what: the one thing it failed at, as the store names it; empty where it is the whole step.
        reason: what ``faults.reason_of`` keeps of the error.
    """
    words = IntakeStep(step).words if step in set(IntakeStep) else step
    return f"paracase {program} failed at {words}{f' ({what})' if what else ''}: {reason}"
