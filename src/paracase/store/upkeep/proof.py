"""What the kept part of a ledger bears out: an approval, a signature, a key of which it does not speak is not proved."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from paracase.domain.approvals.statements import text_hash
from paracase.domain.ledger import Entry, check_chain, commitment
from paracase.store.ledger import unstored

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Row = dict[str, Any]


class KeptLedger:
    """The entries of a ledger from the first on, as far as the chain is whole.

    Attributes:
        entries: those entries.
        beyond: entries that could be read after the first that is missing or changed.
        bodies: what the kept entries say, by number.
        texts: their texts, by number and field, as far as they are what the entry was made with.
    """

    def __init__(self, entries: Iterable[Row], texts: Iterable[Row]) -> None:
        found = {row["seq"]: Entry(**row) for row in entries if isinstance(row["body"], bytes)}
        in_order = [found[seq] for seq in sorted(found)]
        kept, _, _ = check_chain(in_order)
        self.entries, self.beyond = in_order[:kept], in_order[kept:]
        self.bodies: dict[int, Row] = {entry.seq: json.loads(entry.body) for entry in self.entries}
        self.texts: dict[int, dict[str, Row]] = {}
        for row in texts:
            digest = self.bodies.get(row["seq"], {}).get("texts", {}).get(row["field"])
            if digest is not None and _is_text(row["salt"], row["text"], digest):
                self.texts.setdefault(row["seq"], {})[row["field"]] = row

    def text(self, seq: int, field: str) -> str | None:
        """A text of an entry; None where it is lost or was destroyed by order."""
        row = self.texts.get(seq, {}).get(field)
        return row["text"] if row else None

    def of(self, kind: str) -> list[tuple[int, Mapping[str, Any]]]:
        """Number and data of every entry of a kind."""
        return [(seq, body["data"]) for seq, body in self.bodies.items() if body["kind"] == kind]

    def approval(self, row: Row, signatures: set[Any]) -> bool:
        """Whether an approval is what was decided, by whom, about what."""
        body = self.bodies.get(row["ledger_seq"])
        if body is None or body["kind"] != f"approval.{row['decision']}":
            return False
        text, sha256 = str(row["statement"]), row["sha256"]
        # The second and later ones of a statement about several requests have a number in their hash.
        is_text = text_hash(text) == sha256 or any(text_hash(f"{text}{n}\n") == sha256 for n in range(1, 101))
        said = (body["data"].get("statement"), body["data"].get("request"), body["staff"])
        is_signed = row["signature_id"] is None or row["signature_id"] in signatures
        return said == (sha256, row["request_id"], row["staff_id"]) and is_text and is_signed

    def signature(self, row: Row) -> bool:
        """Whether a signature is the one that was given then."""
        data = self.bodies.get(row["ledger_seq"], {}).get("data", {})
        given = (data.get("signature"), data.get("statement"))
        return given == (text_hash(str(row["armored"])), text_hash(str(row["statement"])))

    def key(self, row: Row) -> bool:
        """Whether a key was registered to that person: it opens the door."""
        given = (row["line"], row["staff_id"])
        return any((data.get("line"), data.get("staff")) == given for _, data in self.of("staff.key_added"))

    def act(self, row: Row) -> bool:
        """Whether something was done."""
        body = self.bodies.get(row["ledger_seq"])
        return body is not None and body["kind"] == row["kind"]


def _is_text(salt: object, text: object, digest: str) -> bool:
    """Whether a text is what its entry was made with; one that was destroyed by order left an empty row."""
    if salt is None and text is None:
        return True
    if not isinstance(salt, bytes) or not isinstance(text, str):
        return False
    return commitment(salt, text) == digest or commitment(salt, unstored(text)) == digest
