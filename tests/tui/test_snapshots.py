"""What whole screens look like: every character, and in which ink; compared with what was looked at and found good.

After a wanted change: ``PARACASE_SNAPSHOTS=write pytest tests/tui/test_snapshots.py``, then read the difference.
"""

from __future__ import annotations

import difflib
import os
import shutil
from datetime import date
from pathlib import Path
from string import ascii_letters
from typing import TYPE_CHECKING, NamedTuple

import pytest

from paracase.domain.approvals.statements import Decision
from paracase.domain.roles import Identity, Proof, Role
from paracase.domain.work.assignments import Kind
from paracase.services.approvals import deciding, requests, said
from paracase.services.office.founding import init_office
from paracase.services.office.opening import open_office
from paracase.tui.places import Place
from paracase.tui.theme import ANSI_DARK, DARK, LIGHT
from tests.support.clock import StandingClock
from tests.support.delegated import V2, firm_in
from tests.support.desks import desk_on, run
from tests.support.filled import fill
from tests.support.offices import scan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.style import Style

    from paracase.services.context import Office
    from paracase.services.counters import Counts
    from tests.support.desks import Driven

FOLDER = Path(__file__).parent / "snapshots"


class Scene(NamedTuple):
    """A screen, and the way to it."""

    name: str
    size: tuple[int, int] = (120, 36)
    screen: str = "desk"
    keys: tuple[str, ...] = ()
    typed: str = ""
    theme: str = DARK


SCENES = [
    Scene("desk-60x20", (60, 20)),
    Scene("desk-80x24", (80, 24)),
    Scene("desk-100x30", (100, 30)),
    Scene("desk-120x36"),
    Scene("desk-200x60", (200, 60)),
    Scene("desk-light", theme=LIGHT),
    Scene("desk-16-colours", theme=ANSI_DARK),
    Scene("desk-80x24-16-colours", (80, 24), theme=ANSI_DARK),
    Scene("desk-80x24-cases", (80, 24), keys=("shift+tab",)),
    Scene("desk-80x24-reader", (80, 24), keys=("enter",)),
    Scene("desk-reader", keys=("enter", "right_square_bracket")),
    Scene("desk-filter", keys=("slash",), typed="ans"),
    Scene("desk-filter-nothing", keys=("slash",), typed="zzz"),
    Scene("desk-checklist", keys=("tab", "tab", "j", "j")),
    Scene("desk-element", keys=("tab", "tab", "enter")),
    Scene("desk-task", keys=("t",), typed="Call clerk re ADR tomorrow 2pm !"),
    Scene("desk-task-80x24", (80, 24), keys=("t",), typed="Call clerk"),
    Scene("desk-new-case", keys=("shift+tab", "n")),
    Scene("desk-new-case-80x24", (80, 24), keys=("shift+tab", "n")),
    Scene("desk-document-facts", keys=("e",)),
    Scene("desk-move", keys=("m",)),
    Scene("desk-history", keys=("shift+tab", "H")),
    Scene("today-120x36", keys=("D",)),
    Scene("today-80x24-beside", (80, 24), keys=("D", "tab", "G")),
    Scene("desk-quit", keys=("shift+tab", "q")),
    Scene("help-desk", keys=("question_mark",)),
    Scene("help-80x24", (80, 24), keys=("question_mark",)),
    Scene("palette", keys=("ctrl+p",)),
    Scene("palette-80x24", (80, 24), keys=("ctrl+p",), typed="col"),
    Scene("could-not", keys=("exclamation_mark",)),
    Scene("search-empty", keys=("f",)),
    Scene("search", keys=("f",), typed="dock"),
    Scene("search-80x24", (80, 24), keys=("f",), typed="dock"),
    Scene("search-by-case", keys=("f", *"dock", "f3")),
    Scene("search-16-colours", keys=("f",), typed="dock", theme=ANSI_DARK),
    Scene("triage-60x20", (60, 20), "triage"),
    Scene("triage-80x24", (80, 24), "triage"),
    Scene("triage-120x36", screen="triage"),
    Scene("triage-200x60", (200, 60), "triage"),
    Scene("triage-light", screen="triage", theme=LIGHT),
    Scene("triage-16-colours", screen="triage", theme=ANSI_DARK),
    Scene("triage-80x24-list", (80, 24), "triage", ("tab",)),
    Scene("triage-case", screen="triage", keys=("c",)),
    Scene("triage-type", (80, 24), "triage", ("t",)),
    Scene("triage-dates", screen="triage", keys=("d",)),
    Scene("triage-name", screen="triage", keys=("n",)),
    Scene("triage-marked", screen="triage", keys=("space",)),
]

