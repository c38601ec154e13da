"""Kinds of mistakes that real papers showed, on invented ones: a title in part, another case's argument, a court's line."""

from __future__ import annotations

import pytest

from paracase.domain.papers import docket_titles
from paracase.domain.papers.proposals import Confidence, Field, Proposal, best
from paracase.intake.recognise import Knowledge, Paper, recognise
from paracase.store.office.practice import Practice
from tests.intake.test_first_pages import CAPTION, KNOWLEDGE, of, read

APPEAL = (
    "No. 26-1177\nUNITED STATES COURT OF APPEALS\nFOR THE NINTH CIRCUIT\nDELPHINE ARKWOOD,\nPlaintiff-Appellee,\nv.\n"
    "TALLOW FOODS, INC.,\nDefendant-Appellant.\n"
)
MAILED = (
    "From: {sender}\nSubject: {subject}\n\n{heading}\n\nNotice of Electronic Filing\n\nThe following transaction was "
    "received from {by} entered on 9/3/2026 at 0:20 AM EDT and filed on 9/2/2026\nCase Name: Orrin Vasquez-Hale\n"
    "Case Number: {number}\nDocument Number: 33\nDocket Text:\n{text}\n\nThe following document(s) are associated with "
    "this transaction:\n"
)


def values(found: list[Proposal], field: Field) -> set[str]:
    return {one.value for one in found if one.field is field and one.confidence > Confidence.GUESS}


@pytest.mark.parametrize(
    "sentence",
    [
        "Tarrow Mills is scheduled for argument on September 15, 2026, and a decision is expected.",
        "In Tarrow Mills v. Belden, No. 25-4410, briefing is complete. Tarrow Mills has been set for argument on "
        "September 15, 2026.",
        "The briefing in Case No. 25-4410 is complete, and oral argument in it is scheduled for September 15, 2026.",
    ],
)
def test_the_argument_of_another_case_is_no_hearing_of_this_one(sentence: str) -> None:
    found = read(f"{APPEAL}MOTION TO STAY PROCEEDINGS\nAppellant asks that briefing be stayed. {sentence}\n")
    assert not values(found, Field.HEARING)


@pytest.mark.parametrize(
    "sentence",
    [
        "Oral argument is scheduled for September 15, 2026 at 9:00 a.m. in Courtroom 3.",
        "This appeal is set for argument on September 15, 2026.",
        "Case No. 26-1177 is calendared for oral argument on September 15, 2026.",
        "Defendant's Motion is set for hearing on September 15, 2026.",
    ],
)
def test_its_own_argument_is_one(sentence: str) -> None:
    found = read(f"{APPEAL}MOTION TO POSTPONE ARGUMENT\nAppellant asks for a later day. {sentence}\n")
    assert values(found, Field.HEARING) == {"2026-09-15"}


def test_what_a_form_prints_for_whoever_fills_it_in_is_no_title() -> None:
    found = read(
        f"{CAPTION}ENTRY OF APPEARANCE (INSTRUCTIONS: Counsel Should Refer to Local Rule 47. Pro Se Parties And\n"
        "Please enter my appearance.\n"
    )
    assert of(found, Field.TITLE) == "Entry of Appearance"


def test_a_title_does_not_end_with_a_word_that_goes_on() -> None:
    found = read(f"{CAPTION}JOINT STIPULATION AND\n|PR0P0SED] orDer re: extension\nIt is stipulated as follows.\n")
    assert of(found, Field.TITLE) == "Joint Stipulation"


def test_the_number_before_a_re_lines_case_is_none_of_its_names() -> None:
    found = read(
        "OFFICE OF THE CLERK\nUNITED STATES COURT OF APPEALS\nFOR THE SIXTH CIRCUIT\n\nJune 3, 2026\n\nMs. Prue Ashby\n"
        "12 Ferry Lane\n\nRe: Case No. 26-3994, Tallow Coal Company v. Linnea Hale, et al\n\nDear Counsel:\n"
        "This case has been docketed.\n\nSincerely,\nCase Manager\n"
    )
    assert values(found, Field.IN_CASE) == {"Tallow Coal Company", "Linnea Hale"}
    caption = best(found, Field.CAPTION)
    assert caption is not None
    assert caption.value.startswith("Tallow Coal Company v. Linnea Hale")


def test_an_agencys_file_number_beside_the_caption_is_no_party() -> None:
    found = read(
        "TENNESSEE BUREAU OF WORKERS' COMPENSATION\nWORKERS' COMPENSATION APPEALS BOARD\n\nOrla Quistgard ) Docket No. "
        "2026-03-1235\n)\nv. ) State File No. 80097-2026\n)\nHarrowgate Haulage, Inc., et al. )\n\nReversed and Remanded\n"
    )
    assert values(found, Field.IN_CASE) == {"Orla Quistgard", "Harrowgate Haulage, Inc."}


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("No. ED118783\nFiled: January 19, 2026\n", "2026-01-19"),
        ("No. 363A26\n\nFiled 11 February 2026\n", "2026-02-11"),
        ("STATE OF MISSOURI, ) Filed: January 19, 2026\n", "2026-01-19"),
    ],
)
def test_an_appellate_courts_own_line_says_when_it_was_filed(line: str, day: str) -> None:
    found = read(
        "In the Missouri Court of Appeals\nEastern District\n\nORLA QUISTGARD,\nAppellant,\nv.\nSTATE OF MISSOURI,\n"
        f"Respondent.\n{line}\nBefore Tull, P.J., and Marsh, J.\nAppellant appeals the judgment. We affirm.\n"
    )
    assert of(found, Field.FILED) == day


