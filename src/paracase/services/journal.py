"""Carrying out what a person decided about documents: facts, files and rows together, or none of them.

A plan holds, for each document, its facts before and after and where its file goes, and the rows that change with it. It is
committed with its moves before anything moves (the journal), carried out, and finished in one transaction with its ledger
entry, its steps and what follows. Undo is nothing but carrying out the steps turned round. A plan that was cut off is
replayed forward.
"""

from __future__ import annotations

import os
import secrets
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from paracase import paths
from paracase.domain.errors import DiskFull, NotAllowed
from paracase.domain.steps import INSIDE, PaperStep, Place, RowStep
from paracase.domain.visible import name_text, visible
from paracase.services.acts import record
from paracase.services.entering import Entering, place_of, signature_at
from paracase.services.plan import Plan, Wanted
from paracase.services.recounting import entry_of, stays_of, summary_of
from paracase.store import folders, locks, moves
from paracase.store.acts import get_act
from paracase.store.engine import changed
from paracase.store.neighbors import Neighbors
from paracase.store.office.roots import root_paths
from paracase.store.papers import documents, facts, versions
from paracase.store.papers.ahead import archive_around
from paracase.store.relocate import hash_file, is_respelling, is_spelled, part_of, relocate, sync_folder, write_out
from paracase.store.steps import carry

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from paracase.domain.acts import Act
    from paracase.domain.roles import Right
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.acts import ActRow
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Transaction


def carry_out(
    office: Office,
    act: Act,
    summary: str,
    wanted: Sequence[Wanted],
    *,
    rows: Sequence[RowStep] = (),
    moved_summary: tuple[str, str] | None = None,
    plain_summary: bool = False,
    undoes: ActRow | None = None,
    right: Right | None = None,
    against: Mapping[int, str] | None = None,
    said: Mapping[str, Any] | None = None,
) -> Done:
    """Carry out a plan as the person acting.

    Args:
        summary: what was done, in words.
        rows: rows that change in the same act.
        plain_summary: say just that, whatever names were taken (several papers in one act).
        moved_summary: what to say instead when the first document was moved: the words before and after its new place,
            which is known only once it is there (the name may have been taken).
        undoes: the act that is turned round.
        right: what it needed, where that was more than the act's own right.
        against: by document what its sure stamp says, where the person decided otherwise; the ledger keeps both.
        said: what those who follow the act are told besides, plain: the journal keeps it.

    Raises:
        NotAllowed: a file is gone or changed, its target leads out of the watched folders, or a row was changed since;
            nothing was changed.
        DiskFull: no room; nothing was changed.
        OfficeBusy: other processes hold the store or the journal.
    """
    batch = secrets.token_hex(8)
    journal = _Journal(office)
    with locks.held(paths.filing_lock(office.folder)):
        with office.store.write() as tx:
            papers = tuple(_paper(office, tx.db, one) for one in wanted)
            plan = Plan(
                act, summary, office.person, office.identity, papers, tuple(rows), moved_summary, plain_summary,
                undoes.id if undoes is not None else None, right, dict(against or {}), dict(said or {}),
            )  # fmt: skip
            moves.insert_intent(tx.db, batch, plan.to_plain(), at=office.now())
            Entering(office, tx.db, batch).enter(wanted)
        try:
            journal.move_all(batch)
        except BaseException:
            journal.take_back(batch)
            raise
        try:
            return journal.finish(batch, plan)
        except NotAllowed:
            journal.take_back(batch)
            raise


def _paper(office: Office, db: sqlite3.Connection, wanted: Wanted) -> PaperStep:
    before = facts.facts_of(db, wanted.document_id)
    is_changed = wanted.target is not None or facts.settled(dict(wanted.after)) != facts.settled(dict(before))
    if is_changed and office.store.is_walled and _in_sight(office, wanted.document_id) != before["cases"]:
        raise NotAllowed(
            f"Document {wanted.document_id} is also in a case that you do not see.",
            hint="Somebody who sees all of its cases changes it.",
        )
    source = place_of(db, wanted.document_id) if wanted.target is not None else None
    return PaperStep(
        wanted.document_id, before, facts.settled(dict(wanted.after)), source, wanted.target, wanted.content
    )


def _in_sight(office: Office, document_id: int) -> list[list[int]]:
    """The cases of a paper that whoever acts may see."""
    cases: list[list[int]] = facts.facts_of(office.store.read, document_id)["cases"]
    return cases


