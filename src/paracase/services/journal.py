"""Carrying out what a person decided about documents: facts and files together, or neither.

A plan holds, for each document, its facts before and after and where its file goes. It is committed with its moves
before anything moves (the journal), carried out, and finished in one transaction with its ledger entry and its inverse,
which is the same plan turned round: undo is nothing but carrying that out. A plan that was cut off is replayed forward.
"""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from paracase import paths
from paracase.domain.clock import Clock, format_instant
from paracase.domain.errors import DiskFull, NotAllowed
from paracase.domain.papers.documents import Signature
from paracase.domain.papers.naming import numbered
from paracase.domain.roles import Person, Role
from paracase.domain.visible import name_bytes, name_text, visible
from paracase.services.done import Done
from paracase.store import acts, ledger, locks, moves
from paracase.store.engine import Store, changed
from paracase.store.office.roots import root_paths
from paracase.store.papers import documents, facts
from paracase.store.relocate import hash_file, part_of, relocate

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from paracase.store.driver import sqlite3

Place = tuple[int, bytes]


@dataclass(frozen=True, slots=True)
class Step:
    """What is to become of one document."""

    document_id: int
    after: dict[str, Any]
    target: Place | None = None
    """Where its file goes; None leaves it where it is."""


def carry_out(
    office: Office,
    kind: str,
    summary: str,
    steps: list[Step],
    *,
    moved_summary: tuple[str, str] | None = None,
    plain_summary: bool = False,
    undoes: int | None = None,
) -> Done:
    """Carry out a plan as the person acting.

    Args:
        summary: what was done, in words.
        plain_summary: say just that, whatever names were taken (several papers in one act).
        moved_summary: what to say instead when the first document was moved: the words before and after its new place,
            which is known only once it is there (the name may have been taken).

    Raises:
        NotAllowed: a file is gone or changed, or its target leads out of the watched folders; nothing was changed.
        DiskFull: no room; nothing was changed.
        OfficeBusy: other processes hold the store or the journal.
    """
    batch = secrets.token_hex(8)
    journal = _Journal(office.folder, office.store, office.clock)
    with locks.held(paths.filing_lock(office.folder)):
        with office.store.write() as tx:
            plan = _plan(tx.db, office, kind, (summary, moved_summary), steps, undoes)
            plan["plain_summary"] = plain_summary
            moves.insert_intent(tx.db, batch, plan, at=office.now())
            journal.enter(tx.db, batch, steps)
        try:
            journal.move_all(batch)
        except BaseException:
            journal.take_back(batch)
            raise
        return journal.finish(batch, plan)


def _plan(
    db: sqlite3.Connection,
    office: Office,
    kind: str,
    summary: tuple[str, tuple[str, str] | None],
    steps: list[Step],
    undoes: int | None,
) -> dict[str, Any]:
    described = []
    for step in steps:
        place = documents.place_of(db, step.document_id)
        described.append(
            {
                "id": step.document_id,
                "before": facts.facts_of(db, step.document_id),
                "after": step.after,
                "from": [place[0], name_text(place[1])] if place else None,
                "to": [step.target[0], name_text(step.target[1])] if step.target else None,
            }
        )
    return {
        "kind": kind,
        "summary": summary[0],
        "moved_summary": summary[1],
        "person": [office.person.id, office.person.name, office.person.initials, office.person.role.value],
        "documents": described,
        "undoes": undoes,
        "only_said": office.only_said(),
    }


