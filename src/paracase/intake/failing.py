"""What fails by a fault of the program costs one outcome: that of the paper, or, where none is to be named, of the step.

Each step of a turn has its own boundary. One that fails is kept (``store/papers/failed_steps``), said, and rests for a
while that grows; the others go on. What the store, the disk or the machine cannot do is no such fault: it is raised, and
the intake as a whole waits until it can.
"""

from __future__ import annotations

import logging
import time
from concurrent import futures
from typing import TYPE_CHECKING, TypeVar

from paracase import __version__
from paracase.domain.errors import ParacaseError
from paracase.domain.papers.faults import reason_of
from paracase.store import driver
from paracase.store.papers import failed_steps

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from paracase.domain.papers.steps import IntakeStep
    from paracase.store.engine import Store

_log = logging.getLogger(__name__)
Given = TypeVar("Given")
FIRST_REST, LONGEST_REST = 60.0, 3600.0
"""Seconds that a step rests which failed; each time twice as long."""
_OF_THE_MACHINE = (ParacaseError, OSError, MemoryError, futures.CancelledError, driver.sqlite3.Error)
_OF_A_ROW = (driver.sqlite3.IntegrityError, driver.sqlite3.DataError, driver.sqlite3.ProgrammingError)
"""What the store says of values that it does not take."""


def is_fault(problem: BaseException | None) -> bool:
    """Whether an error is a fault of the program over what it was given, and no trouble of the store, disk or machine."""
    if not isinstance(problem, Exception):
        return False
    return isinstance(problem, _OF_A_ROW) or not isinstance(problem, _OF_THE_MACHINE)


class Heard:
    """Hears the faults of a block, where they are an outcome of what it is about; all else is raised.

    Args:
        everything: also what else would be of the machine: of a block that asks neither store nor disk.
    """

    def __init__(self, *, everything: bool = False) -> None:
        self.problem: Exception | None = None
        self._everything = everything

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, problem: BaseException | None, trace: object) -> bool:
        if not isinstance(problem, Exception) or not (self._everything or is_fault(problem)):
            return False
        self.problem = problem
        return True


class Steps:
    """The boundary of each step of a turn.

    Args:
        now: the instant that is written down for a failure.
        seconds: a clock.
    """

    def __init__(self, store: Store, now: Callable[[], str], *, seconds: Callable[[], float] = time.monotonic) -> None:
        self._store = store
        self._now = now
        self._seconds = seconds
        self._rests: dict[IntakeStep, tuple[float, float]] = {}
        """IntakeStep → until when it rests, and for how long."""
        self._failed: dict[str, dict[str, str]] | None = None
        """What the store says; asked once."""

    def do(self, step: IntakeStep, act: Callable[[], Given], otherwise: Given) -> Given:
        """Do a step, unless it rests; what is given instead where it cannot be done."""
        if self.rest_of(step) > 0:
            return otherwise
        found = otherwise
        with Heard() as heard:
            found = act()
        if heard.problem is None:
            if step in self._rests or "" in self.failed_of(step):
                self._went(step)
            return found
        self._fail(step, heard.problem)
        return otherwise

    def rest_of(self, step: IntakeStep) -> float:
        """Seconds that a step rests still."""
        return max(0.0, self._rests[step][0] - self._seconds()) if step in self._rests else 0.0

    @property
    def rest(self) -> float | None:
        """Seconds until a step that rests is tried again; None where none does."""
        return min((self.rest_of(step) for step in self._rests), default=None)

    def failed_of(self, step: IntakeStep) -> Mapping[str, str]:
        """What of a step failed, and how."""
        if self._failed is None:
            self._failed = {}
            for row in failed_steps.all_failed(self._store.read):
                self._failed.setdefault(row.step, {})[row.what] = row.reason
        return self._failed.get(step, {})

    def set_failed(self, step: IntakeStep, reasons: Mapping[str, str]) -> None:
        """Of the single things of a step exactly these failed now; the step as a whole is said elsewhere (``do``).

        Args:
            reasons: how, by the thing.
        """
        whole = {what: why for what, why in self.failed_of(step).items() if what == ""}
        self._keep(step, whole | dict(reasons))

    def _fail(self, step: IntakeStep, problem: Exception) -> None:
        last = self._rests[step][1] if step in self._rests else FIRST_REST / 2
        seconds = min(LONGEST_REST, 2 * last)
        self._rests[step] = self._seconds() + seconds, seconds
        _log.error("The intake failed at %s: %s", step.words, type(problem).__name__, exc_info=problem)
        self._keep(step, {**self.failed_of(step), "": reason_of(problem)})

    def _went(self, step: IntakeStep) -> None:
        self._rests.pop(step, None)
        self._keep(step, {what: why for what, why in self.failed_of(step).items() if what})

    def _keep(self, step: IntakeStep, reasons: Mapping[str, str]) -> None:
        if reasons == self.failed_of(step):
            return
        with self._store.write(is_derived=True) as tx:
            failed_steps.set_failed(tx.db, step, reasons, program=__version__, at=self._now())
        assert self._failed is not None
        self._failed[step] = dict(reasons)
