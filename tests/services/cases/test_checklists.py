"""Checklists: a filing proposes ticks, conditions are answered once, attorneys sign off, the office lowers a gate."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.cases.cases import Side
from paracase.domain.cases.requests import RequestEntry
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.services.approvals.to_sign_off import count_to_sign_off, to_sign_off
from paracase.services.approvals.today import day
from paracase.services.cases import conditions, elements, requests, signing_off
from paracase.services.cases.cases import CaseChange, NewCase, add_case, edit_case
from paracase.services.cases.task_list import listed
from paracase.services.counters import counters
from paracase.services.office.changing import set_policy
from paracase.services.office.opening import open_office
from paracase.services.papers.filing import change_facts, file_document, move_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.people.contacts import add_party, edit_party, remove_party
from paracase.services.undo import redo, undo
from tests.support.offices import drop, scan
from tests.support.papers import pdf
from tests.support.tampering import opened, past_triggers

if TYPE_CHECKING:
    from paracase.services.cases.elements import ChecklistLine
    from paracase.services.context import Office
    from tests.support.delegated import Firm


def _paper(office: Office, name: str = "paper.pdf") -> int:
    drop(office, name, pdf(f"a paper called {name}"))
    scan(office)
    found = office.store.read.execute("SELECT max(id) FROM document").fetchone()
    return int(found[0])


def _file(office: Office, case_id: int, doc_type: str, **facts: str) -> int:
    paper = _paper(office, f"{doc_type}-{'-'.join(facts.values())[:20]}.pdf")
    file_document(office, paper, FilingDecision((case_id,), {"doc_type": doc_type, **facts}))
    return paper


def _line(office: Office, case_id: int, element_id: str, of: str = "", stage: str | None = None) -> ChecklistLine:
    lines = elements.checklist(office, case_id, stage=stage)
    return next(one for one in lines if one.element.id == element_id and one.of_name == of)


def _stage(firm: Firm, stage: str) -> None:
    edit_case(firm.office, firm.case_id, CaseChange(stage=stage))


def test_a_filing_proposes_and_its_undo_takes_it_back(firm: Firm) -> None:
    office, case = firm.office, firm.case_id
    _stage(firm, "discovery")
    theirs = _file(office, case, "initial_disclosures", side="defendant", title="Initial Disclosures")
    assert _line(office, case, "initial-disclosures-theirs").proposed == (theirs, "Initial Disclosures")
    assert _line(office, case, "initial-disclosures-ours").proposed is None
    assert elements.complete(elements.checklist(office, case)).closed == 0, "proposed is not received"
    undo(office)
    assert _line(office, case, "initial-disclosures-theirs").proposed is None
    redo(office)
    elements.receive_proposed(office, case, _line(office, case, "initial-disclosures-theirs").element)
    line = _line(office, case, "initial-disclosures-theirs")
    assert (line.state, line.proposed, line.row and line.row.document_id) == ("received", None, theirs)
    undo(office)
    assert _line(office, case, "initial-disclosures-theirs").proposed == (theirs, "Initial Disclosures")
    elements.reset(office, case, line.element)
    assert _line(office, case, "initial-disclosures-theirs").proposed is None


def test_a_proposal_goes_with_the_paper_and_its_type(firm: Firm) -> None:
    office, case = firm.office, firm.case_id
    other = add_case(office, NewCase("Ruiz v. Bay Terminals", stage="pleading")).case.id
    _stage(firm, "pleading")
    paper = _file(office, case, "civil_cover_sheet", title="Civil Cover Sheet")
    move_document(office, paper, case_id=other)
    assert _line(office, case, "cover-sheet").proposed is None
    assert _line(office, other, "cover-sheet").proposed == (paper, "Civil Cover Sheet")
    undo(office)
    assert _line(office, case, "cover-sheet").proposed == (paper, "Civil Cover Sheet")
    change_facts(office, paper, {"doc_type": "summons"})
    assert _line(office, case, "cover-sheet").proposed is None
    assert _line(office, case, "summons-issued").proposed == (paper, "Civil Cover Sheet")
    undo(office)
    assert _line(office, case, "summons-issued").proposed is None
    assert _line(office, case, "cover-sheet").proposed == (paper, "Civil Cover Sheet")


def test_a_filing_that_was_ticked_since_is_not_undone_under_it(firm: Firm) -> None:
    office, case = firm.office, firm.case_id
    _stage(firm, "pleading")
    _file(office, case, "civil_cover_sheet", title="Civil Cover Sheet")
    elements.receive_proposed(office, case, _line(office, case, "cover-sheet").element)
    undo(office)
    undo(office)
    assert _line(office, case, "cover-sheet").state == "missing"


def test_of_each_party_one_row_named_by_it(firm: Firm) -> None:
    office, case = firm.office, firm.case_id
    _stage(firm, "pleading")
    assert _line(office, case, "service-each").of_name == "", "nobody is sued yet: one row"
    before = elements.completeness_of_all(office)[case].needed
    for name in ("Northgate Inc.", "Rail Partners LLC"):
        add_party(office, case, name, "defendant", is_client=False)
    proof = _file(office, case, "proof_of_service", title="Proof of Service on Rail Partners LLC")
    assert _line(office, case, "service-each", "Rail Partners LLC").proposed == (
        proof,
        "Proof of Service on Rail Partners LLC",
    )
    assert _line(office, case, "service-each", "Northgate Inc.").proposed is None
    after = elements.completeness_of_all(office)[case]
    assert after.needed == before + 3, "summons, proof and answer, once more each"
    assert after == elements.complete(elements.checklist(office, case))
    element = elements.element_named(office, case, "service-each")
    with pytest.raises(BadInput, match="for each defendant"):
        elements.party_meant(office, case, element, None)
    with pytest.raises(NotFound, match="no defendant of this element"):
        elements.party_meant(office, case, element, "Smith")
    of = elements.party_meant(office, case, element, "rail")
    elements.request(office, case, element, source="Ace Process", of=of)
    assert _line(office, case, "service-each", "Rail Partners LLC").state == "requested"
    assert _line(office, case, "service-each", "Northgate Inc.").state == "missing"
    cover = elements.element_named(office, case, "cover-sheet")
    with pytest.raises(BadInput, match="own"):
        elements.party_meant(office, case, cover, "rail")


def test_a_condition_is_answered_once_kept_and_taken_back(firm: Firm) -> None:
    office, case = firm.office, firm.case_id
    _stage(firm, "experts")
    assert {one.condition for one in conditions.conditions(office, case)} >= {"expert", "no answer", "mediation"}
    assert all(line.is_asked for line in elements.checklist(office, case))
    assert elements.completeness_of_all(office)[case].needed == 0
    conditions.answer(office, case, "Expert", is_so=True)
    line = _line(office, case, "retention")
    assert line.said is not None
    assert (line.said.is_so, line.said.answered_by) == (True, "Dana Ruiz")
    assert elements.completeness_of_all(office)[case].needed == 3
    with pytest.raises(BadInput, match="answered so already, by Dana Ruiz"):
        conditions.answer(office, case, "expert", is_so=True)
    conditions.answer(office, case, "expert", is_so=False)
    assert elements.completeness_of_all(office)[case].needed == 0
    undo(office)
    assert elements.completeness_of_all(office)[case].needed == 3
    undo(office)
    assert _line(office, case, "retention").is_asked
    with pytest.raises(NotFound, match="does not ask"):
        conditions.answer(office, case, "weather", is_so=True)


def test_what_waits_for_an_attorney_closes_in_the_queue(firm: Firm) -> None:
    office, case = firm.office, firm.case_id
    paper = _paper(office)
    element = elements.element_named(office, case, "preservation")
    elements.receive(office, case, element, document_id=paper)
    line = _line(office, case, "preservation")
    assert line.waits_for_attorney
    assert elements.completeness_of_all(office)[case].closed == 0
    with pytest.raises(NotAllowed, match="signed off by an attorney"):
        elements.review(office, case, element)
    with pytest.raises(NotAllowed):
        signing_off.send_back(office, case, element, reason="no")
    assert to_sign_off(office) == []
    with closing(firm.come_in(firm.attorney)) as attorney:
        (waiting,) = to_sign_off(attorney)
        assert count_to_sign_off(attorney) == 1
        assert (waiting.row.element_id, waiting.row.document_id, waiting.row.decided_by) == (
            "preservation",
            paper,
            "Dana Ruiz",
        )
        assert counters(attorney).approvals == 1
        signing_off.send_back(attorney, case, element, reason="The client’s phone is not named.")
        assert to_sign_off(attorney) == []
        assert count_to_sign_off(attorney) == 0
    line = _line(office, case, "preservation")
    assert (line.state, line.row and line.row.reason) == ("missing", "The client’s phone is not named.")
    told = next(task for task in listed(office) if "not signed off" in task.what)
    assert (told.assignee, told.note) == ("Dana Ruiz", "The client’s phone is not named.")
    elements.receive(office, case, element, document_id=paper)
    with closing(firm.come_in(firm.attorney)) as attorney:
        elements.review(attorney, case, element)
        assert elements.completeness_of_all(attorney)[case].closed == 1
        assert counters(attorney).approvals == 0
    with closing(firm.come_in(firm.other)) as other:
        assert to_sign_off(other) == [], "not of their team"


def test_the_office_lowers_a_gate_and_raises_it_again(firm: Firm) -> None:
    office, case = firm.office, firm.case_id
    element = elements.element_named(office, case, "preservation")
    elements.receive(office, case, element, document_id=_paper(office))
    with pytest.raises(NotAllowed):
        set_policy(office, "checklist.lowered", "preservation")
    with pytest.raises(NotAllowed):
        elements.review(office, case, element)
    with closing(firm.come_in(firm.attorney)) as attorney:
        with pytest.raises(BadInput, match="not delegable"):
            set_policy(attorney, "checklist.lowered", "preservation, accept-decision")
        set_policy(attorney, "checklist.lowered", "preservation")
        assert to_sign_off(attorney) == []
        assert count_to_sign_off(attorney) == 0
        assert elements.completeness_of_all(attorney)[case].closed == 1
    elements.review(office, case, element)
    undo(office)
    with closing(firm.come_in(firm.attorney)) as attorney:
        undo(attorney)
        assert [one.row.element_id for one in to_sign_off(attorney)] == ["preservation"]
    with pytest.raises(NotAllowed):
        elements.review(office, case, _line(office, case, "preservation").element)


def test_nothing_is_reviewed_that_is_not_here(firm: Firm) -> None:
    """By nobody: a sign-off of a paper that was never received says that an attorney looked at it."""
    office, case = firm.office, firm.case_id
    gated = elements.element_named(office, case, "preservation")
    plain = elements.element_named(office, case, "id-contact")
    assert (gated.is_gated, plain.is_gated) == (True, False)
    with closing(firm.come_in(firm.attorney)) as attorney:
        for one in (gated, plain):
            with pytest.raises(BadInput, match="is not here: it is missing") as refused:
                elements.review(attorney, case, one)
            assert "received first" in refused.value.hint
        elements.waive(attorney, case, gated, reason="no evidence there")
        with pytest.raises(BadInput, match="is not here: it is waived"):
            elements.review(attorney, case, gated)
        undo(attorney)
    elements.receive(office, case, gated, document_id=_paper(office))
    with office.store.write() as tx:  # as an office kept it before the paper was asked for
        tx.db.execute("UPDATE element SET document_id = NULL WHERE element_id = 'preservation'")
    with closing(firm.come_in(firm.attorney)) as attorney, pytest.raises(BadInput, match="No paper ticks"):
        elements.review(attorney, case, gated)
    elements.receive(office, case, plain, document_id=None)  # no paper is asked for
    assert elements.review(office, case, plain).summary.startswith("Reviewed ID contact")


def test_a_gate_that_was_raised_again_holds_whatever_entries_are_looked_up_by(firm: Firm) -> None:
    office, case = firm.office, firm.case_id
    element = elements.element_named(office, case, "preservation")
    with closing(firm.come_in(firm.attorney)) as attorney:
        set_policy(attorney, "checklist.lowered", "preservation")
        was = office.store.read.execute("SELECT * FROM policy WHERE name = 'checklist.lowered'").fetchone()
        set_policy(attorney, "checklist.lowered", "none")
    raw = opened(paths.store(office.folder))
    last = raw.execute("SELECT max(seq) FROM ledger_entry WHERE kind = 'policy.set'").fetchone()[0]
    past_triggers(raw, lambda: raw.execute("UPDATE ledger_entry SET kind = 'x' WHERE seq = ?", (last,)))
    raw.execute("DELETE FROM policy WHERE name = 'checklist.lowered'")
    raw.execute(f"INSERT INTO policy VALUES({', '.join('?' * len(was))})", tuple(was))
    raw.close()
    assert office.policy.lowered == ("preservation",)
    with pytest.raises(NotAllowed, match="The ledger does not say that the desk closes"):
        elements.receive(office, case, element, document_id=_paper(office))


def test_what_is_asked_for_in_another_stage_stays_on_the_list(firm: Firm) -> None:
    office, case = firm.office, firm.case_id
    element = elements.element_named(office, case, "id-contact")
    elements.request(office, case, element, source="Maria Alvarez")
    assert [one.element.id for one in elements.open_of_stage(office, case, "intake")].count("id-contact") == 1
    _stage(firm, "motion")
    lines = elements.checklist(office, case)
    (still,) = [one for one in lines if not one.is_here]
    assert (still.element.id, still.stage) == ("id-contact", "intake")
    assert elements.complete(lines) == elements.completeness_of_all(office)[case]
    with pytest.raises(BadInput, match="not a stage"):
        elements.checklist(office, case, stage="nowhere")


def test_a_request_is_chased_answered_and_complete(firm: Firm) -> None:
    office, case = firm.office, firm.case_id
    element = elements.element_named(office, case, "id-contact")
    with pytest.raises(NotAllowed, match="was not asked for"):
        requests.note(office, case, element, RequestEntry.CHASED)
    asked = office.today - timedelta(days=20)
    until = office.today - timedelta(days=1)
    elements.request(office, case, element, source="Maria Alvarez", on=asked, authorized_until=until)
    (line,) = requests.outstanding(office)
    assert (line.standing.silent_days(office.today), line.standing.is_due(office.today)) == (20, True)
    assert line.has_expired(office.today)
    (waiting,) = [one for one in day(office, shown=slice(0)).not_answered if one.case_id == case]
    assert (waiting.what, waiting.chase_on) == ("ID contact", (asked + timedelta(days=14)).isoformat())
    requests.note(office, case, element, RequestEntry.CHASED, words="by phone")
    assert not requests.outstanding(office)[0].standing.is_due(office.today)
    undo(office)
    assert requests.outstanding(office)[0].standing.is_due(office.today)
    requests.arrange(office, case, element, cadence="7", authorized_until=office.today)
    (line,) = requests.outstanding(office, case)
    assert (line.cadence, line.has_expired(office.today)) == ((7,), False)
    with pytest.raises(BadInput, match="Who says"):
        requests.note(office, case, element, RequestEntry.COMPLETE)
    with pytest.raises(BadInput, match="yet to come"):
        requests.note(office, case, element, RequestEntry.ANSWERED, on=office.today + timedelta(days=1))
    requests.note(office, case, element, RequestEntry.COMPLETE, said_by="Maria Alvarez")
    (line,) = requests.outstanding(office)
    assert (line.standing.is_complete, line.standing.said_by, line.standing.chase_on) == (True, "Maria Alvarez", None)
    elements.receive(office, case, element, document_id=None)
    assert requests.outstanding(office) == []
    kinds = [one.kind for one in requests.log_of(office, case, element)]
    assert kinds == ["asked", "complete", "answered"]
    undo(office)
    assert [one.kind for one in requests.log_of(office, case, element)] == ["asked", "complete"]
    for _ in range(3):
        undo(office)
    assert requests.log_of(office, case, element) == []
    assert _line(office, case, "id-contact").state == "missing"


def test_what_was_asked_of_a_party_stays_in_sight_whatever_becomes_of_the_party(firm: Firm) -> None:
    office, case = firm.office, firm.case_id
    _stage(firm, "discovery")
    party = add_party(office, case, "Ruth Bell", "deponent", is_client=False).made("party")
    notices = elements.element_named(office, case, "depo-notices")
    elements.request(office, case, notices, source="Bell", of=party)
    counted = elements.complete(elements.checklist(office, case))
    edit_party(office, party, "Ruth Bell", "treating doctor", is_client=False)
    assert _line(office, case, "depo-notices", "Ruth Bell").state == "requested"
    assert elements.party_meant(office, case, notices, "Bell") == party
    remove_party(office, party)
    assert _line(office, case, "depo-notices", "no party now").state == "requested"
    now = elements.complete(elements.checklist(office, case))
    assert now == counted == elements.completeness_of_all(office)[case]


def test_a_tick_of_the_other_side_stays_in_sight(firm: Firm) -> None:
    office, case = firm.office, firm.case_id
    _stage(firm, "pleading")
    only = next(one for one in office.practice.checklists.elements("civil_litigation", "pleading") if one.side)
    assert only.side == (Side.PLAINTIFF,)
    elements.request(office, case, only, source="the clerk")
    edit_case(office, case, CaseChange(side=Side.DEFENDANT))
    assert [one.state for one in elements.checklist(office, case) if one.element.id == only.id] == ["requested"]
    assert elements.complete(elements.checklist(office, case)) == elements.completeness_of_all(office)[case]


def test_a_gate_taken_away_in_the_store_or_in_a_file_holds(firm: Firm) -> None:
    """Anybody at the desk can write both."""
    office, case = firm.office, firm.case_id
    element = elements.element_named(office, case, "preservation")
    elements.receive(office, case, element, document_id=_paper(office))
    with office.store.write() as tx:
        tx.db.execute("UPDATE policy SET value = 'preservation' WHERE name = 'checklist.lowered'")
    with pytest.raises(NotAllowed, match="The ledger does not say that the desk closes"):
        elements.review(office, case, element)
    with office.store.write() as tx:
        tx.db.execute("UPDATE policy SET value = '' WHERE name = 'checklist.lowered'")
    own = paths.practice(office.folder) / "checklists.yaml"
    own.parent.mkdir(parents=True, exist_ok=True)
    rows = "".join(
        f"    - {{id: {one}, what: x, source: firm, need: must, doc_type: ''}}\n"
        for one in ("accept-decision", "preservation", "ours")
    )
    own.write_text(f"_common:\n  intake:\n{rows}")
    with closing(open_office(office.folder, clock=office.clock)) as again:
        gates = {one.id: one.gate for one in again.practice.checklists.elements("employment", "intake")}
        assert (gates["accept-decision"], gates["preservation"], gates["ours"]) == ("attorney-only", "attorney", "")
        with pytest.raises(NotAllowed):
            elements.review(again, case, elements.element_named(again, case, "preservation"))
