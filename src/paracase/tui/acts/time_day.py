"""The time of the day, wherever the key is: counted, changed, turned down, written; shown again after each."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from paracase import services, tui
from paracase.domain.dates.finding import Lean
from paracase.domain.dates.typed import parse_day
from paracase.domain.errors import BadInput, ParacaseError
from paracase.domain.practice.utbms import CodeKind, of_kind
from paracase.domain.time.entries import TimeKind, TimeState, checked_words, hours_text
from paracase.domain.time.typed import tenths_of
from paracase.domain.visible import counted, visible
from paracase.services.time.entries import NewTime, TimeChange
from paracase.services.time.seeing import TimePeriod
from paracase.tui.dialogs.forms import FieldSpec, Form
from paracase.tui.dialogs.picker import Choice
from paracase.tui.dialogs.questions import Ask
from paracase.tui.dialogs.time_day import PROPOSED, TimeOfDay
from paracase.tui.display import in_words, typed_day, whole_day

if TYPE_CHECKING:
    from datetime import date

    from paracase.domain.time.lint import LintFound
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.services.time.proposals import TimeDay, TimeProposal, TimeRow
    from paracase.tui.desk import Desk
    from paracase.tui.dialogs.time_day import TimeAsked
    from paracase.tui.display import Line


class _Looked(NamedTuple):
    """A day, and what may be struck of its entries."""

    day: TimeDay
    found: dict[int, list[LintFound]]


async def time_of_day(desk: Desk, *, case_id: int | None = None) -> None:
    """Show one's own day until one leaves; every key is one act with one undo.

    Args:
        case_id: the case in front: a new entry is of it where the line names none.
    """
    office, place = desk.office, 0
    of = office.today
    while (looked := await desk.ask(partial(_looked, office, of))) is not None:
        dialog = TimeOfDay(
            looked.day, looked.found, place=place, today=office.today, pressed_at=lambda: desk.pressed_at
        )
        asked = await desk.ask_person(dialog)
        if asked is None:
            return
        place = asked.place
        if asked.verb in {"before", "after"}:
            of += timedelta(days=1 if asked.verb == "after" else -1)
        else:
            await _do(desk, looked.day, asked, case_id)


def _looked(office: Office, day: date) -> _Looked:
    found: dict[int, list[LintFound]] = {}
    for row, one in services.time.linting.over(office, TimePeriod(day, day)):
        found.setdefault(row.id, []).append(one)
    return _Looked(services.time.proposals.of_day(office, day), found)


async def _do(desk: Desk, day: TimeDay, asked: TimeAsked, case_id: int | None) -> None:
    if asked.verb == "all":
        await _count_all(desk, day)
    elif asked.verb == "new":
        await _write(desk, day, case_id)
    elif asked.key is not None and asked.key[0] == PROPOSED:
        one = next((one for one in day.proposals if one.what.origin == asked.key[1]), None)
        if one is not None:
            await _answer(desk, day, one, asked.verb)
    elif asked.key is not None:
        row = next((row for row in day.entries if row.id == asked.key[1]), None)
        if row is not None:
            await _change(desk, row, asked.verb)


async def _count_all(desk: Desk, day: TimeDay) -> None:
    """All whose time is known; of the rest is said how many stay."""
    known: dict[str, NewTime | None] = {one.what.origin: None for one in day.proposals if one.what.is_known}
    if not known:
        desk.say("No proposal has a known time: e says how long it was.", "warn")
        return
    done = await desk.carry_out(lambda: services.time.proposals.accept(desk.office, day.day, known))
    if done is not None and day.unknown:
        stay = counted(day.unknown, "proposal has", "proposals have")
        desk.say(f"{in_words(done.summary)}. {stay} no known time and stay.", "good")


async def _answer(desk: Desk, day: TimeDay, one: TimeProposal, verb: str) -> None:
    office, origin = desk.office, one.what.origin
    if verb == "not":
        await desk.carry_out(lambda: services.time.proposals.turn_down(office, day.day, [origin]))
    elif verb == "count" and one.what.is_known:
        await desk.carry_out(lambda: services.time.proposals.accept(office, day.day, {origin: None}))
    else:
        as_proposed = NewTime(
            one.what.case_id, one.what.tenths, one.what.words, day.day, one.what.task, one.what.activity, one.what.kind
        )
        if verb == "count":
            tenths = await _how_long(desk, one.what.words)
            new = replace(as_proposed, tenths=tenths) if tenths else None
        else:
            new = await _form(desk, as_proposed, one.case_number, verb="count it")
        if new is not None:
            await desk.carry_out(lambda: services.time.proposals.accept(office, day.day, {origin: new}))


async def _change(desk: Desk, row: TimeRow, verb: str) -> None:
    office, entries = desk.office, services.time.entries
    if verb == "not" and row.state is TimeState.COUNTED:
        await desk.carry_out(lambda: entries.not_counted(office, [row.id]))
    elif verb == "count" and row.state is TimeState.NOT_COUNTED and row.tenths:
        await desk.carry_out(lambda: entries.count_again(office, [row.id]))
    elif verb == "count" and row.state is TimeState.NOT_COUNTED:
        tenths = await _how_long(desk, row.words)
        if tenths:
            change = TimeChange(tenths=tenths, state=TimeState.COUNTED)
            await desk.carry_out(lambda: entries.edit(office, row.id, change))
    elif verb == "edit":
        await _edit(desk, row)
    else:
        desk.say("It is counted already." if verb == "count" else "It is not counted already.", "muted")


async def _edit(desk: Desk, row: TimeRow) -> None:
    as_kept = NewTime(
        row.case_id, row.tenths, row.words, parse_day(row.on_day, today=desk.office.today), row.task, row.activity, row.kind,
        row.billable,
    )  # fmt: skip
    new = await _form(desk, as_kept, row.case_number, verb="save")
    if new is not None:
        change = TimeChange(
            new.case_id, new.tenths, new.words, new.on_day, new.task, new.activity, new.kind, new.billable
        )
        await desk.carry_out(lambda: services.time.entries.edit(desk.office, row.id, change))


async def _how_long(desk: Desk, words: str) -> int | None:
    """The time that is not known."""

    def explain(text: str) -> Line:
        try:
            return [(f"{hours_text(tenths_of(text))} hours", "strong bold")]
        except BadInput as error:
            return [(in_words(f"{error} {error.hint}"), "warn")]

    text = await desk.ask_person(
        Ask("How long was it", placeholder=".4, 1.2, 1h20m, 80m", verb="count it", about=[(visible(words), "strong")],
            explain=explain, empty_leaves=True)
    )  # fmt: skip
    return await desk.ask(lambda: tenths_of(text)) if text else None


async def _write(desk: Desk, day: TimeDay, case_id: int | None) -> None:
    """An entry in one line, understood while it is typed."""
    office = desk.office
    cases = {case.id: case for case in await desk.ask(lambda: services.cases.cases.all_cases(office)) or []}

    def explain(text: str) -> Line:
        try:
            new = services.time.lines.understood(office, text, case_id=case_id, on_day=day.day)
        except ParacaseError as error:
            return [(in_words(f"{error} {error.hint}"), "warn")]
        number = cases[new.case_id].number if new.case_id in cases else ""
        code = " ".join(one for one in (new.task, new.activity) if one)
        said = f"{hours_text(new.tenths)} h   {visible(number)}   {code}   {whole_day(new.on_day or day.day)}   "
        return [(said, "accent"), (visible(new.words), "strong")]

    text = await desk.ask_person(
        Ask("New time entry", placeholder=".4 26-0003 A103 draft opposition", verb="count it", explain=explain)
    )
    if text:

        def act() -> Done:
            new = services.time.lines.understood(office, text, case_id=case_id, on_day=day.day)
            return services.time.entries.add_time(office, new)

        await desk.carry_out(act)


async def _form(desk: Desk, now: NewTime, number: str, *, verb: str) -> NewTime | None:
    """Everything an entry says."""
    office = desk.office
    known = await desk.ask(lambda: (tui.acts.papers.case_choices(office, number), office.practice.billing_codes))
    if known is None:
        return None
    cases, codes = known
    tasks = tuple(Choice(one.code, f"{one.code} {one.label}") for one in of_kind(codes, CodeKind.TASK))
    activities = tuple(Choice(one.code, f"{one.code} {one.label}") for one in of_kind(codes, CodeKind.ACTIVITY))
    fields = [
        FieldSpec("time", "Time", hours_text(now.tenths) if now.tenths else "", tenths_of, needed=True,
                  hint=".4, 1.2, 1h20m, 80m; kept in tenths of an hour"),
        FieldSpec("words", "What was done", now.words, checked_words, needed=True),
        FieldSpec("case", "Case", number, choices=cases, needed=True, hint="Caption, party, number"),
        FieldSpec("day", "Day", typed_day(now.on_day.isoformat() if now.on_day else None), lambda text: _day(office, text),
                  needed=True, hint="The day the work was done"),
        FieldSpec("task", "Task", now.task, choices=tasks, hint="UTBMS task; empty: none"),
        FieldSpec("activity", "Activity", now.activity or "", choices=activities, hint="UTBMS activity; empty: none"),
        FieldSpec("kind", "Kind", (now.kind or TimeKind.SUBSTANTIVE).value, choices=tuple(TimeKind), needed=True,
                  hint="Courts do not allow a fee for clerical work"),
        FieldSpec("billable", "Billable", _billable(now), choices=("yes", "no"), needed=True),
    ]  # fmt: skip
    values = await desk.ask_person(Form("Time entry", fields, verb=verb))
    if not values:
        return None
    return NewTime(
        services.cases.cases.named_case(office, values["case"]).id, tenths_of(values["time"]), values["words"],
        _day(office, values["day"]), values["task"], values["activity"], TimeKind(values["kind"]),
        values["billable"] == "yes",
    )  # fmt: skip


def _billable(now: NewTime) -> str:
    is_so = now.billable if now.billable is not None else now.kind is not TimeKind.CLERICAL
    return "yes" if is_so else "no"


def _day(office: Office, text: str) -> date:
    return parse_day(text, today=office.today, lean=Lean.BACK)
