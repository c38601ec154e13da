"""A damaged store: one sentence and the ways back from every command, never a traceback, never a green doctor.

Few of each kind by default; 200 of each with ``PARACASE_FULL=1``.
"""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.cli.app import INTERNAL_ERROR, run
from paracase.domain.errors import StoreDamaged
from paracase.domain.roles import Role
from paracase.services.office.founding import init_office
from paracase.services.office.opening import open_office
from paracase.services.upkeep.damage import told
from paracase.store.driver import sqlite3
from tests.support.clock import AheadClock
from tests.support.damaged import flip, garbage_head, misname, overwrite, truncate
from tests.support.figures import so_many
from tests.support.filled import fill
from tests.support.made import made_once

if TYPE_CHECKING:
    from collections.abc import Callable

FLIPS = so_many(200, short=6)
COMMANDS = (
    ("doctor",),
    ("verify",),
    ("triage", "list"),
    ("document", "list", "26-0001"),
    ("search", "witness"),
    ("scan", "--no-ocr", "--wait", "0"),
)
SENTENCE = "The office's store (office.db) is damaged: "


def _make(place: Path) -> None:
    made = init_office(place, clock=AheadClock(), name="Hale & Ruiz", staff_name="Dana Ruiz", role=Role.PARALEGAL)
    fill(made)
    made.close()


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A filled office, closed; to be copied."""
    return made_once(tmp_path_factory, "to-be-damaged", _make)


@pytest.fixture
def folder(whole: Path, tmp_path: Path) -> Path:
    """A copy to damage."""
    shutil.copytree(whole, tmp_path / "office", symlinks=True)
    return tmp_path / "office"


def quick_check(folder: Path) -> str:
    """What SQLite itself says of the store, asked before anybody else touched it."""
    try:
        with contextlib.closing(sqlite3.connect(f"file:{paths.store(folder)}?immutable=1", uri=True)) as db:
            return str(db.execute("PRAGMA quick_check(1)").fetchone()[0])
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:  # also what SQLite says may hold bytes of the damage
        return str(error)


def answers(folder: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, tuple[int, str]]:
    """What each command ends with; none leaves a database of the office open."""
    found = {}
    for command in COMMANDS:
        code = run(["--office", str(folder), *command])
        left = still_open(folder)
        assert not left, f"{command[0]} ended with {code} and left open: {left}"
        out, err = capsys.readouterr()
        found[command[0]] = code, out + err
    return found


def still_open(folder: Path) -> set[str]:
    """The office's files that this process has open."""
    found = set()
    for descriptor in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):  # that of the listing itself
            found.add(str(descriptor.readlink()))
    return {path for path in found if path.startswith(f"{folder}/")}


KINDS: dict[str, Callable[[Path, int], str]] = {
    "flip": flip,
    "pages": lambda p, s: overwrite(p, s, pages=1 + s % 3),
    "cut": truncate,
    "schema": misname,
}


@pytest.mark.parametrize("kind", KINDS)
def test_no_damage_ends_in_a_traceback_or_a_green_doctor(
    whole: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    wrong = []
    for seed in range(FLIPS):
        folder = tmp_path / str(seed)
        shutil.copytree(whole, folder, symlinks=True)
        what = KINDS[kind](paths.store(folder), seed)
        broken = quick_check(folder)
        for name, (code, said) in (found := answers(folder, capsys)).items():
            if code == INTERNAL_ERROR or "Traceback" in said:
                wrong.append(f"seed {seed}, {what}: {name} ended with {code}: {said[-1500:]}")
            elif code not in (0, 1, 7) and not said.strip():
                wrong.append(f"seed {seed}, {what}: {name} ended with {code} and said nothing")
        if found["doctor"][0] == 0 and (broken != "ok" or found["verify"][0] != 0):
            wrong.append(f"seed {seed}, {what}: doctor is green over {broken}, {found['verify'][1][-300:]}")
        shutil.rmtree(folder)
    assert not wrong, "\n".join(wrong)


def test_noise_in_the_store_is_named_with_the_ways_back(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Three pages of noise, as a failing disk leaves them."""
    overwrite(paths.store(folder), 1, pages=3)
    assert quick_check(folder) != "ok"
    found = answers(folder, capsys)
    assert found["doctor"][0] != 0
    assert SENTENCE in found["doctor"][1]
    assert "paracase restore" in found["doctor"][1]
    assert found["verify"][0] in (7, StoreDamaged.exit_code)
    assert "office.db" in found["verify"][1]


def test_a_store_that_is_no_database_any_more_is_said_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    garbage_head(paths.store(folder))
    for code, said in answers(folder, capsys).values():
        assert code == StoreDamaged.exit_code
        assert said.splitlines()[0] == f"Store damaged: {SENTENCE}file is not a database."
        assert "paracase restore" in said
        assert len(said.splitlines()) == 2


def test_a_store_cut_to_nothing_is_not_taken_for_a_folder_without_an_office(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths.store(folder).write_bytes(b"")
    for code, said in answers(folder, capsys).values():
        assert (code, SENTENCE in said) == (StoreDamaged.exit_code, True)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE version SET meta = '{\"format' WHERE id = 1",
        "UPDATE version SET flags = '[' WHERE id = 1",
        "UPDATE document SET arrived_at = '2026-1x-24T15:00:00.000000Z' WHERE id = 1",
        "UPDATE document SET filed_on = '2026-q1-24' WHERE id = 1",
    ],
)
def test_values_that_nobody_wrote_are_found(folder: Path, capsys: pytest.CaptureFixture[str], statement: str) -> None:
    """Each page is as SQLite wants it; a bit of a value was turned."""
    with contextlib.closing(sqlite3.connect(str(paths.store(folder)))) as db:
        db.execute(statement)
        db.commit()
    assert quick_check(folder) == "ok"
    found = answers(folder, capsys)
    assert found["doctor"][0] == 1
    assert found["verify"][0] == 7
    assert all("Traceback" not in said for _, said in found.values())


def test_a_damaged_store_is_read_and_not_written(folder: Path) -> None:
    from paracase.services.cases.tasks import NewTask, add_task
    from paracase.store.papers.lists import triage_list

    with contextlib.closing(open_office(folder, clock=AheadClock())) as office:
        office.store._damage = "a page is noise"
        assert triage_list(office.store.read)
        with pytest.raises(StoreDamaged, match="a page is noise") as refused:
            add_task(office, NewTask("never"))
        assert "paracase repair" in refused.value.hint


def test_an_unknown_error_over_a_whole_store_stays_what_it_is(folder: Path) -> None:
    assert told(KeyError("x"), folder) is None
    known = StoreDamaged("x")
    assert told(known, folder) is known


def test_an_unknown_error_over_a_damaged_store_is_told_as_that(folder: Path) -> None:
    overwrite(paths.store(folder), 1, pages=3)
    assert isinstance(told(KeyError("x"), folder), StoreDamaged)


def test_a_damaged_store_is_not_said_to_be_the_index(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for seed in range(4):
        overwrite(paths.store(folder), seed, pages=3)
    run(["--office", str(folder), "verify"])
    assert "index.db" not in capsys.readouterr().out
    assert not paths.index_mark(folder).exists()
