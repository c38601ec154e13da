"""An entry in one line, understood in this office: ``.4 26-0003 A103 draft opposition``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput
from paracase.domain.time.typed import parse_time_line
from paracase.services.cases.cases import named_case
from paracase.services.time.entries import NewTime, codes_meant
from paracase.store.cases import cases

if TYPE_CHECKING:
    from datetime import date

    from paracase.services.context import Office


def understood(office: Office, text: str, *, case_id: int | None = None, on_day: date | None = None) -> NewTime:
    """What one line means; the case is named by its number, or by ``#`` and words of its caption.

    Args:
        case_id: the case in front, unless the line names another.
        on_day: the day that is looked at, unless the line names another.

    Raises:
        BadInput: the line cannot be understood, or names no case.
        NotFound: it names a case that is not there.
    """
    said = parse_time_line(text, today=office.today)
    words = said.words
    if said.case is not None:
        case_id = named_case(office, said.case).id
    else:
        first, _, rest = words.partition(" ")
        found = cases.find_case(office.store.read, first.rstrip(",;:"))
        if found is not None:
            case_id, words = found.id, rest.strip()
    if case_id is None:
        raise BadInput("The line does not say in which case.", hint="Write: .4 26-0003 draft opposition, or #alvarez")
    if not words:
        raise BadInput("The line does not say what was done.", hint="Write: .4 26-0003 A103 draft opposition")
    task, activity = codes_meant(office, said.codes)
    return NewTime(case_id, said.tenths, words, said.day or on_day, task, activity or None)