def test_another_papers_filing_in_a_caption_is_not_this_ones() -> None:
    found = read(
        "SUPERIOR COURT OF THE STATE OF CALIFORNIA\nCOUNTY OF KERN\nORLA QUISTGARD,\nPlaintiff,\nv.\nTALLOW FOODS, INC.,\n"
        "Defendant.\nAction Filed: January 19, 2026\nNOTICE OF MOTION AND MOTION TO COMPEL\n"
    )
    assert of(found, Field.FILED) is None


def test_a_sentence_about_a_court_is_no_heading() -> None:
    """Nor is the running head of a slip opinion its title."""
    paper = Paper(
        "slip.pdf",
        (
            "(Slip Opinion) OCTOBER TERM, 2026 1\n\nSyllabus\n\nNOTE: A syllabus will be released at the time the opinion\n"
            "The syllabus constitutes no part of the opinion of the Court but has been\nprepared for the reader.\n\n"
            "SUPREME COURT OF THE UNITED STATES\n\nSyllabus\n\nARKWOOD WATER DISTRICT v. HALE\n",
        ),
    )
    assert paper.front.court == "SUPREME COURT OF THE UNITED STATES"
    assert of(recognise(paper, KNOWLEDGE), Field.TITLE) is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Notice of Motion and Hearing All Parties entitled to receive notice were served by the CM/ECF system. Filed "
            "by Prue Ashby on behalf of Tallow, LLC (RE: [3] Generic Motion).",
            "Notice of Motion and Hearing",
        ),
        ("Certificate of Mailing. All creditors were served by mail.", "Certificate of Mailing"),
        (
            "Motion to Serve All Parties with an Interest Filed by Prue Ashby",
            "Motion to Serve All Parties with an Interest",
        ),
    ],
)
def test_who_was_served_is_no_part_of_a_docket_title(text: str, title: str) -> None:
    assert docket_titles.title(text) == title


@pytest.mark.parametrize(
    ("by", "text", "kind", "sure"),
    [
        ("Admin", "Notice of Dismissal (Re: related document(s)[32] Order) (Admin.)", "bankruptcy_notice", False),
        ("Ashby, Prue", "Notice of Dismissal Filed by Orrin Vasquez-Hale. (Ashby, Prue)", "notice_of_dismissal", True),
    ],
)
def test_a_courts_system_gives_no_notice_of_dismissal_of_a_partys(by: str, text: str, kind: str, sure: bool) -> None:
    words = MAILED.format(
        sender="ecf@vaeb.uscourts.gov",
        subject="26-31747-KLP Ch 13 Notice of Dismissal",
        heading="U.S. Bankruptcy Court\nEastern District of Virginia",
        by=by,
        number="26-31747-KLP",
        text=text,
    )
    meta = {"mail": {"from": "ecf@vaeb.uscourts.gov", "subject": "26-31747-KLP Ch 13 Notice of Dismissal"}}
    found = best(recognise(Paper("n.eml", (words,), meta), KNOWLEDGE), Field.TYPE)
    assert found is not None
    assert (found.value, found.confidence is Confidence.SURE) == (kind, sure)


COURTS = Practice(None).courts
KNOWING = Knowledge((), KNOWLEDGE.types, KNOWLEDGE.file_pattern, COURTS)


def test_a_page_without_a_heading_is_of_the_court_that_its_stamp_names() -> None:
    page = "Case 1:26-cv-01061-KLM Document 1 Filed 04/16/26 USDC {} Page 7 of 16\nHer answers were not complete.\n"
    found = recognise(Paper("x.pdf", (page.format("Colorado"),)), KNOWING)
    assert values(found, Field.COURT) == {"cod"}
    assert not values(recognise(Paper("x.pdf", (page.format("Texas"),)), KNOWING), Field.COURT), "which of four?"


def test_counsel_side_by_side_above_the_heading_is_no_text() -> None:
    page = (
        "Attorneys for Appellant\t\t\tAttorneys for Appellee\nPrudence Ashby Marlow\t\t\tOrla Quistgard Benedict\n"
        "Deputy Attorney General of the State of Indiana\t\tQuistgard and Long, Indianapolis, Indiana\n"
        "Section Chief and Deputy Attorney General\t\t\tIndianapolis, Indiana, of the same firm\n\n"
        "In the\nIndiana Supreme Court\n\nNo. 49S00-2608-DP-392\n\nState of Indiana,\nAppellant (Plaintiff below),\n\nv.\n\n"
        "Delphine Arkwood,\nAppellee (Defendant below).\n\nMay 4, 2026\n\nMarsh, Justice.\nThe appellee seeks rehearing.\n"
    )
    assert values(recognise(Paper("x.doc", (page,)), KNOWING), Field.COURT) == {"ind"}


def test_a_notarys_venue_is_no_court_and_makes_no_title_of_a_paragraph() -> None:
    page = (
        "LAST WILL AND TESTAMENT\n"
        + "I, Orla Quistgard, declare this to be my will.\n" * 18
        + "A. Personal Property List\nI might leave a statement.\nSTATE OF MONTANA, County of Gallatin\n"
    )
    assert Paper("will.docx", (page,)).front.court == ""
