"""What the screen of clients shows: answers to be told, what waits for an attorney, follow-ups, the last two weeks, and
clients with whom no attorney has spoken for long."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from paracase.domain.clients.communications import OUT_TO_CLIENT
from paracase.domain.clients.questions import STILL_OPEN, QuestionState
from paracase.domain.clients.texts import TextState
from paracase.domain.roles import Right
from paracase.frozen import frozen
from paracase.services.clients import texts_out
from paracase.services.clients.answers_owed import owed_questions
from paracase.services.clients.communications import detail, may_be_advice
from paracase.services.clients.questions import detail as question_detail
from paracase.store import ledger
from paracase.store.cases import cases
from paracase.store.clients import communications, offers, questions, texts
from paracase.store.moments import moment

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.domain.clients.texts import TextStanding
    from paracase.services.clients.communications import CommunicationDetail
    from paracase.services.clients.questions import QuestionDetail
    from paracase.services.context import Office
    from paracase.store.clients.communications import AttorneyContact
    from paracase.store.clients.communications import CommunicationRow as CommunicationRow
    from paracase.store.clients.offers import MoneyRow as MoneyRow
    from paracase.store.clients.offers import OfferRow as OfferRow
    from paracase.store.clients.questions import QuestionRow as QuestionRow
    from paracase.store.clients.texts import TextRow as TextRow

LAST_DAYS = 14
"""How far back *last two weeks* goes."""
NO_CONTACT_DAYS = 45
"""After more days without a word between attorney and client it is warned of (insurers' advice for litigation files)."""


@frozen
class NoContact:
    """An open case whose client no attorney has spoken with for long.

    Attributes:
        days: since the last time; where none is recorded, since the case was opened.
        is_known: whether any time is recorded.
    """

    case_id: int
    number: str
    caption: str
    days: int
    is_known: bool


@frozen
class ClientsNow:
    """What the screen shows, of one moment; each group in the order it is looked at.

    Attributes:
        answered: answers to be told.
        waiting: questions asked of an attorney, and those nobody asked yet.
        held: entries that are held and of which no attorney was asked.
        texts: texts to clients that did not go out; ``standing`` says what each waits for.
        mine: the cases the person acting looks after.
        marks: of each entry of ``lately`` that has any, how many there are: what may be advice in it, and what asks for it.
    """

    answered: tuple[QuestionRow, ...]
    waiting: tuple[QuestionRow, ...]
    held: tuple[CommunicationRow, ...]
    follow_up: tuple[CommunicationRow, ...]
    lately: tuple[CommunicationRow, ...]
    no_contact: tuple[NoContact, ...]
    texts: tuple[TextRow, ...]
    mine: frozenset[int]
    marks: Mapping[int, int]
    standing: Mapping[int, TextStanding]
    offers: tuple[OfferRow, ...] = ()
    """Open ones, those the client was not told of first."""
    money: tuple[MoneyRow, ...] = ()
    """What somebody still has to do something about."""
    approves: bool = False
    """Whether the person acting may approve money."""
    owed: frozenset[int] = frozenset()
    """Of ``answered`` the questions whose answer owes a signature: they are not told before."""

    @property
    def open_questions(self) -> int:
        """How many questions are open."""
        return len(self.answered) + len(self.waiting)


def clients_now(office: Office, *, case_id: int | None = None) -> ClientsNow:
    """What the screen of clients shows.

    Args:
        case_id: of one case alone.
    """
    since = (office.today - timedelta(days=LAST_DAYS)).isoformat()
    with moment(office.store.read) as db:
        asked = questions.list_questions(db, STILL_OPEN, case_id=case_id)
        held = [row for row in communications.held(db) if case_id in {None, row.case_id}]
        follow_up = [row for row in communications.to_follow_up(db) if case_id in {None, row.case_id}]
        lately = communications.list_communications(db, case_id=case_id, since=since)
        contacts = communications.attorney_contacts(db)
        mine = frozenset(cases.looked_after(db, office.person.id))
        held_texts = texts.list_texts(db, case_id=case_id, state=TextState.HELD)
        open_offers = offers.list_offers(db, case_id=case_id, only_open=True)
        money = offers.list_money(db, case_id=case_id, only_open=True)
        asked_about = {
            row.id
            for row in held
            if any(one.state is not QuestionState.OPEN for one in questions.questions_of(db, row.id))
        }
    return ClientsNow(
        tuple(row for row in asked if row.state is QuestionState.ANSWERED),
        tuple(row for row in asked if row.state is not QuestionState.ANSWERED),
        tuple(row for row in held if row.id not in asked_about),
        tuple(follow_up),
        tuple(lately),
        tuple(one for one in without_contact(office, contacts) if case_id in {None, one.case_id}),
        tuple(held_texts),
        mine,
        marks_of(office, lately),
        {row.id: texts_out.standing(office, row)[0] for row in held_texts},
        tuple(sorted(open_offers, key=lambda one: (not one.is_untold, one.on_day))),
        tuple(money),
        office.can(Right.APPROVE_MONEY),
        frozenset(owed_questions(office)),
    )


def marks_of(office: Office, entries: Sequence[CommunicationRow]) -> dict[int, int]:
    """How many marks an entry has: what may be advice in it, and the questions that ask for some; none is not among them.

    An answer that was told word for word has none: an attorney approved it.
    """
    db = office.store.read
    told, asks = questions.told_in(db), questions.cues_of_entries(db)
    found = {
        row.id: asks.get(row.id, 0) + (len(may_be_advice(office, row)) if row.id not in told else 0) for row in entries
    }
    return {number: count for number, count in found.items() if count}


def without_contact(office: Office, contacts: list[AttorneyContact]) -> list[NoContact]:
    """The cases that are warned of, the longest first; what is not recorded is counted from when the case was opened."""
    found = []
    for one in contacts:
        last = date.fromisoformat(one.last) if one.last else office.day_of(one.opened_at)
        days = (office.today - last).days
        if days > NO_CONTACT_DAYS:
            found.append(NoContact(one.case_id, one.number, one.caption, days, one.last is not None))
    return sorted(found, key=lambda one: (-one.days, one.number))


def no_contact(office: Office) -> list[NoContact]:
    """The open cases whose client no attorney has spoken with for more than 45 days, the longest first."""
    return without_contact(office, communications.attorney_contacts(office.store.read))


@frozen
class ShownEntry:
    """What stands beside the list for one row: the entry, the question with its answers; either may be missing."""

    entry: CommunicationDetail | None
    question: QuestionDetail | None
    texts: tuple[CommunicationRow, ...]
    """What else went out to the client of this case: newest first."""
    is_owed: bool = False
    """The question is answered, and a signature is owed."""


def shown(office: Office, *, communication_id: int | None, question_id: int | None) -> ShownEntry:
    """What is shown of one row.

    Raises:
        NotFound: it is not there any more.
    """
    asked = question_detail(office, question_id) if question_id is not None else None
    if asked is not None and communication_id is None:
        communication_id = asked.row.communication_id
    found = detail(office, communication_id) if communication_id is not None else None
    if asked is None and found is not None and found.questions:
        asked = question_detail(office, found.questions[-1].id)
    if asked is None and found is not None and found.relays is not None:
        asked = question_detail(office, found.relays.id)
    case_id = found.row.case_id if found is not None else asked.row.case_id if asked is not None else None
    out = communications.list_communications(office.store.read, case_id=case_id) if case_id is not None else []
    texts = tuple(row for row in out if (row.direction, row.standing) == OUT_TO_CLIENT and not row.kind.is_spoken)
    return ShownEntry(found, asked, texts, asked is not None and asked.row.id in owed_questions(office))


def history(office: Office, communication_id: int) -> list[tuple[str, str, str, str]]:
    """Every act on an entry, its questions and their answers: when, who, kind, what; newest first."""
    found = {entry["seq"]: entry for entry in ledger.about_thing(office.store.read, "communication", communication_id)}
    for one in questions.questions_of(office.store.read, communication_id):
        found |= {entry["seq"]: entry for entry in ledger.about_thing(office.store.read, "question", one.id)}
    return [
        (entry["at"], entry["who"], entry["kind"], entry["texts"].get("summary", ""))
        for _, entry in sorted(found.items(), reverse=True)
    ]
