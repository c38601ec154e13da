"""The calendar by command: what is due, files that other calendars read, sheets that are printed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from icalendar import Calendar

from paracase import paths
from paracase.domain.agenda.entries import AgendaEntry, EntryKind, WhichDay
from paracase.domain.agenda.sheets import DaySheet, SheetPart, SheetRow, as_text, docket_parts
from paracase.domain.dates.shown import DateForm
from paracase.domain.roles import Role
from paracase.reports.pdf_sheet import pdf_sheet
from paracase.services.agenda.docketing import is_due, stale, write_docket
from paracase.services.cases.tasks import NewTask, add_task, open_tasks, postpone
from paracase.services.cases.walls import put_up
from paracase.services.people.people import add_person
from paracase.services.undo import undo
from paracase.settings import load, put_value
from tests.support.offices import garcia

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.clock import AheadClock
    from tests.support.commands import Commands


@pytest.fixture
def due(office: Office) -> Office:
    """Three tasks: late, today with an hour, next week."""
    case_id = garcia(office).case.id
    add_task(office, NewTask("Serve responses", office.today - timedelta(days=3), case_id=case_id))
    at = load(paths.settings(office.folder))
    assert at.time_zone == "America/New_York"
    add_task(office, NewTask("Meet and confer", office.today + timedelta(days=6), case_id=case_id))
    add_task(office, NewTask("Buy paper", office.today))
    return office


def pages_of(path: Path) -> list[str]:
    """The text of a PDF, page by page."""
    with pypdfium2.PdfDocument(path) as document:
        found = []
        for page in document:
            text = page.get_textpage()
            found.append(text.get_text_bounded())
            text.close()
            page.close()
        return found


def summaries(path: Path) -> dict[str, int]:
    """Title → sequence, as another calendar reads it."""
    return {
        str(event["summary"]): event.decoded("sequence")
        for event in Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    }


def test_show_lists_what_is_due_in_its_groups(due: Office, paracase: Commands) -> None:
    code, rows, _ = paracase("calendar", "show", "--json")
    assert code == 0
    told = [(row["group"], row["what"], row["day"]) for row in rows if row["group"] != "closed"]
    assert told == [
        ("overdue", "Serve responses", (due.today - timedelta(days=3)).isoformat()),
        ("today", "Buy paper", due.today.isoformat()),
        ("later", "Meet and confer", (due.today + timedelta(days=6)).isoformat()),
    ]
    assert len([row for row in paracase("calendar", "show", "--case", "Garcia", "--json")[1] if row["id"]]) == 2
    assert paracase("calendar", "show", "--case", "nobody")[0] == 3


def test_a_file_is_replaced_only_when_it_is_ours(due: Office, paracase: Commands, tmp_path: Path) -> None:
    path = tmp_path / "office.ics"
    assert paracase("calendar", "export", str(path), "--json")[1][0]["events"] == 3
    assert summaries(path) == {
        "Serve responses (Garcia v. Meridian Freight)": 0, "Meet and confer (Garcia v. Meridian Freight)": 0, "Buy paper": 0,
    }  # fmt: skip
    task = next(task for task in open_tasks(due) if task.what == "Meet and confer")
    postpone(due, task.id, due.today + timedelta(days=9))
    assert paracase("calendar", "export", str(path))[0] == 0
    assert summaries(path)["Meet and confer (Garcia v. Meridian Freight)"] == 1
    other = tmp_path / "holiday.ics"
    other.write_text("BEGIN:VCALENDAR\nMine\nEND:VCALENDAR\n")
    assert paracase("calendar", "export", str(other))[0] == 4
    assert other.read_text() == "BEGIN:VCALENDAR\nMine\nEND:VCALENDAR\n"
    assert paracase("calendar", "export", str(tmp_path / "nowhere" / "x.ics"))[0] == 3
    assert not list(tmp_path.glob("*.part"))


def test_a_task_that_was_taken_back_is_cancelled(due: Office, paracase: Commands, tmp_path: Path) -> None:
    undo(due)
    path = tmp_path / "office.ics"
    assert paracase("calendar", "export", str(path), "--json")[1][0]["canceled"] == 1
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert {str(one["summary"]): str(one["status"]) for one in events}["Buy paper"] == "CANCELLED"


def test_titles_leave_as_the_settings_say(due: Office, paracase: Commands, tmp_path: Path) -> None:
    settings = paths.settings(due.folder)
    text = settings.read_text()
    path = tmp_path / "office.ics"
    settings.write_text(text.replace('titles = "full"', 'titles = "none"'))
    assert paracase("calendar", "export", str(path))[0] == 0
    assert set(summaries(path)) == {"Task"}
    settings.write_text(text.replace('titles = "full"', 'titles = "all"'))
    assert paracase("calendar", "export", str(path))[0] == 9


def test_nothing_of_a_walled_case_leaves_unless_the_office_allows_it(
    due: Office, paracase: Commands, tmp_path: Path
) -> None:
    outside = add_person(due, "Kim Lee", Role.ASSISTANT)
    put_up(due, due.store.read.execute("SELECT id FROM cases").fetchone()[0], outside, reason="related to a party")
    path = tmp_path / "office.ics"
    code, _, said = paracase("calendar", "export", str(path))
    assert (code, "1 case with a wall left out." in said) == (0, True)
    assert set(summaries(path)) == {"Buy paper"}
    number = due.store.read.execute("SELECT number FROM cases").fetchone()[0]
    assert paracase("calendar", "export", str(tmp_path / "one.ics"), "--case", number)[0] == 4
    code, _, said = paracase("calendar", "feed", str(tmp_path / "feed"))
    assert (code, "1 case with a wall left out." in said) == (0, True)
    for words in (("calendar", "week"), ("brief",)):
        assert "Serve responses" in paracase(*words)[1]
        code, said, _ = paracase(*words, "--for-others")
        assert (code, "Serve responses" in said, "Buy paper" in said) == (0, False, True)
        assert "1 case with a wall left out" in " ".join(said.split())
    written = list((tmp_path / "feed").rglob("*.ics"))
    assert written
    assert not any(number in one.name or number in one.read_text() for one in written)
    settings = paths.settings(due.folder)
    settings.write_text(settings.read_text().replace("walled = false", "walled = true"))
    code, _, said = paracase("calendar", "export", str(path))
    assert (code, "left out" in said) == (0, False)
    assert len(summaries(path)) == 3


def test_where_no_title_may_leave_no_number_does(due: Office, paracase: Commands, tmp_path: Path) -> None:
    (number,) = due.store.read.execute("SELECT number FROM cases").fetchone()
    folder = tmp_path / "feed"
    assert paracase("calendar", "feed", str(folder))[0] == 0
    assert (folder / "cases" / f"{number}.ics").exists()
    put_value(paths.settings(due.folder), "calendar", "titles", "none")
    assert paracase("calendar", "feed", str(folder))[0] == 0
    written = list(folder.rglob("*.ics"))
    assert len(written) == 3
    assert not any(number in str(one.relative_to(folder)) or number in one.read_text() for one in written)


def test_a_feed_is_one_file_of_all_one_a_case_one_a_person(due: Office, paracase: Commands, tmp_path: Path) -> None:
    folder = tmp_path / "feed"
    folder.mkdir()
    assert paracase("calendar", "feed", str(folder))[0] == 0
    files = {path.relative_to(folder).as_posix(): len(summaries(path)) for path in folder.rglob("*.ics")}
    assert sorted(files.values()) == [2, 3, 3]
    assert files["all.ics"] == 3
    (folder / "cases" / "gone.ics").write_bytes((folder / "all.ics").read_bytes())
    (folder / "cases" / "mine.ics").write_text("not theirs")
    assert paracase("calendar", "feed", str(folder))[0] == 0
    assert not (folder / "cases" / "gone.ics").exists()
    assert (folder / "cases" / "mine.ics").read_text() == "not theirs"


def test_the_week_sheet_is_text_json_and_pdf(due: Office, paracase: Commands, tmp_path: Path) -> None:
    code, text, _ = paracase("calendar", "week")
    assert code == 0
    assert "Week of" in text
    assert "Serve responses" in text
    assert "Buy paper" in text
    assert all(len(line) <= 102 for line in text.splitlines())
    assert paracase("calendar", "week", "--json")[1]["parts"][0]["heading"] == "Overdue"
    path = tmp_path / "week.pdf"
    assert paracase("calendar", "week", "--pdf", str(path))[0] == 0
    (said,) = pages_of(path)
    assert "Serve responses" in said
    assert "(today)" in said
    assert b"/FontFile2" in path.read_bytes()  # the fonts are in it
    assert paracase("calendar", "week", "--pdf", str(path))[0] == 4  # nothing is overwritten
    assert paracase("calendar", "week", "--of", "13/1/2026")[0] == 2


def test_the_brief_says_the_day(due: Office, paracase: Commands, tmp_path: Path) -> None:
    code, told, _ = paracase("brief", "--json")
    assert code == 0
    parts = {part["heading"].partition(",")[0]: [row[2] for row in part["rows"]] for part in told["parts"]}
    assert parts["Overdue"] == ["Serve responses"]
    assert parts["Today"] == ["Buy paper"]
    assert [what for what in parts["Next 14 days"] if "courts closed" not in what] == ["Meet and confer"]
    assert {"Came in since yesterday", "Waits for", "Asked for"} <= set(parts)
    assert paracase("brief", "--pdf", str(tmp_path / "brief.pdf"))[0] == 0
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF")


def test_a_long_sheet_goes_on_page_after_page(office: Office, paracase: Commands, tmp_path: Path) -> None:
    for number in range(120):
        add_task(office, NewTask(f"Thing {number} " + "long words " * 20, office.today))
    path = tmp_path / "brief.pdf"
    assert paracase("brief", "--pdf", str(path))[0] == 0
    pages = pages_of(path)
    assert len(pages) > 3
    whole = "".join(pages)
    assert all(f"Thing {number} " in whole for number in range(120))
    assert all("Docket of" in page for page in pages)


def test_the_daily_docket_is_written_once_a_day_and_said_when_it_is_old(
    due: Office, clock: AheadClock, paracase: Commands, tmp_path: Path
) -> None:
    settings = paths.settings(due.folder)
    assert not is_due(due)
    assert stale(due) == ""
    assert paracase("brief", "--daily")[0] == 2  # no folder is named
    folder = tmp_path / "dockets"
    put_value(settings, "calendar", "docket_folder", str(folder))
    put_value(settings, "calendar", "docket_at", "00:00")
    assert paracase("brief", "--daily")[0] == 3  # its disk is not mounted
    assert stale(due) == "docket: its folder is not there"
    folder.mkdir()
    assert stale(due) == "no docket written yet"
    assert paracase("brief", "--due")[0] == 0
    names = sorted(path.name for path in folder.iterdir())
    assert names == [f"Docket {due.today}.pdf", f"Docket {due.today}.txt"]
    assert "Serve responses" in (folder / names[1]).read_text()
    assert not is_due(due)
    assert stale(due) == ""
    (folder / names[1]).rename(folder / f"Docket {due.today - timedelta(days=2)}.txt")
    assert stale(due) == "docket 2 days old"
    assert len(write_docket(due)) == 2


def test_a_day_to_come_is_no_docket_of_today(due: Office, tmp_path: Path) -> None:
    put_value(paths.settings(due.folder), "calendar", "docket_folder", str(tmp_path))
    (tmp_path / "Docket 2088-01-01.txt").touch()
    assert stale(due) == "no docket written yet"


def test_a_name_that_no_file_can_have_is_said(due: Office, paracase: Commands, tmp_path: Path) -> None:
    assert paracase("calendar", "week", "--pdf", str(tmp_path / ("a" * 300)))[0] == 4
    assert paracase("calendar", "export", str(tmp_path / ("a" * 300)))[0] == 4


def test_the_text_says_safe_or_due_and_the_hour_though_the_line_is_cut(due: Office) -> None:
    day = due.today + timedelta(days=3)
    entry = AgendaEntry(
        EntryKind.DEADLINE, 1, WhichDay.DUE, day, "09:30", "", None, "", "Opposition to motion to compel answers", "", "",
        "ours", None, "", is_mine=True,
    )  # fmt: skip
    parts = docket_parts([entry], {}, today=due.today, form=DateForm.US)
    assert "due 9:30 am: Oppos" in as_text(DaySheet("", "", tuple(parts)))


def test_a_word_of_many_thousand_letters_and_a_long_line_under_the_title_are_drawn_whole(tmp_path: Path) -> None:
    sheet = DaySheet("Docket", "not known: " + "Court of Common Pleas; " * 20 + "END", (SheetPart("Today", (
        SheetRow(("", "", "x" * 20_000, "", "")),)),))  # fmt: skip
    path = tmp_path / "long.pdf"
    path.write_bytes(pdf_sheet(sheet, printed="now"))
    pages = pages_of(path)
    assert sum(page.count("x") for page in pages) == 20_000
    assert all("END" in page for page in pages)
