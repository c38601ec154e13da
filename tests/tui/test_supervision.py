"""Screen 7: cases, people, approvals, what is an attorney's own, time; in a wide terminal and in a small one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.services.cases.cases import named_case
from paracase.services.time import entries
from paracase.services.time.entries import NewTime
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

SIZES = pytest.mark.parametrize("size", [(120, 36), (80, 24)])


def fill(office: Office) -> None:
    """Time in two cases."""
    garcia, whitlow = named_case(office, "Garcia").id, named_case(office, "Whitlow").id
    entries.add_time(office, NewTime(garcia, 25, "Examine draft opposition"))
    entries.add_time(office, NewTime(garcia, 5, "Scan and file papers"))
    entries.add_time(office, NewTime(whitlow, 10, "Review inventory"))


@SIZES
def test_what_was_done_stands_with_its_bars(busy: Office, config: Path, size: tuple[int, int]) -> None:
    fill(busy)

    async def body() -> None:
        async with desk_on(busy, config, size=size, screen="supervision") as desk:
            await desk.sees("✓ 0", "0.0 of 4.0", "Garcia v. Meridian", "3.0", "0%", "□□□", "···")
            lines = desk.text.splitlines()
            garcia = next(line for line in lines if "Garcia v. M" in line)
            whitlow = next(line for line in lines if "Whitlow" in line and "1.0" in line)
            assert garcia.count("□") + garcia.count("·") > 2 * (whitlow.count("□") + whitlow.count("·"))
            await desk.press("p")
            await desk.sees("by person", "Ruiz, paralegal")
            await desk.press("p", "c")
            await desk.until(lambda: "all cases" not in desk.text)
            await desk.press("q")
            await desk.sees("all cases")
            await desk.press("left_square_bracket")
            await desk.until(lambda: "0.0 of 0.0" in desk.text)
            await desk.press("right_square_bracket")
            await desk.sees("0.0 of 4.0")
            await desk.press("right_square_bracket")
            await desk.sees("There is no later period.")

    run(body)


@SIZES
def test_time_and_the_other_parts_are_reached(busy: Office, config: Path, size: tuple[int, int]) -> None:
    fill(busy)

    async def body() -> None:
        async with desk_on(busy, config, size=size, screen="supervision") as desk:
            await desk.sees("Garcia v. Meridian")
            await desk.press("T")
            await desk.sees("Review inventory", "Scan and file papers", "clerical", "4.0 h")
            await desk.press("T")
            await desk.sees("Garcia v. Meridian", "approvals")
            await desk.press("tab")
            await desk.sees("examined", "paralegal")
            await desk.press("tab")
            await desk.sees("Nothing was approved or sent back.")
            if size == (80, 24):
                await desk.press("tab")
                await desk.sees("Case accepted or declined", "Fee agreed with the client", "not known")
                await desk.press("tab", "tab")
            else:
                await desk.press("tab")
            await desk.sees("Garcia v. Meridian")
            await desk.press("enter")
            await desk.until(lambda: desk.app.current_mode == "desk")

    run(body)


def test_the_report_is_written_where_one_says(busy: Office, config: Path, tmp_path: Path) -> None:
    fill(busy)

    async def body() -> None:
        async with desk_on(busy, config, size=(80, 24), screen="supervision") as desk:
            await desk.sees("Garcia v. Meridian")
            await desk.press("r")
            await desk.sees("The office’s report, PDF")
            await desk.press("1")
            await desk.sees("Report to a new file")
            await desk.press("ctrl+u")
            await desk.type(str(tmp_path / "r.pdf"))
            await desk.press("enter")
            await desk.until((tmp_path / "r.pdf").exists)
            await desk.press("c")
            await desk.until(lambda: "all cases" not in desk.text)
            await desk.press("r")
            await desk.sees("The client’s version of this case")
            await desk.press("3")
            await desk.until(lambda: any((busy.folder / "Cases").rglob("*for the client.pdf")))

    run(body)


def test_an_office_with_nothing_in_it_says_so(office: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(office, config, size=(80, 24), screen="supervision") as desk:
            await desk.sees("No case.", "not known", "0.0 of 0.0")
            await desk.press("enter", "H", "c", "T")
            await desk.sees("No time was counted.")

    run(body)
