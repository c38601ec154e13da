"""A paper that is nearly the same as one that is here: said when the two were compared, and taken as its next version."""

from __future__ import annotations

import hashlib
from contextlib import closing
from dataclasses import replace
from textwrap import wrap
from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.statements import Part
from paracase.domain.errors import NotAllowed
from paracase.domain.papers.proposals import Field
from paracase.domain.roles import Role
from paracase.services import journal
from paracase.services.approvals.requests import NewRequest, ask
from paracase.services.cases import walls
from paracase.services.demo import formats
from paracase.services.office.opening import open_office
from paracase.services.papers.filing import file_document, trash
from paracase.services.papers.near import near_paper, take_as_version
from paracase.services.papers.proposing import FilingDecision, propose
from paracase.services.papers.triage import queue
from paracase.services.papers.versions import document_at, standing_of_file, version
from paracase.services.people.people import add_person
from paracase.services.undo import redo, undo
from paracase.store.approvals.requests import request_items
from paracase.store.papers import facts, lists
from tests.support.offices import assert_whole, drop, garcia, inbox, scan
from tests.support.papers import docx

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.services.papers.near import NearPaper
    from tests.support.delegated import Firm

WORDS = (
    "Plaintiff asks the Court to compel answers to the first set of interrogatories. The answers were due three weeks ago, "
    "none came, and two letters and a call did not change that. Counsel offered two further weeks, which passed as well. "
    "The questions go to the maintenance of the trailer, to the training of its driver, and to the records that were kept "
    "of both. They are narrow, they were served in time, and no objection was made to any of them. Rule 37 provides for "
    "an order that compels the answers, and for the costs of this motion, which the declaration of counsel sets out."
)
CAPTION = (
    "UNITED STATES DISTRICT COURT\nCENTRAL DISTRICT OF CALIFORNIA\n\n"
    "Garcia v. Meridian Freight\nCase No. 2:24-cv-01234\n\n"
)
DRAFT = f"{CAPTION}MOTION TO COMPEL ANSWERS\n\n{WORDS}\n"
WRAPPED = tuple(line for long in DRAFT.split("\n") for line in wrap(long, 80))
STAMP = "Case 2:24-cv-01234-ABC   Document 41   Filed 11/20/26   Page 1 of 1   Page ID #:512\n"


def pdf(text: str) -> bytes:
    return formats.pdf_of_pages(["\n".join(line for long in text.split("\n") for line in wrap(long, 80) or [""])])


def near(office: Office, document_id: int) -> NearPaper | None:
    sheet = propose(office, document_id)
    return near_paper(office, sheet.document, sheet.proposals)


def filed_then(
    office: Office, first: bytes, second: bytes, *, names: tuple[str, str] = ("Motion.pdf", "scan.pdf")
) -> None:
    """One paper in file in the case of Garcia, then another in the Inbox."""
    detail = garcia(office)
    drop(office, names[0], first)
    scan(office)
    file_document(office, 1, FilingDecision((detail.case.id,)))
    drop(office, names[1], second)
    scan(office)


def said(office: Office) -> tuple[bool, str] | None:
    found = near(office, 2)
    return (found.is_later, found.what) if found is not None else None


@pytest.mark.parametrize(
    ("second", "name", "right"),
    [
        (STAMP + DRAFT, "scan.pdf", (True, "same words but for the stamp")),
        (DRAFT.replace("narrow", "few"), "scan.pdf", (False, "1 word differs")),
        (
            DRAFT.replace("two letters and a call", "three letters"),
            "Motion to Compel Answers v2.pdf",
            (True, "4 words differ"),
        ),
        (DRAFT.replace("01234", "09876"), "scan.pdf", None),
        (
            f"{CAPTION}NOTICE OF DEPOSITION\n\nThe deposition of the driver is taken on December 3. {WORDS[:40]}",
            "x.pdf",
            None,
        ),
    ],
)
def test_what_differs_is_said_and_another_paper_is_none(
    office: Office, second: str, name: str, right: tuple[bool, str] | None
) -> None:
    filed_then(office, pdf(DRAFT), pdf(second), names=("Motion.pdf", name))
    assert said(office) == right


