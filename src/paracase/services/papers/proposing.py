"""What filing would do: proposals, and what a person's decision makes of them. Nothing is changed here."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from paracase.domain.dates.finding import Lean
from paracase.domain.dates.typed import parse_day
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.papers import naming
from paracase.domain.papers.contradicting import contradicted, contradicted_by_number
from paracase.domain.papers.documents import Handling, Outcome, TriageState
from paracase.domain.papers.facts import BY_COLUMN, NAMED_DAYS, SERVICE_METHODS, SHARED, SIDES, SUGGESTED, FactKind
from paracase.domain.papers.handling import raised, taken_handling
from paracase.domain.papers.proposals import Confidence, Field, Proposal, best, ranked
from paracase.domain.papers.sequester import SHUT, SHUT_HINT
from paracase.domain.papers.several import DocketEntry, cases_meant, entries_by_case
from paracase.domain.visible import name_text, visible
from paracase.services.papers.copies import copy_in_file
from paracase.services.papers.placing import place_in
from paracase.store.cases import cases
from paracase.store.page_texts import page_text
from paracase.store.papers import lists, recognised
from paracase.store.papers.triage import filed_with

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.domain.papers.facts import Fact
    from paracase.services.context import Office

_NAMES_IT = frozenset({"title", "docket_no", "attachment_no"})


@dataclass(frozen=True, slots=True)
class FilingDecision:
    """What a person says when filing; what is left out is taken from the proposals, as Enter does."""

    cases: tuple[int, ...] = ()
    """The first is the document's own case."""
    facts: Mapping[str, str | None] = field(default_factory=dict)
    """Those of ``domain/papers/facts.py``, by their columns."""
    name: str | None = None
    folder: str | None = None
    move: bool | None = None
    """Move and rename the file; None leaves it to the office's ``filing.move``."""
    exhibits: tuple[int, ...] = ()
    """Papers of their own that hang on this one and are filed with it, in this order."""
    against_the_stamp: bool = False
    """The person was shown what the paper's sure stamp says, and decides otherwise (``contradiction``)."""
    alone: bool = False
    """Leave what is filed with it (its notice, other copies) waiting."""

    @property
    def is_own_paper(self) -> bool:
        """Whether it was given a name, a folder or a number of its own: then it repeats no paper, whatever its bytes."""
        is_named = self.name is not None or self.folder is not None or not _NAMES_IT.isdisjoint(self.facts)
        return is_named or bool(self.exhibits)

    def shared(self, case_id: int) -> FilingDecision:
        """What papers filed together have in common: the case, the facts that are shared, the folder.

        Names, titles, docket numbers and dates stay each paper's own.
        """
        facts = {name: value for name, value in self.facts.items() if name in SHARED}
        return FilingDecision((case_id,), facts, None, self.folder)


@dataclass(frozen=True, slots=True)
class FilingSheet:
    """What filing would do with nothing said: each fact with its proposal."""

    document: lists.DocumentRow
    proposals: tuple[Proposal, ...]
    children: tuple[lists.DocumentRow, ...]
    pages: tuple[str, ...]
    along: tuple[lists.DocumentRow, ...] = ()
    """Papers of the same act that wait and are filed with it: its notice, other copies."""

    def best(self, name: Field) -> Proposal | None:
        """The surest proposal for a fact."""
        return best(list(self.proposals), name)


def document_row(office: Office, document_id: int) -> lists.DocumentRow:
    """A document that something can be done with.

    Raises:
        NotFound: there is none with this number.
        NotAllowed: it was purged, or is sequestered.
    """
    row = any_document(office, document_id)
    if row.outcome == Outcome.PURGED:
        raise NotAllowed(
            f"Document {document_id} is gone: {row.name[:1].lower()}{row.name[1:]}.",
            hint="Its bytes and its text were destroyed; a purge is never undone. See “paracase purge list”.",
        )
    if row.is_sequestered:
        raise NotAllowed(f"“{row.name}” is {SHUT}.", hint=SHUT_HINT)
    return row


def any_document(office: Office, document_id: int) -> lists.DocumentRow:
    """A document, also one of which only the tombstone is left.

    Raises:
        NotFound: there is none with this number.
    """
    row = lists.get_document(office.store.read, document_id)
    if row is None:
        raise NotFound(f"There is no document {document_id}.", hint="See “paracase triage list” or “paracase search”.")
    return row


def propose(office: Office, document_id: int) -> FilingSheet:
    """A paper with everything suggested for it, and its text."""
    row = document_row(office, document_id)
    db = office.store.read
    return FilingSheet(
        row,
        tuple(recognised.proposals_for(db, document_id)),
        tuple(lists.children(db, document_id)),
        tuple(page_text(db, office.folder, document_id)),
        tuple(document_row(office, other) for other in filed_with(db, document_id)),
    )


