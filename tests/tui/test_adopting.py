"""Adopting on screen: marked folders are asked about, then one list says what their papers are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.roles import Role
from paracase.services.cases.cases import all_cases
from paracase.services.cases.walls import listed
from paracase.services.papers.adopted import waiting
from paracase.services.people import people
from tests.support.desks import Driven, desk_on, run
from tests.support.papers import stamped

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from paracase.services.context import Office


async def enter(desk: Driven) -> None:
    """A person's Enter: long enough after the last one."""
    await desk.pilot.pause(0.3)
    await desk.press("enter")


def test_marked_folders_are_asked_about_and_papers_taken_with_one_look(
    office: Office, config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    people.add_person(office, "Priya Nair", Role.ASSISTANT)
    order = stamped("2:25-cv-04417", "41", "11/20/26", "ORDER SETTING HEARING", "The motion is set for hearing.")
    for folder, name, data in (
        ("Ames v. Harbor 2_25-cv-04417", "order.pdf", order),
        ("Doe v. Roe (SEALED)", "a.txt", b"words"),
        ("OLD Hernandez (settled)", "b.txt", b"words, too"),
    ):
        (tmp_path / "old" / folder).mkdir(parents=True)
        (tmp_path / "old" / folder / name).write_bytes(data)

    async def body() -> None:
        async with desk_on(office, config, size=(80, 24)) as desk:
            await desk.sees("no cases yet")
            await desk.press("a")
            await desk.type("~/old")
            await enter(desk)
            await desk.sees("3 cases, 3 files")
            await enter(desk)
            await desk.sees("Wall these cases?", "keeps out: Priya Nair", "Doe v. Roe (SEALED)", "wall 1")
            assert all_cases(office) == []  # nothing silently, and nothing before it was asked
            await enter(desk)
            await desk.sees("Close these cases?", "OLD Hernandez (settled)", "close 1")
            await desk.press("space")
            await desk.sees("close none of them")
            await enter(desk)
            await desk.sees("Adopted papers", "order.pdf", "Order  → Orders/", "take 1 as listed")
            await desk.press("m")
            await desk.sees("leave where they lie")
            await enter(desk)
            await desk.sees("Took what was proposed for 1 adopted paper")
            assert (tmp_path / "old" / "Ames v. Harbor 2_25-cv-04417" / "Orders" / "order.pdf").is_file()
            assert waiting(office) == 2
            assert len(listed(office)) == 1
            assert {case.status for case in all_cases(office)} == {"open"}
            await desk.press("u")
            await desk.sees("Undone: Took what was proposed")
            assert waiting(office) == 3

    run(body)


def test_left_at_the_question_nothing_is_adopted(
    office: Office, config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "old" / "Doe v. Roe (SEALED)").mkdir(parents=True)
    (tmp_path / "old" / "Doe v. Roe (SEALED)" / "a.txt").write_bytes(b"words")

    async def body() -> None:
        async with desk_on(office, config, size=(80, 24)) as desk:
            await desk.press("a")
            await desk.type("~/old")
            await enter(desk)
            await desk.sees("1 case, 1 file")
            await enter(desk)
            await desk.sees("Wall these cases?")
            await desk.press("q")
            await desk.sees("Nothing was adopted.")
            assert all_cases(office) == []

    run(body)
