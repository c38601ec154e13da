"""A paper of an unknown case opens one: what the paper says of it, whether it is ours already, and the papers that follow.

The case is *not accepted* (``domain/cases/acceptance.py``). First it is asked whether it is a related, transferred or
consolidated action of a case of ours: then only the number is added there.
"""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase import intake
from paracase.domain.cases import acts
from paracase.domain.cases.cases import DocketRelation, Side, TeamPart
from paracase.domain.cases.conflicts import NameLikeness, likeness
from paracase.domain.cases.dockets import parse_docket_number, same_docket
from paracase.domain.cases.opening import caption_of, mixed_case
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.papers.documents import TriageState
from paracase.domain.papers.proposals import Field, best, ranked
from paracase.domain.roles import Right, Role
from paracase.domain.words import fold
from paracase.services.acts import record
from paracase.services.cases.cases import NewCase, NewDocket, open_case
from paracase.services.cases.known_names import sides_of
from paracase.services.papers.copies import companions
from paracase.services.papers.proposing import document_row
from paracase.services.people.people import everybody
from paracase.store import steps
from paracase.store.cases import cases
from paracase.store.cases.conflicts import known_dockets
from paracase.store.engine import changed
from paracase.store.papers import openings, recognised

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.cases.courts import Courts
    from paracase.domain.papers.proposals import Proposal
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.papers.openings import FoundDate

MOST_PARTIES = 20
"""More people than these are not taken from one caption: it is a list of class members or of creditors."""
ASK = "An attorney is to be asked: a case of that number is here, and you may not see it."


@dataclass(frozen=True, slots=True)
class CaseOfOurs:
    """A case of ours that the paper may belong to.

    Attributes:
        why: what speaks for it, in words.
        is_it: number and court agree: it is this case.
    """

    case_id: int
    number: str
    caption: str
    why: str
    is_it: bool = False


@dataclass(frozen=True, slots=True)
class NewCaseSheet:
    """What a paper says of the case it would open; what it does not say is empty.

    Attributes:
        parties: name and role of each.
        ours: cases of ours that it may be of, the likeliest first.
        is_hidden: a case of that number is behind a wall of the person.
        others: other papers that wait and give the same number in the same court.
        dates: days that it names.
    """

    document_id: int
    name: str
    docket: str
    court: str
    caption: str
    judge: str
    parties: tuple[tuple[str, str], ...]
    ours: tuple[CaseOfOurs, ...]
    is_hidden: bool
    others: tuple[int, ...]
    dates: tuple[FoundDate, ...]

    @property
    def is_it(self) -> CaseOfOurs | None:
        """The case of ours that it is of, by number and court."""
        return next((one for one in self.ours if one.is_it), None)


def new_case_sheet(office: Office, document_id: int) -> NewCaseSheet:
    """What a paper says of the case it would open. Not for the event loop.

    Raises:
        NotFound: there is no such paper, or none that may be seen.
        NotAllowed: it does not wait in Triage, hangs on another paper, or is sequestered.
    """
    row = document_row(office, document_id)
    if row.state not in {TriageState.NEW, TriageState.SET_ASIDE} or row.parent_id is not None:
        why = "hangs on another paper" if row.parent_id is not None else f"is {row.state.replace('_', ' ')}"
        raise NotAllowed(
            f"“{row.name}” {why}: only a paper that waits opens a case.", hint="On the Desk n opens a case."
        )
    proposals = recognised.proposals_for(office.store.read, document_id)
    opens, number = best(proposals, Field.OPENS), best(proposals, Field.DOCKET)
    said = opens or number
    more = said.more if said is not None else {}
    docket, court = said.value if said is not None else "", more.get("court") or _value(proposals, Field.COURT)
    caption = more.get("caption") or _value(proposals, Field.CAPTION)
    people = tuple((mixed_case(one.value), one.more.get("role", "")) for one in ranked(proposals, Field.IN_CASE))
    caption = mixed_case(caption) or caption_of(people)
    ours, is_hidden = cases_of_ours(office, docket, court, caption, [name for name, _ in people])
    dates = tuple(
        openings.FoundDate(one.value, openings.hearing_words(one.more), document_id, row.name, one.reason)
        for one in sorted(ranked(proposals, Field.HEARING), key=lambda one: one.value)
        if one.value >= office.today.isoformat()
    )
    others = waiting_of(office, docket, court, but=document_id)
    judge = more.get("judge") or next((one.more["judge"] for one in proposals if one.more.get("judge")), "")
    judge = re.sub(r"^(?:the )?hon(?:orable|\b\.?) +", "", judge, flags=re.I)
    return NewCaseSheet(
        document_id, row.name, docket, court, caption, judge, people[:MOST_PARTIES], ours, is_hidden, others, dates
    )


