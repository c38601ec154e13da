"""The demo's clients: what was spoken with them, questions in every state, time of two weeks, a conflict, a service list."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from paracase.domain.clients.communications import CommunicationKind, Counterpart, SpokenWay
from paracase.domain.clients.persons import NameKind
from paracase.domain.clients.serving import ServiceWay
from paracase.domain.roles import Role
from paracase.services.cases import cases
from paracase.services.clients import answering, communications, conflicts, persons, questions, relaying, service_lists
from paracase.services.clients.communications import NewCommunication
from paracase.services.clients.relaying import Telling
from paracase.services.demo.delegated import acting_as
from paracase.services.demo.matters import MATTERS
from paracase.services.people import contacts, people
from paracase.services.time import entries, rates
from paracase.services.time.entries import NewTime

if TYPE_CHECKING:
    from datetime import date

    from paracase.domain.roles import Person
    from paracase.services.context import Office

CALL, LETTER, MAIL, MEETING = (
    CommunicationKind.CALL, CommunicationKind.LETTER, CommunicationKind.E_MAIL, CommunicationKind.MEETING,
)  # fmt: skip
IN, OUT = SpokenWay.IN, SpokenWay.OUT


@dataclass(frozen=True, slots=True)
class Talk:
    """One invented communication, and how far its question is.

    Attributes:
        case: index of the matter; with its client, unless ``who`` says with whom.
        days: so many days ago.
        by: initials of who of us spoke.
        until: of its question: ``tagged``, ``asked``, ``answered``, ``told``.
    """

    case: int
    days: int
    kind: CommunicationKind
    way: SpokenWay
    by: str
    minutes: int
    said: str
    asked: str = ""
    promised: str = ""
    follow_up: str = ""
    due: int = 0
    who: str = ""
    standing: Counterpart = Counterpart.CLIENT
    until: str = "tagged"
    answer: str = ""


_DO_NOT_CALL = (
    "Please do not call them back and do not answer their messages. Save the voice mails. Anything they want to ask goes "
    "through this office."
)
TALKS = (
    Talk(8, 52, MEETING, IN, "AH", 45, "First meeting: the house, the pension, what is disclosed by when."),
    Talk(4, 20, CALL, OUT, "AH", 24, "The summary judgment motion: what it asks for and when it is heard."),
    Talk(11, 25, MEETING, IN, "MR", 30, "The inventory, and who may sign for the estate meanwhile."),
    Talk(0, 17, MEETING, IN, "AH", 36, "The accident, in her words; whom she saw since; what to keep."),
    Talk(6, 15, CALL, OUT, "AH", 12, "What the agency does with the charge, and how long it takes."),
    Talk(1, 12, CALL, OUT, "MR", 18, "Went through the deposition outline with him."),
    Talk(7, 11, CALL, IN, "MR", 12, "Settlement range; she keeps to what she said in June."),
    Talk(3, 9, MAIL, IN, "DW", 6, "Sent the 2024 invoices, in two parts.", promised="the rest by Friday",
         follow_up="Ask Quill & Sons for the rest of the invoices", due=1),
    Talk(7, 8, CALL, IN, "DW", 12, "A former co-worker wrote to her.", asked="Can I post about the case online?",
         until="told", answer="Please post nothing about the case, and delete nothing that you posted."),
    Talk(2, 6, CALL, IN, "DW", 18, "Proposes to move the conference by a week.", who="Rowan Castle",
         standing=Counterpart.OPPOSING_COUNSEL, promised="an answer after Ms. Hale has looked at it"),
    Talk(6, 5, LETTER, OUT, "DW", 12, "Date and place of the agency's interview, and what to bring."),
    Talk(0, 4, CALL, OUT, "PN", 0, "No answer; left word to call the office.",
         follow_up="Call Ms. Ortega again about the records release", due=2),
    Talk(4, 3, CALL, OUT, "DW", 6, "Attorney Hale asked me to tell you that she recommends waiting with an offer."),
    Talk(1, 2, CALL, IN, "DW", 18, "Harbor Transit’s agent left two voice mails at his new work.",
         asked="Should I call them back?", promised="an answer by Friday", until="answered", answer=_DO_NOT_CALL),
    Talk(8, 1, CALL, IN, "DW", 30, "Her sister says one always loses the house.",
         asked="What are my chances of keeping the house?", promised="an answer from Ms. Hale", until="asked"),
    Talk(9, 1, MAIL, IN, "PN", 6, "A collector wrote to him after the filing.", asked="Do I have to pay them?"),
    Talk(5, 0, CALL, OUT, "DW", 12, "Date, hour and room of the pretrial conference; what to bring."),
)  # fmt: skip
"""The oldest first; of one client an attorney has not heard for 52 days."""

_WORKED = {
    "DW": (
        (1, 14, "L350", "A103", "Draft separate statement for opposition to motion to compel"),
        (3, 22, "L320", "A104", "Review Pemberton production PEM 0001 to 0412 for responsiveness"),
        (7, 9, "L310", "A103", "Draft responses to interrogatories, set one"),
        (4, 17, "L240", "A104", "Review deposition of Ridgeline superintendent for summary judgment motion"),
        (5, 12, "L440", "A101", "Prepare exhibit list for trial"),
        (8, 8, "L110", "A108", "Request pension statements from plan administrator"),
        (2, 6, "L140", "A110", "Calendar dates of scheduling order"),
        (6, 11, "L110", "A103", "Draft chronology of leave requests"),
    ),
    "PN": (
        (1, 40, "L240", "A103", "Draft opposition to motion to compel"),
        (3, 26, "L110", "A102", "Research adverse inference for overwritten dashcam recordings"),
        (0, 7, "L110", "A103", "Draft preservation letter to carrier"),
        (4, 15, "L230", "A103", "Draft joint case management statement"),
        (6, 12, "L110", "A102", "Research fee shifting under the lease"),
    ),
    "AH": (
        (4, 21, "L240", "A104", "Review summary judgment motion and evidence"),
        (2, 9, "L210", "A103", "Revise answer to amended complaint"),
        (8, 5, "L120", "A104", "Analyze disclosure of assets"),
        (6, 6, "L120", "A104", "Review charge file"),
    ),
    "MR": (
        (1, 11, "L240", "A104", "Review opposition to motion to compel"),
        (3, 8, "L310", "A104", "Review responses to requests for production"),
        (7, 4, "L160", "A106", "Call with client about settlement range"),
        (5, 13, "L440", "A101", "Plan order of witnesses"),
    ),
}
"""By initials: matter, tenths of an hour, UTBMS task and activity, words; one after the other over the last ten workdays."""
RATES = ((Role.ATTORNEY, 42500), (Role.PARALEGAL, 18500), (Role.ASSISTANT, 9500))
"""Cents an hour."""


def keep_in_touch(office: Office) -> tuple[int, int]:
    """What was spoken, and the time of two weeks; returns how much of both."""
    by_initials = {person.initials: person for person in people.everybody(office)}
    _know_people(office)
    for talk in TALKS:
        _speak(office, talk, by_initials)
    for role, cents in RATES:
        rates.set_rate(acting_as(office, by_initials["AH"]), role, cents, begin=office.today - timedelta(days=60))
    conflicts.search(office, ["Harbor Transit", "Rosalind Castellan"])
    # What the opponent of one case belongs to since turns out to be our client of another.
    bought = persons.named_person(office, MATTERS[0].them).id
    persons.add_names(
        office, bought, [MATTERS[5].us], NameKind.AFFILIATE, case_id=cases.all_cases(office)[0].id, anyway=True
    )
    return len(TALKS), _work(office, by_initials)


def _know_people(office: Office) -> None:
    """Opposing counsel who speak for the other side, how a client may safely be reached, whom papers are served on."""
    matters = cases.all_cases(office)
    for case, name, firm, mail in (
        (1, "Lena Farrow", "Farrow Osgood LLP", "lfarrow@farrow.example"),
        (2, "Rowan Castle", "Castle & Wing PC", "rcastle@castlewing.example"),
    ):
        counsel = {"name": name, "role": "opposing counsel", "organisation": firm, "email": mail}
        contacts.add_contact(office, counsel, case_id=matters[case].id)
        known = persons.named_person(office, name).id
        other = persons.named_person(office, MATTERS[case].them).id
        persons.edit_person(office, other, {}, represented_by=known)
        way = ServiceWay.ECF if case == 1 else ServiceWay.E_MAIL
        service_lists.add_served(
            office, matters[case].id, name, way, for_whom=MATTERS[case].them, address=mail, person_id=known
        )
    reach = {"safe_way": "call, letter", "safe_note": "her sister's number after 6 pm; never to the house"}
    persons.edit_person(office, persons.named_person(office, MATTERS[8].us).id, reach)


def _speak(office: Office, talk: Talk, by_initials: dict[str, Person]) -> None:
    case, us = cases.all_cases(office)[talk.case], by_initials[talk.by]
    new = NewCommunication(
        talk.kind, talk.way, _workday(office.today - timedelta(days=talk.days)), talk.who or MATTERS[talk.case].us,
        case_id=case.id,
        standing=talk.standing, said=talk.said, asked=talk.asked, promised=talk.promised, minutes=talk.minutes,
        follow_up=talk.follow_up, follow_up_due=office.today + timedelta(days=talk.due) if talk.follow_up else None,
    )  # fmt: skip
    question = communications.log(acting_as(office, us), new).first("question")
    if question is None or talk.until == "tagged":
        return
    questions.ask(office, question)
    if talk.until == "asked":
        return
    attorney = next(one for one in by_initials.values() if one.id == questions.question(office, question).attorney_id)
    answering.answer(acting_as(office, attorney), question, talk.answer, initials=attorney.initials)
    approved = answering.answered(office, question)
    if talk.until == "told" and approved is not None:
        relaying.relay(office, approved.id, Telling(minutes=6))


def _work(office: Office, by_initials: dict[str, Person]) -> int:
    """Time as each wrote it: one or two entries a workday."""
    matters, days = cases.all_cases(office), _workdays(office.today, 10)
    done = 0
    for initials, worked in _WORKED.items():
        theirs = acting_as(office, by_initials[initials])
        for number, (case, tenths, task, activity, words) in enumerate(worked):
            new = NewTime(matters[case].id, tenths, words, days[(number * 7 + len(worked)) % len(days)])
            entries.add_time(theirs, replace(new, task=task, activity=activity))
            done += 1
    return done


def _workday(day: date) -> date:
    """A day; of a weekend the Friday before."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def _workdays(today: date, count: int) -> list[date]:
    """The last days that are no weekend, before today; the newest last."""
    before = (today - timedelta(days=number) for number in range(1, 2 * count + 3))
    return [day for day in before if day.weekday() < 5][:count][::-1]
