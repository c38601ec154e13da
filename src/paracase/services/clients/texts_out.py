"""A text goes out: exactly the bytes that were approved, or a template's with slots that are still verified; or it does not.

Every way out ends here: also a release that somebody records by hand is looked at before it is kept.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from paracase.domain.approvals.requests import Ground, RequestState
from paracase.domain.clients import acts
from paracase.domain.clients.communications import CommunicationState, Counterpart, SpokenWay
from paracase.domain.clients.letters import SlotKind
from paracase.domain.clients.recipients import first_stop
from paracase.domain.clients.texts import TextStanding, TextState, what_differs
from paracase.domain.errors import BadInput, NotAllowed, ParacaseError
from paracase.domain.roles import Proof, Right
from paracase.domain.steps import RowStep
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.services.approvals import may_go_out, releasing
from paracase.services.approvals.going_out import Release
from paracase.services.cases.acceptance import check_goes_out
from paracase.services.clients import letters, slots, whom
from paracase.services.clients.writing import addressees, marks_of, text_row
from paracase.services.papers import versions
from paracase.services.papers.kept import chunks_of, opened
from paracase.store.approvals import releases as store_releases
from paracase.store.clients import communications, postings, texts
from paracase.store.papers import versions as store_versions
from paracase.store.papers.lists import get_document

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from paracase.domain.clients.guard import Marking
    from paracase.domain.steps import Step
    from paracase.services.acts import Occasion
    from paracase.services.approvals.may_go_out import ReleaseStanding
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.clients.texts import TextRow
    from paracase.store.engine import Transaction


@frozen
class TextToClient:
    """A text as lists and *why* show it.

    Attributes:
        standing: None where it is out.
        why: what stands against its going; empty where it may go.
    """

    row: TextRow
    standing: TextStanding | None
    why: str
    marks: tuple[Marking, ...]


def shown(office: Office, number: int) -> TextToClient:
    """A text, how it stands, and what the guard marks. Not for the event loop.

    Raises:
        NotFound: there is none.
    """
    row = text_row(office, number)
    marks = marks_of(office, row)
    if row.state.is_out:
        return TextToClient(row, None, "", marks)
    return TextToClient(row, *standing(office, row), marks)


def standing(office: Office, row: TextRow) -> tuple[TextStanding, str]:
    """How a text stands that did not go out, and what stands against its going. Not for the event loop."""
    try:
        return _check(office, row), ""
    except ParacaseError as error:
        return _held_as(office, row), str(error)


def held(office: Office, *, case_id: int | None = None) -> list[TextToClient]:
    """The texts that did not go out, the newest first, each with what it waits for. Not for the event loop."""
    found = texts.list_texts(office.store.read, case_id=case_id, state=TextState.HELD)
    return [shown(office, row.id) for row in found]


def _held_as(office: Office, row: TextRow) -> TextStanding:
    facts = versions.version(office, _present(office, row.document_id))
    asked = may_go_out.standing(office, facts).request
    if asked is None or row.template_id is not None:
        return TextStanding.HELD
    if asked.state.is_open:
        return TextStanding.WAITING
    return TextStanding.RETURNED if asked.state is RequestState.RETURNED else TextStanding.HELD


def _present(office: Office, document_id: int) -> int:
    """The version a document's row says it is."""
    return store_versions.present_version(office.store.read, document_id) or 0


def _check(office: Office, row: TextRow) -> TextStanding:
    """See that a text may go out now.

    Raises:
        NotAllowed: its bytes, its recipients, its template or a slot stand against it; says which.
    """
    check_goes_out(office, row.case_id)
    _check_not_underway(office, row)
    _check_bytes(office, row)
    check_recipients(office, row)
    if row.template_id is None:
        found = may_go_out.standing(office, versions.settled_version(office, row.document_id))
        if found.kind is not Ground.APPROVED:
            raise NotAllowed(f"Text {row.id} is held: {found.why}.", hint=found.way or _way(found, row))
        return TextStanding.APPROVED
    _check_template(office, row)
    return TextStanding.TEMPLATE


def _check_not_underway(office: Office, row: TextRow) -> None:
    for one in postings.postings_of(office.store.read, row.id):
        if one.state.keeps_from_going:
            raise NotAllowed(
                f"Text {row.id} {one.state.words} ({one.server}, {office.day_of(one.at).isoformat()}).",
                hint=f"Look whether it went, then: paracase mail settle {row.id} --went or --did-not-go",
            )


def _way(found: ReleaseStanding, row: TextRow) -> str:
    is_asked = found.request is not None and found.request.state.is_open
    return "It goes out when it is approved." if is_asked else f"Ask: paracase client submit {row.id}"


