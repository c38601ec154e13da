"""Papers and letters by their first pages: what they are, when they are dated, who stands in them, what they announce."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.papers.proposals import Confidence, Field, Proposal, best, ranked
from paracase.domain.practice.types import SHORT_LETTERS
from paracase.intake.recognise import Knowledge, Paper, days, hearings, parties, recognise, types
from paracase.intake.recognise.types import type_of_title
from paracase.store.office.practice import Practice
from tests.support.first_pages import FIRST_PAGES, FirstPage

KNOWLEDGE = Knowledge((), tuple(Practice(None).document_types), "{date} ECF {no} {title} ({party})")
KNOWN_MISS = "New York, note of issue"
"""Its title stands above the court's name and a second one below: the second is read."""
CAPTION = (
    "UNITED STATES DISTRICT COURT\nDISTRICT OF OREGON\nPRUE ASHBY,\nPlaintiff,\nv. Case No. 3:26-cv-00118\n"
    "TALLOW FOODS, INC.,\nDefendant.\n"
)


def read(text: str, name: str = "paper.pdf") -> list[Proposal]:
    return recognise(Paper(name, tuple(text.split("\f"))), KNOWLEDGE)


def of(found: list[Proposal], field: Field) -> str | None:
    proposal = best(found, field)
    return proposal.value if proposal is not None and proposal.confidence > Confidence.GUESS else None


@pytest.mark.parametrize("page", FIRST_PAGES, ids=lambda page: page.form)
def test_a_first_page_says_type_and_date(page: FirstPage) -> None:
    found = read(page.text)
    if page.form != KNOWN_MISS:
        assert of(found, Field.TYPE) == page.type
    assert of(found, Field.DATED) == page.dated


@pytest.mark.parametrize("page", FIRST_PAGES, ids=lambda page: page.form)
def test_the_quoted_words_of_every_reason_stand_in_the_paper(page: FirstPage) -> None:
    text = " ".join(page.text.split())
    for proposal in read(page.text, "x.pdf"):
        for words in re.findall("\u201c([^\u201d]+)\u201d", proposal.reason):
            assert words.rstrip("\u2026") in text, proposal


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("DEFENDANT'S REPLY IN SUPPORT OF ITS MOTION TO DISMISS", "reply_brief"),
        ("MEMORANDUM IN SUPPORT OF MOTION FOR SUMMARY JUDGMENT", "memorandum_of_law"),
        ("RESPONSE TO MOTION FOR SUMMARY JUDGMENT", "opposition"),
        ("[PROPOSED] ORDER GRANTING MOTION TO COMPEL", "proposed_order"),
        ("ORDER DENYING MOTION IN LIMINE", "order"),
        ("SUMMONS RETURNED EXECUTED", "proof_of_service"),
        ("SUPPLEMENTAL DECLARATION IN OPPOSITION TO MOTION TO DISMISS", "affidavit_declaration"),
        ("SECOND AMENDED COMPLAINT FOR DAMAGES", "complaint"),
        ("NOTICE OF MOTION AND MOTION FOR SUMMARY ADJUDICATION", "motion_summary_judgment"),
        ("PLAINTIFF'S ANSWERS TO DEFENDANT'S FIRST SET OF INTERROGATORIES", "answer_to_interrogatories"),
        ("ANSWER TO FIRST AMENDED COMPLAINT AND COUNTERCLAIM", "answer"),
        ("DEFENDANTS' AMENDED NOTICE OF APPEAL", "notice_of_appeal"),
        ("RESPONDENT'S OBJECTION TO ORDER TO SHOW CAUSE", "opposition"),
        ("AMENDED DOCKET CONTROL ORDER", "scheduling_order"),
    ],
)
def test_a_titles_leading_words_decide(title: str, code: str) -> None:
    found = type_of_title(title, KNOWLEDGE)
    assert found is not None
    assert found[0].code == code
    assert (
        of(read(f"{CAPTION}{title}\nThe motion to compel and the complaint speak of subrogation.\n"), Field.TYPE)
        == code
    )


QUOTED = (
    "motion to dismiss",
    "proposed order",
    "subrogation",
    "complaint",
    "judgment",
    "pro hac vice",
    "Amount Due",
    "Exhibit 4",
)


@given(st.lists(st.sampled_from(QUOTED), min_size=1, max_size=6))
def test_what_a_paper_talks_about_does_not_change_what_it_is(words: list[str]) -> None:
    text = f"{CAPTION}NOTICE OF APPEARANCE\nThe undersigned appears; nothing is said of the {', the '.join(words)}.\n"
    assert of(read(text), Field.TYPE) == "notice_of_appearance"


