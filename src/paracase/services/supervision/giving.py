"""A report that leaves: recorded first (who, for whom, made from which entry, the digest), then written."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from paracase.domain.errors import ParacaseError
from paracase.domain.roles import Right
from paracase.domain.supervision import acts
from paracase.services.acts import record
from paracase.services.agenda.writing import is_there, put_new, there_already

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from paracase.services.supervision.reading import Asked


def give_out(
    office: Office, asked: Asked, form: str, data: bytes, *, head: tuple[int, str], path: Path | None = None
) -> None:
    """Record that a report leaves, and write it where a file is named. A program that ends between the two leaves an entry
    too many, never a report that nobody recorded.

    Args:
        form: ``html``, ``pdf``, ``json`` or ``text``.
        data: exactly what leaves.
        head: the entry of the ledger it was made from, and its hash.
        path: a new file; None where it goes to the terminal.

    Raises:
        NotAllowed: the key only reads; a file of this name is there, or it cannot be written there.
        DiskFull: there is no room for it.
    """
    office.require(Right.REPORT)
    if path is not None and is_there(path):
        raise there_already(path)
    about = {"case": asked.case_id} if asked.case_id is not None else {}
    with office.store.write() as tx:
        made = record(
            office, tx, acts.REPORT_GIVEN, f"Report of supervision as {form}",
            data={"form": form, "for": "office", "sha256": hashlib.sha256(data).hexdigest(), "head": head[0],
                  "head_hash": head[1], "first": asked.begin.isoformat(), "last": asked.end.isoformat(),
                  "person": asked.staff_id, **about},
            texts={"file": str(path.absolute())} if path is not None else {},
        )  # fmt: skip
    if path is None:
        return
    try:
        put_new(path, data)
    except ParacaseError:
        with office.store.write() as tx:
            told = f"The report of entry {made.ledger_seq} was not written"
            record(office, tx, acts.REPORT_NOT_GIVEN, told, data={"entry": made.ledger_seq, **about})
        raise
