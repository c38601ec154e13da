"""By when an attorney owes an answer, and which attorney: the clock of a client's question."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from paracase.domain.deadlines.calendars import weekend
from paracase.domain.deadlines.profiles import Direction
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.roles import Role
from paracase.services.deadlines.of_cases import of_case
from paracase.services.people.people import counsel_of, everybody
from paracase.store import walls

if TYPE_CHECKING:
    from datetime import date

    from paracase.domain.roles import Person
    from paracase.services.context import Office

FEDERAL = "us-fed"
"""The calendar of closed days where the case's court is not known."""


def answer_due(office: Office, case_id: int | None) -> date:
    """The day by which an answer is owed: so many court days after today, by the office's policy.

    Days on which the case's court is closed do not count; where it is not known, federal holidays and weekends.
    """
    left, day = office.policy.answer_days, office.today
    counting = of_case(office, office.rulebook, case_id) if case_id is not None else None
    court = counting.court if counting is not None else None
    federal = office.rulebook.calendars.get(FEDERAL)

    def is_closed(on: date) -> bool:
        try:
            if court is not None:
                return court.closed(on, Direction.AFTER) is not None
            return weekend(on) is not None or (federal is not None and federal.closed(on) is not None)
        except BadInput:  # beyond the years of the calendars
            return weekend(on) is not None

    while left:
        day += timedelta(days=1)
        left -= not is_closed(day)
    return day


def attorneys_for(office: Office, case_id: int | None) -> list[Person]:
    """Who can be asked: the attorneys of the case's team, the lead first; where there are none, every attorney."""
    own = counsel_of(office, case_id) if case_id is not None else []
    return own or [person for person in everybody(office) if person.role is Role.ATTORNEY]


def attorney_asked(office: Office, case_id: int | None, attorney_id: int | None = None) -> Person:
    """The attorney who is asked: the one named, else the lead of the case, else the office's only one.

    Raises:
        BadInput: it is not said which, or who is named is none.
        NotAllowed: there is no attorney, or they do not see the case.
    """
    able = attorneys_for(office, case_id)
    if not able:
        raise NotAllowed(
            "Nobody here is an attorney: nobody can answer it.", hint="paracase staff add NAME --role attorney"
        )
    if attorney_id is not None:
        found = next((one for one in everybody(office) if one.id == attorney_id and one.role is Role.ATTORNEY), None)
        if found is None:
            raise BadInput("Only an attorney answers it.", hint="Attorneys: " + ", ".join(one.name for one in able))
    elif len(able) == 1 or (case_id is not None and able[0] in counsel_of(office, case_id)):
        found = able[0]
    else:
        names = ", ".join(f"{one.name} ({one.initials})" for one in able)
        raise BadInput("No attorney is on the case: which one is asked?", hint=f"Attorneys: {names}.")
    if case_id is not None and case_id in walls.unseen_cases(office.store.read, found.id):
        raise NotAllowed(f"{found.name} does not see this case.", hint="Ask an attorney who does.")
    return found
