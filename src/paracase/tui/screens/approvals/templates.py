"""Templates of texts to clients in the attorney's queue: the bytes, what they would say; a approves them, b sends back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.approvals.statements import digest_groups
from paracase.domain.clients import guard
from paracase.domain.clients.letters import STANDS_DAYS
from paracase.domain.roles import Right
from paracase.domain.visible import counted, visible
from paracase.tui.dialogs.questions import Ask
from paracase.tui.display import cell, list_moment, piece, whole_moment
from paracase.tui.screens.approvals.bound import said
from paracase.tui.screens.approvals.dialogs import ApproveDialog
from paracase.tui.screens.approvals.signing import at_hand, signer_of
from paracase.tui.widgets.models import Block, heading
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.services.clients.deciding_templates import TemplateToDecide
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line
    from paracase.tui.screens.approvals.signing import AtHand

MOVES = dict.fromkeys(("decide('approve')", "decide('back')"), Right.DECIDE)
"""What the keys of a decision need about a template."""


def template_blocks(waiting: Sequence[TemplateToDecide], *, wide: bool, today: date) -> list[Block]:
    """A heading and a row for each."""
    if not waiting:
        return []
    blocks = [heading([])] if wide else []
    return [
        *blocks,
        heading([(" ", "text"), ("TEMPLATES TO APPROVE", "strong bold")]),
        *(_row(one, today) for one in waiting),
    ]


def _row(one: TemplateToDecide, today: date) -> Block:
    def paint(_at: int, width: int, chosen: bool) -> Line:
        note, ink = list_moment(one.row.asked_at, today), "muted"
        if one.is_owed:
            note, ink = "signature owed", "warn"
        elif one.fault or not one.is_the_file:
            note, ink = "! file changed", "warn"
        elif one.marks:
            note, ink = f"! {len(one.marks)} marked", "warn"
        title = one.template.title if one.template is not None else one.row.name
        name = cell(title, max(6, width - len(note) - 4), "strong bold" if chosen else "text")
        return [("→ ", "text"), name, ("  ", "text"), (note, ink)]

    return Block(("template", one.row.id), 1, paint)


def template_lines(one: TemplateToDecide, width: int) -> list[Line]:
    """What stands against it, what the guard marks, what it would say, its slots, what changed, its bytes whole."""
    row = one.row
    lines: list[Line] = []

    def say(text: str, ink: str = "text") -> None:
        for part in text.split("\n"):
            shown = visible(part)
            lines.extend([[piece(shown[a:b], ink)] for a, b in wrapped(shown, max(20, width - 4))] or [[]])

    say(f"Template “{row.name}”{f': {one.template.title}' if one.template else ''}", "strong bold")
    say(f"Asked by {row.asked_by}, {whole_moment(row.asked_at)}.", "muted")
    if one.is_owed:
        say("! You approved it; a signature is owed, and no text is made from it until then.", "warn")
    if one.fault:
        say(f"! {one.fault}", "alarm")
    if not one.is_the_file:
        say("! The office's file has other bytes than these by now: they cannot be approved.", "alarm")
    say(f"Texts from it go out for {STANDS_DAYS} days without your reading them, with verified slots.")
    lines.append([])
    for words in guard.told(one.marks):
        say(f"! {words}" if one.marks else words, "warn" if one.marks else "muted")
    lines += [[], [("WITH TEST DATA", "strong bold")]]
    say(f"Subject: {one.subject}", "strong")
    say(f"\n{one.words}")
    lines += [[], [("SLOTS", "strong bold")]]
    for words, (_, kind) in zip(one.template.told(), one.template.slots, strict=True) if one.template else ():
        say(f"{words}, as “{kind.example}”")
    if one.before is not None:
        lines += [[], [("CHANGED SINCE IT WAS APPROVED", "strong bold")]]
        say(one.differs.replace("; now “", "\nnow “").replace("; was “", "\nwas “") or "Nothing: the same bytes.")
    lines += [[], [("THE FILE", "strong bold"), (f"  {counted(one.size, 'byte')}", "muted")]]
    say(row.words.removesuffix("\n"))
    lines.append([])
    say(f"SHA-256 {' '.join(digest_groups(row.sha256))}", "muted")
    return [
        *lines, [],
        [("a", "accent key"), (" approves exactly these bytes, with your initials", "muted")],
        [("b", "accent key"), (" sends it back, with a reason", "muted")],
    ]  # fmt: skip


def _bound(one: TemplateToDecide, width: int, found: AtHand) -> list[Line]:
    """What the initials bind."""
    groups = digest_groups(one.row.sha256)
    lines = said("", f"Template “{one.row.name}”", width, "strong bold", label=0)
    lines += said("Bytes", f"{' '.join(groups[:8])}\n{' '.join(groups[8:])}".replace("\n", " "), width)
    lines += said("", counted(one.size, "byte"), width, "muted")
    marks = f"{counted(len(one.marks), 'place')} marked as what may be advice" if one.marks else guard.NOTHING_MARKED
    lines += said("Guard", marks, width, "warn" if one.marks else "muted")
    lines += said("Purpose", f"texts with verified slots, which no attorney reads, for {STANDS_DAYS} days", width)
    return [*lines, *found.lines(width, by=f"template-statement {one.row.id}")]


async def decide(desk: Desk, one: TemplateToDecide, action: str) -> bool:
    """Approve it by initials, or send it back with a reason; returns whether that was done."""
    office, number = desk.office, one.row.id
    deciding = services.clients.deciding_templates
    if action != "decide('approve')":
        reason = await desk.ask_person(
            Ask(f"Send template {number} back", placeholder="what is to be changed; stays in the record. Empty: not yet",
                verb="send back", allow_empty=True)
        )  # fmt: skip
        if not reason:
            return False
        done = await desk.carry_out(lambda: deciding.send_back(office, number, reason), safe="It waits as before.")
        return done is not None
    found = await at_hand(desk)
    if found is None:
        return False
    initials = await desk.ask_person(
        ApproveDialog(
            f"Approve as {office.person.name}, attorney",
            lambda width: _bound(one, width, found),
            initials=office.person.initials,
            verb=found.verb("approve"),
            now=office.clock.monotonic,
            pressed_at=lambda: desk.pressed_at,
        )
    )
    if not initials:
        return False
    is_there, sign = await signer_of(desk, found)
    if not is_there:
        return False
    done = await desk.carry_out(
        lambda: deciding.approve(office, number, initials=initials, sign=sign), safe="It waits as before."
    )
    return done is not None
