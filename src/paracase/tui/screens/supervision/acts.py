"""What the keys of supervision open: a case, an approval, time, the report on paper."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from paracase import reports, services
from paracase.domain.dates.shown import time_spent
from paracase.domain.roles import Right
from paracase.domain.visible import visible
from paracase.tui.dialogs.by_digit import ByDigit
from paracase.tui.dialogs.listing import Listing
from paracase.tui.dialogs.picker import Choice
from paracase.tui.dialogs.questions import Ask
from paracase.tui.display import piece, whole_moment
from paracase.tui.widgets.models import Block

if TYPE_CHECKING:
    from paracase.domain.supervision.figures import ApprovalFact
    from paracase.services.supervision.reading import Asked
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line

_RENDER = {"html": "html", "pdf": "pdf"}


def show_approval(desk: Desk, one: ApprovalFact, *, is_bulk: bool) -> None:
    """What the record says of a decision."""
    pages = f"{one.pages_said} pages opened" if one.pages else "a text without pages"
    read = f"{pages}, {time_spent(one.seconds)} on the screen"
    said = [
        ("Case", f"{one.case_number} {one.caption}"),
        ("Decision", one.decision.replace("changes", "approved with changes").replace("returned", "sent back")),
        ("Who", f"{one.who}, {whole_moment(one.at)}"),
        ("Read", read + (", given in bulk" if is_bulk else "")),
        ("Proof", one.proof),
        ("Request", f"{one.request_id}  (paracase approvals show {one.request_id})"),
    ]
    blocks = [_fact(number, label, words) for number, (label, words) in enumerate(said)]
    desk.show(Listing(visible(one.title), blocks, empty=""))


def _fact(number: int, label: str, words: str) -> Block:
    line: Line = [(" ", "text"), (f"{label:<10}", "muted"), piece(words)]
    return Block(number, 1, lambda _at, _width, _chosen: line)


async def make_report(desk: Desk, asked: Asked, under_bar: int | None) -> None:
    """The report as HTML or PDF, where the person says; of one case also the client's version, as a draft.

    Args:
        under_bar: the case of the row, of which the client's version is where all cases are shown.
    """
    choices = [
        Choice("pdf", "The office’s report, PDF", "privileged and confidential; for the printer"),
        Choice("html", "The office’s report, HTML", "privileged and confidential; stands alone, for a browser"),
    ]
    case_id = asked.case_id if asked.case_id is not None else under_bar
    if case_id is not None and desk.office.can(Right.SEE_TIME):
        choices.append(
            Choice(
                "client",
                "The client’s version of this case",
                "a draft in its folder; an attorney approves it first",
            )
        )
    wanted = await desk.ask_person(ByDigit("Report", choices))
    if wanted == "client":
        of_case = replace(asked, case_id=case_id, staff_id=None)
        made = await desk.carry_out(lambda: services.supervision.drafting.draft_for_client(desk.office, of_case))
        if made is not None:
            desk.say("✓ The client’s version lies in the case’s Drafts: ask an attorney for approval (A)", "good")
    elif wanted in _RENDER:
        await _write(desk, asked, wanted)


async def _write(desk: Desk, asked: Asked, kind: str) -> None:
    name = f"~/Supervision {asked.begin.isoformat()} to {asked.end.isoformat()}.{kind}"
    text = await desk.ask_person(Ask("Report to a new file", value=name, verb="write it", empty_leaves=True))
    if not text:
        return

    def written() -> Path:
        path = Path(os.path.expanduser(text))  # noqa: PTH111  nobody's ~ stays as it is, and is not found
        made = services.supervision.reporting.report(desk.office, asked)
        data = (reports.pdf_report.pdf_report if kind == "pdf" else reports.html_report.html_report)(made)
        services.supervision.giving.give_out(desk.office, asked, kind, data, head=made.head, path=path)
        return path

    path = await desk.ask(written)
    if path is not None:
        desk.say(f"✓ Report written: {visible(str(path))}", "good")
