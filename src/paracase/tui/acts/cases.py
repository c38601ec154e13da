"""What the keys about a case ask for and then have a service do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.cases.cases import CaseStatus, DocketRelation, Side, TeamPart
from paracase.domain.roles import Role
from paracase.domain.visible import visible
from paracase.services.cases.cases import CaseChange
from paracase.services.people.people import everybody, person_named
from paracase.tui.acts import closing, people
from paracase.tui.dialogs.asked import asked_blocks
from paracase.tui.dialogs.forms import FieldSpec, Form
from paracase.tui.dialogs.listing import Listing
from paracase.tui.dialogs.picker import Choice
from paracase.tui.dialogs.questions import Confirm
from paracase.tui.display import cell, piece

if TYPE_CHECKING:
    from paracase.services.cases.cases import CaseDetail
    from paracase.services.cases.elements import ChecklistLine
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line

LACKING = 10
"""Open elements that are named when a case leaves its stage; the others are counted."""


def _case_fields(desk: Desk, values: dict[str, str], *, is_new: bool) -> list[FieldSpec]:
    matters = desk.office.practice.checklists.matter_types
    stages = tuple(dict.fromkeys(stage for m in matters for stage in desk.office.practice.checklists.stages(m)))
    fields = [
        FieldSpec("caption", "Caption", values.get("caption", ""), needed=True, hint="E.g. Garcia v. Meridian Freight")
    ]
    if is_new:
        fields += [
            FieldSpec(
                "number",
                "Number",
                values.get("number", ""),
                hint="The next of the office's pattern; another if you like",
            ),
            FieldSpec(
                "matter",
                "Matter type",
                "civil_litigation",
                choices=tuple(matters),
                needed=True,
                hint="Decides the checklist; → completes",
            ),
        ]
    fields += [
        FieldSpec(
            "stage", "Stage", values.get("stage", ""), choices=stages, hint="Empty: the first of the matter type"
        ),
        FieldSpec("side", "We represent", values.get("side", "plaintiff"), choices=tuple(Side), needed=True),
    ]
    if not is_new:
        fields.append(
            FieldSpec("status", "Status", values.get("status", "open"), choices=tuple(CaseStatus), needed=True)
        )
    fields += [
        FieldSpec("docket", "Docket no." if is_new else "Add docket no.", hint="As the court writes it: 2:24-cv-01234"),
        FieldSpec("court", "Court", hint="E.g. cand, nysd, Cal. Super. Ct."),
        FieldSpec("judge", "Judge"),
    ]
    if not is_new:
        of = "main; lead or member where cases were consolidated, removed where it was transferred, appeal"
        fields.append(
            FieldSpec("relation", "The number is", "main", choices=tuple(DocketRelation), needed=True, hint=of)
        )
    if is_new:
        fields += [FieldSpec("client", "Client"), FieldSpec("opponent", "Opposing party")]
    people = tuple(Choice(one.name, one.name, one.role.value) for one in everybody(desk.office))
    hint = f"On the team: {values['team']}" if values.get("team") else "Who works on it beside you; Lee finds Kim Lee"
    parts = tuple(part.value for part in TeamPart)
    return [
        *fields,
        FieldSpec("person", "Add to team", choices=people, hint=hint),
        FieldSpec("part", "As", choices=parts, hint="Empty: an attorney leads, others are what they are on the staff"),
    ]


def _joining(desk: Desk, values: dict[str, str], *, has_lead: bool) -> tuple[tuple[str, TeamPart], ...]:
    """Who joins the team, and as what: as it is said, else as the person's role has it."""
    name, said = values["person"], values["part"]
    if not name:
        return ()
    role = person_named(desk.office, name).role
    of_role = {Role.ATTORNEY: TeamPart.SECOND if has_lead else TeamPart.LEAD, Role.ASSISTANT: TeamPart.ASSISTANT}
    return ((name, TeamPart(said) if said else of_role.get(role, TeamPart.PARALEGAL)),)


async def new_case(desk: Desk) -> int | None:
    """Ask for a case's facts and open it; returns its id."""
    office = desk.office
    fields = await desk.ask(
        lambda: _case_fields(desk, {"number": services.cases.cases.proposed_number(office)}, is_new=True)
    )
    values = await desk.ask_person(Form("New case", fields, verb="open the case")) if fields else None
    if not values:
        return None
    parties = [(values["client"], values["side"], True)] if values["client"] else []
    parties += [(values["opponent"], "opposing party", False)] if values["opponent"] else []
    dockets = (
        (services.cases.cases.NewDocket(values["docket"], values["court"], values["judge"]),)
        if values["docket"]
        else ()
    )
    part = TeamPart.LEAD if office.person.role == "attorney" else TeamPart.PARALEGAL
    joining = await desk.ask(lambda: _joining(desk, values, has_lead=part is TeamPart.LEAD)) or ()
    new = services.cases.cases.NewCase(
        values["caption"], values["number"] or None, values["matter"], values["stage"] or None, Side(values["side"]),
        tuple(parties), dockets, ((office.person.name, part), *joining),
    )  # fmt: skip

    goes_on = await people.may_go_on(desk, lambda: services.clients.conflicts.stops_case(office, parties))
    if goes_on is None:
        return None
    new = replace(new, anyway=goes_on)
    made: list[int] = []

    def open_it() -> services.done.Done:
        detail = services.cases.cases.add_case(office, new)
        made.append(detail.case.id)
        return services.done.Done(0, f"Opened case {detail.case.number} {detail.case.caption}", (), can_undo=False)

    done = await desk.carry_out(open_it, safe="No folder was made.")
    return made[0] if done else None


