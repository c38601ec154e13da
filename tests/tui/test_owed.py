"""Under *signed*, what is decided on the screen is said to owe a signature: in the dialog, after it, and in the queue."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from paracase.services.approvals import owing
from paracase.services.office.changing import set_policy
from paracase.tui.screens.approvals.dialogs import ApproveDialog
from tests.support.clock import AheadClock
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.delegated import Firm


def test_a_decision_that_owes_a_signature_says_so_until_it_is_signed(firm: Firm, config: Path) -> None:
    hers = firm.come_in(firm.attorney)
    set_policy(hers, "approval.level", "signed")
    firm.save("letter.docx", "Dear Ms. Alvarez")
    firm.ask("letter.docx")

    async def decided() -> None:
        async with desk_on(hers, config, screen="approvals") as driven:
            await driven.sees("For your decision", "letter.docx")
            await driven.press("a")
            await driven.until(lambda: isinstance(driven.app.screen, ApproveDialog))
            await driven.sees("decided, signature owed: ssh office statement owed")
            await driven.sees("desk-recorded; SSH key", "the account that owns the office could have made this")
            await driven.pilot.pause(0.6)
            await driven.type("do")
            await driven.press("enter")
            await driven.sees("Approved: letter.docx, v1 (decided, signature owed)")
            await driven.sees("DECIDED, SIGNATURE OWED", "owed today")

    async def weeks_later() -> None:
        late = replace(hers, clock=AheadClock(timedelta(days=20).total_seconds()))
        async with desk_on(late, config, screen="approvals") as driven:
            await driven.sees("DECIDED, SIGNATURE OWED", "letter.docx", "owed 20 days")

    run(decided)
    (line,) = owing.owed(hers)
    assert line.title == "letter.docx, v1"
    run(weeks_later)
    hers.close()
