"""The attorney's queue shows deadlines to verify and rules to confirm, and decides about them with a and b."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase.domain.deadlines.events import BySide
from paracase.services.approvals import to_verify
from paracase.services.counters import counters
from paracase.services.deadlines import listing, recording
from paracase.services.deadlines.saying import say
from paracase.services.deadlines.starting import NewEvent
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.delegated import Firm


def _enter(firm: Firm) -> int:
    say(firm.office, firm.case_id, court="cacd", level="trial", case_type="civil")
    event = NewEvent(
        firm.case_id, "served", date(2026, 11, 20), method="mail", by_side=BySide.THEIRS, paper="interrogatories"
    )
    recording.record_event(firm.office, event)
    (row,) = listing.agenda(firm.office, case_id=firm.case_id)
    return row.id


@pytest.mark.parametrize("size", [(120, 36), (80, 24)])
def test_a_deadline_and_its_rule_are_confirmed(firm: Firm, config: Path, size: tuple[int, int]) -> None:
    number = _enter(firm)

    async def body() -> None:
        with closing(firm.come_in(firm.attorney)) as attorney:
            before = counters(attorney).approvals
            async with desk_on(attorney, config, size=size, screen="approvals") as driven:
                await driven.sees(
                    "DEADLINES TO VERIFY", "RULES TO CONFIRM", "unconfirmed rule", "3 days more for service"
                )
                await driven.press("a")
                await driven.sees("Confirm this deadline?")
                await driven.rests()
                await driven.press("q")  # asked by name: nothing is confirmed by one key
                assert listing.sign_of(listing.deadline_row(attorney, number)) == "○"
                await driven.press("a")
                await driven.sees("Confirm this deadline?")
                await driven.press("enter")
                await driven.until(lambda: listing.sign_of(listing.deadline_row(attorney, number)) == "A")
                await driven.sees("Count: 30 days", "Its id: fed-33b2")
                await driven.press("a")
                await driven.sees("Confirm this rule?")
                await driven.press("enter")
                await driven.sees("Nothing waits for you.")
            assert counters(attorney).approvals == before - 2

    run(body)


def test_sent_back_with_a_reason_and_refused_with_one(firm: Firm, config: Path) -> None:
    number = _enter(firm)

    async def body() -> None:
        with closing(firm.come_in(firm.attorney)) as attorney:
            async with desk_on(attorney, config, size=(80, 24), screen="approvals") as driven:
                await driven.sees("DEADLINES TO VERIFY", "b send back")
                await driven.press("b")
                await driven.sees("Send back")
                await driven.type("served the 18th")
                await driven.press("enter")
                await driven.sees("Sent back: served the 18th")
                driven.app.screen.queue.choose(("rule", "fed-33b2"))  # type: ignore[attr-defined]  # Approvals
                await driven.sees("Count: 30 days", "b refuse")
                await driven.press("b")
                await driven.sees("Refuse")
                await driven.type("stipulated")
                await driven.press("enter")
                await driven.sees("refused by Dolores Ortega: stipulated")
            assert to_verify.waiting(attorney) == 0

    run(body)
    assert listing.deadline_row(firm.office, number).doubted_at is not None
