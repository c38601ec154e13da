"""What differs between two papers, in words, and when they are two papers in one form."""

from __future__ import annotations

import pytest

from paracase.domain.papers.proposals import Field
from paracase.domain.work.nearness import NearFacts, Nearness, is_revised, nearness
from paracase.domain.work.redline import redline

PROSE = (
    "The parties stipulate that the deposition of the records custodian of Lakeview Clinic is moved to a later day, because "
    "the custodian is away and the records were produced late.\nNothing else in the scheduling order is changed by this "
    "stipulation.\nCounsel for each side has read it, agrees to it, and asks the Court to enter it as an order.\n"
)
NOTICE = (
    "SUPERIOR COURT OF CALIFORNIA, COUNTY OF KERN\n\nNOTICE OF HEARING\n\nCase No. BCV-24-{no}   Judge: {judge}\n\n"
    "TO ALL PARTIES AND THEIR ATTORNEYS OF RECORD: You are notified that a hearing on {what} is set for {day} at {hour} in "
    "Department {dept} of this court, located at 1415 Truxtun Avenue, Bakersfield, California 93301. If you object to a "
    "remote hearing you must file and serve a request no later than ten days before. Parties must confirm with the clerk of "
    "the department that the matter remains on calendar. Failure to appear may result in the matter going off calendar. "
    "Clerk of the Court, by {clerk}, Deputy Clerk. Dated: {dated}\n"
)
FIRST = {
    "no": "104433", "judge": "Hon. Maria Delgado", "what": "Defendant's Demurrer", "day": "December 9, 2026",
    "hour": "8:30 a.m.", "dept": "11", "clerk": "R. Salas", "dated": "November 12, 2026",
}  # fmt: skip


def said(
    old: str, new: str, *, names: tuple[str, str] = ("a.pdf", "b.pdf"), facts: tuple[dict[Field, str], ...] = ({}, {})
) -> Nearness | None:
    of, own = (NearFacts(name, known) for name, known in zip(names, facts, strict=True))
    return nearness(redline(old.split("\f"), new.split("\f"), is_parted=False), of, own)


@pytest.mark.parametrize(
    ("new", "right"),
    [
        (PROSE, (False, "the same words")),
        (f"Case 2:24-cv-01234 Document 9 Filed 11/02/26 Page 1 of 1\n{PROSE}", (True, "same words but for the stamp")),
        (f"FILED\nSuperior Court of California\nNov 2, 2026\nClerk\n{PROSE}", (True, "same words but for the stamp")),
        (f"CONFORMED COPY\n{PROSE}", (True, "same words but for the stamp")),
        (f"{PROSE}DEF000123\n", (True, "same words but for Bates numbers")),
        (f"{PROSE}/s/ Dana Ruiz\n", (True, "same words but for the signature")),
        (PROSE.replace("a later day", "another day"), (False, "2 words differ")),
        # A sentence that says that something was filed is prose, and counted.
        (f"{PROSE}The motion was filed on 11/02/26.\n", (False, "6 words differ")),
    ],
)  # fmt: skip
def test_what_differs(new: str, right: tuple[bool, str]) -> None:
    found = said(PROSE, new)
    assert found is not None
    assert tuple(found) == right


@pytest.mark.parametrize(
    "changed",
    [
        {
            "day": "January 20, 2027",
            "dated": "December 15, 2026",
            "what": "Plaintiff's Motion to Compel",
            "hour": "1:30 p.m.",
        },
        {"no": "105002", "day": "January 20, 2027", "dated": "December 15, 2026"},
        {"what": "Cross-Complainant Harbor Freight Services' Motion for Summary Judgment", "judge": "Hon. Paul Okafor"},
    ],
)
def test_two_notices_in_one_form_are_two(changed: dict[str, str]) -> None:
    """Nine of ten words are the court's form; what a notice is about is in the tenth."""
    assert said(NOTICE.format(**FIRST), NOTICE.format(**FIRST | changed)) is None
    assert said(NOTICE.format(**FIRST), "RECEIVED\nNov 14, 2026\n" + NOTICE.format(**FIRST)) is not None


@pytest.mark.parametrize("field", [Field.DOCKET_NO, Field.FILED, Field.ENTERED, Field.ATTACHMENT_NO])
def test_two_filings_are_two_papers_whatever_their_words(field: Field) -> None:
    both: tuple[dict[Field, str], ...] = ({field: "1"}, {field: "2"})
    assert said(PROSE, PROSE, facts=both) is None
    assert said(PROSE, PROSE, facts=both, names=("stip.docx", "stip v2.docx")) is None
    assert said(PROSE, PROSE, facts=({}, {field: "2"})) is not None


def test_title_and_date_may_change_only_in_what_its_name_calls_a_revision() -> None:
    facts: tuple[dict[Field, str], ...] = ({Field.DATED: "2026-11-01"}, {Field.DATED: "2026-11-05"})
    assert said(PROSE, PROSE, facts=facts) is None
    assert said(PROSE, PROSE, facts=facts, names=("Stipulation.docx", "Stipulation v2.docx")) == (
        True,
        "the same words",
    )


@pytest.mark.parametrize(
    ("name", "of", "right"),
    [
        ("Motion v2.docx", "Motion.docx", True), ("Motion v2.docx", "Motion v1.docx", True),
        ("Motion v1.docx", "Motion v2.docx", False),
        ("Motion_rev3.docx", "motion rev 2.pdf", True), ("Motion FINAL.pdf", "Motion draft.docx", True),
        ("2026-11-20 Motion (signed).pdf", "2026-11-02 Motion.pdf", True), ("Scan_0012.pdf", "Scan_0011.pdf", False),
        ("Exhibit 2.pdf", "Exhibit 1.pdf", False), ("Ex v2.pdf", "Ex.pdf", False), ("Motion v2.docx", "Reply.docx", False),
        ("Overview2.docx", "Overview.docx", False),
    ],
)  # fmt: skip
def test_what_the_name_of_a_file_says(name: str, of: str, right: bool) -> None:
    assert is_revised(name, of) is right


def test_what_runs_along_the_pages_is_weighed_too() -> None:
    """The name in the header and the sum in the footer are what two papers in one form differ in."""
    old, new = (
        "\f".join(f"DECLARATION OF {name}\n{PROSE}Offer of $ {sum_}\n" for _ in range(4))
        for name, sum_ in (("MARIA LOPEZ", "250,000"), ("JOHN SMITH", "950,000"))
    )
    found = said(old, new)
    assert found is None or found.what != "the same words"


def test_a_paragraph_that_moved_and_changed_counts_what_changed() -> None:
    paragraphs = [" ".join(f"{letter}{n}" for n in range(60)) for letter in "abcdefghij"]
    moved = paragraphs[2].replace("c7 ", "other ")
    found = said("\n\n".join(paragraphs), "\n\n".join([*paragraphs[:2], *paragraphs[3:8], moved, *paragraphs[8:]]))
    assert found is not None
    assert found.what == "1 word differs, some moved"


def test_a_word_without_end_is_not_compared_letter_by_letter() -> None:
    """A minute and more for 20,000 letters where it is: this ends at once."""
    long = "A" * 60_000
    said(f"{PROSE}{long}b", f"{PROSE}{long}c")
