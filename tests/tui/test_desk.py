"""The Desk: whole flows on a real store, by keyboard."""

from __future__ import annotations

import os
import shutil
import sys
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.intake import recognising
from paracase.services.cases.cases import NewCase, add_case, case_detail
from paracase.services.cases.task_list import listed
from paracase.services.cases.tasks import open_tasks
from paracase.services.office.opening import open_office
from paracase.tui.dialogs.forms import Form
from paracase.tui.dialogs.questions import Confirm, ErrorDialog
from paracase.tui.screens.help import HelpScreen
from tests.support.desks import desk_on, run
from tests.support.offices import drop, garcia, scan
from tests.support.papers import pdf, stamped

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.domain.papers.proposals import Proposal
    from paracase.services.context import Office


def test_first_rows_first_case_and_reader(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.sees(
                "Garcia v. Meridian Freight", "Complaint", "OVERDUE 1", "TODAY 1", "3 days late", "2:24-cv-01234"
            )
            await desk.press("G")
            await desk.sees("page 1 of 1", "jurisdiction and venue")
            assert "0/8" in desk.text or "0/13" in desk.text

    run(body)


@pytest.mark.parametrize("size", [(200, 60), (120, 36), (100, 30), (80, 24), (60, 20)])
def test_every_size_shows_its_panes(busy: Office, config: Path, size: tuple[int, int]) -> None:
    async def body() -> None:
        async with desk_on(busy, config, size=size) as desk:
            await desk.sees("Complaint")
            for _ in range(8):
                await desk.press("tab")
                await desk.rests()
                assert desk.app.screen.focused is not None
            await desk.pilot.resize_terminal(80, 24)
            await desk.rests()
            await desk.press("t")
            await desk.pilot.resize_terminal(120, 36)
            await desk.rests()
            await desk.sees("New task")

    run(body)


def test_the_narrow_desk_names_the_other_panes(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, size=(80, 24)) as desk:
            await desk.sees("Cases 2", "Documents 3", "Tasks ! 1", "Serve responses", "Garcia v. Meridian Freight")
            await desk.press("shift+tab")
            await desk.sees("Estate of Whitlow")
            await desk.press("j")
            await desk.rests()
            await desk.press("enter")
            await desk.sees("No documents in this case yet.")

    run(body)


def test_another_process_changes_the_list_and_the_row_stays(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.press("j")
            await desk.rests()
            before = desk.desk.documents.document_id
            other = open_office(busy.folder, clock=busy.clock)
            try:
                drop(other, "late.pdf", pdf("a late paper"))
                scan(other)
                paper = other.store.read.execute("SELECT max(id) FROM document").fetchone()[0]
                from paracase.services.papers.filing import file_document
                from paracase.services.papers.proposing import FilingDecision

                file_document(other, paper, FilingDecision((1,), {"title": "A Late Paper"}))
                await desk.sees("A Late Paper")
                assert desk.desk.documents.document_id == before
            finally:
                other.close()

    run(body)


def test_reading_by_page(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, size=(80, 24)) as desk:
            await desk.sees("long")
            while desk.desk.documents.line is None or desk.desk.documents.line.name[-8:] != "long.pdf":
                await desk.press("j")
                await desk.rests()
            assert busy.store.read.execute("SELECT count(*) FROM opened").fetchone()[0] == 0
            await desk.press("enter")
            await desk.sees("Page 1")
            reader = desk.desk.reading.reader
            await desk.press("right_square_bracket")
            assert reader.page == 2
            await desk.press("G")
            await desk.sees("Page 8")
            await desk.press("p")
            await desk.type("3")
            await desk.press("enter")
            await desk.sees("Page 3")
            await desk.press("g")
            for _ in range(6):
                await desk.press("pagedown")
            assert reader.page == 2
            await desk.until(lambda: busy.store.read.execute("SELECT count(*) FROM opened").fetchone()[0] == 1)
            await desk.press("escape")
            assert desk.desk.documents.has_focus_within

    run(body)


def test_a_document_that_goes_while_it_is_read_says_so(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.press("enter")
            await desk.rests()
            paper = desk.desk.reading.document_id
            busy.store._write.execute("PRAGMA foreign_keys=OFF")
            for table in ("document_case", "suggestion", "opened"):
                busy.store._write.execute(f"DELETE FROM {table} WHERE document_id = ?", (paper,))
            busy.store._write.execute("DELETE FROM document WHERE id = ?", (paper,))
            busy.store._write.execute("UPDATE change SET seq = seq + 1 WHERE topic = 'documents'")
            await desk.sees("This document is not there any more.")

    run(body)


def test_filter_sort_fold_trash_undo(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.press("slash")
            await desk.type("answ")
            await desk.until(lambda: desk.desk.documents.count == 1)
            await desk.press("enter", "x")
            await desk.until(lambda: desk.desk.documents.count == 0)
            await desk.sees("No documents match answ.", "into the trash", "u undoes")
            await desk.press("u")
            await desk.until(lambda: desk.desk.documents.count == 1)
            await desk.press("escape")
            await desk.until(lambda: desk.desk.documents.count == 3)
            await desk.press("s")
            await desk.sees("by docket number")
            await desk.until(lambda: desk.desk.documents.line is not None)

    run(body)


def test_a_task_in_one_line_then_all_that_can_be_done_with_it(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.press("t")
            await desk.type("Copy exhibits tomorrow 2pm !")
            await desk.sees("Copy exhibits", "2:00 pm", "you", "! urgent")
            await desk.press("enter")
            await desk.until(lambda: len(open_tasks(busy)) == 3)
            assert listed(busy, case_id=1)[-1].document_id is not None
            desk.desk.show_pane("tasks")
            await desk.rests()
            await desk.press("g", "space")
            await desk.until(lambda: len(open_tasks(busy)) == 2)
            await desk.sees("Done: Serve responses")
            await desk.press("d")
            await desk.sees("DONE 1")
            await desk.press("space")
            await desk.until(lambda: len(open_tasks(busy)) == 3)
            await desk.press("d")
            await desk.sees("OVERDUE 1")
            await desk.press("g", "p")
            await desk.type("+7d")
            await desk.press("enter")
            due = (busy.today + timedelta(days=7)).isoformat()
            await desk.until(lambda: due in {task.due_on for task in open_tasks(busy)})
            await desk.sees("was")
            await desk.press("u")
            await desk.sees("OVERDUE 1")

    run(body)


def test_the_checklist_moves_on(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            desk.desk.show_pane("checklist")
            await desk.sees("open", "missing")
            first = desk.desk.checklist.line
            assert first is not None
            await desk.press("r")
            await desk.type("Rosa Garcia")
            await desk.press("enter")
            await desk.sees("Requested")
            desk.desk.checklist.listed.choose(("element", *first.key))
            await desk.press("space")
            await desk.rests()
            await desk.type("complaint")
            await desk.press("enter")
            await desk.sees("Received")
            desk.desk.checklist.listed.choose(("element", *first.key))
            await desk.rests()
            assert "v reviewed" not in desk.text
            await desk.press("v", "w", "ctrl+p")
            await desk.type("attorney only")
            await desk.sees("Looked at and found good", "Waive an element", "attorney only")
            await desk.press("escape")
            desk.desk.checklist.listed.choose(("element", *first.key))
            await desk.press("enter")
            await desk.sees("Ticked by", "Rosa Garcia")

    run(body)


def test_a_form_checks_what_is_typed_and_loses_nothing(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            desk.desk.show_pane("cases")
            await desk.rests()
            await desk.press("n")
            await desk.until(lambda: isinstance(desk.app.screen, Form))
            await desk.press("enter")
            await desk.sees("Caption is needed.")
            await desk.type("Landry v. Third Street")
            await desk.press("escape")
            await desk.sees("not saved")
            await desk.type(" Housing")
            await desk.press("tab", "tab", "ctrl+u")
            await desk.type("nothing")
            await desk.sees("is none of those known: ")
            await desk.press("ctrl+u")
            await desk.type("probate")
            await desk.press("enter")
            await desk.sees("Opened case 26-0003")
            assert case_detail(busy, 3).case.caption == "Landry v. Third Street Housing"
            assert "u undoes" not in desk.text
            await desk.until(lambda: desk.desk.cases.case_id == 3)
            await desk.press("e")
            await desk.type(" Inc.")
            await desk.press("escape", "escape")
            await desk.rests()
            assert case_detail(busy, 3).case.caption == "Landry v. Third Street Housing"

    run(body)


def test_people_of_a_case(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            desk.desk.show_pane("case")
            await desk.rests()
            await desk.press("c")
            await desk.type("St. Brennan Hospital")
            await desk.press("tab", "tab", "tab")
            await desk.type("12")
            await desk.sees("at least seven digits")
            await desk.type("3 4567")
            await desk.press("enter")
            await desk.sees("Added contact St. Brennan Hospital")
            await desk.press("n")
            await desk.type("Meridian Freight")
            await desk.press("tab")
            await desk.type("defendant")
            await desk.press("enter")
            await desk.sees("Added Meridian Freight (defendant)")
            await desk.press("u")
            await desk.sees("Undone")
            assert case_detail(busy, 1).parties == []

    run(body)


def test_facts_move_history_review(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.press("e")
            await desk.press("ctrl+u")
            await desk.type("The Long Statement")
            await desk.press("enter")
            await desk.sees("Changed", "The Long Statement")
            await desk.press("m")
            await desk.press("tab", "ctrl+u")
            await desk.type("Trial")
            await desk.press("enter")
            await desk.sees("Moved to")
            await desk.press("H")
            await desk.sees("History of", "Moved to", "D. Ruiz")
            await desk.press("escape")
            desk.desk.show_pane("cases")
            await desk.press("R")
            await desk.sees("Reviewed case")
            await desk.press("s", "w", "w", "w")
            await desk.rests()

    run(body)


def test_an_empty_office_leads_to_the_first_case(office: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(office, config) as desk:
            await desk.sees("This office has no cases yet.", "26-0001", "Adopt folders", "Inbox")
            await desk.press("n")
            await desk.type("Garcia v. Meridian Freight")
            await desk.press("enter")
            await desk.sees("No documents in this case yet.")

    run(body)


def test_an_empty_office_leads_to_adoption(
    office: Office, config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "old" / "24-0007 Brandt v. Hollis").mkdir(parents=True)
    (tmp_path / "old" / "24-0007 Brandt v. Hollis" / "letter.txt").write_text("a letter", encoding="utf-8")

    async def body() -> None:
        async with desk_on(office, config) as desk:
            await desk.sees("no cases yet")
            await desk.press("a")
            await desk.type("~/nowhere")
            await desk.sees("no such folder")
            await desk.press("ctrl+u")
            await desk.type("~/old")
            await desk.press("enter")
            await desk.sees("1 case, 1 file", "Brandt v. Hollis")
            await desk.press("enter")
            await desk.sees("Adopted 1 case")
            await desk.sees("Brandt v. Hollis", "letter.txt")

    run(body)


def test_wrong_keys_do_nothing_and_say_so(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            before = desk.text
            await desk.press("Z", "y", "percent_sign", "ctrl+y", "f9", "9", "0", "left", "right", "insert")
            await desk.rests()
            *rows, status = desk.text.splitlines()
            assert rows == before.splitlines()[:-1]
            assert "Z does nothing here; ? shows the keys." in status
            assert len(desk.app.screen_stack) == 1

    run(body)


def test_words_typed_before_their_screen_is_there_are_words(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            desk.burst("f", *"xxx")
            await desk.sees("case:", " xxx")
            await desk.press("ctrl+u", "escape")
            desk.burst("t", *"xax")
            await desk.sees("New task", "xax")
            await desk.press("ctrl+u", "escape")
            desk.burst("2", "1", "slash", *"xx")
            await desk.sees("No documents match xx")
        assert busy.store.read.execute("SELECT count(*) FROM document WHERE state = 'trash'").fetchone()[0] == 0

    run(body)


def test_what_is_not_found_is_named_as_it_is_typed_now(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.press("slash", "z")
            await desk.sees("No documents match z.")
            await desk.type("zz")
            await desk.sees("No documents match zzz.")

    run(body)


def test_help_palette_quit(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.press("question_mark")
            await desk.sees("DOCUMENTS", "EVERYWHERE", "SIGNS", "verified by another")
            await desk.press("end")
            await desk.sees("same bytes as another")
            await desk.press("slash")
            await desk.type("trash")
            await desk.sees("trash, can be undone")
            assert "filter this pane" not in desk.text
            await desk.press("escape")
            await desk.until(lambda: not isinstance(desk.app.screen, HelpScreen))
            await desk.press("ctrl+p")
            await desk.type("whitlow")
            await desk.sees("CASES", "Estate of Whitlow")
            await desk.press("enter")
            await desk.until(lambda: desk.desk.cases.case_id == 2)
            await desk.press("ctrl+p")
            await desk.type("colors: light")
            await desk.press("enter")
            await desk.until(lambda: desk.app.theme == "light")
            desk.desk.show_pane("cases")
            await desk.press("q")
            await desk.sees("Quit paracase")
            await desk.press("escape")
            await desk.until(lambda: not isinstance(desk.app.screen, Confirm))
        async with desk_on(busy, config) as desk:
            assert desk.app.theme == "light"

    run(body)


def test_a_pasted_megabyte_is_one_line_of_it(busy: Office, config: Path) -> None:
    from textual import events

    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.press("t")
            field = desk.app.screen.focused
            assert field is not None
            field.post_message(events.Paste("a\x1b[2J\u202e" + "word " * 200_000))
            await desk.rests()
            value = field.value  # type: ignore[attr-defined]  # the field of the task line
            assert len(value) == 1000
            assert value.startswith("a␛[2J<U+202E>word")

    run(body)


def test_a_locked_store_is_told_and_tried_again(busy: Office, config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from functools import partial

    from paracase.store import engine

    monkeypatch.setattr(engine, "immediate", partial(engine.immediate, wait=0.3))  # a person's five seconds, shorter

    async def body() -> None:
        from paracase import paths
        from paracase.store.engine import connect

        async with desk_on(busy, config) as desk:
            locker = connect(paths.store(busy.folder))
            locker.execute("BEGIN IMMEDIATE")
            await desk.press("x")
            await desk.until(lambda: isinstance(desk.app.screen, ErrorDialog))
            await desk.sees("Not saved", "Enter try again")
            locker.execute("ROLLBACK")
            locker.close()
            await desk.press("enter")
            await desk.until(lambda: desk.desk.documents.count == 2)

    run(body)


def test_an_office_that_vanishes_is_told_and_takes_no_acts(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            away = busy.folder.with_name("away")
            shutil.move(busy.folder, away)
            await desk.until(lambda: isinstance(desk.app.screen, ErrorDialog), seconds=10)
            await desk.sees("Office not opened", "Mount its disk")
            await desk.press("escape")
            await desk.press("x")
            await desk.until(lambda: isinstance(desk.app.screen, ErrorDialog))
            shutil.move(away, busy.folder)
            await desk.press("escape")
            assert desk.desk.documents.count == 3

    run(body)


def test_failures_are_listed_with_their_reason(busy: Office, config: Path) -> None:
    drop(busy, "broken.pdf", b"%PDF-1.4\nnot a pdf")
    scan(busy)

    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.sees("! 1")
            await desk.press("exclamation_mark")
            await desk.sees("1 PAPER NOT READ", "broken.pdf")
            await desk.press("enter")
            await desk.sees("no text", "its bytes are kept")

    run(body)


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
def test_a_paper_that_could_not_be_recognized_is_counted_and_listed(
    busy: Office, config: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    def broken(_paper: object, _knowledge: object) -> list[Proposal]:
        raise ZeroDivisionError

    monkeypatch.setattr(recognising, "recognise", broken)
    drop(busy, "odd.txt", b"an odd one")
    scan(busy)

    async def body() -> None:
        async with desk_on(busy, config, size=size) as desk:
            await desk.sees("! 1")
            await desk.press("exclamation_mark")
            await desk.sees("1 PAPER NOT READ OR RECOGNIZED", "odd.txt", "failed to recognize it: ZeroDivisionError")

    run(body)


def test_a_fault_of_the_program_is_logged_whole_and_told_once(busy: Office, config: Path) -> None:
    from paracase import paths

    def broken() -> None:
        raise ZeroDivisionError("a fault")

    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.app.desk.ask(broken)
            await desk.sees("paracase failed", "Nothing acknowledged is lost.")
            assert "ZeroDivisionError: a fault" in paths.desk_log(busy.folder).read_text(encoding="utf-8")

    run(body)


def test_a_closed_case_is_found_by_the_palette(busy: Office, config: Path) -> None:
    from paracase.domain.cases.cases import CaseStatus
    from paracase.services.cases.cases import CaseChange, edit_case

    closed = add_case(busy, NewCase("Verifield Roofing v. Oakes")).case
    edit_case(busy, closed.id, CaseChange(status=CaseStatus.CLOSED))

    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.press("ctrl+p")
            await desk.type("verifi")
            await desk.sees("Verifield Roofing v. Oakes", "closed")
            await desk.press("enter")
            await desk.until(lambda: desk.desk.cases.case_id == closed.id)

    run(body)


@pytest.mark.skipif(sys.platform != "linux", reason="the opener's name is Linux's")
def test_a_file_is_opened_outside_and_printed(
    busy: Office, config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "bin"
    folder.mkdir()
    for name, script in (("xdg-open", f'echo "$1" > {tmp_path}/opened'), ("lp", "echo no printer >&2; exit 1")):
        (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")

    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.sees("long.pdf")
            await desk.press("o")
            await desk.sees("Opened", "in its own program")
            assert (tmp_path / "opened").read_text(encoding="utf-8").strip().endswith("long.pdf")
            await desk.press("P")
            await desk.sees("lp could not do it: no printer.")

    run(body)


def test_types_are_called_by_their_labels_and_never_by_codes(office: Office, config: Path) -> None:
    """``MTD`` in a list, *Motion to Dismiss* elsewhere: in the sheet and the reasons of Triage, on the Desk, in search."""
    garcia(office)
    drop(office, "mtd.pdf", stamped("2:24-cv-01234-ABC", "12", "11/19/26", "NOTICE OF MOTION AND MOTION TO DISMISS"))
    scan(office)
    seen: list[str] = []

    async def body() -> None:
        async with desk_on(office, config, size=(200, 60), screen="triage") as desk:
            await desk.sees("MTD", "Motion to Dismiss")
            await desk.press("y")
            await desk.sees("Why: ")
            seen.append(desk.text)
            await desk.press("q")
            await desk.rests()
            seen.append(desk.text)
            await desk.press("enter")
            await desk.sees("Filed in")
            await desk.press("1")
            await desk.rests()
            await desk.sees("MTD")
            seen.append(desk.text)

    run(body)
    for text in seen:
        assert "motion_to_dismiss" not in text
        assert "motion to dismiss " not in text, "a code with its lines taken out is a code"
    assert "Motion to Dismiss" in seen[0]


def test_the_palette_knows_what_other_screens_do_and_goes_there(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.press("ctrl+p", *"set aside")
            await desk.sees("ON OTHER SCREENS", "Not for a case", "set aside, in Triage", "2 s")
            await desk.rests()
            await desk.press("enter")
            await desk.until(lambda: desk.app.screen is desk.triage)
            await desk.press("ctrl+p", *"not for a case")
            await desk.sees("Not for a case")
            assert "ON OTHER SCREENS" not in desk.text, "here it is done, not gone to"

    run(body)
