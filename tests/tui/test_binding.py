"""The dialog that binds a name: all that is bound can be read in it; the field, its fault and the keys are always seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.statements import Part, digest_groups
from paracase.services.approvals import reading, requests
from paracase.tui.screens.approvals.dialogs import ApproveDialog
from paracase.tui.widgets.scrolled import BoundLines
from tests.support.desks import Driven, desk_on, run
from tests.support.words import p, word

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.approvals.reading import RequestDetail
    from tests.support.delegated import Firm

NAMES = ("motion.docx", "declaration of Marisol Espinoza-Whitlow in support.docx", "b.docx", "c.docx", "d.docx")


def _flagged(number: int) -> bytes:
    """A paper with several things to know: a deletion that is tracked, hidden text, two letters that look like others."""
    gone = "<w:r><w:delText>gone</w:delText></w:r>"
    deleted = f'<w:p><w:del w:id="1" w:author="x" w:date="2026-11-20T10:00:00Z">{gone}</w:del></w:p>'
    hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>nobody sees this</w:t></w:r></w:p>"
    return word(p(f"Paper {number}.") + deleted + hidden + p("The p\u0430yment is due.") + p("soft\u00adhyphen"))


def _set_of_five(firm: Firm) -> int:
    firm.drafts.mkdir(parents=True, exist_ok=True)
    for number, name in enumerate(NAMES):
        (firm.drafts / name).write_bytes(_flagged(number))
    parts = (Part.LEAD, Part.DECLARATION, Part.EXHIBIT, Part.EXHIBIT, Part.ORDER)
    new = requests.NewRequest(tuple((firm.document(name), part) for name, part in zip(NAMES, parts, strict=True)))
    request_id = requests.ask(firm.office, firm.case_id, new).made("request")
    (firm.drafts / NAMES[0]).write_bytes(_flagged(7))  # what is in the folder is another version now
    firm.document(NAMES[0])
    return request_id


async def _whole(driven: Driven) -> str:
    """All that the dialog shows, screen by screen, as its rows without their border."""
    seen: dict[int, str] = {}
    bound = driven.app.screen.query_one(BoundLines)
    for _ in range(30):
        region = bound.region
        rows = driven.text.splitlines()[region.y : region.bottom]
        seen |= {at: row[region.x : region.right] for at, row in enumerate(rows, start=bound.scroll_offset.y)}
        if bound.scroll_offset.y >= bound.max_scroll_y:
            return " ".join(" ".join(seen.values()).split())
        await driven.press("space")
        await driven.pilot.pause()
    raise AssertionError("it has no end")


def _must_be_said(found: RequestDetail) -> list[str]:
    words = [found.figure.told, found.standing, *found.flags]
    for item in found.items:
        groups = digest_groups(item.item.sha256)
        words += [" ".join(groups[:8]), " ".join(groups[8:]), f"{item.item.size:,} bytes"]
    words += [f"{item.item.part}: {item.item.name}, v1" for item in found.items[1:]]
    return words


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)], ids=["60x20", "80x24", "120x36"])
def test_a_set_with_many_flags_is_whole_and_its_field_in_sight(firm: Firm, config: Path, size: tuple[int, int]) -> None:
    request_id = _set_of_five(firm)
    attorney = firm.come_in(firm.attorney)
    found = reading.detail(attorney, request_id)
    assert len(found.flags) >= 3
    assert found.standing

    async def body() -> None:
        async with desk_on(attorney, config, screen="approvals", size=size) as driven:
            await driven.sees("motion.docx")
            await driven.press("a")
            await driven.until(lambda: isinstance(driven.app.screen, ApproveDialog))
            await driven.sees("Enter approve", "not yet", "1 to ", "Space more", "exactly these bytes.")
            field = driven.app.screen.query_one("#initials")
            assert field.region.right <= size[0]
            assert field.region.bottom <= size[1]
            await driven.pilot.pause(0.6)
            await driven.type("xy")
            await driven.press("enter")
            await driven.sees("“xy” are not your initials.", "Enter approve", "xy")
            shown = await _whole(driven)
            for said in _must_be_said(reading.detail(attorney, request_id)):
                said = said.split(" on the screen, ")[-1] if "%" in said else said
                assert " ".join(said.split()) in shown, said
            await driven.sees("Enter approve", "exactly these bytes.")
            for _ in range(9):
                await driven.press("pageup")
            await driven.sees("1 to ")

    run(body)
    attorney.close()


def test_what_fits_has_no_key_to_go_on(firm: Firm, config: Path) -> None:
    firm.ready()
    attorney = firm.come_in(firm.attorney)

    async def body() -> None:
        async with desk_on(attorney, config, screen="approvals", size=(80, 24)) as driven:
            await driven.sees("Opposition.docx, v1")
            await driven.press("a")
            await driven.until(lambda: isinstance(driven.app.screen, ApproveDialog))
            await driven.sees("Enter approve", "Enter on an empty line not yet")
            assert "Space" not in driven.text
            await driven.pilot.resize_terminal(60, 20)
            await driven.rests()
            assert driven.app.screen.query_one("#initials").region.bottom <= 20
            await driven.pilot.resize_terminal(80, 24)
            await driven.rests()
            await driven.pilot.pause(0.6)
            await driven.type("do")
            await driven.press("enter")
            await driven.until(lambda: not isinstance(driven.app.screen, ApproveDialog))
            await driven.sees("Approved")

    run(body)
    attorney.close()
