"""A page as a picture, as people use it: over the desk, over SSH, in terminals that draw it themselves."""

from __future__ import annotations

import base64
import re
import zlib
from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.figures import PageLook
from paracase.domain.papers.pixels import READABLE
from paracase.services.approvals import gathering, reading
from paracase.tui.app import DeskApp
from paracase.tui.graphics.blocks import HALF
from paracase.tui.screens.picture import PictureScreen
from tests.support.answering import AnsweringTerminal
from tests.support.clock import AheadClock
from tests.support.desks import TERMINAL, Driven, desk_on, run
from tests.support.needs import needs_tmux
from tests.support.offices import drop, scan
from tests.support.papers import docx
from tests.support.pdfs import PdfMaker, lines
from tests.support.terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.delegated import Firm


def signed() -> bytes:
    """Two pages; the first one has something dark at its foot and is else nearly empty."""
    maker = PdfMaker()
    maker.page("0.1 0.1 0.5 rg 350 60 200 60 re f 0 g " + lines("The undersigned agrees."))
    maker.page(lines("Exhibit A\n" + "A line of the exhibit.\n" * 30))
    return maker.data()


@pytest.fixture
def with_papers(office: Office) -> Office:
    drop(office, "signed.pdf", signed())
    drop(office, "letter.docx", docx("A letter without pages."))
    scan(office)
    return office


def number(office: Office, name: str) -> int:
    (found,) = office.store.read.execute("SELECT id FROM document WHERE name = ?", (name,)).fetchone()
    return int(found)


def screen_of(driven: Driven) -> PictureScreen:
    assert isinstance(driven.app.screen, PictureScreen)
    return driven.app.screen


@pytest.mark.parametrize("size", [(120, 36), (80, 24), (40, 12)])
def test_a_page_is_looked_at_nearer_and_farther(with_papers: Office, config: Path, size: tuple[int, int]) -> None:
    async def body() -> None:
        async with desk_on(with_papers, config, size=size, screen="triage") as driven:
            driven.app.desk.picture(number(with_papers, "signed.pdf"))
            await driven.sees(HALF, "page 1 of 2")
            shown = screen_of(driven)
            assert shown.picture is not None
            assert not shown.picture.is_readable
            if size[0] >= 80:
                assert "too small to read here" in driven.text
            for _ in range(20):
                await driven.press("plus")
                await driven.rests()
                if shown.picture.line >= READABLE:
                    break
            assert "too small" not in driven.text
            assert shown.picture.is_part
            before = shown.picture.at
            await driven.press("j", "l")
            await driven.rests()
            assert shown.picture.at > before
            await driven.press("space")
            await driven.sees("page 2 of 2")
            await driven.press("right_square_bracket", "g")
            await driven.rests()
            assert shown.sight.zoom == 1.0
            assert "page 2 of 2" in driven.text
            await driven.press("left_square_bracket")
            await driven.sees("page 1 of 2")
            await driven.press("equals_sign")
            await driven.rests()
            assert shown.sight.zoom == pytest.approx(1.5)
            await driven.press("minus", "c")
            await driven.rests()
            assert shown.sight.zoom == 1.0
            assert driven.app.screen is shown, "nothing waits for a comment in Triage"
            await driven.press("I")
            await driven.until(lambda: not isinstance(driven.app.screen, PictureScreen))

    run(body)


