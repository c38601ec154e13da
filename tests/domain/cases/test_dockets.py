"""One case, many ways to write its number."""

from __future__ import annotations

import pytest

from paracase.domain.cases.dockets import find_docket_numbers, parse_docket_number, same_docket


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2:24-cv-01234-ABC-DEF", "2:24-cv-01234", True),
        ("24-cv-1234", "2:24-cv-01234", True),
        ("2:24-cv-01234", "3:24-cv-01234", False),
        ("2:24-cv-01234", "2:24-cr-01234", False),
        ("6:25-bk-10233", "25-10233", True),
        ("25-10233-abc", "25-10233", True),
        ("24-cv-10233", "24-10233", False),
        ("BC671284", "bc671284", True),
        ("1-24-40917-xyz", "24-40917", True),
        ("2:24-CV-01234", "2:24-cv-1234", True),
    ],
)
def test_same_case(one: str, other: str, same: bool) -> None:
    first, second = parse_docket_number(one), parse_docket_number(other)
    assert same_docket(first, second) is same
    assert same_docket(second, first) is same


def test_finding() -> None:
    text = "No. 2:24-cv-01234-ABC; also 25-1044 and 157812/2024. Tel. 213-555-0100, 94102-1234."
    assert [n.raw for n in find_docket_numbers(text)] == ["2:24-cv-01234-ABC", "25-1044", "157812/2024"]
    assert [n.raw for n in find_docket_numbers(text, plain=False)] == ["2:24-cv-01234-ABC", "157812/2024"]