@dataclass(frozen=True, slots=True)
class Planned:
    """What filing with a decision would do, exactly: the case, the facts, and where the file goes."""

    case: cases.CaseRow | None
    """None when no case is known; then nothing can be filed."""
    values: Mapping[str, str | None]
    folder: str
    """Subfolder of the case; empty for the case's folder itself."""
    name: str
    moves: bool
    """Whether the file is moved and renamed; else it stays as it is."""
    others: tuple[cases.CaseRow, ...] = ()
    """Further cases it is filed into; its file lies in the folder of the first."""
    entries: Mapping[int, DocketEntry] = field(default_factory=dict)
    """Its numbers on the dockets of its cases, where the paper says them case by case."""
    links_to: str = ""
    """The paper in file of which it is an exact copy, and on which it will hang instead of being filed twice."""


def planned(office: Office, sheet: FilingSheet, decision: FilingDecision) -> Planned:
    """Work out what ``file_document`` would do with this decision, without doing it.

    Raises:
        BadInput: a fact cannot be used.
    """
    row, proposals = sheet.document, list(sheet.proposals)
    entries = docket_entries(office, proposals, decision.cases)
    case_ids = decision.cases or cases_meant(proposals, entries)
    case_id = case_ids[0] if case_ids else None
    values = in_first_case(decided_facts(office, proposals, decision), entries, case_ids, decision)
    own_name = name_text((row.relpath or b"").rpartition(b"/")[2]) or row.name
    if case_id is None:
        found = best(proposals, Field.NAME)
        return Planned(None, values, "", decision.name or (found.value if found else own_name), moves=False)
    case = cases.get_case(office.store.read, case_id)
    others = tuple(
        cases.get_case(office.store.read, other) for other in dict.fromkeys(case_ids[1:]) if other != case_id
    )
    target = target_of(office, row, case, proposals, values, decision)
    copied = copy_in_file(office, row, case.id) if target is not None and not decision.is_own_paper else None
    if target is None or copied is not None:
        links_to = copied.name if copied is not None else ""
        return Planned(case, values, "", own_name, moves=False, others=others, entries=entries, links_to=links_to)
    folder, _, name = target[1].rpartition(b"/")
    inside = name_text(folder.removeprefix(case.folder).strip(b"/"))
    return Planned(case, values, inside, name_text(name), moves=True, others=others, entries=entries)


def suggested_case(office: Office, proposals: list[Proposal], row: lists.DocumentRow) -> tuple[int, ...]:
    """The cases that are suggested: the one that is sure or likely, and with a notice each other that is sure too.

    Raises:
        BadInput: none is; a guess is named, never taken.
    """
    meant = cases_meant(proposals, docket_entries(office, proposals))
    if not meant:
        case = best(proposals, Field.CASE)
        number = cases.get_case(office.store.read, int(case.value)).number if case else ""
        guess = f" It may be {number} ({case.reason})." if case else ""
        raise BadInput(f"No case is known for “{row.name}”.{guess}", hint="Name it with --case NUMBER.")
    return meant


def cases_meant_of(office: Office, document_id: int) -> tuple[int, ...]:
    """The cases that are suggested for a paper; none where none is sure or likely."""
    proposals = recognised.proposals_for(office.store.read, document_id)
    return cases_meant(proposals, docket_entries(office, proposals))


def docket_entries(office: Office, proposals: list[Proposal], chosen: tuple[int, ...] = ()) -> dict[int, DocketEntry]:
    """A paper's numbers by case, where it says them so: a notice for several cases.

    Args:
        chosen: cases that a person named; they need not be proposed.
    """
    if not any(proposal.field is Field.DOCKET for proposal in proposals):
        return {}
    asked = dict.fromkeys([*chosen, *(int(one.value) for one in ranked(proposals, Field.CASE))])
    dockets = {
        case_id: [of.parsed for of in cases.list_dockets(office.store.read, case_id)] for case_id in list(asked)[:20]
    }
    return entries_by_case(proposals, dockets)


def in_first_case(
    values: dict[str, str | None],
    entries: Mapping[int, DocketEntry],
    case_ids: tuple[int, ...],
    decision: FilingDecision,
) -> dict[str, str | None]:
    """A paper's facts with the numbers it has in its first case; what the person said of them stays."""
    entry = entries.get(case_ids[0]) if case_ids else None
    if entry is None or not entry.document or {"docket_no", "attachment_no"} & decision.facts.keys():
        return values
    return values | {"docket_no": entry.document, "attachment_no": entry.attachment or values.get("attachment_no")}


