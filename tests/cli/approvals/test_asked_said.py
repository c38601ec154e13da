"""Who asked, where that was only said with ``--as``: said so in every place, and derived again from the ledger."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from paracase.domain.approvals.statements import Part
from paracase.domain.roles import Proof, Role
from paracase.services.approvals import reading, requests
from paracase.services.approvals.requests import NewRequest
from paracase.services.office.opening import open_office
from paracase.services.people.people import add_person
from paracase.services.upkeep.verifying import verify
from paracase.tui.screens.approvals.page import facts_above

if TYPE_CHECKING:
    from tests.support.commands import Commands
    from tests.support.delegated import Firm


def _ask(firm: Firm, name: str, *, said: bool) -> int:
    firm.save(name, "Dear client")
    new = NewRequest(((firm.document(name), Part.LEAD),), attorney_id=firm.attorney.id, note="Please look.")
    if not said:
        return requests.ask(firm.office, firm.case_id, new).made("request")
    add_person(firm.office, "Pat Park", Role.PARALEGAL)
    with contextlib.closing(open_office(firm.office.folder, clock=firm.office.clock, acting_as="Pat Park")) as pat:
        assert pat.identity.proof is Proof.SAID
        return requests.ask(pat, firm.case_id, new).made("request")


def test_who_was_only_said_to_ask_is_said_to_be_so(firm: Firm, paracase: Commands) -> None:
    known, said = _ask(firm, "one.docx", said=False), _ask(firm, "two.docx", said=True)
    with contextlib.closing(firm.come_in(firm.attorney)) as attorney:
        for number, who, written in ((known, "Dana Ruiz", "Asked about by Dana Ruiz"),
                                     (said, "said to be by Pat Park", "Asked about, said to be by Pat Park")):  # fmt: skip
            found = reading.detail(attorney, number)
            lines = [
                "".join(text for text, _ in line)
                for line in facts_above(found, found.items[0], width=80, today=attorney.today)
            ]
            assert written in lines[0]
            assert any(line.strip().startswith(f"{who}: “Please look.”") for line in lines), lines
    shown = paracase("approvals", "show", str(said), "--json")[1]
    assert shown["asked"].endswith(" said to be by Pat Park")
    assert shown["prepared_by"] == "said to be by Pat Park"
    assert verify(firm.office).clean
    with firm.office.store.write() as tx:
        tx.db.execute("UPDATE request SET said_by_id = NULL WHERE id = ?", (said,))
    assert any(fault.startswith(f"request {said}, said_by_id") for fault in verify(firm.office).faults)
