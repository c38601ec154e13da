"""Documents of which only a notice came: what to fetch, and until when its link opens it without charge.

paracase opens, previews and tests no link of a notice: its first use ends the free look. So a person gets a task.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.dates.shown import neutral
from paracase.domain.errors import NotAllowed
from paracase.domain.papers.documents import TriageState
from paracase.domain.papers.gaps import free_look_until
from paracase.domain.papers.pairing import is_notice
from paracase.domain.papers.proposals import Confidence, Field, best
from paracase.domain.roles import Right
from paracase.services.cases.tasks import NewTask, add_task
from paracase.services.papers.proposing import cases_meant_of, document_row
from paracase.store.papers import documents, lists, recognised

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.services.done import Done


class Awaited(NamedTuple):
    """A document that a notice is of, and that is not there."""

    number: str
    until: date
    """The last day of the free look, if nobody and no mail scanner used the link before."""
    is_over: bool
    """Whether that day is gone: its link asks for a fee now."""

    def words(self, until: str) -> str:
        """That it did not come, and what its link is good for.

        Args:
            until: the last day, as whoever says it shows days.
        """
        link = f"its free look ended {until}" if self.is_over else f"its link opens it free once, until {until}"
        return f"No. {self.number} did not come with it; {link}"


def awaited(office: Office, document_id: int) -> Awaited | None:
    """The document that a notice is of, while it did not come; None for other papers."""
    db = office.store.read
    proposals = recognised.proposals_for(db, document_id)
    number = best(proposals, Field.DOCKET_NO)
    if not is_notice(proposals) or number is None or number.confidence is Confidence.GUESS:
        return None
    # Of one notice another copy may be there; the document itself is what is paired with a paper that is no notice.
    pairs = [
        int(one.value) for one in proposals if one.field is Field.PAIR and one.reason.startswith("gives notice of")
    ]
    if any(lists.get_document(db, other) is not None for other in pairs) or lists.children(db, document_id):
        return None
    said = best(proposals, Field.ENTERED) or best(proposals, Field.FILED) or best(proposals, Field.RECEIVED)
    noticed = (
        date.fromisoformat(said.value)
        if said is not None
        else office.day_of(document_row(office, document_id).arrived_at)
    )
    until = free_look_until(noticed)
    return Awaited(number.value, until, until < office.today)


def add_fetch_task(office: Office, document_id: int) -> Done:
    """Make a task for a person to fetch the document of a notice, due when its free look ends.

    Raises:
        NotAllowed: it is no notice of a document that is not there, or lies in the trash.
    """
    office.require(Right.KEEP_TASKS)
    row = document_row(office, document_id)
    found = awaited(office, document_id)
    if found is None or row.state == TriageState.TRASH:
        raise NotAllowed(
            f"“{row.name}” is no notice whose document is missing.",
            hint="See “paracase triage show ID”: pair, attachments.",
        )
    of_cases = documents.case_ids(office.store.read, document_id) or cases_meant_of(office, document_id)
    note = (
        f"The link in the notice opened it without charge once, until {neutral(found.until)} at the latest: by now it costs "
        "the court’s fee. Save the file into Inbox."
        if found.is_over
        else f"The link in the notice opens it without charge once, until {neutral(found.until)} at the latest. "
        "Mail scanners, previews and forwarding use that up: open it in a browser, and save the file into Inbox."
    )
    due = office.today if found.is_over else found.until
    task = NewTask(f"fetch ECF {found.number}", due, case_id=next(iter(of_cases), None),
                   document_id=document_id, note=note)  # fmt: skip
    return add_task(office, task)
