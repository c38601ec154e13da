"""A new store from what could be read of a damaged one: nothing is taken over that the rest of it does not bear out.

The ledger is kept as far as its chain is whole, from its first entry on; what it was about after that cannot be proved any
more. An approval, a signature or a key of which no kept entry speaks is not taken over, a request that was decided so
waits again, and what went out is no longer said to have been approved. Each row that is left out is given back, whole.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.errors import BadInput
from paracase.domain.ledger import subjects
from paracase.domain.words import fold, initials_of
from paracase.store import ledger
from paracase.store.driver import sqlite3
from paracase.store.named import rows
from paracase.store.papers.reading import read_all_again
from paracase.store.schema import TABLES
from paracase.store.upkeep.notices_again import notices_said, vouches_said
from paracase.store.upkeep.proof import KeptLedger
from paracase.store.where import marks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from paracase.store.upkeep.proof import Row
    from paracase.store.upkeep.salvage import DamagedStore

REPAIRED = "office.repaired"
_BESIDE_LEDGER = frozenset({"ledger", "ledger_entry", "ledger_text", "ledger_ref", "office"})
_PASSING = frozenset({"change", "claim", "arrival", "failed_step", "tally"})
"""What is true for a moment only, and made again."""
_DIGEST = re.compile(r"[0-9a-f]{64}")
_OWN_ROOTS = ((1, "inbox", b"Inbox"), (2, "cases", b"Cases"), (3, "trash", b".paracase/trash"))


class _Reference(NamedTuple):
    """A column that names a row of another table."""

    column: str
    table: str


@dataclass
class Rebuilt:
    """What came over and what did not.

    Attributes:
        kept: rows taken over, by table.
        refused: rows that could be read and were not taken over.
        unread: keys that could not be read, at most.
        made_up: rows that others need and that were lost: their numbers stand, what they said does not.
        entries: entries of the ledger that were kept.
        beyond: entries that could be read and do not follow from those.
        texts_lost: texts of kept entries that are gone or not what they were.
        waiting: requests that wait again.
        left_out: the rows that were left out or changed, as they were.
        policy: what the office allows where that could not be read: as in a new office.
    """

    kept: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    unread: Counter[str] = field(default_factory=Counter)
    made_up: Counter[str] = field(default_factory=Counter)
    entries: int = 0
    beyond: int = 0
    texts_lost: int = 0
    waiting: int = 0
    left_out: list[Row] = field(default_factory=list)
    policy: dict[str, str] = field(default_factory=dict)

    @property
    def is_whole(self) -> bool:
        """Whether everything came over."""
        missing = (self.refused.total(), self.unread.total(), self.made_up.total(), self.beyond, self.texts_lost)
        return not any(missing) and not self.left_out


def rebuild(source: DamagedStore, db: sqlite3.Connection, *, at: str, case_folders: Mapping[str, bytes]) -> Rebuilt:
    """Fill an empty store from a damaged one; in the caller's transaction, with foreign keys not looked at.

    Args:
        case_folders: case folders that are there, by the number their name begins with.
    """
    work = _Rebuilding(source, db, at, case_folders)
    work.run()
    return work.done


class _Rebuilding:
    def __init__(
        self, source: DamagedStore, db: sqlite3.Connection, at: str, case_folders: Mapping[str, bytes]
    ) -> None:
        self._source, self._db, self._at, self._case_folders = source, db, at, case_folders
        self.done = Rebuilt()
        self._keys: dict[str, set[Any]] = {}
        self._case_numbers: dict[int, str] = {}
        self._kept = KeptLedger(source.rows("ledger"), source.rows("ledger_text"))
        self._check: dict[str, Callable[[Row], bool]] = {
            "approval": lambda row: self._kept.approval(row, self._keys.get("signature", set())),
            "signature": self._kept.signature,
            "staff_key": self._kept.key,
            "act": self._take_act,
            "version": _mend_version,
            "released": self._take_release,
            "intent": self._take_unfinished,
            "move": self._take_unfinished,
        }

    def run(self) -> None:
        """All of it, what is referred to before what refers to it."""
        self._ledger()
        self._office()
        references = {table: _references(self._db, table) for table in TABLES}
        for table in _in_order(references):
            if table not in _PASSING | _BESIDE_LEDGER:
                self._table(table, references[table])
            if table == "root":
                self._own_roots()
            elif table == "case_number":
                sql = "SELECT case_id, number FROM case_number"
                self._case_numbers = dict(self._db.execute(sql).fetchall())
            elif table == "version":
                self._give_versions()
            elif table in _SAID:
                self._say_again(table)
        self._settle(references)
        for table, lost in self._source.lost.items():
            self.done.unread[table] += sum(span.until - span.after for span in lost)
        self.done.unread = +self.done.unread

    def _say_again(self, table: str) -> None:
        """Rows that were lost and whose entries say all of them: without its notice a key that waits would wait for ever."""
        key = TABLES[table].key
        there = {tuple(row) for row in self._db.execute(f"SELECT {', '.join(key)} FROM {table}").fetchall()}
        for values in _SAID[table](self._kept):
            if tuple(values[name] for name in key) not in there and self._insert(table, [*values], [*values.values()]):
                self._keys[table].add(values[key[0]])
                self.done.made_up[table] += 1

    def _ledger(self) -> None:
        """Entries, and beside them what they say by themselves, and those texts that are theirs."""
        kept, done = self._kept, self.done
        done.entries, done.beyond = len(kept.entries), len(kept.beyond)
        done.kept["ledger"] = done.entries
        for entry in kept.beyond:
            self._leave("ledger", {"seq": entry.seq, "prev": entry.prev, "hash": entry.hash, "body": entry.body})
        for entry in kept.entries:
            body = kept.bodies[entry.seq]
            self._insert("ledger", ("seq", "prev", "hash", "body"), (entry.seq, entry.prev, entry.hash, entry.body))
            said = (entry.seq, body["kind"], body["at"], body["staff"])
            self._insert("ledger_entry", ("seq", "kind", "at", "staff_id"), said)
            for name in body["texts"]:
                row = kept.texts.get(entry.seq, {}).get(name)
                done.texts_lost += row is None
                salt, text = (row["salt"], row["text"]) if row else (None, None)
                self._insert("ledger_text", ("seq", "field", "salt", "text"), (entry.seq, name, salt, text))
        about = {(row["kind"], row["id"], row["seq"]) for row in self._source.rows("ledger_ref")}
        about |= {(kind, number, seq) for seq, body in kept.bodies.items() for kind, number in subjects(body["data"])}
        for subject in about:
            if subject[2] in kept.bodies:
                self._insert("ledger_ref", ("kind", "id", "seq"), subject)

    def _office(self) -> None:
        """The office's identity stands in every entry; without any it gets a new one from whoever repairs."""
        found: Row = next(self._source.rows("office"), {})
        said = self._kept.bodies.get(1, {})
        install = said.get("office") or found.get("install")
        if install:
            created = found.get("created_at") or said.get("at")
            self.done.kept["office"] += self._insert("office", ("id", "install", "created_at"), (1, install, created))

    # Tables

    def _table(self, table: str, references: Sequence[_Reference]) -> None:
        known = TABLES[table]
        keys = self._keys.setdefault(table, set())
        check: Callable[[Row], bool] = self._check.get(table, _any)
        for row in self._source.rows(table):
            if (
                check(row)
                and self._belongs(table, row, references)
                and self._insert(table, known.columns, tuple(row[name] for name in known.columns))
            ):
                keys.add(row[known.key[0]])
                self.done.kept[table] += 1
            else:
                self._leave(table, row)

    def _insert(self, table: str, columns: Sequence[str], values: Sequence[Any]) -> bool:
        """Whether the store takes a row."""
        try:
            self._db.execute(f"INSERT INTO {table}({', '.join(columns)}) VALUES({marks(values)})", tuple(values))
        except (sqlite3.Error, BadInput, OverflowError, UnicodeError):
            return False
        return True

    def _belongs(self, table: str, row: Row, references: Sequence[_Reference]) -> bool:
        """Whether what a row names is there, or can be put there; what may be empty is emptied otherwise."""
        for column, parent in references:
            number = row[column]
            if number is None or parent == table or number in self._keys.get(parent, ()):
                continue
            if column in TABLES[table].empty:
                row[column] = None
            elif not isinstance(number, int) or not self._make_up(parent, number, row):
                return False
        return True

    def _leave(self, table: str, row: Row) -> None:
        self.done.refused[table] += 1
        self.done.left_out.append({"table": table, **row})

    # Rows that others need

    def _make_up(self, table: str, number: int, row: Row) -> bool:
        """Put a row there that was lost, with what the ledger or the row that needs it says; returns whether it could."""
        values: Row | None
        if table == "staff":
            values = self._person(number)
        elif table == "cases":
            values = self._case(number)
        elif table == "document" and {"sha256", "size", "seq"} <= row.keys():
            # Of a version: its paper has no place, and the next scan gives it that of a file with these bytes.
            values = {
                "name": f"Paper {number}", "size": row["size"], "state": "new", "missing_since": self._at,
                "handling": "normal", "arrived_at": self._at, "recognised": 0, "indexed_rev": 0, "rev": 1,
            }  # fmt: skip
        else:
            return False
        return values is not None and self._put(table, number, values)

    def _put(self, table: str, number: int, values: Mapping[str, Any]) -> bool:
        if not self._insert(table, ("id", *values), (number, *values.values())):
            return False
        self._keys.setdefault(table, set()).add(number)
        self.done.made_up[table] += 1
        return True

    def _person(self, number: int) -> Row:
        """Name, role and right as the ledger gave them; who did something had that role then."""
        came = [(seq, data) for kind in ("office.made", "staff.added") for seq, data in self._kept.of(kind)
                if data.get("staff") == number]  # fmt: skip
        seq, data = came[-1] if came else (0, {})
        roles = [body["role"] for body in self._kept.bodies.values() if body["staff"] == number]
        name = self._kept.text(seq, "name") or f"Person {number}"
        initials = initials_of(name)
        has_left = any(left > seq for left, said in self._kept.of("staff.left") if said.get("staff") == number)
        return {
            "name": name, "initials": initials, "role": roles[-1] if roles else data.get("role", "assistant"),
            "is_admin": int(bool(data.get("admin", seq == 1))), "active": int(not has_left), "created_at": self._at,
            "name_fold": fold(name), "initials_fold": fold(initials),
        }  # fmt: skip

    def _case(self, number: int) -> Row | None:
        opened = [seq for seq, data in self._kept.of("case.opened") if data.get("case") == number]
        said = self._kept.text(opened[0], "number") if opened else None
        given = said or self._case_numbers.get(number)
        if given is None:
            return None
        caption = (self._kept.text(opened[0], "caption") if opened else None) or f"Case {given}"
        folder = self._case_folders.get(given, f"lost {number}".encode())
        root_id = self._db.execute("SELECT id FROM root WHERE kind = 'cases' AND inside = 1").fetchone()[0]
        return {
            "number": given, "caption": caption, "matter_type": "civil_litigation", "stage": "", "side": "",
            "status": "open", "root_id": root_id, "folder": folder, "created_at": self._at, "rev": 1,
            "number_fold": fold(given),
        }  # fmt: skip

    def _own_roots(self) -> None:
        for number, kind, path in _OWN_ROOTS:
            if self._db.execute("SELECT 1 FROM root WHERE kind = ? AND inside = 1", (kind,)).fetchone() is None:
                self._put("root", number, {"kind": kind, "path": path, "inside": 1, "state": "present"})

    def _give_versions(self) -> None:
        """Papers without a present content: the newest that the rows or the ledger know; others go."""
        said = {
            item[0]: tuple(item[1:])
            for body in self._kept.bodies.values()
            for what in ("documents", "versions")
            for item in body["data"].get(what) or ()
            if isinstance(item, list) and len(item) == 3
        }
        sql = "SELECT d.id FROM document d LEFT JOIN version v ON v.id = d.version_id WHERE v.id IS NULL ORDER BY d.id"
        for (document_id,) in self._db.execute(sql).fetchall():
            newest = self._newest(document_id)
            if newest is None and document_id in said:
                values = (document_id, 1, *said[document_id], 1, self._at, "pending", "", "", "", "[]", "{}")
                columns = (
                    "document_id", "seq", "sha256", "size", "kept", "seen_at", "outcome", "detail", "extractor", "format",
                    "flags", "meta",
                )  # fmt: skip
                self.done.made_up["version"] += self._insert("version", columns, values)
                newest = self._newest(document_id)
                self._keys["version"].add(newest)
            if newest is None:
                self._db.execute("DELETE FROM document WHERE id = ?", (document_id,))
                self._keys["document"].discard(document_id)
                self._leave("document", {"id": document_id})
            else:
                self._db.execute("UPDATE document SET version_id = ? WHERE id = ?", (newest, document_id))

    def _newest(self, document_id: int) -> int | None:
        sql = "SELECT id FROM version WHERE document_id = ? ORDER BY seq DESC LIMIT 1"
        row = self._db.execute(sql, (document_id,)).fetchone()
        return row[0] if row else None

    # What is taken over otherwise than it stood there

    def _take_act(self, row: Row) -> bool:
        if row["steps"] is not None and not _is_json(row["steps"]):
            row["steps"] = None
        return self._kept.act(row)

    def _take_release(self, row: Row) -> bool:
        """What went out went out; that it was approved is no longer said where no kept entry says it."""
        if row["ledger_seq"] not in self._kept.bodies:
            self.done.left_out.append({"table": "released", **row})
            row["ledger_seq"] = self.done.entries + 1
            if row["standing"] in {"approved", "phone"}:
                row["standing"] = "exception"
                row["reason"] = "The entry of the ledger that said how it stood was lost."
        return True

    def _take_unfinished(self, row: Row) -> bool:
        """What was cut off is not gone on with: where its files are the next scan sees."""
        if row["state"] == "open":
            self.done.left_out.append({"table": "move" if "from_path" in row else "intent", **row})
            row["state"] = "abandoned"
        return True

    def _settle(self, references: Mapping[str, Sequence[_Reference]]) -> None:
        """What names rows of its own table, and what stands on what was left out."""
        for table, found in references.items():
            for column, parent in found:
                if parent == table and column in TABLES[table].empty:
                    self._db.execute(
                        f"UPDATE {table} SET {column} = NULL WHERE {column} IS NOT NULL "
                        f"AND {column} NOT IN (SELECT {TABLES[table].key[0]} FROM {table})"
                    )
        waiting = self._db.execute(
            "UPDATE request SET state = 'waiting', state_at = ? WHERE state IN ('approved', 'changes', 'returned', 'phone') "
            "AND id NOT IN (SELECT request_id FROM approval)",
            (self._at,),
        )
        self.done.waiting = waiting.rowcount
        self._db.execute(
            "UPDATE assignment SET state = 'for_approval', state_at = ? WHERE state = 'approved' "
            "AND id IN (SELECT assignment_id FROM request WHERE state = 'waiting' AND assignment_id IS NOT NULL)",
            (self._at,),
        )
        self._db.execute(
            "UPDATE document SET relpath = NULL, missing_since = coalesce(missing_since, ?) "
            "WHERE root_id IS NULL AND relpath IS NOT NULL",
            (self._at,),
        )
        read_all_again(self._db)