def _value(proposals: Sequence[Proposal], field: Field) -> str:
    found = best(proposals, field)
    return found.value if found is not None else ""


def cases_of_ours(
    office: Office, docket: str, court: str, caption: str, parties: Sequence[str]
) -> tuple[tuple[CaseOfOurs, ...], bool]:
    """The cases of ours that a number, a caption and people may be of, the likeliest first.

    Returns:
        them, and whether a case that the person may not see has this number in this court.
    """
    courts = office.practice.courts
    with closing(office.store.look()) as db:
        numbers = known_dockets(db) if docket else []
    wanted = parse_docket_number(docket)
    same = [one for one in numbers if same_docket(parse_docket_number(one.number), wanted)]
    all_cases = {case.id: case for case in cases.list_cases(office.store.read)}
    is_hidden = any(one.case_id not in all_cases and not _is_elsewhere(courts, one.court, court) for one in same)
    found: dict[int, CaseOfOurs] = {}
    for one in same:
        case = all_cases.get(one.case_id)
        if case is not None:
            is_it = _is_same_court(courts, one.court, court)
            why = f"has {one.number}" + ("" if is_it else f" in {_court_words(courts, one.court)}")
            found[case.id] = CaseOfOurs(case.id, case.number, case.caption, why, is_it=is_it)
    people: dict[int, list[str]] = {}
    for party in cases.list_parties(office.store.read):
        people.setdefault(party.case_id, []).append(party.name)
    asked = _words([caption, *parties])
    sides = _words([caption])
    for case in all_cases.values():
        if case.id in found:
            continue
        shared = _shared(asked, _words([case.caption, *people.get(case.id, ())]))
        if len(sides) > 1 and len(_shared(sides, _words([case.caption]), least=NameLikeness.ALIKE)) >= len(sides):
            found[case.id] = CaseOfOurs(case.id, case.number, case.caption, "the same caption")
        elif len(shared) > 1:
            found[case.id] = CaseOfOurs(case.id, case.number, case.caption, f"{len(shared)} of its people")
    return tuple(sorted(found.values(), key=lambda one: not one.is_it)), is_hidden


def _words(names: Sequence[str]) -> list[tuple[str, ...]]:
    found = (intake.recognise.names.name_words(side) for name in names for side in sides_of(name))
    return list(dict.fromkeys(words for words in found if words))


def _shared(
    ones: Sequence[tuple[str, ...]], others: Sequence[tuple[str, ...]], *, least: NameLikeness = NameLikeness.SAME
) -> set[frozenset[str]]:
    """The people of one side that stand on the other too, each once."""
    found = {frozenset(one) for one in ones if any(likeness(one, other) >= least for other in others)}
    return {one for one in found if not any(one < other for other in found)}


def _is_elsewhere(courts: Courts, written: str, code: str) -> bool:
    """Whether two courts are known to be two."""
    named = courts.named(written)
    return bool(code) and named is not None and named.code != code


def _is_same_court(courts: Courts, written: str, code: str) -> bool:
    """Whether two courts are known to be one: a number counts only within its court."""
    named = courts.named(written)
    return bool(code) and (named.code == code if named is not None else fold(written) == fold(code))


def _court_words(courts: Courts, written: str) -> str:
    named = courts.named(written)
    return f"the {named.name}" if named is not None else written or "a court that is not named"


def waiting_of(office: Office, docket: str, court: str, *, but: int) -> tuple[int, ...]:
    """Papers that wait, may be seen, and give this number in this court; what is filed along with the paper is not named."""
    if not docket:
        return ()
    wanted = parse_docket_number(docket)
    along = {but, *companions(office, but)}
    found = dict.fromkeys(
        one.document_id
        for one in openings.waiting_numbers(office.store.read)
        if one.document_id not in along
        and same_docket(parse_docket_number(one.number), wanted)
        and one.court in {court, ""}
    )
    return tuple(found)


