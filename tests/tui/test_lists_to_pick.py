"""Fields with known values: letters that fit one stand for it, wherever a code was typed before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.cases.cases import Side
from paracase.domain.roles import Role
from paracase.services.cases.cases import NewCase, add_case, case_detail
from paracase.services.people.people import add_person
from paracase.tui.dialogs.forms import FieldSpec
from paracase.tui.dialogs.picker import Choice
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

CASES = FieldSpec(
    "case",
    "Case",
    choices=(
        Choice("26-0001", "26-0001 Garcia v. Meridian Freight", also="Rosa Garcia"),
        Choice("26-0002", "26-0002 In re Lowry", also="Trustee Garcia 24-bk-70534"),
    ),
)


def test_letters_that_fit_one_are_it_and_those_that_fit_several_say_so() -> None:
    assert CASES.meant("lowry") == CASES.meant("24-bk") == CASES.meant("26-0002") == "26-0002"
    assert CASES.said("lowry") == "26-0002 In re Lowry"
    assert CASES.said("26-0001 Garcia v. Meridian Freight") == ""
    assert CASES.meant("garcia") is None
    assert CASES.fault("garcia") == "Fits 26-0001 Garcia v. Meridian Freight, 26-0002 In re Lowry: type more."
    assert (CASES.fault("nobody") or "").startswith("“nobody” is none of those known: ")
    side = FieldSpec("side", "Side", choices=tuple(Side), needed=True)
    assert side.meant("Plaintiff") == "plaintiff"
    assert side.meant("") is None
    assert side.fault("") == "Side is needed."


def test_a_word_that_is_a_whole_choice_is_that_one_though_others_have_it_too() -> None:
    kinds = FieldSpec("type", "Type", choices=("order", "proposed_order", "order_to_show_cause"))
    assert kinds.meant("order") == "order"
    assert kinds.meant("proposed order") == "proposed_order"
    assert kinds.fault("orde") is not None


def test_a_folder_that_is_not_there_is_asked_about() -> None:
    folder = FieldSpec("folder", "Folder", "Orders", usual=("Orders", "Motions"))
    assert folder.doubt("orders") == folder.doubt("") == ""
    assert folder.doubt("Motoins") == "“Motoins” is not there yet: Enter once more makes it. Near: Motions."


def test_the_form_of_a_case_puts_people_on_its_team(busy: Office, config: Path) -> None:
    add_person(busy, "Kim Lee", Role.ATTORNEY)

    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.sees("Garcia v. Meridian Freight")
            await desk.press("shift+tab")
            await desk.rests()
            await desk.press("e")
            await desk.sees("Add to team")
            for _ in range(20):
                if getattr(desk.app.screen.focused, "id", "") == "field-person":
                    break
                await desk.press("down")
            await desk.type("lee")
            await desk.sees("Kim Lee")
            await desk.press("enter")
            await desk.sees("Changed case 26-0001")
            case = busy.store.read.execute("SELECT id FROM cases WHERE number = '26-0001'").fetchone()[0]
            assert [(one.name, one.part) for one in case_detail(busy, case).team if one.name == "Kim Lee"] == [
                ("Kim Lee", "lead")
            ]

    run(body)


def test_a_paper_is_moved_to_a_case_by_a_word_of_a_party_and_a_slip_makes_no_folder(busy: Office, config: Path) -> None:
    add_case(busy, NewCase("In re Estate of Nguyen", parties=(("Thu Lowry", "petitioner", True),)))

    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.sees("Garcia v. Meridian Freight")
            await desk.press("m")
            await desk.sees("Move or rename")
            await desk.press("ctrl+u")
            await desk.type("lowry")
            await desk.sees("→ 26-0003 In re Estate of Nguyen")
            await desk.press("down", "ctrl+u")
            await desk.type("Motoins")
            await desk.press("enter")
            await desk.sees("Enter once more makes it")
            await desk.press("ctrl+u")
            await desk.type("Motions")
            await desk.press("enter")
            await desk.sees("Moved to", "26-0003")

    run(body)
