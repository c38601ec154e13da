"""The check of a filing set: what the rule wants, what a limit that is not known says, what is never repeated."""

from __future__ import annotations

from dataclasses import replace
from importlib import resources
from typing import Any

import pytest

from paracase.domain.cases.courts import Courts, parse_courts
from paracase.domain.errors import PracticeFileError
from paracase.domain.practice.filing_limits import UNKNOWN, FilingRules, combined, parse_filing_rules
from paracase.domain.work.filing import CheckRow, RowStanding, SetPaper, check


def shipped(name: str) -> str:
    return resources.files("paracase.domain.practice").joinpath(name).read_text(encoding="utf-8")


RULES = parse_filing_rules(shipped("filing_limits.yaml"), "filing_limits.yaml")
COURTS = Courts(parse_courts(shipped("courts.csv"), "courts.csv"))
PLAIN: dict[str, Any] = {
    "pages": 1, "looked_at": 1, "sizes": [[8.5, 11.0, 1]], "encrypted": False, "form": False, "not_embedded": [],
    "links": 0, "files": 0, "metadata": {"Title": "", "Author": ""}, "archival": "",
}  # fmt: skip


def paper(text: str = "Plain words.", *, part: str = "lead", title: str = "Motion", size: int = 20_000,
          flags: tuple[str, ...] = (), **looked: Any) -> SetPaper:  # fmt: skip
    return SetPaper(1, 1, "0" * 64, part, title, f"{title}.pdf", size, (text,), flags, PLAIN | looked)


def row(rows: list[CheckRow], looked_for: str) -> CheckRow:
    return next(one for one in rows if one.looked_for == looked_for)


def checked(one: SetPaper, court: str, kind: str = "cv") -> list[CheckRow]:
    found = COURTS.named(court)
    assert found is not None
    return check([one], RULES.limit_for(found), RULES.identifiers_for(found, kind))


def test_a_limit_names_its_source_and_the_day_it_was_read() -> None:
    within, above = (
        row(checked(paper(size=35_000_000), "cacd"), "size"),
        row(checked(paper(size=35_000_001), "cacd"), "size"),
    )
    assert (within.standing, above.standing) == (RowStanding.FINE, RowStanding.LOOK)
    assert "35 MB" in above.asked
    assert "L.R. 5-4.3.1" in above.asked
    assert "read 2026-11-29" in above.asked


@pytest.mark.parametrize("court", ["nysd", "Los Angeles County Superior Court", "Harris County District Court"])
def test_a_limit_nobody_read_is_not_known(court: str) -> None:
    found = row(checked(paper(size=900_000_000), court), "size")
    assert (found.standing, found.asked) == (RowStanding.UNKNOWN, UNKNOWN)


TEXT = (
    "Jane Doe, SSN 219-09-9999, born 3/4/1990, account no. 12345678901, EIN 12-3456789, lives at 12 Maple Grove Street; "
    "driver's license no. D1234567; guardian ad litem of Thomas Brandt; card ending in 4421."
)
SSN, TIN, BORN, MINOR, ACCOUNT = (
    "social security number", "taxpayer number", "birth date", "minor's name", "account number",
)  # fmt: skip
WANTED = [
    ("cacd", "cv", "FRCP 5.2(a)", {SSN, TIN, BORN, MINOR, ACCOUNT}),
    ("cacd", "cr", "FRCrP 49.1(a)", {SSN, TIN, BORN, MINOR, ACCOUNT, "home address"}),
    ("cacb", "bk", "FRBP 9037(a)", {SSN, TIN, BORN, MINOR, ACCOUNT}),
    ("Los Angeles County Superior Court", "", "CRC 1.201(a)", {SSN, ACCOUNT}),
    (
        "Harris County District Court",
        "",
        "TRCP 21c(a)",
        {SSN, TIN, BORN, MINOR, ACCOUNT, "home address", "license or passport"},
    ),
]


@pytest.mark.parametrize(("court", "kind", "rule", "wanted"), WANTED)
def test_identifiers_are_those_of_the_courts_own_rule(court: str, kind: str, rule: str, wanted: set[str]) -> None:
    found = row(checked(paper(TEXT), court, kind), "personal identifiers")
    assert rule in found.asked
    assert {part.rpartition(" p. ")[0] for part in found.found.partition(": ")[2].split(", ")} == wanted
    assert "219-09" not in found.found
    assert found.standing is RowStanding.LOOK


def test_four_last_digits_may_stand_but_not_in_florida() -> None:
    text = "SSN xxx-xx-1234, account ending in 4421."
    assert row(checked(paper(text), "cacd"), "personal identifiers").standing is RowStanding.FINE
    florida = next(court for court in COURTS.by_code.values() if court.state == "FL" and not court.is_federal)
    rows = check([paper(text)], RULES.limit_for(florida), RULES.identifiers_for(florida, ""))
    assert row(rows, "personal identifiers").found == "1: part of a number p. 1"


ODD = [
    ("encryption", {"encrypted": True}, "it is encrypted"),
    ("form fields", {"form": True}, "still be filled in"),
    ("fonts within", {"not_embedded": ["Helvetica"]}, "Helvetica"),
    ("links", {"links": 2}, "2 links"),
    ("files within", {"files": 1}, "1 file"),
    ("metadata", {"metadata": {"Title": "Draft for Dolores", "Author": ""}}, "Draft for Dolores"),
    ("page size", {"sizes": [[8.5, 11.0, 3], [8.5, 14.0, 1]]}, "8.5 × 14"),
]


