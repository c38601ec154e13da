"""Real court papers (not part of the project): every one ends as a document or a refusal, and the stamps are read right."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from typing import TYPE_CHECKING

import pytest

from paracase.domain.cases.dockets import parse_docket_number, same_docket
from paracase.domain.papers.proposals import Field, best
from paracase.intake.extract.installed import find_tesseract
from paracase.intake.extract.pool import Workers
from paracase.intake.recognise import Paper
from paracase.intake.recognise.stamp import stamp_of
from paracase.services.cases.cases import NewCase, NewDocket, add_case
from paracase.store.page_texts import page_text
from paracase.store.papers import recognised
from tests.support.offices import SAMPLES, assert_whole, inbox, scan

if TYPE_CHECKING:
    from paracase.domain.cases.dockets import DocketNumber
    from paracase.services.context import Office

pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not here")

STAMPS = {
    "ca10_010110462922.pdf": ("61af64401d331626", "010110462922"),
    "ca1_00117684624.pdf": ("6b3da3540e0e4c9a", "00117684624"),
    "ca2_1-1.pdf": ("e89bfe256e6df881", "1"),
    "ca3_003112692106.pdf": ("13a118c9cdea9a30", "003112692106"),
    "ca4_17.pdf": ("65fd66ce25087ce9", "17"),
    "ca5_00516242060.pdf": ("c7794eb081f48536", "00516242060"),
    "ca6_1-3.pdf": ("182b9959f9cbe0ed", "1"),
    "ca7_3.pdf": ("6ff927e7e94f00ca", "3"),
    "ca9_19.pdf": ("9df3fd6c14643490", "19"),
    "cafc_3.pdf": ("73d71b6442e7dac9", "3"),
    "gov.uscourts.cacd.652774.40.0.pdf": ("fd325d4c2a19524d", "40"),
    "gov.uscourts.cand.203070.27.0.pdf": ("f3227c00644898e9", "27"),
    "ok_words.pdf": ("46d08d36698cee32", "229"),
    "rectangles_no.pdf": ("ce08c86c84036206", "1"),
    "ocr_pdf_variation.pdf": ("396a1bfb535e1092", "42"),
}
"""What is printed in each stamp: the case number, as the beginning of a hash (the samples' words stay out of the project),
and the document number."""


def _fingerprint(number: DocketNumber) -> str:
    return hashlib.sha256(f"{number.office}:{number.key}".encode()).hexdigest()[:16]


def _stamped_numbers() -> dict[str, DocketNumber]:
    """The case number that each stamped sample is about, proved by its fingerprint."""
    workers, found = Workers(), {}
    for path in SAMPLES.rglob("*.pdf"):
        if path.name in STAMPS:
            with path.open("rb") as file:
                pages = workers.extract(file.fileno(), path.stat().st_size, path.name).pages
            stamp = stamp_of(Paper(path.name, tuple(pages)))
            assert stamp is not None, path.name
            assert _fingerprint(stamp.docket) == STAMPS[path.name][0], path.name
            found[path.name] = stamp.docket
    workers.close()
    assert set(found) == set(STAMPS)
    return found


def test_every_sample_ends_as_a_document_or_a_refusal(office: Office) -> None:
    files = [path for path in SAMPLES.rglob("*") if path.is_file()]
    for path in files:
        shutil.copyfile(path, inbox(office) / path.name)
    stamped = _stamped_numbers()
    cases: dict[str, int] = {}
    for at, number in enumerate(dict.fromkeys(docket.raw for docket in stamped.values())):
        cases[number] = add_case(office, NewCase(f"Matter {at}", dockets=(NewDocket(number),))).case.id
    report = scan(office, ocr=True)
    assert report.sum.files == len({path.name for path in files})
    assert report.sum.documents + report.sum.refused == report.sum.files
    assert report.pending["pending"] == 0
    assert report.pending["unrecognised"] == 0
    if find_tesseract("eng"):
        assert report.outcomes["ocr"] >= 4
        assert "needs_ocr" not in report.outcomes
    assert_whole(office)
    ids = {row[1]: row[0] for row in office.store.read.execute("SELECT id, name FROM document WHERE parent_id IS NULL")}
    for name, (_, number) in STAMPS.items():
        proposals = recognised.proposals_for(office.store.read, ids[name])
        case, no = best(proposals, Field.CASE), best(proposals, Field.DOCKET_NO)
        assert case is not None, name
        assert int(case.value) == cases[stamped[name].raw], name
        assert no is not None, name
        assert no.value == number, name
    _notices_are_right(office, ids)


def _notices_are_right(office: Office, ids: dict[str, int]) -> None:
    checked = 0
    for expected in sorted((SAMPLES / "nef").glob("*.expected.json")):
        content = json.loads(expected.read_text(encoding="utf-8"))
        if not content:
            continue
        name = expected.name.replace(".expected.json", ".eml")
        (row,) = recognised.paper_rows(office.store.read, [ids[name]])
        notice = Paper(name, tuple(page_text(office.store.read, office.folder, ids[name])), row.meta).notice
        assert notice is not None, name
        for docket in content["dockets"]:
            wanted = parse_docket_number(docket["docket_number"])
            found = [case for case in notice.cases if same_docket(wanted, parse_docket_number(case.number))]
            assert len(found) == 1, name
            for entry in docket["docket_entries"]:
                assert notice.filed == entry["date_filed"], name
                assert (entry["document_number"] or "") == found[0].document, name
                assert (entry["document_url"] or "") in {found[0].link, ""}, name
                assert not re.search(r"</?[a-z]", notice.docket_text), name
        proposals = recognised.proposals_for(office.store.read, ids[name])
        carrier = best(proposals, Field.CARRIER)
        assert carrier is not None, name
        assert carrier.value == "nef_email", name
        kind = best(proposals, Field.TYPE)
        assert kind is None or kind.value != "nef_email", name
        checked += 1
    assert checked > 60


@pytest.mark.skipif(not (SAMPLES / "redaction").exists(), reason="no samples here")
def test_redactions_that_hide_nothing_are_found_and_no_others() -> None:
    from paracase.intake.extract.inspecting import inspect
    from paracase.intake.extract.sniff import Format

    paths = sorted((SAMPLES / "redaction").glob("*.pdf"))
    found = {
        path.name: any("black box" in flag for flag in inspect(Format.PDF, path.read_bytes()).flags) for path in paths
    }
    assert found == {path.name: path.name.startswith("rectangles_yes") for path in paths}
    assert sum(found.values()) == 2
