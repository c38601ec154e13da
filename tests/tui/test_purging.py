"""Purging at the desk: no key, only the palette; what goes is named, and the number of its case is typed by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual import events

from paracase.domain.upkeep.purges import PurgeState
from paracase.services.cases.holds import hold
from paracase.services.office.opening import open_office
from paracase.services.papers.searching import find
from paracase.store.upkeep import purges
from paracase.tui.dialogs.purging import PurgeDialog
from tests.support.desks import Driven, desk_on, run
from tests.support.made import copy_of, made_once
from tests.support.purging import Matter, make_matter, matter_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.clock import AheadClock

SMALL = (80, 24)


@pytest.fixture
def matter(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path, clock: AheadClock) -> Iterator[Matter]:
    """An office with a paper to be purged."""
    made = made_once(tmp_path_factory, "purging", make_matter)
    opened = open_office(copy_of(made, tmp_path / "office"), clock=clock)
    yield matter_of(opened)
    opened.close()


async def _choose(driven: Driven) -> None:
    """The palette's entry."""
    await driven.press("ctrl+p")
    await driven.type("purge")
    await driven.sees("Purge what an attorney ordered")
    await driven.press("enter")


def test_an_order_is_decided_read_and_carried_out_in_a_small_terminal(matter: Matter, config: Path) -> None:
    order = matter.order()
    matter.decide_all(order)
    office = matter.office

    async def body() -> None:
        async with desk_on(office, config, size=SMALL) as driven:
            await _choose(driven)
            await driven.until(lambda: isinstance(driven.app.screen, PurgeDialog))
            await driven.sees("By order of Dolores Ortega", "Privileged memo", "1 version", "723 bytes", "26-0001")
            await driven.sees("3 documents, 3 versions", "A purge is never undone", "destroy them for good")
            await driven.pilot.pause(0.6)
            driven.app.screen.query_one("#number").post_message(events.Paste("26-0001"))
            await driven.press("enter")
            await driven.sees("Type the number first")
            await driven.type("26-0002")
            await driven.press("enter")
            await driven.sees("is not the number of their case")
            assert purges.purges(office.store.read)[0].state is PurgeState.ORDERED
            await driven.press(*["backspace"] * 7)
            await driven.type("26-0001")
            await driven.press("enter")
            await driven.sees("is through: nothing was found", "Looked at", "vault: 2 objects")
            assert driven.text.count("\n") == SMALL[1] - 1

    run(body)
    assert purges.purges(office.store.read)[0].state is PurgeState.DESTROYED
    assert find(office, "zyxquartz").total == 0


def test_nothing_typed_ahead_or_at_once_is_taken(matter: Matter, config: Path) -> None:
    matter.decide_all(matter.order())
    office = matter.office

    async def body() -> None:
        async with desk_on(office, config, size=SMALL) as driven:
            await driven.press("ctrl+p")
            await driven.type("purge what")
            await driven.sees("Purge what an attorney ordered")
            driven.burst("enter", *"26", "minus", *"0001", "enter")
            await driven.until(lambda: isinstance(driven.app.screen, PurgeDialog))
            await driven.rests()
            assert isinstance(driven.app.screen, PurgeDialog)
            assert "26-0001  " not in driven.text.split("Type the number")[1]
            await driven.press("escape")
            await driven.rests()

    run(body)
    assert purges.purges(office.store.read)[0].state is PurgeState.ORDERED
    assert find(office, "zyxquartz").total == 2


def test_what_holds_the_bytes_is_decided_first(matter: Matter, config: Path) -> None:
    matter.order()
    acting = matter.as_attorney()

    async def body() -> None:
        async with desk_on(acting, config, size=SMALL, screen="desk") as driven:
            await _choose(driven)
            await driven.sees("Document 2 holds the bytes", "a mail or archive")
            await driven.press("down", "enter")
            await driven.sees("Why document 2 stays")
            await driven.type("it is ours")
            await driven.press("enter")
            await driven.sees("Document 3 holds the bytes", "the same bytes")
            await driven.press("enter")
            await driven.until(lambda: isinstance(driven.app.screen, PurgeDialog))
            await driven.sees("2 documents, 2 versions")
            await driven.press("escape")

    run(body)
    assert [item.why for item in purges.choices(acting.store.read, 1)] == ["", "it is ours", "has the same bytes"]


def test_without_an_order_and_on_hold_nothing_happens(matter: Matter, config: Path) -> None:
    office = matter.office

    async def body() -> None:
        async with desk_on(office, config) as driven:
            await _choose(driven)
            await driven.sees("No order to purge waits")
            matter.decide_all(matter.order())
            hold(matter.as_attorney(), matter.case_id, reason="Subpoena of 3 May")
            await driven.rests()
            await driven.sees("On hold", "Subpoena of 3")
            await _choose(driven)
            await driven.until(lambda: isinstance(driven.app.screen, PurgeDialog))
            await driven.pilot.pause(0.6)
            await driven.type("26-0001")
            await driven.press("enter")
            await driven.sees("is on hold since", "Subpoena of 3 May")
            await driven.press("escape")

    run(body)
    assert purges.purges(office.store.read)[0].state is PurgeState.ORDERED
