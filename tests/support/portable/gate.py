"""The gate at the end of a run: a statement that a PostgreSQL answers differently, or that no test runs, fails the run.

A whole run (``pytest`` alone) is judged; a part of one is recorded only, for it cannot say what no test reaches.
``PARACASE_GATE=must`` judges the statements of a part too, and fails where there is no PostgreSQL.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.needs import MUST
from tests.support.portable.asking import Verdict, ask
from tests.support.portable.inventory import unreached
from tests.support.portable.recording import FOLDER, recorded
from tests.support.portable.twins import make_office, twins
from tests.support.postgres import NoPostgres, cluster

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tests.support.portable.recording import Statement

_NOT_YET = Path(__file__).with_name("not_yet.txt")
_RAN = (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)


def not_yet(path: Path = _NOT_YET) -> dict[str, str]:
    """Statements that are not portable yet → why. The list may only shrink: who mends one takes it off."""
    found: dict[str, str] = {}
    text = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            found[text] = f"{found[text]}; {line.strip()}".removeprefix("; ")
        elif line and not line.startswith("#"):
            text = line
            found[text] = ""
    return found


@dataclass
class Report:
    """What the gate says at the end of a run."""

    told: list[str] = field(default_factory=list)
    has_failed: bool = False

    def tell(self, line: str, *more: str) -> None:
        """Say something that is well."""
        self.told += [line, *(f"    {one}" for one in more)]

    def fail(self, line: str, *more: str) -> None:
        """Say something that fails the run."""
        self.tell(f"FAILED {line}", *more)
        self.has_failed = True


def verdicts_on(statements: Iterable[Statement]) -> list[Verdict]:
    """Ask SQLite and a PostgreSQL of our own, over the same rows.

    Raises:
        NoPostgres: there is none.
    """
    with tempfile.TemporaryDirectory() as place, pytest.MonkeyPatch.context() as patch, cluster() as reach:
        patch.setenv("XDG_CONFIG_HOME", str(Path(place) / "config"))  # nobody's own settings learn of this office
        make_office(Path(place) / "office")
        with twins(Path(place) / "office", reach) as both:
            return [ask(both, statement) for statement in statements]


def judge(verdicts: Iterable[Verdict], allowed: Mapping[str, str], *, is_whole: bool) -> Report:
    """What may not stay as it is.

    Args:
        allowed: what is known to be not portable yet.
        is_whole: every statement was run that tests run; what is allowed and did not come is allowed for nothing.
    """
    report = Report()
    found = {verdict.text: verdict for verdict in verdicts}
    for text, verdict in found.items():
        if verdict.faults and text not in allowed:
            report.fail(text, *verdict.faults)
    for text in allowed:
        if text in found and not found[text].faults:
            report.fail(f"portable now, take it off {_NOT_YET.name}: {text}")
        elif text not in found and is_whole:
            report.fail(f"no test runs it any more, take it off {_NOT_YET.name}: {text}")
    kinds = {reads: [v for v in found.values() if v.is_reading == reads] for reads in (True, False)}
    report.tell(
        f"{len(found)} statements, {sum(not v.faults for v in found.values())} with the same answer; "
        f"{sum(v.told for v in kinds[True])} of {len(kinds[True])} that read gave rows, "
        f"{sum(v.told for v in kinds[False])} of {len(kinds[False])} that write changed some; "
        f"{len(allowed)} not portable yet"
    )
    return report


def judge_run(folder: Path, *, is_whole: bool) -> Report:
    """What the tests of a run recorded, judged."""
    statements = recorded(folder)
    try:
        verdicts = verdicts_on(statements.values())
    except NoPostgres as error:
        report = Report()
        (report.fail if os.environ.get(MUST) == "must" else report.tell)(f"skipped: {error}")
        return report
    report = judge(verdicts, not_yet(), is_whole=is_whole)
    if is_whole:
        for told in unreached(statements.values()):
            report.fail(f"no test runs the statement of store/{told}")
    else:
        report.tell("not a whole run: what no test reaches is not judged")
    return report


def pytest_configure(config: pytest.Config) -> None:
    """Make the folder that the workers of a run share; one that was named is used and kept."""
    if not hasattr(config, "workerinput"):
        config.stash[_IS_OURS] = FOLDER not in os.environ
        if config.stash[_IS_OURS]:
            os.environ[FOLDER] = tempfile.mkdtemp(prefix="paracase-recorded-")


_IS_OURS = pytest.StashKey[bool]()
_REPORT = pytest.StashKey[Report]()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Judge, after the last test of the last worker."""
    config = session.config
    if hasattr(config, "workerinput") or exitstatus not in _RAN or config.option.collectonly:
        return
    folder = Path(os.environ[FOLDER])
    is_whole = _is_whole(session) and exitstatus == pytest.ExitCode.OK
    if _is_whole(session) or os.environ.get(MUST) == "must":
        report = judge_run(folder, is_whole=is_whole)
    else:
        report = Report([f"{len(recorded(folder))} statements recorded; only a whole run is judged"])
    config.stash[_REPORT] = report
    if report.has_failed:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _is_whole(session: pytest.Session) -> bool:
    """Whether all tests were asked for, and none was left out."""
    option = session.config.option
    narrowed = option.keyword or option.markexpr or option.deselect or option.ignore or option.ignore_glob
    again = getattr(option, "lf", False) or getattr(option, "stepwise", False)
    asked = session.config.args_source is pytest.Config.ArgsSource.TESTPATHS
    return asked and not (narrowed or again or session.shouldfail or session.shouldstop)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say what the gate found."""
    report = config.stash.get(_REPORT, None)
    if report is not None:
        terminalreporter.section("portable SQL", red=report.has_failed, green=not report.has_failed)
        for line in report.told:
            terminalreporter.write_line(line, red=line.startswith("FAILED"))


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove what was recorded."""
    if config.stash.get(_IS_OURS, False):
        shutil.rmtree(os.environ.pop(FOLDER), ignore_errors=True)
