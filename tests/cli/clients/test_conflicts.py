"""Conflict searches as commands: looked at, put before an attorney, listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.services.people.contacts import add_party
from tests.support.commands import Commands

if TYPE_CHECKING:
    import pytest

    from tests.support.delegated import Firm


def test_a_bare_search_is_kept_and_asks_nobody_until_it_is_said(firm: Firm, capsys: pytest.CaptureFixture[str]) -> None:
    add_party(firm.office, firm.case_id, "Rosa Alvarado", "plaintiff", is_client=True)
    paracase = Commands(firm.office.folder, capsys)
    code, found, _ = paracase("conflicts", "Rosie Alvarado", "--json")
    assert (code, [hit["name"] for hit in found["hits"]], found["before_attorney"]) == (0, ["Rosa Alvarado"], 0)
    number = str(found["search"])
    _, shown, _ = paracase("conflicts", "show", number, "--json")
    assert shown["before_attorney"] == 0
    assert shown["hits"][0].endswith("looked at, before no attorney")
    code, put, _ = paracase("conflicts", "ask", number, "--json")
    assert (code, "Put 1 match" in put["summary"]) == (0, True)
    assert paracase("conflicts", "ask", number)[0] == 4
    assert paracase("conflicts", "ask", "999")[0] == 3
    _, at_once, _ = paracase("conflicts", "Rosie Alvarado", "--ask", "--json")
    assert at_once["before_attorney"] == 1
    _, rows, _ = paracase("conflicts", "list", "--json")
    assert [(row["for"], row["before_attorney"]) for row in rows[:2]] == [("asked", 1), ("asked", 1)]
    code, undone, _ = paracase("undo", "--json")
    assert (code, "conflict search" in str(undone)) == (0, True)
