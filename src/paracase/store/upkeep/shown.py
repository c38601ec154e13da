"""The texts people were shown, for whoever compares them with the ledger and with the vault's bytes."""

from __future__ import annotations

import hashlib
import zlib
from typing import TYPE_CHECKING, NamedTuple

from paracase.store.declared import OFFICE
from paracase.store.named import column, each

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.store.driver import sqlite3


class KeptText(NamedTuple):
    """A text that is kept as shown.

    Attributes:
        no: which version of the document it is of.
        sha256: what it should hash to.
        text_sha256: what it does hash to; empty where it cannot be unpacked.
    """

    version_id: int
    document_id: int
    no: int
    extractor: str
    sha256: str
    text_sha256: str


class _Kept(NamedTuple):
    """The same, packed."""

    version_id: int
    document_id: int
    no: int
    extractor: str
    sha256: str
    pages: bytes


def kept_texts(db: sqlite3.Connection) -> Iterator[KeptText]:
    """Every text that is kept as shown; whoever asks sees all of them."""
    sql = (
        f"SELECT s.version_id, v.document_id, v.seq AS no, s.extractor, s.sha256, s.pages FROM {OFFICE}.shown_text s "
        f"JOIN {OFFICE}.version v ON v.id = s.version_id ORDER BY s.version_id"
    )
    for row in each(db.execute(sql), _Kept):
        try:
            digest = hashlib.sha256(zlib.decompress(row.pages)).hexdigest()
        except (zlib.error, TypeError):
            digest = ""
        yield KeptText(row.version_id, row.document_id, row.no, row.extractor, row.sha256, digest)


def asked_versions(db: sqlite3.Connection) -> list[int]:
    """The versions that were put before an attorney and whose text is kept, in order."""
    sql = (
        f"SELECT DISTINCT i.version_id FROM {OFFICE}.request_item i JOIN {OFFICE}.shown_text s "
        "ON s.version_id = i.version_id ORDER BY i.version_id"
    )
    return column(db.execute(sql), int)
