"""Work and Approvals as the paralegal and the attorney use them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from textual import events

from paracase.domain.approvals.requests import RequestState
from paracase.domain.approvals.statements import Decision
from paracase.domain.work.assignments import State
from paracase.services.approvals import deciding, gathering, going_out, queue, reading, requests, said
from paracase.services.approvals.gathering import At
from paracase.services.approvals.requests import NewRequest
from paracase.services.office.changing import set_policy
from paracase.services.work import assignments
from paracase.tui.screens.approvals.dialogs import ApproveDialog
from paracase.tui.screens.approvals.screen import ApprovalsScreen
from tests.support.delegated import V2, Firm
from tests.support.desks import Driven, desk_on, run
from tests.support.offices import scan
from tests.support.papers import pdf

if TYPE_CHECKING:
    from pathlib import Path


def _approvals(driven: Driven) -> ApprovalsScreen:
    return next(top for top in driven.app.tops if isinstance(top, ApprovalsScreen))


async def _initials(driven: Driven, letters: str) -> None:
    """Type initials once the dialog hears."""
    await driven.until(lambda: isinstance(driven.app.screen, ApproveDialog))
    await driven.pilot.pause(0.6)
    await driven.type(letters)
    await driven.press("enter")


def test_work_is_handed_out_by_a_form_and_stands_in_its_group(firm: Firm, config: Path) -> None:
    async def body() -> None:
        async with desk_on(firm.office, config, screen="work") as driven:
            await driven.sees("Nothing is handed out.", "hands out research or drafting")
            await driven.press("N")
            await driven.sees("New assignment")
            for value in ("", "Draft reply brief", "", "Jun Park", "Answer Smalls", "", "25 pages", "+7d", "+14d", "6"):
                if value:
                    await driven.press("ctrl+u")
                    await driven.type(value)
                await driven.press("tab")
            await driven.press("enter")
            await driven.sees("Gave Jun Park: Draft reply brief", "OUT 1", "Answer Smalls", "25 pages")
            row = assignments.listed(firm.office)[0]
            assert row.rescue_on is not None
            await driven.press("u")
            await driven.sees("Nothing is handed out.")

    run(body)


@pytest.mark.parametrize("size", [(120, 36), (80, 24)])
def test_examining_beside_the_checklist_and_passing_on(firm: Firm, config: Path, size: tuple[int, int]) -> None:
    number = firm.give()
    firm.deliver(number)

    async def body() -> None:
        async with desk_on(firm.office, config, screen="work", size=size) as driven:
            await driven.sees("EXAMINE 1", "Draft opposition")
            await driven.press("e")
            await driven.sees("Citations checked", "two separate acts of retaliation")
            await driven.press("space", "x")
            await driven.sees("Record cites")
            await driven.type("cites nothing")
            await driven.press("enter")
            await driven.sees("cites nothing")
            await driven.press("p")
            await driven.press("enter")
            await driven.sees("Not looked at yet")
            await driven.press("escape", "escape")
            await driven.sees("The examination is kept")
            await driven.press("e")
            await driven.sees("cites nothing")
            await driven.press("j", "space")
            await driven.sees("Change “Record cites”?", "cites nothing", "leave it")
            await driven.press("escape")
            await driven.press("j", "space", "minus", "space", "space", "space", "space", "space")
            await driven.press("p")
            await driven.sees("a note to the attorney")
            await driven.type("see record cites")
            await driven.press("enter")
            await driven.sees("Examined Draft opposition")
            await driven.rests()
            await driven.press("p")
            await driven.sees("Pass to the attorney", "Dolores Ortega")
            await driven.press("enter")
            await driven.sees("Asked Dolores Ortega")
            await driven.sees("WITH ATTORNEY 1")

    run(body)
    assert assignments.assignment(firm.office, number).state == State.FOR_APPROVAL
    found = reading.detail(firm.office, queue.queue(firm.office)[0].row.id).found
    assert found is not None
    assert (found.note, found.faults) == ("see record cites", (("Record cites", "cites nothing"),))


def test_the_attorney_reads_the_changes_and_approves(firm: Firm, config: Path) -> None:
    from paracase.domain.approvals.statements import Decision
    from paracase.services.approvals import deciding, said

    number = firm.give()
    firm.deliver(number)
    firm.examine(number)
    first = requests.pass_on(firm.office, number, NewRequest(())).made("request")
    attorney = firm.come_in(firm.attorney)
    deciding.decide(attorney, first, said.Said(Decision.RETURNED, "DO", "Answer Smalls."))
    firm.deliver(number, paragraphs=V2)
    firm.examine(number, note="Cites checked.")
    second = requests.pass_on(firm.office, number, NewRequest(())).made("request")

    async def body() -> None:
        async with desk_on(attorney, config, screen="approvals", size=(80, 24)) as driven:
            await driven.sees("CHANGES SINCE v1, WHICH YOU RETURNED ON", "{+three+}", "[-two-]", "“Cites checked.”")
            assert "Triage" not in driven.text
            assert "by SSH" in driven.text
            await driven.sees("THAT MATTER", "number")
            await driven.press("v")
            await driven.sees("three separate acts of retaliation")
            assert "{+" not in driven.text
            await driven.press("m")
            await driven.sees("{+three+}", "[-two-]")
            for _ in range(3):
                await driven.press("m")
            await driven.sees("That was the last change.")
            await driven.press("v", "a")
            await driven.sees(
                "Approve as Dolores Ortega, attorney",
                "100% of the text",
                "bytes",
                "desk-recorded; SSH key",
                "could have made this",
            )
            await _initials(driven, "xx")
            await driven.sees("are not your initials")
            await driven.press("ctrl+u")
            await driven.type("do")
            await driven.press("enter")
            await driven.sees("Approved: Opposition.docx, v2", "DECIDED THIS WEEK")

    run(body)
    attorney.close()
    approval = reading.detail(firm.office, second).approvals[0]
    assert (approval.decision, approval.pages_opened, approval.staff) == ("approved", 1, "Dolores Ortega")


def test_the_dialog_hears_nothing_pasted_and_nothing_at_once(firm: Firm, config: Path) -> None:
    request_id = firm.ready()
    attorney = firm.come_in(firm.attorney)

    async def body() -> None:
        async with desk_on(attorney, config, screen="approvals", size=(80, 24)) as driven:
            await driven.sees("Opposition.docx, v1")
            driven.burst("a", "D", "O", "enter")
            await driven.until(lambda: isinstance(driven.app.screen, ApproveDialog))
            await driven.pilot.pause(0.7)
            assert isinstance(driven.app.screen, ApproveDialog)
            assert requests.request(firm.office, request_id).state == "waiting"
            driven.app.screen.query_one("#initials").post_message(events.Paste("DO"))
            await driven.pilot.pause(0.1)
            await driven.press("enter")
            await driven.until(lambda: not isinstance(driven.app.screen, ApproveDialog))
            assert requests.request(firm.office, request_id).state == "waiting"

    run(body)
    attorney.close()


def test_sending_back_with_comments_by_page(firm: Firm, config: Path) -> None:
    firm.ready()
    attorney = firm.come_in(firm.attorney)

    async def body() -> None:
        async with desk_on(attorney, config, screen="approvals", size=(80, 24)) as driven:
            await driven.sees("Opposition.docx, v1")
            await driven.press("c")
            await driven.sees("Comment to", "these words", "this paragraph", "the whole")
            await driven.press("2")
            await driven.sees("Which paragraph?")
            await driven.press("2")
            await driven.sees("to paragraph 2")
            await driven.press("enter")  # an empty line leaves
            await driven.until(lambda: driven.app.screen in driven.app.tops)
            await driven.press("c", "2", "2")
            await driven.sees("to paragraph 2")
            await driven.type("answer Smalls")
            await driven.press("enter")
            await driven.sees("Comment kept")
            await driven.press("b")
            await driven.sees("Send back", "v1, paragraph 2", "answer Smalls", "1 to 1 of 1")
            await driven.press("c")
            await driven.sees("to the whole")
            await driven.type("three acts")
            await driven.press("enter")
            await driven.sees("v1, the whole", "1 to 2 of 2")
            await driven.press("1")
            await driven.sees("Change the comment")
            await driven.type(" and Jones")
            await driven.press("enter")
            await driven.sees("answer Smalls and Jones")
            await driven.press("c")
            await driven.type("not this one")
            await driven.press("enter")
            await driven.sees("1 to 3 of 3")
            await driven.press("j", "j", "x")
            await driven.sees("1 to 2 of 2")
            await driven.press("enter")
            await driven.sees("Send back to", "who did it")
            await driven.press("1")
            await driven.sees("Returned: Opposition.docx, v1")

    run(body)
    attorney.close()
    number = assignments.listed(firm.office)[0].id
    notes = [(r.place, r.words) for r in assignments.whole(firm.office, number).remarks if r.kind == "note"]
    assert notes == [("v1, paragraph 2", "answer Smalls and Jones"), ("v1, the whole", "three acts")]


def test_each_of_many_comments_is_changed_by_the_digit_before_it(firm: Firm, config: Path) -> None:
    request_id = firm.ready()
    attorney = firm.come_in(firm.attorney)
    for number in range(1, 13):
        gathering.gather(attorney, request_id, At(), f"comment {number}.")

    async def body() -> None:
        async with desk_on(attorney, config, screen="approvals", size=(80, 24)) as driven:
            await driven.sees("Opposition.docx, v1")
            await driven.press("b")
            await driven.sees("1 to 5 of 12", "1 to 5 changes one")
            await driven.press(*"jjjjjjjjjjj")
            await driven.sees("8 to 12 of 12", "comment 12.")
            await driven.press("5")
            await driven.sees("Change the comment", "comment 12.")
            await driven.type(" And more")
            await driven.press("enter")
            await driven.sees("comment 12. And more", "8 to 12 of 12")
            await driven.press("1")
            await driven.sees("Change the comment", "comment 8.")

    run(body)
    words = [row.words for row in gathering.gathered(attorney, request_id)]
    attorney.close()
    assert words == [f"comment {n}." for n in range(1, 12)] + ["comment 12. And more"]


@pytest.mark.parametrize("key", ["G", "end"])
def test_the_end_of_a_long_word_file_is_one_key_away(firm: Firm, config: Path, key: str) -> None:
    firm.ready(tuple(f"Paragraph {n} of it." for n in range(1, 61)))
    attorney = firm.come_in(firm.attorney)

    async def body() -> None:
        async with desk_on(attorney, config, screen="approvals", size=(80, 24)) as driven:
            await driven.sees("Opposition.docx, v1")
            await driven.press(key)
            await driven.sees("Paragraph 60 of it.")
            await driven.press("g")
            await driven.sees("Paragraph 1 of it.")
            assert "Paragraph 60 of it." not in driven.text

    run(body)
    attorney.close()


def test_approving_with_changes_makes_the_task(firm: Firm, config: Path) -> None:
    request_id = firm.ready()
    attorney = firm.come_in(firm.attorney)

    async def body() -> None:
        async with desk_on(attorney, config, screen="approvals") as driven:
            await driven.sees("Opposition.docx, v1")
            await driven.press("w")
            await driven.sees("to the whole")
            await driven.type("three acts, not two")
            await driven.press("enter")
            await driven.sees("1 to 1 of 1")
            await driven.press("enter")
            await driven.sees("comes back to me")
            await driven.press("1")
            await driven.sees("Approve with changes as Dolores Ortega")
            await _initials(driven, "do")
            await driven.sees("Approved with changes")

    run(body)
    attorney.close()
    row = requests.request(firm.office, request_id)
    assert (row.state, row.comes_back) == ("changes", True)


def test_the_next_login_is_back_at_the_same_page(firm: Firm, config: Path) -> None:
    (firm.drafts / "brief.pdf").write_bytes(pdf(*[f"page {n} of the brief\n" + "words\n" * 50 for n in range(1, 10)]))
    firm.ready()
    request_id = firm.ask("brief.pdf")
    attorney = firm.come_in(firm.attorney)

    async def first() -> None:
        async with desk_on(attorney, config, screen="approvals", size=(80, 24)) as driven:
            await driven.sees("Opposition.docx, v1")
            await driven.press("n")
            await driven.sees("brief.pdf, v1", "page 1 of 9")
            await driven.press("right_square_bracket", "right_square_bracket", "right_square_bracket")
            await driven.sees("page 4 of 9", "page 4 of the brief")
            await driven.press("right_square_bracket")
            await driven.rests()

    async def again() -> None:
        async with desk_on(attorney, config, screen="approvals", size=(80, 24)) as driven:
            await driven.sees("brief.pdf, v1", "page 5 of 9")
            found = _approvals(driven).front.detail
            assert found is not None
            figure = found.figure
            await driven.sees(f"page 5 of 9, you: {figure.short}")
            assert driven.text.count(figure.short) == 2, "the row and the page say the same"

    run(first)
    run(again)
    attorney.close()
    read = reading.detail(replace(firm.office, person=firm.attorney), request_id).items[0].read
    assert {1, 2, 3, 4} <= set(read)
    assert all(0 < sum(end - first for first, end in read[page].seen) < 50 for page in range(1, 5)), "not scrolled"


def test_what_was_never_scrolled_to_is_not_read(firm: Firm, config: Path) -> None:
    """A paper of 400 paragraphs without pages: what stood on the screen counts, and is the same wherever it is said."""
    numbers = [f"paragraph-{n}" for n in range(1, 401)]
    firm.save("long.docx", *[f"{word} says nothing" for word in numbers])
    request_id = firm.ask("long.docx")
    attorney = firm.come_in(firm.attorney)
    seen: set[str] = set()

    async def body() -> None:
        async with desk_on(attorney, config, screen="approvals", size=(80, 24)) as driven:
            await driven.sees("paragraph-1 says nothing", "% shown")
            assert "of 1" not in driven.text.replace("1 to 1 of 1", "")
            for _ in range(3):
                seen.update(word for word in driven.text.split() if word.startswith("paragraph-"))
                await driven.press("space")
                await driven.rests()
            seen.update(word for word in driven.text.split() if word.startswith("paragraph-"))
            share = f"{len(seen) * 100 // 400}%"
            await driven.sees(f"{share} shown")
            await driven.press("a")
            await driven.sees(f"{share} of the text on the screen")
            await driven.press("q")
            await driven.pilot.pause(0.6)
            await driven.press("backspace", "enter")
            await driven.until(lambda: driven.app.screen in driven.app.tops)

    run(body)
    figure = reading.detail(attorney, request_id).figure
    assert (figure.words, figure.seen, figure.sent) == (1200, 3 * len(seen), 0)
    assert 0 < len(seen) < 100
    decided = deciding.decide(attorney, request_id, said.Said(Decision.APPROVED, "DO"))
    assert f"\nread {figure.seen} of 1200 words on the screen" in decided.statement
    assert "pages-opened" not in decided.statement
    row = next(line for line in queue.queue(attorney, states=(RequestState.APPROVED,)) if line.row.id == request_id)
    assert row.figure.share == figure.share
    attorney.close()


def test_a_file_that_changed_is_said_on_every_screen(firm: Firm, config: Path) -> None:
    from paracase.domain.approvals.statements import Decision
    from paracase.services.approvals import deciding, said

    request_id = firm.ready()
    attorney = firm.come_in(firm.attorney)
    deciding.decide(attorney, request_id, said.Said(Decision.APPROVED, "DO"))
    firm.save("Opposition.docx", *V2)
    scan(firm.office)

    async def body() -> None:
        async with desk_on(attorney, config, screen="approvals") as driven:
            await driven.sees("approval is void for the new bytes", "Approved version is not the file")
            await driven.press("3")
            await driven.sees("! approval is void", "the file in the folder is another: v2")
            await driven.press("1")
            await driven.sees("Opposition.docx", "changed")

    run(body)
    attorney.close()


def test_an_assistant_has_their_work_and_no_more(firm: Firm, config: Path) -> None:
    firm.give()
    assistant = firm.come_in(firm.assistant)

    async def body() -> None:
        async with desk_on(assistant, config, screen="work", size=(80, 24)) as driven:
            await driven.sees("OUT 1", "Draft opposition")
            assert "Triage" not in driven.text
            await driven.press("N", "e", "p")
            await driven.rests()
            assert "New assignment" not in driven.text
            await driven.press("y")
            await driven.sees("Question")
            await driven.type("which agency")
            await driven.press("enter")
            await driven.sees("Asked about")
            await driven.press("2")
            await driven.rests()
            assert "Work" in driven.text

    run(body)
    assistant.close()
    assert assignments.listed(firm.office)[0].questions == 1


def test_a_paralegal_sees_the_queue_and_decides_nothing(firm: Firm, config: Path) -> None:
    request_id = firm.ready()

    async def body() -> None:
        async with desk_on(firm.office, config, screen="approvals") as driven:
            await driven.sees("For the attorney", "Opposition.docx")
            await driven.press("a", "b", "w")
            await driven.rests()
            assert "Approve as" not in driven.text
            await driven.press("i")
            await driven.sees("PAPERS", "DATES")

    run(body)
    assert requests.request(firm.office, request_id).state == "waiting"


def test_what_was_filed_comes_back_to_be_seen(firm: Firm, config: Path) -> None:
    from datetime import date

    from paracase.domain.approvals.statements import Decision
    from paracase.services.approvals import deciding, releasing, said

    request_id = firm.ready()
    attorney = firm.come_in(firm.attorney)
    deciding.decide(attorney, request_id, said.Said(Decision.CHANGES, "DO", "Three acts.", comes_back=False))
    firm.save("Opposition.docx", *V2)
    out = going_out.Release(
        (firm.document("Opposition.docx"),), "filed", "the court", date(2026, 11, 24), open_check=True
    )
    releasing.release(firm.office, firm.case_id, out)

    async def body() -> None:
        async with desk_on(attorney, config, screen="approvals", size=(80, 24)) as driven:
            await driven.sees("! as filed", "AS IT WENT OUT, AGAINST WHAT YOU APPROVED", "{+three+}")
            await driven.press("a")
            await driven.sees("Seen as filed")
            await driven.press("enter")
            await driven.sees("Saw what was filed: Opposition.docx")

    run(body)
    attorney.close()
    assert not releasing.releases(firm.office, owed=True)


def test_what_another_attorney_decided_waits_in_approvals(firm: Firm, config: Path) -> None:
    hers = firm.come_in(firm.attorney)

    async def body() -> None:
        async with desk_on(hers, config, screen="approvals") as driven:
            await driven.sees("For your decision")
            set_policy(firm.come_in(firm.other), "approval.level", "signed")
            await driven.sees("ALSO WAITING FOR YOU", "1 notice ", "ssh office notices")

    run(body)
    hers.close()


def test_authority_by_phone_reads_unapproved_everywhere(firm: Firm, config: Path) -> None:
    from datetime import date

    from paracase.services.approvals import releasing

    request_id = firm.ready()
    set_policy(firm.come_in(firm.attorney), "approval.phone", "yes")
    office = firm.office
    releasing.record_phone(office, request_id, when="today 16:40", words="File it.")
    document_id = requests.request(office, request_id).document_id
    releasing.release(
        office,
        firm.case_id,
        going_out.Release((document_id,), "filed", "the court", date(2026, 11, 24), open_check=True),
    )

    async def body() -> None:
        async with desk_on(office, config, screen="approvals") as driven:
            await driven.sees("must ratify")
            await driven.press("1")
            await driven.sees("Documents", "ratify")
            await driven.press("3")
            await driven.press("O")
            await driven.sees("unapproved, must ratify", "authority by phone")

    run(body)
