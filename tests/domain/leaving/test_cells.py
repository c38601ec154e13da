"""Files of rows as other systems write them: encodings, separators, quotation marks, days; and mapping files."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.errors import BadInput, PracticeFileError
from paracase.domain.leaving.cells import DayOrder, decoded, moment_in, records, separator, time_in
from paracase.domain.leaving.mapping import RowKind, fields_of, parse_map
from paracase.domain.leaving.reconciling import JudgedRow, ReadRow, RowFate, reconciled

NAMES = "Müller & Söhne “Ltd”"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (NAMES.encode(), "utf-8"), (NAMES.encode("utf-8-sig"), "utf-8"), (NAMES.encode("cp1252"), "cp1252"),
        (NAMES.encode("utf-16"), "utf-16"), (b"\xfe\xff" + NAMES.encode("utf-16-be"), "utf-16"),
        (b"a,b\n".decode().encode("utf-16-le"), "utf-16-le"), ("a,b\n".encode("utf-16-be"), "utf-16-be"),
    ],
)  # fmt: skip
def test_an_encoding_is_told_by_its_mark_or_tried(data: bytes, encoding: str) -> None:
    text, found = decoded(data, "f.csv")
    assert found == encoding
    assert text in {NAMES, "a,b\n"}


def test_what_the_mapping_says_of_the_encoding_is_taken_at_its_word() -> None:
    assert decoded("ü".encode("cp1252"), "f.csv", "windows-1252") == ("ü", "cp1252")
    with pytest.raises(BadInput, match=r"f\.csv, line 2: byte 4 is no utf-8"):
        decoded(b"ok\n\xff", "f.csv", "utf-8")
    with pytest.raises(BadInput, match="line 1"):
        decoded(b"\x81", "f.csv")  # nothing of Windows' letters either


@pytest.mark.parametrize(
    ("header", "sign"), [("a,b", ","), ("a;b;c", ";"), ("a\tb", "\t"), ('"x,y,z"|b|c', "|"), ("a", ",")]
)
def test_the_separator_is_what_the_header_has_most_of(header: str, sign: str) -> None:
    assert separator(f"{header}\n1,2,3,4,5\n") == sign


def test_a_record_is_named_by_the_line_it_begins_on() -> None:
    text = 'id,words\r\n1,"two\nlines, and ""quoted"""\r\n\r\n2,plain\r\n'
    assert [tuple(one) for one in records(text, "f.csv")] == [
        (1, ("id", "words")), (2, ("1", 'two\nlines, and "quoted"')), (5, ("2", "plain")),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ['a,b\n1,"open\n2,3\n', 'a,b\n1,"x"y\n'])
def test_a_quotation_mark_that_is_not_closed_is_named_with_its_line(text: str) -> None:
    with pytest.raises(BadInput, match=r"f\.csv, line 2"):
        list(records(text, "f.csv"))


_CELL = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=20)


@given(st.lists(st.lists(_CELL, min_size=2, max_size=2), min_size=1, max_size=20))
def test_what_a_csv_writer_writes_is_read_back(rows: list[list[str]]) -> None:
    file = io.StringIO(newline="")
    csv.writer(file).writerows([["id", "words"], *rows])
    assert [list(one.cells) for one in records(file.getvalue(), "f.csv")][1:] == rows


@pytest.mark.parametrize(
    ("text", "order", "day", "at"),
    [
        ("2026-11-30", DayOrder.MONTH_FIRST, date(2026, 11, 30), None),
        ("11/30/2026", DayOrder.MONTH_FIRST, date(2026, 11, 30), None),
        ("05/03/2026", DayOrder.MONTH_FIRST, date(2026, 5, 3), None),
        ("05/03/2026", DayOrder.DAY_FIRST, date(2026, 3, 5), None),
        ("30.11.2026", DayOrder.DAY_FIRST, date(2026, 11, 30), None),
        ("11/30/2026 9:30 AM", DayOrder.MONTH_FIRST, date(2026, 11, 30), time(9, 30)),
        ("11/30/2026, 12:05 am", DayOrder.MONTH_FIRST, date(2026, 11, 30), time(0, 5)),
        ("2026-11-30T14:00:00", DayOrder.MONTH_FIRST, date(2026, 11, 30), time(14, 0)),
    ],
)
def test_days_are_read_in_the_order_the_mapping_says(text: str, order: DayOrder, day: date, at: time | None) -> None:
    assert moment_in(text, order)[:2] == (day, at)


