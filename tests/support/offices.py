"""Making and checking offices."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.typed import parse_docket
from paracase.services.papers import taking_in
from paracase.services.upkeep.verifying import verify
from paracase.store.papers.lists import present_files

if TYPE_CHECKING:
    from paracase.services.cases.cases import CaseDetail
    from paracase.services.context import Office
    from paracase.services.papers.taking_in import ScanReport

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "samples"


def inbox(office: Office) -> Path:
    """The office's Inbox."""
    return office.folder / "Inbox"


def drop(office: Office, name: str, data: bytes) -> Path:
    """Put a file into the Inbox."""
    path = inbox(office) / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def scan(office: Office, *, ocr: bool = False, wait: float = 8.0) -> ScanReport:
    """One pass; the sum must fit."""
    report = taking_in.scan(office, wait_seconds=wait, ocr=ocr)
    assert report.sum.fits, report.sum
    return report


def garcia(office: Office) -> CaseDetail:
    """An invented case with a docket number."""
    return add_case(
        office,
        NewCase(
            "Garcia v. Meridian Freight", dockets=(parse_docket("2:24-cv-01234@cacd", today=office.today),), parties=()
        ),
    )


def assert_whole(office: Office, *, but: tuple[str, ...] = ()) -> None:
    """Nothing lost, nothing twice, nothing torn: files, rows, vault and chain agree.

    Args:
        but: faults that are there for a reason.
    """
    assert verify(office).faults == but
    seen: set[bytes] = set()
    for file in present_files(office.store.read):
        assert file.inside
        assert file.path not in seen
        seen.add(file.path)
        path = Path(str(office.folder)) / file.path.decode("utf-8", "surrogateescape")
        assert hashlib.sha256(path.read_bytes()).hexdigest() == file.sha256, path
