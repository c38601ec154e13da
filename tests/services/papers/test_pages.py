"""Pages as pictures, from the vault: any version, never another's bytes; what a reader answers falsely is no picture."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from paracase import intake
from paracase.domain.errors import Damaged, NotAllowed, NotFound
from paracase.domain.papers.documents import Outcome
from paracase.domain.papers.pixels import PageSight
from paracase.intake.extract.protocol import Extracted
from paracase.services.papers.looking import ledger_entries
from paracase.services.papers.pages import PageDrawer, page_as_png, version_of
from tests.support.offices import drop, scan
from tests.support.papers import docx
from tests.support.pdfs import PdfMaker, lines

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office


def two_pages() -> bytes:
    maker = PdfMaker()
    maker.page("1 0 0 rg 0 0 612 792 re f " + lines("first"))
    maker.page("0 0 1 rg 0 0 612 792 re f " + lines("second"), box="0 0 792 612")
    return maker.data()


@pytest.fixture
def with_paper(office: Office) -> Office:
    drop(office, "two.pdf", two_pages())
    scan(office)
    return office


def test_a_page_is_a_png_of_the_size_that_is_wanted(with_paper: Office) -> None:
    before = len(ledger_entries(with_paper, limit=99, before=None, kind=None))
    first = Image.open(io.BytesIO(page_as_png(with_paper, 1, 1)))
    assert first.size == (1275, 1650)
    assert first.getpixel((5, 5)) == (255, 0, 0)
    second = Image.open(io.BytesIO(page_as_png(with_paper, 1, 2, width=400)))
    assert second.size == (400, 309)
    assert second.getpixel((5, 300)) == (0, 0, 255)
    assert len(ledger_entries(with_paper, limit=99, before=None, kind=None)) == before, "looking is no act"


def test_what_cannot_be_drawn_says_why(with_paper: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # a machine without LibreOffice
    drop(with_paper, "letter.docx", docx("words"))
    drop(with_paper, "torn.pdf", b"%PDF-1.7\ntorn")
    scan(with_paper)
    with pytest.raises(NotAllowed, match=r"Page 3 of “two.pdf” cannot be drawn. it has 2 pages"):
        page_as_png(with_paper, 1, 3)
    numbers = dict(with_paper.store.read.execute("SELECT name, id FROM document").fetchall())
    with pytest.raises(NotAllowed, match="no pages of its own, and there is no LibreOffice"):
        page_as_png(with_paper, numbers["letter.docx"], 1)
    with pytest.raises(NotAllowed, match=r"Page 1 of “torn.pdf” cannot be drawn"):
        page_as_png(with_paper, numbers["torn.pdf"], 1)
    with pytest.raises(NotFound):
        page_as_png(with_paper, 99, 1)


def test_damaged_bytes_are_not_drawn(with_paper: Office) -> None:
    (sha,) = with_paper.store.read.execute("SELECT sha256 FROM version").fetchone()
    (kept,) = [path for path in (with_paper.folder / ".paracase").rglob("*") if path.name in {sha, sha[2:]}]
    kept.chmod(0o600)
    kept.write_bytes(two_pages().replace(b"first", b"other"))
    with pytest.raises(Damaged):
        page_as_png(with_paper, 1, 1)


def test_a_drawer_that_is_closed_draws_no_more(with_paper: Office) -> None:
    drawer = PageDrawer(with_paper, version_of(with_paper, 1))
    drawer.close()
    drawer.close()
    with pytest.raises(NotAllowed):
        drawer.draw(PageSight(1), (10, 10))


GOOD = Extracted(
    Outcome.TEXT,
    page_count=1,
    meta={"size": [2, 1], "whole": [4, 4], "at": [1, 1], "line": 3.0},
    children=[("page.rgb", bytes(6))],
)


@pytest.mark.parametrize(
    "answer",
    [
        replace(GOOD, children=[]),
        replace(GOOD, children=[("page.rgb", bytes(5))]),
        replace(GOOD, meta={}),
        replace(GOOD, meta={**GOOD.meta, "size": [20, 1]}),
        replace(GOOD, meta={**GOOD.meta, "size": [True, 1]}),
        replace(GOOD, meta={**GOOD.meta, "size": [-2, -1]}),
        replace(GOOD, meta={**GOOD.meta, "at": [3, 0]}),
        replace(GOOD, meta={**GOOD.meta, "at": ["a", 0]}),
        replace(GOOD, meta={**GOOD.meta, "whole": [4]}),
        replace(GOOD, meta={**GOOD.meta, "line": "much"}),
        replace(GOOD, meta={**GOOD.meta, "size": [2**70, 1]}),
    ],
)
def test_a_false_answer_is_no_picture(with_paper: Office, monkeypatch: pytest.MonkeyPatch, answer: Extracted) -> None:
    told = [answer]
    monkeypatch.setattr(intake.extract.one_page, "show", lambda *_: told[0])
    with PageDrawer(with_paper, version_of(with_paper, 1)) as drawer:
        with pytest.raises(NotAllowed, match="could not be drawn"):
            drawer.draw(PageSight(1), (10, 10))
        told[0] = GOOD
        assert drawer.draw(PageSight(1), (10, 10)).at == (1, 1)
