"""How a paper must be handled: by its own designations and a court's notice, never by a word in prose; what is only said."""

from __future__ import annotations

import re

import pytest

from paracase.domain.papers.handling import (
    CLAW_BACK,
    IDENTIFIERS,
    proposed_handling,
    raised,
    taken_handling,
    warnings,
)
from paracase.domain.papers.proposals import Confidence, Field, Proposal
from paracase.intake.recognise import Knowledge, Paper, handling

NOTHING = Knowledge((), (), "")
BODY = "\n\nThe parties have met and conferred about the schedule.\nNothing else is before the Court.\n\n"


def of(paper: Paper) -> dict[str, Confidence]:
    return {one.value: one.confidence for one in handling.recognise(paper, NOTHING)}


def page(*lines: str, foot: str = "") -> Paper:
    return Paper("scan0001.pdf", ("\n".join(lines) + BODY + foot,))


def notice(subject: str, entry: str) -> Paper:
    text = f"Notice of Electronic Filing\nCase Number: 1:24-cv-00001\nDocket Text:\n{entry}\n\n1:24-cv-00001 Notice has been"
    return Paper("Activity.eml", (text,), {"mail": {"subject": subject}})


DESIGNATED = [
    ("CONFIDENTIAL", "confidential"),
    ("Confidential - Subject to Protective Order", "confidential"),
    ("CONFIDENTIAL ACME-0004412", "confidential"),
    ("CONFIDENTIAL PURSUANT TO STIPULATED PROTECTIVE ORDER", "confidential"),
    ("** CONFIDENTIAL BUSINESS INFORMATION **".replace("INFORMATION", "PROPRIETARY"), "confidential"),
    ("NOTICE: THIS DOCUMENT CONTAINS SENSITIVE DATA", "confidential"),
    ("CONFIDENTIAL SETTLEMENT COMMUNICATION - EVIDENCE CODE 1152", "confidential"),
    ("HIGHLY CONFIDENTIAL – ATTORNEYS’ EYES ONLY", "aeo"),
    ("OUTSIDE COUNSEL’S EYES ONLY", "aeo"),
    ("ATTORNEYS EYES ONLY", "aeo"),
    ("HIGHLY CONFIDENTIAL - SOURCE CODE", "aeo"),
    ("[FILED UNDER SEAL]", "sealed"),
    ("FILED UNDER SEAL PURSUANT TO ORDER DATED MAY 1, 2026", "sealed"),
    ("CONDITIONALLY FILED UNDER SEAL", "sealed"),
    ("*** SEALED ***", "sealed"),
    ("SEALED BY ORDER OF THE COURT", "sealed"),
    ("UNREDACTED VERSION OF DOCUMENT SOUGHT TO BE SEALED", "sealed"),
    ("Lodged Under Seal", "sealed"),
    ("PRIVILEGED & CONFIDENTIAL", "privileged"),
    ("ATTORNEY-CLIENT PRIVILEGED COMMUNICATION", "privileged"),
    ("ATTORNEY WORK PRODUCT", "privileged"),
    ("Attorney Work Product - Prepared in Anticipation of Litigation", "privileged"),
]


@pytest.mark.parametrize(("line", "value"), DESIGNATED)
def test_a_line_of_nothing_but_a_designation_is_one(line: str, value: str) -> None:
    assert of(page(line, "", "EXHIBIT 7")) == {value: Confidence.LIKELY}
    assert of(page("Statement of Account", foot=line)) == {value: Confidence.LIKELY}, "at the foot as at the head"


@pytest.mark.parametrize(
    "lines",
    [
        ("The terms of this confidential settlement shall not be disclosed.",),
        ("3. Confidentiality. The terms of this Agreement shall be kept", "confidential."),
        ("CONFIDENTIAL SETTLEMENT AGREEMENT AND RELEASE",),
        ("STIPULATION REGARDING THE TREATMENT OF", "CONFIDENTIAL MATERIAL"),
        ("NOTICE OF MOTION AND MOTION FOR LEAVE TO FILE", "UNDER SEAL"),
        ("ORDER GRANTING MOTION TO SEAL",),
        ("DEFENDANT'S REQUEST THAT EXHIBIT 4 BE", "FILED UNDER SEAL"),
        ("REDACTED VERSION OF DOCUMENT SOUGHT TO BE", "FILED UNDER SEAL"),
        ("PRIVILEGE LOG",),
        ("A. The Attorney-Client Privilege",),
        ("It is designated “CONFIDENTIAL” under the Protective Order.",),
        ("The witness keeps his eyes only on the road.",),
        ("All documents were produced in confidence and sealed envelopes.",),
        ("The Confidential Information was returned.",),
        ("ORDER UNSEALING CASE",),
    ],
)
def test_what_is_said_about_it_is_no_designation(lines: tuple[str, ...]) -> None:
    assert taken_handling(handling.recognise(page(*lines), NOTHING)) is None


def test_the_disclaimer_under_every_mail_is_no_designation() -> None:
    text = "Attached is the draft.\n\nCONFIDENTIAL\nThis e-mail may contain privileged and confidential information.\n"
    assert of(Paper("m.eml", (text,), {"mail": {"subject": "Draft"}})) == {}


def test_a_second_page_with_the_same_mark_makes_a_doubtful_line_likely() -> None:
    torn = "JOINT STATEMENT\nCONFIDENTIAL" + BODY
    assert of(Paper("a.pdf", (torn,))) == {"confidential": Confidence.GUESS}
    assert of(Paper("a.pdf", (torn, torn))) == {"confidential": Confidence.LIKELY}


