"""The file of a case of so many papers, handed over; and so many matters of another system, taken in.

    python -m tests.benchmarks.leaving DIR [PAPERS] [MATTERS]

DIR is a new folder. 2,000 papers of 20 kB are taken in and made the file of a case, signed, handed out, and checked by
``sha256sum -c``; beside it stands what the same copies and digests cost without paracase. 5,000 matters with a contact, a
task and a date each are read, judged and taken; beside it stands making their folders. The sums must fit, and a second run
takes nothing.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import random
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.cases.cases import TeamPart
from paracase.domain.clients.nicknames import NICKNAMES
from paracase.domain.clock import SystemClock
from paracase.domain.leaving import manifest
from paracase.domain.leaving.handovers import Recipient
from paracase.domain.roles import Identity, Proof, Role
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.leaving import deciding, exports, making
from paracase.services.office.founding import init_office
from paracase.services.office.opening import open_office
from paracase.services.papers import taking_in
from paracase.services.people.people import add_person
from paracase.services.undo import undo

if TYPE_CHECKING:
    from collections.abc import Iterator

KEY = Identity(Proof.KEY, "SHA256:" + "a" * 43, "office")
_FIRST = [name.title() for name in sorted(NICKNAMES) if len(name) > 2]
_SOUND = random.Random(11)
_SURNAMES = sorted({
    "".join(_SOUND.choice("bcdfghklmnprstvz") + _SOUND.choice("aeiou") for _ in range(_SOUND.choice((3, 4)))).title()
    for _ in range(2500)
})  # fmt: skip
_FIRMS = ("Freight LLC", "Foods Inc.", "Roofing Co.", "Hospital", "Holdings LP", "Insurance Company")
MAP = """\
source: Bench
files:
  - {file: matters.csv, kind: matters, columns: {id: Key, number: No, caption: Caption, client: Client}}
  - {file: contacts.csv, kind: contacts, columns: {id: Key, name: Name, matter: No}}
  - {file: tasks.csv, kind: tasks, columns: {id: Key, what: What, matter: No, due: Due}}
  - {file: calendar.csv, kind: calendar, columns: {id: Key, what: What, matter: No, on: Due}}
"""


def _timed(words: str, began: float) -> float:
    took = time.perf_counter() - began
    print(f"{words}: {took:.2f} s", flush=True)
    return took


@contextlib.contextmanager
def _writing_beside(folder: Path) -> Iterator[list[float]]:
    """Another process adds a task every tenth of a second; what each took to be written."""
    told = folder.parent / "waits"
    with subprocess.Popen([sys.executable, "-c", _DESK, str(folder), str(told)], stdin=subprocess.PIPE) as desk:
        waits: list[float] = []
        try:
            yield waits
        finally:
            assert desk.stdin is not None
            desk.stdin.close()
            desk.wait()
            waits += map(float, told.read_text("utf-8").split()) if told.exists() else []


_DESK = """
import select, sys, time
from pathlib import Path
from paracase.domain.clock import SystemClock
from paracase.services.cases.tasks import NewTask, add_task
from paracase.services.office.opening import open_office
office, waits = open_office(Path(sys.argv[1]), clock=SystemClock(), acting_as="Olaf Nord"), []
while not select.select([sys.stdin], [], [], 0.1)[0]:
    began = time.perf_counter()
    add_task(office, NewTask("Written meanwhile"))
    waits.append(time.perf_counter() - began)
    Path(sys.argv[2]).write_text(" ".join(map(str, waits)), encoding="utf-8")
