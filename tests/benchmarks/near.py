"""How many near-duplicates and later versions are found, and how many papers are taken for one.

``python -m tests.benchmarks.near``

Variants of the labelled papers (``tests/labelled``) come after them under names that say nothing: one word changed, a
paragraph added, stamped by a court, 2 % of the letters misread as OCR misreads them. What is proposed among the labelled
papers themselves (60 of courts, 40 letters, several in one form), or for a variant of another paper, is false. With
``--samples DIR`` the papers of a folder are taken in besides, and what is proposed among them is listed.
"""

from __future__ import annotations

import argparse
import contextlib
import random
import tempfile
import textwrap
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.papers.proposals import Field
from paracase.domain.roles import Role
from paracase.services.cases.cases import add_case
from paracase.services.demo import formats
from paracase.services.office.founding import init_office
from paracase.services.papers import taking_in
from paracase.services.papers.labelled import load_cases
from paracase.store.papers import recognised
from tests.support import labelled
from tests.support.clock import AheadClock
from tests.support.offices import inbox

if TYPE_CHECKING:
    from paracase.services.context import Office

_LOOKS_LIKE = {"o": "0", "l": "1", "i": "l", "e": "c", "c": "e", "a": "o", "n": "u", "u": "n", "h": "b", "t": "f", "S": "5",
               "s": "5", "m": "rn", "0": "O", "1": "l", "5": "S", "8": "B", "O": "0", "B": "8", ",": "."}  # fmt: skip
_PARAGRAPH = (
    "The parties met and conferred by telephone about the matters set out above and could not agree, so that the question "
    "is put to the Court in the form in which each side has stated it, without waiver of any objection that was made."
)
KINDS = ("one word", "a paragraph", "stamped", "misread 2 %")


def variant(text: str, kind: str, chance: random.Random) -> str:
    """A text as it comes another time."""
    lines = text.split("\n")
    if kind == "one word":
        words = [(n, word) for n, line in enumerate(lines) for word in line.split() if word.isalpha() and len(word) > 5]
        number, word = chance.choice(words)
        lines[number] = lines[number].replace(word, "otherwise", 1)
        return "\n".join(lines)
    if kind == "a paragraph":
        at = len(lines) // 2
        return "\n".join([*lines[:at], "", *textwrap.wrap(_PARAGRAPH, 80), "", *lines[at:]])
    if kind == "stamped":
        return "Superior Court of California, County of Kern  FILED 11/20/2026 4:15 PM  Clerk of the Court\n" + text
    return "".join(
        _LOOKS_LIKE.get(letter, "~") if letter.isalnum() and chance.random() < 0.02 else letter for letter in text
    )


def main(samples: Path | None) -> None:
    """Take the papers in, then their variants, and print what was proposed."""
    chance = random.Random(7)
    sources = [path for path in sorted(labelled.SOURCES.iterdir()) if path.suffix != ".eml"]
    with tempfile.TemporaryDirectory(prefix="near-") as folder, contextlib.closing(_office(Path(folder))) as office:
        labelled.make(inbox(office))
        for beside in ("labels.csv", "cases.csv"):
            (inbox(office) / beside).unlink()
        for path in (p for p in samples.rglob("*") if p.is_file()) if samples is not None else ():
            (inbox(office) / f"sample {path.parent.name} {path.name}").write_bytes(path.read_bytes())
        taking_in.scan(office, ocr=False)
        _say("among the papers themselves", _proposed(office))
        meant = {}
        for number, (source, kind) in enumerate((source, kind) for source in sources for kind in KINDS):
            text = variant(source.read_text("utf-8").replace(labelled._PAGE, "\n"), kind, chance)
            name = f"Scan_{number:04}.pdf"
            (inbox(office) / name).write_bytes(
                formats.pdf_of_pages([text[at : at + 2_500] for at in range(0, len(text), 2_500)])
            )
            meant[name] = (labelled.paper_of(source)[0], kind)
        taking_in.scan(office, ocr=False)
        found: Counter[tuple[str, str]] = Counter()
        for name, of in _proposed(office).items():
            if name in meant:
                base, kind = meant[name]
                right = of[0] == base or meant.get(of[0], ("",))[0] == base
                found[kind, "found" if right else "FALSE"] += 1
        for kind in KINDS:
            print(f"{kind:14} {found[kind, 'found']:4} of {len(sources)} found, {found[kind, 'FALSE']} false")


def _office(folder: Path) -> Office:
    """An office with the cases that the labels name."""
    office = init_office(
        folder / "office", clock=AheadClock(), name="Measured", staff_name="Measure", role=Role.PARALEGAL
    )
    known = load_cases(labelled.CASES)
    for name, case in known.by_label.items():
        if name not in known.absent:
            add_case(office, case)
    return office


def _proposed(office: Office) -> dict[str, tuple[str, str]]:
    db = office.store.read
    names = dict(db.execute("SELECT id, name FROM document").fetchall())
    found = {}
    for number, name in names.items():
        for one in recognised.proposals_for(db, number):
            if one.field is Field.VERSION_OF:
                found[name] = (names[int(one.value)], one.reason)
    return found


def _say(what: str, found: dict[str, tuple[str, str]]) -> None:
    print(f"{what}: {len(found)}")
    for name, (_, reason) in found.items():
        print(f"    {name}: {reason}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--samples", type=Path)
    main(parser.parse_args().samples)
