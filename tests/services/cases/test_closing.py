"""Closing a case: every point in somebody's word, an attorney's signature, reopening; reaching a date destroys nothing."""

from __future__ import annotations

from contextlib import closing as closed
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.cases.cases import CaseStatus
from paracase.domain.cases.closing import ClosingQuestion, ClosingState, PointState
from paracase.domain.errors import BadInput, NotAllowed
from paracase.services.approvals.to_close import to_close
from paracase.services.cases import closing, elements, task_list, tasks
from paracase.services.cases.cases import CaseChange, case_detail, edit_case
from paracase.services.cases.tasks import NewTask
from paracase.services.counters import counters
from paracase.services.undo import undo
from tests.support.delegated import add_counsel

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.delegated import Firm

DONE = PointState.DONE


def _answer_all(office: Office, case_id: int) -> None:
    for question in ClosingQuestion:
        if question is not ClosingQuestion.RETENTION:
            who = "Pat Bell, bookkeeper" if question.names_who else ""
            closing.answer(office, case_id, question, DONE, words="looked through", said_by=who)
    until = office.today.replace(month=1, day=1, year=office.today.year + 5)
    closing.retain(office, case_id, until=until, rule="Cal. RPC 1.15(d)(3): five years")


def _status(office: Office, case_id: int) -> str:
    return case_detail(office, case_id).case.status


def test_what_is_open_is_listed_and_is_not_passed_over_in_silence(firm: Firm) -> None:
    office, case = firm.office, firm.case_id
    tasks.add_task(office, NewTask("File satisfaction of judgment", due=office.today, case_id=case))
    elements.request(office, case, elements.element_named(office, case, "id-contact"), source="Maria Alvarez")
    found = closing.closing(office, case)
    by = {one.question: one for one in found.lines}
    assert by[ClosingQuestion.TASKS].open_now == (f"File satisfaction of judgment, due {office.today}",)
    assert "ID contact: requested" in by[ClosingQuestion.PROOFS].open_now
    assert len(found.open) == len(ClosingQuestion)
    with pytest.raises(BadInput, match="Still open: File satisfaction"):
        closing.answer(office, case, ClosingQuestion.TASKS, DONE)
    with pytest.raises(BadInput, match="who says so"):
        closing.answer(office, case, ClosingQuestion.TRUST, DONE)
    with pytest.raises(BadInput, match="a date and its rule"):
        closing.answer(office, case, ClosingQuestion.RETENTION, DONE)
    with pytest.raises(BadInput, match="not ahead"):
        closing.retain(office, case, until=office.today, rule="five years")
    with pytest.raises(NotAllowed, match="was not begun"):
        closing.ask(office, case)
    closing.answer(office, case, ClosingQuestion.APPEAL, PointState.NONE)
    with pytest.raises(NotAllowed, match="Not answered yet: Tasks and deadlines"):
        closing.ask(office, case)
    undo(office)
    assert closing.closing(office, case).row is None


def test_an_attorney_signs_and_on_the_day_there_is_a_task(firm: Firm) -> None:
    office, case = firm.office, firm.case_id
    _answer_all(office, case)
    closing.ask(office, case)
    with pytest.raises(NotAllowed, match="before the attorney"):
        closing.answer(office, case, ClosingQuestion.APPEAL, DONE)
    with pytest.raises(NotAllowed):
        closing.sign(office, case)
    with closed(firm.come_in(firm.attorney)) as attorney:
        (waiting,) = to_close(attorney)
        assert (waiting.row.number, waiting.row.asked_by) == (firm.case_number, "Dana Ruiz")
        assert counters(attorney).approvals == 1
        closing.sign(attorney, case)
        assert to_close(attorney) == []
        with pytest.raises(NotAllowed, match="cannot be taken back"):
            undo(attorney)
    assert _status(office, case) == CaseStatus.CLOSED
    (kept,) = [one for one in task_list.listed(office) if "Retention" in one.what]
    assert (kept.due_on, kept.assignee) == (f"{office.today.year + 5}-01-01", "Dolores Ortega")
    assert kept.note == "Cal. RPC 1.15(d)(3): five years"
    with pytest.raises(NotAllowed, match="was closed by Dolores Ortega"):
        edit_case(office, case, CaseChange(status=CaseStatus.OPEN))
    with pytest.raises(NotAllowed):
        closing.reopen(office, case, reason="a lien was found")
    with closed(firm.come_in(firm.attorney)) as attorney:
        closing.reopen(attorney, case, reason="a lien was found")
    assert _status(office, case) == CaseStatus.OPEN
    again = closing.closing(office, case)
    assert (again.row, len(again.open)) == (None, len(ClosingQuestion)), "the next closing asks everything anew"


