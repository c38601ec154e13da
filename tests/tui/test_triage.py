"""Triage: whole flows on a real store, by keyboard."""

from __future__ import annotations

import asyncio
import os
import time
from typing import TYPE_CHECKING

import pytest

from paracase.domain.papers.proposals import Confidence, Field, Proposal
from paracase.domain.roles import Role
from paracase.services.cases.cases import CaseChange, all_cases, edit_case
from paracase.services.cases.tasks import open_tasks
from paracase.services.office.opening import open_office
from paracase.services.papers.triage import queue
from paracase.services.people.people import add_person
from paracase.store import ledger
from paracase.store.engine import changed
from paracase.store.papers.recognised import put_proposals
from paracase.store.papers.triage import drop_claims, put_claim
from paracase.tui.screens.triage.acts import SAYS
from paracase.tui.screens.triage.worklist import ChosenAnswers
from tests.support.desks import desk_on, run
from tests.support.offices import assert_whole, drop, inbox, scan
from tests.support.papers import pdf, stamped

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
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
    """The case one came from is no witness: it stands among the others where the paper names another."""

    async def body() -> None:
        drop(busy, "status.txt", b"The status is unchanged.")
        scan(busy)
        paper = papers(busy)["status.txt"]
        with busy.store.write() as tx:
            put_proposals(tx.db, paper, [Proposal(Field.CASE, "2", Confidence.GUESS, "names “Estate of Whitlow”")])
        async with desk_on(busy, config) as desk:
            await desk.sees("Garcia v. Meridian Freight")
            await desk.press("2")
            await desk.until(lambda: desk.triage.listed.choose(("paper", paper)))
            await desk.until(lambda: desk.triage.prepared and desk.triage.prepared.sheet.document.id == paper)
            await desk.press("c")
            await desk.sees("Garcia v. Meridian Freight", "Estate of Whitlow")
            assert "the case in front" not in desk.text
            await desk.press("enter")
            await desk.sees("Estate of Whitlow  26-0002", "✓ you")

    run(body)


def test_where_nothing_is_known_nothing_is_preselected(busy: Office, config: Path) -> None:
    """Enter, Enter, Enter on a paper of no known case files nothing."""

    async def body() -> None:
        async with desk_on(busy, config, screen="triage") as desk:
            desk.triage.listed.choose(("paper", papers(busy)["lunch.txt"]))
            await desk.sees("not known; c chooses one")
            await desk.press("enter")
            await desk.sees("none yet")
            await desk.press("enter", "enter")
            await desk.sees("none yet")
            await desk.press("escape")
            assert states(busy)["lunch.txt"] == "new"

    run(body)


def papers(office: Office) -> dict[str, int]:
    found = {row[1]: row[0] for row in office.store.read.execute("SELECT id, name FROM document")}
    return found | {"lunch.txt": found.get("lunch.txt", found.get("Lunch with the executor.txt", 0))}


def test_a_folder_is_one_row_that_opens_and_goes_to_one_case(busy: Office, config: Path) -> None:
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
            await desk.press("F")
            await desk.type("garcia")
            await desk.press("enter")
            await desk.sees("File together", "2 papers → Garcia v. Meridian Freight", "a.txt", "b.txt", "file 2")
            assert states(busy)["a.txt"] == "new"
            await enter(desk)
            await desk.sees("Filed 2 papers in 26-0001")
            assert sorted(states(busy).values()).count("new") == 4
            await desk.press("u")
            await desk.sees("Undone: Filed 2 papers")
            assert states(busy)["a.txt"] == "new"
        assert_whole(busy)

    run(body)


def two_stamped_cases(office: Office) -> tuple[int, int]:
    """Two cases, a stamped paper of each, and one that names no case."""
    from paracase.services.cases.cases import NewCase, NewDocket, add_case

    ames = add_case(office, NewCase("Ames v. Harbor Transit", dockets=(NewDocket("2:26-cv-04111", "cacd"),))).case
    brook = add_case(office, NewCase("Brook v. Vantage Freight", dockets=(NewDocket("2:26-cv-05222", "cacd"),))).case
    for name, docket, title in (
        ("ames.pdf", "2:26-cv-04111", "ORDER SETTING HEARING"),
        ("brook.pdf", "2:26-cv-05222", "ORDER SETTING HEARING"),
    ):
        drop(office, name, stamped(docket, "7", "11/20/26", title, "It is so ordered."))
    drop(office, "unknown.txt", b"nothing in here says whose it is")
    scan(office)
    return ames.id, brook.id


