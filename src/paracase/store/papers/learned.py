"""Which papers teach (``domain/papers/learning.py``), and the file that what they taught is kept in.

The file is a cache: the intake, or ``paracase learn``, makes it anew from the papers. It is written beside its place and
renamed, so it is whole or not there. It is never part of a backup or an export.
"""

from __future__ import annotations

import itertools
import json
import os
import sys
import zlib
from array import array
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase import paths
from paracase.domain.papers.learning import FEATURES, PAPERS, RECORD, TELLS, Learned, Lesson, Tried
from paracase.domain.papers.perceptron import ROOM, TYPES
from paracase.store.engine import change_seq, one
from paracase.store.named import column, rows
from paracase.store.where import NOT_SHUT, marks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from paracase.store.driver import sqlite3

FORM = 1
"""Of the file, and of what a paper's traits are: one of another form is made anew."""
_MAGIC = b"paracase learned "
LARGEST = 2 << 20
"""Bytes of a file that is looked into; unpacked it may have as many again."""
_BIG = 1 << 60
"""Greater numbers are none that were learnt."""


_AT_ONCE = 500
"""Values in one statement."""


class TaughtPaper(NamedTuple):
    """A paper as it was filed; its text is in the index."""

    id: int
    version_id: int
    doc_type: str
    decided_at: str
    name: str
    came_as: bytes | None
    """Where its file lay before it was first moved."""
    root_id: int | None
    relpath: bytes | None
    case_id: int | None
    case_root: int | None
    case_folder: bytes | None
    meta: dict[str, Any]


_WALLED = (
    "WITH RECURSIVE walled(id) AS (SELECT x.document_id FROM document_case x "
    "WHERE x.case_id IN (SELECT w.case_id FROM wall w) "
    "OR x.case_id IN (SELECT a.case_id FROM acceptance a WHERE a.state <> 'accepted') "
    "UNION SELECT d.id FROM document d JOIN walled p ON d.parent_id = p.id) "
)
_TEACHES = (
    "coalesce(d.state, '') = 'in_file' AND d.doc_type IS NOT NULL AND d.decided_by IS NOT NULL AND d.decided_at IS NOT NULL "
    "AND d.handling = 'normal' AND d.carrier IS NULL AND v.outcome NOT IN ('pending', 'purged') "
    f"AND d.id NOT IN (SELECT id FROM walled) AND {NOT_SHUT.format('d.id')}"
)
"""What people filed as something: no court's notice, which says itself what it is; nothing that is sealed, privileged or
confidential, sequestered, or of a case that somebody is walled off from or no attorney has accepted; nor what hangs on
such a paper."""
_FILED = (
    "SELECT d.id, d.version_id, d.doc_type, d.decided_at, d.name, "
    "(SELECT m.from_path FROM move m WHERE m.document_id = d.id ORDER BY m.id LIMIT 1) AS came_as, "
    "d.root_id, d.relpath, x.case_id, c.root_id AS case_root, c.folder AS case_folder, v.meta "
    "FROM document d JOIN version v ON v.id = d.version_id "
    "LEFT JOIN document_case x ON x.document_id = d.id AND x.is_primary = 1 LEFT JOIN cases c ON c.id = x.case_id "
)


def newest(db: sqlite3.Connection) -> list[TaughtPaper]:
    """The papers that teach, the newest first; of a connection that stands behind no wall."""
    sql = f"{_WALLED}{_FILED} WHERE {_TEACHES} ORDER BY d.id DESC LIMIT ?"
    return rows(db.execute(sql, (PAPERS,)), TaughtPaper)


def newest_since(db: sqlite3.Connection, touch: int) -> list[TaughtPaper]:
    """Those of them that changed after a change."""
    sql = f"{_WALLED}{_FILED} WHERE {_TEACHES} AND d.touched > ? ORDER BY d.id DESC LIMIT ?"
    return rows(db.execute(sql, (touch, PAPERS)), TaughtPaper)


def touched_of(db: sqlite3.Connection, document_ids: Sequence[int], touch: int) -> list[int]:
    """Which of some papers changed after a change, whatever they are by now."""
    found: list[int] = []
    for start in range(0, len(document_ids), _AT_ONCE):
        some = document_ids[start : start + _AT_ONCE]
        sql = f"SELECT id FROM document WHERE touched > ? AND id IN ({marks(some)}) ORDER BY id"
        found += column(db.execute(sql, (touch, *some)), int)
    return found


class WaitingPaper(NamedTuple):
    """A paper that waits, as far as what was learnt may say something of it."""

    id: int
    name: str
    meta: dict[str, Any]
    type_is: int
    """How sure its type is; 0 where none is proposed."""


def waiting(db: sqlite3.Connection, *, limit: int) -> list[WaitingPaper]:
    """The newest papers that wait and were looked at."""
    sql = (
        "SELECT d.id, d.name, v.meta, (SELECT coalesce(max(s.confidence), 0) FROM suggestion s "
        "WHERE s.document_id = d.id AND s.field = 'type') AS type_is FROM document d JOIN version v ON v.id = d.version_id "
        "WHERE d.state = 'new' AND d.recognised = 1 ORDER BY d.id DESC LIMIT ?"
    )
    return rows(db.execute(sql, (limit,)), WaitingPaper)


class Moment(NamedTuple):
    """Up to where the store was followed.

    Attributes:
        touched: the last change of a paper.
        walls: how often walls changed.
        purges: orders to purge that were begun.
    """

    touched: int
    walls: int
    purges: int


def moment(db: sqlite3.Connection) -> Moment:
    """How the store stands now."""
    touched = int(one(db, "SELECT coalesce(max(touched), 0) FROM document") or 0)
    return Moment(touched, change_seq(db, "walls"), purges_begun(db))


