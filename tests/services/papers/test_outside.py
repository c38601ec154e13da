"""A file in its own program and on paper: real processes stand in for the opener and the printer."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import NotAllowed, NotFound
from paracase.services.papers import outside

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the opener's name is Linux's")


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder first on the PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return folder


def program(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)


def test_the_opener_gets_the_file(programs: Path, tmp_path: Path) -> None:
    program(programs, "xdg-open", f'printf "%s" "$1" > {tmp_path}/got')
    paper = tmp_path / "-- order; rm -rf.pdf"
    paper.write_bytes(b"%PDF")
    outside.open_file(paper, {})
    assert (tmp_path / "got").read_text(encoding="utf-8") == str(paper)


def test_an_opener_that_stays_is_left_alone(programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outside, "OPENER_SECONDS", 0.2)
    program(programs, "xdg-open", f"sleep 1; echo noise >&2; echo done > {tmp_path}/done")
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    outside.open_file(tmp_path / "a.pdf", {})
    assert not (tmp_path / "done").exists()


def test_what_the_programs_say_is_told(programs: Path, tmp_path: Path) -> None:
    program(programs, "xdg-open", "exit 3")
    program(programs, "lp", 'echo "lp: Error - no default destination available. \033[2J" >&2; exit 1')
    paper = tmp_path / "a.pdf"
    paper.write_bytes(b"%PDF")
    with pytest.raises(NotAllowed, match="xdg-open could not do it: it ended with code 3"):
        outside.open_file(paper, {})
    with pytest.raises(NotAllowed, match="no default destination") as caught:
        outside.print_file(paper, {})
    assert "\x1b" not in str(caught.value)


def test_a_printer_that_never_answers(programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outside, "PRINTER_SECONDS", 0.2)
    program(programs, "lp", "exec sleep 30")
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    with pytest.raises(NotAllowed, match="did not answer"):
        outside.print_file(tmp_path / "a.pdf", {})


@pytest.mark.parametrize("name", ["invoice.exe", "Order.PDF.js", "link.desktop", "x.LNK"])
def test_what_would_start_something_is_not_opened(programs: Path, tmp_path: Path, name: str) -> None:
    program(programs, "xdg-open", f"touch {tmp_path}/got")
    (tmp_path / name).write_bytes(b"MZ")
    with pytest.raises(NotAllowed, match="can start something"):
        outside.open_file(tmp_path / name, {})
    assert not (tmp_path / "got").exists()


def test_never_over_ssh_and_never_what_is_gone(programs: Path, tmp_path: Path) -> None:
    program(programs, "xdg-open", "exit 0")
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    with pytest.raises(NotAllowed, match="not opened over SSH"):
        outside.open_file(tmp_path / "a.pdf", {"SSH_CONNECTION": "x"})
    with pytest.raises(NotAllowed, match="not printed over SSH"):
        outside.print_file(tmp_path / "a.pdf", {"SSH_CONNECTION": "x"})
    with pytest.raises(NotFound):
        outside.open_file(tmp_path / "gone.pdf", {})
