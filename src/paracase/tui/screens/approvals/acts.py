"""What the keys of Approvals ask for and then have a service do."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.approvals.requests import DECIDED, RequestMove, RequestState
from paracase.domain.approvals.statements import Decision
from paracase.domain.clock import format_instant
from paracase.services.approvals import deciding, levels, queue, reading, releasing
from paracase.services.approvals.said import Said
from paracase.services.done import Done
from paracase.services.people import agent
from paracase.tui.dialogs.by_digit import ByDigit
from paracase.tui.dialogs.picker import Choice
from paracase.tui.dialogs.questions import Confirm
from paracase.tui.display import piece
from paracase.tui.screens.approvals import beside, bound, commenting
from paracase.tui.screens.approvals.dialogs import ApproveDialog
from paracase.tui.screens.approvals.levels import level_lines

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from paracase.domain.approvals.figures import PageLook
    from paracase.domain.roles import Refusal
    from paracase.domain.work.redline import Redline
    from paracase.services.approvals.queue import AlsoWaiting, QueueLine
    from paracase.services.approvals.reading import RequestDetail
    from paracase.services.context import Office
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line
    from paracase.tui.screens.approvals.beside import Beside
    from paracase.tui.screens.approvals.front import RequestInFront

WEEK = 7


def queue_of(office: Office, *, has_agent: bool) -> tuple[list[QueueLine], list[QueueLine], AlsoWaiting, list[Beside]]:
    """What waits; what owes a signature or was decided this week; what else waits; what waits beside requests."""
    since: datetime = office.clock.now() - timedelta(days=WEEK)
    unseen = [line for line in queue.queue(office, states=(RequestState.CHANGES,)) if line.row.owes_look]
    decided = queue.queue(office, states=DECIDED, since=format_instant(since))
    owed = queue.queue(office, states=DECIDED, owed=True)
    decided = [line for line in decided if not line.row.owes_look and not line.row.is_owed]
    decided.sort(key=lambda line: line.row.state_at, reverse=True)
    waiting: list[Beside] = [
        *services.approvals.to_accept.cases_to_decide(office),
        *services.clients.deciding_conflicts.conflicts_to_decide(office),
        *services.clients.answering.to_answer(office),
        *services.approvals.to_sign_off.to_sign_off(office),
        *services.approvals.to_close.to_close(office),
        *services.approvals.to_hand_over.waiting(office),
        *services.approvals.to_verify.deadlines_to_verify(office),
        *services.approvals.to_verify.rules_in_use(office),
        *services.clients.deciding_templates.waiting(office),
        *services.papers.sequestering.groups(office),
    ]
    return [*unseen, *queue.queue(office, has_agent=has_agent)], [*owed, *decided], queue.also_waiting(office), waiting


_NEEDS = {
    "decide('approve')": RequestMove.APPROVE,
    "decide('changes')": RequestMove.APPROVE_WITH_CHANGES,
    "decide('back')": RequestMove.RETURN,
}


def refusal(office: Office, front: RequestInFront, action: str) -> Refusal | None:
    """Why what is in front does not take a key from this person now; None where it does."""
    if front.beside is not None and action in beside.ASKED:
        return beside.refusal(office, front.beside, action)
    what, found = _NEEDS.get(action), front.detail
    if what is None or found is None:
        return None
    if what is RequestMove.APPROVE and found.row.owes_look:
        what = RequestMove.ACKNOWLEDGE
    return office.refusal(what, found.row, stands_for=found.stands_for)


def opened(office: Office, request_id: int) -> tuple[RequestDetail, dict[int, Redline | None]]:
    """A request with what changed in each of its papers."""
    found = reading.detail(office, request_id)
    if found.row.owes_look:
        return found, {found.items[0].item.document_id: releasing.as_filed(office, request_id)}
    return found, {item.item.document_id: reading.changes_since(office, item) for item in found.items}


def keep_reading(office: Office, looks: dict[int, dict[int, PageLook]], place: tuple[int, int, int, bool]) -> None:
    """What was on the screen, by version and page; and where the person reads, for the next time."""
    for version_id, pages in looks.items():
        reading.note_reading(office, version_id, pages)
    request_id, item_no, page, whole = place
    reading.keep_place(office, request_id, item_no=item_no, page=page, whole=whole)


def _shown(found: RequestDetail) -> dict[int, str]:
    """What the screen showed: the bytes of each paper by their hash."""
    return {item.item.document_id: item.facts.sha256 for item in found.items}


async def _initials(
    desk: Desk, found: RequestDetail, title: str, verb: str
) -> tuple[str | None, Callable[[str], str] | None]:
    office = desk.office
    key = await desk.ask(lambda: agent.key_at_hand(office, dict(desk.environment)))
    types = [item.facts.doc_type for item in found.items]
    asked = await desk.ask(lambda: (levels.level_now(office).level, levels.needed_level(office, types)))
    if asked is None:
        return None, None
    named = key.name if key is not None else None
    how = partial(level_lines, *asked, known_by=office.identity.words, key=named)
    verb = f"{verb} and sign" if key is not None else verb
    today = desk.standing.today
    dialog = ApproveDialog(
        f"{title} as {office.person.name}, attorney",
        lambda width: bound.statement_lines(found, how_signed=lambda room: how(width=room), width=width, today=today),
        initials=office.person.initials,
        verb=verb,
        now=office.clock.monotonic,
        pressed_at=lambda: desk.pressed_at,
    )
    typed = await desk.ask_person(dialog)
    if key is None or not typed:
        return typed, None
    sign = await desk.ask(lambda: agent.signer(office))
    # The dialog said "sign": with the key gone meanwhile, nothing is decided rather than recorded without it.
    return (typed if sign is not None else None), sign


async def _decide(desk: Desk, found: RequestDetail, said: Said, sign: Callable[[str], str] | None = None) -> bool:
    """Record a decision; returns whether it was."""
    office = desk.office

    def act() -> Done:
        decided = deciding.decide(office, found.row.id, said, sign=sign)
        return Done(0, decided.summary, (), can_undo=False)

    return await desk.carry_out(act, safe="Nothing was decided; the request waits as before.") is not None


async def approve(desk: Desk, found: RequestDetail) -> bool:
    """Approve exactly the bytes that were shown; or acknowledge what went out."""
    if found.row.owes_look:
        lines: list[Line] = [[piece("You have seen what went out, against what you approved.", "text")]]
        if not await desk.ask_person(Confirm("Seen as filed", lines, verb="I have seen it")):
            return False
        return await desk.carry_out(lambda: releasing.acknowledge(desk.office, found.row.id)) is not None
    initials, sign = await _initials(desk, found, "Approve", "approve")
    if not initials:
        return False
    return await _decide(desk, found, Said(Decision.APPROVED, initials, shown=_shown(found)), sign)


async def approve_with_changes(desk: Desk, found: RequestDetail) -> bool:
    """Approve, with a list of changes."""
    if not await commenting.gathered(desk, found.row.id, "Changes", "go on"):
        return False
    comes = await desk.ask_person(
        ByDigit(
            "And then",
            [
                Choice("back", "the changed version comes back to me"),
                Choice("out", "it may go out; I see it as filed afterward"),
            ],
        )
    )
    if comes is None:
        return False
    initials, sign = await _initials(desk, found, "Approve with changes", "approve with changes")
    if not initials:
        return False
    said = Said(Decision.CHANGES, initials, comes_back=comes == "back", shown=_shown(found))
    return await _decide(desk, found, said, sign)


async def send_back(desk: Desk, found: RequestDetail) -> bool:
    """Send back with comments, to who did it or to who asked."""
    if not await commenting.gathered(desk, found.row.id, "Send back", "send back"):
        return False
    to_assignee = True
    work = found.assignment
    if work is not None and work.assignee_id != found.row.asked_by_id:
        picked = await desk.ask_person(
            ByDigit(
                "Send back to",
                [
                    Choice("assignee", f"{work.assignee}, who did it"),
                    Choice("paralegal", f"{found.row.asked_who}, who asked"),
                ],
            )
        )
        if picked is None:
            return False
        to_assignee = picked == "assignee"
    said = Said(Decision.RETURNED, desk.office.person.initials, shown=_shown(found), to_assignee=to_assignee)
    return await _decide(desk, found, said)


DECIDES: dict[str, Callable[[Desk, RequestDetail], Awaitable[bool]]] = {
    "approve": approve,
    "changes": approve_with_changes,
    "back": send_back,
}
"""What decides about a request; each says whether something was decided."""
