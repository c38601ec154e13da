"""Taking back my last act, and doing again what I took back: a new act with its own entry, by the right and the proof the
act needed, and refused with the reason when the world has moved on."""

from __future__ import annotations

import time
from collections.abc import Collection
from contextlib import closing
from typing import TYPE_CHECKING, Any

from paracase.domain.acts import REDONE, UNDONE, Undo
from paracase.domain.cases.acts import OPENED
from paracase.domain.errors import NotAllowed, NotFound
from paracase.domain.papers.documents import Outcome
from paracase.domain.roles import Right
from paracase.domain.steps import INSIDE, FolderStep, PaperStep, RowStep, turned_round
from paracase.domain.time import committed
from paracase.domain.upkeep.derivations import DERIVED
from paracase.domain.visible import counted
from paracase.frozen import frozen
from paracase.services.acts import ACTS, record
from paracase.services.done import Done
from paracase.services.journal import carry_out
from paracase.services.plan import Wanted
from paracase.store import acts, folders
from paracase.store.clients import searches
from paracase.store.deadlines import deadlines, events
from paracase.store.office.roots import root_paths
from paracase.store.papers import documents, facts, lists
from paracase.store.steps import carry, check_unchanged, whole_row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from paracase.domain.acts import Act
    from paracase.domain.steps import Step
    from paracase.services.context import Office
    from paracase.store.acts import ActRow
    from paracase.store.driver import sqlite3

Own = Collection[tuple[str, object]]
_VOLATILE = {"decided_at"}
_NAMED = 3
"""So many of what hangs on a case are named."""
BREATH = 0.01
"""Seconds between two parts of a whole, in which whoever waits to write comes in."""
_WHOLES = {act.whole: act.kind for act in ACTS.values() if act.whole}
"""What acts are parts of → their kind."""
PASSED_BY = tuple(act.kind for act in ACTS.values() if act.undo is Undo.PASSES_BY)


def undo(office: Office, *, progress: Callable[[int, int], None] | None = None) -> Done:
    """Take back my last act, with what followed it; of one in parts all of them, part by part.

    Raises:
        NotFound: I did nothing yet.
        NotAllowed: it cannot be taken back, not by me or not in this way, or something was changed since; says which.
    """
    act = acts.last_act(office.store.read, office.person.id, passing_by=PASSED_BY)
    if act is None:
        raise NotFound("There is nothing of yours to undo.")
    parts = _parts(office, act)
    if len(parts) > 1:
        return _undo_parts(office, parts, progress)
    return _turn_round(office, act, UNDONE, f"Undone: {_words(act)}")


def redo(office: Office) -> Done:
    """Do again what I took back last; of an act in parts all of them.

    Raises:
        NotFound: I took nothing back, or did something else since.
        NotAllowed: as for ``undo``.
    """
    act = acts.last_undoing(office.store.read, office.person.id)
    if act is None:
        raise NotFound("There is nothing to do again: the last thing you did was not undone.")
    done = _turn_round(office, act, REDONE, f"Done again: {_words(act)}")
    whole, count = _whole_of(act), 1
    while whole is not None and (more := acts.last_undoing(office.store.read, office.person.id)) is not None:
        if whole not in more.about:
            break
        time.sleep(BREATH)
        done = _turn_round(office, more, REDONE, f"Done again: {_words(more)}")
        count += 1
    return _said_of_whole(done, count)


def _whole_of(act: ActRow) -> tuple[str, int] | None:
    """What an act is a part of, where several are one to whoever did them."""
    kinds = {UNDONE.kind, REDONE.kind}
    return next((one for one in act.about if one[0] in _WHOLES and act.kind in {*kinds, _WHOLES[one[0]]}), None)


def _parts(office: Office, act: ActRow) -> list[ActRow]:
    """All that is taken back with an act, the newest first: itself, and the parts of the same whole."""
    whole = _whole_of(act)
    if whole is None:
        return [act]
    return acts.parts_of(office.store.read, (_WHOLES[whole[0]], REDONE.kind), whole) or [act]


def _undo_parts(office: Office, parts: Sequence[ActRow], progress: Callable[[int, int], None] | None) -> Done:
    """Take back a whole in its parts, a short transaction each. Whoever is killed between undoes the rest by the next undo.

    Raises:
        NotAllowed: one cannot be taken back; those that were are done again.
    """
    for act in parts:
        if act.needs:
            office.require(Right[act.needs])
    _check_parts(office, parts)
    done: list[Done] = []
    try:
        for at, act in enumerate(parts, 1):
            done.append(_turn_round(office, act, UNDONE, f"Undone: {_words(act)}"))
            if progress is not None:
                progress(at, len(parts))
            time.sleep(BREATH)
    except NotAllowed:
        for one in reversed(done):
            act = _kept_act(office, one.act_id)
            _turn_round(office, act, REDONE, f"Done again: {_words(act)}")
        raise
    return _said_of_whole(done[-1], len(done))


