"""Logging what was spoken and written with people; correcting it keeps the old words; a follow-up is a task."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, Any

from paracase.domain.cases.tasks import TaskState, checked
from paracase.domain.clients import acts, guard
from paracase.domain.clients.advice import asks_for_advice
from paracase.domain.clients.communications import (
    OUT_TO_CLIENT,
    CommunicationKind,
    CommunicationState,
    Counterpart,
    SpokenWay,
    checked_minutes,
)
from paracase.domain.clients.questions import QuestionState
from paracase.domain.clients.relaying import ApprovedWords, tells_in_own_words, why_held
from paracase.domain.dates.shown import neutral
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Proof, Right, Role
from paracase.domain.steps import RowStep
from paracase.domain.words import line, prose
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.services.clients.called import attorneys_called
from paracase.services.clients.offers import follow_corrected
from paracase.store import rows, walls
from paracase.store.cases import tasks
from paracase.store.clients import communications, questions
from paracase.store.papers.lists import get_document
from paracase.store.people import staff

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.clients.guard import Marking
    from paracase.domain.roles import Person
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.clients.communications import CommunicationRow, PastWords
    from paracase.store.clients.questions import QuestionRow
    from paracase.store.engine import Transaction

MAX_WHO = 200


@frozen
class NewCommunication:
    """What an entry is to say.

    Attributes:
        who: the other person.
        staff_id: who of us spoke; None is the person acting.
        capacity: as what they introduced themselves; empty is their role.
        minutes: 0 where it is not known.
        follow_up: what is to be done about it; empty is nothing.
    """

    kind: CommunicationKind
    direction: SpokenWay
    on_day: date
    who: str
    at: time | None = None
    case_id: int | None = None
    standing: Counterpart = Counterpart.CLIENT
    staff_id: int | None = None
    capacity: str = ""
    said: str = ""
    asked: str = ""
    promised: str = ""
    minutes: int = 0
    follow_up: str = ""
    follow_up_due: date | None = None
    follow_up_at: time | None = None
    contact_id: int | None = None
    party_id: int | None = None
    document_id: int | None = None


@frozen
class CommunicationDetail:
    """An entry with all that hangs on it."""

    row: CommunicationRow
    questions: tuple[QuestionRow, ...]
    past: tuple[PastWords, ...]
    relays: QuestionRow | None
    """The question whose answer it told."""
    may_be_advice: tuple[Marking, ...] = ()
    """What may be advice in what somebody who is no attorney told a client; none where it is an approved answer."""


def entry(office: Office, number: int) -> CommunicationRow:
    """One entry.

    Raises:
        NotFound: there is none with this number.
    """
    row = communications.get_communication(office.store.read, number)
    if row is None:
        raise NotFound(f"There is no communication {number}.", hint="See “paracase client list”.")
    return row


def of_case(office: Office, case_id: int) -> list[CommunicationRow]:
    """The communications of a case, the newest first.

    Raises:
        NotFound: the case is not there.
    """
    office.see_case(case_id)
    return communications.list_communications(office.store.read, case_id=case_id)


def detail(office: Office, number: int) -> CommunicationDetail:
    """One entry, its questions, its old words.

    Raises:
        NotFound: there is none with this number.
    """
    row, db = entry(office, number), office.store.read
    relays = questions.relayed_as(db, number)
    return CommunicationDetail(
        row,
        tuple(questions.questions_of(db, number)),
        tuple(communications.past_words(db, number)),
        relays,
        may_be_advice(office, row) if relays is None else (),
    )


def may_be_advice(office: Office, row: CommunicationRow) -> tuple[Marking, ...]:
    """What may be advice in an entry: words to a client by one of ours who is no attorney."""
    if row.standing is not Counterpart.CLIENT or row.staff_role == Role.ATTORNEY.value:
        return ()
    if row.direction is SpokenWay.IN and not tells_in_own_words(row.said):
        return ()  # what the client said
    return guard.markings_of_log(row.said, office.practice.advice_phrases, attorneys_called(office))


def speaker(office: Office, staff_id: int | None) -> Person:
    """Who of us spoke; also who left since: what they said stays to be corrected.

    Raises:
        NotFound: nobody on the staff has or had this number.
    """
    if staff_id is None or staff_id == office.person.id:
        return office.person
    found = staff.get_staff(office.store.read, staff_id)
    if found is None:
        raise NotFound(f"Nobody on the staff has the number {staff_id}.")
    return found


def values_of(office: Office, new: NewCommunication) -> dict[str, Any]:
    """What an entry says, as kept.

    Raises:
        BadInput: something in it cannot be used: says what.
        NotFound: case, document or person are not there.
        NotAllowed: who spoke does not see the case.
    """
    office.see_case(new.case_id)
    who = speaker(office, new.staff_id)
    if new.case_id is not None and new.case_id in walls.unseen_cases(office.store.read, who.id):
        raise NotAllowed(f"{who.name} does not see this case.", hint="Say who else of us spoke.")
    if new.document_id is not None and get_document(office.store.read, new.document_id) is None:
        raise NotFound(f"There is no document {new.document_id}.")
    if new.on_day > office.today:
        raise BadInput(
            f"{neutral(new.on_day)} is not over yet.", hint="What is planned is a task, or an event of the calendar."
        )
    said, asked = prose(new.said, "words that were said"), prose(new.asked, "question")
    if not (said or asked):
        raise BadInput("Nothing was said or asked in it.", hint="Write one of both; “no answer” is something, too.")
    return {
        "case_id": new.case_id, "kind": new.kind.value, "direction": new.direction.value,
        "on_day": new.on_day.isoformat(), "at_time": new.at.isoformat("minutes") if new.at else "",
        "contact_id": new.contact_id, "party_id": new.party_id, "who": line(new.who, "name", limit=MAX_WHO),
        "standing": new.standing.value, "staff_id": who.id,
        "capacity": line(new.capacity, "capacity", limit=100, may_be_empty=True) or who.role.value,
        "said": said, "asked": asked, "promised": prose(new.promised, "promise"),
        "minutes": checked_minutes(new.minutes), "document_id": new.document_id,
    }  # fmt: skip


_FREE_TEXT = "Free text to a client waits for an attorney: write it as a text (client write), and it is asked about."


def _is_attorney(office: Office) -> bool:
    return office.person.role is Role.ATTORNEY and office.identity.proof is not Proof.SAID


def hold(office: Office, values: dict[str, Any]) -> str:
    """Why an entry is held: a client was told what an attorney said, and no approved text is named; empty where nothing is.

    Written free text to a client is held whoever is named as its writer, where no attorney logs it. An attorney tells what
    they think themselves. Of what came in only a telling of ours counts (*I told her that …*).
    """
    is_written = not CommunicationKind(values["kind"]).is_spoken
    if is_written and (values["direction"], values["standing"]) == OUT_TO_CLIENT and not _is_attorney(office):
        return _FREE_TEXT
    if speaker(office, values["staff_id"]).role is Role.ATTORNEY:
        return ""
    if values["standing"] not in {Counterpart.CLIENT.value, Counterpart.OTHER.value}:
        return ""
    if values["direction"] == SpokenWay.IN.value and not tells_in_own_words(values["said"]):
        return ""
    case_id = values["case_id"]
    known = questions.answers_in_case(office.store.read, case_id) if case_id is not None else []
    told = [ApprovedWords(one.id, one.words) for one in known]
    return why_held(values["said"], told, attorneys_called(office))


def log(office: Office, new: NewCommunication) -> Done:
    """Log a communication; it is ``made("communication")``, and what needs an attorney in it ``first("question")``.

    Raises:
        BadInput: something in it cannot be used: says what.
        NotFound: case, document or person are not there.
        NotAllowed: who spoke, or does the follow-up, does not see the case.
    """
    office.require(Right.LOG)
    values = values_of(office, new)
    values["held_why"] = hold(office, values)
    state = CommunicationState.HELD if values["held_why"] else CommunicationState.LOGGED
    with office.store.write() as tx:
        steps: list[RowStep] = []
        task_id = _follow_up(office, tx, new, values, steps)
        kept = {
            **values,
            "task_id": task_id,
            "state": state.value,
            "made_by": office.person.id,
            "made_at": office.now(),
        }
        number = communications.insert_communication(tx.db, kept)
        dropped = {"state": CommunicationState.DROPPED.value}
        steps.append(RowStep("communication", (number,), dropped, {"state": state.value}))
        question = _tag(office, tx, number, values, steps)
        way = "from" if new.direction is SpokenWay.IN else "to"
        summary = f"Logged {new.kind.words.lower()} {way} {values['who']}"
        if state is CommunicationState.HELD:
            summary += f"; held: {values['held_why']}"
        data = {"communication": number, "case": new.case_id, "question": question, "task": task_id}
        return record(
            office, tx, acts.COMMUNICATION_LOGGED, summary, data={**data, "state": state.value}, steps=steps,
            texts=_texts(values),
        )  # fmt: skip


def _texts(values: dict[str, Any]) -> dict[str, str]:
    return {name: values[name] for name in ("who", "capacity", "said", "asked", "promised") if values[name]}


def _follow_up(
    office: Office, tx: Transaction, new: NewCommunication, values: dict[str, Any], steps: list[RowStep]
) -> int | None:
    """The task of the follow-up, of who spoke; None where nothing is to be done."""
    if not new.follow_up.strip():
        if new.follow_up_due is not None:
            raise BadInput("The follow-up has a day and no words.", hint="Write what is to be done.")
        return None
    task_id = tasks.insert_task(
        tx,
        what=checked(new.follow_up),
        due_on=new.follow_up_due.isoformat() if new.follow_up_due else None,
        due_time=new.follow_up_at.isoformat("minutes") if new.follow_up_at else None,
        case_id=new.case_id,
        assignee_id=office.person.id,
        document_id=new.document_id,
        note=f"{new.kind.words}, {values['who']}",
        by=office.person.id,
        at=office.now(),
    )
    steps.append(RowStep("task", (task_id,), {"state": TaskState.DROPPED.value}, {"state": TaskState.OPEN.value}))
    return task_id


def _tag(office: Office, tx: Transaction, number: int, values: dict[str, Any], steps: list[RowStep]) -> int | None:
    """Tag what needs an attorney; returns the question. A client's, or of who may become one."""
    if values["standing"] not in {Counterpart.CLIENT.value, Counterpart.OTHER.value} or not values["asked"]:
        return None
    found = asks_for_advice(values["asked"])
    if found is None:
        return None
    question = questions.insert_question(
        tx.db,
        {
            "communication_id": number, "case_id": values["case_id"], "words": values["asked"],
            "category": found.category, "cue": found.cue, "state": QuestionState.OPEN.value, "back_why": "",
            "made_by": office.person.id, "made_at": office.now(),
        },
    )  # fmt: skip
    withdrawn, now = {"state": QuestionState.WITHDRAWN.value}, {"state": QuestionState.OPEN.value}
    steps.append(RowStep("question", (question,), withdrawn, now))
    return question


