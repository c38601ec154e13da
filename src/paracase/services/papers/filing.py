"""Triage: filing a paper, setting it aside, putting it in the trash and getting it back, changing its facts."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from paracase.domain.errors import BadInput, Damaged, NotAllowed, NotFound
from paracase.domain.papers import acts, naming
from paracase.domain.papers.documents import Handling, TriageState
from paracase.domain.papers.facts import names_of
from paracase.domain.papers.several import cases_meant
from paracase.domain.roles import Right
from paracase.domain.steps import PaperStep, turned_round
from paracase.domain.visible import counted, name_text
from paracase.services.journal import carry_out
from paracase.services.papers.attached import family, is_below
from paracase.services.papers.copies import companions, copy_in_file, each_once, ids_of, is_link, linked
from paracase.services.papers.families import filed_along, moved_along
from paracase.services.papers.placing import place_in
from paracase.services.papers.proposing import (
    FilingDecision,
    check_facts,
    checked_against_stamp,
    decided_facts,
    docket_entries,
    document_row,
    facts_after,
    in_first_case,
    says_otherwise,
    suggested_case,
    target_of,
)
from paracase.services.plan import Wanted
from paracase.store.acts import last_steps_about
from paracase.store.cases import cases
from paracase.store.office.roots import root_of_kind, root_paths
from paracase.store.papers import documents, facts, recognised

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from paracase.domain.acts import Act
    from paracase.domain.papers.proposals import Proposal
    from paracase.domain.steps import Place
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.papers import lists


def file_document(
    office: Office, document_id: int, decision: FilingDecision, *, said: Mapping[str, Any] | None = None
) -> Done:
    """File a paper with all that hangs on it: facts recorded, file moved and renamed as the office wants it.

    Args:
        said: what those who follow a filing are told besides: which of its events are accepted.

    Raises:
        BadInput: no case is known, or a fact cannot be used.
        NotAllowed: it is in the trash, hangs on another paper, its file changed meanwhile, or its stamp says another case.
    """
    office.require(Right.FILE)
    row = document_row(office, document_id)
    _check_state(row)
    proposals = recognised.proposals_for(office.store.read, document_id)
    case_ids = decision.cases or suggested_case(office, proposals, row)
    against = checked_against_stamp(office, row, proposals, decision)
    steps = filing_steps(office, row, proposals, decision, case_ids)
    numbers = ", ".join(cases.get_case(office.store.read, case_id).number for case_id in dict.fromkeys(case_ids))
    with_it = ids_of(steps) & set(companions(office, document_id, alone=decision.alone))
    told = f" ({numbers})" + (f", with {counted(len(with_it), 'paper')} of the same act" if with_it else "")
    if is_link(steps[0]):
        words = f"Linked {row.name} to {document_row(office, steps[0].after['parent_id']).name}, its exact copy{told}"
        return carry_out(office, acts.FILED, words, steps, plain_summary=True, against=against, said=said)
    return carry_out(
        office,
        acts.FILED,
        f"Filed {row.name}{told}",
        steps,
        moved_summary=("Filed in ", told),
        against=against,
        said=said,
    )


def file_together(office: Office, document_ids: tuple[int, ...], decision: FilingDecision) -> Done:
    """File several papers with one answer, as one act that one undo takes back; all of them, or none.

    Args:
        decision: its cases count for all; facts and folder too, where they are said. A name is never shared.

    Raises:
        BadInput: no case is said.
        NotAllowed: one of them cannot be filed; names it.
    """
    office.require(Right.FILE)
    if not decision.cases:
        raise BadInput("No case is named for the marked papers.", hint="Choose one with c.")
    if len(document_ids) == 1:
        return file_document(office, document_ids[0], decision)
    case = cases.get_case(office.store.read, decision.cases[0])
    steps: list[Wanted] = []
    against: dict[int, str] = {}
    for document_id in document_ids:
        row = document_row(office, document_id)
        _check_state(row)
        proposals = recognised.proposals_for(office.store.read, document_id)
        against |= checked_against_stamp(office, row, proposals, decision)
        steps += filing_steps(office, row, proposals, decision, decision.cases)
    summary = f"Filed {len(document_ids):,} papers in {case.number} {case.caption}"
    return carry_out(office, acts.FILED, summary, each_once(steps), plain_summary=True, against=against)


def filing_steps(
    office: Office,
    row: lists.DocumentRow,
    proposals: list[Proposal],
    decision: FilingDecision,
    case_ids: tuple[int, ...],
) -> list[Wanted]:
    """What filing one paper into these cases, the first its own, makes of it, of all that hangs on it, and of what is filed
    with it as the same act (its notice, other copies)."""
    office.require(Right.FILE)
    steps = _paper_steps(office, row, proposals, decision, case_ids)
    for other in companions(office, row.id, alone=decision.alone):
        own = recognised.proposals_for(office.store.read, other)
        meant = cases_meant(own, docket_entries(office, own))
        into = meant if not decision.cases and case_ids[0] in meant else case_ids
        if not decision.against_the_stamp and says_otherwise(office, own, into):
            continue  # its own stamp names another case: it waits by itself
        handling = {name: value for name, value in decision.facts.items() if name == "handling"}
        along = FilingDecision(into, handling, move=decision.move)
        steps += _paper_steps(office, document_row(office, other), own, along, into)
    return each_once(steps)


def _paper_steps(
    office: Office,
    row: lists.DocumentRow,
    proposals: list[Proposal],
    decision: FilingDecision,
    case_ids: tuple[int, ...],
) -> list[Wanted]:
    case = cases.get_case(office.store.read, case_ids[0])
    entries = docket_entries(office, proposals, case_ids)
    values = in_first_case(decided_facts(office, proposals, decision), entries, case_ids, decision)
    ensure_kept(office, row.id)
    before, is_said = facts.facts_of(office.store.read, row.id), bool(decision.facts.get("handling"))
    after = facts_after(office, before, values, case_ids, entries, is_said=is_said)
    target = target_of(office, row, case, proposals, values, decision)
    original = copy_in_file(office, row, case.id) if target is not None and not decision.is_own_paper else None
    if original is not None:
        after, place = linked(office, row, after, original)
        return [Wanted(row.id, after, place), *_family(office, row, after, None, decision)]
    return [Wanted(row.id, after, target), *_family(office, row, after, target, decision)]


def set_aside_together(office: Office, document_ids: tuple[int, ...]) -> Done:
    """Set several papers aside as one act."""
    office.require(Right.FILE)
    return _together(office, document_ids, acts.SET_ASIDE, "Set aside", _aside_steps)


def trash_together(office: Office, document_ids: tuple[int, ...]) -> Done:
    """Put several papers into the trash as one act."""
    office.require(Right.FILE)
    return _together(office, document_ids, acts.TRASHED, "Put into the trash:", _trash_steps)


def _together(
    office: Office,
    document_ids: tuple[int, ...],
    act: Act,
    words: str,
    steps_of: Callable[[Office, lists.DocumentRow], list[Wanted]],
) -> Done:
    steps: list[Wanted] = []
    for document_id in document_ids:
        steps += steps_of(office, document_row(office, document_id))
    return carry_out(office, act, f"{words} {len(document_ids):,} papers", steps, plain_summary=True)


def bring_back(office: Office, document_id: int) -> Done:
    """A paper that was set aside waits in Triage again.

    Raises:
        NotAllowed: it is not set aside.
    """
    office.require(Right.FILE)
    row = document_row(office, document_id)
    if row.state != TriageState.SET_ASIDE:
        raise NotAllowed(f"“{row.name}” is not set aside.", hint="See “paracase triage list --state set_aside”.")
    return carry_out(
        office,
        acts.BROUGHT_BACK,
        f"Brought {row.name} back to Triage",
        _state_steps(office, row, TriageState.NEW),
    )


def _check_state(row: lists.DocumentRow) -> None:
    if row.state == TriageState.TRASH:
        raise NotAllowed(f"“{row.name}” is in the trash.", hint=f"Restore it first: paracase triage restore {row.id}.")
    if row.parent_id is not None:
        raise NotAllowed(
            f"“{row.name}” hangs on document {row.parent_id} and is filed with it.",
            hint=f"File document {row.parent_id}.",
        )


def _family(
    office: Office,
    row: lists.DocumentRow,
    after: dict[str, Any],
    target: Place | None,
    decision: FilingDecision,
) -> list[Wanted]:
    steps = filed_along(office, row, after, target, decision.exhibits)
    for step in steps:
        ensure_kept(office, step.document_id)
    return steps


def ensure_kept(office: Office, document_id: int) -> None:
    """Large files are copied into the vault at their first filing."""
    held = facts.present_bytes(office.store.read, document_id)
    place = documents.place_of(office.store.read, document_id)
    if held is None or held.kept or place is None:
        return
    root = root_paths(office.store.read, office.folder)[place[0]][1]
    with Path(name_text(root + b"/" + place[1])).open("rb") as file:
        kept = office.vault.keep(file.fileno())
    if kept.sha256 != held.sha256:
        raise Damaged("The file has other bytes than when it was taken in.", hint="Run “paracase scan” first.")
    with office.store.write() as tx:
        facts.set_kept(tx.db, held.version_id)


def set_aside(office: Office, document_id: int) -> Done:
    """Decide that a paper is for no case; its file stays where it is."""
    office.require(Right.FILE)
    row = document_row(office, document_id)
    return carry_out(office, acts.SET_ASIDE, f"Set aside {row.name}", _aside_steps(office, row))


def _aside_steps(office: Office, row: lists.DocumentRow) -> list[Wanted]:
    _check_state(row)
    return _state_steps(office, row, TriageState.SET_ASIDE)


def _state_steps(office: Office, row: lists.DocumentRow, state: TriageState) -> list[Wanted]:
    steps = []
    for member in [row.id, *family(office, row.id)]:
        after = facts.facts_of(office.store.read, member)
        after.update(state=state.value, decided_by=office.person.id, decided_at=office.now())
        steps.append(Wanted(member, after))
    return steps


def trash(office: Office, document_id: int) -> Done:
    """Put a paper, with what hangs on it, into the trash: its file moves there, its bytes stay in the vault."""
    office.require(Right.FILE)
    row = document_row(office, document_id)
    return carry_out(office, acts.TRASHED, f"Put {row.name} into the trash", _trash_steps(office, row))


def _trash_steps(office: Office, row: lists.DocumentRow) -> list[Wanted]:
    if row.state == TriageState.TRASH:
        raise NotAllowed(f"“{row.name}” is in the trash already.")
    root_id = root_of_kind(office.store.read, "trash")
    steps = []
    for step in _state_steps(office, row, TriageState.TRASH):
        place = documents.place_of(office.store.read, step.document_id)
        member = document_row(office, step.document_id)
        ensure_kept(office, step.document_id)
        target = None
        if place is not None and not member.missing:
            target = (root_id, b"%d/%s" % (step.document_id, place[1].rpartition(b"/")[2]))
        steps.append(Wanted(step.document_id, step.after, target))
    return steps


def restore(office: Office, document_id: int) -> Done:
    """Take a paper out of the trash: back to its place and name and to what was decided of it.

    Raises:
        NotAllowed: it is not in the trash.
    """
    office.require(Right.FILE)
    row = document_row(office, document_id)
    trashed = last_steps_about(office.store.read, document_id, acts.TRASHED.kind)
    if row.state != TriageState.TRASH or not trashed:
        raise NotAllowed(f"“{row.name}” is not in the trash.", hint="See “paracase triage list --state trash”.")
    members = {document_id, *family(office, document_id)}  # others may have gone into the trash with it
    back = [s for s in turned_round(trashed) if isinstance(s, PaperStep) and s.document_id in members]
    steps = [Wanted(step.document_id, dict(step.after), step.target) for step in reversed(back)]
    return carry_out(office, acts.RESTORED, f"Restored {row.name}", steps)


def change_facts(office: Office, document_id: int, values: Mapping[str, str | None]) -> Done:
    """Change facts of a document (type, dates, handling …) without moving its file."""
    office.require(Right.FILE)
    row = document_row(office, document_id)
    checked = check_facts(office, values)
    after = facts.facts_of(office.store.read, document_id)
    after.update({name: value for name, value in checked.items() if name != "handling"})
    if "handling" in checked:
        after["handling"] = checked["handling"] or Handling.NORMAL.value
    if after == facts.facts_of(office.store.read, document_id):
        raise BadInput("Nothing to change.", hint="Name at least one fact that is different.")
    return carry_out(office, acts.CHANGED, f"Changed {names_of(checked)} of {row.name}", [Wanted(document_id, after)])


@dataclass(frozen=True, slots=True)
class Location:
    """Where a document in file is: its case, the folder inside it, the file's name."""

    case: str
    folder: str
    name: str


