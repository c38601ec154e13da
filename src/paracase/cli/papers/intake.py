"""Taking papers in: one pass, or for as long as somebody wants."""

from __future__ import annotations

import logging
import signal
import sys
from typing import Annotated

import typer

from paracase import paths, services
from paracase.cli.output import say
from paracase.cli.report import write_report
from paracase.cli.session import Json, Progress, session
from paracase.domain.errors import NO_ROOM


def scan(
    context: typer.Context,
    wait: Annotated[float, typer.Option(help="Seconds to wait for files that are still arriving.")] = 10.0,
    ocr: Annotated[bool, typer.Option(help="Read scans by OCR.")] = True,
    json: Json = False,
) -> None:
    """One full pass until all is indexed. Exit code 1 if the sum does not fit, or paracase failed at something."""
    with session(context).open() as office, Progress("Looking") as progress:
        report = services.papers.taking_in.scan(office, wait_seconds=wait, ocr=ocr, progress=progress.turn)
    write_report(report, as_json=json)
    if report.faults or report.failed or not report.sum.fits:
        raise typer.Exit(1)


class _Log(logging.FileHandler):
    """The intake's log. It lies on the office's disk: when that is full the line is not written, and the intake goes on."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  logging names it so
        """A line that could not be written."""
        error = sys.exception()
        if not (isinstance(error, OSError) and error.errno in NO_ROOM):
            super().handleError(record)


def watch(
    context: typer.Context,
    for_desks: Annotated[
        bool, typer.Option("--for-desks", hidden=True, help="End with the last open desk; desks start it so.")
    ] = False,
) -> None:
    """Watch the folders and take papers in until told to stop (Ctrl+C)."""
    if for_desks:
        services.office.desks.give_way()
    with session(context).open() as office:
        log = logging.getLogger("paracase.intake")
        handler = _Log(paths.log(office.folder), encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(handler)
        log.propagate = False
        wanted = (lambda: services.office.desks.any_desk(office.folder)) if for_desks else (lambda: True)
        daily = services.upkeep.daily.DailyBackup(office, log)
        head = services.upkeep.daily.DailyHead(office, log)
        docket = services.agenda.docketing.DailyDocket(office, log)

        def beside() -> None:
            daily.tend()
            head.tend()
            docket.tend()

        watching = services.papers.taking_in.Watch(office, say=say, log=log, is_wanted=wanted, beside=beside)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: watching.stop())
        say(f"Watching {office.folder}. Ctrl+C ends it.")
        try:
            watching.run()
        finally:
            daily.close()
            head.close()
            docket.close()
    say("Stopped.")
