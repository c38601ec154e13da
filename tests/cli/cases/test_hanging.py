"""Courts and roles that are typed with a case: a slip is refused, what is free is taken and said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.support.commands import Commands


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [("--docket", "1:26-cv-1@nosuch", "“nosuch” is the code of no court"),
     ("--docket", "1:26-cv-1@cadc9", "did you mean"), ("--party", "Rosa Quimby=plantiff", "did you mean plaintiff?"),
     ("--party", "Rosa Quimby=defendent*", "did you mean defendant?")],
)  # fmt: skip
def test_a_slip_opens_no_case(paracase: Commands, option: str, value: str, said: str) -> None:
    code, _, err = paracase("case", "add", "Quimby v. Osk Mills", option, value)
    assert code != 0
    assert said in err
    assert paracase("case", "list", "--json")[1] == []


def test_what_is_free_is_taken_and_said(paracase: Commands) -> None:
    code, _, err = paracase(
        "case", "add", "Quimby v. Osk Mills", "--docket", "T-17@Osk Tribal Court", "--party", "Ann Poe=ship's surveyor",
        "--party", "Rosa Quimby=plaintiff*", "--party", "Osk Mills=insured", "--party", "Poe=defendants",
    )  # fmt: skip
    assert code == 0
    assert "The court Osk Tribal Court is not known: its dates are calendared manually" in err
    assert "Ann Poe is kept as “ship's surveyor”" in err
    assert err.count("is kept as") == 1
