"""Templates before the attorneys: what waits, its bytes and what they would say; approved, signed, or sent back."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from paracase.domain.clients import acts, guard
from paracase.domain.clients.letters import (
    TemplateBlock,
    TemplateState,
    examples,
    fill_letter,
    parse_letter,
)
from paracase.domain.clients.texts import what_differs
from paracase.domain.errors import BadInput, Damaged, NotAllowed, NotFound
from paracase.domain.roles import Right
from paracase.domain.visible import visible
from paracase.domain.words import line
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.services.approvals import stating
from paracase.services.approvals.today import NextMove, TodayPlace
from paracase.services.clients.letters import known, template_row
from paracase.services.clients.templates_waiting import owes, waiting_rows
from paracase.store import ledger
from paracase.store.clients import texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from paracase.domain.clients.guard import Marking
    from paracase.domain.clients.letters import LetterTemplate
    from paracase.services.approvals.stating import StatedText
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.clients.texts import TemplateRow
    from paracase.store.driver import sqlite3


@frozen
class TemplateToDecide:
    """A template as it was asked about, with what an attorney needs to say yes to its bytes.

    Attributes:
        template: None where what was asked about cannot be used; ``fault`` says why.
        subject, words: with test data in every slot.
        before: the newest of this name that an attorney approved; ``differs`` what is otherwise in this one.
        is_the_file: whether the office's file still has these bytes: else nothing is approved.
        is_owed: it is approved, and a signature is owed.
    """

    row: TemplateRow
    template: LetterTemplate | None
    fault: str
    subject: str
    words: str
    marks: tuple[Marking, ...]
    before: TemplateRow | None
    differs: str
    is_the_file: bool
    is_owed: bool

    @property
    def size(self) -> int:
        """Bytes of its file."""
        return len(self.row.words.encode())


def to_decide(office: Office, number: int) -> TemplateToDecide:
    """A template as it was asked about. Not for the event loop.

    Raises:
        NotFound: nothing of this number was.
    """
    row = template_row(office, number)
    data = row.words.encode()
    template, fault, subject, words = None, "", "", ""
    try:
        template = parse_letter(row.name, data)
        subject, words = fill_letter(template, examples(template))
    except BadInput as error:
        fault = str(error)
    marks = guard.markings(f"{subject}\n{words}", office.practice.advice_phrases)
    approved = texts.list_templates(office.store.read, name=row.name, state=TemplateState.APPROVED)
    before = next((one for one in approved if one.id != row.id), None)
    was = before.words.encode() if before is not None else data
    differs = what_differs(was, data, most=200, length=4000) if was != data else ""
    is_the_file = _is_the_file(office, row)
    return TemplateToDecide(
        row, template, fault, subject, words, marks, before, differs, is_the_file, owes(office, row)
    )


def _is_the_file(office: Office, row: TemplateRow) -> bool:
    """Whether the office's file has the bytes that were asked about."""
    try:
        found = known(office, row.name)
    except (BadInput, NotFound):
        return False
    return found.row is not None and found.row.id == row.id


def waiting(office: Office) -> list[TemplateToDecide]:
    """What waits for an attorney, the oldest first, and what they owe a signature for; nothing for anybody else."""
    return [to_decide(office, row.id) for row in waiting_rows(office)]


def moves(office: Office) -> Iterable[NextMove]:
    """What Today says of it to an attorney."""
    found = waiting_rows(office)
    if not found:
        return []
    me, since = office.person, min(one.asked_at for one in found)
    return [NextMove(me.id, me.name, len(found), "templates", TodayPlace.APPROVALS, since=since)]


def approve(office: Office, number: int, *, initials: str, sign: Callable[[str], str] | None = None) -> Done:
    """Approve exactly the bytes that were asked about; from then on texts with verified slots go out without more.

    Args:
        sign: signs a statement by the attorney's own key (a forwarded agent); called outside any transaction.

    Raises:
        NotAllowed: only an attorney does, known by account or key; or it does not wait, or its file was changed.
        BadInput: other initials.
        SignatureFault: the signature does not bind what it should; nothing is recorded.
    """
    row = _to_approve(office, number)
    if initials.strip().upper() != office.person.initials.upper():
        raise BadInput(f"“{visible(initials)[:20]}” are not your initials.", hint=f"Type {office.person.initials}.")
    if sign is None and row.state is TemplateState.APPROVED:
        raise NotAllowed(f"Template {number} is approved; a signature is owed.",
                         hint=f"ssh office template-statement {number} (docs/writing.md)")  # fmt: skip
    return _approved(office, row, stating.stated(office, block_of(office, row), sign))


