"""What is written to clients: templates an attorney approved as bytes, and the texts that leave, each with its digest."""

from __future__ import annotations

from paracase.store.declared import EVERYBODY, through
from paracase.store.tables import column
from paracase.store.tables.record import Record, index, refuse, table


class TextTemplate(Record, table=True):
    """A template of the office as an attorney was asked about it, and what they said: ``words`` are the file's own bytes.

    ``proof`` and ``fingerprint`` say how it was known who decided; the entry ``ledger_seq`` holds the same digest.
    """

    __table_args__ = table(
        EVERYBODY,
        index("text_template_name", "name", "id"),
        index("text_template_waiting", "state", where="state = 'waiting'"),
        topic="templates",
        undo=("state",),
        never_again=True,
    )
    id: int = column.identity()
    name: str = column.text()
    words: str = column.text()
    sha256: str = column.digest()
    state: str = column.code("waiting", "approved", "returned", "withdrawn")
    asked_by: int = column.ref("staff.id")
    asked_at: str = column.instant()
    decided_by: int | None = column.ref("staff.id")
    decided_at: str | None = column.instant()
    proof: str = column.text()
    fingerprint: str = column.text()
    reason: str = column.text()
    """What the attorney said who sent it back."""
    ledger_seq: int = column.number()
    """Of the entry that decided it; 0 until then."""


class ClientText(Record, table=True):
    """A text to a client, as the file that leaves: ``sha256`` is of exactly its bytes, recipients and attachments included.

    ``template_id`` is the template it was made from with verified slots alone; without one it is free text, and an attorney
    approves it. ``slots`` says what was picked for each slot, ``recipients`` whom it goes to (both JSON). *dropped* is one
    whose writing was taken back.
    """

    __table_args__ = table(
        through(case_id="cases", document_id="document"),
        index("client_text_case", "case_id", "id"),
        index("client_text_document", "document_id", unique=True),
        index("client_text_held", "state", where="state = 'held'"),
        topic="communications",
        undo=("state",),
        never_again=True,
    )
    id: int = column.identity()
    case_id: int = column.ref("cases.id")
    person_id: int = column.ref("person.id")
    template_id: int | None = column.ref("text_template.id")
    kind: str = column.code("e_mail", "letter")
    subject: str = column.text()
    words: str = column.text()
    slots: str = column.text()
    recipients: str = column.text()
    attachments: str = column.text()
    """The documents that go along, with the digest of each (JSON)."""
    message_id: str = column.text()
    document_id: int = column.ref("document.id")
    sha256: str = column.digest()
    state: str = column.code("held", "sent", "other_means", "dropped")
    made_by: int = column.ref("staff.id")
    made_at: str = column.instant()
    out_by: int | None = column.ref("staff.id")
    out_at: str | None = column.instant()
    proof_id: int | None = column.ref("document.id")
    """The paper that proves that it went out by other means."""
    communication_id: int | None = column.ref("communication.id")
    """The entry that says that it went out."""


refuse(TextTemplate, "text_template_words_stay", "UPDATE OF words, sha256", "what was asked about is never changed")
refuse(
    ClientText, "client_text_words_stay", "UPDATE OF words, sha256, recipients", "a text that was made is never changed",
    where="NEW.words <> '' OR NEW.sha256 <> OLD.sha256 OR NEW.recipients <> OLD.recipients",
)  # fmt: skip
"""But for a purge, which leaves no words."""
