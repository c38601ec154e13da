"""A template in the attorney's queue, at 80×24 and 120×36: its bytes and test data; approved by initials, or sent back."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from paracase.domain.clients.letters import TemplateState
from paracase.services.clients import letters
from tests.support.desks import desk_on, run
from tests.support.written import TEMPLATE, put_letters

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.delegated import Firm

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 36)])


@SIZES
def test_an_attorney_reads_approves_and_nobody_else(firm: Firm, config: Path, size: tuple[int, int]) -> None:
    put_letters(firm)
    number = letters.ask(firm.office, "conference").made("text_template")

    async def decides() -> None:
        with closing(firm.come_in(firm.attorney)) as attorney:
            async with desk_on(attorney, config, size=size, screen="approvals") as driven:
                await driven.sees("TEMPLATES TO APPROVE", "a approve", "b send back", "WITH TEST DATA", "Conference on")
                await driven.press("a")
                await driven.sees("Approve as Dolores Ortega, attorney", "which no attorney reads", "your initials")
                await driven.press("escape")
                await driven.rests()
                assert letters.template_row(firm.office, number).state is TemplateState.WAITING
                await driven.press("a")
                await driven.sees("your initials")
                await driven.pilot.pause(0.7)  # nothing is taken in the first half second
                await driven.type("DO")
                await driven.press("enter")
                await driven.until(lambda: letters.template_row(firm.office, number).state is TemplateState.APPROVED)

    run(decides)


@SIZES
def test_sent_back_with_a_reason(firm: Firm, config: Path, size: tuple[int, int]) -> None:
    put_letters(firm, TEMPLATE.replace("Please be", "You should take the offer. Be"))
    number = letters.ask(firm.office, "conference").made("text_template")

    async def decides() -> None:
        with closing(firm.come_in(firm.attorney)) as attorney:
            async with desk_on(attorney, config, size=size, screen="approvals") as driven:
                await driven.sees("TEMPLATES TO APPROVE", "“You should”", "“take the offer”")
                await driven.press("w")  # there is no approving with changes of a template
                await driven.rests()
                await driven.press("b")
                await driven.sees(f"Send template {number} back")
                await driven.press("enter")  # an empty line: not yet
                await driven.rests()
                assert letters.template_row(firm.office, number).state is TemplateState.WAITING
                await driven.press("b")
                await driven.sees(f"Send template {number} back")
                await driven.type("No advice")
                await driven.press("enter")
                await driven.until(lambda: letters.template_row(firm.office, number).state is TemplateState.RETURNED)

    run(decides)
    assert letters.template_row(firm.office, number).reason == "No advice"


def test_a_paralegal_sees_none_and_a_changed_file_is_said(firm: Firm, config: Path) -> None:
    put_letters(firm)
    letters.ask(firm.office, "conference")
    put_letters(firm, TEMPLATE.replace("half an hour", "an hour"))

    async def looks() -> None:
        async with desk_on(firm.office, config, size=(80, 24), screen="approvals") as driven:
            await driven.rests()
            assert "TEMPLATES" not in driven.text
        with closing(firm.come_in(firm.attorney)) as attorney:
            async with desk_on(attorney, config, size=(120, 36), screen="approvals") as driven:
                await driven.sees("! file changed", "other bytes than these by now")

    run(looks)
