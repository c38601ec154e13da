"""Kinds of papers that the demo showed: pleading paper, bills, insurers, file names, what stands beside a heading."""

from __future__ import annotations

from functools import cache

import pytest

from paracase.domain.papers import docket_titles
from paracase.domain.papers.proposals import Confidence, Field, Proposal, best
from paracase.intake.recognise import Knowledge, Paper, recognise
from paracase.store.office.practice import Practice


@cache
def knowledge() -> Knowledge:
    practice = Practice(None)
    return Knowledge((), tuple(practice.document_types), "{date} {title}", practice.courts, ())


def read(text: str, name: str = "scan0001.pdf") -> list[Proposal]:
    return recognise(Paper(name, tuple(text.split("\f"))), knowledge())


def said(found: list[Proposal], field: Field) -> str | None:
    one = best(found, field)
    return one.value if one is not None and one.confidence > Confidence.GUESS else None


GUTTER = """ 1  Rhoda Quist (SBN 000101)
 2  QUIST & PARR
 3  Attorneys for Plaintiff

 8                     UNITED STATES DISTRICT COURT
 9                    EASTERN DISTRICT OF CALIFORNIA

11  ORLA DENE,                            Case No. 2:26-cv-00044
12            Plaintiff,
13       v.                               Plaintiff's Reply in Support of
14  FERN MILLS, INC.,                     Motion to Compel Arbitration
15            Defendant.

18       The opposition does not answer the motion.
"""


def test_pleading_paper_is_read_also_where_blank_lines_have_no_number() -> None:
    found = read(GUTTER, "Reply to Protective Order.pdf")
    assert said(found, Field.TYPE) == "reply_brief"
    assert said(found, Field.TITLE) == "Plaintiff's Reply in Support of Motion to Compel Arbitration"


@pytest.mark.parametrize("name", ["Opposition to Protective Order.pdf", "Decl re Order.pdf", "Exhibit to Order.pdf"])
def test_what_a_file_name_names_behind_its_first_words_is_no_second_source(name: str) -> None:
    found = best(read("IN THE DISTRICT COURT\n\nA, Plaintiff,\nv.\nB, Defendant.\n\nORDER\n", name), Field.TYPE)
    assert (found and found.value, found and found.confidence) == ("order", Confidence.LIKELY)


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("DOVER REPORTING\nInvoice No. 771      Invoice date: 3/4/2026\nCase: Dene v. Fern Mills, 2:26-cv-44\n", "invoice",
         "2026-03-04"),
        ("Invoice 3391      3/5/2026\nSold to: somebody\nTotal 12.00\n", "invoice", "2026-03-05"),
        ("VALE ENGINEERING\nINVOICE 1107        March 6, 2026\nSite visit 1,500.00\n", "invoice", "2026-03-06"),
        ("ST. BRIDE CLINIC\nPatient Financial Services\nSTATEMENT OF ACCOUNT    Statement date: 3/7/2026\n"
         "Patient: Orla Dene\nDate of service: 1/2/2026\nInsurance payments 0.00\n", "medical_bill", "2026-03-07"),
        ("QUILL STORAGE\nSTATEMENT OF ACCOUNT    Statement date: 3/8/2026\nUnit 12, rent 90.00\n", "invoice", "2026-03-08"),
        ("Privilege Log - Dene v. Fern Mills, Inc., 2:26-cv-00044\nBates begin\tDate\tAuthor\nFM-1\t2025-01-02\tA. B.\n",
         "privilege_log", None),
    ],
)  # fmt: skip
def test_bills_and_logs_by_their_headings(text: str, kind: str, day: str | None) -> None:
    found = read(text)
    assert (said(found, Field.TYPE), said(found, Field.DATED)) == (kind, day)


LETTER = """{head}

March 9, 2026

Rhoda Quist
Quist & Parr

     Re:  Claimant: Orla Dene
          Claim number: HZ-4410

Dear Ms. Quist:

     {body}

                              Sincerely,
                              Ida Moss
"""


@pytest.mark.parametrize(
    ("head", "body", "kind"),
    [
        ("HOLLIS CASUALTY COMPANY", "We received your letter of representation. Liability is under investigation.",
         "insurance_letter"),
        ("HOLLIS CASUALTY COMPANY", "We answer your demand letter of March 2. We are still looking into it.",
         "insurance_letter"),
        ("HOLLIS CASUALTY COMPANY", "We are authorized to offer $10,000 for all claims of your client.",
         "settlement_offer_letter"),
        ("MOSS & LANE, Attorneys at Law", "Please be advised that we represent Fern Mills, Inc. in this matter.",
         "letter_of_representation"),
    ],
)  # fmt: skip
def test_an_insurers_letter_is_its_own_whatever_letter_it_answers(head: str, body: str, kind: str) -> None:
    assert said(read(LETTER.format(head=head, body=body)), Field.TYPE) == kind


def test_a_request_for_order_is_no_order() -> None:
    text = (
        "SUPERIOR COURT OF CALIFORNIA, COUNTY OF KERN\n\nPETITIONER: Orla Dene\nRESPONDENT: Per Dene\n\n"
        "REQUEST FOR ORDER          CASE NUMBER: BFL-26-001122\n"
    )
    assert said(read(text), Field.TYPE) == "motion_other"


def test_a_subpoenas_own_day_is_not_lost_behind_the_day_of_production() -> None:
    text = (
        "UNITED STATES DISTRICT COURT\nfor the\nEastern District of California\n\nOrla Dene\nPlaintiff\nv.\nFern Mills\n"
        "Defendant\n\nSUBPOENA TO PRODUCE DOCUMENTS\n\nPlace: Quist & Parr    Date and Time: 4/1/2026, 10:00 a.m.\n\n"
        "Date: 3/10/2026\n"
    )
    assert said(read(text), Field.DATED) == "2026-03-10"


def test_a_claims_stamp_and_its_day() -> None:
    text = "Case 26-00731-AB   Claim 9   Filed 03/11/26   Pg. 1 of 1\n\nOfficial Form 410\nProof of Claim\n"
    assert said(read(text), Field.FILED) == "2026-03-11"
    assert said(read(text + "\nExecuted on date  3/11/2026\n"), Field.DATED) == "2026-03-11"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("COMPLAINT Receipt No: ACACDC-4471183 - Fee: $405, filed by Plaintiff Orla Dene.", "Complaint"),
        ("Opposed MOTION for Continuance by Fern Mills, filed.", "Opposed Motion for Continuance"),
    ],
)
def test_fees_and_the_word_filed_are_no_part_of_a_title(text: str, title: str) -> None:
    assert docket_titles.title(text, ["Fern Mills"]) == title


def _by_name(name: str) -> set[str]:
    found = [one for one in read("Nothing that says what it is.", name) if one.field is Field.TYPE]
    return {one.value for one in found if "file name" in one.reason}


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Garcia client notes.txt", "lien_notice"), ("Photo 1998.jpg", "offer_of_judgment"),
     ("writing sample.docx", "writ_execution")],
)  # fmt: skip
def test_what_stands_within_a_word_of_a_file_name_is_no_cue(name: str, kind: str) -> None:
    assert kind not in _by_name(name)


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Garcia lien.txt", "lien_notice"), ("medical_liens_2026.pdf", "lien_notice"), ("GarciaLien.pdf", "lien_notice"),
     ("writ of execution.pdf", "writ_execution"), ("CCP 998.pdf", "offer_of_judgment"), ("subpoenaed.pdf", "subpoena")],
)  # fmt: skip
def test_a_cue_that_is_a_word_of_a_file_name_counts(name: str, kind: str) -> None:
    assert kind in _by_name(name)
