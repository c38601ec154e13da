"""Papers: how they arrive, what they are, whose they are, and every content they had."""

from __future__ import annotations

from paracase.store.declared import BY_VIEW, EVERYBODY, through
from paracase.store.tables import column
from paracase.store.tables.record import Record, index, keep, table, together
from paracase.store.tables.tallies import tallies


class Document(Record, table=True):
    """One paper: where it is now, what it is, whose it is. Its bytes are in its versions."""

    __table_args__ = table(
        BY_VIEW,
        index(
            "document_place",
            "root_id",
            "relpath",
            where="relpath IS NOT NULL AND missing_since IS NULL",
            unique=True,
        ),
        index(
            "document_looked_at",  # a look at all files reads each paper's place from it, in order, and no other page
            *("root_id", "relpath", "dev", "inode", "size", "mtime_ns", "ctime_ns", "state", "missing_since"),
            where="relpath IS NOT NULL AND missing_since IS NULL",
        ),
        index("document_state", "state", "id"),
        index("document_parent", "parent_id", "child_no", where="parent_id IS NOT NULL"),
        index(
            "document_stale",
            *("id", "state", "handling", "doc_type", "filed_on", "dated_on", "received_on", "arrived_at", "decided_by"),
            *("root_id", "duplicate_of", "missing_since", "parent_id", "version_id"),
            where="indexed_rev < rev",
        ),
        index("document_unread", "id", where="recognised = 0"),
        index("document_inode", "inode", where="inode IS NOT NULL"),
        index("document_duplicate", "duplicate_of", where="duplicate_of IS NOT NULL"),
        index("document_touched", "touched"),
        index("document_sealed", "id", where="handling = 'sealed'"),
        topic="documents",
        undo=(
            "state", "doc_type", "carrier", "title", "docket_no", "attachment_no", "party", "side", "dated_on", "filed_on",
            "entered_on", "served_on", "service_method", "received_on", "handling",
            "decided_by", "decided_at", "parent_id", "child_no",
        ),
        never_again=True,
    )  # fmt: skip
    id: int = column.identity()
    parent_id: int | None = column.ref("document.id")
    child_no: int | None = column.number()
    root_id: int | None = column.ref("root.id")
    relpath: bytes | None = column.blob()
    name: str = column.text()
    dev: int | None = column.number()
    inode: int | None = column.number()
    size: int = column.number()
    mtime_ns: int | None = column.number()
    ctime_ns: int | None = column.number()
    version_id: int | None = column.number()
    state: str = column.code("new", "in_file", "set_aside", "trash")
    missing_since: str | None = column.instant()
    duplicate_of: int | None = column.number()
    doc_type: str | None = column.text()
    title: str | None = column.text()
    docket_no: str | None = column.text()
    attachment_no: str | None = column.text()
    party: str | None = column.text()
    dated_on: str | None = column.day()
    filed_on: str | None = column.day()
    entered_on: str | None = column.day()
    served_on: str | None = column.day()
    service_method: str | None = column.text()
    received_on: str | None = column.day()
    handling: str = column.code("normal", "confidential", "aeo", "sealed", "privileged")
    arrived_at: str = column.instant()
    decided_by: int | None = column.ref("staff.id")
    decided_at: str | None = column.instant()
    recognised: int = column.flag()
    indexed_rev: int = column.number()
    rev: int = column.number()
    touched: int = column.number(default=0)  # greater than any before it with each change that a list shows
    came_inside: int = column.flag(default=0)  # it came inside its paper, which holds its bytes also when it has a file
    carrier: str | None = column.text()
    side: str | None = column.text()


keep(Document, tallies("document"))


class DocumentCase(Record, table=True):
    """Which cases a paper is in, and its numbers on the docket of each; those of its own case stand in the paper too."""

    __table_args__ = table(
        through(case_id="cases", document_id="document"),
        index("document_case_case", "case_id", "document_id"),
        index("document_case_docket", "docket_no", "case_id", where="docket_no IS NOT NULL"),
        topic="documents",
        by_key=True,
    )
    document_id: int = column.ref("document.id", key=True)
    case_id: int = column.ref("cases.id", key=True)
    is_primary: int = column.flag()
    docket_no: str | None = column.text()
    attachment_no: str | None = column.text()


