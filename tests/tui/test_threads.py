"""Documents by motion thread, and the card of a judge, at 80×24."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase.domain.cases.cases import Side
from paracase.domain.deadlines.events import BySide
from paracase.services.cases.cases import NewCase, add_case, all_cases
from paracase.services.cases.typed import parse_docket
from paracase.services.deadlines import recording
from paracase.services.deadlines.saying import say
from paracase.services.deadlines.starting import NewEvent
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.store.papers.lists import triage_list
from tests.support.desks import desk_on, run
from tests.support.notices import notice
from tests.support.offices import drop, scan

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.desks import Driven

CASE = ("Garcia v. Meridian Freight", "2:24-cv-01234")
CARD = """judge: Sarah K. Ito
court: cacd
lines:
  - {about: pages, says: Motions 20 pages, source: Standing Order 5, read: 2020-01-02}
"""


def _docketed(office: Office, *entries: tuple[str, str], side: Side = Side.PLAINTIFF) -> None:
    docket = parse_docket("2:24-cv-01234@cacd@Hon. Sarah K. Ito", today=office.today)
    case_id = add_case(office, NewCase(CASE[0], dockets=(docket,), parties=(), side=side)).case.id
    for number, words in entries:
        drop(office, f"notice {number}.eml", notice(words, (*CASE, number), filed=f"11/{int(number) - 40}/2026"))
        scan(office)
        file_document(office, triage_list(office.store.read)[0].id, FilingDecision((case_id,)))


def test_s_sorts_by_motion_thread_and_space_unfolds_one(office: Office, config: Path) -> None:
    _docketed(
        office,
        ("50", "MOTION to Dismiss Complaint filed by Defendant Meridian Freight LLC."),
        ("52", "MOTION to Strike filed by Defendant Meridian Freight LLC."),
        ("55", "OPPOSITION to [50] MOTION to Dismiss Complaint filed by Plaintiff Rosa Garcia."),
        ("57", "ORDER by Judge Ito granting [52] Motion to Strike."),
    )

    async def body() -> None:
        async with desk_on(office, config, size=(80, 24)) as driven:
            driven.desk.show_pane("documents")
            await driven.until(lambda: driven.desk.documents.count == 4)
            await driven.press("s", "s", "s")
            await driven.sees("reply, theirs", "closed: order", "+1")
            await driven.until(lambda: driven.desk.documents.count == 2)
            await driven.press("g", "space")
            await driven.until(lambda: driven.desk.documents.count == 3)
            await driven.sees("Opposition")
            await driven.press("space")
            await driven.until(lambda: driven.desk.documents.count == 2)
            await driven.press("s")
            await driven.until(lambda: driven.desk.documents.count == 4)

    run(body)


async def _enter_on_the_judge(driven: Driven, *words: str) -> None:
    driven.desk.show_pane("case")
    await driven.until(lambda: driven.desk.all.case.listed.choose(("judge", CASE[1])))
    await driven.press("enter")
    await driven.sees(*words)
    await driven.press("q")
    await driven.sees("Hon. Sarah K. Ito")


def test_enter_on_the_judge_shows_the_card(office: Office, config: Path) -> None:
    _docketed(office)
    folder = office.folder / ".paracase" / "practice" / "judges"
    folder.mkdir(parents=True)
    (folder / "ito.yaml").write_text(CARD, encoding="utf-8")

    async def body() -> None:
        async with desk_on(office, config, size=(80, 24)) as driven:
            await _enter_on_the_judge(driven, "Motions 20 pages", "Standing Order 5", "read it again")

    run(body)


def test_without_a_card_enter_on_the_judge_says_where_one_goes(office: Office, config: Path) -> None:
    _docketed(office)

    async def body() -> None:
        async with desk_on(office, config, size=(80, 24)) as driven:
            await _enter_on_the_judge(driven, "No card of this judge")

    run(body)


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
def test_a_thread_says_whose_move_it_is_and_until_when(office: Office, config: Path, size: tuple[int, int]) -> None:
    """CCP 1005(b): opposition nine court days before the hearing, reply five. Back from Mon 1/25/2027, past the weekends and
    Mon 1/18 (Martin Luther King Jr. Day): Mon 1/11 and Fri 1/15."""
    entries = [("50", "MOTION to Compel Further Responses filed by Defendant Meridian Freight LLC.")]
    _docketed(office, *entries, side=Side.PLAINTIFF)
    (case,) = all_cases(office)
    say(office, case.id, court="Alameda Superior Court", level="trial", case_type="civil")
    (motion,) = [row[0] for row in office.store.read.execute("SELECT id FROM document WHERE parent_id IS NULL")]

    def comes(number: str, words: str) -> None:
        drop(office, f"notice {number}.eml", notice(words, (*CASE, number), filed=f"11/{int(number) - 40}/2026"))
        scan(office)
        file_document(office, triage_list(office.store.read)[0].id, FilingDecision((case.id,)))

    async def body() -> None:
        async with desk_on(office, config, size=size) as driven:
            driven.desk.show_pane("documents")
            await driven.until(lambda: driven.desk.documents.count == 1)
            await driven.press("s", "s", "s")
            await driven.sees("opposition, ours")
            hearing = NewEvent(
                case.id, "hearing", date(2027, 1, 25), by_side=BySide.THEIRS, motion="other", document_id=motion
            )
            recording.record_event(office, hearing)
            await driven.sees("opposition, ours 01/11/2027")
            comes("55", "OPPOSITION to [50] MOTION to Compel Further Responses filed by Plaintiff Rosa Garcia.")
            await driven.sees("reply, theirs 01/15/2027")
            comes("58", "REPLY in support of [50] MOTION to Compel filed by Defendant Meridian Freight LLC.")
            await driven.sees("hearing, court's 01/25/2027")
            comes("60", "ORDER by Judge Ito granting [50] Motion to Compel Further Responses.")
            await driven.sees("closed: order")

    run(body)
