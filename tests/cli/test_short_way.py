"""``search`` and ``task list`` answer the same whether the command line's parser is imported or not."""

from __future__ import annotations

import gc
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.cli.app import run
from paracase.cli.cases import short_list
from paracase.cli.papers import short_search
from paracase.cli.short import short_way
from paracase.services.cases.tasks import NewTask, add_task
from tests.support.offices import drop, garcia, scan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office

WAYS = {"search": (short_search.NAME, short_search.understood), "task": (short_list.NAME, short_list.understood)}
PLAIN = """\
search hearing
search hearing dock
search "the loading dock"
search hear*
search nowhere
search --json hearing
search hearing --limit 1
search case:26-0001 hearing
search is:unfiled
search case:nobody x
search from:tomorrow hearing
search hearing --best
search \x1b[31m
task list
task list --json
task list --case 26-0001
task list --case nobody
--as DR task list
--as XX search hearing""".splitlines()
FOR_THE_PARSER = """\
search
search --help
search -h
search --limit=1 hearing
search --nothing x
search hearing --limit many
task list --help
task list more
task list --as DR""".splitlines()


@pytest.fixture(autouse=True)
def _garbage() -> Iterator[None]:
    """The short way is the end of a process: it stops looking for garbage."""
    yield
    gc.unfreeze()
    gc.enable()


@pytest.fixture
def full(office: Office) -> Office:
    """An office with papers and tasks."""
    detail = garcia(office)
    drop(office, "letter.txt", b"The hearing is about the loading dock.")
    drop(office, "order.txt", b"Hearing on the motion.")
    scan(office)
    for days in (-3, 0, 4):
        add_task(office, NewTask(f"task {days}", office.today + timedelta(days=days), case_id=detail.case.id))
    return office


def words_of(line: str) -> list[str]:
    if '"' in line:
        before, phrase, _ = line.split('"')
        return [*before.split(), f'"{phrase}"']
    return line.split(" ")


def taken(line: str, folder: str) -> int | None:
    arguments = ["--office", folder, *words_of(line)]
    name, understood = WAYS["search" if "search" in arguments else "task"]
    return short_way(arguments, name, understood)


@pytest.mark.parametrize("line", PLAIN)
def test_the_answer_is_that_of_the_parsers_way(full: Office, capsys: pytest.CaptureFixture[str], line: str) -> None:
    code = taken(line, str(full.folder))
    short = capsys.readouterr()
    assert code is not None, "it went to the parser"
    assert (code, short) == (run(["--office", str(full.folder), *words_of(line)]), capsys.readouterr())


@pytest.mark.parametrize("line", FOR_THE_PARSER)
def test_what_is_not_plain_is_for_the_parser(full: Office, line: str) -> None:
    assert taken(line, str(full.folder)) is None
