"""Examination: an act of its own between delivery and the attorney, with findings, a verdict and its duration."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from paracase.domain.clock import parse_instant
from paracase.domain.dates.shown import time_spent
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.roles import Right
from paracase.domain.visible import visible
from paracase.domain.words import prose
from paracase.domain.work import acts, identifiers
from paracase.domain.work.assignments import Move, Result, Verdict
from paracase.domain.work.examined import hands, not_by_another, said_at, said_by
from paracase.services.acts import record
from paracase.services.papers import versions
from paracase.services.work.assignments import assignment_for, move_on, refused_own
from paracase.store.work import assignments

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from paracase.domain.practice.examinations import ExaminationLine
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.engine import Transaction
    from paracase.store.papers.versions import VersionFacts
    from paracase.store.work.assignments import AssignmentRow, DeliveryRow, FindingRow


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found about one line of the checklist."""

    result: str
    """``good``, ``fault`` or ``none`` (does not apply)."""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Examining:
    """An examination under way."""

    id: int
    row: AssignmentRow
    delivery: DeliveryRow
    facts: VersionFacts
    lines: tuple[ExaminationLine, ...]
    findings: dict[str, FindingRow]
    begun_at: str
    is_own: bool


def lines_for(office: Office, kind: str) -> tuple[ExaminationLine, ...]:
    """What is looked at for this kind of work."""
    return office.practice.examinations.get(kind, ())


def examine(office: Office, assignment_id: int) -> Examining:
    """Begin to examine what was delivered, or go on with one's own examination of it.

    Raises:
        NotAllowed: nothing was delivered; who delivered it cannot examine it while another paralegal can.
    """
    row = assignment_for(office, assignment_id, Move.EXAMINE)
    delivery = assignments.deliveries(office.store.read, assignment_id)[0]
    refused = refused_own(office, delivery)
    if refused is not None:
        raise refused.error()
    is_own = bool({delivery.staff_id, delivery.said_by_id} & hands(office.person, office.identity))
    said_by_id = said_at(office.identity)
    open_one = next(
        (e for e in assignments.examinations(office.store.read, assignment_id)
         if e.delivery_id == delivery.id and e.staff_id == office.person.id and e.ended_at is None
         and e.said_by_id == said_at(office.identity)),
        None,
    )  # fmt: skip
    begun = open_one.begun_at if open_one else office.now()
    if open_one is None:
        with office.store.write() as tx:
            examination_id = assignments.insert_examination(
                tx.db,
                assignment_id=assignment_id,
                delivery_id=delivery.id,
                staff_id=office.person.id,
                at=begun,
                is_own=is_own,
                said_by_id=said_by_id,
            )
            record(
                office,
                tx,
                acts.EXAMINATION_BEGUN,
                f"Began to examine {row.what}, v{delivery.version}",
                data={"examination": examination_id, "assignment": assignment_id, "case": row.case_id,
                      "delivery": delivery.id, "sha256": delivery.sha256, "own": is_own, "said_by": said_by_id, "at": begun},
            )  # fmt: skip
    else:
        examination_id = open_one.id
    return Examining(
        examination_id,
        row,
        delivery,
        versions.version(office, delivery.version_id),
        lines_for(office, row.kind),
        assignments.findings(office.store.read, examination_id),
        begun,
        is_own,
    )


def note_findings(office: Office, examining: Examining, found: Mapping[str, Finding]) -> None:
    """Keep what was found so far; an examination can be left and gone on with. What is changed is recorded with what it was.

    Raises:
        BadInput: no such line, no such result, or a fault without words.
    """
    office.require(Right.EXAMINE)
    lines = {item.id: item for item in examining.lines}
    checked = []
    for line_id, finding in found.items():
        if line_id not in lines:
            raise BadInput(f"“{visible(line_id)}” is not a line of this checklist.",
                           hint="Its lines are " + ", ".join(lines) + ".")  # fmt: skip
        if finding.result not in set(Result):
            raise BadInput(
                f"“{visible(finding.result)}” is not a finding.", hint="Known are " + ", ".join(Result) + "."
            )
        words = prose(finding.words, "finding")
        if finding.result == Result.FAULT and not words:
            raise BadInput(f"What is wrong with “{lines[line_id].label}” is not said.", hint="Say it in a few words.")
        checked.append((line_id, lines[line_id].label, finding.result, words))
    with office.store.write() as tx:
        before = assignments.findings(tx.db, examining.id)
        assignments.put_findings(tx.db, examining.id, checked)
        for line_id, label, result, words in checked:
            was = before.get(line_id)
            if was is not None and (was.result, was.words) != (result, words):
                told = f"{label}: {_told(was.result, was.words)} is now {_told(result, words)}"
                data = {"assignment": examining.row.id, "case": examining.row.case_id, "examination": examining.id}
                record(office, tx, acts.FINDING_CHANGED, told, data={**data, "line": line_id})


def _told(result: str, words: str) -> str:
    return f"{result} “{words}”" if words else result


def hints(examining: Examining, pages: Sequence[str]) -> dict[str, str]:
    """What a scan of the text says to a line of the checklist: a help, never a finding."""
    said = {}
    if any(item.id == "identifiers" for item in examining.lines):
        said["identifiers"] = identifiers.summary(identifiers.found_in(pages))
    if any(item.id == "ai" for item in examining.lines):
        tool = examining.delivery.ai_tool
        said["ai"] = f"{tool}, verified by {examining.delivery.ai_verifier}" if tool else "none declared"
    return said


def findings_of(office: Office, examination_id: int) -> dict[str, FindingRow]:
    """What an examination found, by line."""
    return assignments.findings(office.store.read, examination_id)


