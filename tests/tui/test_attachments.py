"""Attachments at the desk: decided before their mail is filed, found later, taken out of archives."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest

from paracase.services.papers import outside
from paracase.services.papers.attached import said_of
from paracase.services.papers.filing import file_document
from paracase.services.papers.later import how_many
from paracase.services.papers.proposing import FilingDecision
from paracase.store.papers.ahead import note_later
from paracase.tui.screens.triage.later import LaterScreen
from paracase.tui.widgets.frame import shown_keys
from tests.support.desks import desk_on, run
from tests.support.offices import assert_whole, drop, garcia, scan
from tests.support.papers import mail

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.desks import Driven

NOTE = b"a note that hangs on the mail"


def zipped() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("Vol/one.txt", "the first of the production")
        made.writestr("two.txt", "the second")
    return out.getvalue()


@pytest.fixture
def waits(office: Office) -> Office:
    """A case; a mail with two attachments waits."""
    garcia(office)
    drop(office, "a.eml", mail("Papers", "Re 2:24-cv-01234", ("note.txt", NOTE), ("prod.zip", zipped())))
    scan(office)
    return office


def number(office: Office, name: str) -> int:
    return int(office.store.read.execute("SELECT id FROM document WHERE name = ?", (name,)).fetchone()[0])


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
def test_an_attachment_is_named_and_opened_before_its_mail_is_filed(
    waits: Office, config: Path, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[bytes] = []
    monkeypatch.setattr(outside, "open_file", lambda path, _environment: opened.append(path.read_bytes()))
    note = number(waits, "note.txt")

    async def body() -> None:
        async with desk_on(waits, config, screen="triage", size=size) as desk:
            await desk.until(lambda: desk.triage.listed.choose(("child", note)))
            await desk.sees("Filed with a.eml", "came ", "in a.eml")
            await desk.press("o")
            await desk.until(lambda: opened == [NOTE])
            await desk.press("n")
            await desk.sees("Name and folder")
            await desk.press("ctrl+u")
            await desk.type("Exhibit 7")
            await desk.press("tab", "ctrl+u")
            await desk.type("Trial")
            await desk.press("enter")
            await desk.sees("Decided what becomes of note.txt in a.eml", "Exhibit 7.txt")
            assert said_of(waits, note) == FilingDecision(name="Exhibit 7.txt", folder="Trial")
            await desk.press("x", "s")
            await desk.sees("It goes with the paper it hangs on")
            desk.triage.listed.choose(("paper", 1))
            await desk.rests()
            await desk.press("enter")
            await desk.sees("Filed in")
        assert [path.parent.name for path in waits.folder.rglob("Exhibit 7.txt")] == ["Trial"]
        assert_whole(waits)

    run(body)


def test_what_is_in_an_archive_that_waits_stands_below_it(waits: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(waits, config, screen="triage", size=(120, 36)) as desk:
            await desk.until(lambda: desk.triage.listed.choose(("child", number(waits, "prod.zip"))))
            await desk.sees("Vol/one.txt")
            await desk.press("z")
            await desk.sees("2 files and a manifest stand below prod.zip", "└ Vol/one.txt", "prod manifest.csv")
            desk.triage.listed.choose(("child", number(waits, "note.txt")))
            await desk.rests()
            await desk.press("z")
            await desk.sees("It is no ZIP file")

    run(body)


def test_what_is_inside_is_taken_out_at_the_desk(waits: Office, config: Path) -> None:
    file_document(waits, 1, FilingDecision((1,)))
    scan(waits)
    (archive,) = [path for path in waits.folder.rglob("*.zip") if ".paracase" not in path.parts]
    number_of = number(waits, archive.name)

    async def body() -> None:
        async with desk_on(waits, config, screen="desk", size=(120, 36)) as desk:
            documents = desk.desk.documents
            await desk.until(lambda: documents.listed.choose(1))
            documents.listed.focus()
            await desk.press("space")
            await desk.until(lambda: documents.listed.choose(number_of))
            await desk.rests()
            await desk.press("z")
            await desk.sees("2 files, ", "would be written from", "one.txt")
            await desk.press("enter")
            await desk.sees("Took 2 files out of")
            assert [path.read_bytes() for path in waits.folder.rglob("Vol/one.txt")] == [b"the first of the production"]
            await desk.press("u")
            await desk.sees("Undone: Took 2 files out of")
        assert list(waits.folder.rglob("Vol/one.txt")) == []
        assert_whole(waits)

    run(body)


def test_what_was_found_in_papers_filed_before_is_offered_once(waits: Office, config: Path) -> None:
    inside = replace(waits, settings=replace(waits.settings, attachments="inside"))
    file_document(inside, 1, FilingDecision((1,)))
    with waits.store.write() as tx:
        for name in ("note.txt", "prod.zip"):
            note_later(tx.db, number(waits, name), at=waits.now())

    async def body() -> None:
        async with desk_on(waits, config, screen="triage", size=(80, 24)) as desk:
            await desk.press("tab")
            await desk.sees("2 attachments found in 1 paper filed before", "Enter looks")
            desk.triage.listed.choose(("later", 0))
            await desk.rests()
            await desk.press("enter")
            await desk.until(lambda: isinstance(desk.app.screen, LaterScreen))
            await desk.sees("└ note.txt", "└ prod.zip", "take out", "leave inside")
            await desk.press("enter")
            await desk.sees("Took 1 attachment out of 1 paper", "1 attachment in 1 paper")
            assert [path.read_bytes() for path in waits.folder.rglob("*note.txt")] == [NOTE]
            await desk.press("s")
            await desk.sees("Left 1 attachment inside", "Nothing more was found")
            await desk.press("u")
            await desk.sees("Undone: Left 1 attachment inside", "└ prod.zip")
            await desk.press("asterisk")
            await desk.sees("would be written as files of their own")
            await desk.press("enter")
            await desk.sees("Nothing more was found")
            await desk.press("escape")
            await desk.rests()
            assert "found in" not in desk.text
        assert how_many(waits).attachments == 0
        assert_whole(waits)

    run(body)


def test_the_key_line_says_what_enter_does_on_each_row(waits: Office, config: Path) -> None:
    for name in ("one", "two"):
        drop(waits, f"prod/{name}.txt", name.encode() * 9)
    scan(waits)

    def keys(desk: Driven) -> dict[str, str]:
        return dict(shown_keys(desk.app.screen.active_bindings.values()))

    async def body() -> None:
        async with desk_on(waits, config, screen="triage", size=(120, 36)) as desk:
            for row, words in (
                (("child", number(waits, "note.txt")), None),
                (("paper", 1), "file, next"),
                (("folder", "prod"), "open"),
                (("child", number(waits, "prod.zip")), None),
            ):
                await desk.until(partial(desk.triage.listed.choose, row))
                await desk.rests()
                assert keys(desk).get("Enter") == words
            assert "file, next" not in desk.text
            await desk.press("enter")
            await desk.sees("It hangs on the paper above and is filed with it")
            desk.triage.listed.choose(("folder", "prod"))
            await desk.press("enter")
            await desk.sees("one.txt")

    run(body)


def test_what_is_inside_a_paper_in_file_says_how_it_comes_out(waits: Office, config: Path) -> None:
    inside = replace(waits, settings=replace(waits.settings, attachments="inside"))
    note = number(waits, "note.txt")
    file_document(inside, 1, FilingDecision((1,)))

    async def body() -> None:
        async with desk_on(waits, config, screen="desk", size=(80, 24)) as desk:
            documents = desk.desk.documents
            await desk.until(lambda: documents.listed.choose(1))
            documents.listed.focus()
            await desk.press("space")
            await desk.until(lambda: documents.listed.choose(note))
            await desk.rests()
            await desk.press("m")
            await desk.sees("“note.txt” is inside", "has no file of its", "z on that paper")

    run(body)
