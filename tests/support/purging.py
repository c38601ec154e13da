"""An office with a paper to be purged: by itself, in a mail, copied, shown, approved by name in other people's words."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from paracase.domain.cases.cases import TeamPart
from paracase.domain.roles import Identity, Person, Proof, Role
from paracase.domain.upkeep.purges import PurgeChoice
from paracase.services.cases.cases import CaseChange, edit_case, named_case
from paracase.services.office.founding import init_office
from paracase.services.papers import filing, versions
from paracase.services.papers.proposing import FilingDecision
from paracase.services.people.people import add_person, person_named
from paracase.services.upkeep import orders
from paracase.store.papers.versions import present_version
from tests.support.clock import AheadClock
from tests.support.offices import drop, garcia, scan
from tests.support.papers import mail, pdf

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from paracase.services.context import Office

SECRET = "The privileged memorandum on the zyxquartz settlement posture of our client"
MORE = "A second line that nobody else would write in quite the same order of words"
NAME = "Privileged memo for Ortega.pdf"
WORDS = (b"zyxquartz", b"Privileged memo for", SECRET[:40].encode(), MORE[:40].encode())
"""What must not be found anywhere afterwards."""
ORDINARY = "An ordinary letter about the parking of cars behind the courthouse on Tuesdays"


@dataclass
class Matter:
    """The office and who is in it."""

    office: Office
    attorney: Person
    case_id: int
    number: str
    memo: int
    mail: int
    inside: int
    letter: int

    def as_attorney(self, office: Office | None = None) -> Office:
        """The office as the attorney at an account of their own."""
        identity = Identity(Proof.ACCOUNT, account="ortega")
        return replace(office or self.office, person=self.attorney, identity=identity)

    def order(self, *documents: int) -> int:
        """The attorney orders papers purged (the memorandum, where none is named); returns the order."""
        return orders.order(
            self.as_attorney(),
            self.case_id,
            documents or (self.memo,),
            authority="Order of 24 November 2026, FRE 502(b)",
            reason="Produced by mistake",
        ).made("purge")

    def decide_all(self, order: int) -> None:
        """Whatever holds the bytes goes too."""
        for paper in orders.detail(self.as_attorney(), order).undecided:
            orders.decide(self.as_attorney(), order, paper.id, PurgeChoice.PURGE)


def make_matter(place: Path) -> None:
    """An office with people, case and papers, closed; to be copied."""
    made = init_office(place, clock=AheadClock(), name="Hale & Ruiz", staff_name="Dana Ruiz", role=Role.PARALEGAL)
    _fill(made)
    made.close()


def matter_of(office: Office) -> Matter:
    """Who and what is in a copy of it."""
    attorney = person_named(office, "DO")
    case = named_case(office, "26-0001")
    return Matter(office, attorney, case.id, case.number, memo=1, mail=2, inside=3, letter=4)


def _fill(office: Office) -> None:
    """The memorandum is filed, was shown, and came in a mail too."""
    attorney = add_person(office, "Dolores Ortega", Role.ATTORNEY)
    case = garcia(office).case
    edit_case(office, case.id, CaseChange(team=((attorney.name, TeamPart.LEAD),)))
    memo = pdf(f"{SECRET}\n{MORE}")
    drop(office, NAME, memo)
    scan(office)
    drop(office, "Note.eml", mail("Note", "The attachment was sent in error.", ("memo.pdf", memo)))
    scan(office)
    drop(office, "letter.txt", ORDINARY.encode())
    scan(office)
    for number in (1, 2, 4):
        filing.file_document(office, number, FilingDecision((case.id,)))
    versions.text_of(office, present_version(office.store.read, 1) or 0)
    scan(office)


_LOOK = """
import os, sys
words = [bytes.fromhex(word) for word in sys.argv[2:]]
for top, _, names in os.walk(sys.argv[1]):
    for name in names:
        path = os.path.join(top, name)
        text = open(path, "rb").read() if os.path.isfile(path) else b""
        if any(word in text or word in os.fsencode(name) for word in words):
            print(os.path.relpath(path, sys.argv[1]))
"""


def lying_in(folder: Path, words: Sequence[bytes] = WORDS) -> list[str]:
    """The files below a folder that hold one of these words as they lie on the disk, databases and their logs too."""
    done = subprocess.run(
        [sys.executable, "-c", _LOOK, str(folder), *(word.hex() for word in words)],
        capture_output=True,
        text=True,
        check=True,
    )
    return sorted(done.stdout.split("\n")[:-1])
