"""A command typed with a slip is refused, and is not taken for a name that is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.cli.otherwise import near_command

if TYPE_CHECKING:
    from tests.support.commands import Commands


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("serch", "search"), ("saerch", "search"), ("lst", "list"), ("shwo", "show"), ("search", ""), ("foo", ""),
     ("Shaw", ""), ("Serch", ""), ("26-0001", ""), ("garcia", ""), ("./list1", ""), ("larkspur", "")],
)  # fmt: skip
def test_what_is_near_is_a_slip_of_the_fingers(typed: str, meant: str) -> None:
    """Up to four letters one slip, above two; what is written as names are is none."""
    assert near_command(typed, ["search", "list", "show", "bring", "decide"]) == meant


def test_a_slip_is_not_searched_for(paracase: Commands) -> None:
    code, _, err = paracase("conflicts", "serch", "Foo")
    assert code != 0
    assert "did you mean search?" in err
    assert "paracase conflicts search serch" in err
    assert paracase("conflicts", "list", "--json")[1] == [], "nothing was searched, and nothing is kept"
    code, told, _ = paracase("conflicts", "Rosa Quimby", "--plain")
    assert (code, "Looked for Rosa Quimby." in told) == (0, True)


def test_a_slip_for_a_group_is_answered_with_its_name(paracase: Commands) -> None:
    code, _, err = paracase("cas", "list")
    assert code != 0
    assert "did you mean case?" in err
