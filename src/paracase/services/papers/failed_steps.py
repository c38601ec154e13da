"""Steps of the intake that fail by a fault of the program, as people are told of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.papers.steps import step_sentence
from paracase.services.papers.folders import since
from paracase.store.papers import failed_steps

if TYPE_CHECKING:
    from paracase.services.context import Office


def failed_now(office: Office) -> tuple[str, ...]:
    """Each of them, in a sentence."""
    return tuple(
        f"Since {since(office, row.since)} {step_sentence(row.step, row.what, row.reason, row.program)}."
        for row in failed_steps.all_failed(office.store.read)
    )
