"""What a paper would start: + in Triage, ticked and accepted with the filing, by keyboard, on a real store."""

from __future__ import annotations

from email.message import EmailMessage
from typing import TYPE_CHECKING

import pytest

from paracase.domain.cases.cases import Side
from paracase.domain.deadlines.standing import EventState
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.typed import parse_docket
from paracase.services.deadlines import listing, recording
from tests.support.desks import desk_on, run
from tests.support.notices import notice
from tests.support.offices import assert_whole, drop, scan

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

NAME, NUMBER = "Garcia v. Meridian Freight", "2:24-cv-01234-ABC"
ORDER = (
    "SCHEDULING ORDER: Discovery due by 5/28/2027. Jury Trial set for 10/18/2027 at 08:30 AM. The parties shall file a "
    "joint "
    "report within 14 days of this order. Signed by Judge Ada Orr on 11/18/2026. (dr) (Entered: 11/19/2026)"
)


@pytest.fixture
def ordered(office: Office) -> Office:
    """A case of ours, and the notice of a scheduling order in it."""
    dockets = (parse_docket("2:24-cv-01234@cacd", today=office.today),)
    add_case(office, NewCase(NAME, dockets=dockets, parties=(), side=Side.DEFENDANT, matter_type="civil_litigation"))
    drop(office, "notice.eml", notice(ORDER, (NAME, NUMBER, "24")))
    scan(office)
    return office


def due(office: Office) -> set[str | None]:
    return {row.due_on for row in listing.agenda(office)}


def states(office: Office) -> list[str]:
    return [row[0] for row in office.store.read.execute("SELECT state FROM document WHERE parent_id IS NULL")]


@pytest.mark.parametrize("size", [(80, 24), (120, 36)], ids=str)
def test_plus_accepts_what_is_ticked_and_files_and_one_undo_takes_all_back(
    ordered: Office, config: Path, size: tuple[int, int]
) -> None:
    async def body() -> None:
        async with desk_on(ordered, config, screen="triage", size=size) as desk:
            await desk.sees("Scheduling Order")
            await desk.rests()
            await desk.press("plus")
            await desk.sees(
                "What it would start", "Fri May 28, 2027", "Mon Oct 18, 2027", "8:30 am", "safe Wed Dec 2", "within 14 "
                                       "days of",
                "does not say from", "not yet", "u takes all of it back",
            )  # fmt: skip
            assert "accept" in desk.text
            await desk.press("enter")
            await desk.sees("Filed in")
            assert {"2027-05-28", "2027-10-18"} <= due(ordered)
            assert "2026-12-03" not in due(ordered)
            assert [row.period for row in recording.listed(ordered, state=EventState.PROPOSED)] == ["14 day after"]
            await desk.press("u")
            await desk.sees("Undone: Filed in")
            assert due(ordered) == set()
            assert states(ordered) == ["new"]
        assert_whole(ordered)

    run(body)


