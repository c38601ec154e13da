"""An office of any size, for measuring: one page of 3 KB a document, with files, vault, store and index, and sound.

    python -m tests.benchmarks.office DIR --documents 1000000 [--cases 200] [--waiting 60] [--unindexed 0] [--late 0]

The schema, the cases and their folders are made by the product; rows go in by thousands, texts in a process of their own.
Deterministic, but for what the file system says of the files.

``--waiting`` papers lie in the Inbox, with proposals. ``--unindexed`` papers of the file wait to be read, and no word
finds them. ``--late`` papers were filed elsewhere after their words were written, which the index does not know yet.
"""

from __future__ import annotations

import argparse
import hashlib
import multiprocessing
import os
import random
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase import paths
from paracase.domain.clock import SystemClock
from paracase.domain.papers.confidence import Confidence
from paracase.domain.papers.proposals import Field
from paracase.domain.roles import Role
from paracase.domain.visible import name_text
from paracase.services.cases.cases import NewCase, NewDocket, add_case
from paracase.services.office.founding import init_office
from paracase.services.office.opening import open_office
from paracase.store.engine import changed, connect
from paracase.store.index import Index, Text
from paracase.store.office.roots import root_of_kind, root_paths
from paracase.store.papers.documents import NEVER_INDEXED
from paracase.store.papers.indexed import to_index
from paracase.store.papers.reading import set_batch
from paracase.store.vault import Vault
from tests.benchmarks.corpus import LEGAL, Words

if TYPE_CHECKING:
    from multiprocessing.queues import Queue

    from paracase.services.context import Office
    from paracase.store.driver import sqlite3

BATCH = 4000
WORDS = 390
"""Of running text below a head of some 200 characters: 3 KB in all."""
DRAWN = 1 << 21
"""Words drawn once by their weights, of which each paper draws its own: a tenth of the time."""
SURNAMES = (
    "Garcia", "Meridian", "Whitlow", "Okafor", "Lindqvist", "Petrov", "Nakamura", "Harbor", "Delgado", "Ashworth", "Brennan",
    "Castellano", "Drummond", "Ellery", "Farnham", "Grover", "Hollis", "Ibarra", "Jessup", "Kowalski", "Lattimer", "Mbeki",
    "Norwood", "Oduya", "Pemberton", "Quill", "Rasmussen", "Sato", "Thorne", "Ueda",
)  # fmt: skip
FIRMS = ("Freight LLC", "Holdings Inc.", "Realty Trust", "County", "Logistics Corp.", "Insurance Co.", "Foods LP")
COURTS = {
    "cacd": "UNITED STATES DISTRICT COURT\nCENTRAL DISTRICT OF CALIFORNIA",
    "nysd": "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK",
    "txsd": "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF TEXAS",
    "ilnd": "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF ILLINOIS",
}
TAGS = ("hot", "privilege log", "deposition", "damages", "custodian A", "custodian B", "production 2", "for trial")
STAGES = ("intake", "pleadings", "discovery", "motions", "trial", "appeal")
FIRST_DAY = datetime(2015, 1, 1, 9, tzinfo=UTC)
SPAN_DAYS = 4300


@dataclass(frozen=True, slots=True)
class Size:
    """How large, and how far behind."""

    documents: int
    cases: int = 200
    waiting: int = 60
    unindexed: int = 0
    late: int = 0


class Matter(NamedTuple):
    """A case as its papers need it."""

    id: int
    folder: bytes
    head: str
    parties: tuple[str, ...]


class Places(NamedTuple):
    """Where papers lie: numbers and paths of the watched folders."""

    inbox: int
    cases: int
    trash: int
    paths: dict[int, Path]


@dataclass(slots=True)
class Made:
    """Rows of one batch, by table."""

    documents: list[tuple[Any, ...]]
    versions: list[tuple[Any, ...]]
    cases: list[tuple[int, int, int]]
    proposals: list[tuple[Any, ...]]
    texts: list[tuple[int, int, str, str]]
    """Document, version, name, text: what the index is given."""


_DOCUMENT = (
    "id", "parent_id", "child_no", "root_id", "relpath", "name", "dev", "inode", "size", "mtime_ns", "ctime_ns",
    "version_id", "state", "missing_since", "duplicate_of", "doc_type", "title", "docket_no", "party", "dated_on",
    "filed_on", "received_on", "handling", "arrived_at", "decided_by", "decided_at", "recognised", "indexed_rev", "rev",
)  # fmt: skip
_VERSION = (
    "id", "document_id", "seq", "sha256", "size", "kept", "seen_at", "outcome", "detail", "extractor", "format", "pages",
    "flags", "meta",
)  # fmt: skip


