"""No key is offered that will be refused: what the screens offer, against what the services do, for every kind of person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.services.office.opening import open_office
from tests.support.delegated import Firm, firm_in
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office


@pytest.fixture
def firm(office: Office) -> Firm:
    """An office with a case and people."""
    return firm_in(office)


def test_an_attorney_who_was_only_said_is_offered_no_decision(firm: Firm, config: Path) -> None:
    firm.ready()
    said = open_office(firm.office.folder, clock=firm.office.clock, acting_as="DO")

    async def body() -> None:
        async with desk_on(said, config, screen="approvals") as driven:
            await driven.sees("Opposition.docx, v1")
            for words in ("a approve", "w with changes", "b send back"):
                assert words not in driven.text
            await driven.press("a", "w", "b")
            await driven.rests()
            assert "initials" not in driven.text
            assert "No comment yet" not in driven.text
            await driven.press("ctrl+p")
            await driven.type("approve")
            await driven.sees("Approve exactly these bytes", "only said, with --as")
            await driven.press("enter")
            await driven.rests()
            assert "initials" not in driven.text

    run(body)
    said.close()
