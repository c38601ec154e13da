"""Task lines that count as courts do: ``answer 21d after service 11/20 #26-0003``, ``5 court days before hearing``.

The count is made by the case's court and stands in the line as its safe day before the line is understood. Without a case
nothing is counted here: then calendar days alone are understood, as everywhere.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from paracase.domain.dates.finding import Lean
from paracase.domain.dates.shown import neutral
from paracase.domain.dates.typed import parse_day
from paracase.domain.deadlines.computing import compute
from paracase.domain.deadlines.counting import Trigger
from paracase.domain.deadlines.profiles import Direction, Period, Unit
from paracase.domain.deadlines.standing import EventState
from paracase.domain.errors import BadInput
from paracase.patterns import late_pattern
from paracase.services.cases.cases import named_case
from paracase.services.cases.tasks import understood
from paracase.services.deadlines.of_cases import of_case
from paracase.store.deadlines import events

if TYPE_CHECKING:
    from paracase.services.cases.tasks import NewTask
    from paracase.services.context import Office
    from paracase.services.deadlines.of_cases import CaseCounting

_COUNTED = late_pattern(
    r"(?<!\S)(?P<count>\d{1,4})\s*(?P<unit>court\s+days?|business\s+days?|days?|d|months?|years?)\s+(?P<way>after|before)\s+"
    r"(?:(?:the\s+)?(?P<event>service|hearing|trial|deposition)\b\s*)?(?P<day>[\w/.,-]*\d[\w/.,-]*)?(?=\s|$)",
    re.I,
)
_CASE = late_pattern(r"(?<!\S)#(?P<case>\S+)")
_UNITS = {"c": Unit.COURT_DAY, "b": Unit.BUSINESS_DAY, "d": Unit.DAY, "m": Unit.MONTH, "y": Unit.YEAR}
_TYPES = {"service": "served"}


def understood_by_court(
    office: Office, text: str, *, case_id: int | None = None, document_id: int | None = None
) -> NewTask:
    """What a task line means, what is counted in it by the case's court.

    Raises:
        BadInput: the line cannot be understood; the court is not known or loaded; from which day is not said.
        NotFound: it names a person or case that is not there.
    """
    match = _COUNTED.search(text)
    named = _CASE.search(text)
    where = named_case(office, named["case"].rstrip(",;")).id if named is not None else case_id
    if match is None or where is None or not (match["event"] or match["day"]):
        return understood(office, text, case_id=case_id, document_id=document_id)
    day = _counted(office, where, match)
    line = f"{text[: match.start()]} on {day:%m/%d/%Y} {text[match.end() :]}"
    return understood(office, line, case_id=case_id, document_id=document_id)


def _counted(office: Office, case_id: int, match: re.Match[str]) -> date:
    """The safe day of the count.

    Raises:
        BadInput: the court is not known, or the day it is counted from.
    """
    counting = of_case(office, office.rulebook, case_id)
    if counting.court is None:
        why = counting.manual or "the court of the case is not known"
        raise BadInput(f"“{match[0]}” is not counted: {why}.", hint="paracase deadline counting CASE --court CODE")
    period = Period(int(match["count"]), _UNITS[match["unit"][0].lower()], Direction(match["way"].lower()))
    found = compute(counting.court, period, Trigger(_base(office, case_id, match)), closes=counting.closes)
    return found.safe or found.due


def _base(office: Office, case_id: int, match: re.Match[str]) -> date:
    if match["day"]:
        lean = Lean.BACK if match["way"].lower() == "after" else Lean.AHEAD
        return parse_day(match["day"].rstrip(".,"), today=office.today, lean=lean)
    kind = _TYPES.get(match["event"].lower(), match["event"].lower())
    found = events.list_events(office.store.read, case_id=case_id, state=EventState.RECORDED)
    days = sorted({one.on_day for one in found if one.type == kind and one.on_day})
    if kind != "served":
        days = [day for day in days if day >= office.today.isoformat()]
    if len(days) != 1:
        which = ", ".join(neutral(date.fromisoformat(day)) for day in days)
        raise BadInput(
            f"“{match[0]}”: from which day?",
            hint=f"Recorded are {which}; write the day." if days else f"No {match['event']} is recorded in the case.",
        )
    return date.fromisoformat(days[0])


def closed_on(office: Office, case_id: int | None, day: date | None) -> str:
    """Why the case's court is closed on a task's day; empty where it is open, or nobody can say it."""
    if case_id is None or day is None:
        return ""
    counting: CaseCounting = of_case(office, office.rulebook, case_id)
    if counting.court is None:
        return ""
    try:
        closed = counting.court.closed(day, Direction.AFTER)
    except BadInput:  # beyond the years of the calendars
        return ""
    return closed.words if closed is not None else ""