class Builder:
    """Makes the papers of an office, one after the other."""

    def __init__(self, office: Office, size: Size) -> None:
        self._office = office
        self._size = size
        self._chance = random.Random(7)
        self._words = Words().drawn(DRAWN)
        self._vault = Vault(paths.vault(office.folder))
        self._types = [kind.code for kind in office.practice.document_types]
        found = root_paths(office.store.read, office.folder)
        of_kind = {kind: root_of_kind(office.store.read, kind) for kind in ("inbox", "cases", "trash")}
        self._places = Places(**of_kind, paths={number: Path(name_text(path)) for number, (_, path) in found.items()})
        self._folders: set[str] = set()
        self._version = 0
        self.matters = self._open_cases()
        self._last: dict[int, tuple[str, str, int]] = {}
        """Case → text, SHA-256 and number of its last paper, of which some are copies."""

    def _open_cases(self) -> list[Matter]:
        made = []
        for number in range(self._size.cases):
            one, other = self._chance.choice(SURNAMES), self._chance.choice(SURNAMES)
            firm = f"{other} {self._chance.choice(FIRMS)}"
            court = self._chance.choice(tuple(COURTS))
            docket = f"{1 + number % 8}:{15 + number % 12}-cv-{number + 1:05}"
            case = add_case(
                self._office,
                NewCase(
                    f"{one} {number} v. {firm}",
                    parties=((f"{one} {number}", "plaintiff", True), (firm, "defendant", False)),
                    dockets=(NewDocket(docket, court),),
                ),
            ).case
            head = f"{COURTS[court]}\n{one} {number} v. {firm}\nCase No. {docket}\n"
            made.append(Matter(case.id, case.folder, head, (f"{one} {number}", firm)))
        with self._office.store.write() as tx:
            for matter in made:
                tx.db.execute("UPDATE cases SET stage = ? WHERE id = ?", (self._chance.choice(STAGES), matter.id))
        return made

    def batch(self, first: int, last: int) -> Made:
        """The papers of these numbers: files and objects written, rows and texts to be written."""
        made = Made([], [], [], [], [])
        for number in range(first, last + 1):
            self._paper(made, number)
        return made

    def _paper(self, made: Made, number: int) -> None:
        """One paper: most are in file, the newest wait, a few are everything else that papers can be."""
        chance, size = self._chance, self._size
        waits = number > size.documents - size.waiting
        pending = not waits and number > size.documents - size.waiting - size.unindexed
        draw = chance.random()
        state = "new" if waits else "set_aside" if draw < 0.01 else "trash" if draw < 0.015 else "in_file"
        matter = chance.choice(self.matters)
        kind = chance.choice(self._types)
        arrived = FIRST_DAY + timedelta(days=SPAN_DAYS * number / size.documents)
        at = arrived.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        title = f"{kind.replace('_', ' ').capitalize()} {number}"
        name = f"{title}.txt"
        copy = self._last.get(matter.id) if state == "in_file" and chance.random() < 0.003 else None
        text = copy[0] if copy else self.text(matter, title)
        data = text.encode()
        digest = hashlib.sha256(data).hexdigest()
        is_child = state == "in_file" and not copy and number > 1 and chance.random() < 0.03
        is_missing = state == "in_file" and not is_child and chance.random() < 0.001
        root, relpath = self._place(state, matter, kind, name)
        looks: tuple[int | None, ...] = (None, None, None, None)
        if is_child:
            root_of, relpath_of = None, None
        else:
            root_of, relpath_of = root, relpath
            if not is_missing:
                looks = self._write_file(root, relpath, data)
        self._keep(digest, data)
        outcome = "pending" if pending else "encrypted" if not waits and chance.random() < 0.004 else "text"
        if state == "in_file" and chance.random() < 0.02:
            self._older_version(made, number, at)
        version = self._add_version(made, number, digest, len(data), at, outcome)
        day = (arrived + timedelta(days=chance.randint(-400, 0))).date().isoformat()
        which = chance.random()
        filed = not waits
        made.documents.append((
            number, number - 1 if is_child else None, 1 if is_child else None, root_of, relpath_of, name, looks[0], looks[1],
            len(data), looks[2], looks[3], version, state, at if is_missing else None, copy[2] if copy else None,
            kind if filed else None, title if filed else None, str(number % 400 + 1) if filed else None,
            chance.choice(matter.parties) if filed and chance.random() < 0.6 else None,
            day if filed and which < 0.3 else None, day if filed and 0.2 < which < 0.8 else None,
            day if filed and which > 0.7 else None, self._handling(), at, 1 if filed else None, at if filed else None,
            int(not pending), NEVER_INDEXED if pending else 2, 2,
        ))  # fmt: skip
        if filed:
            made.cases.append((number, matter.id, 1))
        else:
            made.proposals += self._suggested(number, matter, kind)
        if not pending:
            made.texts.append((number, version, name, text if outcome == "text" else ""))
        if state == "in_file" and not is_child and outcome == "text":
            self._last[matter.id] = (text, digest, number)

    def text(self, matter: Matter, title: str) -> str:
        """One page of a paper of a case: its court, caption and docket number, a title, running words."""
        words = self._chance.choices(self._words, k=WORDS)
        for _ in range(3):
            words[self._chance.randrange(WORDS)] = self._chance.choice(LEGAL)
        lines = "\n".join(" ".join(words[at : at + 12]) for at in range(0, WORDS, 12))
        return f"{matter.head}{title.upper()}\n{self._chance.choice(TAGS)}\n\n{lines}\n"

    def _handling(self) -> str:
        draw = self._chance.random()
        return (
            "sealed" if draw < 0.002 else "aeo" if draw < 0.006 else "confidential" if draw < 0.02
            else "privileged" if draw < 0.04 else "normal"
        )  # fmt: skip

    def _place(self, state: str, matter: Matter, kind: str, name: str) -> tuple[int, bytes]:
        if state == "new":
            return self._places.inbox, name.encode()
        if state == "trash":
            return self._places.trash, name.encode()
        subfolders = self._office.settings.subfolders
        below = subfolders[self._types.index(kind) % len(subfolders)]
        return self._places.cases, matter.folder + b"/" + f"{below}/{name}".encode()

    def _write_file(self, root: int, relpath: bytes, data: bytes) -> tuple[int, int, int, int]:
        path = os.fsencode(self._places.paths[root]) + b"/" + relpath
        folder = path.rsplit(b"/", 1)[0].decode()
        if folder not in self._folders:
            os.makedirs(folder, exist_ok=True)
            self._folders.add(folder)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        os.write(handle, data)
        looks = os.fstat(handle)
        os.close(handle)
        return looks.st_dev, looks.st_ino, looks.st_mtime_ns, looks.st_ctime_ns

    def _keep(self, digest: str, data: bytes) -> None:
        try:
            handle = os.open(self._vault.name_of(digest), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o400)
        except FileExistsError:
            return
        os.write(handle, data)
        os.close(handle)

    def _older_version(self, made: Made, number: int, at: str) -> None:
        data = f"An earlier draft of paper {number}.\n".encode()
        digest = hashlib.sha256(data).hexdigest()
        self._keep(digest, data)
        self._add_version(made, number, digest, len(data), at, "text")

    def _add_version(self, made: Made, number: int, digest: str, size: int, at: str, outcome: str) -> int:
        self._version += 1
        earlier = made.versions[-1] if made.versions and made.versions[-1][1] == number else None
        made.versions.append((
            self._version, number, 2 if earlier else 1, digest, size, 1, at, outcome, "", "", "text", 1, "[]", "{}",
        ))  # fmt: skip
        return self._version

    def _suggested(self, number: int, matter: Matter, kind: str) -> list[tuple[Any, ...]]:
        sure = Confidence.SURE if self._chance.random() < 0.8 else Confidence.LIKELY
        proposed = {
            Field.CASE: str(matter.id), Field.TYPE: kind, Field.TITLE: f"{kind.replace('_', ' ').capitalize()} {number}",
            Field.DOCKET_NO: str(number % 400 + 1), Field.PARTY: self._chance.choice(matter.parties),
            Field.FILED: FIRST_DAY.date().isoformat(),
        }  # fmt: skip
        return [(number, field.value, 0, value, int(sure), "its first page") for field, value in proposed.items()]