def seconds_since(office: Office, instant: str) -> int:
    """Whole seconds since an instant."""
    now: datetime = office.clock.now()
    return max(0, int((now - parse_instant(instant)).total_seconds()))


def give_verdict(
    office: Office, examining: Examining, said: str, *, note: str = "", seconds: int | None = None,
    to_assignee: bool = True,
) -> Done:  # fmt: skip
    """End an examination: pass, with a note to the attorney; or send back, with instructions.

    Args:
        seconds: how long was looked, where that is known better than by the clock; never more than that.
        to_assignee: who gets it back: who was given the work, or who handed it out.

    Raises:
        BadInput: a line that must be looked at was not; or nothing says what is to be done.
        NotAllowed: another version was delivered meanwhile.
    """
    verdict = _verdict(said)
    move = Move.PASS if verdict is Verdict.PASS else Move.SEND_BACK
    row = assignment_for(office, examining.row.id, move)
    found = assignments.findings(office.store.read, examining.id)
    words = prose(note, "note")
    _check_verdict(examining, verdict, found, words)
    delivered = assignments.deliveries(office.store.read, row.id)
    if delivered[0].id != examining.delivery.id:
        raise NotAllowed(
            f"v{delivered[0].version} was delivered meanwhile; you examined v{examining.delivery.version}.",
            hint="Examine the new version.",
        )
    elapsed = seconds_since(office, examining.begun_at)
    spent = min(seconds, elapsed) if seconds is not None else elapsed
    faults = [(line.label, line.words) for line in found.values() if line.result == Result.FAULT]
    with office.store.write() as tx:
        at = office.now()
        found = assignments.findings(tx.db, examining.id)
        back_to = row.assignee_id if to_assignee else row.from_id
        passed = verdict is Verdict.PASS
        move_on(office, tx, row, move, returned_to=None if passed else back_to)
        assignments.end_examination(tx.db, examining.id, at=at, seconds=spent, verdict=verdict, note=words)
        if not passed:
            _send_notes(
                office, tx, row.id, [*(f"{label}: {text}" for label, text in faults), *([words] if words else [])]
            )
        own = ", own work" if examining.is_own else ""
        return record(
            office,
            tx,
            acts.EXAMINED,
            f"Examined {row.what}, v{examining.delivery.version}: {verdict.words} ({time_spent(spent)}{own})",
            data={"assignment": row.id, "case": row.case_id, "examination": examining.id, "verdict": verdict.value,
                  "delivery": examining.delivery.id, "sha256": examining.delivery.sha256, "seconds": spent,
                  "lines": len(found), "faults": len(faults), "own": examining.is_own, "at": at,
                  "documents": [examining.delivery.document_id]},
            texts={"note": words, "findings": _as_list(found)},
        )  # fmt: skip


def _as_list(found: Mapping[str, FindingRow]) -> str:
    """What was found, for the ledger; it is destroyed with the paper it is about."""
    lines = [[line_id, line.label, line.result, line.words] for line_id, line in found.items()]
    return json.dumps(lines, ensure_ascii=False)


def _verdict(text: str) -> Verdict:
    if text not in set(Verdict):
        raise BadInput(f"“{visible(text)}” is not a verdict.", hint="Known are " + " and ".join(Verdict) + ".")
    return Verdict(text)


def _check_verdict(examining: Examining, verdict: Verdict, found: Mapping[str, FindingRow], words: str) -> None:
    if verdict is Verdict.PASS:
        missing = [item.label for item in examining.lines if item.need == "must" and item.id not in found]
        if missing:
            raise BadInput(
                f"Not looked at yet: {', '.join(missing)}.", hint="Say good, fault or none for each, then pass it on."
            )
    elif not words and not any(line.result == Result.FAULT for line in found.values()):
        raise BadInput("Nothing says what is to be done.", hint="Note a fault, or write instructions.")


def _send_notes(office: Office, tx: Transaction, assignment_id: int, notes: Sequence[str]) -> None:
    for words in notes:
        assignments.insert_remark(
            tx.db, kind="note", staff_id=office.person.id, at=office.now(), words=words, assignment_id=assignment_id
        )


@dataclass(frozen=True, slots=True)
class FoundInText:
    """What the last examination of a delivery says, for who decides."""

    examiner: str
    at: str
    seconds: int
    note: str
    lines: int
    faults: tuple[tuple[str, str], ...] = field(default=())
    is_own: bool = False
    findings: tuple[tuple[str, str, str], ...] = field(default=())
    """Every line of the checklist: what it is, what was found (*good*, *fault*, *none*), in which words."""
    said_by_id: int | None = None

    @property
    def who(self) -> str:
        """Who examined, and whether that was only said."""
        return said_by(self.examiner, self.said_by_id)

    @property
    def not_by_another(self) -> str:
        """What the attorney must be told where nobody else is known to have examined."""
        return not_by_another(self.examiner, is_own=self.is_own, said_by_id=self.said_by_id)


def last_examination(office: Office, assignment_id: int, version_id: int) -> FoundInText | None:
    """The last ended examination of a version."""
    store = office.store.read
    by_delivery = {d.id: d for d in assignments.deliveries(store, assignment_id)}
    for row in assignments.examinations(store, assignment_id):
        delivery = by_delivery.get(row.delivery_id)
        if row.ended_at is not None and delivery is not None and delivery.version_id == version_id:
            lines = assignments.findings(store, row.id).values()
            faults = tuple((line.label, line.words) for line in lines if line.result == Result.FAULT)
            findings = tuple((line.label, str(line.result), line.words) for line in lines)
            return FoundInText(row.staff, row.ended_at, row.seconds, row.note, row.lines, faults, row.is_own, findings,
                               row.said_by_id)  # fmt: skip
    return None