@pytest.mark.parametrize(("looked_for", "looked", "words"), ODD)
def test_what_a_system_trips_over_is_to_be_looked_at(looked_for: str, looked: dict[str, Any], words: str) -> None:
    found = row(checked(paper(**looked), "cacd"), looked_for)
    assert found.standing is RowStanding.LOOK
    assert words in found.found
    assert row(checked(paper(), "cacd"), looked_for).standing is not RowStanding.LOOK


def test_a_failed_redaction_and_a_page_without_text_are_found() -> None:
    rows = checked(paper(flags=("text under a black box (redaction that hides nothing): p. 2",)), "cacd")
    assert row(rows, "failed redactions").standing is RowStanding.LOOK
    scan = replace(paper(), pages=("Words.", "  ", ""), looked=PLAIN | {"pages": 3, "looked_at": 3})
    assert row(checked(scan, "cacd"), "text layer").found == "no text on p. 2, 3"


NOT_SEEN = [
    ("broken.pdf", (), {}, "no page has a text: not scanned", "no page has a text: not scanned"),
    ("broken.pdf", ("Words.",), {}, "none found by scan", "it cannot be opened: not scanned"),
    ("picture.docx", ("",), {}, "no page has a text: not scanned", "no page has a text: not scanned"),
    ("scan.pdf", ("Words.", " ", "More."), {"pages": 3}, "p. 2 has no text: not scanned", "p. 2 has no text: not scanned"),
    ("long.pdf", ("Words.",), {"pages": 3}, "p. 2, 3 have no text: not scanned", "p. 2, 3 have no text: not scanned"),
    ("n.pdf", ("SSN 219-09-9999", ""), {"pages": 2}, "1: social security number p. 1; p. 2 has no text: not scanned",
     "p. 2 has no text: not scanned"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "pages", "looked", "identifiers", "redactions"), NOT_SEEN)
def test_what_nobody_looked_through_is_not_called_clean(
    name: str, pages: tuple[str, ...], looked: dict[str, Any], identifiers: str, redactions: str
) -> None:
    rows = checked(replace(paper(), name=name, pages=pages, looked=PLAIN | looked if looked else {}), "cacd")
    assert row(rows, "personal identifiers").found == identifiers
    assert row(rows, "failed redactions").found == redactions
    assert row(rows, "failed redactions").standing is RowStanding.LOOK
    is_scanned = identifiers == "none found by scan"
    assert row(rows, "personal identifiers").standing is (RowStanding.FINE if is_scanned else RowStanding.LOOK)


def test_a_word_file_with_its_text_is_scanned() -> None:
    rows = checked(replace(paper(), name="Motion.docx", looked={}), "cacd")
    for what in ("personal identifiers", "failed redactions"):
        assert row(rows, what).standing is RowStanding.FINE


def test_what_is_no_pdf_is_said() -> None:
    rows = checked(replace(paper(), looked={}), "cacd")
    assert row(rows, "PDF").standing is RowStanding.LOOK


SETS = [
    (["lead", "exhibit", "exhibit"], ["Motion", "Exhibit A", "Exhibit B"], "3 parts in order"),
    (["exhibit", "lead"], ["Exhibit A", "Motion"], "does not stand first"),
    (["lead", "exhibit", "exhibit"], ["Motion", "Ex. 2", "Ex. 1"], "exhibits stand as 2, 1"),
    (["lead", "exhibit", "exhibit"], ["Motion", "Exhibit A", "Exhibit C"], "a mark is missing"),
    (["lead", "exhibit", "exhibit"], ["Motion", "Exhibit A", "Ex. A – email"], "one mark"),
    (["lead", "exhibit", "exhibit"], ["Motion", "Exhibit 1", "Exhibit A"], "3 parts in order"),
    (["lead", "exhibit", "exhibit"], ["Motion", "Exhibit to the reply", "Exhibit to the motion"], "3 parts in order"),
    (["lead", "exhibit", "exhibit"], ["Motion", "EXHIBIT TO REPLY", "EXHIBIT NO. 2"], "3 parts in order"),
    (["lead", "exhibit", "exhibit"], ["Motion", "Exhibit AB", "Exhibit AA"], "exhibits stand as AB, AA"),
    (["lead", "exhibit", "exhibit"], ["Motion", "Ex. No. 3", "exhibit 3"], "one mark"),
    (["lead", "proof of service", "exhibit"], ["Motion", "POS", "Exhibit A"], "before other papers"),
]


@pytest.mark.parametrize(("parts", "titles", "words"), SETS)
def test_order_of_parts(parts: list[str], titles: list[str], words: str) -> None:
    rows = check([paper(part=p, title=t) for p, t in zip(parts, titles, strict=True)], None, None)
    assert words in row(rows, "order of parts").found


def test_a_name_is_for_one_part() -> None:
    rows = check(
        [paper(title="Motion"), paper(part="exhibit", title="motion"), paper(part="exhibit", title="")], None, None
    )
    assert row(rows, "names of parts").found == "1 part without a name; “motion” names 2 parts"


def test_a_limit_without_source_is_refused_and_the_offices_own_comes_first() -> None:
    with pytest.raises(PracticeFileError, match="source"):
        parse_filing_rules("limits:\n  - {courts: [nysd], size_mb: 10}\n", "practice/filing_limits.yaml")
    own: FilingRules = parse_filing_rules(
        "limits:\n  - {courts: [cacd], size_mb: 5, source: clerk's letter, read: 2026-11-30}\n", "own"
    )
    found = COURTS.named("cacd")
    limit = combined(own, RULES).limit_for(found)
    assert limit is not None
    assert limit.size_mb == 5
