"""The cards of a case's court and judge: what they ask, said where a paper is prepared and a date is computed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.practice.judges import cards_for
from paracase.store.cases import cases

if TYPE_CHECKING:
    from paracase.domain.practice.judges import JudgeCard
    from paracase.services.context import Office
    from paracase.store.cases.cases import DocketRow


def all_cards(office: Office) -> tuple[JudgeCard, ...]:
    """Every card of the office.

    Raises:
        PracticeFileError: a file of one cannot be used; names file, line and field.
    """
    return office.practice.judges


def of_case(office: Office, case_id: int, *, docket: str = "") -> list[JudgeCard]:
    """The cards of the court and judge of a case, the judge's own first.

    Args:
        docket: the docket number meant; else the main one.

    Raises:
        NotFound: there is no such case in sight.
        PracticeFileError: a file of a card cannot be used.
    """
    office.see_case(case_id)
    dockets = [one for one in cases.list_dockets(office.store.read, case_id) if one.to_on is None]
    named = [one for one in dockets if one.number == docket] or [one for one in dockets if one.relation == "main"]
    found = next(iter([*named, *dockets]), None)
    return of_docket(office, found) if found is not None else []


def of_docket(office: Office, docket: DocketRow) -> list[JudgeCard]:
    """The cards of a docket number's court and judge."""
    return cards_for(office.practice.judges, office.practice.courts.named(docket.court), docket.judge)


def said(office: Office, cards: list[JudgeCard]) -> list[tuple[str, str, str]]:
    """Of each line whose it is, what it is about, and its words with source, day read, and whether that is long ago."""
    return [(card.name, line.about.words, line.words(office.today)) for card in cards for line in card.lines]
