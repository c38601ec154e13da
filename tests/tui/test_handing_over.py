"""A file to hand over in the attorney's queue, at 80×24 and 120×36: looked at, sent back, signed; nothing on a held key."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from paracase.domain.leaving.handovers import HandoverState, Recipient
from paracase.services.leaving import deciding, folders, making
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.sequestering import sequester
from tests.support.desks import desk_on, run
from tests.support.offices import drop, scan

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.delegated import Firm


def _waiting(firm: Firm, tmp_path: Path) -> int:
    drop(firm.office, "order.txt", b"Order\n")
    drop(firm.office, "back.txt", b"Asked back\n")
    scan(firm.office)
    for number, title in ((1, "Asked \x1b[31mback"), (2, "Order")):
        file_document(firm.office, number, FilingDecision((firm.case_id,), {"title": title.replace("\x1b[31m", "")}))
    sequester(firm.office, 1, reason="claw-back letter")
    place = tmp_path / "File"
    return making.make(firm.office, firm.case_id, place, Recipient.SUCCESSOR, name="Lee & Ito LLP").made("handover")


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
def test_an_attorney_signs_it_from_the_queue(firm: Firm, config: Path, tmp_path: Path, size: tuple[int, int]) -> None:
    number = _waiting(firm, tmp_path)

    async def decides() -> None:
        with closing(firm.come_in(firm.attorney)) as attorney:
            async with desk_on(attorney, config, size=size, screen="approvals") as driven:
                await driven.sees(
                    "FILES TO HAND OVER", "a sign it", "b send back", "Lee & Ito LLP", "Left out: 1 paper"
                )
                await driven.press("a")
                await driven.sees(f"Sign off the file of {firm.case_number}?", "1 paper left out")
                await driven.press("escape")
                await driven.rests()
                assert deciding.handover(firm.office, number).state is HandoverState.MADE
                await driven.press("a")
                await driven.sees("Sign off the file of")
                await driven.press("enter")
                await driven.until(lambda: deciding.handover(firm.office, number).state is HandoverState.SIGNED)

    run(decides)


def test_what_was_touched_is_not_signed_and_is_sent_back_with_a_reason(
    firm: Firm, config: Path, tmp_path: Path
) -> None:
    number = _waiting(firm, tmp_path)
    (paper,) = (folders.not_signed(tmp_path / "File") / "Documents").iterdir()
    paper.write_bytes(b"Another order\n")

    async def decides() -> None:
        with closing(firm.come_in(firm.attorney)) as attorney:
            async with desk_on(attorney, config, size=(80, 24), screen="approvals") as driven:
                await driven.sees("FILES TO HAND OVER")
                await driven.press("a")
                await driven.sees("Sign off the file of")
                await driven.press("enter")
                await driven.sees("not as made")
                await driven.press("escape")
                await driven.rests()
                await driven.press("b")
                await driven.sees("Not handed over")
                await driven.type("make it anew")
                await driven.press("enter")
                await driven.until(lambda: deciding.handover(firm.office, number).state is HandoverState.SENT_BACK)

    run(decides)
    assert deciding.handover(firm.office, number).reason == "make it anew"