def contradiction(office: Office, sheet: FilingSheet, case_id: int) -> str:
    """What the paper itself says against filing it into a case, in one sentence; empty when nothing does."""
    return says_otherwise(office, sheet.proposals, (case_id,))


def checked_against_stamp(
    office: Office, row: lists.DocumentRow, proposals: Sequence[Proposal], decision: FilingDecision
) -> dict[int, str]:
    """What a decision goes against, by document, for the record.

    Raises:
        NotAllowed: it goes against the paper's sure stamp, and the person was not shown that.
    """
    said = says_otherwise(office, proposals, decision.cases) if decision.cases else ""
    if said and not decision.against_the_stamp:
        raise NotAllowed(
            f"“{row.name}” says otherwise: {said}",
            hint="Leave --case away to file it where its stamp says; --against-the-stamp files it all the same, on record.",
        )
    return {row.id: said} if said else {}


def says_otherwise(office: Office, proposals: Sequence[Proposal], case_ids: Sequence[int]) -> str:
    db = office.store.read
    against = contradicted(proposals, case_ids)
    chosen = cases.get_case(db, case_ids[0])
    if against is None:
        named = office.practice.courts.named
        rows = [row for case_id in case_ids for row in cases.list_dockets(db, case_id)]
        courts = {row.court: (found.code if (found := named(row.court)) is not None else "") for row in rows}
        unknown = contradicted_by_number(proposals, [(row.number, courts[row.court]) for row in rows])
        if unknown is None:
            return ""
        where = office.practice.courts.by_code.get(unknown[0].more.get("court", ""))
        of = f" of the {where.name}" if where is not None else ""
        return f"{unknown[0].reason} is a number{of}; {chosen.number} {chosen.caption} has {unknown[1]}."
    try:
        stamped = cases.get_case(db, int(against.value))
    except NotFound:  # behind a wall: that it is another case is all that may be said
        return f"{against.reason} is not {chosen.number} {chosen.caption}."
    return f"{against.reason} is {stamped.number} {stamped.caption}, not {chosen.number} {chosen.caption}."


def decided_facts(office: Office, proposals: list[Proposal], decision: FilingDecision) -> dict[str, str | None]:
    """Facts said by the person, else suggested as sure or likely; a guess never becomes a fact by itself."""
    said = check_facts(office, decision.facts)
    values: dict[str, str | None] = {}
    for name, suggested in SUGGESTED.items():
        if name in said:
            values[name] = said[name]
            continue
        if suggested is Field.HANDLING:
            values[name] = taken_handling(proposals)
            continue
        found = best(proposals, suggested)
        values[name] = found.value if found and found.confidence > Confidence.GUESS else None
    return values


def check_facts(office: Office, values: Mapping[str, str | None]) -> dict[str, str | None]:
    """Facts as typed, checked and made whole.

    Raises:
        BadInput: names the fact and the value.
    """
    return {name: _checked(office, BY_COLUMN[name], value) for name, value in values.items()}


def _checked(office: Office, fact: Fact, value: str | None) -> str | None:
    text = " ".join(value.split()) if value else ""
    if not text:
        return None
    if visible(text) != text or len(text) > 300:
        raise BadInput(
            f"The {fact.in_sentence} “{visible(text)[:60]}” cannot be used.", hint="Use at most 300 visible letters."
        )
    if fact.kind is FactKind.DAY:
        return parse_day(text, today=office.today, lean=Lean.BACK).isoformat()
    if fact.kind is FactKind.TYPE and all(kind.code != text for kind in office.practice.document_types):
        near = [
            kind.code for kind in office.practice.document_types if text.lower() in f"{kind.code} {kind.label}".lower()
        ]
        raise BadInput(
            f"“{text}” is not a document type.", hint=f"Near: {', '.join(near[:8]) or 'see “paracase types”'}."
        )
    if fact.kind is FactKind.METHOD and text not in SERVICE_METHODS:
        raise BadInput(f"“{text}” is not a way of service.", hint="Known are " + ", ".join(SERVICE_METHODS) + ".")
    if fact.kind is FactKind.SIDE:
        text = text.lower().replace(" ", "_")
        if text not in SIDES:
            raise BadInput(f"“{value}” is not a side.", hint="Known are " + ", ".join(SIDES) + ".")
    if fact.kind is FactKind.HANDLING and text not in [h.value for h in Handling]:
        raise BadInput(f"“{text}” is not a handling.", hint="Known are " + ", ".join(Handling) + ".")
    return text


