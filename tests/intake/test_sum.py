"""The sum is never false, not for one refresh: it is compared after every step with the folders and the store."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from paracase.domain.papers.documents import Sum
from paracase.domain.roles import Role
from paracase.intake import batches, pipeline
from paracase.intake.counting import Count
from paracase.services.office.founding import init_office
from tests.support.clock import AheadClock

NAMES = st.sampled_from(["a.txt", "b.txt", "sub/a.txt", "sub/c.txt"])
BYTES = st.sampled_from([b"one", b"two", b"other words", b""])


class TheSum(RuleBasedStateMachine):
    """Files come, change and go while the intake looks and works; nobody may ever see a sum that does not fit.

    Hard links stand for what cannot be read: they are refused here when they are opened, for root as for everybody.
    """

    @initialize()
    def found(self) -> None:
        """An office with one watched folder that matters."""
        self.base = Path(tempfile.mkdtemp(prefix="sum-"))
        self.clock = AheadClock(0)
        self.office = init_office(
            self.base / "office", clock=self.clock, name="", staff_name="Dana", role=Role.PARALEGAL
        )
        self.inbox = self.base / "office" / "Inbox"
        self.sources = 0
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(batches, "hard_links_are_guarded", lambda: False)
        self.intake = pipeline.Intake(self.base / "office", self.office.store, self.office.settings, self.clock, [])
        self.root = self.office.store.read.execute("SELECT id FROM root WHERE kind = 'inbox'").fetchone()[0]

    def teardown(self) -> None:
        """Nothing stays."""
        if hasattr(self, "base"):
            self.intake.close()
            self.office.close()
            self.patch.undo()
            shutil.rmtree(self.base)

    def _free(self, name: str) -> Path:
        path = self.inbox / name
        path.parent.mkdir(exist_ok=True)
        path.unlink(missing_ok=True)
        return path

    @rule(name=NAMES, data=BYTES)
    def comes_or_changes(self, name: str, data: bytes) -> None:
        """A file is written, over another or not."""
        path = self.inbox / name
        path.parent.mkdir(exist_ok=True)
        if path.is_symlink():
            path.unlink()
        path.write_bytes(data)

    @rule(name=NAMES)
    def goes(self, name: str) -> None:
        """A file is deleted."""
        (self.inbox / name).unlink(missing_ok=True)

    @rule(name=NAMES, to=NAMES)
    def moves(self, name: str, to: str) -> None:
        """A file gets another place."""
        if (self.inbox / name).is_file() and name != to:
            (self.inbox / to).parent.mkdir(exist_ok=True)
            (self.inbox / name).rename(self.inbox / to)

    @rule(name=NAMES)
    def is_linked(self, name: str) -> None:
        """A link stands there."""
        self._free(name).symlink_to("/etc/passwd")

    @rule(name=NAMES, data=BYTES)
    def is_hard_linked(self, name: str, data: bytes) -> None:
        """A file with two names stands there."""
        self.sources += 1
        source = self.base / f"source {self.sources}"
        source.write_bytes(data)
        os.link(source, self._free(name))

    @rule(seconds=st.sampled_from([1.0, 3.0, 700.0]))
    def time_passes(self, seconds: float) -> None:
        """The clock goes on, for the settling of files and for slow saves."""
        self.clock.moves_on(seconds)

    @rule()
    def looks(self) -> None:
        """Everything is looked at."""
        self.intake.look()

    @rule(folder=st.sampled_from([b"", b"sub"]), deep=st.booleans())
    def looks_at(self, folder: bytes, deep: bool) -> None:
        """Some folder was reported."""
        self.intake.look_at({self.root: {folder: deep}})

    @rule()
    def looks_a_little_further(self) -> None:
        """A look at everything goes on by a step, with whatever happens before the next."""
        if not self.intake.is_looking:
            self.intake.begin_look()
        self.intake.look_on(0.0)

    @rule(name=NAMES)
    def looks_at_a_file(self, name: str) -> None:
        """A file was reported by name."""
        self.intake.look_at_files({self.root: [name.encode()]})

    @rule()
    def keeps(self) -> None:
        """What is ready is taken in."""
        self.intake.keep_ready()

    @precondition(lambda self: hasattr(self, "intake"))
    @rule()
    def comes_to_rest(self) -> None:
        """Nothing happens any more: the sum is exactly what lies in the folders and stands in the store."""
        for _ in range(4):
            self.clock.moves_on(5)
            self.intake.look()
            while self.intake.keep_ready():
                pass
        self.intake.look()
        entries = [Path(base) / name for base, _, names in os.walk(self.inbox) for name in names]
        refused = [path for path in entries if path.is_symlink() or path.stat().st_nlink > 1]
        db = self.office.store.read
        listed = db.execute("SELECT count(*) FROM arrival WHERE state = 'refused'").fetchone()[0]
        assert self.intake.count() == Sum(len(entries), len(entries) - len(refused), len(refused), 0)
        assert listed == len(refused)
        places = "SELECT relpath FROM document WHERE missing_since IS NULL ORDER BY relpath"
        known = {bytes(row[0]) for row in db.execute(places).fetchall()}
        assert {os.fsencode(path.relative_to(self.inbox)) for path in entries if path not in refused} <= known

    @invariant()
    def fits(self) -> None:
        """Whoever looks now sees a sum that fits, and no count below nothing."""
        if hasattr(self, "intake"):
            total = self.intake.count()
            assert total.fits, total.sentence
            assert min(total.files, total.documents, total.refused, total.arriving) >= 0


TheSum.TestCase.settings = settings(
    max_examples=20, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
TestTheSum = TheSum.TestCase


def test_a_count_knows_only_what_was_met() -> None:
    here, late = (1, b"here"), (1, b"late")
    count = Count(files=3, documents=1, refused=[(1, b"link")], arriving=[here])
    count.kept(late, is_new=True)
    count.refuse(late, is_new=False)
    count.kept((2, b"known before"), is_new=False)
    assert count.sum == Sum(3, 1, 1, 1)
    count.kept(here, is_new=True)
    assert count.sum == Sum(3, 2, 1, 0)
    count.refuse(here, is_new=False)
    count.refuse(here, is_new=False)
    assert count.sum == Sum(3, 1, 2, 0)
    count.kept(here, is_new=False)
    assert count.sum == Sum(3, 2, 1, 0)
