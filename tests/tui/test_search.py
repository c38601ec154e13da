"""Search on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import paths
from paracase.store.papers.reading import read_again
from paracase.tui.screens.read import ReadScreen
from paracase.tui.screens.search import SearchScreen
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.desks import Driven


def search(desk: Driven) -> SearchScreen:
    screen = desk.app.screen
    assert isinstance(screen, SearchScreen)
    return screen


def test_as_you_type_from_three_letters_to_the_page(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.press("f")
            await desk.sees("case:  type:")
            await desk.type("wi")
            await desk.sees("Search begins with the third letter.")
            await desk.type("tn")
            await desk.sees("1 found", "witness")
            await desk.sees("loading dock")
            await desk.press("f2")
            await desk.sees("best match")
            await desk.press("f3")
            await desk.sees("by case", "26-0001")
            await desk.press("enter")
            await desk.until(lambda: isinstance(desk.app.screen, ReadScreen))
            await desk.sees("Page 1")
            reader = desk.app.screen
            assert isinstance(reader, ReadScreen)
            await desk.press("n")
            assert reader.pane.reader.page == 2
            await desk.press("N")
            assert reader.pane.reader.page == 1
            await desk.press("c")
            await desk.until(lambda: desk.desk.documents.document_id is not None and len(desk.app.screen_stack) == 1)

    run(body)


def test_filters_complete_and_mistakes_are_named(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.press("f")
            await desk.rests()
            await desk.type("type:ans")
            await desk.rests()
            await desk.press("right")
            await desk.rests()
            field = search(desk).focused
            assert field.value == "type:answer"  # type: ignore[union-attr]  # the line one searches with
            await desk.press("ctrl+u")
            await desk.type("case:nobody")
            await desk.sees("There is no case “nobody”.")
            await desk.press("ctrl+u")
            await desk.type("zebra")
            await desk.sees("Nothing found for zebra.")
            await desk.press("escape")
            await desk.until(lambda: len(desk.app.screen_stack) == 1)

    run(body)


def test_a_paper_that_waits_is_found_and_leads_to_triage(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, size=(80, 24)) as desk:
            await desk.press("f")
            await desk.type("lunch menu")
            await desk.sees("lunch.txt")
            await desk.press("enter")
            await desk.sees("lunch menu of the week")
            await desk.press("c")
            await desk.until(lambda: desk.app.current_mode == "triage")

    run(body)


def test_what_no_word_can_find_is_said_where_one_types(busy: Office, config: Path) -> None:
    with busy.store.write() as tx:
        read_again(tx.db, [1, 2])

    async def body() -> None:
        async with desk_on(busy, config, size=(80, 24)) as desk:
            await desk.press("f")
            await desk.type("nowhere")
            await desk.sees("Nothing found for nowhere.", "2 papers are not indexed yet, and no word finds them.")
            paths.index_mark(busy.folder).touch()
            await desk.type("s")
            await desk.sees("The index is damaged and made anew: no word finds anything until then.")
            assert "Nothing found" not in desk.text
            paths.index_mark(busy.folder).unlink()

    run(body)


def test_what_was_typed_before_there_was_an_index_is_found_when_it_comes(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, size=(80, 24)) as desk:
            paths.index_mark(busy.folder).touch()
            await desk.press("f")
            await desk.type("witness")
            await desk.sees("The index is damaged and made anew")
            paths.index_mark(busy.folder).unlink()
            await desk.sees("1 found")

    run(body)


def test_other_forms_follow_under_their_heading_with_the_case_of_each(busy: Office, config: Path) -> None:
    """On 80 cells too; the page that is opened has the form marked that was found, and says whose case it is."""

    async def body() -> None:
        async with desk_on(busy, config, size=(80, 24)) as desk:
            await desk.press("f")
            await desk.type("witnesses dock")
            await desk.sees(
                "0 found", "1 in other forms", "Other forms", "The witness spoke", "Garcia v. Meridian Freight"
            )
            await desk.press("enter")
            await desk.until(lambda: isinstance(desk.app.screen, ReadScreen))
            await desk.sees("Page 1", "Garcia v. M")
            reader = desk.app.screen
            assert isinstance(reader, ReadScreen)
            await desk.press("n")  # the other word, on the same page
            await desk.press("n")
            assert reader.pane.reader.page == 2
            await desk.press("escape")
            await desk.press("ctrl+u")
            await desk.type("garcia complaint")
            await desk.sees("by a party's name", "By a party's name")

    run(body)