def test_taken_as_a_version_it_stands_in_the_place_of_the_draft_and_undo_puts_both_back(office: Office) -> None:
    draft, filed = pdf(DRAFT), pdf(STAMP + DRAFT)
    filed_then(office, draft, filed)
    place = office.folder / "Cases" / lists.get_document(office.store.read, 1).relpath.decode()  # type: ignore[union-attr]
    assert place.read_bytes() == draft
    done = take_as_version(office, 2, of_id=1)
    assert done.summary == f"Took scan.pdf as v2 of {place.name}"
    assert place.read_bytes() == filed
    assert not (inbox(office) / "scan.pdf").exists()
    known = facts.facts_of(office.store.read, 1)
    assert (known["docket_no"], known["filed_on"]) == ("41", "2026-11-20")
    scan(office)
    assert_whole(office)
    assert [v.outcome for v in lists.versions(office.store.read, 1)] == ["text", "text"]
    assert "Page ID" in propose(office, 1).pages[0]
    undo(office)
    assert (place.read_bytes(), (inbox(office) / "scan.pdf").read_bytes()) == (draft, filed)
    assert [v.seq for v in lists.versions(office.store.read, 1)] == [1]
    assert facts.facts_of(office.store.read, 1)["docket_no"] is None
    scan(office)
    assert_whole(office)
    assert "Page ID" not in propose(office, 1).pages[0]
    assert said(office) == (True, "same words but for the stamp")
    redo(office)
    scan(office)
    assert place.read_bytes() == filed
    assert_whole(office)


def test_a_word_draft_gets_the_name_of_the_filed_pdf(office: Office) -> None:
    filed_then(office, formats.docx(DRAFT), pdf(STAMP + DRAFT), names=("Motion.docx", "scan.pdf"))
    assert said(office) == (True, "same words but for the stamp")
    before = lists.get_document(office.store.read, 1)
    take_as_version(office, 2)
    after = lists.get_document(office.store.read, 1)
    assert before is not None
    assert after is not None
    assert after.relpath == (before.relpath or b"").removesuffix(b".docx") + b".pdf"
    scan(office)
    assert_whole(office)
    undo(office)
    assert lists.get_document(office.store.read, 1).relpath == before.relpath  # type: ignore[union-attr]
    scan(office)
    assert_whole(office)


def test_nothing_is_said_any_more_of_a_paper_that_changed_or_went(office: Office) -> None:
    filed_then(office, pdf(DRAFT), pdf(STAMP + DRAFT))
    assert near(office, 2) is not None
    trash(office, 1)
    assert near(office, 2) is None
    with pytest.raises(NotAllowed, match="No paper here is known"):
        take_as_version(office, 2)
    undo(office)
    place = office.folder / "Cases" / lists.get_document(office.store.read, 1).relpath.decode()  # type: ignore[union-attr]
    place.write_bytes(pdf(DRAFT.replace("narrow", "few")))
    with pytest.raises(NotAllowed, match="changed since it was taken in"):
        take_as_version(office, 2)
    assert (inbox(office) / "scan.pdf").exists()
    scan(office)
    assert near(office, 2) is None  # what was compared is not what lies there now


def test_a_file_that_was_changed_meanwhile_stays_and_what_was_compared_is_taken(office: Office) -> None:
    filed_then(office, pdf(DRAFT), pdf(STAMP + DRAFT))
    shown = near(office, 2)
    assert shown is not None
    (inbox(office) / "scan.pdf").write_bytes(pdf(STAMP + DRAFT.replace("narrow", "few")))
    done = take_as_version(office, 2, of_id=shown.id)
    assert "“scan.pdf” stays: it was changed" in done.summary
    held = facts.present_bytes(office.store.read, 1)
    assert held is not None
    assert held.sha256 == hashlib.sha256(pdf(STAMP + DRAFT)).hexdigest(), "what was compared, and nothing else"
    assert (inbox(office) / "scan.pdf").read_bytes() == pdf(STAMP + DRAFT.replace("narrow", "few"))
    scan(office)
    assert_whole(office)


def test_the_later_of_two_that_wait_names_the_earlier(office: Office) -> None:
    drop(office, "a.pdf", pdf(DRAFT))
    drop(office, "b.pdf", pdf(DRAFT.replace("narrow", "few")))
    scan(office)
    assert (near(office, 1), near(office, 2) is not None) == (None, True)
    take_as_version(office, 2)
    assert facts.facts_of(office.store.read, 2)["parent_id"] == 1
    assert [row.id for row in lists.triage_list(office.store.read)] == [1]
    scan(office)
    assert_whole(office)


