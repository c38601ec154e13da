"""A case goes its way in real terminals: a notice comes, is filed with +, an attorney verifies over SSH, the hearing moves;
and what calendars elsewhere read of it, by icalendar, khal and CalDAV."""

from __future__ import annotations

import os
import subprocess
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from icalendar import Calendar

from paracase.domain.cases.cases import Side, TeamPart
from paracase.domain.roles import Role
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.typed import parse_docket
from paracase.services.deadlines import listing
from paracase.services.people.keys import install_lines
from paracase.services.people.people import add_person
from paracase.services.upkeep.verifying import verify
from tests.support.caldav import PASSWORD, USER, calendar_server
from tests.support.commands import PROGRAM
from tests.support.delegated import Firm, new_key, register
from tests.support.needs import needs_sshd, needs_tmux
from tests.support.notices import notice
from tests.support.offices import assert_whole
from tests.support.papers import stamped
from tests.support.sshd import Door, door_in
from tests.support.terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.caldav import DavServer

pytestmark = [needs_sshd, needs_tmux]

NAME, NUMBER = "Garcia v. Meridian Freight", "2:24-cv-01234-ABC"
MOTION = (
    "NOTICE OF MOTION AND MOTION for Default Judgment against Meridian Freight filed by Plaintiff Ana Garcia. Motion set "
    "for hearing on 1/25/2027 at 08:30 AM before Judge Ada Orr. (Lee, Kim) (Entered: 11/19/2026)"
)
DUE = "notice of default application"