def _check_bytes(office: Office, row: TextRow) -> None:
    facts = versions.settled_version(office, row.document_id)
    if facts.sha256 == row.sha256:
        return
    was = b"".join(chunks_of(opened(office, row.sha256, facts.name)))
    now = b"".join(chunks_of(opened(office, facts.sha256, facts.name)))
    raise NotAllowed(
        f"Text {row.id} was changed since it was made: {what_differs(was, now)}.",
        hint="Put the file back as it was, or write the text anew: another one is asked about.",
    )


def check_recipients(office: Office, row: TextRow) -> None:
    """See that every recipient may still be written to, at the address the file has.

    Raises:
        NotAllowed: one may not; says whom and why.
    """
    everyone = {one.person_id: one for one in addressees(row)}
    found = {number: whom.facts(office, row.case_id, number, row.kind) for number in everyone}
    why = first_stop(found.values(), row.kind)
    other = next((one.name for number, one in everyone.items() if found[number].address != one.address), "")
    if why or other:
        raise NotAllowed(
            f"Text {row.id} is held: {why or f'{other} has another address on record now'}.",
            hint="Write it anew when that is mended.",
        )


def _check_template(office: Office, row: TextRow) -> None:
    template, approved = letters.in_force(office, row.template or "")
    if approved.id != row.template_id:
        raise NotAllowed(f"Text {row.id} is of another approval of “{row.template}”.", hint="Write it anew.")
    picked = json.loads(row.slots)
    picks = {one["slot"]: one["pick"] for one in picked if one["kind"] != "name"}
    name = addressees(row)[0].name
    now = {one.name: one.words for one in slots.filled(office, row.case_id, template, picks, to=name)}
    changed = next((one for one in picked if now.get(one["slot"]) != one["words"]), None)
    if changed is not None:
        raise NotAllowed(
            f"Text {row.id} is held: “{changed['slot']}” was “{changed['words']}” and is “{now.get(changed['slot'])}” now.",
            hint="Write it anew.",
        )


def file_name(office: Office, number: int) -> str:
    """What the file of a text is called."""
    return versions.version(office, _present(office, text_row(office, number).document_id)).name


def send(office: Office, number: int, out: Path) -> Done:
    """Hand out exactly the bytes of a text into a folder, and record that it went out. Not for the event loop.

    Raises:
        NotFound: there is no such text.
        NotAllowed: over SSH; no attorney approved exactly these bytes of free text; or something else stands against it.
        BadInput: the folder cannot be written.
    """
    office.require(Right.RELEASE)
    if office.identity.proof is Proof.KEY:
        raise NotAllowed("Nobody hands out files over SSH.", hint="It is done at the office's own desk.")
    row = to_go(office, number)
    name = versions.settled_version(office, row.document_id).name
    path = out / name
    _hand_out(path, b"".join(chunks_of(opened(office, row.sha256, name))))
    try:
        return gone(office, row, None, "")
    except ParacaseError:
        path.unlink(missing_ok=True)
        raise


def sent_otherwise(office: Office, number: int, proof: int, words: str = "") -> Done:
    """Record that a text went out by other means, with the paper that proves it.

    Raises:
        NotFound: there is no such text or document.
        NotAllowed: as ``send``.
    """
    office.require(Right.RELEASE)
    row = to_go(office, number)
    if proof == row.document_id or get_document(office.store.read, proof) is None:
        raise BadInput("The proof is a paper of its own: a receipt, a confirmation.", hint="--proof DOCUMENT")
    return gone(office, row, proof, words)


def to_go(office: Office, number: int) -> TextRow:
    """A text, where it may go out now; that it was tried is recorded where it may not.

    Raises:
        NotFound: there is none.
        NotAllowed: says what stands against it.
    """
    office.require(Right.RELEASE)
    row = text_row(office, number)
    if row.state.is_out:
        raise NotAllowed(f"Text {number} went out already.", hint="Write another one.")
    try:
        _check(office, row)
    except NotAllowed:
        office.record_refusal("text.send", case=row.case_id, client_text=row.id, sha256=row.sha256)
        raise
    return row


def stay_posted(office: Office, tx: Transaction, occasion: Occasion) -> tuple[()]:
    """The writing of a text was taken back, or done again: one that went to a mail server, or may have, stays in sight.

    Raises:
        NotAllowed: it did.
    """
    del office
    numbers = [int(step.key[0]) for step in occasion.steps if isinstance(step, RowStep) and step.table == texts.TABLE]
    for number in numbers:
        found = (one for one in postings.postings_of(tx.db, number) if one.state.keeps_from_going)
        if posted := next(found, None):
            raise NotAllowed(f"Text {number} {posted.state.words}.", hint=f"paracase mail settle {number}")
    return ()


