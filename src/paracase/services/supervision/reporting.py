"""The report of supervision: for the office, or for the client of one case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput
from paracase.domain.roles import Right
from paracase.domain.supervision.reported import MadeBy, client_report, office_report
from paracase.services.supervision.reading import supervision

if TYPE_CHECKING:
    from paracase.domain.supervision.reported import Report
    from paracase.services.context import Office
    from paracase.services.supervision.reading import Asked


def report(office: Office, asked: Asked) -> Report:
    """The office's own report. Not for the event loop."""
    return office_report(supervision(office, asked), _made(office), office.day_of)


def for_client(office: Office, asked: Asked) -> Report:
    """The version for the client of one case, in plain words; it goes out through the queue alone (``drafting``).

    Raises:
        BadInput: no case is named, or one person alone.
        NotAllowed: hours of everybody are in it, and whoever asks may not see them.
    """
    if asked.case_id is None or asked.staff_id is not None:
        raise BadInput("A client's version is of one case, and of everybody who worked on it.", hint="Name the case.")
    office.require(Right.SEE_TIME)
    return client_report(supervision(office, asked), _made(office), office.day_of)


def _made(office: Office) -> MadeBy:
    return MadeBy(office.settings.name, office.person.name, office.today, office.settings.dates)
