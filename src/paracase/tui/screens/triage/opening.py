"""N: a case from the paper in front. Is it one of ours? Its facts from the sheet, conflicts, dates; Enter opens it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from paracase import services
from paracase.domain.cases.cases import DocketRelation, Side, TeamPart
from paracase.domain.roles import Role
from paracase.domain.visible import counted, visible
from paracase.services.cases.cases import NewDocket
from paracase.services.cases.typed import parse_party
from paracase.services.people.people import everybody
from paracase.tui.dialogs.box import Lines, prose
from paracase.tui.dialogs.forms import FieldSpec, Form
from paracase.tui.dialogs.picker import Choice, Picker
from paracase.tui.display import whole_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from paracase.services.cases.cases import NewCase
    from paracase.services.cases.conflicts import ConflictCheck
    from paracase.services.papers.new_case import NewCaseSheet
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line

MOST_HITS = 4
MOST_DATES = 2
NEW = "new"


class OpenedCase(NamedTuple):
    """The case a paper goes into, and the papers that go there."""

    case_id: int
    caption: str
    papers: tuple[int, ...]


class OpeningForm(Form):
    """The facts of the case, with what must be known before it is opened above them.

    Args:
        above: conflicts and dates.
    """

    DEFAULT_CSS = """
    OpeningForm > #box { max-height: 22; padding: 0 2; }
    OpeningForm #fields { max-height: 9; }
    """

    def __init__(self, title: str, fields: Sequence[FieldSpec], *, above: Sequence[Line], verb: str) -> None:
        super().__init__(title, fields, verb=verb)
        self._above = [*above, []]

    def compose_box(self) -> ComposeResult:
        """What must be known, then the fields."""
        yield Lines(self._above, id="above")
        yield from super().compose_box()


async def open_case(desk: Desk, document_id: int) -> OpenedCase | None:
    """Ask whether it is a case of ours, then for the new case's facts, and open it; None where nothing was done."""
    office = desk.office
    sheet = await desk.ask(lambda: services.papers.new_case.new_case_sheet(office, document_id))
    if sheet is None:
        return None
    if sheet.is_hidden:
        desk.say(services.papers.new_case.ASK, "alarm")
        return None
    if sheet.is_it is not None:
        there = sheet.is_it
        desk.say(f"{sheet.docket} is a number of {there.number} {there.caption} already: c files it there.", "warn")
        return None
    if sheet.ours:
        chosen = await _is_ours(desk, sheet)
        if chosen != NEW:
            return await _add_number(desk, sheet, int(chosen)) if chosen is not None else None
    return await _open_new(desk, sheet)


async def _is_ours(desk: Desk, sheet: NewCaseSheet) -> str | None:
    """Whether it is another number of a case of ours; the bar begins on a new one."""
    found = [Choice(NEW, "None of these: a new case", is_best=True)]
    found += [Choice(str(one.case_id), f"{one.caption}  {one.number}", one.why) for one in sheet.ours]
    picked = await desk.ask_person(Picker("Related, transferred or consolidated with a case of ours?", found))
    return picked.value if picked is not None else None


async def _add_number(desk: Desk, sheet: NewCaseSheet, case_id: int) -> OpenedCase | None:
    office = desk.office
    case = next(one for one in sheet.ours if one.case_id == case_id)
    papers = (sheet.document_id, *sheet.others)
    if not sheet.docket:
        desk.say("The paper gives no number that could be added; it can be filed there.", "warn")
        return OpenedCase(case_id, case.caption, papers)
    words = services.papers.new_case.RELATIONS
    picked = await desk.ask_person(
        Picker(f"How {visible(sheet.docket)} belongs to it", [Choice(one.value, said) for one, said in words.items()])
    )
    if picked is None:
        return None
    docket = NewDocket(sheet.docket, sheet.court, sheet.judge, DocketRelation(picked.value))
    act = partial(services.papers.new_case.add_number, office, sheet.document_id, case_id, docket)
    done = await desk.carry_out(act, safe="The paper waits as before.")
    return OpenedCase(case_id, case.caption, papers) if done is not None else None


