"""A party who stands against a client: the form stops with both cases named, y goes on; an attorney decides."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from paracase.domain.clients.conflicts import HitState
from paracase.domain.roles import Identity, Proof, Role
from paracase.services.cases.cases import NewCase, add_case, case_detail
from paracase.services.clients import conflicts, deciding_conflicts
from paracase.services.people.people import add_person
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office


def test_only_y_goes_on_and_an_attorney_has_it_in_the_queue(office: Office, config: Path) -> None:
    add_case(office, NewCase("Harbor v. Roe", parties=(("Harbor Mutual", "plaintiff", True),)))
    add_case(office, NewCase("Alvarado v. Pinecrest", parties=(("Rosa Alvarado", "plaintiff", True),)))
    attorney = add_person(office, "Dolores Ortega", Role.ATTORNEY)

    async def at_the_desk() -> None:
        async with desk_on(office, config, size=(80, 24)) as driven:
            driven.desk.show_pane("case")
            await driven.rests()
            for key in ("escape", "enter", "y"):
                await driven.press("n")
                await driven.type("Rosie Alvarado")
                await driven.press("tab")
                await driven.type("defendant")
                await driven.press("enter")
                await driven.sees("Conflict", "26-0001", "26-0002", "Alvarado v. Pinecrest.", "go on all the same")
                await driven.press(key)
                if key == "enter":  # may be held; it does nothing
                    await driven.sees("go on all the same")
                    await driven.press("n")
                if key != "y":
                    await driven.rests()
                    assert len(case_detail(office, 1).parties) == 1
            await driven.sees("Added Rosie Alvarado (defendant)")

    run(at_the_desk)
    newest = conflicts.all_searches(office)[0]
    assert newest.anyway
    hers = replace(office, person=attorney, identity=Identity(Proof.ACCOUNT, account="ortega"))

    async def in_the_queue() -> None:
        async with desk_on(hers, config, size=(120, 36)) as driven:
            await driven.press("4")
            await driven.sees("CONFLICTS TO DECIDE", "Rosie Alvarado", "went on all the same")
            await driven.until(lambda: (found := driven.app.focused) is not None and found.id == "queue-list")
            await driven.press("a")
            await driven.type("Another Alvarado, born 1990")
            await driven.press("enter")
            await driven.sees("as attorney", "Rosie Alvarado", "Rosa Alvarado (plaintiff, our client)")
            await driven.sees("Type your initials to clear this one match.")
            assert "bytes" not in driven.text
            await driven.pilot.pause(0.7)  # nothing is taken in the first half second
            await driven.type(attorney.initials)
            assert conflicts.search_detail(office, newest.id).hits[0].state is HitState.OPEN, "nothing without Enter"
            await driven.press("enter")
            await driven.until(lambda: conflicts.search_detail(office, newest.id).hits[0].state is HitState.CLEARED)
            await driven.rests()
            assert "CONFLICTS TO DECIDE" not in driven.text

    run(in_the_queue)


def test_looking_from_the_palette_makes_no_work_and_a_asks_an_attorney(office: Office, config: Path) -> None:
    add_case(office, NewCase("Alvarado v. Pinecrest", parties=(("Rosa Alvarado", "plaintiff", True),)))
    attorney = add_person(office, "Dolores Ortega", Role.ATTORNEY)
    hers = replace(office, person=attorney, identity=Identity(Proof.ACCOUNT, account="ortega"))

    async def at_the_desk() -> None:
        async with desk_on(office, config, size=(80, 24)) as driven:
            for name, seen, keys, waits in (
                ("Zebulon Quist", "No match among", ("a", "q"), 0),  # nothing to ask about: the key does nothing
                ("Rosie Alvarado; Ann Poe", "our client) in 26-0001", ("enter", "escape"), 0),
                ("Rosie Alvarado", "put before an attorney", ("a",), 1),
            ):
                await driven.press("ctrl+p")
                await driven.type("look for a name")
                await driven.press("enter")
                await driven.sees("a person, an organization")
                await driven.type(name) if ";" not in name else await driven.press(
                    *(("semicolon" if ch == ";" else "space" if ch == " " else ch) for ch in name)
                )
                await driven.press("enter")
                await driven.sees("Conflict search", seen, name.split(";")[0])
                await driven.press(*keys)
                await driven.rests()
                assert deciding_conflicts.waiting(hers) == waits, name
            await driven.sees("Put 1 match of conflict search")
            await driven.press("u")
            await driven.rests()
            assert deciding_conflicts.waiting(hers) == 0

    run(at_the_desk)