class _Journal:
    """The moves of plans: carried out, finished; or replayed."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._store = office.store
        self._roots = {root_id: path for root_id, (_, path) in root_paths(office.store.read, office.folder).items()}

    def path(self, place: Place) -> bytes:
        """The absolute path of a place."""
        return self._roots[place[0]] + b"/" + place[1]

    def move_all(self, batch: str) -> None:
        """Carry out the open moves of a plan; each is looked at first, so that doing it twice is the same as once."""
        for move in moves.open_moves(self._store.read, batch):
            self._move(move)

    def _move(self, move: moves.FileMove) -> None:
        if move.to_root == INSIDE:
            self._take_away((move.from_root, move.from_path), move.sha256)
            return
        if move.from_root == INSIDE:
            if not self._is_written(move):
                self._bring(move, lambda target: self._write_out(target, move.sha256))
            return
        source, place = self.path((move.from_root, move.from_path)), (move.to_root, move.to_path)
        if self._arrived(move):
            if os.path.lexists(source) and os.path.samefile(source, self.path(place)) and is_spelled(source):
                os.unlink(source)  # linked to its new name, and not yet unlinked
            return
        if not self._is_what_was_decided(source, move):
            raise NotAllowed(
                f"“{visible(name_text(move.from_path))}” was changed or removed meanwhile; nothing was filed.",
                hint="Look at it again.",
            )
        self._bring(move, lambda target: relocate(source, target, sha256=move.sha256))

    def _bring(self, move: moves.FileMove, put: Callable[[bytes], None]) -> None:
        """Put a file at a move's target, or where that is taken at another name that is free."""
        place = (move.to_root, move.to_path)
        for _ in range(100):
            target = self.path(place)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            try:
                put(target)
                return
            except FileExistsError:
                place = Neighbors(self._office.folder, self._roots).free(place)
                with self._store.write() as tx:
                    moves.retarget(tx.db, move.id, place[1])
        raise NotAllowed(f"No free name for “{visible(name_text(move.to_path))}”.", hint="Give another name.")

    def _write_out(self, target: bytes, sha256: str) -> None:
        handle = self._office.vault.open(sha256)
        try:
            write_out(target, handle, mtime_ns=int(self._office.clock.now().timestamp() * 1e9))
        finally:
            os.close(handle)

    def _take_away(self, place: Place, sha256: str) -> None:
        """Remove a file that was written out, while its bytes are those that were; else it stays."""
        path = self.path(place)
        if hash_file(path) == sha256:
            os.unlink(path)
            sync_folder(os.path.dirname(path))

    def _is_written(self, move: moves.FileMove) -> bool:
        """Whether an earlier try wrote an attachment out already."""
        return hash_file(self.path((move.to_root, move.to_path))) == move.sha256

    def _is_what_was_decided(self, source: bytes, move: moves.FileMove) -> bool:
        try:
            status = os.stat(source, follow_symlinks=False)
        except OSError:
            return False
        if (status.st_dev, status.st_ino, status.st_size) == (move.dev, move.inode, move.size):
            return True
        return hash_file(source) == move.sha256

    def _arrived(self, move: moves.FileMove) -> bool:
        """Whether an earlier try brought the file to its target already."""
        target = self.path((move.to_root, move.to_path))
        try:
            status = os.stat(target, follow_symlinks=False)
        except OSError:
            return False
        if (status.st_dev, status.st_ino) == (move.dev, move.inode):
            return not is_respelling(self.path((move.from_root, move.from_path)), target)
        gone = not os.path.lexists(self.path((move.from_root, move.from_path)))
        return gone and status.st_size == move.size and hash_file(target) == move.sha256

    def take_back(self, batch: str) -> None:
        """Something could not be moved: what was moved goes back, and the plan is abandoned."""
        for move in reversed(moves.open_moves(self._store.read, batch)):
            if move.from_root == INSIDE:
                self._take_away((move.to_root, move.to_path), move.sha256)
                continue
            if move.to_root == INSIDE:
                source = self.path((move.from_root, move.from_path))
                if not os.path.lexists(source):
                    self._write_out(source, move.sha256)
                continue
            source, target = self.path((move.from_root, move.from_path)), self.path((move.to_root, move.to_path))
            if self._arrived(move) and (not os.path.lexists(source) or is_respelling(target, source)):
                relocate(target, source, sha256=move.sha256)
        with self._store.write() as tx:
            moves.close_batch(tx.db, batch, "abandoned")

    def finish(self, batch: str, plan: Plan) -> Done:
        """Everything is where it belongs: facts, places, rows, ledger, act and what follows in one transaction."""
        with self._store.write() as tx:
            moved: dict[int, Place] = {}
            gone = moves.open_moves(tx.db, batch)
            for move in gone:
                moved[move.document_id] = self._arrive(tx.db, move)
            for step in plan.papers:
                if step.content is not None:
                    versions.set_content(tx.db, step.document_id, step.content, at=self._office.now())
                facts.put_facts(tx.db, step.document_id, dict(step.after))
            for row in plan.rows:
                carry(tx.db, row, doing=plan.summary)
            done = self._record(tx, plan, moved)
            moves.close_batch(tx.db, batch, "done")
            changed(tx.db, "documents")
        self._take_emptied(gone)
        return done

    def _take_emptied(self, gone: Sequence[moves.FileMove]) -> None:
        """Folders that were made for what was taken out of an archive, and that nothing lies in any more."""
        was = {move.document_id: move.from_path for move in gone}
        for move in sorted(gone, key=lambda move: -move.from_path.count(b"/")):
            around = archive_around(self._store.read, move.document_id) if move.from_root != INSIDE else None
            beside = was.get(around.id, around.relpath) if around is not None else None
            if beside is not None:
                folder, keep = (self.path((move.from_root, path)) for path in (move.from_path, beside))
                folders.remove_emptied(os.path.dirname(folder), os.path.dirname(keep))

    def _arrive(self, db: sqlite3.Connection, move: moves.FileMove) -> Place:
        place = (move.to_root, move.to_path)
        if move.to_root == INSIDE:
            was = (move.from_root, move.from_path)
            if os.path.lexists(self.path(was)):
                return was  # its bytes are others by now: it stays
            documents.set_inside(db, move.document_id, name_text(move.to_path))
            return place
        signature = signature_at(self._roots, place)
        before = documents.at_place(db, move.from_root, move.from_path)
        if signature is not None:
            # The time of what was taken in, not of what lies there: bytes that changed on the way are noticed.
            seen = signature._replace(mtime_ns=before.signature.mtime_ns) if before else signature
            documents.set_place(db, move.document_id, *place, seen)
        return place

    def _record(self, tx: Transaction, plan: Plan, moved: dict[int, Place]) -> Done:
        papers = [_done(step, moved) for step in plan.papers]
        staying = [
            step for step in papers if step.target is not None and step.source == step.target and step.content is None
        ]
        undoes = get_act(tx.db, plan.undoes) if plan.undoes is not None else None
        return record(
            self._as_planned(plan),
            tx,
            plan.act,
            summary_of(plan, moved) + stays_of(staying),
            data=entry_of(tx.db, plan, moved),
            steps=[*papers, *plan.rows],
            texts={f"path.{i}": name_text(place[1]) for i, place in moved.items()}
            | {f"against.{i}": said for i, said in plan.against.items()},
            right=plan.right,
            undoes=undoes,
            moved=tuple((i, name_text(place[1])) for i, place in moved.items()),
            said=plan.said or None,
        )

    def _as_planned(self, plan: Plan) -> Office:
        """The office as whoever decided acts in it.

        Where that is who acts now, it is the very same: a copy would read rules and checklists anew, 50 to 150 ms, and that
        while it holds the store's lock.
        """
        office = self._office
        if (plan.person, plan.identity) == (office.person, office.identity):
            return office
        return replace(office, person=plan.person, identity=plan.identity)


def _done(step: PaperStep, moved: dict[int, Place]) -> PaperStep:
    """A step as it was done: with the places only where the file moved, and the one it really has now."""
    place = moved.get(step.document_id)
    return replace(step, source=step.source if place else None, target=place)


def replay(office: Office) -> int:
    """Finish what a killed process left in the journal, whoever's it was; returns how many plans.

    A plan whose file is gone or changed is abandoned, and what it had moved goes back: the paper is then new again.
    """
    if not moves.open_intents(office.store.read):
        return 0
    with locks.held(paths.filing_lock(office.folder), wait=30):
        journal = _Journal(office)
        intents = moves.open_intents(office.store.read)
        for batch, plan in intents:
            for move in moves.open_moves(office.store.read, batch):
                part = b"" if move.to_root == INSIDE else part_of(journal.path((move.to_root, move.to_path)))
                if part and os.path.lexists(part):
                    os.unlink(part)
            try:
                journal.move_all(batch)
                journal.finish(batch, Plan.from_plain(plan))
            except NotAllowed:
                journal.take_back(batch)
            except DiskFull:
                continue  # stays in the journal, its files are left alone; the next start tries again
    return len(intents)
