"""The real program in a real terminal (tmux): a file is copied into the Inbox, one key files it, search finds it, undo
brings it back."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from tests.support.needs import needs_tmux
from tests.support.offices import garcia
from tests.support.papers import stamped
from tests.support.terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.delegated import Firm

pytestmark = needs_tmux


@pytest.fixture
def terminal(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Terminal]:
    size, term = getattr(request, "param", ((80, 24), "xterm-256color"))
    made = Terminal(tmp_path, size, term)
    yield made
    made.close()


@pytest.mark.parametrize(
    "terminal",
    [((80, 24), "xterm-256color"), ((120, 36), "xterm-256color"), ((100, 30), "screen"), ((60, 20), "linux")],
    indirect=True,
    ids=["80x24", "120x36", "screen", "linux-60x20"],
)
def test_a_paper_is_dropped_filed_found_and_brought_back(office: Office, terminal: Terminal, tmp_path: Path) -> None:
    garcia(office)
    terminal.start("--office", str(office.folder), config=tmp_path / "config")
    terminal.sees("Garcia v. Meridian")
    data = stamped("2:24-cv-01234", "12", "11/20/26", "ORDER SETTING HEARING", "The zymurgy motion is set for hearing.")
    (office.folder / "Inbox" / "order.pdf").write_bytes(data)
    if terminal._size[0] >= 80:
        terminal.sees("Triage 1")
    terminal.keys("2")
    terminal.sees("zymurgy", "sure")
    terminal.keys("Enter")
    terminal.sees("Filed in")
    filed = list((office.folder / "Cases").rglob("*ECF 12*.pdf"))
    assert len(filed) == 1
    terminal.keys("f")
    terminal.sees("case:")
    terminal.type("zymur")
    terminal.sees("1 found", "ECF 12")
    terminal.keys("Enter")
    terminal.sees("page 1 of 1")
    terminal.keys("q")
    terminal.sees("found")
    terminal.keys("Escape")
    terminal.until(lambda screen: "found" not in screen, "the screen behind")
    terminal.keys("u")
    terminal.sees("Undone")
    assert (office.folder / "Inbox" / "order.pdf").read_bytes() == data
    assert not filed[0].exists()
    terminal.keys("1")
    terminal.sees("Garcia")
    terminal.keys(*("q" * (2 if terminal._size[0] < 100 else 1)))  # where one pane fits, the first goes to the cases
    terminal.sees("Quit paracase", "Enter quit")
    terminal.keys("Enter")
    terminal.until(lambda screen: "Desk" not in screen, "the end")


def test_keys_pressed_ahead_of_the_screens_wait_for_them(office: Office, terminal: Terminal, tmp_path: Path) -> None:
    garcia(office)
    terminal.start("--office", str(office.folder), config=tmp_path / "config")
    terminal._tmux("send-keys", "-l", "2fhearing")  # all at once, before anything can stand on the screen
    terminal.sees("hearing", "case:")
    terminal.keys("Escape", "Escape")
    terminal.sees("File as")


def test_a_terminal_that_cannot_show_screens_gets_lines(office: Office, terminal: Terminal, tmp_path: Path) -> None:
    terminal._term = "dumb"
    terminal.start("--office", str(office.folder), config=tmp_path / "config")
    terminal.sees("0 open cases", "TERM=dumb")


def test_the_first_office_is_four_questions_away(terminal: Terminal, tmp_path: Path) -> None:
    before = os.environ.get("PARACASE_OFFICE")
    assert before is None
    terminal.start(config=tmp_path / "config")
    terminal.sees("There is no office yet")
    terminal.keys("C-u")
    terminal.type(str(tmp_path / "mine"))
    terminal.keys("Enter")
    terminal.sees("Your name")
    terminal.keys("Enter")
    terminal.sees("A name is needed: what you do is recorded under it.")
    terminal.type("Rosa Vance")
    terminal.keys("Enter")
    terminal.sees("Time zone of the office [America/New_York]")
    terminal.type("Pacific")
    terminal.keys("Enter")
    terminal.sees("“Pacific” is not a time zone.")
    terminal.type("America/Los_Angeles")
    terminal.keys("Enter")
    terminal.sees("Level [desk]", "could have made this")
    terminal.keys("Enter")
    terminal.sees("This office has no cases yet.")
    assert (tmp_path / "mine" / "Inbox").is_dir()
    assert "America/Los_Angeles" in paths.settings(tmp_path / "mine").read_text(encoding="utf-8")


def _settled(terminal: Terminal, seconds: float = 25.0) -> str:
    """The screen once it stands still, ten looks long."""
    last, same, deadline = "", 0, time.monotonic() + seconds
    while same < 10:
        assert time.monotonic() < deadline, f"never still; the screen:\n{last}"
        time.sleep(0.1)
        now = terminal.screen
        last, same = now, same + 1 if now == last else 0
    return last


@pytest.mark.parametrize("terminal", [((120, 36), "xterm-256color")], indirect=True)
@pytest.mark.parametrize("dialog", [False, True], ids=["page", "dialog"])
def test_another_size_and_back_leaves_nothing_stale(
    firm: Firm, terminal: Terminal, tmp_path: Path, dialog: bool
) -> None:
    firm.ready()
    terminal.start("--office", str(firm.office.folder), config=tmp_path / "config")
    terminal.sees("Alvarez")
    terminal.keys("4")
    terminal.sees("Opposition.docx, v1", "? keys")
    if dialog:
        terminal.keys("e")
        terminal.sees("Examination of", "FLAGS")
    wide = _settled(terminal)
    terminal.resize(80, 24)
    terminal.until(lambda screen: screen != wide, "the narrow screen")
    narrow = _settled(terminal)
    terminal.resize(60, 20)
    terminal.until(lambda screen: screen != narrow, "the small screen")
    _settled(terminal)
    terminal.resize(80, 24)
    assert terminal.until(lambda screen: screen == narrow, "the narrow screen again", 5.0)
    terminal.resize(120, 36)
    assert terminal.until(lambda screen: screen == wide, "the wide screen again", 5.0)
    for size in ((60, 20), (80, 24), (120, 36)):  # faster than it can be followed
        terminal.resize(*size)
    assert terminal.until(lambda screen: screen == wide, "the wide screen after a quick change", 5.0)


@pytest.mark.parametrize(
    "terminal", [((80, 24), "xterm-256color"), ((120, 36), "xterm-256color")], indirect=True, ids=["80x24", "120x36"]
)
def test_the_days_time_is_proposed_and_accepted(firm: Firm, terminal: Terminal, tmp_path: Path) -> None:
    firm.give()
    terminal.start("--office", str(firm.office.folder), config=tmp_path / "config")
    terminal.sees("Alvarez v. Northgate")
    terminal.keys("D")
    terminal.sees("Today")
    terminal.keys("T")
    terminal.sees("Time of the day", "PROPOSED", "Instruct on", "its time is not known")
    _settled(terminal)
    terminal.keys("Space")
    terminal.sees("How long was it")
    terminal.type("1h20m")
    terminal.sees("1.3 hours")
    terminal.keys("Enter")
    terminal.sees("1.3 h counted", "COUNTED  1 entry, 1.3 h")
    terminal.keys("q")
    terminal.sees("Today")
    terminal.keys("u")
    terminal.sees("Undone: Counted 1 proposed time entry")
