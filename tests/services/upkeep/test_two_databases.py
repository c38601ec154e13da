"""Two databases, one truth: what the store calls read stands in the index, or it is said, and read again by itself."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.health import Health
from paracase.domain.papers.indexing import IndexStanding
from paracase.intake.index_care import IndexCare
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.office.opening import open_office
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.searching import find, what_the_index_lacks
from paracase.services.upkeep.doctor import examine
from paracase.services.upkeep.verifying import verify
from paracase.store.counters import tallies
from paracase.store.engine import change_seq, connect
from paracase.store.index import INDEX, Index, Text
from paracase.store.papers import reading
from paracase.store.papers.indexed import LAST
from tests.support.clock import AheadClock
from tests.support.damaged import garbage_head, overwrite
from tests.support.offices import drop, scan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from paracase.domain.health import Check
    from paracase.services.context import Office

PAPERS = 8


@pytest.fixture
def folder(office: Office) -> Path:
    """An office of some papers, each with a word of its own; closed."""
    for number in range(PAPERS):
        drop(office, f"{number}.txt", f"zebra number{number} of the bundle".encode())
    scan(office)
    office.close()
    return office.folder


def opened(folder: Path) -> AbstractContextManager[Office]:
    """The office, open for a while."""
    import contextlib

    return contextlib.closing(open_office(folder, clock=AheadClock()))


def index_check(office: Office) -> Check:
    (found,) = [check for check in examine(office) if check.name == "Index"]
    return found


def set_aside(folder: Path, place: Path) -> None:
    """Copy the index of a closed office."""
    shutil.copy(paths.index(folder), place)


def put_back(folder: Path, place: Path) -> None:
    """What a power cut, or somebody who restores by hand, leaves: an older index."""
    for end in ("-wal", "-shm"):
        paths.index(folder).with_name(f"index.db{end}").unlink(missing_ok=True)
    shutil.copy(place, paths.index(folder))


def is_right(office: Office) -> bool:
    """Every word finds its paper, and everybody says that all is well."""
    found = [find(office, f"number{number}").total for number in range(PAPERS)]
    return (
        found == [1] * PAPERS
        and find(office, "zebra").not_indexed == 0
        and verify(office).clean
        and index_check(office).health is Health.GOOD
    )


def test_papers_that_an_older_index_lacks_are_said_and_read_again(folder: Path, tmp_path: Path) -> None:
    set_aside(folder, tmp_path / "i")
    with opened(folder) as office:
        drop(office, "z.txt", b"an okapi")
        scan(office)
    put_back(folder, tmp_path / "i")
    with opened(folder) as office:
        found = find(office, "okapi")
        assert (found.total, found.not_indexed, found.index) == (0, 1, IndexStanding.WHOLE)
        assert find(office, "zebra").total == PAPERS
        assert verify(office).faults == ("index.db: 1 paper is not indexed; paracase scan reads them again",)
        check = index_check(office)
        assert (check.health, check.finding) == (Health.BAD, "1 paper is not indexed")
        scan(office)
        assert find(office, "okapi").total == 1
        assert is_right(office)


def test_only_what_is_missing_is_read_again(folder: Path) -> None:
    chance = random.Random(7)
    lost = sorted(chance.sample(range(1, PAPERS + 1), 3))
    with opened(folder) as office:
        index = Index(folder)
        index.forget(lost)
        index.put([Text(999, 999, "nobody's.txt", "zebra of nobody", "")])
        other = index.text_of(lost[0] % PAPERS + 1)
        assert other is not None
        wrong = next(number for number in range(1, PAPERS + 1) if number not in lost)
        index.put([Text(wrong, 998, "0.txt", "the words of another version", "")])
        index.close()
        assert len(verify(office).faults) == 2
        index = Index(folder)
        care = IndexCare(folder, office.store, index, office.clock)
        while care.compare_some() and care._after != LAST:
            pass
        index.close()
        sql = "SELECT document_id FROM version WHERE outcome = 'pending' ORDER BY document_id"
        assert [row[0] for row in office.store.read.execute(sql)] == sorted([*lost, wrong])
        assert find(office, "zebra").not_indexed == 4
        scan(office)
        assert is_right(office)
        assert find(office, "zebra").total == PAPERS


def test_a_kept_number_that_another_program_wrote_past_is_counted_anew(folder: Path) -> None:
    with opened(folder) as office:
        right = tallies(office.store.read)
        assert len(right) > 0
        assert all(tally.is_right for tally in right)
        with office.store.write() as tx:
            tx.db.execute("UPDATE tally SET number = number + 5 WHERE name = ?", (right[0].name,))
        assert [tally.name for tally in tallies(office.store.read) if not tally.is_right] == [right[0].name]
        index = Index(folder)
        care = IndexCare(folder, office.store, index, office.clock)
        while care.compare_some() and care._after != LAST:
            pass
        index.close()
        assert tallies(office.store.read) == right


def test_the_counters_tell_what_was_lost_and_nothing_when_nothing_was(folder: Path, tmp_path: Path) -> None:
    set_aside(folder, tmp_path / "i")
    with opened(folder) as office:
        before = change_seq(office.store.read, INDEX)
        index = Index(folder)
        assert index.batches == before > 0
        index.close()
        drop(office, "z.txt", b"an okapi")
        scan(office)
        assert change_seq(office.store.read, INDEX) > before
    put_back(folder, tmp_path / "i")
    with opened(folder) as office:
        scan(office)
        index = Index(folder)
        assert index.batches >= change_seq(office.store.read, INDEX)
        index.close()


_KILLED = """
import os, sys
from pathlib import Path
from paracase.services.office.opening import open_office
from paracase.services.papers.taking_in import scan
from paracase.store.index import Index
from tests.support.clock import AheadClock
put = Index.put
def put_and_die(index, texts):
    put(index, texts)
    os._exit(9)
