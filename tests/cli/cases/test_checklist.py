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


def test_conditions_requests_and_parties(office: Office, paracase: Commands) -> None:
    case = garcia(office).case
    assert paracase("case", "edit", "Garcia", "--stage", "presuit")[0] == 0
    assert paracase("party", "add", "Garcia", "Mercy Hospital", "--role", "provider")[0] == 0
    asked = {row["condition"]: row for row in paracase("checklist", "conditions", "Garcia", "--json")[1]}
    assert asked["third-party records"]["is_so"] is None
    assert paracase("checklist", "answer", "Garcia", "third-party records", "perhaps")[0] == 2
    assert paracase("checklist", "answer", "Garcia", "third-party records", "yes")[0] == 0
    rows = paracase("checklist", "show", "Garcia", "--stage", "intake", "--json")[1]
    (row,) = [row for row in rows if row["element"] == "authorizations"]
    assert (row["of"], row["is_so"], row["state"]) == ("Mercy Hospital", "yes", "missing")
    assert paracase("checklist", "show", "Garcia", "--stage", "nowhere")[0] == 2
    assert paracase("request", "chase", "Garcia", "authorizations")[0] == 4
    assert paracase("checklist", "request", "Garcia", "authorizations", "--from", "Rosa Garcia")[0] == 0
    assert paracase("request", "arrange", "Garcia", "authorizations", "--every", "7")[0] == 0
    assert paracase("request", "arrange", "Garcia", "authorizations", "--every", "often")[0] == 2
    assert paracase("request", "chase", "Garcia", "authorizations", "--of", "Mercy", "--note", "left a message")[0] == 0
    assert paracase("request", "incomplete", "Garcia", "authorizations", "--said-by", "the clerk")[0] == 0
    (row,) = paracase("request", "list", "--json")[1]
    assert (row["case"], row["of"], row["times"], row["complete"]) == (case.number, "Mercy Hospital", 2, "no")
    assert row["cadence"] == "every 7 days"
    assert paracase("request", "list", "--due", "--json")[1] == []
    log = paracase("request", "log", "Garcia", "authorizations", "--json")[1]
    assert [(one["kind"], one["note"]) for one in log] == [
        ("asked", ""),
        ("chased", "left a message"),
        ("incomplete", ""),
    ]
    assert paracase("request", "answered", "Garcia", "authorizations")[0] == 0
    assert paracase("request", "complete", "Garcia", "authorizations", "--said-by", "the clerk")[0] == 0
    assert paracase("checklist", "send-back", "Garcia", "authorizations", "--reason", "no")[0] == 4


def test_a_case_is_gone_through_before_it_is_closed(office: Office, paracase: Commands) -> None:
    garcia(office)
    shown = {row["point"]: row for row in paracase("closing", "show", "Garcia", "--json")[1]}
    assert shown["trust"]["state"] == "open"
    assert "Conflict search: missing" in shown["proofs"]["open_now"]
    assert paracase("closing", "answer", "Garcia", "trust", "done")[0] == 2
    assert paracase("closing", "answer", "Garcia", "moon", "done")[0] == 2
    assert paracase("closing", "answer", "Garcia", "trust", "done", "--said-by", "Pat Bell")[0] == 0
    assert paracase("closing", "retain", "Garcia", "--until", "1/2/2001", "--rule", "none")[0] == 2
    assert paracase("closing", "retain", "Garcia", "--until", "1/2/2061", "--rule", "five years")[0] == 0
    assert paracase("closing", "ask", "Garcia")[0] == 4
    assert paracase("closing", "sign", "Garcia")[0] == 4
    assert paracase("closing", "send-back", "Garcia", "--reason", "no")[0] == 4
    assert paracase("closing", "reopen", "Garcia", "--reason", "no")[0] == 4


def test_nobody_is_a_custodian_without_a_hold(office: Office, paracase: Commands) -> None:
    garcia(office)
    assert paracase("report", "holds", "--json")[1] == []
    for command in (("custodian",), ("notified",), ("acknowledged",), ("reminded",)):
        assert paracase("hold", *command, "Garcia", "Northgate IT")[0] in {2, 3}
