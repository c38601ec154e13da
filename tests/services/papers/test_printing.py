"""Word papers as LibreOffice prints them: once for each version, in the sandbox, leaving nothing behind."""

from __future__ import annotations

import shutil
import threading
import time
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.errors import NotAllowed
from paracase.domain.papers.pixels import PageSight
from paracase.services.papers import printing
from paracase.services.papers.pages import PageDrawer, version_of
from tests.support.offices import drop, scan
from tests.support.papers import docx

if TYPE_CHECKING:
    from paracase.services.context import Office

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
ROOM = (400, 520)


def taken_in(office: Office, name: str, data: bytes) -> int:
    drop(office, name, data)
    scan(office)
    (found,) = office.store.read.execute("SELECT id FROM document WHERE name = ?", (name,)).fetchone()
    return int(found)


def left_in(office: Office) -> list[str]:
    scratch = paths.scratch(office.folder)
    return sorted(path.name for path in scratch.iterdir()) if scratch.is_dir() else []


def test_a_word_paper_is_drawn_page_by_page_and_printed_once(office: Office) -> None:
    paper = taken_in(office, "letter.docx", docx(*(f"Line {n} of a letter of several pages." for n in range(120))))
    with PageDrawer(office, version_of(office, paper)) as drawer:
        first = drawer.draw(PageSight(1), ROOM)
        assert drawer.drawn_as == printing.AS_PRINTED
        assert first.pages > 1
        assert 0.75 < first.pixels.width / first.pixels.height < 0.79, "letter size"
        assert min(first.pixels.rgb) < 80, "there is ink"
        last = drawer.draw(PageSight(first.pages), ROOM)
        assert last.pixels.rgb != first.pixels.rgb
        with pytest.raises(NotAllowed, match="cannot be drawn"):
            drawer.draw(PageSight(first.pages + 1), ROOM)
    assert left_in(office) == []
    (held,) = office.printed_here.values()
    with PageDrawer(office, version_of(office, paper)) as again:
        assert again.draw(PageSight(1), ROOM).pixels.rgb == first.pixels.rgb
    assert next(iter(office.printed_here.values())) is held, "printed once"


def test_only_the_last_two_are_held(office: Office) -> None:
    for name in ("a", "b", "c"):
        paper = taken_in(office, f"{name}.docx", docx(f"Paper {name}."))
        with PageDrawer(office, version_of(office, paper)) as drawer:
            drawer.draw(PageSight(1), ROOM)
    assert len(office.printed_here) == 2


def test_what_it_cannot_print_is_said_and_nothing_stays(office: Office) -> None:
    whole = docx("Words.")
    torn = taken_in(office, "torn.docx", whole[: len(whole) // 2])
    with PageDrawer(office, version_of(office, torn)) as drawer, pytest.raises(NotAllowed, match=r"torn\.docx"):
        drawer.draw(PageSight(1), ROOM)
    assert left_in(office) == []
    assert office.printed_here == {}


def test_who_leaves_ends_what_is_being_printed(office: Office) -> None:
    paper = taken_in(office, "long.docx", docx(*(f"Paragraph {n}. " + "words " * 80 for n in range(4000))))
    drawer = PageDrawer(office, version_of(office, paper))
    told: list[object] = []

    def draw() -> None:
        try:
            told.append(drawer.draw(PageSight(1), ROOM))
        except NotAllowed as error:
            told.append(error)

    thread = threading.Thread(target=draw)
    thread.start()
    deadline = time.monotonic() + 30
    while not left_in(office) and time.monotonic() < deadline:
        time.sleep(0.05)
    drawer.close()
    thread.join(60)
    assert not thread.is_alive()
    assert len(told) == 1
    assert left_in(office) == []
