"""What explains a deadline: who said what, by which event, and how it was computed."""

from __future__ import annotations

from paracase.frozen import frozen


@frozen
class DeadlineFacts:
    """One deadline as kept, with its event and the people who answered for it.

    ``computed`` is the computation as it was made (JSON); ``at`` fields are instants, ``on`` fields days.
    """

    deadline_id: int
    task_id: int
    what: str
    case_id: int | None
    caption: str
    case_number: str
    due_on: str | None
    due_time: str
    zone: str
    safe_on: str | None
    kind: str
    cite: str
    rule: str
    whose: str
    extendable: str
    manual: str
    computed: str
    state: str
    event_id: int
    event_type: str
    event_on: str | None
    method: str
    document_id: int | None
    document: str
    place: str
    quote: str
    entered_by: int
    entered: str
    entered_at: str
    verified_by: int | None
    verified: str
    verified_at: str | None
    confirmed: str
    confirmed_at: str | None