def correct(office: Office, number: int, new: NewCommunication) -> Done:
    """Say an entry in other words; the old ones stay, with who corrected them.

    Raises:
        BadInput: nothing is other than before, or something cannot be used.
        NotFound: there is no such entry.
        NotAllowed: it told an answer word for word: those words are the attorney's; or it would be of another case, and
            what it asks is before an attorney of this one.
    """
    office.require(Right.LOG)
    row, values = entry(office, number), values_of(office, new)
    told = questions.relayed_as(office.store.read, number)
    if told is not None and (values["said"] != row.said or values["case_id"] != row.case_id):
        raise NotAllowed(
            "It tells an attorney's answer word for word: its words are not corrected.",
            hint="Undo the telling, or log another communication.",
        )
    if told is not None:
        held_why = ""
    elif row.held_why and _is_said_alike(row, values):
        held_why = row.held_why  # also where it was told as an answer, in other words: these words cleared nothing
    else:
        held_why = hold(office, values)
    values |= {
        "held_why": held_why,
        "state": (CommunicationState.HELD if held_why else CommunicationState.LOGGED).value,
    }
    with office.store.write() as tx:
        now = rows.row_of(tx.db, "communication", (number,)) or {}
        changed = {name: value for name, value in values.items() if now[name] != value}
        if not changed:
            raise BadInput("Nothing to correct.", hint="Say at least one thing otherwise.")
        communications.keep_past(tx.db, number, now, by=office.person.id, at=office.now())
        rows.update_row(tx.db, "communication", (number,), changed)
        steps = [RowStep("communication", (number,), {name: now[name] for name in changed}, changed)]
        if "case_id" in changed:
            _bring_questions(tx, row, values["case_id"], steps)
            _bring_follow_up(office, tx, row, values["case_id"], steps)
        if "asked" in changed or "case_id" in changed:
            _tag_anew(office, tx, number, values, steps)
        offers = follow_corrected(tx.db, number)
        steps += offers
        summary = f"Corrected {row.kind.words.lower()} of {neutral(date.fromisoformat(row.on_day))}, {values['who']}"
        if held_why:
            summary += f"; held: {held_why}"
        for step in offers:
            until = (
                f"told on {step.after['told_on']}" if step.after and step.after["told_on"] else "NOT told to the client"
            )
            summary += f"; offer {step.key[0]}: {until}"
        data = {"communication": number, "case": values["case_id"], "fields": sorted(changed),
                "offers": [step.key[0] for step in offers]}  # fmt: skip
        return record(office, tx, acts.COMMUNICATION_CORRECTED, summary, data=data, steps=steps, texts=_texts(values))