def write_rows(db: sqlite3.Connection, made: Made) -> None:
    """A batch's rows."""
    document = f"INSERT INTO document({','.join(_DOCUMENT)}) VALUES({','.join('?' * len(_DOCUMENT))})"
    version = f"INSERT INTO version({','.join(_VERSION)}) VALUES({','.join('?' * len(_VERSION))})"
    db.executemany(document, made.documents)
    db.executemany(version, made.versions)
    in_case = "INSERT INTO document_case(document_id, case_id, is_primary, docket_no) VALUES(?1, ?2, ?3, {docket_no})"
    db.executemany(in_case.format(docket_no="CAST(?1 / 40 % 500 + 1 AS TEXT)"), made.cases)
    suggestion = "INSERT INTO suggestion(document_id, field, rank, value, confidence, reason) VALUES(?, ?, ?, ?, ?, ?)"
    db.executemany(suggestion, made.proposals)


def write_texts(folder: Path, waiting: Queue[list[tuple[int, int, str, str]] | None]) -> None:
    """Write texts as the intake does, in a process of its own; ends with None."""
    db = connect(paths.store(folder), read_only=True)
    index = Index(folder)
    while (texts := waiting.get()) is not None:
        facts = to_index(db, [text[0] for text in texts])
        index.put(Text(*text, facts[text[0]].tags) for text in texts)
    index.settle()
    index.close()
    db.close()