def gone(office: Office, row: TextRow, proof: int | None, words: str) -> Done:
    """Record that a text went out."""
    office.require(Right.RELEASE)
    if row.template_id is None:
        out = Release(
            (row.document_id,), "sent", whom.in_words(addressees(row)), office.today, words or f"text {row.id}",
            proof_document_id=proof,
        )  # fmt: skip
        return releasing.release(office, row.case_id, out)
    act = acts.TEXT_SENT if proof is None else acts.TEXT_WENT_OTHERWISE
    with office.store.write() as tx:
        _check_no_posting_open(tx, row)
        made = _mark(office, tx, row, proof)
        told = f"Sent {row.person} “{row.subject}”: template “{row.template}”{_dates_told(row)}; no attorney read it"
        return record(
            office, tx, act, told,
            data={"client_text": row.id, "case": row.case_id, "document": row.document_id, "sha256": row.sha256,
                  "template": row.template_id, "communication": made, "proof_document": proof},
            texts={"to": whom.in_words(addressees(row)), "slots": row.slots, **({"proof": words} if words else {})},
        )  # fmt: skip


def _dates_told(row: TextRow) -> str:
    """Of which dates a text tells, each once, with who stands for it."""
    said = [one.get("from", "") for one in json.loads(row.slots) if SlotKind(one["kind"]).needs_a_date]
    return "".join(f"; {words}" for words in dict.fromkeys(said) if words)


def follow_release(office: Office, tx: Transaction, occasion: Occasion) -> Iterable[Step]:
    """A paper that went out is a text to a client: looked at as if it were sent from here, and kept as sent.

    Raises:
        NotAllowed: it is not what was made, goes to somebody else, was served or filed, or was out before.
    """
    numbers = [one["id"] for one in occasion.data["documents"]]
    listed = store_releases.list_releases(tx.db, case_id=occasion.data["case"])
    released = next((one for one in listed if one.id == occasion.data["release"]), None)
    for row in texts.texts_in(tx.db, numbers):
        sha = next(one["sha256"] for one in occasion.data["documents"] if one["id"] == row.document_id)
        if row.state is not TextState.HELD or row.template_id is not None or sha != row.sha256:
            raise NotAllowed(f"This paper is text {row.id} to {row.person}, and not as it was made.",
                             hint="Write it anew (paracase client write).")  # fmt: skip
        if len(numbers) > 1 or released is None or released.how != "sent":
            raise NotAllowed(f"This paper is text {row.id} to {row.person}: it goes alone, and is sent.",
                             hint=f"paracase client send {row.id} --out DIR")  # fmt: skip
        if released.recipient != " ".join(whom.in_words(addressees(row)).split()):
            raise NotAllowed(f"Text {row.id} goes to {whom.in_words(addressees(row))}, and to nobody else.",
                             hint=f"paracase client send {row.id} --out DIR")  # fmt: skip
        _check_no_posting_open(tx, row)
        check_recipients(office, row)
        _mark(office, tx, row, occasion.data["proof_document"])
    return ()


def _check_no_posting_open(tx: Transaction, row: TextRow) -> None:
    """In the transaction itself: a server may have been given the text since it was looked whether it may go."""
    if any(one.state.is_open for one in postings.postings_of(tx.db, row.id)):
        raise NotAllowed(f"Text {row.id} may have been sent.", hint=f"paracase mail settle {row.id}")


def _mark(office: Office, tx: Transaction, row: TextRow, proof: int | None) -> int:
    """Keep that a text is out, with the entry that says so in the client's communications."""
    values: dict[str, Any] = {
        "case_id": row.case_id, "kind": row.kind.value, "direction": SpokenWay.OUT.value, "at_time": "",
        "on_day": office.today.isoformat(), "contact_id": None, "party_id": None, "who": row.person,
        "standing": _standing_of(office, row), "staff_id": office.person.id, "capacity": office.person.role.value,
        "said": row.words.strip(), "asked": "", "promised": "", "minutes": 0, "task_id": None,
        "document_id": row.document_id, "held_why": "", "state": CommunicationState.LOGGED.value,
        "made_by": office.person.id, "made_at": office.now(),
    }  # fmt: skip
    made = communications.insert_communication(tx.db, values)
    state = TextState.SENT if proof is None else TextState.OTHER_MEANS
    out = {"state": state.value, "out_by": office.person.id, "out_at": office.now(), "proof_id": proof,
           "communication_id": made}  # fmt: skip
    if not texts.mark_out(tx.db, row.id, out):
        raise NotAllowed(f"Text {row.id} went out, or was taken back, meanwhile.", hint="See “paracase client held”.")
    return made


def _standing_of(office: Office, row: TextRow) -> str:
    here = whom.facts(office, row.case_id, row.person_id, row.kind).known
    is_client = any(one.is_here and one.is_client for one in here)
    return (Counterpart.CLIENT if is_client else Counterpart.OTHER).value


def _hand_out(path: Path, data: bytes) -> None:
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
    except FileExistsError:
        raise BadInput(f"{visible(str(path))} is there already.", hint="Name another folder.") from None
    except OSError as error:
        raise BadInput(f"{visible(str(path))} cannot be written: {error.strerror}.", hint="Name a folder.") from error
