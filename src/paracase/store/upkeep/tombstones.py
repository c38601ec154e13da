"""What the store says of papers that are purged: taken out of every table, and a tombstone put in the place of each.

Done twice, it changes nothing more. What is signed or chained stays: the ledger's entries (ids and hashes) and statements.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.papers.facts import FACTS, FactKind
from paracase.domain.steps import PaperStep, RowStep, from_json, to_json
from paracase.store.engine import changed
from paracase.store.named import column, each, rows
from paracase.store.papers.documents import NEXT_TOUCH
from paracase.store.rows import known

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from paracase.domain.steps import Step
    from paracase.store.driver import sqlite3

GONE = "(purged)"
"""Stands where words about a purged paper stood."""
_FACTS = tuple(fact.column for fact in FACTS if fact.kind is not FactKind.HANDLING)
"""What a tombstone loses; how it must be handled stays."""
_NAMING = "field IN ('pair', 'filed_with', 'version_of')"
"""Suggestions of other papers that name one, and what differs."""
_OF_ONE = ("path", "name", "title")
"""Texts of an entry about several papers that are each about one: ``path.17``."""


class NamesOf(NamedTuple):
    """What a paper is called, and where it lies."""

    name: str
    title: str | None
    relpath: bytes | None


class PlaceOf(NamedTuple):
    """A paper's file."""

    id: int
    root_id: int
    relpath: bytes


class _Said(NamedTuple):
    """A text of the ledger."""

    seq: int
    field: str
    text: str


class _Kept(NamedTuple):
    """An act's words and steps."""

    id: int
    summary: str
    steps: str | None


class _Plan(NamedTuple):
    """A plan of the journal."""

    batch: str
    plan: str


def names_of(db: sqlite3.Connection, ids: Iterable[int]) -> list[NamesOf]:
    """What papers are called now."""
    found: list[NamesOf] = []
    for number in ids:
        sql = "SELECT name, title, relpath FROM main.document WHERE id = ?"
        found += rows(db.execute(sql, (number,)), NamesOf)
    return found


class _Moved(NamedTuple):
    """Where a file was moved from and to."""

    from_path: bytes
    to_path: bytes


def earlier_paths(db: sqlite3.Connection, ids: Iterable[int]) -> list[bytes]:
    """Where the files of papers lay before, as the journal knows."""
    found: list[bytes] = []
    for number in ids:
        sql = "SELECT from_path, to_path FROM main.move WHERE document_id = ? ORDER BY id"
        for moved in each(db.execute(sql, (number,)), _Moved):
            found += [moved.from_path, moved.to_path]
    return [path for path in found if path]


def name_is_shared(db: sqlite3.Connection, name: str, ids: set[int]) -> bool:
    """Whether a paper that stays has this name too."""
    sql = "SELECT id FROM main.document WHERE name = ? ORDER BY id LIMIT 100"
    return bool(set(column(db.execute(sql, (name,)), int)) - ids)


def places_of(db: sqlite3.Connection, ids: Iterable[int]) -> list[PlaceOf]:
    """Where the files of papers lie, also of those that are missing there."""
    found: list[PlaceOf] = []
    for number in ids:
        sql = "SELECT id, root_id, relpath FROM main.document WHERE id = ? AND relpath IS NOT NULL AND root_id IS NOT NULL"
        found += rows(db.execute(sql, (number,)), PlaceOf)
    return found


def shown_bytes(db: sqlite3.Connection, ids: Iterable[int]) -> list[bytes]:
    """The packed texts of papers as they were shown."""
    found: list[bytes] = []
    for number in ids:
        sql = (
            "SELECT s.pages FROM main.shown_text s JOIN main.version v ON v.id = s.version_id WHERE v.document_id = ? "
            "ORDER BY s.version_id"
        )
        found += column(db.execute(sql, (number,)), bytes)
    return found


