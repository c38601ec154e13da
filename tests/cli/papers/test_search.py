"""Search by command: what begins with a hyphen is a word to leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.offices import drop, scan

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.commands import Commands


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        (('"motion to dismiss"',), {1, 2}),
        (('"motion to dismiss"', "-appeal"), {1}),
        (("-appeal", "motion"), {1}),
        (("motion", "-hearing", "--limit", "5"), {2}),
        (("--limit", "1", "motion", "--page=2", "-nothing"), {1}),
        (("--best", "--", "motion", "-appeal"), {1}),
        (("motion", "--", "--limit"), {1, 2}),
    ],
)
def test_words_that_begin_with_a_hyphen(
    office: Office, paracase: Commands, arguments: tuple[str, ...], found: set[int]
) -> None:
    drop(office, "a.txt", b"The motion to dismiss is set for hearing.")
    scan(office)
    drop(office, "b.txt", b"The motion to dismiss is on appeal.")
    scan(office)
    code, answer, talk = paracase("search", "--json", *arguments)
    assert code == 0, talk
    assert {hit["id"] for hit in answer["hits"]} == found


def test_options_of_search_are_options(paracase: Commands) -> None:
    assert paracase("search", "motion", "-h")[1].startswith("Usage: paracase search")
    code, _, talk = paracase("search", "motion", "--pgae", "2")
    assert (code, "--pgae" in talk) == (2, True)
    code, _, talk = paracase("search", "motion", "--limit", "-3")
    assert (code, "-3 is not in the range" in talk) == (2, True)
    code, _, talk = paracase("search", "motion", "-appeal", "--limit")
    assert (code, "'--limit' requires an argument" in talk) == (2, True)
