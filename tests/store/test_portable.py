"""The gate of portable SQL can fail: each construct that only SQLite takes is found, and what every engine takes passes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from paracase.domain.roles import Role
from paracase.services.office.founding import init_office
from tests.support.clock import AheadClock
from tests.support.needs import MUST
from tests.support.portable.asking import Verdict, ask
from tests.support.portable.drawn import places
from tests.support.portable.gate import judge, not_yet
from tests.support.portable.inventory import call_sites, unreached
from tests.support.portable.recording import FOLDER, STORE, Statement, recorded, recording, text_of
from tests.support.portable.twins import make_office, twins

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.portable.recording import Values
    from tests.support.portable.twins import Twins

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory, reach: str) -> Iterator[Twins]:
    """Two engines with the same rows."""
    folder = tmp_path_factory.mktemp("twins")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
        make_office(folder / "office")
    with twins(folder / "office", reach) as made:
        yield made


FORBIDDEN: dict[str, tuple[str, Values, str]] = {
    "json_extract": ("SELECT json_extract(plan, '$.steps') FROM intent ORDER BY batch", (), "json_extract"),
    "group_concat": ("SELECT group_concat(name, '; ') FROM staff", (), "group_concat"),
    "instr": ("SELECT id FROM task WHERE instr(what, ?) > 0 ORDER BY id", ("call",), "instr"),
    "max of two": ("UPDATE document SET indexed_rev = max(indexed_rev, ?) WHERE id = ?", (7, 1), "max"),
    "a number as yes": ("SELECT id FROM staff WHERE active ORDER BY id", (), "must be type boolean"),
    "a comparison as a number": ("SELECT sum(state = 'new') FROM document", (), "sum(boolean)"),
    "a boolean as a number": ("UPDATE staff SET active = ? WHERE id = ?", (True, 1), "boolean"),
    "COLLATE NOCASE": ("SELECT id FROM staff WHERE name = ? COLLATE NOCASE ORDER BY id", ("dana ruiz",), "nocase"),
    "LIKE without case": ("SELECT id FROM staff WHERE name LIKE ? ORDER BY id", ("dana%",), "other rows"),
    "an untyped NULL": ("SELECT id FROM task WHERE ? IS NULL OR case_id = ? ORDER BY id", (None, None), "data type"),
    "ON CONFLICT without target": (
        "INSERT INTO change(topic, seq) VALUES(?, ?) ON CONFLICT DO UPDATE SET seq = excluded.seq",
        ("staff", 7),
        "inference specification",
    ),
    "an ambiguous column": (
        "INSERT INTO change(topic, seq) VALUES(?, 1) ON CONFLICT(topic) DO UPDATE SET seq = seq + 1",
        ("staff",),
        "ambiguous",
    ),
    "LIMIT -1": ("SELECT id FROM staff ORDER BY id LIMIT -1", (), "LIMIT must not be negative"),
    "where NULLs stand": ("SELECT id FROM task ORDER BY due_on, id", (), "another order"),
    "an expression without a name": ("SELECT id, length(name) + 1 FROM staff ORDER BY id", (), "columns are called id, "),
    "no order": ("SELECT id, name FROM staff", (), "asks for none"),
    "an order with equals": ("SELECT id FROM task ORDER BY state", (), "another order"),
    "numbered parameters": ("SELECT id FROM task WHERE case_id = ?1 OR ?1 = 0 ORDER BY id", (1,), "numbered"),
    "a rule of one engine": ("UPDATE task SET priority = 1.5 WHERE id = ?", (1,), "taken"),
    "what is written": ("UPDATE task SET note = length(CAST(what AS BLOB)) WHERE id = ?", (1,), "blob"),
    "what stands there afterwards": ("UPDATE task SET note = typeof(?) WHERE id = ?", ("x", 1), "typeof"),
    "words over again": ("UPDATE task SET note = CAST(0.1 + 0.2 AS TEXT) WHERE id = ?", (1,), "rows stand in task"),
}  # fmt: skip


@pytest.mark.parametrize("construct", FORBIDDEN)
def test_what_only_sqlite_takes_is_found(both: Twins, construct: str) -> None:
    sql, values, words = FORBIDDEN[construct]
    verdict = ask(both, Statement([(sql, values)]))
    assert words in "\n".join(verdict.faults)


PORTABLE: list[tuple[str, Values]] = [
    ("SELECT id, name FROM staff ORDER BY id", ()),
    ("SELECT id FROM task ORDER BY due_on NULLS FIRST, id", ()),
    ("SELECT id FROM staff WHERE active = 1 ORDER BY id", ()),
    ("SELECT id FROM task WHERE CAST(:id AS BIGINT) IS NULL OR case_id = :id ORDER BY id", {"id": None}),
    ("SELECT d.relpath, count(*) AS versions, sum(d.size) AS bytes FROM document d JOIN version v ON v.document_id = d.id "
     "WHERE d.relpath = ? GROUP BY d.relpath", (b"x",)),
    ("INSERT INTO change(topic, seq) VALUES(?, 1) ON CONFLICT(topic) DO UPDATE SET seq = change.seq + 1", ("staff",)),
    ("INSERT INTO task(what, priority, state, created_at) VALUES(?, 0, 'open', '') RETURNING id", ("toner",)),
    ("UPDATE task SET note = ? WHERE id = ?", ("100 %", 1)),
    ("DELETE FROM claim WHERE process = ?", (7,)),
    ("SELECT seq FROM main.ledger ORDER BY seq DESC LIMIT 1", ()),
]  # fmt: skip


@pytest.mark.parametrize(("sql", "values"), PORTABLE)
def test_what_both_take_passes(both: Twins, sql: str, values: Values) -> None:
    verdict = ask(both, Statement([(sql, values)]))
    assert verdict.faults == []
    assert verdict.told


def test_a_number_that_no_row_holds_is_left_out(both: Twins) -> None:
    sql = "SELECT id, name FROM staff WHERE id = ? ORDER BY id"
    assert ask(both, Statement([(sql, (1 << 70,)), (sql, (1,))])).faults == []


def test_nothing_that_was_tried_stays(both: Twins) -> None:
    before = both.tables_now("task")
    ask(both, Statement([("UPDATE task SET note = ? WHERE id > ?", ("tried", 0))]))
    assert both.tables_now("task") == before
    assert before[0] == before[1]


def test_a_list_of_any_length_is_one_statement() -> None:
    assert text_of("SELECT 1 WHERE id IN (?, ?, ?)\n  AND x = ?") == text_of("SELECT 1 WHERE id IN (?,?)  AND x = ?")


def test_parameters_know_what_they_are_compared_with() -> None:
    sql = "SELECT t.id FROM task t JOIN cases c ON c.id = t.case_id WHERE c.number = ? AND (CAST(:x AS TEXT) IS NULL "
    found = places(sql + "OR t.state = :x) AND t.id IN (?, ?) ORDER BY t.id LIMIT ?")
    assert [(place.table, place.column, place.word) for place in found] == [
        ("cases", "number", ""),
        ("task", "state", ""),
        ("task", "state", ""),
        ("task", "id", ""),
        ("task", "id", ""),
        ("", "", "LIMIT"),
    ]


def test_the_list_of_exceptions_only_shrinks() -> None:
    good, bad = Verdict("SELECT 1"), Verdict("SELECT 2", ["PostgreSQL: no"])
    assert not judge([good, bad], {"SELECT 2": "later"}, is_whole=True).has_failed
    assert judge([good, bad], {}, is_whole=True).has_failed
    assert judge([good, bad], {"SELECT 1": "later", "SELECT 2": "later"}, is_whole=False).has_failed
    gone = {"SELECT 2": "later", "SELECT 3": "later"}
    assert judge([good, bad], gone, is_whole=True).has_failed
    assert not judge([good, bad], gone, is_whole=False).has_failed


def test_every_exception_says_why() -> None:
    assert [text for text, why in not_yet().items() if not why] == []


def test_what_no_test_reaches_is_named(tmp_path: Path) -> None:
    with recording(tmp_path):
        init_office(
            tmp_path / "office", clock=AheadClock(), name="Hale & Ruiz", staff_name="Dana Ruiz", role=Role.PARALEGAL
        ).close()
    statements = recorded(tmp_path)
    missed = "\n".join(unreached(statements.values()))
    assert "INSERT INTO office(id, install, created_at) VALUES(1, ?, ?)" in statements
    assert "INSERT INTO office(" not in missed
    assert "office/roots.py:25 one(" not in missed
    assert "people/staff.py:30 insert(" not in missed
    assert "insert(db, 'examination', values)" in missed
    assert not any(text.startswith(("PRAGMA", "BEGIN", "CREATE")) for text in statements)


def test_calls_that_run_statements_are_read_from_the_code(tmp_path: Path) -> None:
    (tmp_path / "lost.py").write_text(
        "from paracase.store.engine import one\n"
        "def lost(db, sql):\n    db.execute('PRAGMA user_version')\n    db.execute(f'PRAGMA {sql}')\n"
        "    return db.execute(sql).fetchall()\n"
        "def more(db):\n    one(db, 'SELECT 1')\n    lost(db, 'SELECT 2')\n    db.executemany('DELETE FROM claim', [])\n",
        encoding="utf-8",
    )
    assert sorted(told.partition(" ")[0] for told in call_sites(tmp_path).values()) == [
        "lost.py:5",
        "lost.py:7",
        "lost.py:8",
        "lost.py:9",
    ]


def test_a_run_with_a_statement_of_one_engine_fails(tmp_path: Path, both: Twins) -> None:
    (tmp_path / "1.txt").write_text(repr(("SELECT group_concat(name) FROM staff", (), [("people/x.py", 1, 1)])))
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-n", "0", "-p", "no:cacheprovider", "tests/store/test_dialect.py"],
        cwd=ROOT,
        env=os.environ | {FOLDER: str(tmp_path), MUST: "must", "PYTEST_ADDOPTS": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == pytest.ExitCode.TESTS_FAILED, done.stdout + done.stderr
    assert "FAILED SELECT group_concat(name) FROM staff" in done.stdout
    assert "not a whole run" in done.stdout


def test_nobody_asks_for_the_last_row() -> None:
    """What a row's number is, ``RETURNING`` says in both engines."""
    asking = {
        path.relative_to(STORE).as_posix()
        for path in STORE.rglob("*.py")
        if "lastrowid" in path.read_text(encoding="utf-8")
    }
    assert asking == set()
