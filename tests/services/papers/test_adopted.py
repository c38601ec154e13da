"""Adopted folders: marked ones are asked about; dates, types and subfolders of their papers are one list and one act."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.roles import Role
from paracase.services.cases.cases import all_cases
from paracase.services.cases.walls import listed
from paracase.services.papers.adopted import look_over, take, waiting
from paracase.services.papers.adopting import MarksAnswered, adopt, survey
from paracase.services.papers.filing import change_facts, present_facts
from paracase.services.people import people
from paracase.services.undo import undo
from tests.support.papers import stamped

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

AMES = "Ames v. Harbor Transit 2_25-cv-04417"
BROOK = "Brook v. Vantage Freight 2_23-cv-01902"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """An old firm's folders: papers in a case's own folder and in a subfolder, one that says nothing."""
    root = tmp_path / "Matters"
    order = stamped("2:25-cv-04417", "41", "11/20/26", "ORDER SETTING HEARING", "The motion is set for hearing.")
    elsewhere = stamped("2:24-cv-00009", "7", "11/21/26", "MOTION TO DISMISS", "Of a case that is not ours.")
    brook = stamped("2:23-cv-01902", "8", "11/22/26", "NOTICE OF HEARING", "In the wrong folder.")
    for folder, name, data in (
        (AMES, "order.pdf", order),
        (AMES, "elsewhere.pdf", elsewhere),
        (AMES, "brook.pdf", brook),
        (BROOK, "c.txt", b"words of Brook"),
        (AMES, "notes/menu.txt", b"Soup of the day: lentil\n"),
        (AMES, "Letters/fee.txt", b"INVOICE 77\nInvoice date: 11/3/2026\nTotal due 40.00\n"),
        ("Doe v. Roe (SEALED)", "a.txt", b"words"),
        ("OLD Hernandez (settled)", "b.txt", b"words, too"),
    ):
        path = root / folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return root


NOBODY = MarksAnswered()


def files(tree: Path) -> set[str]:
    return {path.relative_to(tree).as_posix() for path in tree.rglob("*") if path.is_file()}


def test_nothing_is_adopted_until_marked_folders_were_asked_about(office: Office, tree: Path) -> None:
    found = survey(office, tree)
    assert [(guess.caption, guess.marks.walls) for guess in found.walls] == [("Doe v. Roe", "SEALED")]
    assert [(guess.caption, guess.marks.closes) for guess in found.closes] == [("OLD Hernandez", "settled")]
    with pytest.raises(BadInput, match="SEALED"):
        adopt(office, found, matter_type="civil_litigation")
    assert all_cases(office) == []


def test_what_was_answered_is_done_before_a_paper_is_taken_in(office: Office, tree: Path) -> None:
    people.add_person(office, "Dolores Ortega", Role.ATTORNEY)
    people.add_person(office, "Priya Nair", Role.ASSISTANT)
    found = survey(office, tree)
    answered = MarksAnswered(frozenset(g.folder for g in found.walls), frozenset(g.folder for g in found.closes))
    adopt(office, found, matter_type="civil_litigation", answered=answered)
    assert {case.caption for case in all_cases(office) if case.status == "closed"} == {"OLD Hernandez"}
    (wall,) = listed(office)  # neither the attorney nor who adopted it
    assert ("Priya Nair" in str(wall), "SEALED" in str(wall)) == (True, True)
    assert survey(office, tree).walls == ()  # asked once


def test_all_of_them_in_one_list_and_one_act(office: Office, tree: Path) -> None:
    adopt(office, survey(office, tree), matter_type="civil_litigation", answered=NOBODY)
    before = files(tree)
    found = look_over(office)
    assert {(paper.name, paper.values.get("doc_type"), paper.day, paper.into) for paper in found.going} == {
        ("order.pdf", "order", "2026-11-20", "Orders"),
        ("elsewhere.pdf", "motion_to_dismiss", "2026-11-21", "Motions"),
        ("fee.txt", "invoice", "2026-11-03", ""),  # it lies in a subfolder, and stays there
    }
    numbers = {paper.name: paper.values.get("docket_no") for paper in found.going}
    assert numbers == {"order.pdf": "41", "elsewhere.pdf": None, "fee.txt": None}  # 7 is a number of another docket
    stays = {paper.name: paper.stays for paper in found.staying}
    assert "Brook v. Vantage Freight, not" in stays["brook.pdf"]  # its stamp is that of another case of ours
    assert stays["menu.txt"].startswith("neither its type nor its day")
    assert waiting(office) == 8
    take(office, found.going, moves=False)
    assert files(tree) == before
    (order,) = (paper.document_id for paper in found.going if paper.name == "order.pdf")
    assert present_facts(office, order)["doc_type"] == "order"
    assert waiting(office) == 5
    assert look_over(office).going == ()
    undo(office)
    assert (waiting(office), present_facts(office, order)["doc_type"]) == (8, None)


def test_files_move_into_subfolders_only_when_asked_and_come_back(office: Office, tree: Path) -> None:
    adopt(office, survey(office, tree), matter_type="civil_litigation", answered=NOBODY)
    before = files(tree)
    done = take(office, look_over(office).going, moves=True)
    assert "2 files moved" in done.summary
    assert files(tree) == before - {f"{AMES}/order.pdf", f"{AMES}/elsewhere.pdf"} | {
        f"{AMES}/Orders/order.pdf",
        f"{AMES}/Motions/elsewhere.pdf",
    }
    undo(office)
    assert files(tree) == before


def test_what_changed_since_it_was_shown_is_not_taken(office: Office, tree: Path) -> None:
    adopt(office, survey(office, tree), matter_type="civil_litigation", answered=NOBODY)
    shown = look_over(office).going
    change_facts(office, shown[0].document_id, {"title": "Mine"})
    with pytest.raises(NotAllowed, match="changed since"):
        take(office, shown, moves=False)
    assert waiting(office) == 8
    with pytest.raises(BadInput):
        take(office, (), moves=False)