async def _open_new(desk: Desk, sheet: NewCaseSheet) -> OpenedCase | None:
    """The form, again where what was typed brings new hits; then the act."""
    office = desk.office
    new = await desk.ask(lambda: services.papers.new_case.proposed_case(office, sheet))
    shown: set[str] | None = None
    while new is not None:
        case = new
        check = await desk.ask(partial(_check, desk, case))
        told = await desk.ask(partial(_above, desk, sheet, check)) if check is not None else None
        if check is None or told is None:
            return None
        if shown is not None and set(check.words) <= shown:
            act = partial(services.papers.new_case.open_from_paper, office, sheet.document_id, case)
            done = await desk.carry_out(act, safe="No case was opened; the paper waits as before.")
            if done is not None:
                return OpenedCase(done.made("case"), case.caption, (sheet.document_id, *sheet.others))
        shown = set(check.words)
        fields = await desk.ask(partial(_fields, desk, sheet, case))
        title = "New case, not accepted until an attorney does"
        values = await desk.ask_person(OpeningForm(title, fields, above=told, verb="open it")) if fields else None
        if values is None:
            return None
        said = await desk.ask(partial(_said, desk, case, values))
        shown = (
            shown if said is not None else None
        )  # what could not be understood was said: the form again, nothing opened
        new = said or case
    return None


def _check(desk: Desk, new: NewCase) -> ConflictCheck:
    return services.cases.conflicts.check_conflicts(desk.office, services.papers.new_case.names_of(new))


def _above(desk: Desk, sheet: NewCaseSheet, check: ConflictCheck) -> list[Line]:
    """Dates and conflicts, loud; what follows; who decides."""
    lines: list[Line] = []
    for found in sheet.dates[:MOST_DATES]:
        lines += prose(f"! {whole_day(found.day)}: {found.what}", 70, "warn")[:1]
    is_clear = not (check.hits or check.is_hidden)
    for words in check.words[:MOST_HITS]:
        lines += prose(f"{'' if is_clear else '! '}{words}", 70, "muted" if is_clear else "alarm")[:2]
    if len(check.words) > MOST_HITS:
        more = len(check.words) - MOST_HITS
        lines += prose(
            f"and {counted(more, 'hit')} more: paracase case open-from {sheet.document_id} --preview", 70, "alarm"
        )
    if sheet.others:
        others = counted(len(sheet.others), "other paper")
        lines += prose(f"With it {others} of this number; the list is shown before.", 70, "muted")
    if not services.cases.acceptance.has_attorney(desk.office):
        lines += prose(services.cases.acceptance.NOBODY, 70, "warn")
    return lines


def _fields(desk: Desk, sheet: NewCaseSheet, new: NewCase) -> list[FieldSpec]:
    office = desk.office
    docket = new.dockets[0] if new.dockets else NewDocket("")
    court = office.practice.courts.named(docket.court)
    attorneys = tuple(Choice(one.name, one.name) for one in everybody(office) if one.role is Role.ATTORNEY)
    lead = next((name for name, part in new.team if part is TeamPart.LEAD), "")
    missing = "The paper gives none; E.g. Garcia v. Meridian Freight"
    fields = [
        FieldSpec("caption", "Caption", new.caption, needed=True, hint="" if sheet.caption else missing),
        FieldSpec("docket", "Docket no.", docket.number, hint="" if sheet.docket else "The paper gives none"),
        FieldSpec("court", "Court", docket.court, hint=court.name if court is not None else "E.g. cand, nysd"),
        FieldSpec("judge", "Judge", docket.judge),
    ]
    for number, (name, role, is_client) in enumerate((*new.parties, ("", "", False))):
        value = f"{name} = {role}{'*' if is_client else ''}" if name else ""
        hint = "NAME = role; a star behind it: our client. Empty is left out"
        fields.append(FieldSpec(f"party{number}", "Party" if name else "More", value, hint=hint))
    matters = tuple(office.practice.checklists.matter_types)
    return [
        *fields,
        FieldSpec(
            "side", "We represent", new.side.value, choices=tuple(Side), needed=True, hint="other: not known yet"
        ),
        FieldSpec("matter", "Matter type", new.matter_type, choices=matters, needed=True),
        FieldSpec("lead", "Attorney", lead, choices=attorneys, hint="Empty: whoever accepts it leads it"),
    ]


def _said(desk: Desk, new: NewCase, values: dict[str, str]) -> NewCase:
    """The case as it was typed.

    Raises:
        BadInput: a party without a name.
    """
    me = desk.office.person.name
    parties = tuple(
        parse_party(said)
        for name, said in values.items()
        if name.startswith("party") and (said.rpartition("=")[0] if "=" in said else said).strip()
    )
    before = new.dockets[0] if new.dockets else NewDocket("")
    docket = replace(before, number=values["docket"], court=values["court"], judge=values["judge"])
    team = tuple((name, part) for name, part in new.team if name == me or part is not TeamPart.LEAD)
    leads = ((values["lead"], TeamPart.LEAD),) if values["lead"] and values["lead"] != me else ()
    return replace(
        new,
        caption=values["caption"],
        dockets=(docket,) if docket.number else (),
        parties=parties,
        side=Side(values["side"]),
        matter_type=values["matter"],
        stage=None,
        team=(*team, *leads),
    )
