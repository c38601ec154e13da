"""Citations and quotations in an examination, as the paralegal looks them up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.services.work import citing
from tests.services.work.test_citing import CITED
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.delegated import Firm


@pytest.mark.parametrize("size", [(120, 36), (80, 24)])
def test_citations_are_looked_up_one_by_one(firm: Firm, config: Path, size: tuple[int, int]) -> None:
    number = firm.give()
    firm.deliver(number, paragraphs=CITED)

    async def body() -> None:
        async with desk_on(firm.office, config, screen="work", size=size) as driven:
            await driven.sees("EXAMINE 1")
            await driven.press("e")
            await driven.sees("Citations checked", "c: 3 of 3 open")
            await driven.press("c")
            await driven.sees("0 of 3", "p. 1 ¶ 2", "unknown", "Harlow v. Tenbrook")
            await driven.press("space")
            await driven.sees("1 of 3", "leans on: Bracket v. Dune")
            await driven.press("minus")
            await driven.sees("2 of 3", "unknown reporter")
            await driven.press("x")
            await driven.sees("What is wrong with it")
            await driven.type("no such reporter")
            await driven.press("enter")
            await driven.sees("3 of 3", "no such reporter")
            await driven.press("k", "space")
            await driven.sees("Say otherwise?", "not a citation")
            await driven.press("escape", "enter", "q")
            await driven.sees("Citations checked", "0 open, 1 wrong, 1 looked up, 1 not a citation", "c: 0 of 3 open")

    run(body)
    found = citing.of_assignment(firm.office, number)
    assert [row.tick.result for row in found.rows if row.tick is not None] == ["good", "none", "wrong"]
