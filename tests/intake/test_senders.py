"""Whose letter it is and who is named in it: by the office's own name, the parties of its cases, for whom it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.domain.cases.dockets import parse_docket_number
from paracase.domain.papers.proposals import Confidence, Field, Proposal, best, ranked
from paracase.intake.recognise import Knowledge, KnownCase, Paper, recognise, senders, types
from paracase.store.office.practice import Practice

if TYPE_CHECKING:
    import re

PRACTICE = Practice(None)
CASES = (
    KnownCase(1, "26-0001", "Varga v. Pellworth Marine", ((parse_docket_number("2:25-cv-03914"), "cacd"),),
              ("Ottoline Varga", "Pellworth Marine Supply, Inc."), ("plaintiff", "defendant"), "plaintiff"),
    KnownCase(2, "26-0002", "Haddow v. Cranmere", ((parse_docket_number("1:24-cv-07120"), "ilnd"),),
              ("Basim Haddow", "Cranmere Orthopedics, P.C."), ("plaintiff", "defendant"), "defendant"),
    KnownCase(3, "26-0003", "Quarles v. Umber Ridge", ((parse_docket_number("3:25-cv-00688"), "tnmd"),),
              ("Thessaly Quarles", "Umber Ridge Apartments LLC", "Saltash Freightways Co."),
              ("plaintiff", "defendant", "defendant"), "defendant"),
)  # fmt: skip
KNOWLEDGE = Knowledge(
    CASES,
    tuple(PRACTICE.document_types),
    "{date} {no} {title}",
    PRACTICE.courts,
    ours=("Stroud & Belhumeur LLP", "Wilhelmina Stroud", "Ned Farrow"),
)
VARGA = "Re: Varga v. Pellworth Marine Supply, Inc., No. 2:25-cv-03914"
HADDOW = "Re: Haddow v. Cranmere Orthopedics, P.C., No. 1:24-cv-07120"
QUARLES = "Re: Quarles v. Umber Ridge Apartments LLC, No. 3:25-cv-00688"


def letter(
    head: str, about: str, body: str, *, signed: str = "Teodor Lund", dear: str = "Ms. Stroud"
) -> list[Proposal]:
    text = f"{head}\n\nNovember 2, 2026\n\n{about}\n\nDear {dear}:\n\n{body}\n\nSincerely,\n{signed}\n"
    return recognise(Paper("scan.pdf", (text,)), KNOWLEDGE)


def side(found: list[Proposal]) -> tuple[str, Confidence] | None:
    said = best(found, Field.SIDE)
    return (said.value, said.confidence) if said is not None else None


@pytest.mark.parametrize(
    ("head", "about", "body", "signed", "dear", "right"),
    [
        # ours, by letterhead; by who signs, though the letterhead was not read
        ("STROUD & BELHUMEUR LLP\n12 Quay Road", VARGA, "Please call.", "Wilhelmina Stroud", "Counsel", "plaintiff"),
        ("12 Quay Road", HADDOW, "Please call.", "Ned Farrow", "Counsel", "defendant"),
        # a party itself
        ("PELLWORTH MARINE SUPPLY, INC.\nRisk Management", VARGA, "We received it.", "A. Pike", "Counsel", "defendant"),
        ("9 Alder Street", "Re: my papers", "Here they are.", "Ottoline Varga", "Ms. Stroud", "plaintiff"),
        # for whom they say they write, and whose attorneys they are
        ("LUND PETRIE", VARGA, "This office represents Pellworth Marine Supply, Inc.", "T. Lund", "Counsel", "defendant"),
        ("LUND PETRIE LLP\nAttorneys for Plaintiff", HADDOW, "Please call.", "T. Lund", "Counsel", "plaintiff"),
        # a firm that writes to us of clients, in a case of two sides
        ("LUND PETRIE LLP", VARGA, "Your client's answers are late.", "T. Lund", "Ms. Stroud", "defendant"),
        ("LUND PETRIE LLP", HADDOW, "Our client is ready to mediate.", "T. Lund", "Mr. Belhumeur", "plaintiff"),
    ],
)  # fmt: skip
def test_whose_side_it_is_on(head: str, about: str, body: str, signed: str, dear: str, right: str) -> None:
    assert side(letter(head, about, body, signed=signed, dear=dear)) == (right, Confidence.LIKELY)


def test_what_does_not_say_it_is_no_more_than_a_guess() -> None:
    said = side(letter("LUND PETRIE LLP", VARGA, "The hearing is at nine."))
    assert said == ("defendant", Confidence.GUESS), "a firm that writes to us may be a mediator's"
    assert side(letter("LUND PETRIE LLP", VARGA, "Your client is late.", dear="Ms. Okoro")) is None, "to somebody else"
    assert side(letter("LUND PETRIE LLP", "Re: lunch", "Our client is late.")) is None, "of no case"


def test_beside_another_defendant_a_firm_that_writes_to_us_can_be_on_either_side() -> None:
    said = side(letter("LUND PETRIE LLP", QUARLES, "Our client agrees with yours."))
    assert said == ("plaintiff", Confidence.GUESS)


def test_a_letterhead_alone_does_not_say_what_a_letter_is() -> None:
    to_others = letter("LUND PETRIE LLP", VARGA, "The hearing is at nine.", dear="Ms. Okoro")
    to_us = letter("LUND PETRIE LLP", VARGA, "The hearing is at nine.")
    kinds = [best(found, Field.TYPE) for found in (to_others, to_us)]
    assert [(one.value, one.confidence) for one in kinds if one is not None] == [
        ("correspondence_opposing", Confidence.GUESS),
        ("correspondence_opposing", Confidence.LIKELY),
    ]


def test_the_people_of_a_letter_are_those_of_its_re_line_and_parties_it_names_whole() -> None:
    by_caption = letter(
        "LUND PETRIE LLP", "Re: Varga v. Pellworth Marine Supply, Inc., C.D. Cal. 25-cv-3914", "Call me."
    )
    assert [one.value for one in ranked(by_caption, Field.IN_CASE)] == ["Varga", "Pellworth Marine Supply, Inc."]
    about = "Re: Our Insured: Cranmere Orthopedics, P.C.\nClaimant: Basim Haddow"
    by_name = letter("GREYLAG CASUALTY\nClaims Division", about, "We received it.", dear="Counsel")
    assert {one.value for one in ranked(by_name, Field.IN_CASE)} == {"Basim Haddow", "Cranmere Orthopedics, P.C."}


@pytest.mark.parametrize(
    ("text", "is_guess"),
    [
        ("This letter concerns the matter of Arden v. Pollock and what was said there.", True),
        ("We relied on what the court said in Arden v. Pollock about costs.", True),
        ("Arden v. Pollock", False),
        ("Estate of Arden v. City of Pollock", False),
    ],
)
def test_the_name_of_a_case_in_a_sentence_is_a_guess(text: str, is_guess: bool) -> None:
    found = recognise(
        Paper("scan.pdf", (f"November 2, 2026\n\n{text}\n\nDear Ms. Stroud:\n\nPlease call.\n",)), KNOWLEDGE
    )
    caption = best(found, Field.CAPTION)
    assert (caption is not None and caption.confidence is Confidence.LIKELY) is not is_guess


@pytest.mark.parametrize("sender", ["x@" * 60_000, "x@" + "y" * 60_000, "<" * 60_000])
def test_of_a_sender_no_more_is_looked_at_than_anybody_writes(sender: str) -> None:
    paper = Paper("mail.eml", ("Our client is late.",), {"mail": {"from": sender, "subject": VARGA}})
    assert len(paper.sender) == 1000
    assert best(recognise(paper, KNOWLEDGE), Field.TYPE) is not None


@pytest.mark.parametrize("pattern", [senders._LAW_FIRM, types._FIRM])
def test_the_host_of_a_law_firm_is_looked_for_from_its_own_at_sign_only(pattern: re.Pattern[str]) -> None:
    match = pattern.search("x@y a@hollowaylaw.test")
    assert match is not None
    assert match.group().startswith("@hollo"), "from each at sign to the end is a quadratic search"