class Version(Record, table=True):
    """One exact content of a paper, and what became of reading it."""

    __table_args__ = table(
        through(document_id="document"),
        together("document_id", "seq"),
        index("version_sha256", "sha256"),
        index("version_pending", "id", where="outcome = 'pending'"),
        index(
            "version_unread",
            *("document_id", "id", "outcome"),
            where="outcome NOT IN ('text', 'ocr', 'listed', 'no_text', 'empty')",
        ),
        index("version_ocr", "id", where="outcome = 'needs_ocr'"),
        index("version_reader", "reader", "id"),
        index("version_partly", "document_id", "id", where="partly = 1"),
        topic="documents",
        never_again=True,
    )
    id: int = column.identity()
    document_id: int = column.ref("document.id")
    seq: int = column.number()
    sha256: str = column.digest()
    size: int = column.number()
    kept: int = column.flag()
    seen_at: str = column.instant()
    outcome: str = column.text()
    detail: str = column.text()
    extractor: str = column.text()
    format: str = column.text()
    pages: int | None = column.number()
    flags: str = column.text()
    meta: str = column.text()
    parts: str = column.text(default="[]")  # what became of every part of it (domain/papers/account.py)
    partly: int = column.flag(default=0)  # whether something of it is neither text nor a paper of its own
    reader: int = column.number(default=0)  # which generation of readers read it (domain/papers/documents.READERS)


keep(Version, tallies("version"))


class ShownText(Record, table=True):
    """The text of a version as people were shown it; ``pages`` are packed by zlib, parted by form feeds."""

    __table_args__ = table(through(version_id="version"), topic=None)
    version_id: int = column.identity("version.id")
    extractor: str = column.text()
    sha256: str = column.digest()
    flags: str = column.text()
    page_count: int = column.number()
    pages: bytes = column.blob()
    parts: str = column.text(default="[]")
    reader: int = column.number(default=0)
    words: int | None = column.number()


class PageComparison(Record, table=True):
    """A page of a version whose drawing was compared with its text, and what was found (domain/papers/drawn.py)."""

    __table_args__ = table(
        through(version_id="version"), index("page_comparison_digest", "digest"), topic="requests", by_key=True
    )
    version_id: int = column.ref("version.id", key=True)
    page: int = column.number(key=True)
    state: str = column.code("same", "differs", "drawn_only", "failed")
    why: str = column.text()
    words: int = column.number()
    unsure: int = column.number()
    found: str = column.text()
    more: int = column.number()
    digest: str = column.text()
    program: str = column.text()


class Arrival(Record, table=True):
    """A file that is arriving, or was refused."""

    __table_args__ = table(BY_VIEW, together("root_id", "relpath"), topic="arrivals")
    id: int = column.identity()
    root_id: int = column.ref("root.id")
    relpath: bytes = column.blob()
    state: str = column.code("arriving", "settled", "refused")
    reason: str = column.text()
    detail: str = column.text()
    size: int = column.number()
    mtime_ns: int = column.number()
    ctime_ns: int = column.number()
    first_seen_at: str = column.instant()


class Suggestion(Record, table=True):
    """What was recognised of a paper, how sure, and why."""

    __table_args__ = table(
        through(document_id="document"),
        index("suggestion_value", "value", "field", where="field IN ('act', 'filed_with')"),
        index("suggestion_fault", "document_id", where="field = 'fault'"),
        topic="documents",
        by_key=True,
    )
    document_id: int = column.ref("document.id", key=True)
    field: str = column.text(key=True)
    rank: int = column.number(key=True)
    value: str = column.text()
    confidence: int = column.number()
    reason: str = column.text()
    place: str = column.text(default="")
    more: str = column.text(default="{}")  # JSON: what else belongs to the value


class Opened(Record, table=True):
    """Who opened a paper first."""

    __table_args__ = table(through(document_id="document"), topic="documents")
    document_id: int = column.identity("document.id")
    staff_id: int = column.ref("staff.id")
    at: str = column.instant()


class Claim(Record, table=True):
    """Who works on a paper that waits, in which process."""

    __table_args__ = table(through(document_id="document"), topic="claims")
    document_id: int = column.identity("document.id")
    staff_id: int = column.ref("staff.id")
    process: int = column.number()
    at: str = column.instant()


class DecidedAhead(Record, table=True):
    """What a person decided of an attachment before its mail is filed, or before it is taken out."""

    __table_args__ = table(
        through(document_id="document", case_id="cases"), topic="documents", undo=("case_id", "facts", "name", "folder")
    )
    document_id: int = column.identity("document.id")
    case_id: int | None = column.ref("cases.id")
    facts: str = column.text()  # JSON: what was said of its type, dates …; null is said to be none
    name: str | None = column.text()
    folder: str | None = column.text()


