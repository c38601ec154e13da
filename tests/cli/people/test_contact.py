"""Contacts and parties by command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.offices import garcia

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.commands import Commands


def test_contacts_and_parties(office: Office, paracase: Commands) -> None:
    garcia(office)
    contact = paracase("contact", "add", "St. Brennan", "--case", "Garcia", "--phone", "555 010 0199", "--json")[1][
        "id"
    ]
    assert paracase("contact", "edit", str(contact), "--role", "provider")[0] == 0
    assert paracase("contact", "list", "--case", "Garcia", "--json")[1][0]["role"] == "provider"
    assert paracase("contact", "remove", str(contact))[0] == 0
    assert paracase("contact", "edit", str(contact), "--role", "x")[0] == 3
    assert paracase("party", "add", "Garcia", "Meridian Freight", "--role", "defendant")[0] == 0
    party = paracase("party", "list", "Garcia", "--json")[1][0]["id"]
    assert paracase("party", "edit", str(party), "--name", "Meridian Freight, Inc.")[0] == 0
    assert paracase("party", "remove", str(party))[0] == 0
    assert paracase("party", "list", "Garcia", "--json")[1] == []
