"""People and organizations once for the whole office, what they are called, and what was looked for among all names."""

from __future__ import annotations

from paracase.store.declared import BY_VIEW, EVERYBODY, through
from paracase.store.tables import column
from paracase.store.tables.record import Record, index, table


class Person(Record, table=True):
    """A person or an organization, once; parties and contacts of cases name it. Seen by whoever sees one of its cases.

    ``active`` is whether somebody keeps it: one that came with a party whose adding was taken back is not kept.
    """

    __table_args__ = table(
        BY_VIEW,
        index("person_fold", "name_fold"),
        index("person_merged", "merged_into", where="merged_into IS NOT NULL"),
        topic="persons",
        undo=(
            "kind", "name", "name_fold", "language", "phone", "email", "address", "safe_way", "safe_note",
            "represented_by_id", "is_represented", "note", "active", "merged_into",
        ),
    )  # fmt: skip
    id: int = column.identity()
    kind: str = column.code("person", "organization")
    name: str = column.text()
    name_fold: str = column.fold_of("name")
    language: str = column.text(default="")
    phone: str = column.text(default="")
    email: str = column.text(default="")
    address: str = column.text(default="")
    safe_way: str = column.text(default="")
    """The ways by which it may be reached, with commas between them; empty: nobody said."""
    safe_note: str = column.text(default="")
    represented_by_id: int | None = column.ref("person.id")
    is_represented: int = column.flag(default=0)
    """Whether a lawyer speaks for it, known by name or not (Model Rule 4.2)."""
    note: str = column.text(default="")
    active: int = column.flag(default=1)
    merged_into: int | None = column.ref("person.id")
    """The person it turned out to be; that one has its parties and contacts."""


class PersonName(Record, table=True):
    """Another name of a person; hidden with the case it was learned in, where that is known."""

    __table_args__ = table(
        through(person_id="person", case_id="cases"),
        index("person_name_person", "person_id"),
        index("person_name_fold", "name_fold"),
        topic="persons",
        undo=("person_id", "name", "name_fold", "kind", "active"),
    )
    id: int = column.identity()
    person_id: int = column.ref("person.id")
    name: str = column.text()
    name_fold: str = column.fold_of("name")
    kind: str = column.code("alias", "former", "affiliate", "dba")
    case_id: int | None = column.ref("cases.id")
    active: int = column.flag(default=1)


class BroughtName(Record, table=True):
    """A name that somebody of the staff brings along from an earlier office: a client, an opponent, of what matter."""

    __table_args__ = table(
        EVERYBODY,
        index("brought_name_staff", "staff_id"),
        topic="persons",
        undo=("active",),
    )
    id: int = column.identity()
    staff_id: int = column.ref("staff.id")
    name: str = column.text()
    name_fold: str = column.fold_of("name")
    side: str = column.code("client", "opponent", "other")
    matter: str = column.text()
    office: str = column.text()
    added_by: int = column.ref("staff.id")
    added_at: str = column.instant()
    active: int = column.flag(default=1)


class ConflictSearch(Record, table=True):
    """A conflict search that was made: who looked for which names, among how many, and at which head of the ledger."""

    __table_args__ = table(
        through(case_id="cases"),
        index("conflict_search_case", "case_id"),
        topic="conflicts",
        never_again=True,
    )
    id: int = column.identity()
    case_id: int | None = column.ref("cases.id")
    reason: str = column.code("asked", "case", "party", "changed", "brought")
    """What it was made for: somebody asked, a case was opened, a party or person was added, or is called otherwise or is one
    with another, names were brought along."""
    names: str = column.text()
    """The names that were looked for, a line each."""
    among: int = column.number()
    hits: int = column.number()
    head: str = column.text()
    """The hash of the ledger's newest entry before it."""
    anyway: int = column.flag()
    """Whether it stopped something, and the person went on all the same."""
    by_id: int = column.ref("staff.id")
    at: str = column.instant()


class ConflictHit(Record, table=True):
    """A name that a search met, and what an attorney said of it. Hidden with the case in which the name stands."""

    __table_args__ = table(
        through(search_id="conflict_search", case_id="cases"),
        index("conflict_hit_search", "search_id"),
        index("conflict_hit_open", "search_id", where="state = 'open'"),
        topic="conflicts",
        undo=("is_put", "state", "decided_by", "decided_at", "words", "waiver", "screen"),
        never_again=True,
    )
    id: int = column.identity()
    search_id: int = column.ref("conflict_search.id")
    asked: str = column.text()
    name: str = column.text()
    role: str = column.text()
    standing: str = column.code("client", "former", "declined", "prospective", "opponent", "other")
    """What whoever has the name is or was to the office (Model Rules 1.7, 1.9, 1.18)."""
    source: str = column.code("party", "contact", "person", "caption", "document", "brought")
    source_id: int = column.number()
    case_id: int | None = column.ref("cases.id")
    alike: int = column.number()
    """How alike the two are, of 100."""
    opposed: int = column.flag()
    """Whether it is a client of the office against whom it would stand, or an opponent whom it would serve."""
    state: str = column.code("open", "cleared", "conflict", "same_side")
    decided_by: int | None = column.ref("staff.id")
    decided_at: str | None = column.instant()
    words: str = column.text(default="")
    waiver: str = column.text(default="")
    """What was signed by whom, and when; empty without one."""
    screen: str = column.text(default="")
    """Who is screened, and how; empty without one."""
    is_put: int = column.flag(default=1)
    """Whether it was put before an attorney: who only looks makes no work, but for what they may not see themselves."""
    person_id: int | None = column.ref("person.id")
    """Who was looked for, where that is known: a decision about them says nothing of another of that name."""


class Credential(Record, table=True):
    """A bar number, a certificate or a license of somebody of the staff. It is printed, and unlocks nothing."""

    __table_args__ = table(
        through(task_id="task"),
        index("credential_staff", "staff_id"),
        topic="staff",
        undo=("kind", "number", "issuer", "issued_on", "lapses_on", "task_id", "active"),
    )
    id: int = column.identity()
    staff_id: int = column.ref("staff.id")
    kind: str = column.code("bar", "certified", "license", "notary", "other")
    number: str = column.text()
    issuer: str = column.text()
    issued_on: str | None = column.day()
    lapses_on: str | None = column.day()
    task_id: int | None = column.ref("task.id")
    """The task to renew it in time."""
    active: int = column.flag(default=1)


class ServiceOn(Record, table=True):
    """Somebody on whom papers of a case are served, by which way."""

    __table_args__ = table(
        through(case_id="cases"),
        index("service_on_case", "case_id"),
        topic="cases",
        undo=("name", "for_whom", "way", "address", "person_id", "active"),
    )
    id: int = column.identity()
    case_id: int = column.ref("cases.id")
    person_id: int | None = column.ref("person.id")
    name: str = column.text()
    for_whom: str = column.text()
    """Whose counsel it is, where it is served for another."""
    way: str = column.code("ecf", "e_mail", "mail", "hand", "courier", "fax")
    address: str = column.text()
    active: int = column.flag(default=1)
