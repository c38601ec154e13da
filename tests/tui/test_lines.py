"""A paper is read in its own lines and columns: nothing wrapped a second time, what is longer is reached sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.desks import desk_on, run
from tests.support.offices import drop, scan
from tests.support.pdfs import PdfMaker, lines

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

LONG = "The undersigned, being first duly sworn upon oath, deposes and says that she is the custodian of records, and so on."


def paper() -> bytes:
    maker = PdfMaker()
    left, right = "ROSA GARCIA,\n\n      Plaintiff,", "Case No. 2:24-cv-01234\n\nORDER"
    content = lines(left, y=700) + lines(")\n)\n)", x=300, y=700) + lines(right, x=320, y=700)
    maker.page(content + lines(LONG, y=600, size=8))
    maker.page(lines("The end."))
    return maker.data()


@pytest.fixture
def with_paper(office: Office) -> Office:
    drop(office, "order.pdf", paper())
    drop(office, "note.txt", (LONG + "\n").encode())
    scan(office)
    return office


def number(office: Office, name: str) -> int:
    (found,) = office.store.read.execute("SELECT id FROM document WHERE name = ?", (name,)).fetchone()
    return int(found)


def test_columns_stand_beside_each_other_and_long_lines_are_reached_sideways(with_paper: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(with_paper, config, size=(80, 24)) as driven:
            driven.app.desk.read(number(with_paper, "order.pdf"))
            await driven.until(
                lambda: any("GARCIA" in line and "Case No." in line for line in driven.text.splitlines())
            )
            (cut,) = [line for line in driven.text.splitlines() if "undersigned" in line]
            assert cut.endswith("→")
            assert "and so on." not in driven.text
            await driven.press("right")
            await driven.sees("and so on.")
            await driven.press("left")
            await driven.sees("The undersigned")
            await driven.press("w")
            await driven.sees("and so on.", "The undersigned")
            await driven.press("w", "right_square_bracket")
            await driven.sees("The end.", "page 2 of 2")

    run(body)


def test_prose_without_pages_is_wrapped(with_paper: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(with_paper, config, size=(80, 24)) as driven:
            driven.app.desk.read(number(with_paper, "note.txt"))
            await driven.sees("The undersigned", "and so on.")

    run(body)