def _kept_act(office: Office, number: int) -> ActRow:
    act = acts.get_act(office.store.read, number)
    assert act is not None
    return act


def _said_of_whole(done: Done, parts: int) -> Done:
    """The same, said of all parts."""
    if parts == 1:
        return done
    return Done(done.act_id, f"{done.summary}; {parts} parts, all of it", done.moved, done.can_undo, done.ledger_seq,
                done.about)  # fmt: skip


def _check_parts(office: Office, parts: Sequence[ActRow]) -> None:
    """See that every row of a whole is as its parts left it, before the first of them is taken back. It locks nobody out.

    Raises:
        NotAllowed: one was changed since, or events and deadlines hang on a case.
    """
    turned = [step for act in parts for step in _steps(act) if isinstance(step, RowStep)]
    own = {(step.table, step.key[0]) for step in turned if step.after is None}
    summary = f"Undone: {_words(parts[0])}"
    rows: dict[tuple[str, tuple[int | str, ...]], dict[str, Any] | None] = {}
    with closing(office.store.look()) as db:
        _check_history(db, _opened(turned), summary, own)
        for step in turned:
            key = (step.table, step.key)
            now = rows[key] if key in rows else whole_row(db, step.table, step.key)
            check_unchanged(step, now, summary)
            rows[key] = {**(now or {}), **step.after} if step.after is not None else None


@frozen
class NextUndo:
    """What ``undo`` would take back now."""

    act_id: int
    kind: str
    words: str
    documents: frozenset[int]
    """The papers it is about."""


def next_undo(office: Office) -> NextUndo | None:
    """What ``undo`` would take back; None when there is nothing, or it cannot be taken back."""
    act = acts.last_act(office.store.read, office.person.id, passing_by=PASSED_BY)
    if act is None or act.steps is None:
        return None
    return NextUndo(
        act.id, act.kind, _words(act), frozenset(number for kind, number in act.about if kind == "document")
    )


def next_redo(office: Office) -> str | None:
    """What ``redo`` would do again, in words; None when there is nothing."""
    act = acts.last_undoing(office.store.read, office.person.id)
    return _words(act) if act is not None else None


def _words(act: ActRow) -> str:
    """An act's own words, without how often it was taken back and done again."""
    return act.summary.removeprefix("Undone: ").removeprefix("Done again: ")


def _turn_round(office: Office, act: ActRow, kind: Act, summary: str) -> Done:
    steps = _steps(act)
    if act.needs:
        office.require(Right[act.needs])
    _see(office, act)
    papers = [step for step in steps if isinstance(step, PaperStep)]
    changes = [step for step in steps if isinstance(step, RowStep)]
    for step in papers:
        _check_paper(office, step, summary)
    if papers:
        wanted = [Wanted(step.document_id, dict(step.after), step.target, step.content) for step in reversed(papers)]
        return carry_out(office, kind, summary, wanted, rows=changes, undoes=act)
    with office.store.write() as tx:
        own = {(step.table, step.key[0]) for step in changes if step.after is None}
        gone = _goes_along(tx.db, _opened(changes), summary, own)
        for change in (*gone, *changes):
            carry(tx.db, change, doing=summary)
        changes, steps = [*gone, *changes], (*gone, *steps)
        data = {"undoes": act.id, "rows": [_told(tx.db, row) for row in changes]}
        done = record(office, tx, kind, summary, data=data, steps=steps, undoes=act)
    _make_folders(office, steps)
    return done


def _check_history(db: sqlite3.Connection, case_ids: Sequence[int], summary: str, own: Own) -> list[int]:
    """See that no history hangs on cases whose opening is taken back: events proposed there whose proposal was taken back
    go with them, and are given back.

    Args:
        own: the rows that the act brought itself (an import: cases with their dates), which hang on nothing else.

    Raises:
        NotAllowed: other events or deadlines hang on one, struck ones too: they are history, and are named.
    """
    gone: list[int] = []
    for case_id in case_ids:
        theirs = [one for one in events.list_events(db, case_id=case_id) if ("event", one.id) not in own]
        if not theirs:
            continue
        numbers = events.taken_back(db, case_id)
        if left := [one for one in theirs if one.id not in numbers]:
            agenda = deadlines.agenda(db, case_id=case_id, state=None)
            dates = [f"“{one.what}” ({one.state})" for one in agenda if ("deadline", one.id) not in own]
            named = dates or [f"{one.type.replace('_', ' ')} of {one.on_day or 'no day'} ({one.state})" for one in left]
            more = f" and {len(named) - _NAMED} more" if len(named) > _NAMED else ""
            raise NotAllowed(
                f"Not {_lower(summary)}: {counted(len(left), 'event')} and {counted(len(dates), 'deadline')} hang on the "
                f"case, and stay in its history also where they were struck: {', '.join(named[:_NAMED])}{more}.",
                hint="Close the case instead: paracase case close.",
            )
        gone += [number for number in numbers if ("event", number) not in own]
    return gone


