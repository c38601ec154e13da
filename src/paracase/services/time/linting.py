"""What courts and clients may strike of entries: when one is written, and over a period."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from paracase.domain.roles import Right, Role
from paracase.domain.time.entries import TimeState
from paracase.domain.time.lint import LintEntry, lint_entry
from paracase.domain.time.rates import rate_on
from paracase.services.time.rates import rate_of
from paracase.services.time.seeing import entry, listed
from paracase.store.time import entries as kept
from paracase.store.time import rates

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.domain.time.lint import LintFound
    from paracase.domain.time.rates import RateSpan
    from paracase.services.context import Office
    from paracase.services.time.seeing import TimePeriod
    from paracase.store.time.entries import TimeRow


def of_entry(office: Office, entry_id: int) -> list[LintFound]:
    """What may be struck of one entry, also that another of the same day says the same.

    Raises:
        NotFound: there is none that may be seen.
    """
    return next(iter(_linted(office, [entry(office, entry_id)])))[1]


def over(
    office: Office, period: TimePeriod, *, who: str | None = None, everybody: bool = False, case_id: int | None = None
) -> list[tuple[TimeRow, LintFound]]:
    """What may be struck of the counted entries of a period.

    Raises:
        NotFound, NotAllowed: as ``seeing.listed``.
    """
    rows = listed(office, period, who=who, everybody=everybody, case_id=case_id, state=TimeState.COUNTED)
    return [(row, one) for row, found in _linted(office, rows) for one in found]


def _linted(office: Office, rows: list[TimeRow]) -> Iterable[tuple[TimeRow, list[LintFound]]]:
    """Each entry with what is found of it; others' entries are compared, and named only as far as they may be seen."""
    spans = rates.all_rates(office.store.read)
    sees = office.can(Right.SEE_TIME)
    codes, today = office.practice.billing_codes, office.today.isoformat()
    beside: dict[str, list[LintEntry]] = {}
    for row in rows:
        if row.on_day not in beside:
            some = kept.list_entries(office.store.read, begin=row.on_day, end=row.on_day, state=TimeState.COUNTED)
            beside[row.on_day] = [_looked_at(office, one, spans, sees=sees) for one in some]
        attorneys = rate_on(spans, Role.ATTORNEY, date.fromisoformat(row.on_day))
        mine = _looked_at(office, row, spans, sees=True)
        yield row, lint_entry(mine, codes=codes, today=today, beside=beside[row.on_day], attorney_cents=attorneys)


def _looked_at(office: Office, row: TimeRow, spans: list[RateSpan], *, sees: bool) -> LintEntry:
    who = row.who if sees or row.staff_id == office.person.id else ""
    return LintEntry(
        row.id, row.case_id, row.staff_id, who, row.role, row.on_day, row.tenths, row.task, row.activity, row.words,
        row.kind, row.billable, rate_of(spans, row, date.fromisoformat(row.on_day)),
    )  # fmt: skip
