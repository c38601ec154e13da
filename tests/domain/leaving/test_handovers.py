"""What goes to whom, in which order, under which names; and the manifest."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.errors import Damaged
from paracase.domain.leaving import manifest
from paracase.domain.leaving.handovers import (
    MAX_NAME,
    Chosen,
    FilePaper,
    PaperChoice,
    Recipient,
    fate,
    file_name,
    in_order,
)
from paracase.domain.papers.documents import Handling
from paracase.domain.papers.naming import safe_name, units

if TYPE_CHECKING:
    from pathlib import Path

PAPER = FilePaper(
    id=7, version_id=9, no=1, sha256="0" * 64, size=10, name="Order.pdf", title="", doc_type="order", docket_no="12",
    attachment_no="", day="2026-05-03", handling=Handling.NORMAL,
)  # fmt: skip
OUT = Chosen(PaperChoice.OUT, "duplicate of document 3", "Dolores Ortega")
IN = Chosen(PaperChoice.IN, "produced in discovery", "Dolores Ortega")


@pytest.mark.parametrize("to", [Recipient.CLIENT, Recipient.SUCCESSOR])
@pytest.mark.parametrize("handling", list(Handling))
def test_to_the_client_and_successor_counsel_everything_goes(to: Recipient, handling: Handling) -> None:
    paper = replace(PAPER, handling=handling, is_work=True)
    assert fate(paper, to, None).goes
    left = fate(paper, to, OUT)
    assert (left.goes, left.why, left.by) == (False, "duplicate of document 3", "Dolores Ortega")


@pytest.mark.parametrize("handling", [one for one in Handling if one is not Handling.NORMAL])
def test_to_anybody_else_nothing_privileged_goes_but_what_an_attorney_lets_go(handling: Handling) -> None:
    paper = replace(PAPER, handling=handling)
    assert not fate(paper, Recipient.OTHER, None).goes
    assert fate(paper, Recipient.OTHER, IN).goes
    assert fate(PAPER, Recipient.OTHER, None).goes
    for kind in ("correspondence_client", "retainer_agreement", "memorandum_internal", ""):
        unmarked = replace(PAPER, doc_type=kind)
        assert not fate(unmarked, Recipient.OTHER, None).goes
        assert fate(unmarked, Recipient.OTHER, IN).goes
        assert fate(unmarked, Recipient.CLIENT, None).goes
    assert not fate(replace(PAPER, is_work=True), Recipient.OTHER, None).goes


@pytest.mark.parametrize("to", list(Recipient))
@pytest.mark.parametrize("chosen", [None, IN, OUT])
def test_what_was_asked_back_is_gone_or_is_lacking_goes_to_nobody(to: Recipient, chosen: Chosen | None) -> None:
    for paper in (
        replace(PAPER, is_sequestered=True),
        replace(PAPER, is_purged=True),
        replace(PAPER, is_lacking=True),
    ):
        found = fate(paper, to, chosen)
        assert not found.goes
        assert found.why


def test_papers_stand_by_docket_number_then_attachment_then_day() -> None:
    papers = [
        replace(PAPER, id=1, docket_no="", day="2024-01-01"),
        replace(PAPER, id=2, docket_no="100"),
        replace(PAPER, id=3, docket_no="12", attachment_no="10"),
        replace(PAPER, id=4, docket_no="12", attachment_no="2"),
        replace(PAPER, id=5, docket_no="12"),
        replace(PAPER, id=6, docket_no="9"),
        replace(PAPER, id=7, docket_no="", day=""),
        replace(PAPER, id=8, docket_no="", day="2023-12-31"),
    ]
    assert [one.id for one in sorted(papers, key=in_order)] == [6, 5, 4, 3, 2, 8, 1, 7]


def test_a_name_says_number_docket_day_and_title() -> None:
    paper = replace(PAPER, attachment_no="1", title="Exhibit A: photos", name="scan.PDF")
    assert file_name(12, paper) == "0012 Dkt 12-1 2026-05-03 Exhibit A- photos.PDF"
    assert file_name(3, replace(paper, is_older=True, no=2)).endswith("(version 2).PDF")
    assert file_name(1, replace(PAPER, docket_no="", day="", name="CON.txt", title="")) == "0001 CON-.txt" or file_name(
        1, replace(PAPER, docket_no="", day="", name="CON.txt", title="")
    ).startswith("0001 ")


@given(
    title=st.text(max_size=300), name=st.text(min_size=1, max_size=60), docket=st.from_regex(r"\A[0-9]{0,4}\Z"),
    at=st.integers(1, 99_999),
)  # fmt: skip
def test_every_name_is_safe_on_windows_and_begins_with_its_number(title: str, name: str, docket: str, at: int) -> None:
    made = file_name(at, replace(PAPER, title=title, name=name, docket_no=docket))
    assert made == safe_name(made)
    assert units(made) <= MAX_NAME
    assert made.startswith(f"{at:04}")
    assert not set(made) & set('<>:"/\\|?*\n\r\t\x00')


@given(st.dictionaries(st.from_regex(r"\A[a-zA-Z0-9 ()_.-]{1,20}\Z"), st.from_regex(r"\A[0-9a-f]{64}\Z")))
def test_a_manifest_reads_back_as_written(digests: dict[str, str]) -> None:
    assert manifest.parsed(manifest.written(digests)) == digests


@pytest.mark.parametrize(
    "line", ["", "zz  a", f"{'0' * 64} a", f"{'0' * 64}  /etc/passwd", f"{'0' * 64}  a/../../b", f"\\{'0' * 64}  a\\nb"]
)
def test_a_line_that_is_none_or_leads_out_is_refused(line: str) -> None:
    with pytest.raises(Damaged):
        manifest.parsed(f"{line}\n".encode())


def test_plain_sha256sum_checks_it(tmp_path: Path) -> None:
    (tmp_path / "Documents").mkdir()
    (tmp_path / "Documents" / "0001 Müller (2).txt").write_bytes(b"abc")
    # SHA-256 of "abc": FIPS 180-2, appendix B.1
    digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    (tmp_path / manifest.NAME).write_bytes(manifest.written({"Documents/0001 Müller (2).txt": digest}))
    done = subprocess.run(["sha256sum", "-c", manifest.NAME], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == "Documents/0001 Müller (2).txt: OK\n"