class FoundLater(Record, table=True):
    """An attachment that was found in a paper which people had filed before; it is offered once."""

    __table_args__ = table(
        through(document_id="document"),
        index("found_later_open", "document_id", where="answer = 'open'"),
        topic="documents",
        undo=("answer",),
    )
    document_id: int = column.identity("document.id")
    found_at: str = column.instant()
    answer: str = column.code("open", "taken_out", "left_inside")


class Rule(Record, table=True):
    """What is proposed for papers that are like one the office had, and the task such a paper brings when it is filed."""

    __table_args__ = table(
        through(document_id="document"),
        topic="rules",
        undo=("sender", "subject", "file_name", "type_is", "facts", "folder", "task", "task_for", "active"),
        never_again=True,
    )
    id: int = column.identity()
    document_id: int | None = column.ref("document.id")  # the paper it was made from, whose wall it stands behind
    sender: str = column.text()  # an address, or ``@`` and a domain; empty: from anybody
    subject: str = column.text()  # words that all stand in it
    file_name: str = column.text()  # a pattern with ``*``
    type_is: str = column.text()  # what the paper is proposed as by others
    facts: str = column.text()  # JSON: column of a fact and the value that is proposed
    folder: str = column.text()
    task: str = column.text()  # a line as a person types it
    task_for: int | None = column.ref("staff.id")
    made_by: int = column.ref("staff.id")
    made_at: str = column.instant()
    active: int = column.flag(default=1)


class FetchedFrom(Record, table=True):
    """A folder of a mailbox that mail was fetched from: the same for everybody who fetches from it."""

    __table_args__ = table(EVERYBODY, together("source", "folder"), topic="mail")
    id: int = column.identity()
    source: str = column.text()  # ``imap://user@host:port``, or the path of a folder
    folder: str = column.text()
    validity: int = column.number()  # its UIDVALIDITY when it was last looked at


class FetchedMail(Record, table=True):
    """One message of such a folder, by the number it has there; neither its words nor its name."""

    __table_args__ = table(
        EVERYBODY,
        together("fetched_from_id", "validity", "uid"),
        index("fetched_mail_landing", "id", where="state = 'landing'"),
        topic="mail",
    )
    id: int = column.identity()
    fetched_from_id: int = column.ref("fetched_from.id")
    validity: int = column.number()
    uid: str = column.text()
    message: str | None = column.digest()  # of its Message-ID
    sha256: str | None = column.digest()  # of its bytes; None while it was never fetched whole
    state: str = column.code("landing", "fetched", "failed")
    staged: str = column.text()  # while it lands: its file's name in .paracase/mail
    name: str = column.text()  # while it lands: the name it is given in the Inbox
    why: str = column.text()  # why it failed: a word of ours
    at: str = column.instant()


class Sequestered(Record, table=True):
    """A paper that nobody opens until an attorney decides: asked back as privileged, or sent here by mistake."""

    __table_args__ = table(
        through(document_id="document", lead_id="document"),
        index("sequestered_lead", "lead_id"),
        topic="documents",
        undo=("state", "decided_by", "decided_at"),
    )
    document_id: int = column.identity("document.id")
    lead_id: int = column.ref("document.id")  # the paper that was named; the others hold its bytes, or hold it
    relation: str = column.code("named", "same", "inside", "holds")
    reason: str = column.text()
    by_id: int = column.ref("staff.id")
    at: str = column.instant()
    state: str = column.code("waiting", "kept")
    decided_by: int | None = column.ref("staff.id")
    decided_at: str | None = column.instant()


class ThreadPaper(Record, table=True):
    """What a person said of a paper and the thread of a motion; what numbers and words say of threads is kept nowhere.

    ``motion_id`` is the paper that begins the thread; of itself a paper says whether it begins one. Empty is taken back.
    """

    __table_args__ = table(
        through(document_id="document", motion_id="document"),
        index("thread_paper_motion", "motion_id"),
        topic="documents",
        undo=("placed",),
        by_key=True,
    )
    document_id: int = column.ref("document.id", key=True)
    motion_id: int = column.ref("document.id", key=True)
    placed: str = column.code("", "in", "out")
