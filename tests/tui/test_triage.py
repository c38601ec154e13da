"""Triage: whole flows on a real store, by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.services.cases.tasks import open_tasks
from paracase.services.office.opening import open_office
from paracase.services.papers.triage import queue
from tests.support.desks import desk_on, run
from tests.support.offices import assert_whole, drop, scan
from tests.support.papers import pdf

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.desks import Driven


def states(office: Office) -> dict[str, str]:
    return dict(office.store.read.execute("SELECT name, state FROM document").fetchall())


async def enter(desk: Driven) -> None:
    """A person's Enter: long enough after the last one."""
    await desk.pilot.pause(1.15)
    await desk.press("enter")


def test_enter_files_and_shows_the_next_and_undo_brings_it_back(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, screen="triage") as desk:
            await desk.sees("order.pdf", "Hearing on 12 January 2027", "Garcia v. Meridian Freight", "sure")
            await desk.press("enter")
            await desk.sees("Filed in", "u undoes", "LAST FILED")
            await desk.until(lambda: desk.triage.document_id is not None)
            assert sum(state == "new" for state in states(busy).values()) == 5
            await desk.press("u")
            await desk.sees("Undone: Filed in")
            await desk.sees("order.pdf")
            assert states(busy)["order.pdf"] == "new"
        assert_whole(busy)

    run(body)


def test_a_held_down_enter_files_one(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, screen="triage") as desk:
            await desk.sees("order.pdf")
            await desk.press("enter")
            await desk.pilot.pause(0.5)
            for _ in range(12):
                desk.burst("enter")  # as the terminal repeats the key
                await desk.pilot.pause(0.02)
            await desk.pilot.pause(0.4)
            await desk.rests()
            filed = busy.store.read.execute("SELECT count(*) FROM act WHERE kind = 'document.filed'").fetchone()[0]
            assert filed == 4  # three by the fixture, one here

    run(body)


def test_case_type_dates_and_name_are_said(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, screen="triage") as desk:
            desk.triage.listed.choose(("paper", papers(busy)["lunch.txt"]))
            await desk.sees("not known; c chooses one")
            await desk.press("enter")
            await desk.sees("26-0001 Garcia v. Meridian Freight", "Whitlow")
            await desk.type("whitlow")
            await desk.press("enter")
            await desk.sees("Estate of Whitlow", "✓ you")
            await desk.press("t")
            await desk.type("letter")
            await desk.rests()
            await desk.press("enter")
            await desk.press("d")
            await desk.type("11/18/26")
            await desk.press("enter")
            await desk.sees("Wed Nov 18, 2026  dated")
            await desk.press("n")
            await desk.press("ctrl+u")
            await desk.type("Lunch with the executor")
            await desk.press("enter")
            await desk.sees("Lunch with the executor.txt")
            await enter(desk)
            await desk.sees("Filed in 26-0002 Estate of Whitlow", "Lunch with the executor.txt")
            row = busy.store.read.execute(
                "SELECT dated_on, state FROM document WHERE id = ?", (papers(busy)["lunch.txt"],)
            )
            assert row.fetchone() == ("2026-11-18", "in_file")

    run(body)


def test_the_picker_begins_on_what_the_paper_names(busy: Office, config: Path) -> None:
    """The case one came from stands on top; Enter, Enter must not file a paper there that names another."""

    async def body() -> None:
        drop(busy, "status.txt", b"The status of the Estate of Whitlow is unchanged.")
        scan(busy)
        async with desk_on(busy, config) as desk:
            await desk.sees("Garcia v. Meridian Freight")
            await desk.press("2")
            paper = papers(busy)["status.txt"]
            await desk.until(lambda: desk.triage.listed.choose(("paper", paper)))
            await desk.until(lambda: desk.triage.prepared and desk.triage.prepared.sheet.document.id == paper)
            await desk.press("c")
            await desk.sees("the case in front", "Estate of Whitlow")
            await desk.press("enter")
            await desk.sees("Estate of Whitlow  26-0002", "✓ you")

    run(body)


def papers(office: Office) -> dict[str, int]:
    found = {row[1]: row[0] for row in office.store.read.execute("SELECT id, name FROM document")}
    return found | {"lunch.txt": found.get("lunch.txt", found.get("Lunch with the executor.txt", 0))}