class Procession:
    """The office, its attorney behind a door of her own, and a server of calendars."""

    def __init__(self, office: Office, firm: Firm, door: Door, key: Path, dav: DavServer, folder: Path) -> None:
        self.office, self.firm, self.door, self.key, self.dav = office, firm, door, key, dav
        self.config = folder / "config"
        self.feed = folder / "feed"

    def paracase(self, *words: str, told: str = "") -> str:
        """A command of the paralegal's; what it wrote."""
        command = [str(PROGRAM), "--office", str(self.office.folder), *words]
        environment = {**os.environ, "XDG_CONFIG_HOME": str(self.config)}
        done = subprocess.run(command, env=environment, input=told, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout + done.stderr

    def by_ssh(self) -> str:
        """The line the attorney types."""
        return f"TERM=xterm-256color ssh {' '.join([*self.door.options(self.key), '-tt', self.door.target])}; sleep 60"

    @property
    def row(self) -> Any:
        """The deadline that is computed from the hearing."""
        (row,) = [one for one in listing.agenda(self.office) if one.what == DUE]
        return row

    def told(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """The feed and the server's calendar, written anew and read by icalendar: title before the caption → event."""
        self.paracase("calendar", "feed", str(self.feed))
        self.paracase("calendar", "publish", "phone")
        fed = Calendar.from_ical((self.feed / "all.ics").read_bytes()).walk("VEVENT")
        return tuple(
            {str(one["SUMMARY"]).partition(" (")[0]: one for one in found} for found in (fed, self.dav.events.values())
        )  # type: ignore[return-value]  # two


@pytest.fixture
def procession(office: Office, tmp_path: Path) -> Iterator[Procession]:
    attorney = add_person(office, "Dolores Ortega", Role.ATTORNEY)
    team = ((attorney.name, TeamPart.LEAD), (office.person.name, TeamPart.PARALEGAL))
    dockets = (parse_docket("2:24-cv-01234@cacd", today=office.today),)
    new = NewCase(NAME, dockets=dockets, parties=(), side=Side.DEFENDANT, matter_type="civil_litigation", team=team)
    case = add_case(office, new).case
    firm = Firm(office, attorney, attorney, office.person, case.id, case.number)
    for name in ("door", "dav"):
        (tmp_path / name).mkdir()
    key = new_key(tmp_path / "door", "tablet")
    register(firm, attorney, key)
    with door_in(tmp_path / "door") as door, calendar_server(tmp_path / "dav") as dav:
        install_lines(office, door.keys)
        made = Procession(office, firm, door, key, dav, tmp_path)
        made.paracase(
            "calendar", "add", "phone", "--url", dav.url, "--user", USER, "--ca", str(dav.ca), told=f"{PASSWORD}\n"
        )
        yield made


def test_from_a_notice_to_a_hearing_that_is_moved(  # noqa: PLR0915  one way, told from end to end
    procession: Procession, tmp_path: Path
) -> None:
    office = procession.office
    desk = Terminal(tmp_path, (120, 36), "xterm-256color")
    try:
        desk.start("--office", str(office.folder), config=procession.config)
        desk.sees("Garcia v. Meridian")
        inbox = office.folder / "Inbox"
        (inbox / "notice.eml").write_bytes(notice(MOTION, (NAME, NUMBER, "24"), filer="Ana Garcia"))
        paper = stamped("2:24-cv-01234", "24", "11/19/26", "NOTICE OF MOTION AND MOTION FOR DEFAULT JUDGMENT")
        (inbox / "motion.pdf").write_bytes(paper)
        desk.sees("Triage 1")
        desk.keys("2")
        desk.sees("+1", "Motion for Default", "✓ sure", "Filed with it: notice.eml")
        desk.keys("+")
        desk.sees(
            "What it would start",
            "Mon Jan 25, 2027",
            "8:30 am",
            "Fri Jan 15, 2027",
            "this paper",
            "accept none and file",
        )
        desk.keys("Space", "j", "j", "j", "Space")  # a sentence of a notice is likely, no more: a person says so
        desk.sees("■  Mon Jan 25, 2027", "■  Fri Jan 15, 2027", "accept 2 and file")
        desk.keys("Enter")
        desk.sees("Filed in")
        assert len(list((office.folder / "Cases").rglob("*ECF 24*"))) == 2
        # FRCP 55(b)(2): 7 days before the hearing, Mon 1/18, a legal holiday (the third Monday of January): counted on back
        # past the weekend (6(a)(1)(C), 6(a)(5)).
        assert (procession.row.due_on, procession.row.verified_by) == ("2027-01-15", None)

        attorney = Terminal(procession.door.folder, (80, 24), "xterm-256color")
        try:
            attorney.run(procession.by_ssh())
            attorney.sees("DEADLINES TO VERIFY", "default application", "Jan 15, 2027")
            attorney.keys("a")
            attorney.sees("Confirm this deadline?")
            attorney.until(lambda screen: "Confirm this deadline?" in screen, "the question")
            attorney.keys("Enter")
            attorney.until(lambda _: procession.row.verified_by is not None, "the verification")
        finally:
            attorney.close()
        assert procession.row.verified_by == procession.firm.attorney.id

        fed, served = procession.told()
        assert fed[DUE].decoded("dtstart") == served[DUE].decoded("dtstart") == date(2027, 1, 15)
        before = fed[DUE].decoded("sequence")

        desk.keys("5")
        desk.sees("OVERDUE" if procession.row.due_on < office.today.isoformat() else "Jan 25", "default")
        desk.keys("/")
        desk.type("Hearing")
        desk.keys("Enter")
        desk.until(lambda screen: "default appl" not in screen.partition("Computation")[0], "the filter")
        desk.keys("m")
        desk.sees("Move the event to")
        desk.type("2/8/2027 8:30")
        desk.keys("Enter")
        desk.sees("What moves", "Fri Jan 15, 2027 → Mon Feb 1, 2027 verified")
        desk.keys("Enter")
        desk.sees("Why does it move")
        desk.type("The court continued the hearing")
        desk.keys("Enter")
        desk.until(lambda _: procession.row.due_on == "2027-02-01", "the move")
        assert procession.row.verified_by is None, "a moved deadline is unverified again"
        desk.keys("H")
        desk.sees("D. Ruiz     moved  Mon Jan 25, 2027 → Mon Feb 8, 2027", "D. Ruiz     entered  Mon Jan 25, 2027")
        desk.keys("q", "Escape")
        desk.keys("/")
        desk.keys("C-u")
        desk.type("default")
        desk.keys("Enter")
        desk.sees("Mon Feb 1, 2027")
        desk.keys("y")
        desk.sees("Feb 1, 2027")
    finally:
        desk.close()
    (past,) = listing.history(office, procession.row.id)
    assert (past.due_on, past.why) == ("2027-01-15", "The court continued the hearing")

    fed, served = procession.told()
    for found in (fed, served):
        assert found[DUE].decoded("dtstart") == date(2027, 2, 1)
        assert found[DUE].decoded("sequence") > before
    assert_whole(office)
    assert verify(office).clean