DELEGATED = [
    Scene("work-60x20", (60, 20), "work"),
    Scene("work-80x24", (80, 24), "work"),
    Scene("work-80x24-brief", (80, 24), "work", ("enter",)),
    Scene("work-120x36", screen="work"),
    Scene("work-16-colours", screen="work", theme=ANSI_DARK),
    Scene("work-new", (80, 24), "work", ("N",)),
    Scene("examine-120x36", screen="work", keys=("e", "space")),
    Scene("examine-80x24", (80, 24), "work", ("e", "space")),
    Scene("approvals-60x20", (60, 20), "approvals"),
    Scene("approvals-80x24", (80, 24), "approvals"),
    Scene("approvals-120x36", screen="approvals"),
    Scene("approvals-light", screen="approvals", theme=LIGHT),
    Scene("approvals-16-colours", (80, 24), "approvals", theme=ANSI_DARK),
    Scene("approvals-dialog-80x24", (80, 24), "approvals", ("a",)),
    Scene("approvals-back-80x24", (80, 24), "approvals", ("b",)),
    Scene("approvals-case", screen="approvals", keys=("i",)),
]
"""Work is looked at by the paralegal, the queue by the attorney over SSH."""


def always(count: int) -> Callable[[Counts], int]:
    """A counter that stands still."""
    return lambda _counts: count


SEVEN = tuple(
    Place(str(number), mode, word, short, "", "", counter=always(waiting))
    for number, (mode, word, short, waiting) in enumerate(
        (
            ("desk", "Desk", "Dsk", 104), ("triage", "Triage", "Tri", 148), ("work", "Work", "Wrk", 112),
            ("approvals", "Approve", "App", 127), ("calendar", "Calendar", "Cal", 131),
            ("clients", "Clients", "Cli", 115), ("supervision", "Supervision", "Sup", 103),
        ), 1,
    )
)  # fmt: skip
"""The places that are to come, each with much to do."""


@pytest.fixture(scope="module")
def handed_out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office with delegated work, of a day that stands still."""
    folder = tmp_path_factory.mktemp("handed") / "office"
    made = init_office(folder, clock=StandingClock(), name="Hale & Ruiz", staff_name="Dana Ruiz", role=Role.PARALEGAL)
    firm = firm_in(made)
    request_id = firm.ready()
    attorney = firm.come_in(firm.attorney)
    deciding.decide(attorney, request_id, said.Said(Decision.RETURNED, "DO", "Answer Smalls."))
    number = requests.request(made, request_id).assignment_id
    assert number is not None
    firm.deliver(number, paragraphs=V2)
    firm.examine(number, note="Cites checked. ¶ 4 relies on Smalls; please confirm.")
    requests.pass_on(made, number, requests.NewRequest((), due=date(2026, 11, 30)))
    firm.save("letter.docx", "Dear Ms. Alvarez", "The hearing is on 12 January 2027.")
    letter = firm.ask("letter.docx")
    deciding.decide(attorney, letter, said.Said(Decision.APPROVED, "DO"))
    attorney.close()
    firm.save("letter.docx", "Dear Ms. Alvarez", "The hearing is on 13 January 2027.")
    firm.give("Digest of Novak deposition, 214 pages", due=date(2026, 11, 23), rescue=date(2026, 11, 20))
    research = firm.give("Research: spoliation, adverse inference", kind=Kind.RESEARCH, due=date(2026, 11, 24))
    firm.deliver(research, "memo.docx", ("MEMORANDUM", "An adverse inference needs intent."))
    scan(made)
    made.close()
    return folder


@pytest.mark.parametrize("scene", DELEGATED, ids=lambda scene: scene.name)
def test_delegated_work_is_as_it_was_looked_at(handed_out: Path, tmp_path: Path, config: Path, scene: Scene) -> None:
    folder = tmp_path / "office"
    shutil.copytree(handed_out, folder)
    if scene.screen == "work":
        opened = open_office(folder, clock=StandingClock())
    else:
        identity = Identity(Proof.KEY, "SHA256:" + "a" * 43, "office")
        opened = open_office(folder, clock=StandingClock(), acting_as="DO", identity=identity)

    async def body() -> None:
        async with desk_on(opened, config, size=scene.size, screen=scene.screen, theme=scene.theme) as desk:
            await desk.rests()
            for key in scene.keys:
                await desk.press(key)
                await desk.rests()
            compare(scene.name, described(desk))

    run(body)
    opened.close()


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office of a day that stands still."""
    folder = tmp_path_factory.mktemp("kept") / "office"
    made = init_office(folder, clock=StandingClock(), name="Hale & Ruiz", staff_name="Dana Ruiz", role=Role.PARALEGAL)
    fill(made)
    made.close()
    return folder


