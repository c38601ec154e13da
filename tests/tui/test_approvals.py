"""Approvals at 80×24 for somebody with two minutes: what is needed next is in the key line, nothing needs Ctrl or Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.approvals.statements import Decision
from paracase.services.approvals import deciding, reading, requests
from paracase.services.approvals.requests import NewRequest
from paracase.services.approvals.said import Said
from paracase.tui.screens.approvals.screen import ApprovalsScreen
from tests.support.delegated import V1, Firm
from tests.support.desks import Driven, desk_on, run
from tests.support.words import p, word

if TYPE_CHECKING:
    from pathlib import Path

PNG = b"\x89PNG\r\n\x1a\n"


def _screen(driven: Driven) -> ApprovalsScreen:
    return next(top for top in driven.app.tops if isinstance(top, ApprovalsScreen))


def test_bytes_that_differ_without_words_are_said_first_with_their_part(firm: Firm, config: Path) -> None:
    def letter(picture: bytes) -> bytes:
        return word(p("The words are the same."), ("image", "word/media/image1.png", PNG + picture))

    path = firm.drafts / "letter.docx"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(letter(b"one"))
    first = firm.ask("letter.docx")
    attorney = firm.come_in(firm.attorney)
    deciding.decide(attorney, first, Said(Decision.RETURNED, "DO", "Another picture."))
    path.write_bytes(letter(b"two"))
    second = firm.ask("letter.docx")

    async def body() -> None:
        async with desk_on(attorney, config, screen="approvals", size=(80, 24)) as driven:
            await driven.sees(
                "! the file changed, no word did", "! No word changed, but the file did.", "PARTS THAT DIFFER",
                "picture word/media/image1.png changed", "same: drawings",
            )  # fmt: skip
            assert "0 of 0" not in driven.text

    run(body)
    said = "since v1: No word changed, but the file did; picture word/media/image1.png changed"
    assert f"\nchanged {said}\n" in deciding.decide(attorney, second, Said(Decision.APPROVED, "DO")).statement
    attorney.close()


def test_the_keys_one_needs_next_and_the_way_out(firm: Firm, config: Path) -> None:
    number = firm.give()
    firm.deliver(number)
    firm.examine(number, note="Cites checked.")
    first = requests.pass_on(firm.office, number, NewRequest(())).made("request")
    attorney = firm.come_in(firm.attorney)
    deciding.decide(attorney, first, Said(Decision.RETURNED, "DO", "Answer Smalls."))
    firm.deliver(number, paragraphs=(*V1[:3], "A new end."))
    firm.examine(number, note="Cites checked.")
    requests.pass_on(firm.office, number, NewRequest(()))

    async def body() -> None:
        async with desk_on(attorney, config, screen="approvals", size=(80, 24)) as driven:
            await driven.sees("CHANGES SINCE v1", "1 to 1 of 1", "DECIDED THIS WEEK")
            line = next(line for line in driven.text.splitlines() if "? keys" in line)
            assert line.split()[:8:2] == ["n", "v", "a", "b"], line
            await driven.press("e")
            await driven.sees("Examination of", "Dana Ruiz", "Cites checked", "looked for: pictures")
            await driven.press("G")
            await driven.sees("None was declared. That is not a statement that none was used.")
            await driven.press("q")
            await driven.until(lambda: driven.app.screen is _screen(driven))
            await driven.press("i")
            await driven.sees("26-0001", "PAPERS", "DECIDED")
            await driven.press("q")
            await driven.until(lambda: driven.app.screen is _screen(driven))
            await driven.press("H")
            await driven.sees("Returned: Opposition.docx, v1")
            await driven.press("q")
            await driven.until(lambda: driven.app.screen is _screen(driven))
            await driven.press("q")
            await driven.until(lambda: _screen(driven).queue.has_focus)
            await driven.press("q")
            await driven.until(lambda: not driven.app.is_running or driven.app._exit)

    run(body)
    attorney.close()


def test_at_the_desk_the_queue_asks_before_it_quits(firm: Firm, config: Path) -> None:
    firm.ready()

    async def body() -> None:
        async with desk_on(firm.office, config, screen="approvals", size=(80, 24)) as driven:
            await driven.sees("Opposition.docx, v1")
            await driven.press("q")
            await driven.until(lambda: _screen(driven).queue.has_focus)
            await driven.press("q")
            await driven.sees("Quit paracase", "stay")
            await driven.press("q")
            await driven.until(lambda: driven.app.screen is _screen(driven))

    run(body)


def test_a_page_seen_as_a_picture_is_seen_and_not_read(firm: Firm) -> None:
    from paracase.domain.approvals.figures import PageLook

    request_id = firm.ready()
    attorney = firm.come_in(firm.attorney)
    found = reading.detail(attorney, request_id)
    reading.note_reading(attorney, found.items[0].item.version_id, {1: PageLook(is_drawn=True)})
    figure = reading.detail(attorney, request_id).figure
    assert (figure.seen, figure.drawn, figure.short) == (0, (1,), "unread")
    assert figure.told.endswith("page 1 seen as a picture")
    attorney.close()
