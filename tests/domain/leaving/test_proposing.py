"""A drafted mapping: what a column probably is; whatever stands in headers and cells, the draft can be read again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.leaving.mapping import RowKind, parse_map
from paracase.domain.leaving.proposing import as_mapping, propose

CELL = st.text(max_size=12)
HEADER = st.lists(st.one_of(CELL, st.sampled_from(["Matter", "Note", "Date", "Id", "Author"])), max_size=6, unique=True)


@given(HEADER, st.lists(st.lists(CELL, max_size=8), max_size=4), CELL)
def test_the_draft_can_be_read_whatever_the_export_holds(header: list[str], rows: list[list[str]], name: str) -> None:
    columns = ["Matter Number", "Text", *(one for one in header if one not in {"Matter Number", "Text"})]
    one = propose("notes.csv", columns, rows)
    text = as_mapping("Theirs", [one, propose(f"{name}.csv", header, rows)])
    mapping = parse_map(text, "map.yaml")
    assert mapping.is_proposed
    mapped = mapping.files[0]
    assert (mapped.kind, {"matter", "words"} <= set(mapped.columns)) == (RowKind.NOTES, True)
    assert {name for known in mapped.columns for name in mapped.columns_of(known)} <= set(columns)


@pytest.mark.parametrize(
    ("days", "dates"),
    [
        (["03/04/2027", "13/02/2027"], "day-first"),
        (["03/04/2027", "02/13/2027"], "month-first"),
        (["03/04/2027"], ""),
        (["13/02/2027", "02/13/2027"], ""),
        (["2027-02-13"], ""),
    ],
)
def test_only_a_day_beyond_the_twelfth_tells_which_comes_first(days: list[str], dates: str) -> None:
    one = propose("tasks.csv", ["Task", "Due Date"], [["Call", day] for day in days])
    assert one.dates == dates
    assert ("month-first or day-first?" in as_mapping("Theirs", [one])) is not bool(dates)


def test_a_name_in_two_columns_is_joined_and_a_file_that_lacks_something_is_left_out_and_said() -> None:
    people = propose("Contacts.CSV", ["First Name", "Last Name", "Phone"], [["Ana", "Garcia", "213"]])
    mapping = parse_map(as_mapping("Theirs", [people, propose("tasks.csv", ["Colour"], [["red"]])]), "map.yaml")
    assert [(one.file, one.columns_of("name")) for one in mapping.files] == [
        ("Contacts.CSV", ["First Name", "Last Name"])
    ]
    assert "# Left out: tasks.csv. It needs what." in as_mapping(
        "Theirs", [people, propose("tasks.csv", ["Colour"], [])]
    )