def _opened(changes: Iterable[RowStep]) -> list[int]:
    """The cases whose opening is taken back."""
    return [int(step.key[0]) for step in changes if step.table == "cases" and step.after is None]


def _goes_along(db: sqlite3.Connection, case_ids: Sequence[int], summary: str, own: Own) -> list[RowStep]:
    """What goes with cases whose opening is taken back: events proposed in them whose proposal was taken back before, and
    the conflict searches that were made for them.

    Raises:
        NotAllowed: history hangs on one.
    """
    gone = [("event", number) for number in _check_history(db, case_ids, summary, own)]
    gone += [(row.table_name, row.id) for row in searches.of_cases(db, case_ids)]
    return [
        RowStep(table, (number,), whole_row(db, table, (number,)), None)
        for table, number in gone
        if (table, number) not in own
    ]


def _told(db: sqlite3.Connection, row: RowStep) -> dict[str, Any]:
    """A row that is turned round, as the entry says it: of what is derived again from the ledger, with its values."""
    said = {"table": row.table, "key": list(row.key)}
    after: Mapping[str, Any] | None = row.after
    if row.table == committed.TABLE and after is not None:
        now = whole_row(db, row.table, row.key) or {}
        after = committed.committed(after, now.get("salt", ""))
    return said | ({"after": after} if row.table in DERIVED else {})


def _steps(act: ActRow) -> Sequence[Step]:
    """What turns an act round.

    Raises:
        NotAllowed: its kind is never taken back, or there is nothing kept that would.
    """
    declared = ACTS[act.kind]
    if act.steps is None or declared.undo is not Undo.STEPS:
        raise NotAllowed(
            f"Your last act cannot be taken back: “{act.summary}”.",
            hint=declared.instead or "Change by hand what should be different.",
        )
    return turned_round(act.steps)


def _see(office: Office, act: ActRow) -> None:
    """What an act was about must be in sight of the person acting: not behind a wall, not unfiled over SSH.

    Raises:
        NotAllowed: a paper is not.
        NotFound: a case is not.
    """
    for kind, number in act.about:
        row = lists.get_document(office.store.read, number) if kind == "document" else None
        if row is not None and row.outcome == Outcome.PURGED:
            raise NotAllowed(
                f"One of the papers of your last act is gone: {row.name[:1].lower()}{row.name[1:]}.",
                hint="What was done to the others is changed by hand.",
            )
        if kind == "document" and row is None:
            raise NotAllowed(
                f"One of the papers of “{act.summary}” is not in sight here; nothing was changed.",
                hint="It is undone at the office's own desk, by somebody who sees the paper.",
            )
        if kind == "case" and act.kind not in {OPENED.kind, UNDONE.kind}:
            office.see_case(number)


def _check_paper(office: Office, step: PaperStep, summary: str) -> None:
    now = facts.facts_of(office.store.read, step.document_id)
    different = sorted(k for k in now if k not in _VOLATILE and now[k] != step.before.get(k))
    if different:
        raise NotAllowed(
            f"Not {_lower(summary)}: {', '.join(different)} of document {step.document_id} was changed since.",
            hint="Change it by hand, or undo the later act first.",
        )
    held = facts.present_bytes(office.store.read, step.document_id) if step.content is not None else None
    if step.content is not None and (held is None or held.sha256 != step.content[0]):
        raise NotAllowed(
            f"Not {_lower(summary)}: document {step.document_id} has other bytes by now.",
            hint="What came since stays; look at its versions.",
        )
    here = documents.place_of(office.store.read, step.document_id)
    if step.source is not None and here != (None if step.source[0] == INSIDE else step.source):
        raise NotAllowed(
            f"Not {_lower(summary)}: the file was moved or renamed since.", hint="Move it back by hand first."
        )


def _lower(summary: str) -> str:
    return summary[:1].lower() + summary[1:]


def _make_folders(office: Office, steps: Sequence[Step]) -> None:
    """Folders come back, or go if nothing is in them: after the commit, because a folder has no way back of its own."""
    bases = {root_id: path for root_id, (_, path) in root_paths(office.store.read, office.folder).items()}
    gone = []
    for step in steps:
        if isinstance(step, FolderStep):
            path = bases[step.place[0]] + b"/" + step.place[1]
            if step.made:
                folders.make(path, step.below)
            else:
                gone.append(path)
    folders.remove_all_empty(gone)