def test_a_moment_with_its_zone_is_one() -> None:
    assert moment_in("2026-11-30T01:30:00Z", DayOrder.MONTH_FIRST).moment == datetime(2026, 11, 30, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "30/11/2026",
        "11/30/26",
        "45992",
        "2026-02-29",
        "soon",
        "11/30/2026 25:00",
        "11/30/2026 13:00 PM",
        "0/1/2026",
    ],
)
def test_what_is_no_certain_day_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match="is no day"):
        moment_in(text, DayOrder.MONTH_FIRST)


def test_a_time_alone() -> None:
    assert time_in("") is None
    assert time_in(" 2:05 p.m. ") == time(14, 5)
    with pytest.raises(BadInput, match="no time of day"):
        time_in("noonish")


MAP = """\
source: Old  System
files:
  - file: matters.csv
    kind: matters
    columns: {number: No, caption: [Client, Matter]}
    values: {status: {Active: open}}
    fixed: {matter_type: civil_litigation, status: Active}
"""


def test_fields_are_joined_translated_and_fixed() -> None:
    found = parse_map(
        MAP.replace(", status: Active}", "}").replace("[Client, Matter]}", "[Client, Matter], status: State}"), "m.yaml"
    )
    assert found.source == "Old System"
    (mapped,) = found.files
    cells = {"No": " 12 ", "Client": "Garcia", "Matter": "v. Freight", "State": "Active"}
    assert fields_of(mapped, cells) == {
        "number": "12", "caption": "Garcia v. Freight", "status": "open", "matter_type": "civil_litigation",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("files: []\n", "source"),
        ("source: x\n", "names no file"),
        (MAP.replace("caption", "captoin"), "captoin is nothing of matters"),
        (MAP.replace("caption: [Client, Matter]", "client: Client"), "matters need caption"),
        (MAP.replace("matters.csv", "../../etc/passwd"), "within the folder"),
        (MAP.replace("matters.csv", "C:/x.csv"), "within the folder"),
        (MAP.replace("kind: matters", "kind: bills"), "line 3"),
        (MAP + "    encoding: ebcdic\n", "must be one of"),
        (MAP + "    dates: whenever\n", "dates"),
        ("source: [\n", "line 1"),
        ("&a [*a]\n", "reference"),
    ],
)
def test_a_mapping_that_cannot_be_meant_is_named_by_line_and_field(text: str, words: str) -> None:
    with pytest.raises(PracticeFileError, match=r"m\.yaml") as told:
        parse_map(text, "m.yaml")
    assert words in str(told.value)


@given(st.lists(st.tuples(st.sampled_from(RowKind), st.sampled_from(RowFate)), max_size=40))
def test_what_was_read_is_taken_here_or_refused(rows: list[tuple[RowKind, RowFate]]) -> None:
    read: dict[RowKind, int] = {}
    for kind, _ in rows:
        read[kind] = read.get(kind, 0) + 1
    judged = [JudgedRow(ReadRow(kind, "f", 1, "k", "d", {}), fate) for kind, fate in rows]
    sums = reconciled(read, judged)
    assert all(one.fits for one in sums)
    assert sum(one.read for one in sums) == len(rows)
    if judged:
        lost = reconciled(read, judged[1:])
        assert not all(one.fits for one in lost)


@pytest.mark.parametrize(
    "text",
    ["2026-11-30T09:00:00+99:99", "2026-11-30T09:00-25:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59-10:00",
     "2026-11-30T09:00-\u06605:00"],
)  # fmt: skip
def test_a_zone_or_year_that_is_none_is_no_day(text: str) -> None:
    with pytest.raises(BadInput, match="is no day"):
        moment_in(text, DayOrder.MONTH_FIRST)
