"""Time that was worked: entries and what stood in them before, running timers, rates, and who keeps time as what."""

from __future__ import annotations

from paracase.store.declared import EVERYBODY, through
from paracase.store.tables import column
from paracase.store.tables.record import Record, check, index, table


class TimeEntry(Record, table=True):
    """What somebody worked on a case on a day, in whole tenths of an hour.

    One that is not counted may have no time: a proposal that was turned down is kept, so that it is not made again.
    """

    __table_args__ = table(
        through(case_id="cases"),
        index("time_entry_day", "staff_id", "on_day"),
        index("time_entry_case", "case_id", "on_day"),
        check("tenths >= 0"),
        check("tenths > 0 OR state = 'not_counted'"),
        topic="time",
        undo=(
            "case_id", "on_day", "tenths", "task", "activity", "words", "kind", "billable", "rate_cents", "state",
        ),
        never_again=True,
    )  # fmt: skip
    id: int = column.identity()
    case_id: int = column.ref("cases.id")
    staff_id: int = column.ref("staff.id")
    role: str = column.code("attorney", "paralegal", "assistant")
    """What the person was then: rates go by it, whatever they are today."""
    on_day: str = column.day()
    tenths: int = column.number()
    task: str = column.text()
    """UTBMS task code; empty where none was said."""
    activity: str = column.text()
    """UTBMS activity code, A101 to A111; empty where none was said."""
    words: str = column.text()
    kind: str = column.code("substantive", "clerical")
    billable: int = column.flag()
    rate_cents: int | None = column.number()
    """Cents an hour, where another rate than the role's was said."""
    state: str = column.code("counted", "not_counted")
    source: str = column.code("typed", "timer", "acts", "communication")
    origin: str = column.text()
    """What it was proposed from: ``act:123 act:130``, ``communication:4``; empty where it was typed or timed."""
    made_by: int = column.ref("staff.id")
    made_at: str = column.instant()
    salt: str = column.text(default="")
    """Random, never shown: the ledger commits to the words with it; empty where words were purged."""


class TimePast(Record, table=True):
    """What stood in an entry before it was changed."""

    __table_args__ = table(
        through(entry_id="time_entry", case_id="cases"),
        index("time_past_entry", "entry_id"),
        topic="time",
        never_again=True,
    )
    id: int = column.identity()
    entry_id: int = column.ref("time_entry.id")
    case_id: int = column.ref("cases.id")
    on_day: str = column.day()
    tenths: int = column.number()
    task: str = column.text()
    activity: str = column.text()
    words: str = column.text()
    kind: str = column.code("substantive", "clerical")
    billable: int = column.flag()
    rate_cents: int | None = column.number()
    state: str = column.code("counted", "not_counted")
    changed_by: int = column.ref("staff.id")
    changed_at: str = column.instant()


class TimeTimer(Record, table=True):
    """The timer of a person that runs; a row in the store, so that it runs on when the program does not."""

    __table_args__ = table(through(case_id="cases"), topic="time", by_key=True)
    staff_id: int = column.ref("staff.id", key=True)
    case_id: int = column.ref("cases.id")
    task: str = column.text()
    activity: str = column.text()
    words: str = column.text()
    started_at: str = column.instant()


class TimeRate(Record, table=True):
    """What an hour of a role costs from a day on, in cents; it holds until the next of the role, or ``to_on``."""

    __table_args__ = table(
        EVERYBODY,
        index("time_rate_role", "role", "from_on"),
        check("cents >= 0"),
        topic="time",
        undo=("to_on",),
        never_again=True,
    )
    id: int = column.identity()
    role: str = column.code("attorney", "paralegal", "assistant")
    cents: int = column.number()
    from_on: str = column.day()
    to_on: str | None = column.day()
    """The last day it holds; empty while none is said."""
    set_by: int = column.ref("staff.id")
    set_at: str = column.instant()


class Timekeeper(Record, table=True):
    """How a person is named in billing files: id, *Surname, First*, and the classification that receivers know."""

    __table_args__ = table(EVERYBODY, topic="time", undo=("ident", "name", "classification"), by_key=True)
    staff_id: int = column.ref("staff.id", key=True)
    ident: str = column.text()
    name: str = column.text()
    classification: str = column.text()
