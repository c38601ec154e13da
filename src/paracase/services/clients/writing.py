"""Writing to a client: the file that leaves is made first, whole, and its bytes are what an attorney approves.

Free text waits for an attorney. From a template in force, with slots that are all picked and verified, nothing has to.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from paracase import reports, standard
from paracase.domain.approvals.statements import Part, Purpose
from paracase.domain.clients import acts, guard
from paracase.domain.clients.letters import fill_letter
from paracase.domain.clients.recipients import TextFile, TextKind
from paracase.domain.clients.texts import TextState, opening
from paracase.domain.clock import parse_instant
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.papers.naming import safe_name
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.words import line, prose
from paracase.frozen import frozen
from paracase.reports.letter_file import Correspondent, LetterHead, as_letter, as_mail
from paracase.services.acts import record
from paracase.services.approvals import requests
from paracase.services.approvals.requests import NewRequest
from paracase.services.clients.called import attorneys_called
from paracase.services.clients.letters import in_force, sender
from paracase.services.clients.slots import day_in_words, filled
from paracase.services.clients.whom import Addressee, addressed, in_words
from paracase.services.papers import versions
from paracase.services.papers.drafts import drafts_folder, stays_where_it_is, write_draft
from paracase.services.papers.kept import chunks_of, opened
from paracase.services.people.people import counsel_of
from paracase.store.clients import texts
from paracase.store.papers import documents

if TYPE_CHECKING:
    from datetime import date

    from paracase.domain.clients.guard import Marking
    from paracase.services.clients.slots import PickedSlot
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.clients.texts import TextRow

MAX_ATTACHED = 20 << 20
"""Bytes of all attachments of a text together."""


@frozen
class NewText:
    """A text to write: free, with ``subject`` and ``words``; or from a ``template``, with what is picked for its slots.

    Attributes:
        to, cc: numbers of persons; their records say the addresses.
        file: as which file it leaves.
        picks: slot and what is picked for it.
        attached: numbers of documents of the case.
    """

    to: tuple[int, ...]
    file: TextFile = TextFile.E_MAIL
    cc: tuple[int, ...] = ()
    subject: str = ""
    words: str = ""
    template: str = ""
    picks: tuple[tuple[str, str], ...] = ()
    attached: tuple[int, ...] = ()

    @property
    def kind(self) -> TextKind:
        """As an e-mail, or as a letter."""
        return self.file.kind


@frozen
class Composed:
    """A text as it would leave, and what the guard marks in it."""

    subject: str
    words: str
    recipients: tuple[Addressee, ...]
    slots: tuple[PickedSlot, ...]
    template_id: int | None
    marks: tuple[Marking, ...]


def compose(office: Office, case_id: int, new: NewText) -> Composed:
    """Put a text together without keeping it: what a preview shows.

    Raises:
        BadInput: something is missing or cannot be used; a slot that is empty is named.
        NotFound: person, template or what was picked is not there.
        NotAllowed: a recipient, a date or the template may not be used; says which and why.
    """
    office.require(Right.ASK_APPROVAL)
    office.see_case(case_id)
    recipients = addressed(office, case_id, new.kind, new.to, new.cc)
    firm = sender(office)
    lead = next(iter(counsel_of(office, case_id)), None)
    if lead is None:
        raise NotAllowed("The case has no attorney, whose name stands in every text.", hint="paracase case edit --team")
    begin = opening(office.person, firm.name, lead.name)
    if new.template:
        if new.subject or new.words or new.attached:
            raise BadInput("A text from a template has no words or attachments of its own.",
                           hint="Leave the template out: an attorney approves it then.")  # fmt: skip
        template, row = in_force(office, new.template)
        slots = filled(office, case_id, template, dict(new.picks), to=recipients[0].name)
        subject, body = fill_letter(template, {one.name: one.words for one in slots})
        template_id: int | None = row.id
    else:
        if new.picks:
            raise BadInput("Free text has no slots.", hint="Name the template.")
        slots, template_id = (), None
        subject, body = line(new.subject, "subject"), prose(new.words, "text", needed=True)
    words = f"{begin}\n\n{body}\n"
    marks = guard.markings(f"{subject}\n{body}", office.practice.advice_phrases, attorneys_called(office))
    return Composed(subject, words, recipients, slots, template_id, marks)


def write(office: Office, case_id: int, new: NewText) -> Done:
    """Make the file that leaves, in the case's Drafts, and keep it; it is ``made("client_text")``. Not for the event loop.

    Free text is held; ``ask`` puts it before the attorney.

    Raises:
        BadInput, NotFound, NotAllowed: as ``compose``; or an attachment is not of the case, or too large.
    """
    office.require(Right.ASK_APPROVAL)
    found = compose(office, case_id, new)
    attached = _attached(office, case_id, new.attached)
    if attached and new.kind is TextKind.LETTER:
        raise BadInput("A letter carries no files.", hint="Write an e-mail, or enclose them as papers.")
    firm = sender(office)
    message_id = f"{standard.uuid.uuid4().hex}@{firm.address.rpartition('@')[2]}"
    head = LetterHead(
        Correspondent(f"{office.person.name}, {firm.name}", firm.address), _those(found, "to"), _those(found, "cc"),
        found.subject, parse_instant(office.now()), message_id,
    )  # fmt: skip
    if new.file is TextFile.E_MAIL:
        data = as_mail(head, found.words, [(name, content) for _, name, _, content in attached])
    else:
        make = as_letter if new.file is TextFile.LETTER else reports.word_letter.as_word
        data = make(head, day_in_words(office.today), found.words)
    name = safe_name(f"{office.today.isoformat()} To {found.recipients[0].name}, {found.subject}"[:120])
    path = write_draft(drafts_folder(office, case_id), f"{name}{new.file.ending}", data)
    try:
        document_id = versions.document_at(office, str(path), case_id=case_id)
        if texts.texts_in(office.store.read, [document_id]):
            raise NotAllowed("Exactly this text was written before.", hint="See “paracase client held”.")
    except (NotAllowed, NotFound):
        path.unlink(missing_ok=True)
        raise
    return _keep(office, case_id, found, new, data, document_id, message_id, attached)


def _keep(
    office: Office, case_id: int, found: Composed, new: NewText, data: bytes, document_id: int, message_id: str,
    attached: list[tuple[int, str, str, bytes]],
) -> Done:  # fmt: skip
    digest = hashlib.sha256(data).hexdigest()
    values: dict[str, Any] = {
        "case_id": case_id, "person_id": found.recipients[0].person_id, "template_id": found.template_id,
        "kind": new.kind.value, "subject": found.subject, "words": found.words,
        "slots": json.dumps([{"slot": s.name, "kind": s.kind.value, "pick": s.pick, "words": s.words, "from": s.source}
                             for s in found.slots]),
        "recipients": json.dumps([{"way": r.way, "person": r.person_id, "name": r.name, "address": r.address}
                                  for r in found.recipients]),
        "attachments": json.dumps([{"document": number, "name": name, "sha256": sha} for number, name, sha, _ in attached]),
        "message_id": message_id, "document_id": document_id, "sha256": digest, "state": TextState.HELD.value,
        "made_by": office.person.id, "made_at": office.now(),
    }  # fmt: skip
    whom = in_words(found.recipients)
    with office.store.write() as tx:
        number = texts.insert_text(tx.db, values)
        stays_where_it_is(office, tx, document_id)
        what = "from an approved template" if found.template_id is not None else "free text, held for an attorney"
        return record(
            office, tx, acts.TEXT_WRITTEN, f"Wrote to {found.recipients[0].name}: {found.subject} ({what})",
            data={"client_text": number, "case": case_id, "document": document_id, "sha256": digest,
                  "template": found.template_id, "kind": new.kind.value, "marks": len(found.marks)},
            steps=[RowStep("client_text", (number,), {"state": TextState.DROPPED.value}, {"state": TextState.HELD.value})],
            texts={"subject": found.subject, "to": whom},
        )  # fmt: skip


def _those(found: Composed, way: str) -> tuple[Correspondent, ...]:
    return tuple(Correspondent(one.name, one.address) for one in found.recipients if one.way == way)


def _attached(office: Office, case_id: int, numbers: tuple[int, ...]) -> list[tuple[int, str, str, bytes]]:
    """Number, name, digest and bytes of each attachment, as its file is now."""
    found = []
    for number in dict.fromkeys(numbers):
        if case_id not in documents.case_ids(office.store.read, number):
            raise NotAllowed(f"Document {number} is not in this case.", hint="See “paracase document list”.")
        facts = versions.settled_version(office, number)
        if facts.size > MAX_ATTACHED:
            raise BadInput(f"“{facts.name}” is too large to go along.", hint="20 MB is the most.")
        found.append((number, facts.name, facts.sha256, b"".join(chunks_of(opened(office, facts.sha256, facts.name)))))
    if sum(len(one[3]) for one in found) > MAX_ATTACHED:
        raise BadInput("The attachments are too large together.", hint="20 MB is the most.")
    return found


def text_row(office: Office, number: int) -> TextRow:
    """A text.

    Raises:
        NotFound: there is none with this number, or its writing was taken back.
    """
    row = texts.get_text(office.store.read, number)
    if row is None or row.state is TextState.DROPPED:
        raise NotFound(f"There is no text {number}.", hint="See “paracase client held”.")
    return row


def addressees(row: TextRow) -> tuple[Addressee, ...]:
    """The recipients that are fixed in a text."""
    return tuple(
        Addressee(one["way"], one["person"], one["name"], one["address"]) for one in json.loads(row.recipients)
    )


def marks_of(office: Office, row: TextRow) -> tuple[Marking, ...]:
    """What the guard marks in a text; the opening, which is ours, is not looked at."""
    body = row.words.partition("\n\n")[2]
    return guard.markings(f"{row.subject}\n{body}", office.practice.advice_phrases, attorneys_called(office))


def ask(office: Office, number: int, *, attorney_id: int | None = None, due: date | None = None) -> Done:
    """Put a text before the attorney, in the queue where papers wait, with what the guard marks; makes a request.

    Raises:
        NotFound: there is no such text.
        NotAllowed: it is out, waits already, or its file was changed.
    """
    office.require(Right.ASK_APPROVAL)
    row = text_row(office, number)
    if row.state.is_out:
        raise NotAllowed(f"Text {number} went out.", hint="Write another one.")
    facts = versions.settled_version(office, row.document_id)
    if facts.sha256 != row.sha256:
        raise NotAllowed(f"The file of text {number} was changed since it was made.", hint="Write it anew.")
    note = "\n".join([f"To a client: {in_words(addressees(row))}", *guard.told(marks_of(office, row))])
    new = NewRequest(((row.document_id, Part.LEAD),), Purpose.SEND, attorney_id, due, note[:4000])
    return requests.ask(office, row.case_id, new)