class _Journal:
    """The moves of plans: entered, carried out, finished; or replayed."""

    def __init__(self, folder: Path, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._roots = {root_id: path for root_id, (_, path) in root_paths(store.read, folder).items()}

    def path(self, place: Place) -> bytes:
        """The absolute path of a place."""
        return self._roots[place[0]] + b"/" + place[1]

    def enter(self, db: sqlite3.Connection, batch: str, steps: list[Step]) -> None:
        """Write the moves of a plan into the journal, each to a name that is free now."""
        taken: set[Place] = set()
        for step in steps:
            source = documents.place_of(db, step.document_id)
            if step.target is None or source is None or source == step.target:
                continue
            held = facts.present_bytes(db, step.document_id)
            signature = self._signature(source)
            known = documents.at_place(db, *source)
            if held is None or signature is None:
                raise NotAllowed(
                    f"“{visible(name_text(source[1]))}” is not there any more.",
                    hint="Run “paracase scan” and look again.",
                )
            if known is not None and not _untouched(known[2], signature):
                raise NotAllowed(
                    f"“{visible(name_text(source[1]))}” was changed since it was taken in; nothing was moved.",
                    hint="Run “paracase scan”, look at the new version, and decide again.",
                )
            self._check_inside(step.target)
            target = self._free(step.target, taken)
            taken.add(target)
            moves.insert_move(
                db,
                document_id=step.document_id,
                source=source,
                target=target,
                signature=signature,
                sha256=held[1],
                batch=batch,
                at=format_instant(self._clock.now()),
            )

    def _signature(self, place: Place) -> Signature | None:
        try:
            status = os.stat(self.path(place), follow_symlinks=False)
        except OSError:
            return None
        return Signature(status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns)

    def _check_inside(self, target: Place) -> None:
        """A folder replaced by a link must not lead a paper out of the watched folder."""
        root = os.path.realpath(self._roots[target[0]])
        folder = os.path.realpath(os.path.dirname(self.path(target)))
        if folder != root and not folder.startswith(root + b"/"):
            raise NotAllowed(
                f"The folder of “{visible(name_text(target[1]))}” is a link that leads elsewhere.",
                hint="Put a real folder in its place.",
            )

    def _free(self, target: Place, taken: set[Place]) -> Place:
        folder, _, name = target[1].rpartition(b"/")
        for count in range(1, 10_000):
            candidate = name_bytes(numbered(name_text(name), count))
            place = (target[0], folder + b"/" + candidate if folder else candidate)
            if place not in taken and not os.path.lexists(self.path(place)):
                return place
        raise NotAllowed(f"There are too many files named “{visible(name_text(name))}”.", hint="Give another name.")

    def move_all(self, batch: str) -> None:
        """Carry out the open moves of a plan; each is looked at first, so that doing it twice is the same as once."""
        for move in moves.open_moves(self._store.read, batch):
            self._move(move)

    def _move(self, move: moves.Move) -> None:
        source, place = self.path((move.from_root, move.from_path)), (move.to_root, move.to_path)
        if self._arrived(move):
            if os.path.lexists(source) and os.path.samefile(source, self.path(place)):
                os.unlink(source)
            return
        if not self._is_what_was_decided(source, move):
            raise NotAllowed(
                f"“{visible(name_text(move.from_path))}” was changed or removed meanwhile; nothing was filed.",
                hint="Look at it again.",
            )
        for _ in range(100):
            target = self.path(place)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            try:
                relocate(source, target, sha256=move.sha256)
                return
            except FileExistsError:
                place = self._free(place, set())
                with self._store.write() as tx:
                    moves.retarget(tx.db, move.id, place[1])
        raise NotAllowed(f"No free name for “{visible(name_text(move.to_path))}”.", hint="Give another name.")

    def _is_what_was_decided(self, source: bytes, move: moves.Move) -> bool:
        try:
            status = os.stat(source, follow_symlinks=False)
        except OSError:
            return False
        if (status.st_dev, status.st_ino, status.st_size) == (move.dev, move.inode, move.size):
            return True
        return hash_file(source) == move.sha256

    def _arrived(self, move: moves.Move) -> bool:
        """Whether an earlier try brought the file to its target already."""
        target = self.path((move.to_root, move.to_path))
        try:
            status = os.stat(target, follow_symlinks=False)
        except OSError:
            return False
        if (status.st_dev, status.st_ino) == (move.dev, move.inode):
            return True
        gone = not os.path.lexists(self.path((move.from_root, move.from_path)))
        return gone and status.st_size == move.size and hash_file(target) == move.sha256

    def take_back(self, batch: str) -> None:
        """Something could not be moved: what was moved goes back, and the plan is abandoned."""
        for move in reversed(moves.open_moves(self._store.read, batch)):
            source, target = self.path((move.from_root, move.from_path)), self.path((move.to_root, move.to_path))
            if self._arrived(move) and not os.path.lexists(source):
                relocate(target, source, sha256=move.sha256)
        with self._store.write() as tx:
            moves.close_batch(tx.db, batch, "abandoned")

    def finish(self, batch: str, plan: dict[str, Any]) -> Done:
        """Everything is where it belongs: facts, places, ledger, act and inverse in one transaction."""
        with self._store.write() as tx:
            db = tx.db
            moved: dict[int, Place] = {}
            for move in moves.open_moves(db, batch):
                place = (move.to_root, move.to_path)
                signature = self._signature(place)
                before = documents.at_place(db, move.from_root, move.from_path)
                if signature is not None:
                    # The time of what was taken in, not of what lies there: bytes that changed on the way are noticed.
                    seen = replace(signature, mtime_ns=before[2].mtime_ns) if before else signature
                    documents.set_place(db, move.document_id, *place, seen)
                moved[move.document_id] = place
            for step in plan["documents"]:
                facts.put_facts(db, step["id"], step["after"])
            done = self._record(db, plan, moved)
            moves.close_batch(db, batch, "done")
            changed(db, "documents")
        return done

    def _record(self, db: sqlite3.Connection, plan: dict[str, Any], moved: dict[int, Place]) -> Done:
        person = Person(
            plan["person"][0], plan["person"][1], plan["person"][2], Role(plan["person"][3]), is_admin=False
        )
        at = format_instant(self._clock.now())
        summary = _summary(plan, moved)
        seq = ledger.append(
            db,
            at=at,
            kind=plan["kind"],
            staff=(person.id, person.role.value),
            data=_ledger_data(db, plan, moved),
            texts={"summary": summary} | {f"path.{i}": name_text(p[1]) for i, p in moved.items()},
        )
        act_id = acts.insert_act(
            db,
            person,
            kind=plan["kind"],
            at=at,
            summary=summary,
            ledger_seq=seq,
            inverse=None if plan["undoes"] is not None else _inverse(plan, moved),
            conditions={},
            undoes=plan["undoes"],
        )
        where = tuple((i, name_text(p[1])) for i, p in moved.items())
        return Done(act_id, summary, where, can_undo=plan["undoes"] is None)


def _summary(plan: dict[str, Any], moved: dict[int, Place]) -> str:
    """What was done, with the place where the first document really is now."""
    first = plan["documents"][0]
    place = moved.get(first["id"])
    if place is None or plan.get("plain_summary"):
        return str(plan["summary"])
    folder, _, name = name_text(place[1]).rpartition("/")
    if plan["moved_summary"]:
        before, after = plan["moved_summary"]
        return f"{before}{folder}/ as {name}{after}"
    taken = first["to"] != [place[0], name_text(place[1])]
    return str(plan["summary"]) + (f" (as {name}: its name was taken)" if taken else "")


def _untouched(known: Signature, now: Signature) -> bool:
    """Whether a file is what the intake last took in; its inode and change time say nothing of its bytes."""
    return (known.size, known.mtime_ns) == (now.size, now.mtime_ns)


def _ledger_data(db: sqlite3.Connection, plan: dict[str, Any], moved: dict[int, Place]) -> dict[str, Any]:
    described = []
    for step in plan["documents"]:
        held = facts.present_bytes(db, step["id"])
        before, after = step["before"], step["after"]
        described.append(
            {
                "id": step["id"],
                "sha256": held[1] if held else None,
                "state": after["state"],
                "type": after["doc_type"],
                "cases": [pair[0] for pair in after["cases"]],
                "moved": step["id"] in moved,
                "changed": sorted(name for name in after if before.get(name) != after[name]),
            }
        )
    return {"documents": described, "undoes": plan["undoes"], **plan.get("only_said", {})}


def _inverse(plan: dict[str, Any], moved: dict[int, Place]) -> dict[str, Any]:
    """The plan turned round."""
    return {
        "documents": [
            {
                "id": step["id"],
                "expect": step["after"],
                "after": step["before"],
                "to": step["from"] if step["id"] in moved else None,
                "at": [moved[step["id"]][0], name_text(moved[step["id"]][1])] if step["id"] in moved else None,
            }
            for step in plan["documents"]
        ],
    }


def replay(folder: Path, store: Store, clock: Clock) -> int:
    """Finish what a killed process left in the journal; returns how many plans.

    A plan whose file is gone or changed is abandoned, and what it had moved goes back: the paper is then new again.
    """
    if not moves.open_intents(store.read):
        return 0
    with locks.held(paths.filing_lock(folder), wait=30):
        journal = _Journal(folder, store, clock)
        intents = moves.open_intents(store.read)
        for batch, plan in intents:
            for move in moves.open_moves(store.read, batch):
                part = part_of(journal.path((move.to_root, move.to_path)))
                if os.path.lexists(part):
                    os.unlink(part)
            try:
                journal.move_all(batch)
            except NotAllowed:
                journal.take_back(batch)
            except DiskFull:
                continue  # stays in the journal, its files are left alone; the next start tries again
            else:
                journal.finish(batch, plan)
    return len(intents)
