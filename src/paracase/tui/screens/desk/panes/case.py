"""The facts of the case in front."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType

from paracase import services, tui
from paracase.domain.roles import Right
from paracase.domain.visible import visible
from paracase.tui.panes.base import OfCasePane
from paracase.tui.widgets.models import Blocks
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Hashable

    from paracase.services.cases.cases import CaseDetail


class CasePane(OfCasePane):
    """Court, docket numbers, judge, team, client, contacts."""

    NEEDS: ClassVar = dict.fromkeys(("edit", "new_party", "new_contact", "remove"), Right.OPEN_CASES)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("e", "edit", "facts", id="case.edit", tooltip="edit the case's facts"),
        Binding("n", "new_party", "party", id="case.party", tooltip="add a party"),
        Binding("c", "new_contact", "contact", id="case.contact", tooltip="add a contact"),
        Binding("x", "remove", "remove", show=False, id="case.remove", tooltip="take the party or contact out"),
    ]

    def __init__(self) -> None:
        super().__init__("Case", RowList(id="case-list"), id="case")
        self.detail: CaseDetail | None = None

    @work(exclusive=True, group="case")
    async def load(self) -> None:
        """The facts."""
        case_id, office = self.case_id, self.desk.office
        if case_id is None:
            self.detail = None
            self.listed.show(Blocks([]))
            return
        found = await self.desk.ask(
            lambda: (
                services.cases.cases.case_detail(office, case_id),
                services.people.contacts.contacts_of(office, case_id),
            )
        )
        if found is None or case_id != self.case_id:
            return
        self.detail = found[0]
        self.listed.show(Blocks(tui.screens.desk.rows.case_blocks(*found, today=self.desk.standing.today)))
        self.header.say(right=[(visible(found[0].case.number), "muted")])

    def key_of(self, kind: str) -> int | None:
        """The party or contact in front."""
        key: Hashable = self.listed.key
        return key[1] if isinstance(key, tuple) and key[0] == kind and isinstance(key[1], int) else None

    @work
    async def action_edit(self) -> None:
        """A party's or contact's form when one is in front, else the case's."""
        await self.open_row()

    async def open_row(self) -> None:
        """The form of what is in front; of the judge the card."""
        if self.case_id is None:
            return
        key = self.listed.key
        if isinstance(key, tuple) and key[0] == "judge":
            await tui.acts.cases.show_judge(self.desk, self.case_id, str(key[1]))
            return
        party, contact = self.key_of("party"), self.key_of("contact")
        if party is not None:
            await tui.acts.people.edit_party(self.desk, party)
        elif contact is not None:
            await tui.acts.people.edit_contact(self.desk, contact)
        else:
            await tui.acts.cases.edit_case(self.desk, self.case_id)

    @work
    async def action_new_party(self) -> None:
        """One more party."""
        if self.case_id is not None:
            await tui.acts.people.new_party(self.desk, self.case_id)

    @work
    async def action_new_contact(self) -> None:
        """One more contact."""
        if self.case_id is not None:
            await tui.acts.people.new_contact(self.desk, self.case_id)

    @work
    async def action_remove(self) -> None:
        """Out of the case; undo brings it back."""
        party, contact = self.key_of("party"), self.key_of("contact")
        if party is not None:
            await self.desk.carry_out(lambda: services.people.contacts.remove_party(self.desk.office, party))
        elif contact is not None:
            await self.desk.carry_out(lambda: services.people.contacts.remove_contact(self.desk.office, contact))