async def edit_case(desk: Desk, case_id: int) -> None:
    """The form of a case's facts."""
    office = desk.office
    found = await desk.ask(lambda: services.cases.cases.case_detail(office, case_id))
    if found is None:
        return
    case = found.case
    team = ", ".join(f"{one.name} ({one.part})" for one in found.team)
    now = {"caption": case.caption, "stage": case.stage, "side": case.side, "status": case.status, "team": team}
    fields = await desk.ask(lambda: _case_fields(desk, now, is_new=False))
    values = await desk.ask_person(Form(f"Case {case.number}", fields)) if fields else None
    if not values or not await _may_leave(desk, found, values["stage"]):
        return
    dockets = (
        (
            services.cases.cases.NewDocket(
                values["docket"], values["court"], values["judge"], DocketRelation(values["relation"])
            ),
        )
        if values["docket"]
        else ()
    )
    has_lead = any(one.part == TeamPart.LEAD for one in found.team)
    joining = await desk.ask(lambda: _joining(desk, values, has_lead=has_lead)) or ()
    wanted = CaseChange(
        values["caption"],
        values["stage"] or None,
        Side(values["side"]),
        dockets=dockets,
        team=joining,
    )
    wants = CaseStatus(values["status"])
    if wants == case.status or wanted != CaseChange(case.caption, case.stage, Side(case.side)):
        await _change(desk, found, wanted)
    if wants != case.status:
        await (closing.go_through if wants is CaseStatus.CLOSED else closing.reopen)(desk, case_id)


async def _change(desk: Desk, found: CaseDetail, wanted: CaseChange) -> None:
    def do() -> services.done.Done:
        services.cases.cases.edit_case(desk.office, found.case.id, wanted)
        return services.done.Done(0, f"Changed case {found.case.number}", ())

    await desk.carry_out(do)


async def _may_leave(desk: Desk, detail: CaseDetail, stage: str) -> bool:
    """Where the stage changes: what it lacks is shown, and whether the case goes on is asked."""
    case = detail.case
    if not stage or stage == case.stage:
        return True
    lacking = await desk.ask(lambda: services.cases.elements.open_of_stage(desk.office, case.id, case.stage))
    if not lacking:
        return lacking is not None
    here, there = case.stage.replace("_", " "), stage.replace("_", " ")
    lines: list[Line] = [[piece(f"{len(lacking)} open in {here}, before {there}:", "strong bold")], []]
    lines += [
        [("! " if one.waits_for_attorney else "  ", "warn"), cell(one.label, 44, "text"), piece(_how(one), "muted")]
        for one in lacking[:LACKING]
    ]
    if len(lacking) > LACKING:
        lines.append([piece(f"  and {len(lacking) - LACKING} more: paracase checklist show {case.number}", "muted")])
    agreed: bool | None = await desk.ask_person(Confirm("Leave this stage?", [*lines, []], verb="go on", other="stay"))
    return agreed is True


def _how(one: ChecklistLine) -> str:
    return "waits for the attorney" if one.waits_for_attorney else one.state.value


async def case_history(desk: Desk, case_id: int, caption: str) -> None:
    """Every act in a case."""
    found = await desk.ask(lambda: services.papers.looking.case_history(desk.office, case_id))
    if found is not None:
        desk.show(Listing.of_history(f"History of {visible(caption)}", found, desk))


async def show_judge(desk: Desk, case_id: int, docket: str) -> None:
    """The cards of the judge and court of a docket number."""

    def find() -> list[str]:
        cards = services.cases.judges.of_case(desk.office, case_id, docket=docket)
        said = services.cases.judges.said(desk.office, cards)
        return [f"{about}: {words}" + (f"  [{of}]" if len(cards) > 1 else "") for of, about, words in said]

    found = await desk.ask(find)
    if found is not None:
        empty = "No card of this judge. The office keeps them in .paracase/practice/judges."
        await desk.ask_person(
            Listing(f"What the court and judge of {visible(docket)} ask", asked_blocks(found), empty=empty)
        )
