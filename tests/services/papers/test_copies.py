"""An exact copy is linked to the paper in file instead of being filed a second time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.services.papers.filing import file_document, file_together
from paracase.services.papers.proposing import FilingDecision, planned, propose
from paracase.services.undo import redo, undo
from paracase.store.papers import facts, lists
from tests.services.papers.test_several_cases import osei
from tests.support.offices import assert_whole, drop, garcia, scan
from tests.support.papers import stamped

if TYPE_CHECKING:
    from paracase.services.context import Office

ORDER = stamped("2:24-cv-01234-ABC", "41", "11/19/26", "ORDER SETTING HEARING", "It is hereby ordered. " * 8)


def test_enter_on_an_exact_copy_links_it_and_undo_brings_its_file_back(office: Office) -> None:
    detail = garcia(office)
    drop(office, "a.pdf", ORDER)
    scan(office)
    file_document(office, 1, FilingDecision())
    path = drop(office, "b.pdf", ORDER)
    scan(office)
    plan = planned(office, propose(office, 2), FilingDecision())
    assert (plan.moves, plan.links_to) == (False, "Order Setting Hearing")
    done = file_document(office, 2, FilingDecision())
    assert done.summary.startswith("Linked b.pdf to ")
    assert not path.exists()
    assert len(list(detail.folder.rglob("*.pdf"))) == 1
    known = facts.facts_of(office.store.read, 2)
    assert (known["state"], known["parent_id"], known["cases"]) == ("in_file", 1, [[detail.case.id, 1]])
    scan(office)
    assert_whole(office)
    undo(office)
    assert path.read_bytes() == ORDER
    assert facts.facts_of(office.store.read, 2)["parent_id"] is None
    scan(office)
    assert [row.id for row in lists.triage_list(office.store.read)] == [2]
    redo(office)
    assert not path.exists()
    assert_whole(office)


def test_a_copy_with_a_name_of_its_own_and_one_for_another_case_are_filed(office: Office) -> None:
    one, two = garcia(office), osei(office)
    for name in "abc":
        drop(office, f"{name}.pdf", ORDER)
    scan(office)
    file_document(office, 1, FilingDecision())
    file_document(office, 2, FilingDecision(name="Courtesy copy"))
    file_document(office, 3, FilingDecision((two.case.id,), against_the_stamp=True))
    assert len(list(one.folder.rglob("*.pdf"))) == 2
    assert len(list(two.folder.rglob("*.pdf"))) == 1
    assert_whole(office)


def test_the_first_of_two_is_linked_too_when_the_second_was_filed_before(office: Office) -> None:
    detail = garcia(office)
    for name in "ab":
        drop(office, f"{name}.pdf", ORDER)
    scan(office)
    for number in (2, 1):
        file_document(office, number, FilingDecision())
    assert len(list(detail.folder.rglob("*.pdf"))) == 1
    assert facts.facts_of(office.store.read, 1)["parent_id"] == 2
    assert_whole(office)


def test_two_copies_linked_in_one_act_hang_one_after_the_other_and_undo_brings_both_back(office: Office) -> None:
    detail = garcia(office)
    paths = [drop(office, f"{name}.pdf", ORDER) for name in "abc"]
    scan(office)
    file_document(office, 1, FilingDecision())
    file_together(office, (2, 3), FilingDecision((detail.case.id,)))
    hung = [facts.facts_of(office.store.read, number) for number in (2, 3)]
    assert [(one["parent_id"], one["child_no"]) for one in hung] == [(1, 1), (1, 2)]
    assert not any(path.exists() for path in paths)
    assert_whole(office)
    undo(office)
    assert [path.exists() for path in paths] == [False, True, True]
    assert [facts.facts_of(office.store.read, n)["parent_id"] for n in (2, 3)] == [None, None]
    scan(office)
    assert_whole(office)
