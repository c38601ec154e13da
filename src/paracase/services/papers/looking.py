"""Looking at one document and at the ledger: plain records for any front end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from paracase.domain.acts import REDONE, UNDONE
from paracase.domain.papers.account import Fate, left_out
from paracase.domain.papers.documents import OLDER_READER, Handling, IntakeRefusal, Outcome
from paracase.domain.papers.faults import HINT, fault_sentence
from paracase.domain.papers.folders import FolderState
from paracase.domain.papers.sequester import SHUT
from paracase.domain.papers.steps import STEP_HINT
from paracase.domain.roles import Right
from paracase.domain.time.committed import cases_in, without_time
from paracase.domain.visible import name_text
from paracase.services.papers import comparing
from paracase.services.papers.failed_steps import failed_now
from paracase.services.papers.folders import folders_now, refused_now
from paracase.services.papers.proposing import any_document
from paracase.store import ledger
from paracase.store.cases import cases
from paracase.store.office.roots import root_paths
from paracase.store.papers import facts, faults, lists
from paracase.store.papers.documents import place_of
from paracase.store.papers.reading import account_of

if TYPE_CHECKING:
    from paracase.domain.papers.account import PaperPart
    from paracase.services.context import Office


def document_record(office: Office, document_id: int) -> dict[str, Any]:
    """Where a document is, what it is, and its versions."""
    row = any_document(office, document_id)
    db = office.store.read
    known = facts.facts_of(db, document_id)
    parts, is_older = account_of(db, document_id)
    numbers = {case.id: f"{case.number} {case.caption}" for case in cases.list_cases(db)}
    record: dict[str, Any] = {
        "document": row.id,
        "name": row.name,
        "handling": Handling(row.handling).word,
        "sequestered": SHUT if row.is_sequestered else None,
        "state": "missing" if row.missing else row.state.replace("_", " "),
        "cases": [numbers[case_id] for case_id, _ in known["cases"]],
        "on_dockets": [f"{of.number}  {of.entry}" for of in facts.numbers_of(db, document_id) if of.entry],
        "place": _place(office, document_id),
        "hangs_on": row.parent_id,
        "duplicate_of": row.duplicate_of,
        "reading": Outcome(row.outcome).sentence
        + (f" ({row.detail})" if row.detail else "")
        + (f"; {OLDER_READER}" if is_older else ""),
        "pages": row.pages,
        "not_as_text": left_out(parts),
        "drawn_against_written": [] if row.is_sequestered else _compared(office, document_id),
        "parts_not_read": [_told(part) for part in parts if not part.fate.is_read],
    }
    for name in facts.FIELDS:
        if name not in {"state", "handling", "parent_id", "child_no", "decided_by"}:
            record[name] = known[name]
    record["versions"] = [
        f"v{v.seq}  {v.sha256}  {v.size:,} bytes  {v.outcome}  {v.extractor}{'' if v.kept else '  not kept'}"
        + (f"  flags: {', '.join(v.flags)}" if v.flags else "")
        for v in lists.versions(db, document_id)
    ]
    record["attachments"] = [f"{child.id}  {child.name}" for child in lists.children(db, document_id)]
    return record


def _compared(office: Office, document_id: int) -> list[str]:
    """How far the present version was compared with its drawing, and what was found on which page."""
    found = comparing.of_document(office, document_id)
    if found is None:
        return []
    return [found.summary, *(f"page {page.page} {told}" for page in found.pages for told in page.told)]


def _told(part: PaperPart) -> str:
    """A part that is not text: what, where, how large, why."""
    told = [f"{part.many:,} × {part.kind}" if part.many > 1 else part.kind, part.where]
    told += [f"{part.size:,} bytes" if part.size else "", "a picture" if part.fate is Fate.DRAWN else part.why]
    return "  ".join(word for word in told if word)


def _place(office: Office, document_id: int) -> str | None:
    place = place_of(office.store.read, document_id)
    if place is None:
        return None
    return name_text(root_paths(office.store.read, office.folder)[place[0]][1] + b"/" + place[1])


def document_history(office: Office, document_id: int) -> list[tuple[str, str, str, str]]:
    """Every entry of the ledger about a document: when, who, kind, what; newest first."""
    any_document(office, document_id)
    return [(e["at"], e["who"], e["kind"], _summary(e)) for e in ledger.about_document(office.store.read, document_id)]


def case_history(office: Office, case_id: int, *, limit: int = 1000) -> list[tuple[str, str, str, str]]:
    """Every entry of the ledger about a case or its documents: when, who, kind, what; newest first."""
    entries = ledger.about_case(office.store.read, case_id, limit=limit)
    return [(e["at"], e["who"], e["kind"], _summary(e)) for e in entries]


_TURNED = (UNDONE.kind, REDONE.kind)


def ledger_entries(office: Office, *, limit: int, before: int | None, kind: str | None) -> list[dict[str, Any]]:
    """The newest entries, each with a summary in words; hours and rates only for who may see everybody's time, and of cases
    in sight."""
    entries = ledger.listed(office.store.read, limit=limit, before=before, kind=kind)
    sees_time, seen = office.can(Right.SEE_TIME), {case.id for case in cases.list_cases(office.store.read)}
    for entry in entries:
        if (entry["kind"].startswith(("time.", "timer.")) or entry["kind"] in _TURNED) and not (
            sees_time and cases_in(entry["data"]) <= seen
        ):
            entry["data"] = without_time(entry["data"])
        entry["summary"] = _summary(entry)
    return entries


def _summary(entry: dict[str, Any]) -> str:
    texts = entry["texts"]
    if texts.get("summary"):
        return str(texts["summary"])
    if entry["kind"] == "intake.taken":
        data = entry["data"]
        parts = [f"{len(data[key])} {key}" for key in ("documents", "versions", "moved") if data.get(key)]
        return ", ".join(parts)
    words = [str(text) for text in texts.values() if text]
    return ", ".join(words) or ", ".join(f"{key} {value}" for key, value in entry["data"].items() if value)[:120]


@dataclass(frozen=True, slots=True)
class Twin:
    """What tells a paper from its copy: everything but the bytes."""

    case: str
    place: str
    state: str
    digest: str


def twin(office: Office, document_id: int) -> Twin:
    """One of two papers with the same bytes."""
    record = document_record(office, document_id)
    held = facts.present_bytes(office.store.read, document_id)
    return Twin(
        ", ".join(record["cases"]) or "in no case",
        str(record["place"] or "inside another file"),
        str(record["state"]),
        f"{held.size:,} bytes, SHA-256 {held.sha256[:4]} {held.sha256[4:8]}" if held else "",
    )


@dataclass(frozen=True, slots=True)
class Failure:
    """A folder that is not simply there, a file that was not taken in, a paper that could not be read or recognised."""

    name: str
    reason: str
    document_id: int | None


def failures(office: Office) -> list[Failure]:
    """Everything that could not be done: folders that are not simply there, then files, then papers that could not
    be read, then what the intake failed at, then the papers that a recogniser failed at."""
    db = office.store.read
    found = [
        Failure(now.path, f"{now.state.words} since {now.since}. {now.state.hint}", None) for now in folders_now(office)
    ]
    found += [
        Failure(
            f"{file.root_kind.capitalize()}/{file.path}",
            IntakeRefusal(file.reason).sentence + (f" ({file.detail})" if file.detail else ""),
            None,
        )
        for file in refused_now(office)
        if file.reason not in set(FolderState)
    ]
    found += [
        Failure(row.name, Outcome(row.outcome).sentence + (f" ({row.detail})" if row.detail else ""), row.id)
        for row in lists.unreadable(db, with_scans=not office.can_ocr)
    ]
    found += [Failure("The intake", f"{words} {STEP_HINT}", None) for words in failed_now(office)]
    return found + [
        Failure(row.name, f"{fault_sentence(row.reason, row.program)}. {HINT}", row.id) for row in faults.all_faults(db)
    ]