def case_of(office: Office, name: str) -> int | None:
    sql = (
        "SELECT x.case_id FROM document_case x JOIN document d ON d.id = x.document_id WHERE d.name = ? OR d.title = ?"
    )
    found = office.store.read.execute(sql, (name, name)).fetchone()
    return found[0] if found else None


def test_marked_papers_are_filed_each_as_proposed(office: Office, config: Path) -> None:
    """Papers of two cases, the bar on a third paper: each goes to its own case, what is not known stays, one undo."""
    ames, brook = two_stamped_cases(office)
    kept = papers(office)

    async def body() -> None:
        async with desk_on(office, config, screen="triage") as desk:
            await desk.sees("unknown.txt")
            await desk.press("asterisk")
            await desk.sees("2 marked")
            await desk.press("asterisk")
            await desk.sees("3 marked")
            desk.triage.listed.choose(("paper", kept["unknown.txt"]))
            await desk.rests()
            await desk.press("enter")
            await desk.sees(
                "File each as proposed", "Ames v. Harbor Transit", "Brook v. Vantage Freight", "STAY HERE 1"
            )
            await desk.sees("file 2 as proposed")
            assert set(states(office).values()) == {"new"}
            await enter(desk)
            await desk.sees("Filed 2 papers in 2 cases")
            where = {
                row[0]: row[1] for row in office.store.read.execute("SELECT document_id, case_id FROM document_case")
            }
            assert where == {kept["ames.pdf"]: ames, kept["brook.pdf"]: brook}
            assert desk.triage.document_id == kept["unknown.txt"]
            assert not desk.triage.worklist.marked
            await desk.press("u")
            await desk.sees("Undone: Filed 2 papers")
            assert set(states(office).values()) == {"new"}
        assert_whole(office)

    run(body)


def test_the_list_can_be_left_and_papers_left_out(office: Office, config: Path) -> None:
    two_stamped_cases(office)
    kept = papers(office)

    async def body() -> None:
        async with desk_on(office, config, screen="triage", size=(80, 24)) as desk:
            await desk.press("asterisk")
            await desk.sees("■ 2 marked", "then  ■")
            await desk.press("enter")
            await desk.sees("file 2 as proposed")
            desk.burst("enter", "enter")  # the held key that opened it
            await desk.press("space")
            await desk.sees("file 1 as proposed")
            await desk.press("q")
            await desk.rests()
            assert set(states(office).values()) == {"new"}
            await enter(desk)
            await desk.sees("file 2 as proposed")
            await desk.press("space")
            await enter(desk)
            await desk.sees("Filed 1 paper in")
            assert sorted(states(office).values()) == ["in_file", "new", "new"]
            assert states(office)[next(name for name in ("ames.pdf", "brook.pdf") if name in states(office))] == "new"
            assert kept

    run(body)


def test_what_goes_against_a_sure_stamp_is_said_and_only_f_files_it(office: Office, config: Path) -> None:
    ames, brook = two_stamped_cases(office)
    kept = papers(office)

    async def body() -> None:
        async with desk_on(office, config, screen="triage") as desk:
            desk.triage.listed.choose(("paper", kept["ames.pdf"]))
            await desk.sees("Ames v. Harbor Transit", "✓ sure")
            await desk.press("c")
            await desk.type("brook")
            await desk.press("enter")
            await desk.sees("is 26-0001 Ames", "Enter files nothing", "not filed yet", "files nothing: c or F")
            assert "Enter file, next" not in desk.text
            await enter(desk)
            await desk.sees("Enter files nothing here")
            assert states(office)["ames.pdf"] == "new"
            await desk.press("c")
            await desk.sees("Case")
            await desk.press("enter")  # the stamp's case stands on top
            await desk.rests()
            assert "not filed yet" not in desk.text
            await desk.press("c")
            await desk.type("brook")
            await desk.press("enter")
            await desk.sees("not filed yet")
            await desk.press("F")
            await desk.sees("Filed in")
            row = office.store.read.execute(
                "SELECT case_id FROM document_case WHERE document_id = ?", (kept["ames.pdf"],)
            )
            assert row.fetchone() == (brook,)
            seq = office.store.read.execute("SELECT max(seq) FROM ledger").fetchone()[0]
            assert "Ames v. Harbor Transit" in ledger.texts_at(office.store.read, seq)[f"against.{kept['ames.pdf']}"]
        assert ames != brook

    run(body)