def test_a_folder_is_one_row_that_opens_and_takes_one_answer(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, screen="triage") as desk:
            await desk.sees("prod_0001/", "2 papers")
            desk.triage.listed.choose(("folder", "prod_0001"))
            await desk.press("enter")
            await desk.sees("a.txt", "b.txt")
            await desk.press("space")
            await desk.sees("2 marked")
            desk.triage.listed.choose(("paper", papers(busy)["a.txt"]))
            await desk.rests()
            await desk.press("c")
            await desk.type("garcia")
            await desk.press("enter")
            await desk.sees("this answer is for all of them")
            await enter(desk)
            await desk.sees("Filed 2 papers in 26-0001")
            assert sorted(states(busy).values()).count("new") == 4
            await desk.press("u")
            await desk.sees("Undone: Filed 2 papers")
            assert states(busy)["a.txt"] == "new"
        assert_whole(busy)

    run(body)


def test_many_marked_papers_show_a_breakdown_first(office: Office, config: Path) -> None:
    from paracase.services.cases.cases import NewCase, add_case

    add_case(office, NewCase("Garcia v. Meridian Freight"))
    for number in range(12):
        drop(office, f"p{number:02d}.txt", b"paper %d" % number)
    scan(office)

    async def body() -> None:
        async with desk_on(office, config, screen="triage") as desk:
            await desk.sees("p00.txt")
            await desk.press("asterisk", "c")
            await desk.rests()
            await desk.press("enter")
            await desk.sees("12 marked")
            await enter(desk)
            await desk.sees("File together", "12 papers → Garcia v. Meridian Freight")
            await desk.press("escape")
            await desk.rests()
            assert set(states(office).values()) == {"new"}
            await enter(desk)
            await desk.sees("File together")
            await desk.press("enter")
            await desk.until(lambda: set(states(office).values()) == {"in_file"})

    run(body)


def attached(office: Office) -> list[tuple[str, bool]]:
    """What came inside mails: its state, and whether it has a file of its own."""
    sql = "SELECT state, relpath FROM document WHERE came_inside = 1"
    return [(state, path is not None) for state, path in office.store.read.execute(sql)]


def test_same_again_set_aside_trash_restore(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, screen="triage") as desk:
            await desk.press("full_stop")
            await desk.sees("Nothing was filed here yet")
            await desk.press("enter")
            await desk.sees("Filed in")
            desk.triage.listed.choose(("paper", papers(busy)["mail.eml"]))
            await desk.rests()
            await desk.press("full_stop")
            await desk.until(lambda: attached(busy) == [("in_file", True)])
            desk.triage.listed.choose(("paper", papers(busy)["lunch.txt"]))
            await desk.rests()
            await desk.press("s")
            await desk.sees("SET ASIDE 1", "not for a case")
            desk.triage.listed.choose(("aside", papers(busy)["lunch.txt"]))
            await desk.press("r")
            await desk.sees("Brought lunch.txt back")
            desk.triage.listed.choose(("paper", papers(busy)["lunch.txt"]))
            await desk.rests()
            await desk.press("x")
            await desk.sees("TRASH")
            desk.triage.listed.choose(("trash", papers(busy)["lunch.txt"]))
            await desk.press("r")
            await desk.sees("Restored lunch.txt")
        assert_whole(busy)

    run(body)


def test_a_duplicate_is_compared_with_its_original(busy: Office, config: Path) -> None:
    data = pdf("the same words twice")
    drop(busy, "one.pdf", data)
    scan(busy)
    drop(busy, "two.pdf", data)
    scan(busy)

    async def body() -> None:
        async with desk_on(busy, config, screen="triage") as desk:
            desk.triage.listed.choose(("paper", papers(busy)["two.pdf"]))
            await desk.sees("Same bytes as one.pdf")
            await desk.press("equals_sign")
            await desk.sees("This: two.pdf", "Original: one.pdf", "SHA-256")
            await desk.press("escape")
            desk.triage.listed.choose(("paper", papers(busy)["lunch.txt"]))
            await desk.rests()
            await desk.press("equals_sign")
            await desk.sees("It is no duplicate")

    run(body)


def test_what_another_person_works_on_is_marked(busy: Office, config: Path) -> None:
    import os

    from paracase.domain.roles import Role
    from paracase.services.people.people import add_person

    other = add_person(busy, "Marcus Ortega", Role.ATTORNEY)
    paper = papers(busy)["lunch.txt"]
    busy.store._write.execute("INSERT INTO claim VALUES(?, ?, ?, ?)", (paper, other.id, os.getppid(), busy.now()))

    async def body() -> None:
        async with desk_on(busy, config, screen="triage") as desk:
            await desk.sees("MO")
            await desk.until(
                lambda: busy.store.read.execute(
                    "SELECT count(*) FROM claim WHERE process = ?", (os.getpid(),)
                ).fetchone()[0]
            )
            assert queue(busy).decided.claims == {paper: "MO"}

    run(body)