def test_reopening_strikes_the_task_of_the_retention_date_and_another_closing_makes_another(firm: Firm) -> None:
    office, case = firm.office, firm.case_id

    def of_retention() -> list[tuple[str, str]]:
        sql = "SELECT state, note FROM task WHERE what LIKE 'Retention%' ORDER BY id"
        return [tuple(row) for row in office.store.read.execute(sql)]

    def close(attorney: Office) -> None:
        _answer_all(office, case)
        closing.ask(office, case)
        closing.sign(attorney, case)

    rule = "Cal. RPC 1.15(d)(3): five years"
    with closed(firm.come_in(firm.attorney)) as attorney:
        close(attorney)
        assert of_retention() == [("open", rule)]
        closing.reopen(attorney, case, reason="a lien was found")
        struck = ("dropped", f"{rule}\nStruck, the case was reopened: a lien was found")
        assert of_retention() == [struck]
        assert closing.open_dates_of(office, case) == []
        close(attorney)
        assert of_retention() == [struck, ("open", rule)]
        (kept,) = [one for one in task_list.listed(office) if "Retention" in one.what]
        tasks.complete(office, kept.id)
        closing.reopen(attorney, case, reason="a fee was disputed")
        assert of_retention() == [struck, ("done", rule)], "what was decided stays decided"


def test_one_that_is_sent_back_goes_on_with_the_reason(firm: Firm) -> None:
    office, case = firm.office, firm.case_id
    _answer_all(office, case)
    closing.ask(office, case)
    with closed(firm.come_in(firm.attorney)) as attorney:
        closing.send_back(attorney, case, reason="The Medicare lien is not final.")
        with pytest.raises(NotAllowed, match="not before the attorney"):
            closing.sign(attorney, case)
    row = closing.under_way(office, case)
    assert (row.state, row.reason) == (ClosingState.BEGUN, "The Medicare lien is not final.")
    (told,) = [one for one in task_list.listed(office) if "was not closed" in one.what]
    assert (told.assignee, told.note) == ("Dana Ruiz", "The Medicare lien is not final.")
    closing.answer(office, case, ClosingQuestion.LIENS, DONE, words="final demand paid", said_by="Medicare, by letter")
    assert _status(office, case) == CaseStatus.OPEN


def test_nobody_but_an_attorney_closes_by_the_way(firm: Firm) -> None:
    with pytest.raises(NotAllowed, match="may not sign the closing"):
        edit_case(firm.office, firm.case_id, CaseChange(status=CaseStatus.CLOSED))


def test_the_day_of_retention_destroys_nothing(firm: Firm) -> None:
    office, case = firm.office, firm.case_id
    _answer_all(office, case)
    closing.retain(office, case, until=office.today + timedelta(days=1), rule="the client took the file")
    row = closing.under_way(office, case)
    assert (row.retention_on, row.retention_rule) == (
        (office.today + timedelta(days=1)).isoformat(),
        "the client took the file",
    )


def test_what_is_taken_back_while_it_waits_is_not_signed_over(firm: Firm) -> None:
    office, case = firm.office, firm.case_id
    add_counsel(firm, firm.other)
    with closed(firm.come_in(firm.other)) as other, closed(firm.come_in(firm.attorney)) as attorney:
        _answer_all(office, case)
        undo(office)
        closing.retain(other, case, until=office.today + timedelta(days=1825), rule="five years")
        closing.ask(office, case)
        undo(other)
        assert [one.question for one in closing.closing(office, case).open] == [ClosingQuestion.RETENTION]
        with pytest.raises(NotAllowed, match="Not answered yet: Kept until"):
            closing.sign(attorney, case)
    assert _status(office, case) == CaseStatus.OPEN
