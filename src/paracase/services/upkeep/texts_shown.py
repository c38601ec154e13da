"""What attorneys were shown: the texts kept, against the hashes their decisions committed and against the vault's bytes."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from paracase.domain.approvals.acts import ASKED, DECIDED, PHONED
from paracase.domain.approvals.statements import texts_in
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.services.papers import read_anew
from paracase.store.papers.versions import shown_text, version_facts
from paracase.store.upkeep.derived import said
from paracase.store.upkeep.shown import kept_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from paracase.services.context import Office
    from paracase.store.driver import sqlite3

_KINDS = tuple(act.kind for act in (ASKED, *DECIDED.values(), PHONED))


@frozen
class ReadAgain:
    """Texts that were read again from the vault's bytes.

    Attributes:
        read: how many were.
        not_read: why others were not, and how many for each reason.
        before: how many were by a verification that was cut off, and not again.
    """

    read: int
    faults: tuple[str, ...]
    not_read: tuple[tuple[str, int], ...]
    before: int = 0

    @property
    def not_provable(self) -> int:
        """How many texts nobody can say of that they are what the bytes give."""
        return sum(count for _, count in self.not_read)


NONE_READ = ReadAgain(0, (), ())


def text_faults(db: sqlite3.Connection) -> list[str]:
    """Kept texts that are not what their hash says, or not the ones that were asked and decided about."""
    faults: list[str] = []
    by_version: dict[int, str] = {}
    by_document: dict[tuple[int, int, str], tuple[int, str]] = {}
    for kept in kept_texts(db):
        if kept.text_sha256 != kept.sha256:
            faults.append(f"shown_text {kept.version_id}: the text is not the one its hash names")
        by_version[kept.version_id] = kept.text_sha256
        by_document[kept.document_id, kept.no, kept.extractor] = (kept.version_id, kept.text_sha256)
    for entry in said(db, _KINDS):
        papers = entry.data.get("documents", ())
        for item in papers if entry.is_whole and isinstance(papers, list) else ():
            if not isinstance(item, dict) or not isinstance(item.get("version", 0), int):
                faults.append(f"ledger {entry.seq}: what the entry says of papers has a shape that no act gives it")
                continue
            known = by_version.get(item.get("version", 0))
            if "text" in item and known is not None and known != item["text"]:
                faults.append(_told(item["version"], entry.seq, item["text"], known))
        for document_id, no, sha256, extractor in texts_in(entry.texts.get("statement") or ""):
            version_id, known = by_document.get((document_id, no, extractor), (0, sha256))
            if known != sha256:
                faults.append(_told(version_id, entry.seq, sha256, known))
    return list(dict.fromkeys(faults))


def _told(version_id: int, seq: int, said_hash: str, found: str) -> str:
    return (
        f"shown_text {version_id}, pages: the ledger says a text of SHA-256 {said_hash[:12]}… (entry {seq}), "
        f"the row has {found[:12]}…"
    )


def read_again(
    office: Office,
    versions: Sequence[int],
    reached: Callable[[int, int, ReadAgain], None] = lambda _done, _version, _until: None,
) -> ReadAgain:
    """Read versions again from the vault's bytes, and compare the texts kept of them. Takes a tenth of a second each.

    Args:
        reached: told how many were read, the last of them, and what was found until then.
    """
    read, faults, left = 0, list[str](), dict[str, int]()
    with contextlib.closing(office.store.look()) as db, read_anew.reading() as workers:
        for done, version_id in enumerate(versions, start=1):
            facts, kept = version_facts(db, version_id), shown_text(db, version_id)
            if facts is None or kept is None or facts.is_sequestered or not office.vault.has(facts.sha256, facts.size):
                why = "their bytes are not to be read"
            else:
                now = read_anew.read_by(workers, office, facts)
                why, wrong = read_anew.why_not_again(kept, now), read_anew.difference(kept, now)
                if wrong and read_anew.is_of_another_reader(kept, now):
                    why = f"reader {kept.reader} ({kept.extractor}) is gone, and the bytes give other words now"
                elif wrong:
                    faults.append(
                        f"shown_text {version_id} ({visible(facts.name)}): the vault's bytes give another text ({wrong})"
                    )
            read += not why
            if why:
                left[why] = left.get(why, 0) + 1
            reached(done, version_id, ReadAgain(read, tuple(faults), tuple(sorted(left.items()))))
    return ReadAgain(read, tuple(faults), tuple(sorted(left.items())))
