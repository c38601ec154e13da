"""What the intake holds: nothing of papers that are done, and a huge text once."""

from __future__ import annotations

import struct
import weakref
from collections import deque
from typing import TYPE_CHECKING

import pytest

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract import legacy, protocol
from paracase.intake.extract.pool import Workers
from paracase.intake.hints import Hints
from paracase.intake.pipeline import Intake
from paracase.services.papers.schedule import Schedule
from paracase.services.papers.searching import find
from paracase.store import index_texts as indexing
from paracase.store.index import Index, Text
from tests.support.offices import drop, inbox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.clock import AheadClock


def held(*roots: object) -> int:
    """How much stands in all that some objects of paracase hold: lists, sets and tables, and what hangs on these."""
    count, waiting, seen = 0, list(roots), set[int]()
    while waiting:
        item = waiting.pop()
        if id(item) in seen:
            continue
        seen.add(id(item))
        if isinstance(item, dict):
            count += len(item)
            waiting += [*item.keys(), *item.values()]
        elif isinstance(item, list | tuple | set | frozenset | deque):
            count += len(item)
            waiting += item
        elif type(item).__module__.startswith("paracase."):
            names = [name for kind in type(item).__mro__ for name in getattr(kind, "__slots__", ())]
            waiting += [getattr(item, name) for name in names if hasattr(item, name)]
            waiting += getattr(item, "__dict__", {}).values()
    return count


def test_nothing_is_held_of_papers_that_are_done(office: Office, clock: AheadClock) -> None:
    """Whatever came, changed and went: after it the intake holds as much as after the first time."""
    root_id = int(office.store.read.execute("SELECT id FROM root WHERE kind = 'inbox'").fetchone()[0])
    hints, schedule = Hints(), Schedule(60.0)
    intake = Intake(office.folder, office.store, office.settings, clock, [], ocr=False)

    def look(*names: str) -> None:
        for name in names:
            hints.add_file(root_id, name.encode())
        clock.moves_on(10)
        files = hints.take_files(most=100)
        schedule.looked_at(intake.look_at_files(files))
        while intake.turn().worked:
            pass

    def comes_and_goes(at: int) -> None:
        names = [f"round {at}/{number}.txt" for number in range(12)]
        for name in names:
            drop(office, name, name.encode())
        look(*names)
        for name in names[:4]:
            drop(office, name, b"other words " + name.encode())
        look(*names[:4])
        for name in names[8:]:
            (inbox(office) / name).unlink()
        look(*names[8:])

    sizes = []
    for at in range(4):
        comes_and_goes(at)
        schedule.begins(is_whole=True)  # comes every minute, and begins the sum anew
        found = intake.look()
        while intake.turn().worked:
            pass
        schedule.looked(0.0, found)
        del found
        sizes.append(held(intake, hints, schedule) - len(intake.folders[root_id]))
    intake.close()
    assert office.store.read.execute("SELECT count(*) FROM document WHERE recognised = 1").fetchone()[0] == 48
    assert sizes[1:] == sizes[:1] * 3


@pytest.fixture
def index(office: Office) -> Iterator[Index]:
    made = Index(office.folder)
    yield made
    made.close()


@pytest.mark.parametrize("huge", [1, 1 << 20], ids=["huge", "small"])
def test_a_text_is_what_it_was(index: Index, monkeypatch: pytest.MonkeyPatch, huge: int) -> None:
    """As a string or as bytes, added, replaced or with another name; its words are found, and the old ones are not."""
    monkeypatch.setattr(indexing, "_HUGE", huge)
    index.put([Text(1, 1, "a.txt", "zebra é\fsecond", "one"), Text(2, 2, "b.txt", "zebra é\fsecond".encode(), "two")])
    assert index.text_of(1) == index.text_of(2)._replace(version_id=1)  # type: ignore[union-attr]
    index.put([Text(2, 3, "b.txt", memoryview("okapi \U00020000".encode()), "two")])
    index.rename([(2, "c.txt", "three"), (77, "nobody", "")])
    assert index.text_of(2) == (3, "okapi \U00020000")
    assert index.text_of(77) is None
    db = index._db

    def who_has(words: str) -> list[int]:
        return [row[0] for row in db.execute("SELECT rowid FROM fts WHERE fts MATCH ? ORDER BY rowid", (words,))]

    assert [who_has(words) for words in ("zebra", "okapi", "two", "three", "name:b", "name:c", "second")] == [
        [1], [2], [], [2], [], [2], [1],
    ]  # fmt: skip
    index.forget([1])
    assert who_has("zebra OR one OR a") == []
    db.execute("INSERT INTO fts(fts, rank) VALUES('integrity-check', 1)")


