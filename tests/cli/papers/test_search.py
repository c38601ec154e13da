"""Search by command: what begins with a hyphen is a word to leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.searching import find
from tests.support.offices import drop, garcia, scan

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


def test_other_forms_are_said_to_be_that_with_the_case_they_are_of(office: Office, paracase: Commands) -> None:
    case = garcia(office).case
    drop(office, "a.txt", b"The motion was denied.")
    drop(office, "b.txt", b"They deny it.")
    scan(office)
    (denied,) = [hit.document_id for hit in find(office, "motion").hits]
    file_document(office, denied, FilingDecision((case.id,), {}))
    scan(office)
    code, answer, talk = paracase("search", "--json", "deny")
    assert code == 0, talk
    assert [(hit["found_by"], hit["caption"]) for hit in answer["hits"]] == [("words", ""), ("forms", case.caption)]
    assert (answer["total"], answer["wider"]) == (1, [{"found_by": "forms", "total": 1, "capped": False}])
    code, lines, talk = paracase("search", "deny")
    assert [line.split("\t")[-2:] for line in lines.splitlines()] == [["", "words"], [case.caption, "forms"]]
    assert "1 found; 1 in other forms" in talk


def test_numbers_on_dockets(office: Office, paracase: Commands) -> None:
    case = garcia(office).case
    for number, attachment in (("41", None), ("41", "2"), ("42", None), ("410", None)):
        drop(office, f"{number}-{attachment}.txt", f"paper {number} {attachment}".encode())
        scan(office)
        (paper,) = [hit.document_id for hit in find(office, "is:new").hits]
        file_document(office, paper, FilingDecision((case.id,), {"docket_no": number, "attachment_no": attachment}))
    for is_indexed in (False, True):
        if is_indexed:
            scan(office)
        for asked, expected in (
            ("ecf:41", {1, 2}), ("ecf:41-2", {2}), ("ecf:41-0", {1}), ("ecf:41..42", {1, 2, 3}), ("ecf:4", set()),
            ("ecf:#410", {4}), (f"case:{case.number} ecf:42 ecf:410", {3, 4}), ("ecf:41 paper", {1, 2}),
        ):  # fmt: skip
            code, answer, talk = paracase("search", "--json", *asked.split())
            assert code == 0, talk
            assert {hit["id"] for hit in answer["hits"]} == expected, asked
    for wrong in ("ecf:abc", "ecf:40-45-2", "ecf:9..3", "ecf:12345678"):
        code, _, talk = paracase("search", wrong)
        assert code == 2
        assert "ecf:" in talk