def test_the_last_answer_does_not_file_against_a_stamp(office: Office, config: Path) -> None:
    """One key must not put the next court's paper into the case of the last."""
    two_stamped_cases(office)
    kept = papers(office)

    async def body() -> None:
        async with desk_on(office, config, screen="triage") as desk:
            desk.triage.listed.choose(("paper", kept["ames.pdf"]))
            await desk.sees("Ames v. Harbor Transit", "✓ sure")
            await desk.press("enter")
            await desk.sees("Filed in")
            desk.triage.listed.choose(("paper", kept["brook.pdf"]))
            await desk.rests()
            await desk.press("full_stop")
            await desk.sees("Not filed: its stamp names another case", "not filed yet")
            assert states(office)["brook.pdf"] == "new"
            await desk.press("space", "full_stop")
            await desk.sees("File together", "all the same")
            await enter(desk)
            await desk.sees("File together")
            assert states(office)["brook.pdf"] == "new"

    run(body)


def test_undo_puts_the_bar_on_the_paper_with_what_had_been_typed(office: Office, config: Path) -> None:
    two_stamped_cases(office)
    kept = papers(office)

    async def body() -> None:
        async with desk_on(office, config, screen="triage") as desk:
            desk.triage.listed.choose(("paper", kept["brook.pdf"]))
            await desk.sees("Brook v. Vantage Freight  26", "✓ sure")
            await desk.press("n")
            await desk.sees("Name and folder")
            await desk.type(" draft")  # the cursor stands before the extension
            await desk.press("enter")
            await desk.sees("Hearing draft.pdf")
            await enter(desk)
            await desk.sees("Filed in")
            await desk.press("u")
            await desk.sees("Undone: Filed in")
            await desk.until(lambda: desk.triage.document_id == kept["brook.pdf"])
            await desk.sees("Hearing draft.pdf")

    run(body)


def test_set_aside_folds_reasons_are_shown_whole_and_the_queue_is_filtered(office: Office, config: Path) -> None:
    two_stamped_cases(office)
    kept = papers(office)

    async def body() -> None:
        async with desk_on(office, config, screen="triage") as desk:
            desk.triage.listed.choose(("paper", kept["unknown.txt"]))
            await desk.rests()
            await desk.press("s")
            await desk.sees("SET ASIDE 1")
            assert "not for a case" not in desk.text
            desk.triage.listed.choose(("asides", 0))
            await desk.press("enter")
            await desk.sees("unknown.txt", "not for a case")
            await desk.press("enter")
            await desk.until(lambda: "not for a case" not in desk.text)
            desk.triage.listed.choose(("paper", kept["ames.pdf"]))
            await desk.rests()
            await desk.press("y")
            await desk.sees("Why: ames.pdf", "2:26-cv-04111")
            await desk.press("escape", "O")
            await desk.sees("by case")
            await desk.press("slash")
            await desk.type("brook")
            await desk.press("enter")
            await desk.until(lambda: desk.triage.document_id == kept["brook.pdf"])
            assert list(desk.triage.worklist.rows()) == [("paper", kept["brook.pdf"])]
            await desk.press("escape")
            await desk.until(lambda: len(desk.triage.worklist.rows()) == 2)

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
            await desk.sees("SET ASIDE 1")
            desk.triage.listed.choose(("asides", 0))
            await desk.press("enter")
            await desk.sees("not for a case")
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


def test_whose_paper_it_is_follows_alone_and_goes_again(busy: Office, config: Path) -> None:
    other = add_person(busy, "Marcus Ortega", Role.ATTORNEY)
    paper = papers(busy)["lunch.txt"]

    async def body() -> None:
        async with desk_on(busy, config, screen="triage") as desk:
            await desk.rests()
            loaded = desk.triage.worklist.queue
            with busy.store.write() as tx:
                put_claim(tx.db, paper, staff_id=other.id, process=os.getppid(), at=busy.now())
                changed(tx.db, "claims")
            await desk.sees("MO")
            with busy.store.write() as tx:
                drop_claims(tx.db, os.getppid())
                changed(tx.db, "claims")
            await desk.until(lambda: "MO" not in desk.text)
            assert desk.triage.worklist.queue is loaded

    run(body)


def test_a_load_ends_and_is_shown_however_often_something_changes(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, screen="triage") as desk:
            await desk.rests()
            loaded, until = desk.triage.worklist.queue, time.monotonic() + 30
            while desk.triage.worklist.queue is loaded:  # everything changes all the time, and never rests
                assert time.monotonic() < until, "what changes faster than it is loaded is never shown"
                desk.triage.load()
                await asyncio.sleep(0)
            drop(busy, "last.txt", b"the last one")
            scan(busy)
            desk.triage.load(whole=False)
            await desk.sees("last.txt")

    run(body)


