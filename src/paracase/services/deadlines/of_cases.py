"""How a case counts: its court with all closed days, its level and kind, as its docket numbers or a person say it."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from paracase.domain.cases.cases import DocketRelation
from paracase.domain.deadlines.calendars import Closing
from paracase.domain.deadlines.of_cases import case_type_of, level_of
from paracase.domain.deadlines.rules import CaseFacts, CourtLevel
from paracase.domain.errors import ParacaseError
from paracase.domain.practice.judges import closing_time
from paracase.frozen import frozen
from paracase.services.cases.judges import of_docket
from paracase.services.deadlines.asking import Closings, Where, counting_court
from paracase.store.cases import cases
from paracase.store.deadlines import counting

if TYPE_CHECKING:
    from paracase.domain.deadlines.courts import CountingCourt
    from paracase.services.context import Office
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
        found = counting_court(book, where, office.folder, office.practice.courts)
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