@pytest.fixture
def busy(kept: Path, tmp_path: Path) -> Iterator[Office]:
    """A copy of it."""
    folder = tmp_path / "office"
    shutil.copytree(kept, folder)
    opened = open_office(folder, clock=StandingClock())
    yield opened
    opened.close()


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_the_screen_is_as_it_was_looked_at(busy: Office, config: Path, scene: Scene) -> None:
    async def body() -> None:
        async with desk_on(busy, config, size=scene.size, screen=scene.screen, theme=scene.theme) as desk:
            await desk.rests()
            for key in scene.keys:
                await desk.press(key)
                await desk.rests()
            await desk.type(scene.typed)
            await desk.rests()
            compare(scene.name, described(desk))

    run(body)


def test_seven_places_with_three_digit_counters_fit_eighty_columns(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, size=(80, 24), screen="approvals") as desk:
            desk.app.standing.places = SEVEN
            desk.app.desk.redraw()
            await desk.rests()
            compare("tabs-seven-80x24", described(desk))

    run(body)


def described(desk: Driven) -> str:
    """The characters, below them the ink of each as a letter, and what the letters mean."""
    letters: dict[str, str] = {}
    text, inks = [], []
    for strip in desk.app.screen._compositor.render_strips():
        text.append("".join(segment.text for segment in strip).rstrip())
        line = ""
        for segment in strip:
            said = in_words(segment.style)
            letter = letters.setdefault(said, ascii_letters[len(letters)])
            line += letter * segment.cell_length
        inks.append(line)
    legend = [f"{letter} {said}" for said, letter in letters.items()]
    return "\n".join([*text, "", *inks, "", *legend, ""])


def in_words(style: Style | None) -> str:
    """A style: colour, ground, forms."""
    if style is None:
        return "none"
    colours = [colour.name if colour else "-" for colour in (style.color, style.bgcolor)]
    forms = [form for form in ("bold", "dim", "italic", "underline", "reverse") if getattr(style, form)]
    return " ".join([*colours, *forms])


def compare(name: str, now: str) -> None:
    """Fail with the difference."""
    kept = FOLDER / f"{name}.txt"
    if os.environ.get("PARACASE_SNAPSHOTS") == "write":
        FOLDER.mkdir(exist_ok=True)
        kept.write_text(now, encoding="utf-8")
        return
    before = kept.read_text(encoding="utf-8")
    difference = difflib.unified_diff(before.splitlines(), now.splitlines(), "kept", "now", lineterm="", n=0)
    assert now == before, "\n".join(difference)


def test_every_kept_snapshot_is_compared() -> None:
    scenes = {scene.name for scene in (*SCENES, *DELEGATED)}
    assert {path.stem for path in FOLDER.glob("*.txt")} == scenes | {"tabs-seven-80x24"}