def entomb(db: sqlite3.Connection, ids: set[int], *, name: str, names: set[str]) -> None:
    """Take papers out of the store, and put a tombstone in the place of each.

    Args:
        name: what stands there afterwards.
        names: what they were called, where nobody else is called so: taken out of other people's words as well.
    """
    for number in sorted(ids):
        _entomb(db, number, name)
    _empty_texts(db, ids, names)
    _empty_acts(db, ids, names)
    _empty_words(db, names)
    _empty_plans(db, ids)
    changed(db, "documents", "tasks", "requests", "assignments", "rules", "time", "communications")


_WORDS = {
    "time_entry": ("words",),
    "time_past": ("words",),
    "communication": ("said", "asked", "promised"),
    "communication_past": ("said", "asked", "promised"),
    "offer": ("words", "decision"),
    "money_request": ("words", "decision", "reference"),
    "text_posting": ("words",),
}
"""Words people wrote that may call a paper by its name: what is proposed as time does, of itself."""


_SALTED = frozenset({"time_entry"})


class _Words(NamedTuple):
    """Some of these words."""

    id: int
    words: str


def _empty_words(db: sqlite3.Connection, names: set[str]) -> None:
    """The papers' names in entries of time and communications; what else these say stays: it is what was done and said."""
    for table, fields in _WORDS.items():
        for field in fields:
            sql = f"SELECT id, {field} AS words FROM main.{table} WHERE {field} <> '' ORDER BY id"
            found = [row for row in each(db.execute(sql), _Words) if any(name in row.words for name in names)]
            changes = [(_without(row.words, names), row.id) for row in found]
            db.executemany(f"UPDATE {table} SET {field} = ? WHERE id = ?", changes)
            if table in _SALTED:
                # The ledger commits to the words as they were: without the salt nobody can tell what those might have been.
                db.executemany("UPDATE time_entry SET salt = '' WHERE id = ?", [(row.id,) for row in found])


def _without(words: str, names: set[str]) -> str:
    """Words without names; the longest first, since one may be part of another."""
    for name in sorted(names, key=len, reverse=True):
        words = words.replace(name, GONE)
    return words


