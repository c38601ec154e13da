"""Handing out work by command: given, delivered, examined, sent back, withdrawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.delegated import firm_in

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.commands import Commands


def test_an_assignment_goes_its_way(office: Office, paracase: Commands) -> None:
    firm = firm_in(office)
    code, made, _ = paracase(
        "assign", "add", firm.case_number, "Draft reply brief", "--to", "Park", "--hours", "6", "--due", "+7d", "--json"
    )
    assert code == 0
    number = str(made["assignment"])
    assert [row["to"] for row in paracase("assign", "list", "--json")[1]] == ["Jun Park"]
    firm.deliver(int(number))
    lines = [row["line"] for row in paracase("assign", "examine", number, "--json")[1]]
    assert "citations" in lines
    code, _, said = paracase("assign", "verdict", number, "pass", "--line", "citations=good")
    assert code == 2, said  # every line that must be looked at needs an answer
    assert paracase("assign", "verdict", number, "back", "--line", "record=fault:¶ 2", "--note", "Cite it.")[0] == 0
    shown = paracase("assign", "show", number, "--json")[1]
    assert (shown["state"], shown["hours"]) == ("returned", "6.0")
    note = shown["remarks"][0].split()[0]
    assert paracase("assign", "tick", number, note)[0] == 0
    assert paracase("assign", "redline", number)[0] == 3  # one delivery: nothing to compare
    assert paracase("assign", "withdraw", number, "--reason", "settled")[0] == 0
    assert [row["id"] for row in paracase("assign", "list", "--over", "--json")[1]] == [int(number)]
    assert paracase("assign", "verdict", number, "pass", "--line", "citations")[0] == 2
