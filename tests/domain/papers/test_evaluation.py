"""Labels and the comparison with them: what counts as right, missed, rightly blank, and surer than right."""

from __future__ import annotations

import hashlib

import pytest

from paracase.domain.errors import BadInput
from paracase.domain.papers.evaluation import (
    FactVerdict,
    Judged,
    ProposedFact,
    calibration,
    judge,
    scores,
    sheets_right,
)
from paracase.domain.papers.labels import (
    CUE,
    LabelledPaper,
    corrected,
    parse_cell,
    parse_corrections,
    parse_labels,
    same_name,
    same_title,
    without_cases,
)
from paracase.domain.papers.proposals import Confidence

SURE, LIKELY, GUESS = Confidence.SURE, Confidence.LIKELY, Confidence.GUESS


def verdict(column: str, cell: str, *answers: tuple[str, Confidence]) -> FactVerdict | None:
    """How answers stand beside one cell."""
    label = LabelledPaper("p", "papers", {column: parse_cell(cell, column)})
    judged = judge(label, column, [ProposedFact(*answer) for answer in answers])
    return judged.verdict if judged else None


@pytest.mark.parametrize(
    ("column", "cell", "answers", "expected"),
    [
        ("type", "order", [("order", LIKELY)], FactVerdict.RIGHT),
        ("type", "order", [("writ_execution", LIKELY), ("order", GUESS)], FactVerdict.WRONG),
        ("type", "order", [("order", GUESS)], FactVerdict.MISSED),
        ("type", "order", [], FactVerdict.MISSED),
        ("type", "order|stipulation", [("stipulation", LIKELY)], FactVerdict.RIGHT),
        ("type", "", [], FactVerdict.BLANK),
        ("type", "", [("order", GUESS)], FactVerdict.BLANK),
        ("type", "", [("order", LIKELY)], FactVerdict.FILLED),
        ("type", "?", [("order", LIKELY)], None),
        ("dated", "2026-02-20|", [], FactVerdict.BLANK),
        ("dated", "2026-02-20|", [("2026-02-20", LIKELY)], FactVerdict.RIGHT),
        ("dated", "2026-02-20|", [("2026-02-21", LIKELY)], FactVerdict.WRONG),
        ("docket_no", "207;18;16", [("207", SURE)], FactVerdict.PART),
        ("docket_no", "207;18;16", [("16", SURE), ("207", SURE), ("18", SURE)], FactVerdict.RIGHT),
        ("docket_no", "207;18;16", [("207", SURE), ("9", SURE)], FactVerdict.WRONG),
        ("docket", "2:24-cv-03317-GW-JEM", [("24-cv-3317", LIKELY)], FactVerdict.RIGHT),
        ("docket", "2:24-cv-03317-GW-JEM", [("3:24-cv-03317", LIKELY)], FactVerdict.WRONG),
        ("case", "C01", [("C02", LIKELY), ("C01", LIKELY)], FactVerdict.WRONG),
        ("case", "C01;C02", [("C02", LIKELY), ("C01", LIKELY)], FactVerdict.RIGHT),
        ("case", "C01|C02", [("C01", LIKELY)], FactVerdict.WRONG),
        ("case", "C01|C02", [("C01", GUESS)], FactVerdict.BLANK),
        ("case", "C01|C02", [], FactVerdict.BLANK),
    ],
)
def test_an_answer_beside_its_label(
    column: str, cell: str, answers: list[tuple[str, Confidence]], expected: FactVerdict | None
) -> None:
    assert verdict(column, cell, *answers) is expected


def test_the_first_of_equally_sure_answers_is_what_enter_takes() -> None:
    assert verdict("case", "C02", ("C02", LIKELY), ("C01", LIKELY)) is FactVerdict.RIGHT
    assert verdict("case", "C02", ("C01", LIKELY), ("C02", SURE)) is FactVerdict.RIGHT


def test_one_of_several_equally_sure_cases_is_luck_also_when_it_is_right() -> None:
    lucky, sure = _judged(
        ("a", "case", "C2", [("C2", LIKELY), ("C1", LIKELY), ("C2", LIKELY)]),
        ("b", "case", "C2", [("C2", SURE), ("C1", LIKELY)]),
    )
    assert (lucky.verdict, lucky.is_tie_taken, lucky.given) == (FactVerdict.RIGHT, True, ("C2",))
    assert not sure.is_tie_taken


def test_titles_are_compared_by_most_of_their_words_and_few_others() -> None:
    right = "Notice of Motion and Motion to Compel Further Responses"
    assert same_title(right, "MOTION to Compel Further Responses")
    assert not same_title(right, "Motion")
    assert not same_title("Order", "The order in which the witnesses were heard on that long day of trial")
    assert same_title("Plaintiff's Reply", "PLAINTIFF\u2019S REPLY")
    assert not same_title("", "anything")


def test_names_are_the_same_whichever_stands_first() -> None:
    assert same_name("Philippa Yarrow", "YARROW, PHILIPPA")
    assert not same_name("Lenore Abernathy-Cole", "Jerome Cole")
    assert not same_name("Brackwater Foods, Inc.", "Brackwater Foods Holdings LLC")


