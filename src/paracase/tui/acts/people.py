"""What the keys about parties and contacts ask for and then have a service do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from paracase import services
from paracase.tui.dialogs.against import GoOnAnyway
from paracase.tui.dialogs.forms import FieldSpec, Form

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.domain.clients.conflicts import StandsAgainst
    from paracase.tui.desk import Desk


def _party_fields(name: str = "", role: str = "", client: str = "no") -> list[FieldSpec]:
    roles = (
        "plaintiff",
        "defendant",
        "petitioner",
        "respondent",
        "opposing party",
        "opposing counsel",
        "witness",
        "provider",
    )
    return [
        FieldSpec("name", "Name", name, needed=True),
        FieldSpec("role", "Role", role, needed=True, hint="E.g. " + ", ".join(roles)),
        FieldSpec("client", "Our client", client, choices=("yes", "no"), needed=True),
    ]


async def new_party(desk: Desk, case_id: int) -> None:
    """One more party."""
    values = await desk.ask_person(Form("New party", _party_fields()))
    if not values:
        return
    name, role, is_client = values["name"], values["role"], values["client"] == "yes"
    stops = services.clients.conflicts.stops_party
    goes_on = await may_go_on(desk, lambda: stops(desk.office, case_id, name, role, is_client=is_client))
    if goes_on is not None:
        add = services.people.contacts.add_party
        await desk.carry_out(lambda: add(desk.office, case_id, name, role, is_client=is_client, anyway=goes_on))


async def may_go_on(desk: Desk, look: Callable[[], StandsAgainst | None]) -> bool | None:
    """Ask where something stands against it: whether to go on anyway; False where nothing does, None where one does not."""
    found = await desk.ask(lambda: (look(),))
    if found is None:
        return None
    (stop,) = found
    if stop is None:
        return False
    agreed: bool | None = await desk.ask_person(GoOnAnyway(stop))
    return True if agreed else None


async def edit_party(desk: Desk, party_id: int) -> None:
    """The form of a party."""
    row = await desk.ask(lambda: services.people.contacts.party_row(desk.office, party_id))
    if row is None:
        return
    fields = _party_fields(row.name, row.role, "yes" if row.is_client else "no")
    values = await desk.ask_person(Form("Party", fields))
    if not values:
        return
    name, role, is_client = values["name"], values["role"], values["client"] == "yes"
    stops = services.clients.conflicts.stops_party
    goes_on = await may_go_on(desk, lambda: stops(desk.office, row.case_id, name, role, is_client=is_client))
    if goes_on is not None:
        edit = services.people.contacts.edit_party
        await desk.carry_out(lambda: edit(desk.office, party_id, name, role, is_client=is_client, anyway=goes_on))


def _contact_fields(now: dict[str, str]) -> list[FieldSpec]:
    labels = {"organisation": "Organisation", "phone": "Telephone", "email": "E-mail"}
    return [
        FieldSpec(name, labels.get(name, name.capitalize()), now.get(name, ""),
                  partial(_checked_contact, name), needed=name == "name")
        for name in services.people.contacts.TEXTS
    ]  # fmt: skip


def _checked_contact(name: str, text: str) -> object:
    return services.people.contacts.checked_contact({"name": "x", name: text})


async def new_contact(desk: Desk, case_id: int) -> None:
    """One more contact."""
    values = await desk.ask_person(Form("New contact", _contact_fields({})))
    if values:
        await desk.carry_out(lambda: services.people.contacts.add_contact(desk.office, values, case_id=case_id))


async def edit_contact(desk: Desk, contact_id: int) -> None:
    """The form of a contact."""
    row = await desk.ask(lambda: services.people.contacts.contact_row(desk.office, contact_id))
    if row is None:
        return
    values = await desk.ask_person(
        Form("Contact", _contact_fields({n: getattr(row, n) for n in services.people.contacts.TEXTS}))
    )
    if values:
        await desk.carry_out(lambda: services.people.contacts.edit_contact(desk.office, contact_id, values))