_AS_HELD = ("said", "standing", "direction", "staff_id", "case_id")
"""What it hangs on whether an entry is held."""


def _is_said_alike(row: CommunicationRow, values: dict[str, Any]) -> bool:
    return all(values[name] == getattr(row, name) for name in _AS_HELD)


def _bring_questions(tx: Transaction, row: CommunicationRow, case_id: int | None, steps: list[RowStep]) -> None:
    """What an entry asks is of its case: whose attorney owes the answer, and who sees it.

    Raises:
        NotAllowed: a question is before an attorney as one of the case it was in, or of who does not see the new one.
    """
    for one in questions.questions_of(tx.db, row.id):
        asks = one.state is not QuestionState.OPEN
        unseen = walls.unseen_cases(tx.db, one.attorney_id) if asks and one.attorney_id is not None else ()
        if asks and (row.case_id is not None or case_id in unseen):
            raise NotAllowed(
                f"Its question {one.id} stays in the case it was asked in ({one.state.words}), and the entry with it.",
                hint=f"Withdraw the question first (paracase client withdraw {one.id}), or log it anew in the right case.",
            )
        rows.update_row(tx.db, "question", (one.id,), {"case_id": case_id})
        steps.append(RowStep("question", (one.id,), {"case_id": one.case_id}, {"case_id": case_id}))


