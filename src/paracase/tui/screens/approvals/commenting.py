"""Comments while reading: to some words, a paragraph, the page or the whole; gathered, changed, taken back, sent."""

from __future__ import annotations

from copy import copy
from functools import partial
from typing import TYPE_CHECKING

from paracase.domain.approvals.figures import positions
from paracase.domain.work.redline import Mark, paragraphs
from paracase.services.approvals import gathering
from paracase.services.approvals.gathering import At
from paracase.services.done import Done
from paracase.tui.dialogs.by_digit import MOST, ByDigit
from paracase.tui.dialogs.picker import Choice
from paracase.tui.dialogs.questions import Ask
from paracase.tui.screens.approvals.dialogs import GatheredDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.services.approvals.gathering import GatheredRow
    from paracase.tui.desk import Desk
    from paracase.tui.screens.approvals.front import RequestInFront

SHORTEST = 3
"""Letters a line needs to be offered as words to comment on."""


async def comment(desk: Desk, front: RequestInFront, sight: range) -> bool:
    """Say something to a place of the paper in front; returns whether it was kept.

    Args:
        sight: the lines of the page that are in sight.
    """
    if front.detail is None:
        return False
    request_id = front.detail.row.id
    front = copy(front)  # another request may come to the front while one writes
    at = await _where(desk, front, sight)
    return at is not None and await _keep(desk, request_id, at)


async def comment_on_page(desk: Desk, front: RequestInFront, page: int) -> bool:
    """Say something to a page as it is drawn; to the whole of what has no pages of its own. Returns whether it was kept."""
    if front.detail is None or front.item is None:
        return False
    at = At(front.item_no, page) if front.item.has_pages else At(front.item_no)
    return await _keep(desk, front.detail.row.id, at)


async def _keep(desk: Desk, request_id: int, at: At) -> bool:
    return await _said(
        desk,
        ("Comment", (at.quote or _said_of(at))[:60]),
        lambda words: gathering.gather(desk.office, request_id, at, words),
        "Comment kept; b or w sends it",
    )


async def _said(
    desk: Desk, asked: tuple[str, str], keep: Callable[[str], object], summary: str, value: str = ""
) -> bool:
    """Ask for a comment's words and keep them; what was refused stands in the field again. Returns whether it was kept.

    Args:
        asked: the title, and what stands in the empty field.
        value: what it says now.
    """
    title, placeholder = asked
    words = value
    while True:
        ask = Ask(title, value=words, placeholder=placeholder, verb="keep it", empty_leaves=True)
        typed: str | None = await desk.ask_person(ask)
        words = typed or ""
        if not words or await _act(desk, partial(keep, words), summary):
            return bool(words)


def _said_of(at: At) -> str:
    if at.paragraph is not None:
        return f"to paragraph {at.paragraph}"
    return f"to page {at.page}" if at.page is not None else "to the whole"


async def _act(desk: Desk, do: Callable[[], object], summary: str) -> bool:
    """Do something about the gathered comments, and say it."""

    def act() -> Done:
        do()
        return Done(0, summary, (), can_undo=False)

    return await desk.carry_out(act, safe="Nothing was kept.") is not None


async def _where(desk: Desk, front: RequestInFront, sight: range) -> At | None:
    item = front.item
    if item is None:
        return None
    page = f"page {front.page}" if item.has_pages else "the whole: it has no pages of its own"
    kind = await desk.ask_person(
        ByDigit(
            "Comment to",
            [
                Choice("words", "these words"), Choice("paragraph", "this paragraph"), Choice("page", f"this page ({page})"),
                Choice("whole", "the whole"),
            ],
        )
    )  # fmt: skip
    if kind is None:
        return None
    here = At(front.item_no, front.page)
    if kind == "whole" or (kind == "page" and not item.has_pages):
        return At(front.item_no)
    if kind == "page":
        return here
    if kind == "paragraph":
        found = paragraphs_in_sight(front, sight)
        picked = await _one_of(desk, "Which paragraph?", [Choice(str(number), text) for number, text in found])
        return here._replace(paragraph=int(picked)) if picked else None
    quoted = [Choice(text, text) for text in words_in_sight(front, sight)]
    words = await _one_of(desk, "Which words?", quoted)
    return here._replace(quote=words) if words else None