def _entomb(db: sqlite3.Connection, document_id: int, name: str) -> None:
    emptied = ", ".join(f"{fact} = NULL" for fact in _FACTS)
    db.execute(
        "UPDATE request SET title = ? WHERE title = (SELECT name FROM document WHERE id = ?) AND id IN "
        "(SELECT request_id FROM request_item WHERE document_id = ?)",
        (name, document_id, document_id),
    )  # where the request is called by the paper's name
    db.execute(
        f"UPDATE document SET {emptied}, name = ?, root_id = NULL, relpath = NULL, dev = NULL, inode = NULL, "
        "mtime_ns = NULL, ctime_ns = NULL, missing_since = NULL, duplicate_of = NULL, recognised = 1, size = 0, "
        "state = CASE WHEN state = 'in_file' THEN 'in_file' ELSE 'set_aside' END, rev = rev + 1, indexed_rev = rev + 1, "
        f"touched = {NEXT_TOUCH} WHERE id = ?",
        (name, document_id),
    )
    db.execute("UPDATE document_case SET docket_no = NULL, attachment_no = NULL WHERE document_id = ?", (document_id,))
    db.execute(
        "DELETE FROM shown_text WHERE version_id IN (SELECT id FROM version WHERE document_id = ?)", (document_id,)
    )
    db.execute(
        "DELETE FROM gathered WHERE version_id IN (SELECT id FROM version WHERE document_id = ?)", (document_id,)
    )
    db.execute(
        "DELETE FROM page_comparison WHERE version_id IN (SELECT id FROM version WHERE document_id = ?)", (document_id,)
    )
    db.execute(
        "UPDATE version SET kept = 0, outcome = 'purged', detail = '', extractor = '', format = '', pages = NULL, "
        "flags = '[]', meta = '{}', parts = '[]', partly = 0, reader = 0 WHERE document_id = ?",
        (document_id,),
    )
    db.execute("DELETE FROM suggestion WHERE document_id = ?", (document_id,))
    db.execute(
        f"UPDATE document SET touched = {NEXT_TOUCH} WHERE id IN (SELECT document_id FROM suggestion "
        f"WHERE value = CAST(? AS TEXT) AND {_NAMING})",
        (str(document_id),),
    )  # what is filed with it waits by itself from now on
    db.execute(f"DELETE FROM suggestion WHERE value = ? AND {_NAMING}", (str(document_id),))
    db.execute(
        "UPDATE rule SET sender = '', subject = '', file_name = '', facts = '{}', active = 0 WHERE document_id = ?",
        (document_id,),
    )  # words of the paper that a rule was made from; a rule without them proposes nothing
    db.execute("DELETE FROM sequestered WHERE document_id = ?", (document_id,))
    db.execute("DELETE FROM claim WHERE document_id = ?", (document_id,))
    db.execute("DELETE FROM decided_ahead WHERE document_id = ?", (document_id,))
    db.execute("DELETE FROM found_later WHERE document_id = ?", (document_id,))
    db.execute(
        f"UPDATE document SET duplicate_of = NULL, touched = {NEXT_TOUCH} WHERE duplicate_of = ?", (document_id,)
    )
    db.execute("UPDATE request_item SET name = ? WHERE document_id = ?", (name, document_id))
    db.execute("UPDATE task SET what = ?, note = '' WHERE document_id = ?", (f"About a paper: {name}", document_id))
    db.execute("UPDATE move SET from_path = ?, to_path = ? WHERE document_id = ?", (b"", b"", document_id))
    db.execute(
        "UPDATE finding SET words = ? WHERE words <> '' AND examination_id IN (SELECT e.id FROM examination e "
        "JOIN delivery v ON v.id = e.delivery_id WHERE v.document_id = ?)",
        (GONE, document_id),
    )
    db.execute("UPDATE cite_tick SET cite = ?, words = '' WHERE document_id = ?", (GONE, document_id))
    db.execute("UPDATE filing_accepted SET found = ?, why = '' WHERE document_id = ?", (GONE, document_id))
    db.execute("UPDATE filing_part SET title = '' WHERE document_id = ?", (document_id,))
    _empty_client_texts(db, document_id)


def _empty_client_texts(db: sqlite3.Connection, document_id: int) -> None:
    """A text to a client: its words, where it stands and where it was told; that it was written and went out stays."""
    text = "SELECT id FROM client_text WHERE document_id = ?"
    db.execute(
        "UPDATE communication_past SET said = ? WHERE said <> '' AND communication_id IN "
        "(SELECT communication_id FROM client_text WHERE document_id = ? AND communication_id IS NOT NULL)",
        (GONE, document_id),
    )
    db.execute(
        "UPDATE communication SET said = ? WHERE id IN "
        "(SELECT communication_id FROM client_text WHERE document_id = ? AND communication_id IS NOT NULL)",
        (GONE, document_id),
    )
    db.execute(
        "UPDATE request SET note = ? WHERE note <> '' AND id IN (SELECT i.request_id FROM request_item i "
        "JOIN client_text x ON x.document_id = i.document_id WHERE i.document_id = ?)",
        (GONE, document_id),
    )  # what the guard marked, in the text's own words
    db.execute(f"UPDATE text_posting SET reply = '', words = '' WHERE client_text_id IN ({text})", (document_id,))
    db.execute(
        "UPDATE client_text SET words = '', subject = ?, slots = '[]', attachments = '[]' WHERE document_id = ?",
        (GONE, document_id),
    )