def _judged(*rows: tuple[str, str, str, list[tuple[str, Confidence]]]) -> list[Judged]:
    found = []
    for paper, column, cell, answers in rows:
        label = LabelledPaper(paper, "papers", {column: parse_cell(cell, column)})
        one = judge(label, column, [ProposedFact(*answer) for answer in answers])
        assert one is not None
        found.append(one)
    return found


def test_counts_tell_blank_from_found_and_sure_from_wrong() -> None:
    judged = _judged(
        ("a", "filed", "2026-01-02", [("2026-01-02", SURE)]),
        ("b", "filed", "2026-01-02", [("2026-01-03", SURE)]),
        ("c", "filed", "", []),
        ("d", "filed", "2026-01-02", [("2026-01-02", GUESS)]),
    )
    score = scores(judged)["papers", "filed"]
    assert (score.judged, score.oversure, score.guesses, score.guesses_right) == (4, 1, 1, 1)
    assert (score.found, score.good) == (33, 50)
    assert calibration(judged) == {
        ("filed", SURE): (2, 1),
        ("filed", GUESS): (1, 1),
        ("all", SURE): (2, 1),
        ("all", GUESS): (1, 1),
    }


def test_percent_is_never_rounded_up_to_all() -> None:
    rows = [(str(n), "filed", "2026-01-02", [("2026-01-02", SURE)]) for n in range(999)]
    judged = _judged(*rows, ("x", "filed", "2026-01-02", []))
    assert scores(judged)["papers", "filed"].good == 99


def test_a_case_of_a_tie_is_not_right_in_calibration_and_one_of_several_is() -> None:
    tie, part = _judged(("a", "case", "C1|C2", [("C1", SURE)]), ("b", "case", "C1;C2", [("C1", SURE)]))
    assert calibration([tie])["case", SURE] == (1, 0)
    assert calibration([part])["case", SURE] == (1, 1)
    assert tie.is_misfiled
    assert not part.is_misfiled


def test_a_sheet_is_right_when_nothing_on_it_is_to_be_changed() -> None:
    judged = _judged(
        ("a", "case", "C1", [("C1", SURE)]),
        ("a", "type", "order", [("order", LIKELY)]),
        ("a", "hearings", "2026-01-02", []),
        ("b", "case", "C1", [("C1", SURE)]),
        ("b", "type", "order", [("order", GUESS)]),
        ("an entry", "type", "order", [("order", LIKELY)]),
    )
    assert sheets_right(judged) == {"papers": (1, 2)}


def test_a_case_that_is_not_open_is_never_right() -> None:
    for cell, cases, is_tie in (
        ("C1", ((),), False),
        ("C1;C2", (("C2",),), False),
        ("C1|C2", ((), ("C2",)), False),
        ("C2|C3", (("C2",), ("C3",)), True),
        ("?", (), False),
    ):
        label = without_cases(LabelledPaper("p", "papers", {"case": parse_cell(cell, "case")}), {"C1"})
        assert (label.right["case"].choices, label.right["case"].is_tie) == (cases, is_tie)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("paper,colour\nx,red\n", "colour"),
        ("type\norder\n", "paper"),
        ("paper,type\nx\n", "Row 1"),
        ("paper,type\nx,order,more\n", "Row 1"),
        ("paper,type\nx,order\nx,order\n", "twice"),
        ("paper,type\n,order\n", "names no paper"),
        ('paper,type\n"x\n', "no CSV"),
        ("", "paper"),
    ],
)
def test_labels_that_cannot_be_used_are_named(text: str, named: str) -> None:
    with pytest.raises(BadInput, match=named):
        parse_labels(text, "labels.csv")


def test_labels_from_a_spreadsheet_are_read() -> None:
    (label,) = parse_labels("\ufeffpaper,set,type,reason\nx.pdf,letters,order|,so\n", "labels.csv")
    assert (label.paper, label.group) == ("x.pdf", "letters")
    assert label.right["type"].choices == (("order",), ())
    assert "court" not in label.right


ENTRIES = 'docket_text,mapped_type\n"MOTION by A for extension of time",motion_other\nORDER granting,order\n'


def _correction(text: str = "MOTION by A for extension of time", was: str = "motion_other") -> str:
    digest = hashlib.sha256(text.encode()).hexdigest()[:12]
    return f"paper,column,was,right,reason,digest\n2,type,{was},motion_for_extension,the text says so,{digest}\n"


def test_docket_entries_are_corrected_by_a_list() -> None:
    labels = parse_labels(ENTRIES, "entries.csv")
    assert [label.paper for label in labels] == ["2", "3"]
    better = corrected(labels, parse_corrections(_correction(), "corrections.csv"))
    assert better[0].right["type"].text == better[0].right[CUE].text == "motion_for_extension"
    assert labels[0].right["type"].text == "motion_other"
    assert better[1] == labels[1]


@pytest.mark.parametrize(
    "text",
    [
        _correction("another text"),
        _correction(was="order"),
        _correction().replace("\n2,", "\n9,"),
        _correction().replace(",type,", ",title,"),
        _correction().replace("the text says so", ""),
    ],
)
def test_a_correction_of_something_else_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        corrected(parse_labels(ENTRIES, "entries.csv"), parse_corrections(text, "corrections.csv"))