def _bring_follow_up(
    office: Office, tx: Transaction, row: CommunicationRow, case_id: int | None, steps: list[RowStep]
) -> None:
    """What is still to be done goes with the entry; whose it was and does not see the new case, it is theirs no more."""
    now = rows.row_of(tx.db, "task", (row.task_id,)) if row.task_id is not None else None
    if row.task_id is None or now is None or now["state"] != TaskState.OPEN.value:
        return
    after: dict[str, Any] = {"case_id": case_id}
    whose = now["assignee_id"]
    if whose is not None and case_id in walls.unseen_cases(tx.db, int(whose)):
        after["assignee_id"] = office.person.id
    rows.update_row(tx.db, "task", (row.task_id,), after)
    steps.append(RowStep("task", (row.task_id,), {name: now[name] for name in after}, after))


def _tag_anew(office: Office, tx: Transaction, number: int, values: dict[str, Any], steps: list[RowStep]) -> None:
    """What is asked now: a question that was not asked of the attorney yet gets the new words; one that was stays."""
    known = questions.questions_of(tx.db, number)
    if not known:
        _tag(office, tx, number, values, steps)
        return
    for one in known:
        if one.state is QuestionState.OPEN and values["asked"] and one.words != values["asked"]:
            rows.update_row(tx.db, "question", (one.id,), {"words": values["asked"]})
            steps.append(RowStep("question", (one.id,), {"words": one.words}, {"words": values["asked"]}))


def set_follow_up(office: Office, number: int, what: str, due: date | None = None, at: time | None = None) -> Done:
    """Give an entry a follow-up, where it has none that is open.

    Raises:
        NotFound: there is no such entry.
        NotAllowed: it has one: that one is postponed, or done.
    """
    office.require(Right.LOG)
    row = entry(office, number)
    if row.task_state == TaskState.OPEN:
        raise NotAllowed("It has a follow-up that is open.", hint=f"paracase task show {row.task_id}")
    new = NewCommunication(
        row.kind, row.direction, date.fromisoformat(row.on_day), row.who, case_id=row.case_id, follow_up=checked(what),
        follow_up_due=due, follow_up_at=at,
    )  # fmt: skip
    with office.store.write() as tx:
        steps: list[RowStep] = []
        task_id = _follow_up(office, tx, new, {"who": row.who}, steps)
        rows.update_row(tx.db, "communication", (number,), {"task_id": task_id})
        steps.append(RowStep("communication", (number,), {"task_id": row.task_id}, {"task_id": task_id}))
        data = {"communication": number, "case": row.case_id, "task": task_id}
        return record(office, tx, acts.FOLLOW_UP_SET, f"Follow-up: {checked(what)}", data=data, steps=steps)


def listed(
    office: Office, *, case_id: int | None = None, since: date | None = None, kind: CommunicationKind | None = None
) -> Sequence[CommunicationRow]:
    """Entries, the newest first."""
    return communications.list_communications(
        office.store.read,
        case_id=case_id,
        since=since.isoformat() if since else None,
        kind=kind.value if kind else None,
    )