def test_keys_that_come_fast_add_up(with_papers: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(with_papers, config, screen="triage") as driven:
            driven.app.desk.picture(number(with_papers, "signed.pdf"))
            await driven.sees(HALF)
            driven.burst("plus", "plus", "plus", "minus")
            await driven.rests()
            assert screen_of(driven).sight.zoom == pytest.approx(1.5**2)

    run(body)


def test_what_has_no_pages_says_so(
    with_papers: Office, config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(with_papers, "note.eml", b"From: a@example.com\r\nTo: b@example.com\r\nSubject: Hello\r\n\r\nHi.\r\n")
    scan(with_papers)
    monkeypatch.setenv("PATH", str(tmp_path))  # a machine without LibreOffice

    async def body() -> None:
        async with desk_on(with_papers, config, size=(80, 24), screen="triage") as driven:
            driven.app.desk.picture(number(with_papers, "note.eml"))
            await driven.sees("has no pages to be drawn", "mail", "no picture")
            await driven.press("q")
            driven.app.desk.picture(number(with_papers, "letter.docx"))
            await driven.sees("no pages of its own", "no LibreOffice", "Its text is all", "no picture")
            await driven.press("plus", "j", "space", "q")
            await driven.until(lambda: not isinstance(driven.app.screen, PictureScreen))

    run(body)


def test_the_key_is_where_papers_are(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, screen="triage") as driven:
            await driven.press("I")
            await driven.sees("page 1 of 1")
            await driven.press("q", "1")
            await driven.rests()
            (long,) = busy.store.read.execute("SELECT document_id FROM version WHERE pages = 8").fetchone()
            driven.app.desk.read(long, page=3)
            await driven.sees("page 3 of 8")
            await driven.press("I")
            await driven.sees(HALF, "page 3 of 8", "too small")

    run(body)


def test_without_color_there_are_shades(with_papers: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(with_papers, config, screen="triage", theme="16 colors") as driven:
            driven.app.desk.picture(number(with_papers, "signed.pdf"))
            await driven.sees("█", "page 1 of 2")

    run(body)


def test_over_ssh_bytes_are_said_first_and_any_key_stops_them(
    with_papers: Office, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def body() -> None:
        app = DeskApp(
            with_papers,
            config=config,
            environment=TERMINAL | {"SSH_CONNECTION": "1 2 3 4"},
            starts_intake=False,
            first_screen="triage",
        )
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot.pause(0.3)
            driven = Driven(app, pilot, None)  # type: ignore[arg-type]  # nothing here asks whether the store changed
            app.desk.picture(number(with_papers, "signed.pdf"))
            await driven.sees("KB over this link", "Enter shows it", "any key stops it")
            assert HALF not in driven.text
            assert "o the file" not in driven.text, "nobody would see it"
            gone = 0

            async def slowly() -> None:
                nonlocal gone
                gone += 1
                if gone == 3:
                    await pilot.press("x")

            monkeypatch.setattr(app.desk.pictures, "let_go", slowly)
            await driven.press("enter")
            await driven.sees("stopped; Enter shows it")
            assert sum(HALF in line for line in driven.text.splitlines()) <= 8
            await driven.press("enter")
            await driven.until(lambda: sum(HALF in line for line in driven.text.splitlines()) >= 20)
        app.close_desk()

    run(body)


def test_looking_does_not_count_as_reading(firm: Firm, config: Path) -> None:
    (firm.drafts).mkdir(parents=True, exist_ok=True)
    (firm.drafts / "Exhibit.pdf").write_bytes(signed())
    request = firm.ask("Exhibit.pdf")
    office = firm.come_in(firm.attorney)

    async def body() -> None:
        async with desk_on(office, config, screen="approvals") as driven:
            await driven.sees("The undersigned agrees.")
            await driven.press("I")
            await driven.sees(HALF, "page 1 of 2")
            before = reading.detail(office, request).items[0].read
            await driven.press("space")
            await driven.sees("page 2 of 2")
            await driven.press("c")
            await driven.sees("Comment", "to page 2")
            await driven.type("Is that his signature?")
            await driven.press("enter")
            await driven.until(lambda: gathering.gathered(office, request))
            await driven.sees("page 2 of 2")
            assert isinstance(office.clock, AheadClock)
            office.clock.moves_on(60)
            await driven.press("o")
            await driven.sees(f"ssh office get {request}")
            await driven.press("escape")
            await driven.sees("The undersigned agrees.")
            await driven.rests()
            found = reading.detail(office, request)
            after = found.items[0].read
            assert {n: look[:3] for n, look in after.items() if look.seen} == {
                n: look[:3] for n, look in before.items()
            }
            assert after[2] == PageLook(is_drawn=True), "neither a word nor a second of the second page"
            assert found.figure.drawn == (1, 2), "both were seen as a picture, and that is said"

    run(body)
    (said,) = gathering.gathered(office, request)
    assert (said.page, said.words) == (2, "Is that his signature?")
    office.close()


# In real terminals

KITTY = b"\x1b_Gi=31;OK\x1b\\\x1bP>|kitty(0.36.4)\x1b\\\x1b[6;20;10t" + b"+" + b"\x1b[4;480;800t\x1b[?62;52;c"


def kitty_pictures(written: bytes) -> list[tuple[int, int, bytes]]:
    """Width, height and pixels of each picture that was sent."""
    found = []
    parts = re.findall(rb"\x1b_G([^;\x1b]*)(?:;([^\x1b]*))?\x1b\\", written)
    data = b""
    for keys, payload in parts:
        said = dict(pair.split(b"=") for pair in keys.split(b","))
        if said.get(b"a") == b"T":
            data, size = b"", (int(said[b"s"]), int(said[b"v"]))
        if b"m" in said:
            data += payload
            if said[b"m"] == b"0":
                found.append((*size, zlib.decompress(base64.b64decode(data))))
    return found


def test_a_terminal_that_draws_gets_the_picture_and_its_answers_are_no_keys(
    with_papers: Office, tmp_path: Path
) -> None:
    terminal = AnsweringTerminal("--office", str(with_papers.folder), config=tmp_path / "config", answer=KITTY)
    try:
        terminal.until(b"Triage")
        terminal.press(b"2")
        terminal.until(b"File as", b"The undersigned agrees.")
        terminal.press(b"I")
        # The key between the answers came through: it is nearer.
        at = terminal.until(b"1.5")
        terminal.until(b"\x1b_Ga=T", b"\x1b8", since=at)
        at = len(terminal.written)
        terminal.press(b"g")
        terminal.until(b"\x1b_Ga=T", b"\x1b8", since=at)
        assert terminal.asked == 1
        pictures = kitty_pictures(terminal.written)
        assert len(pictures) >= 2
        for width, height, pixels in pictures:
            assert (width, height) == (800, 21 * 20)
            assert len(pixels) == width * height * 3
        assert b"Which case" not in terminal.written
        at = len(terminal.written)
        terminal.press(b"q")
        terminal.until(b"\x1b_Ga=d,d=I", b"File as", since=at)
    finally:
        terminal.close()


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    made = Terminal(tmp_path, (80, 24), "xterm-256color")
    yield made
    made.close()


@needs_tmux
def test_in_tmux_there_are_half_blocks(with_papers: Office, terminal: Terminal, tmp_path: Path) -> None:
    terminal.start("--office", str(with_papers.folder), config=tmp_path / "config")
    terminal.sees("Triage")
    terminal.keys("2")
    terminal.sees("File as", "The undersigned agrees.")
    terminal.keys("I")
    terminal.sees(HALF, "too small to read here", "o the file")
    terminal.keys("+", "+", "j", "q")
    terminal.sees("File as")
