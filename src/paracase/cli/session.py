"""What every command shares: which office, who acts, in what form to answer. Nothing heavy is imported here."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase.cli.opened import Session

if TYPE_CHECKING:
    from paracase.intake.pipeline import Turn
    from paracase.intake.reconcile import Findings

Json = Annotated[bool, typer.Option("--json", help="Answer in JSON.")]
Plain = Annotated[bool, typer.Option("--plain", help="Answer in plain tab-separated lines.")]


def session(context: typer.Context) -> Session:
    """The session of a command."""
    found = context.find_object(Session)
    assert found is not None
    return found


class Progress:
    """Progress on stderr, only where a person looks: a bar on a terminal, silence elsewhere."""

    def __init__(self, what: str, *, is_late: bool = False) -> None:
        """Say what is done.

        Args:
            is_late: the bar comes with the first count: most of what is done so needs none.
        """
        self._what, self._is_late = what, is_late
        self._bar: Any = None
        self._task: Any = None
        self._kept = self._read = 0

    def __enter__(self) -> Progress:
        if not self._is_late:
            self._start()
        return self

    def _start(self) -> None:
        self._is_late = False
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
            from rich.progress import Progress as Bar

            self._bar = Bar(
                TextColumn("{task.description}"),
                BarColumn(bar_width=30),
                MofNCompleteColumn(),
                TimeRemainingColumn(),
                console=Console(stderr=True),
                transient=True,
                refresh_per_second=4,
            )
            self._bar.start()
            self._task = self._bar.add_task(self._what, total=None)

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()

    def at(self, done: int, total: int) -> None:
        """So many of so many."""
        if self._is_late:
            self._start()
        if self._bar is not None:
            self._bar.update(self._task, completed=done, total=max(done, total))  # read anew counts too

    def turn(self, findings: Findings, turn: Turn) -> None:
        """The intake did something: papers read of papers found."""
        self._kept += turn.kept
        self._read += turn.read
        if turn.ocr:
            self._describe("OCR")
        elif turn.recognised:
            self._describe("Proposals")
        elif turn.read:
            self._describe("Reading")
        self.at(self._read or self._kept, max(self._kept, len(findings.ready)))

    def _describe(self, what: str) -> None:
        if self._bar is not None:
            self._bar.update(self._task, description=what)
