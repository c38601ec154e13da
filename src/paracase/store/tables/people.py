"""Who works here, their keys, and whom one has to reach."""

from __future__ import annotations

from paracase.store.declared import EVERYBODY, through
from paracase.store.tables import column
from paracase.store.tables.record import Record, index, table


class Staff(Record, table=True):
    """A person who uses paracase."""

    __table_args__ = table(EVERYBODY, topic="staff")
    id: int = column.identity()
    name: str = column.text(unique=True)
    initials: str = column.text()
    role: str = column.code("attorney", "paralegal", "assistant")
    is_admin: int = column.flag()
    active: int = column.flag()
    created_at: str = column.instant()
    account: str | None = column.text()
    name_fold: str = column.fold_of("name", unique=True)
    initials_fold: str = column.fold_of("initials")


class StaffKey(Record, table=True):
    """An SSH key of a person. One that was taken away stays, with the day."""

    __table_args__ = table(
        EVERYBODY, index("staff_key_live", "fingerprint", where="revoked_at IS NULL", unique=True), topic="staff"
    )
    id: int = column.identity()
    staff_id: int = column.ref("staff.id")
    name: str = column.text()
    line: str = column.text()
    fingerprint: str = column.text()
    from_hosts: str = column.text()
    expires_on: str | None = column.day()
    added_at: str = column.instant()
    added_by: int = column.ref("staff.id")
    revoked_at: str | None = column.instant()
    revoked_by: int | None = column.ref("staff.id")


class Contact(Record, table=True):
    """A person or organisation one has to reach, of a case or of the office."""

    __table_args__ = table(
        through(case_id="cases"),
        index("contact_case", "case_id"),
        index("contact_person", "person_id", "name"),
        topic="contacts",
        undo=("case_id", "name", "role", "organisation", "phone", "email", "address", "note", "active", "person_id"),
    )
    id: int = column.identity()
    case_id: int | None = column.ref("cases.id")
    name: str = column.text()
    role: str = column.text()
    organisation: str = column.text()
    phone: str = column.text()
    email: str = column.text()
    address: str = column.text()
    note: str = column.text()
    active: int = column.flag(default=1)
    person_id: int | None = column.ref("person.id")
    """Who it is; the name stays as it was written here."""
