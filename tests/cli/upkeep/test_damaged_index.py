"""An index that is gone or damaged, as commands tell it: never *nothing found*, never a traceback, and mended by itself."""

from __future__ import annotations

import signal
import subprocess
import time
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from tests.support.commands import PROGRAM
from tests.support.damaged import garbage_head
from tests.support.offices import drop, scan

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.commands import Commands, Program

DAMAGED = "The index is damaged and made anew: no word finds anything until then.\n"
MISSING = "There is no index of texts yet: paracase scan, or an open desk, makes it.\n"


@pytest.fixture
def full(office: Office) -> Office:
    """One paper, in a closed office."""
    drop(office, "a.txt", b"one word")
    scan(office)
    office.close()
    return office


def test_a_garbage_head_is_one_sentence_and_mended_by_a_scan(full: Office, program: Program) -> None:
    garbage_head(paths.index(full.folder))
    assert program("search", "word", code=1) == ""
    assert program.talk == DAMAGED
    assert program.json("search", "is:new")["total"] == 1  # type: ignore[index]  # a JSON object
    told = program("doctor", code=1)
    assert [line for line in told.splitlines() if line.startswith("bad\tIndex\t")], told
    assert "index.db: it is damaged" in program("verify", code=7)
    program("scan", "--no-ocr")
    assert "a.txt" in program("search", "word")
    told = program("doctor", code=None)  # red for as long as the clock of the test is ahead
    assert "good\tIndex\t" in told
    program("verify")


def test_an_intake_that_watches_mends_it(full: Office, program: Program) -> None:
    garbage_head(paths.index(full.folder))
    with subprocess.Popen(
        [PROGRAM, "--office", full.folder, "watch"], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True
    ) as watch:
        try:
            deadline = time.monotonic() + 60
            while (
                "a.txt"
                not in subprocess.run(
                    [PROGRAM, "--office", full.folder, "search", "word"], capture_output=True, text=True, check=False
                ).stdout
            ):
                assert time.monotonic() < deadline, "never came"
        finally:
            watch.send_signal(signal.SIGTERM)
        assert watch.stderr is not None
        assert "Traceback" not in watch.stderr.read()
    assert watch.returncode == 0
    program("verify")


def test_each_form_says_that_there_is_no_index(full: Office, paracase: Commands) -> None:
    paths.index(full.folder).unlink()
    assert paracase("search", "word", "--plain") == (1, "", MISSING)
    assert paracase("search", "word") == (1, "", MISSING)
    code, answer, _ = paracase("search", "word", "--json")
    assert (code, answer["index"], answer["hits"]) == (1, "missing", [])
    code, _, talk = paracase("document", "text", "1")
    assert (code, "is not in the index" in talk) == (3, True)


def test_papers_that_wait_are_said_beside_the_hits(full: Office, paracase: Commands) -> None:
    from contextlib import closing

    from paracase.store.opening import open_store
    from paracase.store.papers.reading import read_again

    with closing(open_store(full.folder)) as store, store.write() as tx:
        read_again(tx.db, [1])
    code, out, talk = paracase("search", "nothing")
    assert (code, out) == (0, "")
    assert "1 paper is not indexed yet, and no word finds it." in talk
    _, answer, _ = paracase("search", "nothing", "--json")
    assert (answer["not_indexed"], answer["index"], answer["without_text"]) == (1, "whole", 0)