def facts_after(
    office: Office,
    before: dict[str, Any],
    values: Mapping[str, str | None],
    case_ids: tuple[int, ...],
    entries: Mapping[int, DocketEntry],
    *,
    is_said: bool = False,
) -> dict[str, Any]:
    """All facts of a paper once it is filed into these cases, the first of them its own.

    What is proposed of its handling never lowers what it has; what a person says counts as it is said.

    Args:
        entries: its numbers by case; in a case of which nothing is said it has no number of its own.
    """
    after = dict(before)
    after.update({name: value for name, value in values.items() if name != "handling"})
    if handling := values.get("handling"):
        after["handling"] = handling if is_said else raised(before["handling"], handling)
    after.update(state=TriageState.IN_FILE.value, decided_by=office.person.id, decided_at=office.now())
    after["cases"] = [[case_id, int(i == 0)] for i, case_id in enumerate(dict.fromkeys(case_ids))]
    after["numbers"] = numbers_after(after, entries)
    return after


def numbers_after(after: Mapping[str, Any], entries: Mapping[int, DocketEntry]) -> list[list[Any]]:
    """The numbers of a paper in its further cases; in one of which nothing is said it has none."""
    found = []
    for case_id, is_first in after["cases"]:
        entry = entries.get(case_id, DocketEntry())
        attachment = entry.attachment or (after["attachment_no"] if entry.document else None)
        if not is_first:
            found.append([case_id, entry.document or None, attachment or None])
    return found


def numbers_along(values: Mapping[str, Any], lead: Mapping[str, Any]) -> list[list[Any]]:
    """The numbers of what hangs on a paper in its further cases: where it has the paper's number, it has it in each."""
    there = {case_id: number for case_id, number, _ in lead.get("numbers") or ()}
    is_same = values["docket_no"] is not None and values["docket_no"] == lead["docket_no"]
    return [
        [case_id, there[case_id], values["attachment_no"]] if is_same and there.get(case_id) else [case_id, None, None]
        for case_id, is_first in values["cases"]
        if not is_first
    ]


def target_of(
    office: Office,
    row: lists.DocumentRow,
    case: cases.CaseRow,
    proposals: list[Proposal],
    values: Mapping[str, str | None],
    decision: FilingDecision,
) -> tuple[int, bytes] | None:
    """Where its file goes: root and path in it; None when it stays where it is (the office's ``filing.move``)."""
    if row.relpath is None or row.missing or not _moves(office, row, decision):
        return None
    if decision.folder is not None:
        folder = naming.safe_folder(decision.folder)
    else:
        known = next((kind for kind in office.practice.document_types if kind.code == values.get("doc_type")), None)
        folder = naming.safe_folder(known.folder if known else "")
    name = filed_name(office, row, proposals, values, decision, case)
    parts = [part for part in (case.folder, os.fsencode(folder.as_posix()) if folder.parts else b"") if part]
    return place_in(office, case.root_id, b"/".join(parts), name)


def _moves(office: Office, row: lists.DocumentRow, decision: FilingDecision) -> bool:
    if decision.move is not None:
        return decision.move
    if decision.name is not None or decision.folder is not None:
        return True
    return office.settings.move == "always" or (office.settings.move == "inbox" and row.root_kind == "inbox")


def filed_name(
    office: Office,
    row: lists.DocumentRow,
    proposals: list[Proposal],
    values: Mapping[str, str | None],
    decision: FilingDecision,
    case: cases.CaseRow,
) -> str:
    """The name of its file: as it was said, as it is proposed, or made of the facts that were said; its extension stays."""
    stem, extension = naming.split_extension(name_text((row.relpath or b"").rpartition(b"/")[2]) or row.name)
    if decision.name is not None:
        wanted, said = naming.split_extension(naming.safe_name(decision.name))
        return naming.safe_name((wanted if said.lower() == extension.lower() else wanted + said) + extension)
    suggested, proposed_no = best(proposals, Field.NAME), best(proposals, Field.DOCKET_NO)
    is_proposed_no = proposed_no is None or values.get("docket_no") in {None, proposed_no.value}
    if suggested is not None and not decision.facts and is_proposed_no:
        return naming.safe_name(suggested.value)
    number, attachment = values.get("docket_no"), values.get("attachment_no")
    return naming.document_name(
        office.settings.file_name,
        {
            "date": next((values[day] for day in NAMED_DAYS if values.get(day)), None),
            "no": f"{number}-{attachment}" if number and attachment else number,
            "title": values.get("title") or stem,
            "party": values.get("party"),
            "type": values.get("doc_type"),
            "case": case.number,
        },
        extension,
    )
