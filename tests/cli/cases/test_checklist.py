"""Checklists by command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.offices import drop, garcia, scan
from tests.support.papers import pdf

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.commands import Commands


def test_checklist(office: Office, paracase: Commands) -> None:
    garcia(office)
    drop(office, "id.pdf", pdf("an agreement"))
    scan(office)
    assert paracase("checklist", "request", "Garcia", "engagement", "--from", "Rosa Garcia")[0] == 0
    assert paracase("checklist", "receive", "Garcia", "engagement", "--document", "1")[0] == 0
    rows = {row["element"]: row for row in paracase("checklist", "show", "Garcia", "--json")[1]}
    assert (rows["engagement"]["state"], rows["engagement"]["document"]) == ("received", 1)
    assert paracase("checklist", "review", "Garcia", "engagement")[0] == 4
    assert paracase("checklist", "waive", "Garcia", "engagement", "--reason", "none")[0] == 4
    assert paracase("checklist", "reset", "Garcia", "engagement")[0] == 0
    assert paracase("checklist", "reset", "Garcia", "nothing")[0] == 3
