"""The filing set: put together, checked and signed off in Work; read by the attorney in Approvals; what is filed then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.statements import Decision
from paracase.services.approvals import deciding, filing_sets, releasing
from paracase.services.approvals.said import Said
from paracase.store import ledger
from tests.services.approvals.test_filing_sets import made
from tests.services.work.test_citing import CITED
from tests.support.desks import desk_on, run
from tests.tui.test_threads import CARD

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.delegated import Firm


@pytest.mark.parametrize("size", [(120, 36), (80, 24)])
def test_a_set_is_checked_and_signed_off(firm: Firm, config: Path, size: tuple[int, int]) -> None:
    number = made(firm)
    before = len(filing_sets.check_assignment(firm.office, number).open)

    async def body() -> None:
        async with desk_on(firm.office, config, screen="work", size=size) as driven:
            await driven.sees("EXAMINE 1")
            await driven.press("F")
            await driven.sees("Filing set", "PARTS", "Exhibit B", f"{before} to sign off")
            await driven.press("j", "j", "j", "space")
            await driven.sees("why it may be filed so")
            await driven.type("seen with the client")
            await driven.press("enter")
            await driven.sees(f"{before - 1} to sign off", "Central District of California")
            await driven.press("g", "j", "x")
            await driven.sees("2 papers")
            await driven.press("g", "x")
            await driven.sees("What was delivered leads the set.")
            await driven.press("q")
            await driven.sees("PARTS", "2 papers")
            await driven.press("q")
            await driven.sees("EXAMINE 1", "Draft opposition")
            await driven.rests()

    run(body)
    assert len(filing_sets.parts(firm.office, number)) == 2


def test_what_the_judges_card_asks_stands_under_the_check(firm: Firm, config: Path) -> None:
    folder = firm.office.folder / ".paracase" / "practice" / "judges"
    folder.mkdir(parents=True)
    (folder / "court.yaml").write_text(CARD.partition("\n")[2], encoding="utf-8")  # the court's own: of no one judge
    made(firm)

    async def body() -> None:
        async with desk_on(firm.office, config, screen="work", size=(80, 24)) as driven:
            await driven.sees("EXAMINE 1")
            await driven.press("F")
            await driven.sees("Filing set", "PARTS")
            await driven.press("G")
            await driven.sees("JUDGE", "what the cards of court and judge ask", "Motions 20 pages")

    run(body)


def test_the_attorney_reads_the_check_of_exactly_these_versions(firm: Firm, config: Path) -> None:
    firm.ready()
    attorney = firm.come_in(firm.attorney)

    async def body() -> None:
        async with desk_on(attorney, config, screen="approvals", size=(80, 24)) as driven:
            await driven.sees("For your decision", "Opposition.docx")
            await driven.press("F")
            await driven.sees("Filing set", "PARTS", "it is no PDF", "Space sign off")
            await driven.press("x", "e", "q")
            await driven.sees("For your decision")

    run(body)
    attorney.close()


@pytest.mark.parametrize("size", [(120, 36), (80, 24)])
def test_filed_asks_for_the_account_and_names_what_is_open(firm: Firm, config: Path, size: tuple[int, int]) -> None:
    request_id = firm.ready(
        (*CITED, *(f"And Case{n} v. State, {n} F.3d {n} (9th Cir. 2008)." for n in range(101, 118)))
    )
    attorney = firm.come_in(firm.attorney)
    deciding.decide(attorney, request_id, Said(Decision.APPROVED, "DO"))
    attorney.close()

    async def body() -> None:
        async with desk_on(firm.office, config, screen="work", size=size) as driven:
            await driven.sees("TO RELEASE 1")
            await driven.press("s")
            await driven.sees("What went out", "Account", "Dolores Ortega", "Pressed by")
            await driven.press("tab")
            await driven.type("the court")
            await driven.press("enter")
            await driven.sees("Filed all the same?", "20 citations or quotations not looked up", "Harlow v. Tenbrook")
            assert size != (80, 24) or "signed off" not in driven.text
            while "1 row of the check not signed off" not in driven.text or "it is no PDF" not in driven.text:
                before = driven.text
                await driven.press("space")
                await driven.rests()
                assert driven.text != before, "it scrolls to its end"
            await driven.press("x", "q")
            await driven.rests()
            assert not releasing.releases(firm.office)
            await driven.press("s")
            await driven.sees("What went out")
            await driven.press("tab")
            await driven.type("the court")
            await driven.press("enter")
            await driven.sees("Filed all the same?")
            await driven.press("enter")
            await driven.sees("Filed Opposition.docx, v1, to the court")

    run(body)
    row = releasing.releases(firm.office)[0]
    assert (row.account, row.pressed_by) == ("Dolores Ortega", "Dana Ruiz")
    texts = ledger.texts_at(firm.office.store.read, row.ledger_seq)
    assert len((texts["open_cites"] or "").splitlines()) == 20
    assert (texts["open_check"] or "").startswith("Opposition.docx: PDF, it is no PDF")
