"""Papers that attack their reader: each costs one outcome, never the intake, and nothing outside the office is touched."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.pool import Workers
from paracase.intake.reading import reader_name
from paracase.services.papers import taking_in
from paracase.services.papers.searching import find
from tests.support import hostile
from tests.support.offices import SAMPLES, assert_whole, drop, inbox, scan
from tests.support.papers import docx, pdf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office

FAULTS = SAMPLES.parent / "faults" / "make_hostile.py"


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    found = Workers()
    yield found
    found.close()


@pytest.fixture
def short_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Papers are stopped after a moment instead of twenty seconds; whole by ``python -m tests.benchmarks.hostile``."""
    monkeypatch.setattr("paracase.intake.one_version.QUICK_SECONDS", 0.4)
    monkeypatch.setattr("paracase.intake.one_version.CPU_SECONDS", 0.6)


def outcomes(office: Office) -> dict[str, str]:
    sql = "SELECT d.name AS name, v.outcome AS outcome FROM document d JOIN version v ON v.id = d.version_id"
    return dict(office.store.read.execute(sql).fetchall())


QUICK = [*hostile.charsets(), *hostile.mails(), *hostile.packages()]


@pytest.mark.parametrize("paper", QUICK, ids=lambda paper: paper.name)
def test_each_has_its_outcome(workers: Workers, tmp_path: Path, paper: hostile.Hostile) -> None:
    path = tmp_path / "paper"
    size = path.write_bytes(paper.data)
    with path.open("rb") as file:
        found = workers.extract(file.fileno(), size, paper.name, cpu=5.0)
    assert found.outcome in paper.outcomes, found.detail
    if found.outcome in {Outcome.TEXT, Outcome.LISTED}:
        assert paper.words in "\n".join(found.pages)
    assert found.outcome is not Outcome.CRASHED or found.detail


def _tree(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


@pytest.mark.usefixtures("short_limit")
def test_beside_thirty_good_papers(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The good ones are all written before a bad one that takes its whole time; every paper has an outcome; the sum fits."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    attacks = [*hostile.web_pages(), *hostile.others()]
    for paper in attacks:
        drop(office, paper.name, paper.data)
    good = [f"good {number}.{kind}" for number, kind in enumerate(["txt", "pdf", "docx"] * 10)]
    for name in good:
        words = f"a good paper named {name}"
        drop(office, name, {"t": words.encode(), "p": pdf(words), "d": docx(words)}[name.rpartition(".")[2][0]])
    order: list[str] = []

    def note(*_: object) -> None:
        for name, outcome in outcomes(office).items():
            if outcome != Outcome.PENDING and name not in order:
                order.append(name)

    before = _tree(tmp_path)
    report = taking_in.scan(office, ocr=False, progress=note)
    assert report.sum.fits, report.sum
    assert_whole(office)
    found = outcomes(office)
    allowed = {paper.name: paper.outcomes for paper in attacks}
    assert not {name: found[name] for name, may in allowed.items() if Outcome(found[name]) not in may}
    assert {found[name] for name in good} == {"text"}
    stopped = [order.index(name) for name in allowed if found[name] in {Outcome.TIMEOUT, Outcome.CRASHED}]
    assert stopped, "none of them was stopped: they attack nothing any more"
    assert max(order.index(name) for name in good) < min(stopped)
    new = _tree(tmp_path) - before
    assert all(name.startswith("office/.paracase") for name in new), new
    assert not list(Path(office.folder, ".paracase", "scratch").glob("*"))
    assert len(find(office, "good paper", limit=100).hits) == 30


@pytest.mark.skipif(not FAULTS.is_file(), reason="the generators of faults are not here")
@pytest.mark.usefixtures("short_limit")
def test_other_generators_of_hostile_papers(office: Office) -> None:
    """Inputs made elsewhere, which show the same kinds otherwise."""
    subprocess.run([sys.executable, str(FAULTS), str(inbox(office))], check=True)
    good = [f"good {number}.txt" for number in range(30)]
    for name in good:
        drop(office, name, f"a good paper named {name}".encode())
    for path in inbox(office).rglob("*"):
        os.utime(path, (1_790_000_000, 1_790_000_000), follow_symlinks=False)
    scan(office)
    assert_whole(office)
    found = outcomes(office)
    assert {found[name] for name in good} == {"text"}
    assert Outcome.PENDING not in found.values()
    for name, words in {
        "charset idna.html": "A letter from the clerk",
        "charset punycode small.html": "A letter from the clerk",
        "charset idna.eml": "The hearing is on 9 December 2026.",
        "charset undefined.eml": "The hearing is on 9 December 2026.",
        "late header.pdf": "a header that comes late",
    }.items():
        assert found[name] == "text", name
        assert name in {hit.name for hit in find(office, f'"{words}"', limit=100).hits}
    assert found["empty name.zip"] == "listed"


def test_what_another_reader_failed_at_is_read_again(office: Office) -> None:
    for name in ("slow.txt", "broken.txt", "torn.pdf", "same.txt"):
        drop(office, name, b"words of " + name.encode())
    scan(office)
    with office.store.write() as tx:
        for name, outcome, reader in (
            ("slow.txt", "timeout", "paracase-1"),
            ("broken.txt", "crashed", "paracase-1"),
            ("torn.pdf", "damaged", "paracase-1"),
            ("same.txt", "timeout", reader_name()),
        ):
            tx.db.execute(
                "UPDATE version SET outcome = ?, extractor = ? "
                "WHERE document_id = (SELECT id FROM document WHERE name = ?)",
                (outcome, reader, name),
            )
    scan(office)
    assert outcomes(office) == {"slow.txt": "text", "broken.txt": "text", "torn.pdf": "damaged", "same.txt": "timeout"}


def test_a_paper_whose_reader_dies_is_tried_again_and_named(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """By hand of the kernel: every reader of it is killed. It ends as crashed, with how; the others are read."""
    real, asked = Workers.extract, list[str]()

    def extract(self: Workers, document: int, size: int, name: str, **options: float) -> object:
        asked.append(name)
        found = real(self, document, size, name, cpu=0.000001 if name == "unlucky.txt" else options["cpu"])
        if name == "unlucky.txt":
            found.outcome = Outcome.CRASHED
        return found

    monkeypatch.setattr(Workers, "extract", extract)
    drop(office, "unlucky.txt", b"words " * 600_000)
    drop(office, "lucky.txt", b"words")
    scan(office)
    assert outcomes(office) == {"unlucky.txt": "crashed", "lucky.txt": "text"}
    assert asked.count("unlucky.txt") == 2