"""


def handed_over(folder: Path, papers: int) -> None:
    """Make, sign, hand out and check the file of a case."""
    office = init_office(folder / "office", clock=SystemClock(), name="B", staff_name="Dana Ruiz", role=Role.PARALEGAL)
    attorney = add_person(office, "Dolores Ortega", Role.ATTORNEY)
    case = add_case(office, NewCase("Garcia v. Freight", team=((attorney.name, TeamPart.LEAD),)))
    for at in range(papers):
        (case.folder / f"Paper {at}.txt").write_bytes(f"Paper {at}\n".encode() + os.urandom(10_000).hex().encode())
    taking_in.scan(office, wait_seconds=600, ocr=False)
    began = time.perf_counter()
    number = making.make(office, case.case.id, folder / "out", Recipient.SUCCESSOR, name="New counsel").made("handover")
    made = _timed(f"made, {papers:,} papers", began)
    signs = open_office(folder / "office", clock=SystemClock(), acting_as=attorney.initials, identity=KEY)
    began = time.perf_counter()
    deciding.sign(signs, number)
    _timed("compared and signed", began)
    began = time.perf_counter()
    deciding.hand_out(office, number)
    _timed("compared and handed out", began)
    began = time.perf_counter()
    done = subprocess.run(
        ["sha256sum", "--quiet", "-c", manifest.NAME], cwd=folder / "out", check=True, capture_output=True
    )
    _timed("sha256sum -c", began)
    assert not done.stdout
    assert deciding.handover(office, number).papers == papers
    began = time.perf_counter()
    floor = folder / "floor"
    floor.mkdir()
    for path in sorted((folder / "out" / "Documents").iterdir()):
        data = path.read_bytes()
        hashlib.sha256(data)
        (floor / path.name).write_bytes(data)
    os.sync()
    beside = _timed("floor: read, hashed, written, synced", began)
    print(f"ratio {made / beside:.2f}")
    signs.close()
    office.close()


def taken_in(folder: Path, matters: int) -> None:
    """Read, judge and take matters; once more; and undo."""
    office = init_office(folder / "import", clock=SystemClock(), name="B", staff_name="Dana Ruiz", role=Role.PARALEGAL)
    add_person(office, "Olaf Nord", Role.PARALEGAL)
    export = folder / "export"
    export.mkdir()
    soon = office.today + timedelta(days=20)
    rows = {"matters": ["Key,No,Caption,Client"], "contacts": ["Key,Name,No"], "tasks": ["Key,What,No,Due"]}
    names = random.Random(7)
    for at in range(matters):
        person = f"{names.choice(_FIRST)} {names.choice(_SURNAMES)}"
        firm = f"{names.choice(_SURNAMES)} {names.choice(_FIRMS)}"
        rows["matters"].append(f"m{at},OLD-{at:05},{person} v. {firm},{person}")
        rows["contacts"].append(f"c{at},Doctor {at},OLD-{at:05}")
        rows["tasks"].append(f"t{at},Call {at},OLD-{at:05},{soon}")
    for name, lines in {**rows, "calendar": rows["tasks"]}.items():
        (export / f"{name}.csv").write_text("\n".join(lines), encoding="utf-8")
    (folder / "map.yaml").write_text(MAP, encoding="utf-8")
    began, used = time.perf_counter(), time.process_time()
    plan = exports.prepared(office, folder / "map.yaml", export, anyway=True)
    judged = _timed(f"read and judged, {matters:,} matters, {4 * matters:,} rows", began)
    print(f"processor time {time.process_time() - used:.2f} s")
    began, used = time.perf_counter(), time.process_time()
    with _writing_beside(folder / "import") as waits:
        exports.take(office, plan, export)
    taken = _timed("taken", began)
    print(f"processor time {time.process_time() - used:.2f} s; another desk wrote {len(waits)} tasks meanwhile, "
          f"the longest wait {max(waits, default=0):.2f} s")  # fmt: skip
    sums = [(one.read, one.taken, one.fits) for one in plan.counts]
    assert sums == [(matters, matters, True)] * 4, (sums, [one.why for one in plan.judged if one.fate == "refused"][:3])
    began = time.perf_counter()
    again = exports.prepared(office, folder / "map.yaml", export)
    _timed("read again", began)
    assert again.is_empty
    assert all(one.here == one.read for one in again.counts)
    began = time.perf_counter()
    for at in range(matters):
        for name in ("", *office.settings.subfolders):
            (folder / "floor of folders" / str(at) / name).mkdir(parents=True, exist_ok=True)
    beside = _timed("floor: their folders made", began)
    print(f"ratio {(judged + taken) / beside:.2f}")
    began, used = time.perf_counter(), time.process_time()
    undo(office)
    _timed("undone", began)
    print(f"processor time {time.process_time() - used:.2f} s")
    office.close()


if __name__ == "__main__":
    PLACE = Path(sys.argv[1])
    PLACE.mkdir()
    handed_over(PLACE, int(sys.argv[2]) if len(sys.argv) > 2 else 2000)
    taken_in(PLACE, int(sys.argv[3]) if len(sys.argv) > 3 else 5000)
