"""Taking back and doing again: by the same right and proof, whole acts with what followed, never past one in silence."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Identity, Proof, Role
from paracase.services import follows
from paracase.services.acts import ACTS
from paracase.services.cases import elements, task_list, tasks
from paracase.services.cases.cases import CaseChange, NewCase, add_case, all_cases, edit_case
from paracase.services.cases.tasks import NewTask
from paracase.services.cases.typed import parse_docket, parse_party
from paracase.services.office.founding import init_office
from paracase.services.office.opening import open_office
from paracase.services.papers.filing import file_document, move_document, trash
from paracase.services.papers.proposing import FilingDecision
from paracase.services.people import contacts
from paracase.services.undo import next_redo, next_undo, redo, undo
from paracase.store.cases.cases import list_parties
from paracase.store.papers.facts import facts_of
from paracase.store.schema import TABLES
from tests.support.clock import AheadClock
from tests.support.delegated import firm_in
from tests.support.followers import task_of_reading
from tests.support.offices import assert_whole, drop, garcia, scan

if TYPE_CHECKING:
    from paracase.services.context import Office


def _as(office: Office, proof: Proof, *, who: str | None = None) -> Office:
    return open_office(
        office.folder,
        clock=office.clock,
        acting_as=who or office.person.initials,
        identity=Identity(proof, "SHA256:" + "b" * 43 if proof is Proof.KEY else "", "office"),
    )


def test_a_waiver_by_key_is_not_taken_back_by_a_name_that_was_only_said(office: Office) -> None:
    firm = firm_in(office)
    by_key = firm.come_in(firm.attorney)
    element = elements.checklist(by_key, firm.case_id)[0].element
    elements.waive(by_key, firm.case_id, element, reason="settled before suit")
    said = _as(firm.office, Proof.SAID, who=firm.attorney.initials)
    with pytest.raises(NotAllowed, match="only said"):
        undo(said)
    line = next(n for n in elements.checklist(by_key, firm.case_id) if n.element.id == element.id)
    assert line.state == "waived"
    assert "Waived" in undo(by_key).summary


def test_a_filing_is_not_taken_back_over_ssh(office: Office) -> None:
    drop(office, "order.txt", b"ORDER SETTING HEARING")
    scan(office)
    file_document(office, 1, FilingDecision((garcia(office).case.id,)))
    with pytest.raises(NotAllowed, match="SSH"):
        undo(_as(office, Proof.KEY))
    assert facts_of(office.store.read, 1)["state"] == "in_file"


def test_a_paper_out_of_sight_is_not_taken_back(office: Office) -> None:
    firm = firm_in(office)
    drop(firm.office, "stray.txt", b"a stray letter")
    scan(firm.office)
    stray = firm.office.store.read.execute("SELECT max(id) FROM document").fetchone()[0]
    trash(firm.office, stray)
    with pytest.raises(NotAllowed):
        undo(_as(firm.office, Proof.KEY))
    assert facts_of(firm.office.store.read, stray)["state"] == "trash"


def test_what_cannot_be_taken_back_is_said_and_nothing_older_goes(office: Office) -> None:
    firm = firm_in(office)
    tasks.add_task(firm.office, NewTask("Call the clerk", None, None, firm.case_id, None, None, urgent=False))
    number = firm.give()
    firm.deliver(number)
    delivered_by = firm.come_in(firm.assistant)
    with pytest.raises(NotAllowed, match=r"last act cannot be taken back: “Delivered Draft opposition") as refused:
        undo(delivered_by)
    assert refused.value.hint
    assert next_undo(delivered_by) is None
    assert [t.what for t in task_list.listed(firm.office, case_id=firm.case_id)] == ["Call the clerk"]


def test_a_case_opened_by_mistake_is_taken_back_while_nothing_hangs_on_it(office: Office) -> None:
    new = NewCase(
        "Smith v. Jones",
        dockets=(parse_docket("2:24-cv-01234@cacd", today=office.today),),
        parties=(parse_party("A. Smith=plaintiff*"),),
    )
    opened = add_case(office, new)
    assert opened.folder.is_dir()
    assert "Opened case" in undo(office).summary
    assert all_cases(office) == []
    assert not opened.folder.exists()
    again = add_case(office, NewCase("Smith v. Jones"))
    assert again.case.number != opened.case.number
    assert again.case.id != opened.case.id
    with pytest.raises(BadInput, match="was given"):
        add_case(office, NewCase("Smith v. Jones", number=opened.case.number))
    assert_whole(office)


def test_a_folder_with_something_in_it_stays(office: Office) -> None:
    opened = add_case(office, NewCase("Smith v. Jones"))
    (opened.folder / "letter.txt").write_text("Dear Sir")
    undo(office)
    assert (opened.folder / "letter.txt").read_text() == "Dear Sir"


@pytest.mark.parametrize("what", ["task", "contact", "party", "paper"])
def test_a_case_that_something_hangs_on_stays(office: Office, what: str) -> None:
    case_id = add_case(office, NewCase("Smith v. Jones")).case.id
    other = _as(office, Proof.ACCOUNT)
    if what == "task":
        tasks.add_task(other, NewTask("Call", None, None, case_id, None, None, urgent=False))
    elif what == "contact":
        contacts.add_contact(other, {"name": "Dr. Roe"}, case_id=case_id)
    elif what == "party":
        contacts.add_party(other, case_id, "Roe", "witness", is_client=False)
    else:
        drop(office, "order.txt", b"ORDER")
        scan(office)
        file_document(other, 1, FilingDecision((case_id,)))
    undo(other)
    if what != "paper":  # the row stays, dropped: it hangs on the case still
        with pytest.raises(NotAllowed, match="hangs on"):
            undo(other)
        assert [case.id for case in all_cases(office)] == [case_id]
    else:
        undo(other)
        assert all_cases(office) == []


def test_a_change_of_a_case_is_taken_back_whole(office: Office) -> None:
    case_id = garcia(office).case.id
    edit_case(office, case_id, CaseChange(caption="Garcia v. Meridian", parties=(parse_party("B. Roe=witness"),)))
    undo(office)
    found = all_cases(office)[0]
    assert found.caption == "Garcia v. Meridian Freight"
    assert contacts_of(office, case_id) == []
    redo(office)
    assert all_cases(office)[0].caption == "Garcia v. Meridian"
    assert contacts_of(office, case_id) == ["B. Roe"]


def contacts_of(office: Office, case_id: int) -> list[str]:
    return [party.name for party in list_parties(office.store.read, case_id)]


def test_what_was_undone_is_done_again_and_undone_again(office: Office) -> None:
    drop(office, "order.txt", b"ORDER SETTING HEARING")
    scan(office)
    filed = file_document(office, 1, FilingDecision((garcia(office).case.id,), name="Order", folder="Orders"))
    with pytest.raises(NotFound):
        redo(office)
    undo(office)
    assert next_redo(office) == filed.summary
    assert redo(office).summary == f"Done again: {filed.summary}"
    assert undo(office).about == filed.about
    redo(office)
    assert facts_of(office.store.read, 1)["state"] == "in_file"
    move_document(office, 1, name="Order of June 3")
    with pytest.raises(NotFound):
        redo(office)
    assert_whole(office)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(keys=st.lists(st.sampled_from("auuUd"), min_size=1, max_size=18))
def test_undo_and_redo_are_a_stack(tmp_path_factory: pytest.TempPathFactory, keys: list[str]) -> None:
    office = init_office(
        tmp_path_factory.mktemp("stack") / "office", clock=AheadClock(), name="X", staff_name="D R", role=Role.PARALEGAL
    )
    done: list[frozenset[str]] = [frozenset()]
    undone: list[frozenset[str]] = []
    number = 0
    for key in keys:
        if key == "a":
            number += 1
            tasks.add_task(office, NewTask(f"Task {number}", None, None, None, None, None, urgent=False))
            done.append(done[-1] | {f"Task {number}"})
            undone = []
        elif key == "d" and done[-1]:
            first = min(task_list.listed(office), key=lambda row: row.id)
            tasks.complete(office, first.id)
            done.append(done[-1] - {first.what})
            undone = []
        elif key == "u":
            if len(done) > 1:
                undo(office)
                undone.append(done.pop())
            else:
                with pytest.raises(NotFound):
                    undo(office)
        elif key == "U":
            if undone:
                redo(office)
                done.append(undone.pop())
            else:
                with pytest.raises(NotFound):
                    redo(office)
        assert {row.what for row in task_list.listed(office)} == done[-1]
    office.close()


def test_every_kind_of_act_is_declared_once_and_every_follower_is_there() -> None:
    assert len(ACTS) == len({act.kind for act in ACTS.values()})
    for kind, names in follows.FOLLOWS.items():
        assert kind in ACTS
        assert all(callable(follows.resolve(name)) for name in names)
    for names in follows.ON_TODAY.values():
        assert all(callable(follows.resolve(name)) for name in names)
    for table, names in follows.PUT_BACK.items():
        assert TABLES[table].about.undo
        assert all(callable(follows.resolve(name)) for name in names)


def test_what_follows_a_filing_is_undone_with_it(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(follows.FOLLOWS, "document.filed", ("demo:nothing",))
    real = follows.resolve
    monkeypatch.setattr(follows, "resolve", lambda name: task_of_reading if name == "demo:nothing" else real(name))
    case_id = garcia(office).case.id
    drop(office, "order.txt", b"ORDER SETTING HEARING")
    scan(office)
    file_document(office, 1, FilingDecision((case_id,)))
    assert [t.what for t in task_list.listed(office, case_id=case_id)] == ["Read what was filed"]
    undo(office)
    assert facts_of(office.store.read, 1)["state"] == "new"
    assert task_list.listed(office, case_id=case_id) == []
    redo(office)
    assert [t.what for t in task_list.listed(office, case_id=case_id)] == ["Read what was filed"]


_CUT_OFF = """
import os, signal, sys
from pathlib import Path
from tests.support.clock import AheadClock
from tests.support.followers import task_of_reading
from paracase.services import follows, journal
from paracase.services.office.founding import init_office
from paracase.services.office.opening import open_office
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
journal._Journal.finish = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
office = open_office(Path(sys.argv[1]), clock=AheadClock())
file_document(office, 1, FilingDecision((1,)))
"""


def test_what_follows_is_there_when_a_filing_that_was_cut_off_is_replayed(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = garcia(office).case.id
    drop(office, "order.txt", b"ORDER SETTING HEARING")
    scan(office)
    died = subprocess.run([sys.executable, "-c", _CUT_OFF, str(office.folder)], check=False)
    assert died.returncode == -9
    assert facts_of(office.store.read, 1)["state"] == "new"
    monkeypatch.setitem(follows.FOLLOWS, "document.filed", ("demo:nothing",))
    real = follows.resolve
    monkeypatch.setattr(follows, "resolve", lambda name: task_of_reading if name == "demo:nothing" else real(name))
    again = open_office(office.folder, clock=AheadClock())
    assert facts_of(again.store.read, 1)["state"] == "in_file"
    assert [t.what for t in task_list.listed(again, case_id=case_id)] == ["Read what was filed"]
    undo(again)
    assert task_list.listed(again, case_id=case_id) == []
    assert_whole(again)
