"""Approvals at 80×24 for somebody with two minutes: what is needed next is in the key line, nothing needs Ctrl or Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.approvals.statements import Decision
from paracase.services.approvals import deciding, gathering, reading, requests
from paracase.services.approvals.gathering import At
from paracase.services.approvals.requests import NewRequest
from paracase.services.approvals.said import Said
from paracase.services.papers.filing import change_facts
from paracase.tui.screens.approvals.screen import ApprovalsScreen
from tests.support.delegated import V1, Firm
from tests.support.desks import Driven, desk_on, run
from tests.support.offices import scan
from tests.support.pdfs import scanned_exhibit
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
    assert (figure.seen, figure.drawn, figure.short) == (0, (1,), "not opened")
    assert figure.told.endswith("page 1 seen as a picture")
    attorney.close()


def test_a_page_under_a_dialog_is_set_for_the_new_width(firm: Firm, config: Path) -> None:
    firm.ready()

    async def body() -> None:
        async with desk_on(firm.office, config, screen="approvals", size=(120, 36)) as driven:
            await driven.sees("Opposition.docx, v1")
            screen = _screen(driven)
            for size in ((80, 24), (120, 36), (60, 20)):
                await driven.press("e")
                await driven.until(lambda: driven.app.screen is not screen)
                await driven.pilot.resize_terminal(*size)
                await driven.rests()
                await driven.press("q")
                await driven.until(lambda: driven.app.screen is screen)
                await driven.rests()
                width = screen.paper.size.width
                assert screen.front.lines(width, driven.app.standing.today) == screen.paper._lines

    run(body)


def test_a_comment_goes_to_the_paper_it_was_begun_on_or_nowhere(firm: Firm, config: Path) -> None:
    for name in ("one.docx", "two.docx"):
        firm.save(name, f"Words of {name}.", "The end.")
    first, second = firm.ask("one.docx"), firm.ask("two.docx")
    attorney = firm.come_in(firm.attorney)

    async def body() -> None:
        async with desk_on(attorney, config, screen="approvals", size=(80, 24)) as driven:
            await driven.until(lambda: _screen(driven).front.detail is not None)
            in_front = _screen(driven).front.detail
            assert in_front is not None
            begun = in_front.row.id
            await driven.press("c")
            await driven.sees("Comment to")
            requests.withdraw(firm.office, begun)
            await driven.until(lambda: (now := _screen(driven).front.detail) is not None and now.row.id != begun)
            await driven.press("4")
            await driven.sees("keep it")
            await driven.type("answer this")
            await driven.press("enter")
            await driven.sees("does not wait any more")

    run(body)
    assert [gathering.gathered(attorney, number) for number in (first, second)] == [[], []]
    attorney.close()


def test_a_comment_taken_back_comes_back_and_one_refused_is_not_typed_again(firm: Firm, config: Path) -> None:
    request_id = firm.ready()
    attorney = firm.come_in(firm.attorney)
    for words in ("Lead with Smalls.", "Shorter."):
        gathering.gather(attorney, request_id, At(), words)

    async def body() -> None:
        async with desk_on(attorney, config, screen="approvals", size=(80, 24)) as driven:
            await driven.until(lambda: _screen(driven).front.detail is not None)
            await driven.press("b")
            await driven.sees("1 to 2 of 2", "takes it back", "undo")
            await driven.press("x")
            await driven.sees("1 to 1 of 1", "Shorter.")
            await driven.press("x")
            await driven.sees("None is left")
            await driven.press("enter")
            await driven.press("u")
            await driven.sees("1 to 1 of 1", "Shorter.")
            await driven.press("u")
            await driven.sees("1 to 2 of 2", "Lead with Smalls.")
            await driven.press("x")
            await driven.sees("1 to 1 of 1", "Shorter.")
            await driven.press("q")
            await driven.until(lambda: driven.app.screen is _screen(driven))
            await driven.press("u")  # and on the page, as anywhere
            await driven.until(lambda: len(gathering.gathered(attorney, request_id)) == 2)
            await driven.press("b")
            await driven.sees("1 to 2 of 2")
            await driven.press("2")
            await driven.sees("Change the comment")
            elsewhere = firm.come_in(firm.attorney)  # the same person, in another window
            gathering.take_back(elsewhere, request_id, gathering.gathered(elsewhere, request_id)[1].id)
            elsewhere.close()
            await driven.type(" Much.")
            await driven.press("enter")
            await driven.sees("There is no comment")
            await driven.press("q")
            await driven.sees("Change the comment", "Shorter. Much.")

    run(body)
    attorney.close()


def test_a_page_that_ocr_read_is_said_to_be(firm: Firm, config: Path) -> None:
    path = firm.drafts / "exhibit.pdf"
    path.parent.mkdir(parents=True, exist_ok=True)
    agreed = "The parties agreed on the price in writing, and on the day of delivery."
    path.write_bytes(scanned_exhibit(agreed, "100"))
    scan(firm.office, ocr=True)
    first = firm.ask(path.name)
    attorney = firm.come_in(firm.attorney)
    deciding.decide(attorney, first, Said(Decision.RETURNED, "DO", "Another price."))
    path.write_bytes(scanned_exhibit(agreed, "900"))
    scan(firm.office, ocr=True)
    firm.ask(path.name)

    async def body() -> None:
        async with desk_on(attorney, config, screen="approvals", size=(80, 24)) as driven:
            await driven.sees("CHANGES SINCE v1", "READ BY OCR", "page 2 by OCR", "p. 2   OCR")
            await driven.press("right_square_bracket")
            await driven.sees("! Page 2 by OCR: words may be wrong")
            await driven.press("v")
            await driven.sees("! Page 2 by OCR: words may be wrong", "price 900")
            await driven.press("left_square_bracket")
            await driven.until(lambda: "page 1 of 2" in driven.text and "! Page" not in driven.text)

    run(body)
    attorney.close()


def test_under_a_dialog_nothing_is_read(firm: Firm, config: Path) -> None:
    firm.ready((V1[0], *(f"Paragraph {number} of a longer paper." for number in range(30))))
    attorney = firm.come_in(firm.attorney)

    async def body() -> None:
        async with desk_on(attorney, config, screen="approvals", size=(80, 24)) as driven:
            await driven.sees("Opposition.docx, v1", "% shown")
            screen = _screen(driven)
            assert screen.front.item is not None
            before = screen.front.item.figure.seen
            await driven.press("e")
            await driven.until(lambda: driven.app.screen is not screen)
            for size in ((120, 60), (80, 24)):
                await driven.pilot.resize_terminal(*size)
                await driven.rests()
            assert screen.front.item.figure.seen == before
            await driven.press("q")
            await driven.until(lambda: driven.app.screen is screen)
            await driven.rests()
            assert screen.front.item.figure.seen == before

    run(body)
    attorney.close()


def test_a_paper_of_a_set_without_text_says_its_own_number(firm: Firm) -> None:
    from datetime import date

    from paracase.domain.approvals.statements import Part
    from paracase.tui.screens.approvals.page import page_set

    firm.save("lead.docx", "Words.")
    (firm.drafts / "scan.pdf").write_bytes(b"%PDF-1.4 broken")
    papers = ((firm.document("lead.docx"), Part.LEAD), (firm.document("scan.pdf"), Part.EXHIBIT))
    number = requests.ask(firm.office, firm.case_id, NewRequest(papers)).made("request")
    found = reading.detail(firm.office, number)
    lines = page_set(found, found.items[1], None, 1, width=80, today=date(2026, 11, 23)).lines
    assert f"ssh office get {number} 2 > file" in "\n".join("".join(text for text, _ in line) for line in lines)


def test_the_queue_says_on_whose_screen_it_stood_and_for_how_long(firm: Firm, config: Path) -> None:
    """Two seconds on a screen are no reading: the row says what stood there, whose it was, and for how long."""
    from paracase.domain.approvals.figures import PageLook

    request_id = firm.ready()
    attorney = firm.come_in(firm.attorney)
    item = reading.detail(attorney, request_id).items[0]
    words = sum(item.words.values())
    reading.note_reading(attorney, item.item.version_id, {page: PageLook(2, ((0, words),)) for page in item.words})
    figure = reading.detail(attorney, request_id).figure
    attorney.close()
    assert figure.is_whole

    async def body() -> None:
        async with desk_on(firm.office, config, screen="approvals", size=(80, 24)) as driven:
            initials = firm.attorney.initials
            await driven.sees(f"{initials}: all shown, {figure.seconds} s")
            assert "you:" not in driven.text

    run(body)


def test_what_others_filed_is_not_said_to_be_written_by_who_asks(firm: Firm, config: Path) -> None:
    firm.save("Their motion.pdf", "NOTICE OF MOTION", "The defendant moves.")
    request_id = firm.ask("Their motion.pdf")
    found = reading.detail(firm.office, request_id)
    facts = {"party": "Northgate Freight, Inc."}
    change_facts(firm.office, found.items[0].item.document_id, facts)

    async def body() -> None:
        async with desk_on(firm.office, config, screen="approvals", size=(120, 36)) as driven:
            await driven.sees("From Northgate Freight, Inc.; asked about by Dana Ruiz")
            assert "Written by" not in driven.text

    run(body)
