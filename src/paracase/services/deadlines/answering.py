"""Until when a court should have answered a filing of ours: its next court day, counted by the court."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from paracase.domain.clock import moment_at
from paracase.domain.dates.shown import neutral
from paracase.domain.errors import BadInput
from paracase.frozen import frozen
from paracase.services.deadlines.of_cases import of_case

if TYPE_CHECKING:
    from datetime import date, datetime

    from paracase.services.context import Office

BEFORE_CUT_OFF = timedelta(hours=2)
"""So long before the court stops taking papers for the day, what was not answered can still be filed again."""
_FRIDAY = 4


@frozen
class AnswerDue:
    """When an answer should have come.

    Attributes:
        day: the next court day after the filing, or where the court's calendar is not known the next weekday.
        moment: two hours before that day's cut-off; None where nobody said the hour: then the day has to be over.
        words: *by Mon 2026-11-30, its next court day*.
    """

    day: date
    moment: datetime | None
    words: str

    def is_over(self, now: datetime, today: date) -> bool:
        """Whether it should be here by now."""
        return now >= self.moment if self.moment is not None else today > self.day


def answer_due(office: Office, case_id: int, filed_on: date) -> AnswerDue:
    """Until when the court of a case should have accepted or rejected what was filed on a day.

    Raises:
        NotFound: there is no such case in sight.
    """
    of = of_case(office, office.rulebook, case_id)
    try:
        day = of.court.next_open(filed_on) if of.court is not None else None
    except BadInput:  # outside the years of its calendars
        day = None
    if of.court is None or day is None:
        day = filed_on + timedelta(days=1)
        while day.weekday() > _FRIDAY:
            day += timedelta(days=1)
        return AnswerDue(day, None, f"by {neutral(day)}, the next weekday: its court's calendar is not known")
    if of.closes is None or not of.court.zone:
        return AnswerDue(day, None, f"by {neutral(day)}, its next court day")
    moment = moment_at(day, of.closes, of.court.zone) - BEFORE_CUT_OFF
    return AnswerDue(day, moment, f"by two hours before {of.closes:%H:%M} on {neutral(day)}, its next court day")
