"""Going through the closing of a case: a list of its points, each answered in a form, then before the attorney."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.cases.cases import CaseStatus
from paracase.domain.cases.closing import ClosingQuestion, ClosingState, PointState
from paracase.domain.dates.typed import parse_day
from paracase.services.cases.cases import CaseChange
from paracase.tui.dialogs.forms import FieldSpec, Form
from paracase.tui.dialogs.picker import Choice, Picker
from paracase.tui.dialogs.questions import Ask

if TYPE_CHECKING:
    from paracase.services.cases.closing import CaseClosing, ClosingLine
    from paracase.tui.desk import Desk

_ASK = "ask"
_CLOSE = "close"


async def go_through(desk: Desk, case_id: int) -> None:
    """The points until the person leaves them, or the closing is before the attorney."""
    office = desk.office
    while True:
        found = await desk.ask(lambda: services.cases.closing.closing(office, case_id))
        if found is None:
            return
        if found.row is not None and found.row.state is ClosingState.WAITING:
            desk.say(
                f"The closing of {found.row.number} waits for the attorney, since {found.row.asked_by} asked.", "muted"
            )
            return
        signs = await desk.ask(lambda: services.cases.acceptance.has_attorney(office))
        choices = _choices(found, is_signed=signs is not False)
        picked = await desk.ask_person(Picker("Close the case", choices, at=_first(found), verb="answer it"))
        if picked is None:
            return
        if picked.value == _CLOSE:
            await _set_status(desk, case_id, CaseStatus.CLOSED)
            return
        if picked.value == _ASK:
            await desk.carry_out(
                lambda: services.cases.closing.ask(office, case_id), safe="The case is open as before."
            )
            return
        await _answer(desk, case_id, next(one for one in found.lines if one.question == picked.value))


def _choices(found: CaseClosing, *, is_signed: bool) -> list[Choice]:
    """The points, and at the end, when all are answered, the attorney; the desk closes where the office has none."""
    choices = [Choice(one.question.value, f"{one.state.sign} {one.question.asks}", _note(one)) for one in found.lines]
    if not found.open:
        last = (
            (_ASK, "→ Put it before the attorney") if is_signed else (_CLOSE, "→ Close it: nobody here is an attorney")
        )
        choices.append(Choice(*last, "every point is answered", is_best=True))
    return choices


async def _set_status(desk: Desk, case_id: int, status: CaseStatus) -> None:
    """Close or open a case that no attorney signs for."""

    def do() -> services.done.Done:
        found = services.cases.cases.edit_case(desk.office, case_id, CaseChange(status=status))
        return services.done.Done(0, f"Case {found.case.number} is {status.value}", ())

    await desk.carry_out(do)


def _first(found: CaseClosing) -> int:
    """The first point that is open; else the attorney."""
    states = [one.state for one in found.lines]
    return states.index(PointState.OPEN) if PointState.OPEN in states else len(states)


def _note(one: ClosingLine) -> str:
    if one.said is not None:
        return ", ".join(part for part in (one.said.said_by, one.said.words) if part) or one.said.state.value
    return f"{len(one.open_now)} open: {one.open_now[0]}" if one.open_now else "open"


async def _answer(desk: Desk, case_id: int, one: ClosingLine) -> None:
    office, today = desk.office, desk.standing.today
    if one.question is ClosingQuestion.RETENTION:
        fields = [
            FieldSpec("until", "Kept until", needed=True, check=lambda text: parse_day(text, today=today),
                      hint="On that day there is a task; nothing is destroyed by itself"),
            FieldSpec("rule", "By which rule", needed=True, hint="E.g. the state's rule for client files, the agreement"),
        ]  # fmt: skip
        values = await desk.ask_person(Form("How long the file is kept", fields))
        if values:
            until, rule = parse_day(values["until"], today=today), values["rule"]
            retain = services.cases.closing.retain
            await desk.carry_out(lambda: retain(office, case_id, until=until, rule=rule))
        return
    still = f"Open: {'; '.join(one.open_now[:3])}" if one.open_now else "What was done"
    fields = [
        FieldSpec("state", "It is", "done", choices=(PointState.DONE.value, PointState.NONE.value), needed=True,
                  hint="done; or none: there is nothing of the kind in this case"),
        FieldSpec("words", "In words", hint=still, needed=bool(one.open_now)),
    ]  # fmt: skip
    if one.question.names_who:
        fields.append(
            FieldSpec("by", "Who says so", needed=True, hint="Whoever knows: the bookkeeper, the lien holder")
        )
    values = await desk.ask_person(Form(one.question.asks, fields, verb="answer it"))
    if values:
        answer = services.cases.closing.answer
        state, words, by = PointState(values["state"]), values["words"], values.get("by", "")
        await desk.carry_out(lambda: answer(office, case_id, one.question, state, words=words, said_by=by))


async def reopen(desk: Desk, case_id: int) -> None:
    """An attorney says why the case is open again; what was closed without a signature just is."""
    found = await desk.ask(lambda: services.cases.closing.closing(desk.office, case_id))
    if found is None:
        return
    if found.row is None or found.row.state is not ClosingState.SIGNED:
        await _set_status(desk, case_id, CaseStatus.OPEN)
        return
    reason = await desk.ask_person(Ask("Why the case is open again", verb="reopen it"))
    if reason:
        await desk.carry_out(lambda: services.cases.closing.reopen(desk.office, case_id, reason=reason))
