"""Which office, and who acts, as a command was told. Knows no parser: what answers without one needs it too."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from paracase import domain, paths, services
from paracase.cli.output import days_are_shown, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office


class Session:
    """The global options.

    Attributes:
        opened: an office that is open already, as who logged in; the gate closes it.
        seated: the account of who entered a service account's desk; None where the process's own counts.
        folder: the office that was last opened or tried: where to look when something failed for a reason nobody knows.
    """

    def __init__(
        self,
        office: Path | None = None,
        acting_as: str | None = None,
        mouse: bool = True,
        opened: Office | None = None,
        seated: str | None = None,
    ) -> None:
        self.office = office
        self.acting_as = acting_as
        self.mouse = mouse
        self.opened = opened
        self.seated = seated
        self.folder: Path | None = None

    @contextlib.contextmanager
    def open(self) -> Iterator[Office]:
        """Open the office that is meant, and close it again."""
        if self.opened is not None:
            self.folder = self.opened.folder
            _show_days(self.opened)
            yield self.opened
            return

        config = paths.personal_config()
        self.folder = folder = services.office.opening.find_office(self.office, here=Path.cwd(), config=config)
        office = services.office.opening.open_office(
            folder, clock=domain.clock.SystemClock(), acting_as=self.acting_as, seated=self.seated
        )
        services.office.opening.remember_office(folder, config)
        _show_days(office)
        if office.store.only_read:
            say(office.store.databases.note)
        for line in services.people.waiting.told_lines(office):
            say(line)
        try:
            yield office
        finally:
            office.close()


def _show_days(office: Office) -> None:
    days_are_shown(office.settings.dates, today=office.today, zone=office.settings.time_zone)
