"""The attorney's queue: what waits, and what else does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.approvals.figures import figure_of, together
from paracase.domain.approvals.requests import OPEN, RequestState
from paracase.domain.clients.payments import MoneyState
from paracase.domain.papers.account import from_values, sentence
from paracase.domain.roles import Right
from paracase.domain.visible import counted
from paracase.services.approvals.levels import level_of_request, to_be_of
from paracase.services.approvals.proven import unproven
from paracase.services.approvals.to_sign_off import count_to_sign_off
from paracase.services.approvals.whose import queues, reader, reader_in_short
from paracase.services.papers import comparing, versions
from paracase.store.approvals import decisions
from paracase.store.approvals import reading as store_reading
from paracase.store.approvals import releases as store_releases
from paracase.store.approvals import requests as store_requests
from paracase.store.clients import offers
from paracase.store.office.changes import waiting
from paracase.store.office.policy import unseen_notices
from paracase.store.papers.versions import shown_pages, shown_text, shown_words
from paracase.store.work import assignments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.approvals.figures import ReadFigure
    from paracase.domain.office.levels import ApprovalLevel
    from paracase.services.context import Office
    from paracase.store.approvals.requests import RequestRow
    from paracase.store.papers.versions import VersionFacts


@dataclass(frozen=True, slots=True)
class QueueLine:
    """One line of the queue."""

    row: RequestRow
    pages: int
    """Of all papers; 0 where none has pages of its own."""
    figure: ReadFigure
    """How much of it stood on the screen of who decides: the person acting, else the attorney who was asked."""
    flags: tuple[str, ...]
    on_behalf: str
    unproven: str = ""
    """Why it is not decided as the store says: what the ledger does not bear out."""
    level: ApprovalLevel | None = None
    """Of what was decided; None before."""
    to_be: str = ""
    """How a decision would stand, of what waits for one."""
    reader: str = ""
    """Whose screen the figure is of: ``you``, or the attorney's initials."""


def queue(
    office: Office,
    *,
    everybody: bool = False,
    states: Sequence[RequestState] = OPEN,
    since: str = "",
    owed: bool = False,
    has_agent: bool = False,
) -> list[QueueLine]:
    """What waits for an attorney, by due date: an attorney's own and lent queues, or (for others) all they may see.

    Args:
        since: an instant; only what came to its state from then on.
        owed: only what owes a signature.
        has_agent: an agent that may sign is at hand.
    """
    whose = queues(office)
    attorneys = list(whose) if whose and not everybody else None
    db = office.store.read
    found = store_requests.list_requests(db, attorneys=attorneys, states=states, since=since, owed=owed)
    wrong = unproven(office, found)
    return [
        _line(office, row, whose.get(row.attorney_id, ""), wrong.get(row.id, ""), has_agent=has_agent) for row in found
    ]


def _line(office: Office, row: RequestRow, on_behalf: str, wrong: str, *, has_agent: bool) -> QueueLine:
    figures: list[ReadFigure] = []
    types: list[str | None] = []
    flags: list[str] = []
    for item in store_requests.request_items(office.store.read, row.id):
        facts = versions.version(office, item.version_id)
        types.append(facts.doc_type)
        looks = store_reading.pages_read(office.store.read, reader(office, row), item.version_id)
        figures.append(figure_of({0: _words(office, item.version_id)}, looks, pages=_page_count(office, facts)))
        said = (*facts.flags, *filter(None, [sentence(from_values(facts.parts))]))
        flags += comparing.flags_of(office, facts, said)
    figure, unique = together(figures), tuple(dict.fromkeys(flags))
    to_be = to_be_of(office, types, has_agent=has_agent) if row.state.is_open else ""
    level = level_of_request(office, row)
    return QueueLine(row, figure.pages, figure, unique, on_behalf, wrong, level, to_be, reader_in_short(office, row))


def _words(office: Office, version_id: int) -> int:
    """How many words there are to read in a version; an older paracase kept its text without counting them."""
    found = shown_words(office.store.read, version_id)
    if found is not None:
        return found
    kept = shown_text(office.store.read, version_id)
    return versions.words_to_read(kept.pages) if kept is not None else 0


def _page_count(office: Office, facts: VersionFacts) -> int:
    """How many pages a version has; 0 where it has none of its own."""
    shown = shown_pages(office.store.read, facts.id)
    return max(facts.pages or 0, shown if shown > 1 else 0)


@dataclass(frozen=True, slots=True)
class AlsoWaiting:
    """What else waits for the attorney, counted."""

    unsigned: int
    to_ratify: int
    to_acknowledge: int
    elements: int
    questions: int
    notices: int = 0
    to_confirm: int = 0
    """Changes of what the office allows that wait for a second person."""
    money: int = 0
    """Requests for money that an attorney approves or declines; they stand in Clients."""
    untold: int = 0
    """Open offers that the client was not told of, as far as it is recorded; they stand in Clients."""

    def told(self) -> list[tuple[str, str]]:
        """Each kind of which something waits, as its field is called, and so many in words: ``2 signatures owed``.

        Elements are counted where the queue names them.
        """
        return [
            (kind, counted(number, one, many))
            for kind, (one, many) in _ALSO_CALLED.items()
            if (number := getattr(self, kind))
        ]


_ALSO_CALLED = {
    "unsigned": ("signature owed", "signatures owed"),
    "to_ratify": ("release to ratify", "releases to ratify"),
    "to_acknowledge": ("filing to see as filed", "filings to see as filed"),
    "questions": ("question about assignments", "questions about assignments"),
    "notices": ("notice", "notices"),
    "to_confirm": ("change of policy", "changes of policy"),
    "money": ("request for money", "requests for money"),
    "untold": ("offer not told", "offers not told"),
}


def also_waiting(office: Office) -> AlsoWaiting:
    """What else waits for the acting attorney: signatures owed, words about what went out, gates, questions."""
    db = office.store.read
    owed = store_releases.list_releases(db, owed=True)
    whose = set(queues(office))
    requests = [store_requests.get_request(db, r.request_id) for r in owed if r.request_id is not None]
    theirs = [r for r in requests if r is not None and r.attorney_id in whose]
    decides_money = office.can(Right.APPROVE_MONEY)
    asked = [a for a in assignments.list_assignments(db) if a.attorney_id in whose and a.questions]
    return AlsoWaiting(
        len(decisions.owed_approvals(db, office.person.id)),
        sum(1 for r in theirs if r.state.must_ratify),
        sum(1 for r in theirs if r.state is RequestState.CHANGES),
        count_to_sign_off(office),
        sum(a.questions for a in asked),
        len(unseen_notices(db, office.person.id)),
        len(waiting(db)),
        sum(one.state is MoneyState.ASKED for one in offers.list_money(db, only_open=True)) if decides_money else 0,
        sum(one.is_untold for one in offers.list_offers(db, only_open=True)) if decides_money else 0,
    )