def to_move(office: Office, document_id: int) -> Location:
    """Where a document is that can be moved or renamed.

    Raises:
        NotAllowed: it cannot; says why, and what can be done instead.
    """
    row = document_row(office, document_id)
    case = cases.get_case(office.store.read, _check_to_move(office, row)[0])
    folder, _, name = name_text(row.relpath or b"").rpartition("/")
    return Location(case.number, folder.removeprefix(name_text(case.folder)).strip("/"), name)


def _check_to_move(office: Office, row: lists.DocumentRow) -> list[int]:
    """See that a document can be moved; gives its cases."""
    own = documents.case_ids(office.store.read, row.id)
    if row.parent_id is not None and row.relpath is None and row.state == TriageState.IN_FILE:
        raise NotAllowed(
            f"“{row.name}” is inside “{document_row(office, row.parent_id).name}” and has no file of its own.",
            hint=f"Take it out first: z on that paper, or paracase document take-out {row.parent_id}.",
        )
    if row.parent_id is None or row.relpath is None:
        _check_state(row)
    if row.state != TriageState.IN_FILE or not own:
        raise NotAllowed(f"“{row.name}” is not in file yet.", hint="File it in Triage.")
    if row.relpath is None or row.missing:
        raise NotAllowed(f"The file of “{row.name}” is not there.", hint="Run “paracase scan” and look again.")
    return own


