"""What an older reader read is read again beside the work, and loses nothing by it."""

from __future__ import annotations

import itertools
import time
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.approvals.statements import Part
from paracase.domain.papers.documents import OLDER_READER, READERS, Outcome
from paracase.intake.extract.protocol import Extracted
from paracase.intake.pipeline import Intake
from paracase.intake.rereading import Rereading
from paracase.services.approvals.requests import NewRequest, ask
from paracase.services.papers.filing import file_document
from paracase.services.papers.looking import document_record
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.reading import reading
from paracase.services.papers.searching import find
from paracase.services.upkeep.doctor import examine
from tests.support.needs import needs_tesseract
from tests.support.offices import assert_whole, drop, garcia, scan
from tests.support.papers import mail
from tests.support.pdfs import PdfMaker
from tests.support.waiting import until

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.store.papers.reading import PendingVersion
    from tests.support.delegated import Firm


def was_read_before(office: Office) -> None:
    """As if readers that gave no account had read all of it."""
    with office.store.write() as tx:
        tx.db.execute("UPDATE version SET reader = 0, parts = '[]', partly = 0")


def read_again(office: Office, *, ocr: bool = False) -> None:
    intake = Intake(
        office.folder,
        office.store,
        office.settings,
        office.clock,
        office.practice.document_types,
        ocr=ocr,
        rereads=True,
    )
    try:
        deadline = time.monotonic() + 60
        while intake.turn().worked or intake.rest is not None:
            assert time.monotonic() < deadline
            time.sleep(min(intake.rest or 0, 0.02))
    finally:
        intake.close()


def older(office: Office) -> list[int]:
    sql = "SELECT document_id FROM version WHERE reader < ? ORDER BY id"
    return [number for (number,) in office.store.read.execute(sql, (READERS,))]


def whole(office: Office) -> str:
    (check,) = [check for check in examine(office) if check.name == "Read whole"]
    return check.finding


def test_a_paper_is_read_again_and_what_was_decided_stays(office: Office) -> None:
    detail = garcia(office)
    drop(office, "letter.eml", mail("Exhibits", "see attached", ("a.txt", b"first covenant"), ("b.txt", b"second")))
    drop(office, "note.txt", b"a note on laches")
    scan(office)
    of_mail = next(i for i in (1, 2) if document_record(office, i)["attachments"])
    file_document(office, of_mail, FilingDecision((detail.case.id,), facts={"title": "Exhibits of Garcia"}))
    before = document_record(office, of_mail)
    was_read_before(office)
    # Another reader counted the attachments otherwise: they are known by their bytes.
    with office.store.write() as tx:
        tx.db.execute("UPDATE document SET child_no = child_no + 3 WHERE parent_id IS NOT NULL")
    assert OLDER_READER in str(document_record(office, of_mail)["reading"])
    found = reading(office, of_mail)
    assert found is not None
    assert OLDER_READER in found.note
    assert "4 papers read by an older reader" in whole(office)
    read_again(office)
    assert older(office) == []
    assert "older reader" not in whole(office)
    after = document_record(office, of_mail)
    assert (after["attachments"], after["title"], after["cases"], after["place"], after["reading"]) == tuple(
        before[name] for name in ("attachments", "title", "cases", "place", "reading")
    )
    assert office.store.read.execute("SELECT count(*) FROM document").fetchone()[0] == 4
    assert [hit.document_id for hit in find(office, "laches").hits] == [3 - of_mail]
    assert_whole(office)


def test_a_paper_that_cannot_be_read_again_keeps_its_text(office: Office) -> None:
    drop(office, "note.txt", b"a note on laches")
    drop(office, "other.txt", b"a note on estoppel")
    scan(office)
    was_read_before(office)
    (sha,) = office.store.read.execute("SELECT sha256 FROM version WHERE document_id = 1").fetchone()
    kept = next(
        path for path in paths.vault(office.folder).rglob("*") if path.name.startswith(sha[2:]) or path.name == sha
    )
    kept.rename(kept.with_name("away"))
    read_again(office)
    assert older(office) == []
    assert len(find(office, "laches").hits) == len(find(office, "estoppel").hits) == 1
    flags = office.store.read.execute("SELECT flags FROM version ORDER BY document_id").fetchall()
    assert [("could not be read again: its bytes could not be opened" in said) for (said,) in flags] == [True, False]


@needs_tesseract
def test_what_ocr_read_is_read_by_it_again(office: Office) -> None:
    maker = PdfMaker()
    maker.scan("NOTICE TO QUIT\nTENANT THADDEUS WIMBERLY\nPREMISES 14 LARCH STREET\nRENT IS DUE ON THE FIRST")
    drop(office, "notice.pdf", maker.data())
    scan(office, ocr=True)
    (parts,) = office.store.read.execute("SELECT parts FROM version").fetchone()
    was_read_before(office)
    read_again(office, ocr=False)
    assert older(office) == [1]  # without OCR there is nobody who could
    assert len(find(office, "wimberly").hits) == 1
    read_again(office, ocr=True)
    assert older(office) == []
    found = office.store.read.execute("SELECT outcome, parts FROM version").fetchone()
    assert tuple(found) == ("ocr", parts)
    assert len(find(office, "wimberly").hits) == 1
    assert_whole(office)


def test_what_ocr_read_before_stays_where_it_reads_nothing_now(office: Office) -> None:
    drop(office, "note.txt", b"a note on laches")
    scan(office)
    was_read_before(office)
    with office.store.write() as tx:
        tx.db.execute("UPDATE version SET outcome = 'ocr'")
    results = [Extracted(Outcome.NO_TEXT, detail="OCR found no words")]
    passes = itertools.count(0, 100)
    again = Rereading(
        office.store, lambda _: Extracted(Outcome.DAMAGED), lambda _: results.pop(), seconds=lambda: float(next(passes))
    )
    while again.rest is not None:
        again.begin()
        again.take()
        time.sleep(0.01)
    again.close()
    assert results == []
    outcome, flags = office.store.read.execute("SELECT outcome, flags FROM version").fetchone()
    assert outcome == "ocr"
    assert "could not be read again: OCR found no words" in flags


def test_nothing_is_read_again_by_a_scan_that_somebody_waits_for(office: Office) -> None:
    drop(office, "note.txt", b"a note on laches")
    scan(office)
    was_read_before(office)
    scan(office)
    assert older(office) == [1]


def test_what_waits_for_a_decision_is_read_again_first(firm: Firm) -> None:
    office = firm.office
    for number in range(6):
        drop(office, f"{number}.txt", b"paper %d" % number)
    scan(office)
    was_read_before(office)
    asked = 3
    file_document(office, asked, FilingDecision((firm.case_id,)))
    ask(office, firm.case_id, NewRequest(((asked, Part.LEAD),), attorney_id=firm.attorney.id))
    was_read_before(office)  # asking had it read by the readers of now
    taken: list[int] = []

    def read(version: PendingVersion) -> Extracted:
        taken.append(version.document_id)
        return Extracted(Outcome.TEXT, ["words"])

    passes = itertools.count(0, 100)
    again = Rereading(office.store, read, seconds=lambda: float(next(passes)))
    while again.rest is not None:
        again.begin()
        until(lambda: again.take() is not None or again.rest is None, 1)
    again.close()
    assert taken[0] == asked
    newest = [number for (number,) in office.store.read.execute("SELECT id FROM document ORDER BY version_id DESC")]
    assert [number for number in taken[1:] if number != asked] == [number for number in newest if number != asked]
