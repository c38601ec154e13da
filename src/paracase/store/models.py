"""Storage shapes of what people write by hand. Not types to think with: those are the dataclasses of the domain.

Instants are 27 characters of UTC text, dates ISO 8601, codes small words; file names are bytes. SQLModel does not
validate table classes when they are made: services check before they write.
"""

from typing import ClassVar

from sqlalchemy import Integer, LargeBinary, Text
from sqlmodel import Field, SQLModel


class Staff(SQLModel, table=True):
    """A person who uses paracase."""

    __tablename__: ClassVar[str] = "staff"
    id: int | None = Field(default=None, primary_key=True, sa_type=Integer)
    name: str = Field(sa_type=Text)
    initials: str = Field(sa_type=Text)
    role: str = Field(sa_type=Text)
    is_admin: int = Field(default=0, sa_type=Integer)
    active: int = Field(default=1, sa_type=Integer)
    created_at: str = Field(sa_type=Text)
    account: str | None = Field(default=None, sa_type=Text)


class Root(SQLModel, table=True):
    """A watched folder: the Inbox, the folder of cases, or an adopted tree. ``inside`` paths are relative to the office."""

    __tablename__: ClassVar[str] = "root"
    id: int | None = Field(default=None, primary_key=True, sa_type=Integer)
    kind: str = Field(sa_type=Text)
    path: bytes = Field(sa_type=LargeBinary)
    inside: int = Field(default=1, sa_type=Integer)
    state: str = Field(default="present", sa_type=Text)


class Case(SQLModel, table=True):
    """A matter."""

    __tablename__: ClassVar[str] = "cases"
    id: int | None = Field(default=None, primary_key=True, sa_type=Integer)
    number: str = Field(sa_type=Text)
    caption: str = Field(sa_type=Text)
    matter_type: str = Field(sa_type=Text)
    stage: str = Field(sa_type=Text)
    side: str = Field(sa_type=Text)
    status: str = Field(default="open", sa_type=Text)
    root_id: int = Field(foreign_key="root.id", sa_type=Integer)
    folder: bytes = Field(sa_type=LargeBinary)
    created_at: str = Field(sa_type=Text)
    reviewed_at: str | None = Field(default=None, sa_type=Text)
    rev: int = Field(default=1, sa_type=Integer)


class Docket(SQLModel, table=True):
    """One docket number of a case, with its court and judge and the days it was in force."""

    __tablename__: ClassVar[str] = "docket"
    id: int | None = Field(default=None, primary_key=True, sa_type=Integer)
    case_id: int = Field(foreign_key="cases.id", sa_type=Integer)
    number: str = Field(sa_type=Text)
    key: str = Field(sa_type=Text)
    court: str = Field(default="", sa_type=Text)
    judge: str = Field(default="", sa_type=Text)
    relation: str = Field(default="main", sa_type=Text)
    from_on: str | None = Field(default=None, sa_type=Text)
    to_on: str | None = Field(default=None, sa_type=Text)


class Party(SQLModel, table=True):
    """A person or organisation with a role in a case."""

    __tablename__: ClassVar[str] = "party"
    id: int | None = Field(default=None, primary_key=True, sa_type=Integer)
    case_id: int = Field(foreign_key="cases.id", sa_type=Integer)
    name: str = Field(sa_type=Text)
    role: str = Field(sa_type=Text)
    is_client: int = Field(default=0, sa_type=Integer)
    active: int = Field(default=1, sa_type=Integer)


class TeamMember(SQLModel, table=True):
    """Who works on a case, as what."""

    __tablename__: ClassVar[str] = "team"
    case_id: int = Field(foreign_key="cases.id", primary_key=True, sa_type=Integer)
    staff_id: int = Field(foreign_key="staff.id", primary_key=True, sa_type=Integer)
    part: str = Field(sa_type=Text)


class Task(SQLModel, table=True):
    """Something to do, by someone, by a date."""

    __tablename__: ClassVar[str] = "task"
    id: int | None = Field(default=None, primary_key=True, sa_type=Integer)
    case_id: int | None = Field(default=None, foreign_key="cases.id", sa_type=Integer)
    document_id: int | None = Field(default=None, foreign_key="document.id", sa_type=Integer)
    what: str = Field(sa_type=Text)
    due_on: str | None = Field(default=None, sa_type=Text)
    due_time: str | None = Field(default=None, sa_type=Text)
    assignee_id: int | None = Field(default=None, foreign_key="staff.id", sa_type=Integer)
    priority: int = Field(default=0, sa_type=Integer)
    state: str = Field(default="open", sa_type=Text)
    done_at: str | None = Field(default=None, sa_type=Text)
    done_by: int | None = Field(default=None, foreign_key="staff.id", sa_type=Integer)
    note: str = Field(default="", sa_type=Text)
    created_by: int | None = Field(default=None, foreign_key="staff.id", sa_type=Integer)
    created_at: str = Field(sa_type=Text)


class Document(SQLModel, table=True):
    """One paper: where it is now, what it is, whose it is. Its bytes are in its versions."""

    __tablename__: ClassVar[str] = "document"
    id: int | None = Field(default=None, primary_key=True, sa_type=Integer)
    parent_id: int | None = Field(default=None, foreign_key="document.id", sa_type=Integer)
    child_no: int | None = Field(default=None, sa_type=Integer)
    root_id: int | None = Field(default=None, foreign_key="root.id", sa_type=Integer)
    relpath: bytes | None = Field(default=None, sa_type=LargeBinary)
    name: str = Field(sa_type=Text)
    dev: int | None = Field(default=None, sa_type=Integer)
    inode: int | None = Field(default=None, sa_type=Integer)
    size: int = Field(sa_type=Integer)
    mtime_ns: int | None = Field(default=None, sa_type=Integer)
    ctime_ns: int | None = Field(default=None, sa_type=Integer)
    version_id: int | None = Field(default=None, sa_type=Integer)
    state: str = Field(default="new", sa_type=Text)
    missing_since: str | None = Field(default=None, sa_type=Text)
    duplicate_of: int | None = Field(default=None, sa_type=Integer)
    doc_type: str | None = Field(default=None, sa_type=Text)
    title: str | None = Field(default=None, sa_type=Text)
    docket_no: str | None = Field(default=None, sa_type=Text)
    attachment_no: str | None = Field(default=None, sa_type=Text)
    party: str | None = Field(default=None, sa_type=Text)
    dated_on: str | None = Field(default=None, sa_type=Text)
    filed_on: str | None = Field(default=None, sa_type=Text)
    entered_on: str | None = Field(default=None, sa_type=Text)
    served_on: str | None = Field(default=None, sa_type=Text)
    service_method: str | None = Field(default=None, sa_type=Text)
    received_on: str | None = Field(default=None, sa_type=Text)
    handling: str = Field(default="normal", sa_type=Text)
    arrived_at: str = Field(sa_type=Text)
    decided_by: int | None = Field(default=None, foreign_key="staff.id", sa_type=Integer)
    decided_at: str | None = Field(default=None, sa_type=Text)
    recognised: int = Field(default=0, sa_type=Integer)
    indexed_rev: int = Field(default=0, sa_type=Integer)
    rev: int = Field(default=1, sa_type=Integer)