async def _one_of(desk: Desk, title: str, choices: list[Choice]) -> str | None:
    """One of what is in sight; the only one without a question."""
    if not choices:
        desk.say("No text is in sight here.", "muted")
        return None
    return choices[0].value if len(choices) == 1 else await desk.ask_person(ByDigit(title, choices))


def paragraphs_in_sight(front: RequestInFront, sight: range) -> list[tuple[int, str]]:
    """The paragraphs of the page of which something is in sight: their numbers on the page, and their words."""
    item = front.item
    assert item is not None
    raw = item.text.pages[front.page - 1] if front.page <= len(item.text.pages) else ""
    seen = {word for line in sight for word in range(*front.words_on(line))}
    places = positions(raw.split(), item.own[front.page - 1].split())
    found, at = [], 0
    for number, words in enumerate(paragraphs(raw), start=1):
        if any(places[at + n] in seen for n in range(len(words))):
            found.append((number, " ".join(words)))
        at += len(words)
    return found[:MOST]


def words_in_sight(front: RequestInFront, sight: range) -> list[str]:
    """What may be meant by *these words*: what was added on this page and is in sight, then each line in sight."""
    item = front.item
    assert item is not None
    own = item.own[front.page - 1].split()
    lines = [" ".join(own[slice(*front.words_on(line))]) for line in sight]
    seen = " ".join(filter(None, lines))
    added = [
        part.text
        for one in (front.changes.paragraphs if front.changes is not None else ())
        if one.page == front.page
        for part in one.parts
        if part.mark in {Mark.ADDED, Mark.MOVED_HERE} and part.text in seen
    ]
    return list(dict.fromkeys(text for text in (*added, *lines) if len(text) >= SHORTEST))[:MOST]


async def gathered(desk: Desk, request_id: int, title: str, verb: str) -> bool:
    """Look the gathered comments over, change them, take some back; returns whether they are to be sent.

    Where nothing was gathered, the first is asked for, to the whole.
    """
    rows = await desk.ask(lambda: gathering.gathered(desk.office, request_id))
    if rows is None or (not rows and not await _to_the_whole(desk, request_id, title)):
        return False
    at = 0
    while True:
        known, rows = rows, await desk.ask(lambda: gathering.gathered(desk.office, request_id))
        if rows is None:
            return False
        at = _under_bar(known, rows, at)
        answer = await desk.ask_person(GatheredDialog(title, rows, verb=verb, at=at))
        if answer is None or answer[0] == "send":
            return answer is not None
        at = next((n for n, row in enumerate(rows) if row.id == answer[1]), at)
        await _change(desk, request_id, rows, *answer)


def _under_bar(known: list[GatheredRow], rows: list[GatheredRow], at: int) -> int:
    """Where the bar stands: on what came, else where it was."""
    before = {row.id for row in known}
    came = [n for n, row in enumerate(rows) if row.id not in before]
    return came[-1] if came else at


async def _to_the_whole(desk: Desk, request_id: int, title: str) -> bool:
    return await _said(
        desk,
        (title, "what is to be done, to the whole; c on the page comments on a place"),
        lambda words: gathering.gather(desk.office, request_id, At(), words),
        "Comment kept",
    )


async def _change(desk: Desk, request_id: int, rows: list[GatheredRow], what: str, number: int) -> None:
    """One comment is changed, taken back or brought back, or one is added."""
    if what == "more":
        await _to_the_whole(desk, request_id, "One more comment")
    elif what == "drop":
        await desk.carry_out(lambda: gathering.take_back(desk.office, request_id, number), safe="It is kept as before.")
    elif what == "undo":
        await desk.carry_out(lambda: gathering.bring_back(desk.office, request_id), safe="Nothing was changed.")
    else:
        await _said(
            desk,
            ("Change the comment", ""),
            lambda words: gathering.change(desk.office, request_id, number, words),
            "Comment changed",
            next(row.words for row in rows if row.id == number),
        )
