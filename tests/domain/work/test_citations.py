"""Citations and quotations of invented briefs: what each is, what it says again, what is odd about it."""

from __future__ import annotations

from datetime import date
from importlib import resources
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.errors import PracticeFileError
from paracase.domain.work.citations import Citation, CitedText, citations_in, name_before
from paracase.domain.work.quotations import quotations_in
from paracase.domain.work.reporters import known_as, parse_reporters

if TYPE_CHECKING:
    from collections.abc import Iterator

REPORTERS = parse_reporters(
    resources.files("paracase.domain.practice").joinpath("reporters.csv").read_text(encoding="utf-8"), "reporters.csv"
)
TODAY = date(2026, 11, 29)


def cited(*paragraphs: str) -> list[Citation]:
    return citations_in(CitedText(["\n".join(paragraphs)], by_paragraph=True), REPORTERS, TODAY)


KINDS = [
    ("Harlow v. Tenbrook Mills, Inc., 512 F.3d 877, 881 (9th Cir. 2008).", "case"),
    ("(People v. Osgood (2010) 50 Cal.4th 512, 520.)", "case"),
    ("Smith v Jones, 12 NY3d 34, 36 [2009].", "case"),
    ("Doe v. Roe, 33 S.W.3d 12 (Tex. App.—Dallas 2002, no pet.).", "case"),
    ("Zed v. Wye, 2024 WL 1234567, at *3 (C.D. Cal. Mar. 3, 2024).", "case"),
    ("Ash v. Elm, No. 2:24-cv-01234, slip op. at 3 (C.D. Cal. Jan. 5, 2025).", "case"),
    ("Marrow v. Bly, 5 U.S. (1 Cranch) 137 (1803).", "case"),
    ("under 42 U.S.C. §§ 1983, 1988", "statute"),
    ("under Cal. Civ. Proc. Code § 430.10(e)", "statute"),
    ("under Gov. Code, § 12940, subd. (h)", "statute"),
    ("under CPLR 3211(a)(7)", "statute"),
    ("under Fla. Stat. § 768.28", "statute"),
    ("under Tex. Civ. Prac. & Rem. Code § 16.003", "statute"),
    ("under N.Y. Exec. Law § 296", "statute"),
    ("the § 1983 claim", "statute"),
    ("29 C.F.R. § 1604.11(a)", "regulation"),
    ("22 NYCRR 202.5", "regulation"),
    ("Fed. R. Civ. P. 12(b)(6)", "rule"),
    ("Fed. R. Evid. 403", "rule"),
    ("Cal. Rules of Court, rule 3.1113(d)", "rule"),
    ("Tex. R. Civ. P. 91a.1", "rule"),
    ("Civ. L.R. 7-3", "rule"),
    ("U.S. Const. amend. XIV, § 1", "constitution"),
    ("Compl. ¶¶ 12-14", "record"),
    ("ECF No. 33 at 4", "record"),
    ("Ruiz Decl. ¶ 4", "record"),
    ("Restatement (Second) of Torts § 46", "other"),
    ("100 Harv. L. Rev. 1 (1990)", "other"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_each_form_is_found_once_as_what_it_is(text: str, kind: str) -> None:
    found = cited(text)
    assert [one.kind.value for one in found] == [kind]
    assert found[0].marks == ()


@pytest.mark.parametrize(
    "text",
    ["On March 3, 2024 the parties met.", "5 Mar. 2024", "The 12 Defendants 14 times", "9:30 a.m. 12", "Case 2:24-cv-01234",
     "At 100 Main Street 5 people stood.", "Exhibit 3 Page 4"],
)  # fmt: skip
def test_numbers_of_prose_are_no_citations(text: str) -> None:
    assert cited(text) == []


ODD = [
    ("Bracket v. Dune, 999 Fed. Qtr. 12 (9th Cir. 2019).", "unknown reporter"),
    ("Old v. New, 100 F.3d 5 (2d Cir. 1974).", "F.3d ran 1993 to 2021, not in 1974"),
    ("Old v. New, 900 F.2d 5 (2d Cir. 2004).", "F.2d ran 1924 to 1993, not in 2004"),
    ("Fye v. Gee, 2031 WL 55, at *1 (S.D.N.Y. 2031).", "in the future"),
    ("Fye v. Gee, 33 F.4th 55, 56 (9th Cir. 2027).", "in the future"),
    ("Ash v. Elm, No. 24-cv-1234 (C.D. Cal. Dec. 30, 2026).", "in the future"),
    ("Fye v. Gee, 2019 WL 5501234 (S.D.N.Y. 2022).", "its number is of 2019, its year 2022"),
    ("Harlow v. Tenbrook, 512 F.3d 877.", "no year"),
]


@pytest.mark.parametrize(("text", "mark"), ODD)
def test_what_is_odd_is_marked(text: str, mark: str) -> None:
    assert [one.marks for one in cited(text)] == [(mark,)]


@pytest.mark.parametrize(
    ("text", "year"),
    [("Vole v. Wren, 999 F.2d 1 (9th Cir. 1994)", 1994), ("Vole v. Wren, 1 F. Supp. 2d 1 (D. Or. 1997)", 1997),
     ("Vole v. Wren, 950 F. Supp. 1 (D. Or. 1996)", 1996)],
)  # fmt: skip
def test_a_year_beside_the_span_of_a_reporter_is_not_impossible(text: str, year: int) -> None:
    assert str(year) in text
    assert cited(text)[0].marks == ()


def test_years_do_not_leak_from_neighbors() -> None:
    found = cited("Able v. Baker, 410 U.S. 113. Cane v. Dorn, 100 F.3d 5 (2d Cir. 1996). Eve v. Fox, 2031 WL 5.")
    assert [one.marks for one in found] == [("no year",), (), ("in the future",)]


def test_short_forms_are_tied_to_their_full_citation() -> None:
    found = cited(
        "Harlow v. Tenbrook Mills, Inc., 512 F.3d 877, 881 (9th Cir. 2008). Id. at 882.",
        "42 U.S.C. § 1983. Harlow, 512 F.3d at 883. Harlow, supra, at 884.",
        "People v. Osgood (2010) 50 Cal.4th 512. (Osgood, supra, 50 Cal.4th at p. 521.) Ibid.",
    )
    tied = [(one.kind.value, found[one.full].name if one.full is not None else None) for one in found]
    assert tied == [
        ("case", None), ("id.", "Harlow v. Tenbrook Mills, Inc."), ("statute", None),
        ("short", "Harlow v. Tenbrook Mills, Inc."), ("supra", "Harlow v. Tenbrook Mills, Inc."), ("case", None),
        ("short", "People v. Osgood"), ("id.", ""),
    ]  # fmt: skip


def test_what_nothing_stands_before_is_marked() -> None:
    assert cited("Id. at 4.")[0].marks == ("no full citation before it",)
    assert cited("Osgood, 50 Cal. 4th at 521.")[0].marks == ("no full citation before it",)
    string = cited("A v. B, 1 F.3d 2 (9th Cir. 1993); C v. D, 3 F.3d 4 (9th Cir. 1993). Id. at 5.")
    assert string[2].marks == ("several citations stand before it",)


def test_parallel_citations_are_one() -> None:
    (one,) = cited("Marrow v. Bly, 410 U.S. 113, 93 S. Ct. 705, 35 L. Ed. 2d 147 (1973).")
    assert one.text == "410 U.S. 113, 93 S. Ct. 705, 35 L. Ed. 2d 147 (1973)"
    assert one.marks == ()


def test_a_citation_over_two_pages_stands_where_it_begins() -> None:
    head = "SMITH v. JONES"
    first = f"{head}\nText of a page that says so, Harlow v. Tenbrook, 512"
    pages = [first, f"{head}\nF.3d 877 (9th Cir. 2008).", f"{head}\nEnd."]
    (one,) = citations_in(CitedText(pages, by_paragraph=False), REPORTERS, TODAY)
    assert (one.place.page, one.text) == (1, "512 F.3d 877 (9th Cir. 2008)")


@pytest.mark.parametrize(
    ("text", "name"),
    [("But see Harlow v. Tenbrook Mills, ", "Harlow v. Tenbrook Mills"), ("In In re Quillon, ", "In re Quillon"),
     ("The court in Bracket v. Dune, ", "Bracket v. Dune"), ("nothing here, ", "")],
)  # fmt: skip
def test_names_are_read_without_their_signal(text: str, name: str) -> None:
    assert name_before(text) == name


def test_quotations_lean_on_the_citation_beside_them() -> None:
    text = (
        "In Bracket v. Dune, 9 F.3d 12 (9th Cir. 1993), the court held that “the report is itself protected.” "
        "The rule is “no act may be excused” and “none were.” Ash v. Elm, 12 F.3d 3, 4 (9th Cir. 1994). "
        "The manager said “you will regret the call.” (Compl. ¶ 14.) The “Company” waited."
    )
    flow = CitedText([text], by_paragraph=True)
    found = citations_in(flow, REPORTERS, TODAY)
    quoted = quotations_in(flow, found)
    leaning = [(q.text, found[q.leans_on].whole.split(",")[0] if q.leans_on is not None else "") for q in quoted.listed]
    assert leaning == [
        ("the report is itself protected.", "Bracket v. Dune"), ("no act may be excused", "Ash v. Elm"),
        ("none were.", "Ash v. Elm"), ("you will regret the call.", "Compl. ¶ 14"),
    ]  # fmt: skip
    assert quoted.terms == 1


def test_a_quotation_without_citation_or_end_is_marked() -> None:
    flow = CitedText(["They wrote “we are done with you and will not\nNext “it stays as it is.”"], by_paragraph=True)
    marks = [q.marks for q in quotations_in(flow, []).listed]
    assert marks == [("its closing mark is missing", "no citation beside it"), ("no citation beside it",)]


def test_a_key_is_of_the_words_it_is_cited_for_whoever_broke_the_lines() -> None:
    said = "The act is protected. Harlow v. Tenbrook, 512 F.3d 877 (9th Cir. 2008)."
    one, broken = cited(said)[0], cited(said.replace("protected. ", "protected.\n").replace("F.3d 877", "F.3d\n877"))[0]
    other = cited(said.replace("is protected", "is not protected"))[0]
    assert one.key == broken.key
    assert one.key != other.key


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    flow = CitedText([text], by_paragraph=True)
    found = citations_in(flow, REPORTERS, TODAY)
    assert all(a.end <= b.start for a, b in pairwise(found))
    quotations_in(flow, found)


def test_a_table_that_is_none_is_refused_with_its_line() -> None:
    with pytest.raises(PracticeFileError, match="line 2"):
        parse_reporters("key,reporter,first,last\nf3d,F.3d,soon,\n", "practice/reporters.csv")
    reporter = known_as(REPORTERS, "F. 3d")
    assert reporter is not None
    assert reporter.name == "F.3d"


HOSTILE = [
    "12 " + "A" * 20_000, "Tex. R. " + "C" * 20_000, "Restatement (Second) of " + "T" * 20_000, "No. " + "1" * 20_000,
    "12 " + "Ab " * 7_000, "§ " + "1(a)" * 5_000, "“" * 20_000, '"a' * 20_000, "Id. " * 5_000, "A v. " * 4_000 + "1 F.3d 2",
    "1 F.3d 2, " * 2_000, "(" * 20_000 + "2019", "Cal. " * 4_000 + "Code",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_text_made_to_stop_a_reader_does_not(text: str) -> None:
    flow = CitedText([text], by_paragraph=True)
    quotations_in(flow, citations_in(flow, REPORTERS, TODAY))


class Counted(list[Citation]):
    """Citations that count how often one is looked at."""

    looks = 0

    def __iter__(self) -> Iterator[Citation]:
        for one in super().__iter__():
            Counted.looks += 1
            yield one

    def __getitem__(self, at: Any) -> Any:
        Counted.looks += 1
        return super().__getitem__(at)


@pytest.mark.parametrize("turned", [False, True])
def test_each_quotation_looks_at_the_citations_beside_it_only(turned: bool) -> None:
    many = 600
    quotes = " ".join(f"He wrote “the {n} deed was done here” and left." for n in range(many))
    cites = " ".join(f"Fed. R. Civ. P. {n}." for n in range(1, many))
    flow = CitedText([f"{cites} {quotes}" if turned else f"{quotes} {cites}"], by_paragraph=True)
    found = Counted(citations_in(flow, REPORTERS, TODAY))
    Counted.looks = 0
    quoted = quotations_in(flow, found)
    assert len(quoted.listed) == many
    assert {one.leans_on for one in quoted.listed[: 10 if not turned else many]} == {None}
    assert Counted.looks < 20 * many, "not each quotation at each citation"