def proposed_case(office: Office, sheet: NewCaseSheet) -> NewCase:
    """The case as the paper proposes it; whom we represent it does not say. Who opens it works on it.

    The only attorney of an office leads it; of several the one who accepts it does.
    """
    me = office.person
    attorneys = [person for person in everybody(office) if person.role is Role.ATTORNEY]
    part = TeamPart.LEAD if me.role is Role.ATTORNEY else TeamPart.PARALEGAL
    leads = [(one.name, TeamPart.LEAD) for one in attorneys if len(attorneys) == 1 and one.id != me.id]
    dockets = (NewDocket(sheet.docket, sheet.court, sheet.judge),) if sheet.docket else ()
    return NewCase(
        sheet.caption,
        matter_type=_matter_type(office, sheet.docket),
        side=Side.OTHER,
        parties=tuple((name, role or "party", False) for name, role in sheet.parties),
        dockets=dockets,
        team=((me.name, part), *leads),
    )


def _matter_type(office: Office, docket: str) -> str:
    """The matter type that the kind of a number names; civil litigation where it names none."""
    known = office.practice.checklists.matter_types
    kind = parse_docket_number(docket).key.split("-")[1:2]
    prefix = {"bk": "bankruptcy", "ap": "bankruptcy", "cr": "criminal"}.get(kind[0], "") if kind else ""
    usual = "civil_litigation" if "civil_litigation" in known else known[0]
    return next((one for one in known if prefix and one.startswith(prefix)), usual)


def names_of(new: NewCase) -> tuple[str, ...]:
    """The names that are looked for in a conflict check."""
    return (*(name for name, _, _ in new.parties), new.caption)


def open_from_paper(office: Office, document_id: int, new: NewCase) -> Done:
    """Open a case from a paper, as not accepted: its opener and the attorneys see it; it is ``made("case")``.

    Raises:
        NotAllowed: the paper does not wait, or the number is that of a case that is here already.
        BadInput: names what cannot be used (no caption, number taken, unknown matter type, stage, person).
    """
    office.require(Right.OPEN_CASES)
    sheet = new_case_sheet(office, document_id)
    if not new.caption.strip():
        raise BadInput(f"“{sheet.name}” gives no caption.", hint="Say one: --caption “Garcia v. Meridian Freight”.")
    for docket in new.dockets:
        _check_not_ours(office, docket)
    return open_case(office, new, from_paper=document_id)


def _check_not_ours(office: Office, docket: NewDocket) -> None:
    """See that no case of ours has a number in its court.

    Raises:
        NotAllowed: one has it, seen or behind a wall.
    """
    named = office.practice.courts.named(docket.court)
    court = named.code if named is not None else docket.court
    ours, is_hidden = cases_of_ours(office, docket.number, court, "", ())
    if is_hidden:
        raise NotAllowed(ASK, hint="Nothing was changed; the paper waits as before.")
    if (there := next((one for one in ours if one.is_it), None)) is not None:
        raise NotAllowed(
            f"{docket.number} is a number of {there.number} {there.caption} already.",
            hint="File the paper there: c in Triage, or --case with “paracase file”.",
        )


def add_number(office: Office, document_id: int, case_id: int, docket: NewDocket) -> Done:
    """A paper's number is another one of a case of ours: related, transferred, consolidated, on appeal; add it there.

    Raises:
        BadInput: there is no number.
        NotAllowed: the paper does not wait, or the number is that of a case that is here already.
        NotFound: there is no such case, or none that may be seen.
    """
    office.require(Right.OPEN_CASES)
    new_case_sheet(office, document_id)
    if not docket.number.strip():
        raise BadInput("There is no docket number to add.", hint="Say it with --docket.")
    _check_not_ours(office, docket)
    case = cases.get_case(office.store.read, case_id)
    row = cases.DocketRow(
        case_id, docket.number, docket.court, docket.judge, docket.relation.value, docket.from_on, docket.to_on
    )
    with office.store.write() as tx:
        added = steps.added(tx.db, "docket", (cases.insert_docket(tx, row),))
        changed(tx.db, "cases")
        return record(
            office,
            tx,
            acts.CHANGED,
            f"Added {docket.number} ({RELATIONS[docket.relation]}) to case {case.number} {case.caption}",
            data={"case": case_id, "document": document_id, "dockets": 1},
            texts={"docket": docket.number},
            steps=[added],
        )


RELATIONS: dict[DocketRelation, str] = {
    DocketRelation.RELATED: "related action",
    DocketRelation.TRANSFERRED: "transferred to this court",
    DocketRelation.REMOVED: "removed to this court",
    DocketRelation.MEMBER: "consolidated, a member action",
    DocketRelation.LEAD: "consolidated, the lead action",
    DocketRelation.APPEAL: "on appeal",
    DocketRelation.MAIN: "the same action",
}
"""How a number belongs to a case of ours, in words, as it is asked."""
