"""H7: a name given with ``--as`` is never somebody else who examined."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.statements import Decision
from paracase.domain.errors import NotAllowed
from paracase.domain.office.levels import ApprovalLevel
from paracase.domain.roles import Role
from paracase.services.approvals import deciding, reading
from paracase.services.approvals.requests import NewRequest, pass_on
from paracase.services.office.opening import open_office
from paracase.services.papers.looking import ledger_entries
from paracase.services.people.keys import give_account
from paracase.services.people.people import add_person
from paracase.services.work import delivering, examining
from paracase.services.work.delivering import Handed
from paracase.services.work.examining import Finding
from tests.support.delegated import V1, Firm

if TYPE_CHECKING:
    from paracase.services.context import Office


def _as(firm: Firm, initials: str) -> Office:
    return open_office(firm.office.folder, clock=firm.office.clock, acting_as=initials)


def _examine(office: Office, number: int) -> None:
    under_way = examining.examine(office, number)
    examining.note_findings(office, under_way, {line.id: Finding("good") for line in under_way.lines})
    examining.give_verdict(office, under_way, "pass", note="Cites checked.")


def _own(firm: Firm) -> int:
    """Work the paralegal at the desk did and delivered herself."""
    number = firm.give(assignee_id=firm.office.person.id)
    firm.save("Opposition.docx", *V1)
    delivering.deliver(firm.office, number, firm.document("Opposition.docx"), Handed())
    return number


def _told(firm: Firm, request_id: int) -> tuple[str, str]:
    """What the statement says of who examined and who prepared."""
    with contextlib.closing(firm.come_in(firm.attorney)) as attorney:
        text = deciding.draft(
            attorney, [reading.detail(attorney, request_id)], Decision.APPROVED, level=ApprovalLevel.DESK
        )
    lines = dict(line.partition(" ")[::2] for line in text.splitlines())
    return lines["examined-by"], lines["prepared-by"]


def test_nobody_examines_their_own_work_as_somebody_else(firm: Firm) -> None:
    add_person(firm.office, "Pat Park", Role.PARALEGAL)
    number = _own(firm)
    with (
        contextlib.closing(_as(firm, "PP")) as said,
        pytest.raises(NotAllowed, match="This is the account of Dana Ruiz"),
    ):
        examining.examine(said, number)
    give_account(firm.office, firm.office.person, None)  # nobody's account is not somebody else's either
    with contextlib.closing(_as(firm, "PP")) as said, pytest.raises(NotAllowed, match="only said, with --as"):
        examining.examine(said, number)


def test_alone_it_is_named_when_it_is_passed_on(firm: Firm) -> None:
    number = _own(firm)
    _examine(firm.office, number)
    done = pass_on(firm.office, number, NewRequest(()))
    assert done.summary.endswith("; examined only by the one who wrote it")
    assert "examined only by the one who wrote it" in _told(firm, done.made("request"))[0]


def test_a_delivery_as_somebody_else_and_an_examination_as_oneself_is_ones_own(firm: Firm) -> None:
    number = firm.give()
    firm.save("Opposition.docx", *V1)
    document_id = firm.document("Opposition.docx")
    with contextlib.closing(_as(firm, "JP")) as said:
        delivering.deliver(said, number, document_id, Handed())
    _examine(firm.office, number)
    done = pass_on(firm.office, number, NewRequest(()))
    examined, prepared = _told(firm, done.made("request"))
    assert prepared == "said to be by Jun Park"
    assert examined.endswith("examined only by the one who wrote it")


def test_an_examination_that_was_only_said_to_be_somebodys_reads_so(firm: Firm) -> None:
    add_person(firm.office, "Pat Park", Role.PARALEGAL)
    number = firm.give()
    firm.deliver(number)
    with contextlib.closing(_as(firm, "PP")) as said:
        _examine(said, number)
        done = pass_on(said, number, NewRequest(()))
    assert "examined, said to be by Pat Park" in done.summary
    examined, prepared = _told(firm, done.made("request"))
    assert prepared == "Jun Park"
    assert examined.startswith("said to be by Pat Park, ")
    assert "that it was somebody else is not known" in examined
    entry = ledger_entries(firm.office, limit=1, before=None, kind="assignment.examined")[0]
    assert entry["who"] == "said to be by Pat Park"


def test_at_their_own_account_it_is_somebody_else(firm: Firm) -> None:
    pat = add_person(firm.office, "Pat Park", Role.PARALEGAL)
    number = _own(firm)
    account = firm.office.identity.account
    give_account(firm.office, firm.office.person, "dana")
    give_account(firm.office, pat, account)
    with contextlib.closing(_as(firm, "PP")) as own:
        _examine(own, number)
        done = pass_on(own, number, NewRequest(()))
    assert ";" not in done.summary
    assert _told(firm, done.made("request"))[0].startswith("Pat Park, ")
