"""The real program at 80×24 in an office of 40 cases that collide: the same numbers in other courts, the same people."""

from __future__ import annotations

import csv
import shutil
import time
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.papers.labels import parse_cell
from paracase.services.cases.cases import add_case, all_cases
from paracase.services.papers.labelled import load_cases
from paracase.store.papers import documents, lists
from tests.support.labelled import CASES, LABELS, make
from tests.support.needs import needs_tmux
from tests.support.offices import scan
from tests.support.terminal import Terminal

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

pytestmark = needs_tmux

PAPERS = (
    *("p01.eml", "p02.eml", "p03.eml", "p17.pdf", "p55.pdf"),  # 2:24-cv-03317 of three courts
    *("p24.pdf", "p54.pdf", "p53.pdf", "p25.pdf", "p26.pdf"),  # one caption in two courts, one number in two
    *("p35.pdf", "p51.pdf", "p45.pdf", "p47.pdf"),  # one number in two courts, one surname in two cases
    *("p50.pdf", "p56.pdf", "p57.pdf"),  # of two courts alike; of no case of ours, though numbers look so
)


def test_of_forty_colliding_cases_no_paper_comes_into_a_wrong_one(office: Office, tmp_path: Path) -> None:
    opened = load_cases(CASES).by_label
    numbers = {label: add_case(office, new).case.number for label, new in opened.items()}
    assert len(numbers) == 40
    make(tmp_path / "made", only=PAPERS)
    for name in PAPERS:
        shutil.copy2(tmp_path / "made" / name, paths.inbox(office.folder) / name)
    scan(office)
    names = {row.id: row.name for row in lists.triage_list(office.store.read, each=True)}
    terminal = Terminal(tmp_path, (80, 24), "xterm-256color")
    try:
        terminal.start("--office", str(office.folder), config=tmp_path / "config")
        terminal.sees("Triage")
        terminal.keys("2")
        terminal.sees("File as", "1 of 16", "sure")
        _work(office, terminal)
    finally:
        terminal.close()
    _assert_none_misfiled(office, numbers, names)


def _work(office: Office, terminal: Terminal) -> None:
    """What is sure together, after a look; then one after the other. Where it asks for the case, the paper is set aside."""
    terminal.keys("*")
    terminal.sees("marked")
    terminal.keys("Enter")
    terminal.sees("each as proposed")
    before = _waiting(office)
    terminal.keys("Enter")
    _until_fewer(office, before)
    while before := _waiting(office):
        terminal.keys("Enter")
        screen = _until_fewer(office, before, terminal)
        if "type a few letters" in screen:
            terminal.keys("Escape", "s")
            _until_fewer(office, before)


def _waiting(office: Office) -> int:
    return len(lists.triage_list(office.store.read))


def _until_fewer(office: Office, before: int, terminal: Terminal | None = None) -> str:
    """Until a paper was decided, or the program asks for its case."""
    deadline = time.monotonic() + 40
    pressed = time.monotonic()
    while _waiting(office) >= before:
        screen = terminal.screen if terminal is not None else ""
        if "type a few letters" in screen:
            return screen
        if terminal is not None and time.monotonic() - pressed > 5:
            terminal.keys(
                "Enter"
            )  # one that comes while the next paper is being brought is not taken: it is of no row yet
            pressed = time.monotonic()
        assert time.monotonic() < deadline, f"nothing was decided; the screen:\n{screen}"
        time.sleep(0.05)
    return ""


def _assert_none_misfiled(office: Office, numbers: dict[str, str], names: dict[int, str]) -> None:
    with LABELS.open(encoding="utf-8", newline="") as file:
        right = {row["paper"]: parse_cell(row["case"], "case") for row in csv.DictReader(file)}
    by_id = {case.id: case.number for case in all_cases(office)}
    came_to = {
        names[row.id]: {by_id[case_id] for case_id in documents.case_ids(office.store.read, row.id)}
        for row in lists.triage_list(office.store.read, state="in_file")
    }
    ours = {name: {numbers[label] for choice in right[name].choices for label in choice} for name in PAPERS}
    wrong = {name: cases for name, cases in came_to.items() if cases != ours[name]}
    assert wrong == {}
    assert len(came_to) >= 12  # and most were filed
