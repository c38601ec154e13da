"""What follows an act: one table, from the act's kind to what is done about it in the same transaction.

A name is ``module:function`` below this package; names instead of imports, so that a capability can follow acts of one
below it and of one above it alike. Each is called as ``function(office, tx, occasion)`` and gives the steps that take back
what it did; they are kept with the act's own, so that one undo takes back both, and a filing that was cut off has both when
it is replayed. What a follower raises keeps the act from happening.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from paracase.domain.steps import Step

    Follower = Callable[[Any, Any, Any], Iterable[Step]]

_DECIDED = (
    "approvals.following:close_request",
    "approvals.following:move_work",
    "approvals.following:keep_notes",
    "approvals.following:ask_for_changes",
)
_LOOKS_FOR = ("clients.looking_again:look_when_named",)
FOLLOWS: dict[str, tuple[str, ...]] = {
    "approval.approved": _DECIDED,
    "approval.changes": _DECIDED,
    "approval.returned": _DECIDED,
    "approval.signed": ("approvals.following:settle_signed",),
    "case.opened": ("clients.following:link", "clients.conflicts:look_when_added"),
    "case.opened_unaccepted": ("clients.following:link", "clients.conflicts:look_when_added"),
    "party.added": ("clients.following:link", "clients.conflicts:look_when_added"),
    "party.changed": ("clients.conflicts:look_when_added",),
    "contact.added": ("clients.following:link",),
    "person.added": _LOOKS_FOR,
    "person.changed": _LOOKS_FOR,
    "person.named": _LOOKS_FOR,
    "person.merged": _LOOKS_FOR,
    "release.sent": ("clients.texts_out:follow_release",),
    "release.served": ("clients.texts_out:follow_release",),
    "release.filed": ("clients.texts_out:follow_release",),
    "import.taken": ("clients.following:link",),
    "import.files": ("clients.following:link",),
    "element.requested": ("cases.requests:begin",),
    "element.received": ("cases.requests:come",),
    "document.filed": (
        "papers.rules:make_tasks",
        "cases.ticking:propose",
        "deadlines.misfiled:follow_moved",
        "deadlines.filed:start_filed",
    ),
    "event.recorded": ("deadlines.moving:follow_others",),
    "event.accepted": ("deadlines.moving:follow_others",),
    "event.struck": ("deadlines.moving:follow_others",),
    "document.moved": ("cases.ticking:propose", "deadlines.misfiled:follow_moved"),
    "document.changed": ("cases.ticking:propose", "deadlines.misfiled:follow_moved"),
    "task.done": ("deadlines.closing:follow_done",),
    "task.reopened": ("deadlines.closing:follow_reopened",),
    "task.moved": ("deadlines.closing:follow_moved",),
    "task.changed": ("deadlines.closing:follow_moved",),
}
"""Kind of act → what follows it, in this order."""
PUT_BACK: dict[str, tuple[str, ...]] = {
    "client_text": ("clients.texts_out:stay_posted",),
    "communication": ("clients.offers:stay_told",),
    "policy": ("office.policy:tell_put_back",),
    "sequestered": ("papers.sequestering:copies_follow",),
    "rule": ("papers.rules:look_again_put_back",),
}
"""Table → what is done when a row of it was turned round by undo or redo, in the same transaction. It gives no steps: it
happens anew each time, and is not taken back."""


ON_TODAY: dict[str, tuple[str, ...]] = {
    "moves": ("clients.answer_proof:moves", "clients.deciding_templates:moves", "clients.conflicts_today:moves"),
    "not answered": ("clients.lapsing:not_in_force",),
}
"""What capabilities above the day's have to say on it: called as ``function(office)``, each gives rows of Today."""
_CUT_OFF = "upkeep.purging:carry_on_when_opened"


def followers(kind: str) -> tuple[Follower, ...]:
    """What follows an act of this kind."""
    return tuple(resolve(name) for name in FOLLOWS.get(kind, ()))


def after_put_back(tables: Iterable[str]) -> tuple[Follower, ...]:
    """What is done when rows of these tables were turned round, each once."""
    names = dict.fromkeys(name for table in tables for name in PUT_BACK.get(table, ()))
    return tuple(resolve(name) for name in names)


def said_on_today(office: Any, part: str) -> list[Any]:
    """Rows of a part of Today that come from above it."""
    return [row for name in ON_TODAY[part] for row in _named(name)(office)]


def carry_on_purges(office: Any) -> None:
    """An order to purge was begun and not ended: whoever opens the office carries it on."""
    carry_on: Callable[[Any], None] = _named(_CUT_OFF)
    carry_on(office)


def _named(name: str) -> Any:
    module, _, function = name.partition(":")
    return getattr(import_module(f"{__package__}.{module}"), function)


@cache
def resolve(name: str) -> Follower:
    """The function a name of the table means.

    Raises:
        AttributeError, ModuleNotFoundError: there is none; a test keeps that from happening.
    """
    found: Follower = _named(name)
    return found
