"""The dates a paper, its name and its mail say; each kept apart, and of the office's day."""

from __future__ import annotations

from email.policy import compat32

import pytest

from paracase.domain.papers.proposals import Confidence, Field
from paracase.intake.extract.headers import MailPart, moment
from paracase.intake.recognise.days import recognise
from paracase.intake.recognise.paper import Knowledge, Paper

ZONE = "America/New_York"


def said(text: str = "", name: str = "paper.pdf", **meta: object) -> dict[Field, tuple[str, Confidence]]:
    paper = Paper(name, (text,) if text else (), dict(meta), time_zone=ZONE)
    found: dict[Field, tuple[str, Confidence]] = {}
    for one in recognise(paper, Knowledge((), (), "")):
        found.setdefault(one.field, (one.value, one.confidence))
    return found


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("STIPULATION AND ORDER\n\nThe hearing is continued.\n\nDATED this 19th day of November, 2026.", "2026-11-19"),
        ("DATED: Nov. 19, 2026", "2026-11-19"),
        ("DONE AND ORDERED in Chambers this 29th day of March 2021.", "2021-03-29"),
        ("IT IS SO ORDERED.\nSigned this nineteenth day of\nNovember, 2026", "2026-11-19"),
        ("Executed on 12-3-2026 at Springfield", "2026-12-03"),
    ],
)
def test_a_paper_is_dated(text: str, day: str) -> None:
    assert said(text)[Field.DATED][0] == day


@pytest.mark.parametrize(
    "text",
    [
        "DELIVERY NOTE\n\nReference 80101911/26.06.2025\nDated: 09.04.2026\n",
        "Dated this ____ day of ____, 2026.",
        "Dated: May it please the Court",
        "SETTLEMENT AGREEMENT\n\nentered into by the parties, ordered this way",
    ],
)
def test_a_paper_is_not_dated(text: str) -> None:
    assert Field.DATED not in said(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("FILED\nCLERK, U.S. DISTRICT COURT\nNOV 1 2 2026\nCENTRAL DISTRICT", "2026-11-12"),
        ("FILED\n2026 NOV 12 PM 3:14\nCLERK", "2026-11-12"),
        ("ELECTRONICALLY FILED\n11/12/2026 3:14 PM", "2026-11-12"),
        ("E-FILED: Nov. 12, 2026", "2026-11-12"),
        ("ROSA GARCIA, Plaintiff   FILED November 12, 2026", "2026-11-12"),
    ],
)
def test_a_clerks_mark_is_the_filing(text: str, day: str) -> None:
    assert said(text)[Field.FILED][0] == day


@pytest.mark.parametrize(
    "text",
    [
        "NOTICE OF MOTION\n\nCOMPLAINT FILED: June 2, 2025\nTRIAL DATE: March 1, 2027",
        "ACTION FILED: 6/2/25",
        "STATE COURT COMPLAINT E-FILED: June 2, 2025",
        "Date FILED June 2, 2025",
    ],
)
def test_another_papers_filing_is_not_this_ones(text: str) -> None:
    assert Field.FILED not in said(text)


def test_a_name_says_a_day_in_us_order_too() -> None:
    assert said(name="05-01-23 letter.docx")[Field.DATED] == ("2023-05-01", Confidence.GUESS)


def test_a_mail_came_on_the_offices_day_and_its_date_is_the_senders_claim() -> None:
    mail = {"date_iso": "2026-11-20T08:30:00+09:00", "date": "Fri, 20 Nov 2026 08:30:00 +0900"}
    received = {"received_iso": "2026-11-20T02:10:00+00:00", "received": "Fri, 20 Nov 2026 02:10:00 +0000"}
    both = said(mail=mail | received)
    assert both[Field.RECEIVED] == ("2026-11-19", Confidence.SURE)
    assert both[Field.DATED] == ("2026-11-19", Confidence.LIKELY)
    assert said(mail=mail)[Field.RECEIVED] == ("2026-11-19", Confidence.LIKELY)


@pytest.mark.parametrize(
    ("header", "kept"),
    [
        ("Fri, 20 Nov 2026 01:30:00 -0500", "2026-11-20T01:30:00-05:00"),
        ("Fri, 20 Nov 2026 01:30:00 -0000", "2026-11-20T01:30:00+00:00"),
        ("Fri, 20 Nov 2026 01:30:00", "2026-11-20T01:30:00"),
    ],
)
def test_a_header_that_names_no_zone_keeps_its_day(header: str, kept: str) -> None:
    mail = MailPart(policy=compat32)
    mail["Date"] = header
    found = moment(mail)
    assert found == kept
    day = "2026-11-19" if header.endswith("-0000") else "2026-11-20"
    assert said(mail={"date_iso": found})[Field.DATED][0] == day