def test_an_approval_stays_with_the_version_it_was_given_for(firm: Firm) -> None:
    """What was put before the attorney is v1; v2 is another paper to it, and undo leaves the request as it is."""
    office = firm.office
    path = firm.save("Motion.docx", *WRAPPED)
    document_id = document_at(office, str(path), case_id=firm.case_id)
    file_document(office, document_id, FilingDecision((firm.case_id,), move=False))
    ask(office, firm.case_id, NewRequest(((document_id, Part.LEAD),), attorney_id=firm.attorney.id))
    drop(office, "scan.pdf", pdf("\n".join((STAMP, *WRAPPED))))
    scan(office)
    new = next(row.id for row in lists.triage_list(office.store.read) if row.name == "scan.pdf")
    found = near(office, new)
    assert found is not None
    assert found.decided == f"v1 waiting ({firm.attorney.name})"
    take_as_version(office, new)
    scan(office)
    item = request_items(office.store.read, 1)[0]
    assert (item.version, item.present_version_id != item.version_id) == (1, True)
    assert standing_of_file(office, version(office, item.version_id)) == "the file in the folder is another: v2"
    undo(office)
    scan(office)
    assert standing_of_file(office, version(office, item.version_id)) == ""
    assert_whole(office)


def test_undo_is_refused_once_the_version_was_put_before_an_attorney(firm: Firm) -> None:
    office = firm.office
    pat = add_person(office, "Pat Lowe", Role.PARALEGAL)
    path = firm.save("Motion.docx", *WRAPPED)
    document_id = document_at(office, str(path), case_id=firm.case_id)
    file_document(office, document_id, FilingDecision((firm.case_id,), move=False))
    drop(office, "scan.docx", docx(*WRAPPED, "It is so moved."))
    scan(office)
    new = next(row.id for row in lists.triage_list(office.store.read) if row.name == "scan.docx")
    take_as_version(office, new)
    scan(office)
    ask(
        replace(office, person=pat), firm.case_id, NewRequest(((document_id, Part.LEAD),), attorney_id=firm.attorney.id)
    )
    there = path.read_bytes()
    with pytest.raises(NotAllowed, match="put before an attorney"):
        undo(office)
    assert path.read_bytes() == there
    assert not (inbox(office) / "scan.docx").exists()
    scan(office)
    assert_whole(office)


@pytest.mark.parametrize("step", ["_bring", "finish"])
def test_what_was_cut_off_is_carried_forward(office: Office, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    """Cut off when the old file was gone and the other not there yet, or when both were, but nothing was written down."""
    draft, filed = pdf(DRAFT), pdf(STAMP + DRAFT)
    filed_then(office, draft, filed)
    place = office.folder / "Cases" / lists.get_document(office.store.read, 1).relpath.decode()  # type: ignore[union-attr]

    class CutOff(Exception):
        pass

    def cut(*_: object, **__: object) -> None:
        raise CutOff

    with monkeypatch.context() as patched:
        patched.setattr(journal._Journal, step, cut)
        patched.setattr(journal._Journal, "take_back", lambda *_: None)
        with pytest.raises(CutOff):
            take_as_version(office, 2)
    assert place.exists() is (step == "finish")
    assert journal.replay(office) == 1
    assert place.read_bytes() == filed
    assert not (inbox(office) / "scan.pdf").exists()
    kept = [version.sha256 for version in lists.versions(office.store.read, 1)]
    assert kept == [hashlib.sha256(data).hexdigest() for data in (draft, filed)]
    scan(office)
    assert_whole(office)


def test_who_may_not_see_the_other_paper_reads_nothing_of_it(office: Office) -> None:
    priya = add_person(office, "Priya Nair", Role.PARALEGAL)
    filed_then(office, pdf(WORDS), pdf(WORDS.replace("narrow", "few")))
    assert near(office, 2) is not None
    walls.put_up(office, 1, priya, reason="worked for them")
    with closing(open_office(office.folder, clock=office.clock, acting_as="Priya Nair")) as hers:
        assert near(hers, 2) is None
        assert not any(one.field is Field.VERSION_OF for one in propose(hers, 2).proposals)
        assert [paper.near for paper in queue(hers).papers.values()] == [None]
        with pytest.raises(NotAllowed, match="No paper here is known"):
            take_as_version(hers, 2, of_id=1)
    assert [paper.near for paper in queue(office).papers.values()] == [1]