def purges_begun(db: sqlite3.Connection) -> int:
    """Orders to purge that were begun: what was learnt before the last of them counts for nothing."""
    return int(one(db, "SELECT count(*) FROM purge WHERE begun_at IS NOT NULL") or 0)


class KeptLessons(NamedTuple):
    """What was learnt, as it is kept.

    Attributes:
        learned: None where it cannot be used.
        why: why not.
    """

    learned: Learned | None
    at: Moment
    why: str = ""


BEGINNING = Moment(-1, -1, -1)
"""Nothing was followed yet."""


def save(office: Path, learned: Learned, at: Moment) -> None:
    """Keep what was learnt.

    Raises:
        OSError: it cannot be written; nothing changed.
    """
    place = paths.learned(office)
    beside = place.with_name(f"{place.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(packed(learned, at))
        beside.replace(place)
    except OSError:
        with suppress(OSError):
            beside.unlink()
        raise


def load(office: Path) -> KeptLessons:
    """What was learnt; a file that is damaged or of another version is said to be so, and nothing of it is used."""
    try:
        with paths.learned(office).open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        return KeptLessons(None, BEGINNING, "not there")
    except OSError as error:
        return KeptLessons(None, BEGINNING, f"cannot be read: {error.strerror}")
    return unpacked(data)


def packed(learned: Learned, at: Moment) -> bytes:
    """What was learnt, as bytes."""
    lessons = [learned.lessons[number] for number in sorted(learned.lessons)]
    types = list(dict.fromkeys([*learned.perceptron.types, *(lesson.type for lesson in lessons)]))
    folders = list(dict.fromkeys(lesson.folder for lesson in lessons))
    head = {
        "order": sys.byteorder,
        "moment": at,
        "types": types,
        "known": len(learned.perceptron.types),
        "folders": folders,
        "steps": learned.perceptron.steps,
        "stale": learned.is_stale,
        "forgotten": learned.forgotten,
        "last": learned.last,
        "record": list(learned.record),
        "lessons": [
            (
                one.document,
                one.at,
                one.case,
                types.index(one.type),
                folders.index(one.folder),
                len(one.tells),
                len(one.features),
            )
            for one in lessons
        ],
    }
    numbers = array("I", itertools.chain.from_iterable((*one.tells, *one.features) for one in lessons))
    said = json.dumps(head, default=list).encode()
    parts = (said, numbers.tobytes(), learned.perceptron.places.tobytes())
    body = zlib.compress(b"".join((len(said).to_bytes(4, "big"), *parts)), 1)
    return b"%s%d\n%08x" % (_MAGIC, FORM, zlib.crc32(body)) + body


def unpacked(data: bytes) -> KeptLessons:
    """What was learnt, from bytes."""
    begin = b"%s%d\n" % (_MAGIC, FORM)
    if not data.startswith(begin):
        return KeptLessons(None, BEGINNING, "of another version" if data.startswith(_MAGIC) else "damaged")
    body = data[len(begin) + 8 :]
    if len(data) > LARGEST or b"%08x" % zlib.crc32(body) != data[len(begin) : len(begin) + 8]:
        return KeptLessons(None, BEGINNING, "damaged")
    try:
        return KeptLessons(*_read(body))
    except (ValueError, TypeError, KeyError, IndexError, OverflowError, RecursionError, zlib.error):
        return KeptLessons(None, BEGINNING, "damaged")


def _read(body: bytes) -> tuple[Learned, Moment]:
    unpacking = zlib.decompressobj()
    whole = unpacking.decompress(body, 3 * LARGEST)
    size = int.from_bytes(whole[:4], "big")
    head = json.loads(whole[4 : 4 + size])
    if head["order"] != sys.byteorder:
        raise ValueError
    places, numbers = array("q"), array("I")
    end = len(whole) - places.itemsize * ROOM * TYPES
    numbers.frombytes(whole[4 + size : end])
    places.frombytes(whole[end:])
    if len(places) != ROOM * TYPES or head["known"] > TYPES:
        raise ValueError
    if not 0 < head["steps"] < 10 * PAPERS or min(places) < -_BIG or max(places) > _BIG:
        raise ValueError
    learned = Learned()
    perceptron = learned.perceptron
    for kind in head["types"][: head["known"]]:
        perceptron.know(str(kind))
    perceptron.places, perceptron.steps = places, int(head["steps"])
    learned.restore(_lessons(head, numbers))
    learned.record.extend(
        Tried(float(m), bool(r), int(c), bool(h), bool(k)) for m, r, c, h, k in head["record"][:RECORD]
    )
    learned.is_stale, learned.forgotten = bool(head["stale"]), int(head["forgotten"])
    at, document = head["last"]
    learned.last = str(at), int(document)
    touched, walls, begun = map(int, head["moment"])
    return learned, Moment(touched, walls, begun)


def _lessons(head: dict[str, Any], numbers: array[int]) -> list[Lesson]:
    if len(head["lessons"]) > PAPERS:
        raise ValueError
    found, start = [], 0
    for document, at, case, kind, folder, tells, features in head["lessons"]:
        if not (0 <= tells <= TELLS and 0 <= features <= FEATURES and kind >= 0 and folder >= 0):
            raise ValueError
        middle, end = start + tells, start + tells + features
        if end > len(numbers):
            raise ValueError
        said = str(head["types"][kind]), str(head["folders"][folder])
        found.append(
            Lesson(int(document), str(at), int(case), *said, tuple(numbers[start:middle]), numbers[middle:end])
        )
        start = end
    if start != len(numbers):
        raise ValueError
    return found
