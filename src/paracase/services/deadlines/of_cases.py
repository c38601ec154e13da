"""How a case counts: its court with all closed days, its level and kind, as its docket numbers or a person say it."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from paracase.domain.cases.cases import DocketRelation
from paracase.domain.deadlines import acts
from paracase.domain.deadlines.calendars import Closing
from paracase.domain.deadlines.of_cases import CASE_TYPES, case_type_of, level_of
from paracase.domain.deadlines.rules import CaseFacts, CourtLevel
from paracase.domain.errors import BadInput, ParacaseError
from paracase.domain.practice.judges import closing_time
from paracase.domain.roles import Right, Role
from paracase.domain.steps import RowStep
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.services.cases.judges import of_docket
from paracase.services.deadlines.asking import Closings, Where, counting_court
from paracase.settings import is_zone
from paracase.store.cases import cases
from paracase.store.deadlines import counting
from paracase.store.people import staff

if TYPE_CHECKING:
    from paracase.domain.deadlines.courts import CountingCourt
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.deadlines.counting import CountingRow, ToldClosingRow
    from paracase.store.driver import sqlite3
    from paracase.store.office.rulebook import Rulebook

ASKS_COURT = "the court of the case (its docket number names none)"


@frozen
class CaseCounting:
    """How a case counts.

    Attributes:
        court: None where it is not known, or its way of counting is not loaded.
        manual: why nothing can be counted here, as a reason; empty where it can.
        asks: what has to be known before anything is counted.
        side: whom we represent.
        closes_from: whose hour ``closes`` is, with source and day read; empty where a person said it, or nobody.
    """

    court: CountingCourt | None
    court_code: str
    facts: CaseFacts
    closes: time | None
    side: str
    manual: str = ""
    closes_from: str = ""
    asks: tuple[str, ...] = ()


def of_case(
    office: Office,
    book: Rulebook,
    case_id: int,
    *,
    db: sqlite3.Connection | None = None,
    told: list[ToldClosingRow] | None = None,
) -> CaseCounting:
    """How a case counts, from what was said of it and else from its main docket number.

    Args:
        db: where a transaction has written that may matter; else what the person sees.
        told: the closings of its court, where they are to be other than kept.

    Raises:
        NotFound: there is no such case in sight.
    """
    office.see_case(case_id)
    db = db or office.store.read
    case, said = cases.get_case(db, case_id), counting.counting_of(db, case_id)
    dockets = cases.list_dockets(db, case_id)
    main = [one for one in dockets if one.relation == DocketRelation.MAIN] or dockets[:1]
    case_type = said.case_type or case_type_of(case.matter_type, [one.parsed.key for one in main])
    code = said.court or next((one.court for one in reversed(main) if one.court), "")
    closes = time.fromisoformat(said.closes) if said.closes else None
    closes_from = ""
    if closes is None and main and (card := closing_time(of_docket(office, main[-1]))) is not None:
        closes, closes_from = card[1].closes, f"papers until the hour of {card[0].name}: {card[1].words(office.today)}"
    level = CourtLevel(said.level) if said.level else None
    if not code:
        return CaseCounting(None, "", CaseFacts(level, case_type), closes, case.side, asks=(ASKS_COURT,))
    court = office.practice.courts.named(code)
    if court is not None and level is None:
        level = level_of(court.kind)
        if level is None:
            reason = f"{court.name} has rules of its own, which are not loaded"
            return CaseCounting(None, code, CaseFacts(None, case_type), closes, case.side, manual=reason)
    facts = CaseFacts(level, case_type)
    named = court.code if court else code
    told = counting.closings_of(db, named) if told is None else told
    where = Where(named, said.state, said.zone, _closings(told))
    try:
        found = counting_court(book, where, office.folder)
    except ParacaseError as error:
        return CaseCounting(None, named, facts, closes, case.side, manual=str(error).rstrip("."))
    return CaseCounting(found, named, facts, closes, case.side, closes_from=closes_from)


def _closings(told: list[ToldClosingRow]) -> Closings:
    """The closings told of a court; that its clerk could not be reached counts only once an attorney confirmed it."""
    by_kind: dict[str, list[date]] = {}
    for one in told:
        if one.kind != Closing.INACCESSIBLE or one.confirmed_by is not None:
            by_kind.setdefault(one.kind, []).append(date.fromisoformat(one.on_day))
    return Closings(
        holidays=tuple(by_kind.get("holiday", ())),
        state=tuple(by_kind.get("state", ())),
        county=tuple(by_kind.get("county", ())),
        inaccessible=tuple(by_kind.get("inaccessible", ())),
        executive=tuple(by_kind.get("executive", ())),
    )


def said_of(office: Office, case_id: int) -> CountingRow:
    """What a person said of how a case counts.

    Raises:
        NotFound: there is no such case in sight.
    """
    office.see_case(case_id)
    return counting.counting_of(office.store.read, case_id)


def say(office: Office, case_id: int, **values: str | int | None) -> Done:
    """Say how a case counts: court, level, case_type, state, zone, closes, backup_id; what is not named stays.

    Raises:
        BadInput: a court, level, zone or time that there is none; nothing would change.
    """
    office.require(Right.DOCKET)
    office.see_case(case_id)
    _check(office, values)
    with office.store.write() as tx:
        before, after = counting.say_counting(tx, case_id, values)
        if not after:
            raise BadInput("Nothing to change.", hint="Name at least one thing that is different.")
        told = ", ".join(
            f"{name.removesuffix('_id').replace('_', ' ')} {value or 'not said'}" for name, value in after.items()
        )
        number = cases.get_case(tx.db, case_id).number
        return record(
            office,
            tx,
            acts.COUNTING_SAID,
            f"How {number} counts: {told}",
            data={"case": case_id, "fields": sorted(after)},
            steps=[RowStep("counting", (case_id,), before, after)],
        )


def _check(office: Office, values: dict[str, str | int | None]) -> None:
    book_court = values.get("court")
    if book_court and office.practice.courts.named(str(book_court)) is None:
        raise BadInput(f"There is no court “{visible(str(book_court))}”.", hint="A court's code (casd) or its name.")
    if values.get("level") and values["level"] not in set(CourtLevel):
        raise BadInput(f"“{visible(str(values['level']))}” is no level.", hint=", ".join(CourtLevel))
    known = CASE_TYPES.union(*(rule.case_types for rule in office.rulebook.rules)) if values.get("case_type") else ()
    if values.get("case_type") and values["case_type"] not in known:
        said = visible(str(values["case_type"]))
        raise BadInput(f"“{said}” is no type of case.", hint=", ".join(sorted(known)))
    if values.get("closes"):
        try:
            time.fromisoformat(str(values["closes"]))
        except ValueError as error:
            raise BadInput(f"“{visible(str(values['closes']))}” is not a time.", hint="17:00") from error
    if values.get("zone") and not is_zone(str(values["zone"])):
        raise BadInput(f"“{visible(str(values['zone']))}” is not a time zone.", hint="America/Denver.")
    if values.get("state") and str(values["state"]).upper() not in office.rulebook.zones.states:
        raise BadInput(f"“{visible(str(values['state']))}” is not a state.", hint="Two letters: TX.")
    backup = values.get("backup_id")
    if backup is not None and all(
        one.id != backup or one.role is not Role.ATTORNEY for one in staff.list_staff(office.store.read)
    ):
        raise BadInput("The backup is an attorney of the office.", hint="paracase staff list")