def present_facts(office: Office, document_id: int) -> dict[str, Any]:
    """The facts decided about a document.

    Raises:
        NotFound: there is none with this number.
    """
    document_row(office, document_id)
    return facts.facts_of(office.store.read, document_id)


def file_path(office: Office, document_id: int) -> Path:
    """Where a document's file lies.

    Raises:
        NotFound: it has no file of its own (it came inside another).
    """
    document_row(office, document_id)
    place = documents.place_of(office.store.read, document_id)
    if place is None:
        raise NotFound("It came inside another file.", hint="Open the e-mail or archive it hangs on.")
    return Path(name_text(root_paths(office.store.read, office.folder)[place[0]][1] + b"/" + place[1]))


def move_document(
    office: Office,
    document_id: int,
    *,
    case_id: int | None = None,
    folder: str | None = None,
    name: str | None = None,
) -> Done:
    """Move a document to another case, folder or name; what was decided about it stays.

    Args:
        case_id: None leaves it in its case.
        folder: subfolder of the case; None leaves it where it is, or (in another case) under the same subfolder.
        name: None leaves the name; the extension always stays.

    Raises:
        NotAllowed: it is not in file, hangs on another paper, or its file is not there.
        BadInput: nothing would change.
    """
    office.require(Right.FILE)
    row = document_row(office, document_id)
    db = office.store.read
    own = _check_to_move(office, row)
    assert row.relpath is not None
    before, case = cases.get_case(db, own[0]), cases.get_case(db, case_id or own[0])
    old_folder, _, old_name = row.relpath.rpartition(b"/")
    inside = old_folder.removeprefix(before.folder).strip(b"/") if is_below(old_folder, before.folder) else b""
    below = os.fsencode(naming.safe_folder(folder).as_posix()) if folder is not None else inside
    below = b"" if below == b"." else below
    stem, extension = naming.split_extension(name_text(old_name))
    if name is not None:
        wanted, said = naming.split_extension(naming.safe_name(name))
        stem = wanted if said.lower() == extension.lower() else wanted + said
    target = place_in(office, case.root_id, b"/".join(part for part in (case.folder, below) if part), stem + extension)
    place = documents.place_of(db, document_id)
    if target == place and case.id == own[0]:
        raise BadInput("Nothing to change.", hint="Name another case, folder or name.")
    facts_now = facts.facts_of(db, document_id)
    if case.id != own[0] and case.id in own:  # one of its cases becomes its own, with the number it has there
        facts_now |= next(
            {"docket_no": of.docket_no, "attachment_no": of.attachment_no}
            for of in facts.numbers_of(db, document_id)
            if of.case_id == case.id
        )
    after = facts_now | {"cases": [[case.id, 1], *([i, 0] for i in own[1:] if i != case.id)]}
    ensure_kept(office, document_id)
    steps = [Wanted(document_id, after, target), *moved_along(office, row, after, target)]
    told = f" ({case.number})"
    return carry_out(office, acts.MOVED, f"Moved {row.name}{told}", steps, moved_summary=("Moved to ", told))
