"""The calendar on a server: put, moved, taken away, resumed; what somebody changed there is kept; titles; walls."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase.domain.agenda.servers import CalendarAccount, checked_calendar
from paracase.domain.agenda.titles import Titles
from paracase.domain.errors import BadInput, CalendarNotPublished
from paracase.intake.fetching.imap import Secret
from paracase.services.agenda.serving import CONFLICTED, publish, would_publish
from paracase.services.cases import tasks, walls
from paracase.services.cases.tasks import NewTask
from paracase.services.deadlines import moving, recording
from paracase.services.undo import redo, undo
from paracase.store.ledger import said_lately
from tests.services.agenda.test_deadlines import enter, rogs
from tests.support.caldav import PASSWORD, USER, calendar_server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.services.agenda.serving import PublishedNow
    from paracase.services.context import Office
    from tests.support.caldav import DavServer
    from tests.support.delegated import Firm


@pytest.fixture
def dav(tmp_path: Path) -> Iterator[DavServer]:
    folder = tmp_path / "dav"
    folder.mkdir()
    with calendar_server(folder) as server:
        yield server


def account(dav: DavServer) -> CalendarAccount:
    return CalendarAccount("phone", dav.url, USER, ca=str(dav.ca))


def sent(office: Office, dav: DavServer) -> PublishedNow:
    return publish(office, account(dav), Secret(PASSWORD))


def outcomes(done: PublishedNow) -> list[str]:
    return [str(one.outcome) for one in done.sent]


def test_what_is_due_is_put_there_once(office: Office, firm: Firm, dav: DavServer) -> None:
    enter(office, firm)
    tasks.add_task(office, NewTask("call the clerk", date(2026, 12, 4), case_id=firm.case_id))
    assert outcomes(sent(office, dav)) == ["added", "added"]
    summaries = sorted(str(event["SUMMARY"]) for event in dav.events.values())
    assert [words.split(" (")[0] for words in summaries] == ["call the clerk", "interrogatory answers"]
    asked = len(dav.asked)
    again = sent(office, dav)
    assert (again.sent, again.same, len(dav.asked)) == ((), 2, asked)


def test_a_dry_run_sends_nothing(office: Office, firm: Firm, dav: DavServer) -> None:
    enter(office, firm)
    assert outcomes(would_publish(office, account(dav))) == ["added"]
    assert not dav.asked
    assert outcomes(sent(office, dav)) == ["added"]


def test_what_moved_is_updated_and_what_was_struck_goes(office: Office, firm: Firm, dav: DavServer) -> None:
    event = enter(office, firm)
    sent(office, dav)
    (before,) = dav.events.values()
    moving.move(office, event, rogs(firm, date(2026, 11, 6)), "served later")
    assert outcomes(sent(office, dav)) == ["updated"]
    (after,) = dav.events.values()
    assert after["UID"] == before["UID"]
    assert after["SEQUENCE"] > before["SEQUENCE"]
    assert after["DTSTART"].dt > before["DTSTART"].dt
    recording.strike(office, event, "another case")
    assert outcomes(sent(office, dav)) == ["removed"]
    assert not dav.held
    assert sent(office, dav).sent == ()


def test_what_is_taken_back_after_it_was_published_goes_there_as_something_newer(
    office: Office, firm: Firm, dav: DavServer
) -> None:
    event = enter(office, firm, on=date(2026, 11, 20))
    told = []
    for act in (
        lambda: None,
        lambda: moving.move(office, event, moving.moved_event(office, event, on=date(2026, 12, 7)), "served later"),
        lambda: undo(office),  # goes past the publishing
        lambda: redo(office),
    ):
        act()
        assert sent(office, dav).is_whole
        (there,) = dav.events.values()
        told.append((there.decoded("sequence"), there.decoded("dtstart")))
    (_, before), (_, after), *_ = told
    assert [day for _, day in told] == [before, after, before, after]
    numbers = [number for number, _ in told]
    assert numbers == sorted(set(numbers))


def test_what_somebody_changed_there_is_kept_and_said(office: Office, firm: Firm, dav: DavServer) -> None:
    event = enter(office, firm)
    sent(office, dav)
    (path,) = dav.held
    dav.edit(path)
    theirs = dav.held[path]
    moving.move(office, event, rogs(firm, date(2026, 11, 6)), "served later")
    for _ in range(2):  # it stays said until it is settled
        done = sent(office, dav)
        assert outcomes(done) == [CONFLICTED]
        assert not done.is_whole
        assert dav.held[path] == theirs
    del dav.held[path]  # settled there: ours comes
    assert outcomes(sent(office, dav)) == ["updated"]
    recording.strike(office, event, "another case")
    dav.edit(path)
    assert outcomes(sent(office, dav)) == [CONFLICTED]
    assert path in dav.held


@pytest.mark.parametrize("moves", [False, True])
def test_a_lost_answer_is_no_conflict(office: Office, firm: Firm, dav: DavServer, *, moves: bool) -> None:
    event = enter(office, firm)
    tasks.add_task(office, NewTask("call the clerk", date(2026, 12, 4), case_id=firm.case_id))
    if moves:
        sent(office, dav)
        moving.move(office, event, rogs(firm, date(2026, 11, 6)), "served later")
    dav.drops = 1
    with pytest.raises(CalendarNotPublished, match="broke off"):
        sent(office, dav)
    done = sent(office, dav)
    assert done.is_whole
    assert len(dav.events) == 2
    assert sent(office, dav).sent == ()


def test_a_server_that_names_no_state(office: Office, firm: Firm, dav: DavServer) -> None:
    event = enter(office, firm)
    dav.is_silent = True
    assert outcomes(sent(office, dav)) == ["added"]
    moving.move(office, event, rogs(firm, date(2026, 11, 6)), "served later")
    assert outcomes(sent(office, dav)) == ["updated"]


def test_titles_say_what_the_office_allows(office: Office, firm: Firm, dav: DavServer) -> None:
    enter(office, firm)
    quiet = replace(office, settings=replace(office.settings, calendar_titles=Titles.NONE))
    sent(quiet, dav)
    (event,) = dav.events.values()
    assert event["SUMMARY"] == "Deadline"
    (data,) = dav.held.values()
    for words in (b"interrogatory", b"FRCP", office.settings.name.encode()):
        assert words not in data
    assert outcomes(sent(office, dav)) == ["updated"]  # the office allows more now


def test_what_another_published_and_one_does_not_see_stays(office: Office, firm: Firm, dav: DavServer) -> None:
    enter(office, firm)
    allowed = replace(office, settings=replace(office.settings, calendar_walled=True))
    sent(allowed, dav)
    walls.put_up(office, firm.case_id, firm.assistant, reason="worked for the other side")
    theirs = firm.come_in(firm.assistant)
    try:
        assert sent(replace(theirs, settings=allowed.settings), dav).sent == ()
    finally:
        theirs.close()
    assert len(dav.held) == 1
    assert outcomes(sent(office, dav)) == ["removed"]  # the office does not allow what is walled to leave
    assert not dav.held


def test_what_left_is_in_the_ledger(office: Office, firm: Firm, dav: DavServer) -> None:
    enter(office, firm)
    sent(office, dav)
    assert said_lately(office.store.read, "calendar.published", since="2000-01-01")


def test_a_wrong_password_or_certificate_is_said_and_nothing_kept(office: Office, firm: Firm, dav: DavServer) -> None:
    enter(office, firm)
    with pytest.raises(CalendarNotPublished, match="does not let us in: 401"):
        publish(office, account(dav), Secret("wrong"))
    with pytest.raises(CalendarNotPublished, match="cannot be trusted"):
        publish(office, replace(account(dav), ca=""), Secret(PASSWORD))
    assert not dav.held
    assert outcomes(sent(office, dav)) == ["added"]


@pytest.mark.parametrize(
    "url",
    ["http://dav.example.com/me/", "https://me:pw@dav.example.com/me/", "https://dav.example.com/me", "https:///me/",
     "https://dav.example.com:0x/me/", "https://dav.example.com/me/?a=1/", "https://dav.example.com/m e/"],
)  # fmt: skip
def test_an_address_that_is_none(url: str) -> None:
    with pytest.raises(BadInput):
        checked_calendar(CalendarAccount("phone", url, "me"))
