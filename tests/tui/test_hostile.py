"""AT-13, AT-14: whatever a file, a mail or a text holds, nothing of it reaches the terminal but what can be seen."""

from __future__ import annotations

import os
import re
import sys
import time
from email.header import Header
from typing import TYPE_CHECKING

import pytest

from paracase.domain.roles import Role
from paracase.domain.visible import has_hidden
from paracase.services.office.founding import init_office
from paracase.services.office.opening import open_office
from tests.support.clock import AheadClock
from tests.support.desks import desk_on, run
from tests.support.made import copy_of, made_once
from tests.support.offices import drop, garcia, scan
from tests.support.papers import mail

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.desks import Driven

CONTROLS = [chr(code) for code in (*range(0x01, 0x20), *range(0x7F, 0xA0)) if chr(code) not in "\n\r/\t"][:56]
HIDDEN = ["\u202e", "\u200b", "\u2066", "\ufeff", "\u00ad", "\U000e0041", "\u2028", "\u115f"]
PAYLOADS = [*CONTROLS, *HIDDEN]
NAUGHTY = (
    "[/x].pdf", "[@click=app.quit]click[/].pdf", "[draft].pdf", "$(rm -rf).pdf", "'; DROP TABLE document; --.pdf",
    "%s%n%d.pdf",
    "مرحبا.pdf", "漢字の文書.pdf", "e\u0301\u0301\u0301.pdf", "🙂👩‍⚖️.pdf", "-rf.pdf", "a" * 180 + ".pdf", "CON.pdf", "..pdf",
)  # fmt: skip


def test_there_are_as_many_payloads_as_the_test_asks() -> None:
    assert len(PAYLOADS) == 64


def fill(office: Office) -> None:
    """Every payload in a name, a subject and a text; names that are not UTF-8; a newline in a name."""
    garcia(office)
    body = "".join(f"text {number} {payload}here\n" for number, payload in enumerate(PAYLOADS))
    for number, payload in enumerate(PAYLOADS):
        drop(office, f"n{number:02d}{payload}x.txt", f"text {payload} of {number}\n{body}".encode())
    for number, name in enumerate(NAUGHTY):
        drop(office, name, b"naughty %d" % number)
    for number, payload in enumerate(PAYLOADS[::8]):
        subject = Header(f"hello{payload}]0;owned\x07 there", "utf-8").encode()
        data = mail("SUBJECT", f"body {payload} \x1b]52;c;b3duZWQ=\x07").replace(b"SUBJECT", subject.encode())
        drop(office, f"mail {number}.eml", data)
    folder = os.fsencode(office.folder / "Inbox")
    for raw in (b"latin \xe9\xff.txt", b"line\nbreak.txt", b"\x1b[2Jcleared.txt"):
        with open(folder + b"/" + raw, "wb") as file:  # noqa: PTH123  a name of bytes
            file.write(b"bytes " + raw)
    scan(office)


def _make_hostile(place: Path) -> None:
    made = init_office(place, clock=AheadClock(), name="Hale & Ruiz", staff_name="Dana Ruiz", role=Role.PARALEGAL)
    fill(made)
    made.close()


@pytest.fixture
def hostile(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Path:
    """An office with all of it, closed."""
    return copy_of(made_once(tmp_path_factory, "hostile", _make_hostile), tmp_path / "office")


def check_screen(desk: Driven) -> None:
    """No cell of the screen holds a control or hidden character."""
    for strip in desk.app.screen._compositor.render_strips():
        for segment in strip:
            assert not has_hidden(segment.text), repr(segment.text)


@pytest.mark.parametrize("size", [(120, 36), (80, 24)])
def test_no_screen_shows_what_cannot_be_seen(hostile: Path, config: Path, size: tuple[int, int]) -> None:
    office = open_office(hostile, clock=AheadClock())

    async def body() -> None:
        async with desk_on(office, config, screen="triage", size=size) as desk:
            rows = len(PAYLOADS) + len(NAUGHTY) + 11
            seen = ""
            for _ in range(rows + 2):
                check_screen(desk)
                seen += desk.text
                desk.triage.listed.action_move(1)
                await desk.pilot.pause(0.01)
            await desk.rests()
            check_screen(desk)
            if size[0] > 100:  # below, only the paper in front has its name on the screen
                assert "␛" in seen
                assert "<U+202E>" in seen
            for key in ("c", "escape", "n", "escape", "H", "escape", "d", "escape", "question_mark", "escape"):
                await desk.press(key)
                await desk.pilot.pause(0.05)
                check_screen(desk)
            await desk.press("f")
            await desk.type("text here")
            await desk.rests()
            check_screen(desk)
            await desk.press("escape", "ctrl+p")
            await desk.type("n0")
            await desk.rests()
            check_screen(desk)

    run(body)
    office.close()


FORBIDDEN = re.compile(
    "[\x00-\x06\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f\x80-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]"
)
SEQUENCE = re.compile(
    r"\x1b(?:\[[0-9;?<>=:]*[ -/]*[@-~]|\][0-9]+;[^\x07\x1b]*(?:\x07|\x1b\\)|P[^\x1b]*\x1b\\|[()][A-Z0-9]|[=>78cMDEH])"
)


def test_nothing_hidden_leaves_the_real_program(hostile: Path, tmp_path: Path) -> None:
    """The bytes of a real pseudo-terminal: Textual's own sequences taken out, nothing but visible text is left."""
    import pty
    import select
    import signal

    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm-256color", COLUMNS="120", LINES="36", XDG_CONFIG_HOME=str(tmp_path / "c"))
        os.environ.pop("NO_COLOR", None)
        os.execv(sys.executable, [sys.executable, "-m", "paracase", "--office", str(hostile)])
    written = b""

    def listen(most: float, *, quiet: float = 0.05) -> None:
        """Until nothing has come for a moment, after something has; at most so many seconds."""
        nonlocal written
        until = time.monotonic() + most
        before = len(written)
        while time.monotonic() < until:
            if select.select([terminal], [], [], quiet)[0]:
                written += os.read(terminal, 1 << 16)
            elif len(written) > before:
                return

    try:
        for _ in range(30):
            if b"Garcia" not in written:
                listen(1)
        listen(2, quiet=0.5)
        for keys in (b"2", *[b"j"] * 45, b"\x1b[6~", b"\x1b[6~", b"c", b"\x1b", b"f", b"text here", b"\x1b"):
            os.write(terminal, keys)
            listen(0.5)
        listen(2, quiet=0.5)
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(terminal)
    text = written.decode("utf-8", "replace")
    assert "Incoming" in text
    assert "␛" in text
    for sequence in re.findall(r"\x1b\][0-9]+", text):
        assert sequence not in {"\x1b]52", "\x1b]0"}, "a title or the clipboard was set from data"
    rest = SEQUENCE.sub("", text)
    found = FORBIDDEN.search(rest)
    assert found is None, repr(rest[max(0, found.start() - 40) : found.end() + 20]) if found else ""
