"""Copies of exactly what is asked about, for reading it in its own program; every copy is recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.errors import NotFound
from paracase.domain.papers.acts import COPIED
from paracase.services.acts import record
from paracase.services.approvals import reading
from paracase.services.papers import versions
from paracase.services.papers.kept import chunks_of, opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office


def copy_of(office: Office, request_id: int, item_no: int = 1) -> tuple[str, Iterator[bytes]]:
    """A paper of a request: its name, and its bytes from the vault, hashed before the first is given.

    Raises:
        NotFound: no such request or paper.
        NotAllowed: it was purged.
        Damaged: the vault holds other bytes.
    """
    found = reading.detail(office, request_id)
    item = next((d.item for d in found.items if d.item.no == item_no), None)
    if item is None:
        raise NotFound(f"Request {request_id} has no paper {item_no}.", hint=f"It has {len(found.items)}.")
    versions.there(versions.version(office, item.version_id))
    handle = opened(office, item.sha256, item.name)
    with office.store.write() as tx:
        record(
            office,
            tx,
            COPIED,
            f"Took a copy of {item.name}, v{item.version}",
            data={
                "request": request_id,
                "case": found.row.case_id,
                "document": item.document_id,
                "sha256": item.sha256,
            },
        )
    return item.name, chunks_of(handle)