def test_another_name_of_a_case_stands_in_the_list_without_all_that_waits_being_loaded(
    busy: Office, config: Path
) -> None:
    case = next(case for case in all_cases(busy) if "Garcia" in case.caption)

    async def body() -> None:
        async with desk_on(busy, config, screen="triage") as desk:
            await desk.rests()
            loaded = desk.triage.worklist.queue
            edit_case(busy, case.id, CaseChange(caption="Zabriskie v. Meridian Freight"))
            await desk.sees("Zabriskie")
            await desk.until(lambda: "Garcia v. Meridian" not in desk.text)
            assert desk.triage.worklist.queue is loaded

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
            await desk.sees("prod_0001/", "Records of Rosa Garcia")
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


@pytest.mark.parametrize("key", ["enter", "full_stop", "F", "c"])
def test_a_key_while_the_bar_has_just_moved_never_acts_on_the_paper_before(
    office: Office, config: Path, key: str
) -> None:
    """The page still shows the paper the bar left: nothing is decided by its answers, of neither paper."""
    two_stamped_cases(office)
    kept = papers(office)

    async def body() -> None:
        async with desk_on(office, config, screen="triage") as desk:
            triage = desk.triage
            triage.listed.choose(("paper", kept["ames.pdf"]))
            await desk.sees("Ames v. Harbor Transit", "✓ sure")
            prepared = triage.front.prepared
            assert prepared is not None
            assert prepared.sheet.document.id == kept["ames.pdf"]
            triage.worklist.last = ChosenAnswers(prepared.planned.case.id if prepared.planned.case else None)
            triage.listed.choose(("paper", kept["unknown.txt"]))
            assert triage.front.prepared is prepared  # the bar has not rested yet
            decide: dict[str, Callable[[], Awaitable[None]]] = {
                "enter": lambda: triage.deciding.file(triage.answers),
                "full_stop": triage.deciding.file_again,
                "F": triage.deciding.file_to_one,
                "c": lambda: triage.deciding.say(SAYS["case"]),
            }
            await decide[key]()
            assert set(states(office).values()) == {"new"}
            assert triage.worklist.answers(kept["ames.pdf"]) == ChosenAnswers()
            assert triage.worklist.answers(kept["unknown.txt"]) == ChosenAnswers()

    run(body)


@pytest.mark.parametrize("size", [(120, 36), (80, 24)])
def test_a_later_version_is_said_and_taken_by_one_key(office: Office, config: Path, size: tuple[int, int]) -> None:
    verbs = ["copy", "keep", "read", "index", "return", "count", "seal", "list", "share", "number", "send", "bind"]
    words = "\n".join(f"Paragraph {n}. Both sides agree to {verb} the records." for n, verb in enumerate(verbs))
    drop(office, "Stipulation.txt", words.encode())
    drop(office, "Stipulation v2.txt", words.replace("share", "withhold").encode())
    scan(office)
    kept = papers(office)

    async def body() -> None:
        async with desk_on(office, config, screen="triage", size=size) as desk:
            desk.triage.listed.choose(("paper", kept["Stipulation v2.txt"]))
            await desk.sees("A later version of Stipulation.txt", "v1: 1 word differs")
            await desk.press("V")
            await desk.sees("Took Stipulation v2.txt as v2 of Stipulation.txt")
            assert papers(office)["Stipulation.txt"] == desk.triage.document_id
            assert (office.folder / "Inbox" / "Stipulation.txt").read_bytes() == words.replace(
                "share", "withhold"
            ).encode()
            await desk.press("u")
            await desk.sees("A later version of")
            assert (inbox(office) / "Stipulation.txt").read_bytes() == words.encode()
            await desk.press("y")
            await desk.sees("version of")
        assert_whole(office)

    run(body)


def test_the_desk_behind_follows_a_filing_when_it_is_in_front_again(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.sees("Garcia v. Meridian Freight")
            await desk.until(lambda: desk.desk.documents.count == 3)
            await desk.press("2")
            await desk.sees("order.pdf", "sure")
            await desk.press("enter")
            await desk.sees("Filed in", "LAST FILED")
            await desk.rests()
            assert desk.desk.documents.count == 3
            await desk.press("1")
            await desk.until(lambda: desk.desk.documents.count == 4)
            await desk.sees("Order")

    run(body)