def test_space_ticks_and_q_leaves_everything_as_it_was(ordered: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(ordered, config, screen="triage") as desk:
            await desk.sees("Scheduling Order")
            await desk.rests()
            await desk.press("plus")
            await desk.sees("What it would start", "□  Thu Dec 3, 2026")
            await desk.press("space")
            await desk.sees("■  Thu Dec 3, 2026")
            await desk.press("q")
            await desk.until(lambda: "What it would start" not in desk.text)
            assert states(ordered) == ["new"]
            assert recording.listed(ordered) == []
            await desk.press("plus")
            await desk.sees("□  Thu Dec 3, 2026")
            await desk.press("space")
            await desk.sees("■  Thu Dec 3, 2026")
            await desk.pilot.pause(1.15)
            await desk.press("enter")
            await desk.sees("Filed in")
            assert "2026-12-03" in due(ordered)
            assert recording.listed(ordered, state=EventState.PROPOSED) == []

    run(body)


def test_the_day_of_an_event_is_said_and_counted_anew(ordered: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(ordered, config, screen="triage") as desk:
            await desk.sees("Scheduling Order")
            await desk.rests()
            await desk.press("plus")
            await desk.sees("□  Thu Dec 3, 2026")
            await desk.press("d")
            await desk.sees("When it is")
            await desk.press("ctrl+u")
            await desk.type("11/40/2026")
            await desk.press("enter")
            await desk.sees("not a date")
            await desk.press("ctrl+u")
            await desk.type("11/20/2026")
            await desk.press("enter")
            await desk.sees("■  Fri Dec 4, 2026")
            await desk.press("y")
            await desk.sees("14 days", "due")
            await desk.press("q", "q")
            await desk.until(lambda: "What it would start" not in desk.text)
            assert recording.listed(ordered) == []

    run(body)


def test_enter_without_plus_files_and_the_events_wait(ordered: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(ordered, config, screen="triage") as desk:
            await desk.sees("Scheduling Order")
            await desk.rests()
            await desk.press("enter")
            await desk.sees("Filed in")
            assert due(ordered) == set()
            assert {"trial", "discovery_closes", "period_set"} <= {
                row.type for row in recording.listed(ordered, state=EventState.PROPOSED)
            }

    run(body)


def test_on_what_is_filed_with_another_plus_says_where_it_is_to_be_pressed(ordered: Office, config: Path) -> None:
    message = EmailMessage()
    message["From"], message["To"] = "clerk@court.example", "desk@office.example"
    message["Subject"] = f"Papers in {NAME}, {NUMBER}"
    message.set_content(f"{NAME}, {NUMBER}: attached.")
    message.add_attachment(b"Received your letter of Monday.\n" * 4, "text", "plain", filename="letter.txt")
    drop(ordered, "mail.eml", message.as_bytes())
    scan(ordered)

    async def body() -> None:
        async with desk_on(ordered, config, screen="triage") as desk:
            await desk.sees("└ letter.txt")
            await desk.rests()
            await desk.press("G", "G")
            while "▌ └ letter.txt" not in desk.text:
                await desk.press("k")
            await desk.press("plus")
            await desk.sees("It is filed with the paper above")
            assert "decided already" not in desk.text

    run(body)


def test_without_a_case_plus_says_why_it_opens_nothing(office: Office, config: Path) -> None:
    async def body() -> None:
        drop(office, "order.eml", notice(ORDER, ("Nobody v. None", "2:26-cv-09999-XYZ", "3")))
        scan(office)
        async with desk_on(office, config, screen="triage") as desk:
            await desk.sees("Scheduling Order")
            await desk.rests()
            await desk.press("plus")
            await desk.sees("What it starts depends on the case", "c chooses one")
            assert "Not allowed" not in desk.text
            assert states(office) == ["new"]

    run(body)


def test_the_form_shows_what_plus_would(ordered: Office, config: Path) -> None:
    """In the lines that are left, and that there is more."""

    async def body() -> None:
        async with desk_on(ordered, config, screen="triage", size=(120, 36)) as desk:
            await desk.sees("File as", "+ Starts", "more: +")
            (first,) = [line for line in desk.text.splitlines() if "+ Starts" in line]
            assert "Thu Dec 3, 2026   File a joint report      safe Wed Dec 2      ~" in first
            await desk.press("enter")
            await desk.sees("Filed in")
            await desk.until(lambda: "+ Starts" not in desk.text)

    run(body)


def test_the_list_of_marked_papers_says_how_many_dates_will_wait(ordered: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(ordered, config, screen="triage", size=(80, 24)) as desk:
            await desk.sees("Scheduling Order")
            await desk.rests()
            await desk.press("space")
            await desk.sees("1 marked")
            await desk.press("enter")  # the last that waits: the bar does not go on to what never came
            await desk.sees("1 paper, each as proposed", "then wait under PROPOSED", "of it would wait as proposed")
            before = desk.text.partition(" dates then wait")[0].rpartition(" ")[2]
            await desk.press("space")
            await desk.until(lambda: "then wait" not in desk.text)
            await desk.press("space")
            await desk.sees("then wait under PROPOSED")
            await desk.press("enter")
            await desk.sees(f"{before} dates wait under PROPOSED (+ accepts)")

    run(body)
