"""A paper that is nearly the same as one that is here: what it is said to be, and taking it as the next version of that one.

Nothing is merged by itself. Taken as a version, its bytes become the file of the paper that was here: what lay there is kept
in the vault as the version before. What an attorney decided stays with the version it was decided about. The paper that came
hangs on that one, as an exact copy does, and undo puts both files back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.approvals.requests import RequestState
from paracase.domain.errors import NotAllowed
from paracase.domain.papers import acts
from paracase.domain.papers.documents import TriageState
from paracase.domain.papers.facts import BY_COLUMN
from paracase.domain.papers.handling import raised, taken_handling
from paracase.domain.papers.naming import split_extension
from paracase.domain.papers.proposals import Confidence, Field, best
from paracase.domain.roles import Right
from paracase.domain.steps import INSIDE
from paracase.domain.visible import name_bytes, name_text, visible
from paracase.services.journal import carry_out
from paracase.services.papers.families import filed_along
from paracase.services.papers.filing import ensure_kept
from paracase.services.papers.placing import place_in
from paracase.services.papers.proposing import document_row
from paracase.services.plan import Wanted
from paracase.store.papers import documents, facts, near, recognised

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from paracase.domain.papers.proposals import Proposal
    from paracase.domain.steps import Place
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.papers.lists import DocumentRow
    from paracase.store.papers.near import NearState

_LEARNT = ("filed_on", "entered_on", "docket_no", "attachment_no")
"""What the filed copy of a paper says of it that its draft could not."""


class NearPaper(NamedTuple):
    """The paper that another is a later version of, or nearly the same as."""

    id: int
    name: str
    version: int
    """The version of it that was compared, its present one."""
    is_later: bool
    what: str
    """What differs, in words."""
    decided: str
    """What an attorney decided about that version, or is to; empty where nothing was asked."""
    refused: str
    """Why it cannot be taken as a version; empty where it can."""

    @property
    def sentence(self) -> str:
        """In one sentence."""
        of = "a later version of" if self.is_later else "nearly the same as"
        return f"{of} “{visible(self.name)}”, v{self.version}: {self.what}"


def near_paper(office: Office, row: DocumentRow, proposals: Sequence[Proposal]) -> NearPaper | None:
    """What a paper that waits is nearly the same as; None where nothing is said, or one of them has other bytes by now."""
    found = best(proposals, Field.VERSION_OF)
    if found is None or row.state != TriageState.NEW:
        return None
    of, own = (near.near_state(office.store.read, number) for number in (int(found.value), row.id))
    compared = found.more.get("version"), found.more.get("own")
    if of is None or own is None or (str(of.version_id), str(own.version_id)) != compared:
        return None
    return NearPaper(
        of.id,
        of.name,
        of.no,
        bool(found.more.get("is_later")),
        found.more.get("what", ""),
        _decided(office, of),
        _refusal(row, of),
    )


def _decided(office: Office, of: NearState) -> str:
    for one in near.decided_versions(office.store.read, of.id):
        if one.no == of.no:
            return f"v{one.no} {RequestState(one.what).words} ({one.by})"
    return ""


def _refusal(row: DocumentRow, of: NearState) -> str:
    """Why a paper cannot be taken as a version of another."""
    if row.parent_id is not None or row.relpath is None or row.missing:
        return "it has no file of its own"
    if not of.has_file:
        return f"“{visible(of.name)}” has no file of its own, or it is not in its folder"
    return ""


def take_as_version(office: Office, document_id: int, *, of_id: int | None = None) -> Done:
    """Make a paper that waits the next version of the one it is nearly the same as.

    That one keeps its name, folder, case and what was decided of it; what only the filed copy says (docket number, the days
    of filing and entry) is added where nothing was known.

    Args:
        of_id: that paper, as it was shown; None takes what is said now.

    Raises:
        NotAllowed: nothing says so (any more), one of the two has no file of its own, or a file was changed meanwhile.
    """
    office.require(Right.FILE)
    row = document_row(office, document_id)
    proposals = recognised.proposals_for(office.store.read, document_id)
    found = near_paper(office, row, proposals)
    if found is None or of_id not in {None, found.id}:
        raise NotAllowed(
            f"No paper here is known to be nearly the same as “{row.name}”.",
            hint="File it as a paper of its own. It is looked at again when it or the other changes.",
        )
    if found.refused:
        raise NotAllowed(f"“{row.name}” cannot be taken as a version: {found.refused}.", hint="File it by itself.")
    of = document_row(office, found.id)
    for number in (of.id, row.id):
        ensure_kept(office, number)
    # The paper that came first: taken back, that one waits again, and lists go to it.
    steps = [*_hung_on(office, of, row, proposals), *_next_version(office, of, row, proposals)]
    summary = f"Took {row.name} as v{_next_number(office, of)} of {of.name}"
    return carry_out(office, acts.VERSION_TAKEN, summary, steps, plain_summary=True)


def _next_number(office: Office, of: DocumentRow) -> int:
    return near.last_version(office.store.read, of.id) + 1


def _next_version(office: Office, of: DocumentRow, row: DocumentRow, proposals: Sequence[Proposal]) -> list[Wanted]:
    """The paper that was here with the other bytes in its place, under its own name with their extension."""
    db = office.store.read
    place, held, new = (
        documents.place_of(db, of.id), facts.present_bytes(db, of.id), facts.present_bytes(db, row.id)
    )  # fmt: skip
    assert place is not None
    assert held is not None
    assert new is not None
    before = facts.facts_of(db, of.id)
    learnt = _learnt(before, proposals) if of.state == TriageState.IN_FILE else {}
    learnt["handling"] = _handling(before, row, proposals)
    content = (held.sha256, new.sha256, True)
    return [Wanted(of.id, before | learnt, _place(office, (place.root_id, place.relpath), row.name), content)]


def _place(office: Office, place: Place, name: str) -> Place:
    folder, _, own = place[1].rpartition(b"/")
    stem, extension = split_extension(name_text(own))
    its = split_extension(name)[1]
    return place if its.lower() == extension.lower() else place_in(office, place[0], folder, stem + its)


def _learnt(before: dict[str, Any], proposals: Sequence[Proposal]) -> dict[str, str]:
    found = {name: best(proposals, field) for name in _LEARNT if (field := BY_COLUMN[name].suggested) is not None}
    return {
        name: one.value
        for name, one in found.items()
        if one is not None and one.confidence > Confidence.GUESS and not before[name]
    }


def _handling(held: dict[str, Any], row: DocumentRow, proposals: Sequence[Proposal]) -> str:
    """How both must be handled: never less than either was, or than the paper that came is proposed to be."""
    return raised(raised(held["handling"], row.handling), taken_handling(list(proposals)))


def _hung_on(office: Office, of: DocumentRow, row: DocumentRow, proposals: Sequence[Proposal]) -> list[Wanted]:
    """The paper that came, with what hangs on it: in the cases of the other, without a file of its own, as a copy is."""
    db = office.store.read
    held = facts.facts_of(db, of.id)
    decided = {"state": of.state, "decided_by": office.person.id, "decided_at": office.now()}
    own = {"cases": held["cases"], "numbers": held["numbers"], "parent_id": of.id}
    number = documents.free_numbers(db, of.id, [1])[0]
    after = facts.facts_of(db, row.id) | own | decided | {"child_no": number}
    after["handling"] = _handling(held, row, proposals)
    # Under a paper that waits, what hangs on this one waits too, and is filed with it.
    along = filed_along(office, row, after, None, ()) if of.state == TriageState.IN_FILE else []
    for step in along:
        ensure_kept(office, step.document_id)
    return [Wanted(row.id, after, (INSIDE, name_bytes(row.name))), *along]