def test_a_huge_text_is_let_go_of_before_its_words_are_counted(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing, "_HUGE", 10)
    text = memoryview(b"words of a huge text")
    living = weakref.ref(text)
    waiting = deque([Text(1, 1, "a.txt", text, "")])
    del text
    seen: list[tuple[str, bool]] = []
    assert index._connection is not None
    index._connection.set_trace_callback(lambda sql: seen.append((sql.split("(")[0], living() is not None)))
    index.put(waiting.popleft() for _ in range(1))
    index._connection.set_trace_callback(None)
    assert ("INSERT INTO body", True) in seen
    assert ("INSERT INTO fts", False) in seen
    assert ("INSERT INTO fts", True) not in seen


def test_what_was_read_hands_its_text_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """No letter is cut in two, and a cut is said."""
    monkeypatch.setattr(protocol, "MAX_TEXT", 10)
    for pages, kept, flags in (
        (["ééé", "éééé"], "ééé\fé", [protocol.CUT]),
        (["x" * 10, ""], "x" * 10, [protocol.CUT]),
        (["x" * 9, ""], "x" * 9 + "\f", []),
        (["", ""], "\f", []),
        ([""], "", []),
        ([], "", []),
    ):
        made = protocol.Extracted(Outcome.TEXT, pages)
        answered = protocol.unpack(protocol.pack(made))
        assert answered is not None
        assert (list(answered.pages), answered.flags) == (kept.split("\f") if pages else [], flags)
        for found in (made, answered):
            assert (bytes(found.take_text()).decode(), found.flags, len(found.pages)) == (kept, flags, 0)


def test_pages_are_read_as_a_list_is() -> None:
    pages = ["", "a", "é", ""]
    found = protocol.unpack(protocol.pack(protocol.Extracted(Outcome.TEXT, pages)))
    assert found is not None
    there = found.pages
    assert (there[1:3], there[-1], list(there), len(there)) == (["a", "é"], "", pages, 4)
    assert there == pages
    assert there != [*pages, ""]
    with pytest.raises(IndexError):
        there[4]


@pytest.mark.parametrize("sizes", [(protocol.MAX_HEAD + 1, 0, 0), (2, protocol.MAX_TEXT + 1, 0)])
def test_an_answer_without_an_end_gets_no_room(sizes: tuple[int, int, int]) -> None:
    asked: list[int] = []
    answer = protocol.ReadersAnswer(protocol.Held(), asked.append)
    answer.add(struct.pack(">QQQ", *sizes))
    assert (answer.fault, asked, answer.whole()) == ("its answer has no end", [], None)


def test_a_long_old_format_is_cut_between_letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut in one it would be no UTF-8, and read as Windows' letters."""
    monkeypatch.setattr(legacy, "MAX_TEXT", 9)
    program = tmp_path / "soffice"
    program.write_text('#!/bin/sh\nfor last; do :; done\nprintf "éééééééé" > "${last%.*}.txt"\n', encoding="utf-8")
    program.chmod(0o755)
    paper = tmp_path / "old.wpd"
    paper.write_bytes(b"\xffWPC")
    workers = Workers()
    try:
        with paper.open("rb") as file:
            found = legacy.convert(str(program), file, "wpd", workers, tmp_path / "scratch")
    finally:
        workers.close()
    assert (found.outcome, found.pages, found.flags) == (Outcome.TEXT, ["éééé"], [protocol.CUT])


def test_what_a_paper_holds_between_two_form_feeds_is_a_page(office: Office, clock: AheadClock) -> None:
    drop(office, "pages.txt", "first zebra\fsecond é\f".encode())
    intake = Intake(office.folder, office.store, office.settings, clock, [], ocr=False)
    intake.run_until_idle(wait_seconds=0)
    assert intake._index.text_of(1) == (1, "first zebra\fsecond é\f")
    intake.close()
    assert len(find(office, "zebra").hits) == 1