@pytest.mark.parametrize(
    ("subject", "entry", "sure"),
    [
        ("Activity in Case 1:24-cv-00001 Roe v. Poe Sealed Motion", "SEALED MOTION by Roe.", Confidence.SURE),
        ("Activity in Case 1:24-cv-00001 Roe v. Poe Declaration", "DECLARATION of Poe *SEALED*", Confidence.LIKELY),
        ("Activity in Case 1:24-cv-00001 SEALED v. Poe Order", "ORDER setting hearing.", Confidence.LIKELY),
        ("Activity in Case 1:24-cv-00001 Roe v. Poe Exhibit", "(SEALED) EXHIBIT A to 14", Confidence.LIKELY),
        ("FW: case", "Restricted Sealed Document filed by Poe", Confidence.LIKELY),
    ],
)
def test_a_notice_says_that_what_was_filed_is_sealed(subject: str, entry: str, sure: Confidence) -> None:
    assert of(notice(subject, entry)) == {"sealed": sure}


@pytest.mark.parametrize(
    ("subject", "entry"),
    [
        ("Activity in Case 1:24-cv-00001 Roe v. Poe Motion to Seal Document", "MOTION to Seal Document 45 by Poe."),
        ("Activity in Case 1:24-cv-00001 Roe v. Poe Order on Motion to Seal", "ORDER granting 45 Motion to Seal."),
        ("Activity in Case 1:24-cv-00001 Roe v. Poe Order", "ORDER unsealing the indictment."),
        ("Activity in Case 1:24-cv-00001 Roe v. Sealy Corp. Order", "ORDER as to Sealy Corp."),
        ("Activity in Case 1:24-cv-00001 Roe v. Poe Notice of Redacted Sealed Document", "NOTICE of redacted version"),
    ],
)
def test_a_motion_about_sealing_is_not_sealed(subject: str, entry: str) -> None:
    assert taken_handling(handling.recognise(notice(subject, entry), NOTHING)) is None


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ms. Roe:\n\nWe inadvertently produced POE 0044, which is privileged. Under FRE 502(b) please return it.",
        "Re: Clawback notice\n\nPursuant to Rule 26(b)(5)(B) we demand that you sequester the privileged memorandum.",
        "Dear Counsel:\n\nThe enclosed e-mail was misdirected. It is attorney work product. Please destroy all copies.",
    ],
)
def test_who_asks_for_a_privileged_paper_back_is_heard(text: str) -> None:
    assert of(Paper("letter.pdf", (text,))) == {CLAW_BACK: Confidence.LIKELY}


def test_an_order_about_such_letters_is_none() -> None:
    text = "STIPULATED PROTECTIVE ORDER\n\nWho inadvertently produced privileged papers may request their return."
    assert CLAW_BACK not in of(Paper("order.pdf", (text,)))
    assert CLAW_BACK not in of(Paper("order.pdf", (f"{text}\nRe: nothing",)))


@pytest.mark.parametrize(
    ("text", "kind", "secret"),
    [
        ("Social Security No. 219-09-9999", "social security number", "219-09"),
        ("Account Number: 000123456789", "account number", "0001234"),
        ("DOB: 06/02/1961", "birth date", "1961"),
        ("Rosa Vance, as next friend of Tamsin Vance, sues", "minor's name", "Tamsin"),
    ],
)
def test_identifiers_are_said_by_kind_and_never_repeated(text: str, kind: str, secret: str) -> None:
    (found,) = handling.recognise(page(text), NOTHING)
    assert (found.value, found.confidence, found.place) == (IDENTIFIERS, Confidence.LIKELY, "p. 1")
    assert kind in found.reason
    assert secret not in found.reason
    assert taken_handling([found]) is None, "it is said; no handling of ours"


@pytest.mark.parametrize("text", ["SSN: xxx-xx-3321", "Account No. ending 4410", "minor child T.V.", "born in 1961"])
def test_what_is_redacted_as_the_rule_wants_it_is_not_said(text: str) -> None:
    assert of(page(text)) == {}


def test_each_reason_quotes_the_papers_own_words() -> None:
    for line, _ in DESIGNATED:
        paper = page(line, "", "SSN 219-09-9999")
        for found in handling.recognise(paper, NOTHING):
            for words in re.findall("“([^”]*)”", found.reason):
                assert words in " ".join(paper.pages[0].split())


def test_two_sources_that_agree_are_sure() -> None:
    paper = Paper("SEALED Declaration.pdf", ("[FILED UNDER SEAL]\n" + BODY,))
    assert of(paper) == {"sealed": Confidence.SURE}
    assert of(Paper("SEALED Declaration.pdf", (BODY,))) == {"sealed": Confidence.GUESS}, "a name alone is a guess"


def _of_handling(value: str, confidence: Confidence) -> Proposal:
    return Proposal(Field.HANDLING, value, confidence, "marked “X”, p. 1", "p. 1")


def test_a_proposal_never_lowers_what_was_decided() -> None:
    assert raised("sealed", "confidential") == "sealed"
    assert raised("sealed", "privileged") == "sealed", "each keeps out others: a person chooses"
    assert raised("normal", "confidential") == "confidential"
    assert raised("confidential", "aeo") == "aeo"
    assert raised("confidential", None) == "confidential"


def test_the_strictest_of_the_surest_counts_and_is_said_first() -> None:
    both = [
        _of_handling("confidential", Confidence.LIKELY),
        _of_handling("sealed", Confidence.LIKELY),
        _of_handling(IDENTIFIERS, Confidence.LIKELY),
    ]
    assert proposed_handling(both) == both[1]
    assert [told.partition(" (")[0] for told in warnings(both)] == ["SEALED", "personal identifiers in it"]
    assert taken_handling([_of_handling("sealed", Confidence.GUESS)]) is None