def test_a_paper_that_arrives_does_not_move_the_row(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, screen="triage") as desk:
            desk.triage.listed.choose(("paper", papers(busy)["mail.eml"]))
            await desk.rests()
            other = open_office(busy.folder, clock=busy.clock)
            drop(other, "fresh.txt", b"fresh paper")
            scan(other)
            other.close()
            await desk.sees("fresh.txt")
            assert desk.triage.listed.key == ("paper", papers(busy)["mail.eml"])

    run(body)


def test_the_narrow_triage_is_page_over_form(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, screen="triage", size=(80, 24)) as desk:
            await desk.sees("1 of 5", "order.pdf", "File as", "then", "c Case", "n Name")
            await desk.press("tab")
            await desk.sees("prod_0001/", "mail.eml")
            await desk.press("tab")
            await desk.press("n")
            await desk.sees("Name and folder")
            await desk.press("escape", "enter")
            await desk.sees("Filed in")

    run(body)


def test_a_folder_in_front_says_what_it_is_and_opens_on_its_first_paper(office: Office, config: Path) -> None:
    """Where the page is in front, and not the list, a page without words would be all that is seen."""
    for name in ("letter.txt", "order.txt", "motion.txt"):
        drop(office, f"production/{name}", name.encode())
    drop(office, "alone.txt", b"comes last")
    scan(office)

    async def body() -> None:
        async with desk_on(office, config, screen="triage", size=(80, 24)) as desk:
            await desk.sees("3 papers came together in “production/”.", "Enter opens it")
            assert "file and next" not in desk.text
            await enter(desk)
            await desk.sees("1 of 4", "file and next")
            names = {number: name for name, number in papers(office).items()}
            for number in range(1, 5):
                await desk.sees(f"{number} of 4")
                waiting = desk.triage.worklist.number(desk.triage.document_id or 0)
                assert (waiting, names[desk.triage.document_id or 0] == "alone.txt") == (number, number == 4)
                desk.triage.listed.action_move(1)
                await desk.rests()

    run(body)


def test_tasks_about_a_paper_and_going_back_to_the_desk(busy: Office, config: Path) -> None:
    from paracase.domain.roles import Role
    from paracase.services.people.people import add_person

    add_person(busy, "Ann Hale", Role.ATTORNEY)

    async def body() -> None:
        async with desk_on(busy, config, screen="triage") as desk:
            await desk.sees("order.pdf")
            await desk.press("A")
            await desk.sees("Added task: Look at order.pdf")
            await desk.press("a")
            await desk.type("AH")
            await desk.press("enter")
            await desk.until(lambda: len(open_tasks(busy)) == 4)
            await desk.press("H")
            await desk.sees("History of order.pdf")
            await desk.press("escape", "1")
            await desk.sees("Documents")
            await desk.press("2")
            await desk.sees("Incoming")

    run(body)


def test_only_what_waits_is_filed(busy: Office, config: Path) -> None:
    """Enter on what hangs on a paper, on what is in file and in the trash files nothing."""

    async def body() -> None:
        async with desk_on(busy, config, screen="triage") as desk:
            acts = busy.store.read.execute("SELECT count(*) FROM act").fetchone()
            desk.triage.listed.choose(("child", papers(busy)["wages.pdf"]))
            await desk.sees("Filed with", "what you say here is kept")
            await enter(desk)
            assert any(desk.triage.listed.choose(("filed", paper)) for paper in (1, 2, 3))
            await desk.sees("It is in file.")
            await desk.press("s", "x")
            await enter(desk)
            await desk.until(lambda: type(desk.app.screen).__name__ == "ReadScreen")
            await desk.press("escape")
            await desk.rests()
            assert busy.store.read.execute("SELECT count(*) FROM act").fetchone() == acts

    run(body)


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
def test_an_empty_triage_says_how_papers_come(office: Office, config: Path, size: tuple[int, int]) -> None:
    async def body() -> None:
        async with desk_on(office, config, screen="triage", size=size) as desk:
            await desk.sees("No papers wait.", "Inbox/")
            await desk.press("enter", "s", "x", "c", "t", "d", "n", "full_stop", "space", "equals_sign", "r", "a", "o")
            await desk.rests()
            assert len(desk.app.screen_stack) == 1

    run(body)


def test_keys_in_one_piece_act_one_after_the_other(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, screen="triage") as desk:
            await desk.sees("order.pdf", "Hearing on 12 January 2027")
            first = desk.triage.document_id
            desk.burst("enter", "s")
            await desk.until(lambda: "set_aside" in states(busy).values())
            await desk.rests()
            filed, aside = (
                busy.store.read.execute(
                    "SELECT document_id FROM document_case WHERE document_id = ?", (first,)
                ).fetchone(),
                busy.store.read.execute("SELECT id FROM document WHERE state = 'set_aside'").fetchall(),
            )
            assert filed is not None
            assert aside
            assert (first,) not in aside
        assert_whole(busy)

    run(body)
