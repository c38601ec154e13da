"""The house's direction, and what must not be imported before it is needed."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from paracase.services.context import Office

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "sqlmodel",
    "sqlalchemy",
    "alembic",
    "textual",
    "pydantic",
    "watchdog",
    "kreuzberg",
    "pypdfium2",
    "rich.console",
)


def test_imports_point_one_way() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from paracase.cli.app import run; run(['--help']); "
        f"print([m for m in {HEAVY!r} if m in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"
    assert "Usage" in done.stdout


def test_an_office_opens_without_what_acts_need(office: Office) -> None:
    """The desk's first frame waits for the opening; who writes, keeps or hashes comes when somebody does."""
    office.close()
    code = (
        "import sys; began = set(sys.modules); from pathlib import Path; from paracase.domain.clock import SystemClock; "
        "from paracase.services.office.opening import open_office; "
        f"open_office(Path({str(office.folder)!r}), clock=SystemClock()); print(*set(sys.modules) - began)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    later = {
        "services.acts", "services.journal", "store.ledger", "store.acts", "store.vault", "store.office.practice",
        "store.cases.cases", "intake.extract.ocr", "domain.ledger", "domain.approvals", "tui", "cli",
    }  # fmt: skip
    loaded = set(told.split())
    assert "paracase.store.people.staff" in loaded
    assert not {f"paracase.{name}" for name in later} & loaded
    assert not {*HEAVY, "hashlib", "ctypes"} & loaded


def test_the_counters_of_a_frame_load_nothing_that_acts(office: Office) -> None:
    """Every desk asks for them at rest: what decides, files, reads or compares comes when somebody does that."""
    code = (
        "import sys; began = set(sys.modules); from pathlib import Path; from paracase.domain.clock import SystemClock; "
        "from paracase.services.office.opening import open_office; from paracase.services.counters import counters; "
        f"counters(open_office(Path({str(office.folder)!r}), clock=SystemClock())); print(*set(sys.modules) - began)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    later = {
        "services.journal", "services.papers.filing", "services.papers.versions", "services.approvals.requests",
        "services.work.assignments", "domain.work.redline", "store.vault", "intake.extract.pool", "intake.pipeline",
    }  # fmt: skip
    loaded = set(told.split())
    assert "paracase.services.counters" in loaded
    assert not {f"paracase.{name}" for name in later} & loaded


def test_the_intake_never_imports_sqlalchemy() -> None:
    modules = "paracase.services.papers.taking_in, paracase.intake.watcher"
    code = f"import sys, {modules}; print('sqlalchemy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_sql_stands_only_in_the_store() -> None:
    statement = re.compile(r"[\"'](?:SELECT|INSERT INTO|UPDATE|DELETE FROM|PRAGMA|CREATE TABLE) ")
    source = ROOT / "src" / "paracase"
    found = [
        path.relative_to(source).as_posix()
        for path in source.rglob("*.py")
        if path.relative_to(source).parts[0] != "store" and statement.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_states_are_compared_as_what_they_are() -> None:
    """A state written out as a word outlives its enum without anybody noticing."""
    source = ROOT / "src" / "paracase"
    named = re.compile(r"(?:^|\.)(?:state|request_state|approval|verdict|decision|standing|status)$")
    found = []
    for path in source.rglob("*.py"):
        place = path.relative_to(source)
        # The intake's arrivals have three words of their own, that nobody above it compares.
        if place.parts[0] in {"domain", "store", "intake"}:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Compare) and named.search(ast.unparse(node.left)):
                words = [
                    n for side in node.comparators for n in ast.walk(side) if isinstance(n, ast.Constant) and n.value
                ]
                found += [f"{place}:{node.lineno}" for word in words if isinstance(word.value, str)]
    assert found == []
