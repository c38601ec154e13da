"""What a step of an act did to a deadline, in one word: entered, moved, verified, struck, opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.deadlines.standing import DeadlineState

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

_STATES = {
    DeadlineState.OPEN.value: "opened again",
    DeadlineState.DONE.value: "done",
    DeadlineState.UNPROVEN.value: "done, proof missing",
    DeadlineState.REPLACED.value: "replaced",
    DeadlineState.STRUCK.value: "struck",
}


def what_was_done(before: Mapping[str, Any], after: Mapping[str, Any], *, is_first: bool) -> str:
    """In words; empty where nothing of it is told.

    Args:
        is_first: no act before says anything of this deadline: then it is the one that made it.
    """
    if "due_on" in after and after["due_on"] != before.get("due_on"):
        return "moved"
    if "state" in after and after["state"] != before.get("state"):
        return "entered" if is_first and after["state"] == DeadlineState.OPEN else _STATES.get(str(after["state"]), "")
    if "due_on" in after and "safe_on" in after:
        return "counted anew"
    if "confirmed_by" in after and after["confirmed_by"] is not None:
        return "confirmed by an attorney"
    if "verified_by" in after:
        return (
            "verified" if after["verified_by"] is not None else "sent back" if after.get("doubted_at") else "unverified"
        )
    return "sent back" if after.get("doubted_at") else ""