def test_only_two_sources_make_a_type_sure() -> None:
    text = f"{CAPTION}DEFENDANT'S MOTION TO COMPEL\nDefendant moves.\n"
    alone, named = (best(read(text, name), Field.TYPE) for name in ("scan0001.pdf", "motion to compel.pdf"))
    assert alone is not None
    assert alone.confidence is Confidence.LIKELY
    assert named is not None
    assert named.confidence is Confidence.SURE


def test_a_slip_sheet_is_an_exhibit_whatever_is_behind_it() -> None:
    found = read(f"EXHIBIT C\f{CAPTION}ORDER GRANTING MOTION TO DISMISS\nIT IS SO ORDERED.")
    assert of(found, Field.TYPE) == "exhibit"
    assert (of(found, Field.TITLE) or "").startswith("Exhibit C")


@pytest.mark.parametrize(
    "block",
    [
        "Date: October 21, 2026\nTime: 9:00 a.m.\nDept: 12\n",
        "Hearing Date: October 21, 2026\nCourtroom: 12\n",
        "CM-110 [Rev. January 1, 2024]\n",
    ],
)
def test_neither_a_hearings_date_nor_a_forms_revision_is_the_papers(block: str) -> None:
    found = read(f"{CAPTION}DEFENDANT'S MOTION TO COMPEL\n{block}Defendant moves.\n")
    assert of(found, Field.DATED) is None
    if "October" in block:
        assert [one.value for one in ranked(found, Field.HEARING)] == ["2026-10-21"]


def test_a_hearing_says_time_and_department() -> None:
    found = best(
        read(f"{CAPTION}NOTICE OF MOTION\nDate: October 21, 2026\nTime: 1:30 p.m.\nDept.: 34\n"), Field.HEARING
    )
    assert found is not None
    assert found.more == {"time": "13:30", "department": "34"}


def test_a_hearing_that_was_held_is_none() -> None:
    assert not ranked(
        read(f"{CAPTION}ORDER\nA hearing was held on March 3, 2026.\nDated: March 9, 2026"), Field.HEARING
    )


def test_the_caption_says_who_stands_where_and_the_title_who_files() -> None:
    found = read(f"{CAPTION}DEFENDANT'S MOTION TO COMPEL\nDefendant moves.\n")
    assert {one.value: one.more["role"] for one in ranked(found, Field.IN_CASE)} == {
        "PRUE ASHBY": "plaintiff",
        "TALLOW FOODS, INC.": "defendant",
    }
    assert of(found, Field.PARTY) == "TALLOW FOODS, INC."
    assert of(found, Field.SIDE) == "defendant"


def test_a_certificate_says_when_and_how_it_was_served_and_not_the_date() -> None:
    text = (
        f"{CAPTION}NOTICE OF APPEARANCE\nCERTIFICATE OF SERVICE\n"
        "I certify that on May 4, 2026 I served this by e-mail on counsel.\n"
    )
    found = read(text)
    assert (of(found, Field.SERVED), of(found, Field.SERVICE_METHOD), of(found, Field.DATED)) == (
        "2026-05-04",
        "electronic",
        None,
    )


def test_a_name_has_no_guess_and_no_day_of_arrival() -> None:
    unknown = recognise(Paper("scan0042.pdf", ("nothing of note",), received_on="2026-11-20"), KNOWLEDGE)
    assert (best(unknown, Field.NAME) or unknown[0]).value == "scan0042.pdf"
    undated = recognise(Paper("x.pdf", (f"{CAPTION}ORDER\nDenied.",), received_on="2026-11-20"), KNOWLEDGE)
    assert (best(undated, Field.NAME) or undated[0]).value == "Order.pdf"


def test_every_type_has_a_short_word() -> None:
    assert all(0 < len(kind.short) <= SHORT_LETTERS for kind in KNOWLEDGE.types)


@pytest.mark.parametrize(
    "text", ["\n" * 20_000, " " * 20_000, "Plaintiff " * 2_000, "hearing set " * 1_500, "- " * 10_000, "1 " * 10_000]
)
def test_hostile_pages_say_nothing(text: str) -> None:
    paper = Paper("paper.pdf", (text, text))
    found = types.recognise(paper, KNOWLEDGE) + days.recognise(paper, KNOWLEDGE)
    found += parties.recognise(paper, KNOWLEDGE, found) + hearings.recognise(paper, found)
    assert of(found, Field.TYPE) is None
    assert of(found, Field.DATED) is None