def _empty_texts(db: sqlite3.Connection, ids: set[int], names: set[str]) -> None:
    """Texts of the ledger about them: salt and text go, the entry and its commitment stay, so the chain is whole."""
    about: dict[int, set[int]] = {}
    for number in sorted(ids):
        sql = (
            "SELECT r.seq FROM main.ledger_ref r JOIN main.ledger_entry e ON e.seq = r.seq WHERE r.kind = 'document' "
            "AND r.id = ? AND e.kind NOT LIKE 'purge.%' ORDER BY r.seq"
        )
        for seq in column(db.execute(sql, (number,)), int):
            about.setdefault(seq, set()).add(number)
    gone: list[tuple[int, str]] = []
    sql = "SELECT seq, field, text FROM main.ledger_text WHERE text IS NOT NULL ORDER BY seq, field"
    for said in each(db.execute(sql), _Said):
        what, _, own = said.field.partition(".")
        is_other = what in _OF_ONE and own.isdigit() and int(own) not in ids
        if (said.seq in about and not is_other) or any(name in said.text for name in names):
            gone.append((said.seq, said.field))
    db.executemany("UPDATE ledger_text SET salt = NULL, text = NULL WHERE seq = ? AND field = ?", gone)


def _empty_acts(db: sqlite3.Connection, ids: set[int], names: set[str]) -> None:
    """Words and steps of acts; of an act on several papers the others' steps stay."""
    concerned: set[int] = set()
    for number in sorted(ids):
        sql = (
            "SELECT f.act_id FROM main.act_ref f JOIN main.act a ON a.id = f.act_id WHERE f.kind = 'document' "
            "AND f.ref_id = ? AND a.kind NOT LIKE 'purge.%' ORDER BY f.act_id"
        )
        concerned |= set(column(db.execute(sql, (number,)), int))
    versions = {
        version
        for number in sorted(ids)
        for version in column(
            db.execute("SELECT id FROM main.version WHERE document_id = ? ORDER BY id", (number,)), int
        )
    }
    changes: list[tuple[str, str | None, int]] = []
    for act in each(db.execute("SELECT id, summary, steps FROM main.act ORDER BY id"), _Kept):
        told = any(name in act.summary for name in names)
        if act.id in concerned or told or (act.steps is not None and any(name in act.steps for name in names)):
            left = None if act.steps is None else list(_others(from_json(act.steps), ids, versions))
            kept = _without(to_json(left), names) if left else None
            changes.append((GONE if act.id in concerned or told else act.summary, kept, act.id))
    db.executemany("UPDATE act SET summary = ?, steps = ? WHERE id = ?", changes)


def _others(steps: Iterable[Step], ids: set[int], versions: set[int]) -> Iterator[Step]:
    """Steps about no purged paper, nor about a version of one."""
    for step in steps:
        if isinstance(step, PaperStep) and step.document_id in ids:
            continue
        if isinstance(step, RowStep) and (
            _document_of(step) in ids or any(_is_about(side, ids, versions) for side in (step.before, step.after))
        ):
            continue
        yield step


def _is_about(side: Mapping[str, Any] | None, ids: set[int], versions: set[int]) -> bool:
    return side is not None and (side.get("document_id") in ids or side.get("version_id") in versions)


def _document_of(step: RowStep) -> int | str | None:
    """The document that a row is known by, where it is a document's own."""
    return dict(zip(known(step.table).key, step.key, strict=True)).get("document_id")


def _empty_plans(db: sqlite3.Connection, ids: set[int]) -> None:
    """Plans of the journal that are through are read by nobody any more."""
    changes: list[tuple[str, str]] = []
    sql = "SELECT batch, plan FROM main.intent WHERE state <> 'open' ORDER BY batch"
    for kept in each(db.execute(sql), _Plan):
        said = json.loads(kept.plan)
        if any(step.get("paper") in ids for step in said.get("steps", ())):
            left = {"steps": [{"paper": step["paper"]} for step in said["steps"] if "paper" in step]}
            changes.append((json.dumps(left), kept.batch))
    db.executemany("UPDATE intent SET plan = ? WHERE batch = ?", changes)