def make_late(db: sqlite3.Connection, size: Size, types: list[str]) -> None:
    """File papers elsewhere, as a person does, behind the index's back."""
    chance = random.Random(13)
    in_file = size.documents - size.waiting - size.unindexed
    for number in chance.sample(range(1, in_file + 1), size.late):
        db.execute("UPDATE document SET rev = rev + 1, doc_type = ? WHERE id = ?", (chance.choice(types), number))
        db.execute("DELETE FROM document_case WHERE document_id = ?", (number,))
        case = chance.randint(1, size.cases)
        db.execute("INSERT INTO document_case(document_id, case_id, is_primary) VALUES(?, ?, 1)", (number, case))


def build(folder: Path, size: Size, *, told: bool = True) -> None:
    """Make an office; the folder must not be one yet."""
    began = time.monotonic()
    office = init_office(folder, clock=SystemClock(), name="Bench", staff_name="Dana Reyes", role=Role.PARALEGAL)
    builder = Builder(office, size)
    waiting: Queue[list[tuple[int, int, str, str]] | None] = multiprocessing.Queue(maxsize=4)
    writer = multiprocessing.Process(target=write_texts, args=(folder, waiting))
    writer.start()
    for first in range(1, size.documents + 1, BATCH):
        last = min(first + BATCH - 1, size.documents)
        made = builder.batch(first, last)
        with office.store.write() as tx:
            write_rows(tx.db, made)
        if not writer.is_alive():
            raise SystemExit("The texts could not be written.")
        waiting.put(made.texts)
        if told and last % (BATCH * 5) == 0:
            print(f"  {last:,} in {time.monotonic() - began:,.0f} s", file=sys.stderr, flush=True)
    waiting.put(None)
    writer.join()
    assert writer.exitcode == 0, writer.exitcode
    index = Index(folder)
    with office.store.write() as tx:
        make_late(tx.db, size, [kind.code for kind in office.practice.document_types])
        set_batch(tx.db, index.batches)
        changed(tx.db, "documents", "cases")
    index.close()
    check(office, size)
    office.close()
    if told:
        print(f"{size.documents:,} documents in {time.monotonic() - began:,.0f} s", file=sys.stderr)


def check(office: Office, size: Size) -> None:
    """The office is as large as it was asked to be, and as far behind."""
    db = connect(paths.store(office.folder), read_only=True)
    index = connect(paths.index(office.folder), read_only=True)
    questions = {
        "documents": (db, "SELECT count(*) FROM document", size.documents),
        "cases": (db, "SELECT count(*) FROM cases", size.cases),
        "waiting": (db, "SELECT count(*) FROM document WHERE state = 'new'", size.waiting),
        "unindexed": (db, "SELECT count(*) FROM version WHERE outcome = 'pending'", size.unindexed),
        "late": (db, "SELECT count(*) FROM document WHERE indexed_rev < rev", size.late),
        "indexed": (index, "SELECT count(*) FROM body", size.documents - size.unindexed),
    }
    for what, (where, sql, expected) in questions.items():
        found = where.execute(sql).fetchone()[0]
        assert found == expected, (what, found, expected)
    db.close()
    index.close()


def used(folder: Path, size: Size) -> Office:
    """The office in a folder, made when it is not there; it must be of this size."""
    if not paths.store(folder).exists():
        build(folder, size)
    office = open_office(folder, clock=SystemClock())
    check(office, size)
    return office


def main() -> None:
    """Make one."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    for name, default in (("documents", 100_000), ("cases", 200), ("waiting", 60), ("unindexed", 0), ("late", 0)):
        parser.add_argument(f"--{name}", type=int, default=default)
    given = vars(parser.parse_args())
    build(given.pop("folder"), Size(**given))


if __name__ == "__main__":
    main()