Index.put = put_and_die
scan(open_office(Path(sys.argv[1]), clock=AheadClock()), ocr=False)
"""


def test_killed_between_the_two_it_is_read_again(folder: Path) -> None:
    with opened(folder) as office:
        drop(office, "z.txt", b"an okapi")
    done = subprocess.run([sys.executable, "-c", _KILLED, str(folder)], check=False, timeout=60)
    assert done.returncode == 9
    with opened(folder) as office:
        # The index has the paper before the store says so: it is found, and said to be on its way.
        assert (find(office, "okapi").total, find(office, "okapi").not_indexed) == (1, 1)
        scan(office)
        assert find(office, "okapi").total == 1
        assert is_right(office)


def test_a_paper_that_waits_is_said_within_its_case(folder: Path) -> None:
    with opened(folder) as office:
        case = add_case(office, NewCase("Lee v. Harbor City")).case
        file_document(office, 1, FilingDecision((case.id,)))
        with office.store.write() as tx:
            reading.read_again(tx.db, [1, 2])
        assert find(office, "zebra").not_indexed == 2
        assert find(office, "zebra case:harbor").not_indexed == 1
        assert find(office, "case:harbor").not_indexed == 0
        assert find(office, "zebra").without_text == 0


def test_without_an_index_nobody_says_that_nothing_was_found(folder: Path) -> None:
    paths.index(folder).unlink()
    with opened(folder) as office:
        assert find(office, "zebra").index is IndexStanding.MISSING
        assert find(office, "is:new").total == PAPERS
        assert verify(office).faults == ("index.db: it is missing; paracase scan makes it anew from the vault",)
        assert index_check(office).health is Health.BAD
        scan(office)
        assert is_right(office)


def test_an_index_whose_head_is_garbage_is_made_anew(folder: Path) -> None:
    garbage_head(paths.index(folder))
    with opened(folder) as office:
        assert find(office, "zebra").index is IndexStanding.DAMAGED
        assert not verify(office).clean
        assert index_check(office).health is Health.BAD
        scan(office)
        assert is_right(office)


@pytest.mark.parametrize("seed", range(6))
def test_pages_of_the_index_that_are_noise_are_found_and_made_anew(folder: Path, seed: int) -> None:
    overwrite(paths.index(folder), seed, pages=2)
    with opened(folder) as office:
        assert any(fault.startswith("index.db: ") for fault in verify(office).faults)
        assert index_check(office).health is Health.BAD
        assert find(office, "zebra").index is IndexStanding.DAMAGED  # whoever found it has said so to all
        scan(office)
        assert is_right(office)


def test_words_that_are_not_the_texts_are_found(folder: Path) -> None:
    """A letter turned in a text, or in the words: every page is as SQLite wants it, and a paper is not found."""
    data = paths.index(folder).read_bytes()
    assert data.count(b"zebra number3") == 1
    paths.index(folder).write_bytes(data.replace(b"zebra number3", b"zebrb number3"))
    with opened(folder) as office:
        assert any("index.db" in fault for fault in verify(office).faults)
        scan(office)
        assert is_right(office)
        assert find(office, "zebra").total == PAPERS


def test_the_intake_finds_damage_by_itself(folder: Path) -> None:
    """Nobody asked verify or doctor."""
    overwrite(paths.index(folder), 3, pages=2)
    with opened(folder) as office:
        scan(office)
        assert is_right(office)


def test_who_reads_the_old_index_reads_the_new_one_after(folder: Path) -> None:
    with opened(folder) as reader:
        assert find(reader, "zebra").total == PAPERS
        paths.index_mark(folder).touch()
        assert find(reader, "zebra").index is IndexStanding.DAMAGED
        command = [sys.executable, "-m", "paracase", "--office", str(folder), "scan", "--no-ocr"]
        subprocess.run(command, check=True, capture_output=True, timeout=60)
        assert is_right(reader)
    with opened(folder) as office:
        assert is_right(office)


@pytest.fixture
def two_intakes(folder: Path) -> Iterator[tuple[Office, Index]]:
    """An office whose index another process of the intake has open as well."""
    index = Index(folder)
    with opened(folder) as office:
        yield office, index
    index.close()


def test_an_index_that_another_intake_made_anew_is_taken_as_it_is(two_intakes: tuple[Office, Index]) -> None:
    from paracase.domain.errors import IndexDamaged

    office, older = two_intakes
    paths.index_mark(office.folder).touch()
    scan(office)
    made = paths.index(office.folder).stat().st_ino
    with pytest.raises(IndexDamaged, match="another file"):
        older.text_of(1)
    older.make_anew()
    held = older.text_of(1)
    assert held is not None
    assert "zebra" in held.text
    assert paths.index(office.folder).stat().st_ino == made
    assert is_right(office)


def test_a_desk_that_opens_hears_of_it_from_two_counters(folder: Path, tmp_path: Path) -> None:
    set_aside(folder, tmp_path / "i")
    with opened(folder) as office:
        assert what_the_index_lacks(office) == ""
        drop(office, "z.txt", b"an okapi")
        scan(office)
    put_back(folder, tmp_path / "i")
    with opened(folder) as office:
        assert what_the_index_lacks(office) == "The index lacks papers that were read; they are read again."
        scan(office)
        assert what_the_index_lacks(office) == ""
    paths.index(folder).unlink()
    with opened(folder) as office:
        assert what_the_index_lacks(office).startswith("There is no index of texts yet")


def test_an_office_without_papers_lacks_nothing(office: Office) -> None:
    assert what_the_index_lacks(office) == ""


def test_an_index_that_could_not_be_looked_through_is_not_called_whole(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another process holds it for longer than one waits: that is said, instead of that all is well."""
    monkeypatch.setattr("paracase.store.engine.WAIT_SECONDS", 0.2)
    holder = connect(paths.index(folder))
    holder.execute("BEGIN IMMEDIATE")
    try:
        with opened(folder) as office:
            assert any("could not be looked through" in fault for fault in verify(office).faults)
    finally:
        holder.close()
    with opened(folder) as office:
        assert verify(office).clean