def give_out(office: Office, number: int) -> str:
    """The statement about a template that an attorney signs with a key of their own; good for a day.

    Raises:
        NotAllowed: as ``approve``.
    """
    row = _to_approve(office, number)
    return stating.give_out(office, Right.DECIDE, f"template {number}", block_of(office, row))


def submit(office: Office, number: int, armored: str) -> Done:
    """Take a signature over a statement that was given out: the template is approved and signed, or what was owed is.

    Raises:
        SignatureFault: it fits no statement, is by another key, was used before; recorded as a refusal.
        NotAllowed: as ``approve``.
    """
    row = _to_approve(office, number)
    return _approved(office, row, stating.taken(office, f"template {number}", armored))


def _to_approve(office: Office, number: int) -> TemplateRow:
    """The row, where its bytes can be approved now by who acts."""
    office.require(Right.DECIDE)
    row = template_row(office, number)
    if hashlib.sha256(row.words.encode()).hexdigest() != row.sha256:
        raise Damaged(
            f"What is kept of template {number} is not what was asked about.", hint="paracase verify says more."
        )
    if row.state is not TemplateState.WAITING and not owes(office, row):
        raise NotAllowed(f"Template {number} is {row.state} already.", hint="See “paracase template list”.")
    if not _is_the_file(office, row):
        raise NotAllowed(
            f"“{row.name}” was changed since it was asked about.", hint=f"paracase template ask {row.name}"
        )
    parse_letter(row.name, row.words.encode())
    return row


def block_of(office: Office, row: TemplateRow) -> TemplateBlock:
    """What a statement says of a template."""
    found = to_decide(office, row.id)
    return TemplateBlock(row.id, row.name, row.sha256, found.size, len(found.marks))


def _approved(office: Office, row: TemplateRow, said: StatedText) -> Done:
    at = office.now()
    with office.store.write() as tx:
        signature = stating.kept_in(office, tx, said, at)
        seq = ledger.next_seq(tx.db)
        _decide_row(office, tx.db, row, TemplateState.APPROVED, "", seq, at)
        return record(
            office, tx, acts.TEMPLATE_APPROVED, f"Approved the template “{row.name}” ({said.words})",
            data={"text_template": row.id, "sha256": row.sha256} | said.data(office, signature),
            texts={"name": row.name} | said.texts(office), seq=seq,
        )  # fmt: skip


def send_back(office: Office, number: int, reason: str) -> Done:
    """Do not approve a template.

    Raises:
        NotAllowed: only an attorney does, known by account or key; or it does not wait.
        BadInput: no reason.
    """
    office.require(Right.DECIDE)
    row, why = template_row(office, number), line(reason, "reason", limit=1000)
    if row.state is not TemplateState.WAITING and not owes(office, row):
        raise NotAllowed(f"Template {number} is {row.state} already.", hint="See “paracase template list”.")
    with office.store.write() as tx:
        seq = ledger.next_seq(tx.db)
        _decide_row(office, tx.db, row, TemplateState.RETURNED, why, seq, office.now())
        return record(
            office, tx, acts.TEMPLATE_RETURNED, f"Sent back the template “{row.name}”: {why}",
            data={"text_template": row.id, "sha256": row.sha256, "proof": office.identity.proof.value,
                  "key": office.identity.fingerprint},
            texts={"name": row.name, "known_by": office.identity.words, "reason": why}, seq=seq,
        )  # fmt: skip


def _decide_row(
    office: Office, db: sqlite3.Connection, row: TemplateRow, state: TemplateState, reason: str, seq: int, at: str
) -> None:
    values = {
        "state": state.value, "decided_by": office.person.id, "decided_at": at, "proof": office.identity.proof.value,
        "fingerprint": office.identity.fingerprint, "reason": reason, "ledger_seq": seq,
    }  # fmt: skip
    if not texts.decide_template(db, row, values):
        raise NotAllowed(f"Template {row.id} was decided meanwhile; nothing was changed.", hint="See template list.")