def enter_repaired(db: sqlite3.Connection, done: Rebuilt, *, at: str, source: str) -> None:
    """Enter in the ledger what was rebuilt from what, and how much of the ledger itself is what it was."""
    data = {
        "source": source,
        "entries": done.entries,
        "beyond": done.beyond,
        "rows": done.kept.total(),
        "refused": done.refused.total(),
        "unread": done.unread.total(),
        "made_up": done.made_up.total(),
        "policy": done.policy,
        "at": at,
    }
    ledger.append(db, at=at, kind=REPAIRED, staff=None, data=data, about=())


_SAID: Mapping[str, Callable[[KeptLedger], list[dict[str, Any]]]] = {
    "key_notice": notices_said,
    "key_vouch": vouches_said,
}
"""Tables whose rows the ledger says whole."""


def _any(_row: Row) -> bool:
    return True


def _mend_version(row: Row) -> bool:
    for name, empty in (("flags", "[]"), ("meta", "{}"), ("parts", "[]")):
        if not _is_json(row[name]):
            row[name] = empty
    return isinstance(row["sha256"], str) and _DIGEST.fullmatch(row["sha256"]) is not None


class _ForeignKey(NamedTuple):
    """A reference, as SQLite describes it."""

    table_: str
    from_: str


def _references(db: sqlite3.Connection, table: str) -> list[_Reference]:
    sql = 'SELECT "table" AS table_, "from" AS from_ FROM pragma_foreign_key_list(?) ORDER BY id'
    return [_Reference(found.from_, found.table_) for found in rows(db.execute(sql, (table,)), _ForeignKey)]


def _in_order(references: Mapping[str, Sequence[_Reference]]) -> Iterator[str]:
    """Tables after those they refer to; the numbers of cases first, which say which case a lost one was."""
    done: set[str] = set()

    def visit(table: str) -> Iterator[str]:
        if table not in done:
            done.add(table)
            for found in references[table]:
                yield from visit(found.table)
            yield table

    for table in ("root", "case_number", *sorted(references)):
        yield from visit(table)


def _is_json(text: object) -> bool:
    try:
        json.loads(str(text))
    except ValueError:
        return False
    return True
