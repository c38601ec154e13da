"""Files become documents: identity, bad input, the sum. Real files, real store, real workers."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from paracase.domain.papers.documents import IntakeRefusal, Outcome
from paracase.domain.papers.proposals import Field, best
from paracase.services.cases.cases import case_detail
from paracase.services.papers.searching import find
from paracase.store.papers import lists
from paracase.store.papers.recognised import proposals_for
from tests.support.offices import assert_whole, drop, garcia, inbox, scan
from tests.support.papers import docx, locked_pdf, mail, pdf, stamped

if TYPE_CHECKING:
    from paracase.services.context import Office


def names(office: Office, state: str = "new") -> list[str]:
    return [row.name for row in lists.triage_list(office.store.read, state=state)]


def outcome_of(office: Office, name: str) -> tuple[str, str]:
    row = office.store.read.execute(
        "SELECT v.outcome, v.detail FROM document d JOIN version v ON v.id = d.version_id WHERE d.name = ?", (name,)
    ).fetchone()
    return row[0], row[1]


def test_every_format_ends_with_an_outcome(office: Office) -> None:
    drop(office, "note.txt", b"plain words\x0csecond page")
    drop(office, "latin.txt", "the caf\xe9 lease".encode("cp1252"))
    drop(office, "page.html", b"<html><body><p>Hypertext <script>no</script>words</p></body></html>")
    drop(office, "table.csv", b"a,b\nledger,1\n")
    drop(office, "paper.pdf", pdf("First page", "Second page with dictum"))
    drop(office, "brief.docx", docx("The brief says", "estoppel"))
    drop(office, "letter.eml", mail("Re: Garcia", "See attached.", ("terms.txt", b"attached covenant")))
    drop(office, "empty.pdf", b"")
    drop(office, "torn.pdf", pdf("x" * 500)[:300])
    drop(office, "misnamed.txt", pdf("Actually a PDF with recital"))
    drop(office, "blob.bin", os.urandom(3000))
    drop(office, "old.wpd", b"\xffWPC" + os.urandom(100))
    drop(office, "locked.pdf", locked_pdf())
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
    drop(office, "locked.docx", ole + "EncryptedPackage".encode("utf-16-le"))
    report = scan(office)
    assert report.sum.files == report.sum.documents == 14
    assert {outcome for _, _, outcome, _ in report.unread} >= {"empty", "damaged", "unsupported", "encrypted"}
    expected = {
        "note.txt": Outcome.TEXT, "latin.txt": Outcome.TEXT, "page.html": Outcome.TEXT, "table.csv": Outcome.TEXT,
        "paper.pdf": Outcome.TEXT, "brief.docx": Outcome.TEXT, "letter.eml": Outcome.TEXT,
        "empty.pdf": Outcome.EMPTY, "torn.pdf": Outcome.DAMAGED, "blob.bin": Outcome.UNSUPPORTED,
        "locked.pdf": Outcome.ENCRYPTED, "locked.docx": Outcome.ENCRYPTED,
    }  # fmt: skip
    for name, outcome in expected.items():
        assert outcome_of(office, name)[0] == outcome, name
    for words in ("café", "hypertext", "ledger", "dictum", "estoppel", "covenant", "recital"):
        assert find(office, words).total == 1, words
    assert find(office, "dictum").hits[0].page == 2
    assert find(office, '"second page"').hits[0].page == 2
    assert find(office, "covenant").hits[0].name == "terms.txt"
    assert_whole(office)


def test_nothing_changes_when_nothing_changed(office: Office) -> None:
    drop(office, "a.txt", b"one")
    scan(office)
    before = office.store.read.execute("SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1").fetchone()
    scan(office)
    assert office.store.read.execute("SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1").fetchone() == before


def test_same_path_new_bytes_is_a_version(office: Office) -> None:
    path = drop(office, "draft.txt", b"first words")
    scan(office)
    path.write_bytes(b"second thoughts")
    scan(office)
    assert names(office) == ["draft.txt"]
    assert [v.seq for v in lists.versions(office.store.read, 1)] == [1, 2]
    assert find(office, "first").total == 0
    assert find(office, "thoughts").total == 1
    assert_whole(office)


def test_touched_without_change_is_no_version(office: Office) -> None:
    path = drop(office, "a.txt", b"same")
    scan(office)
    os.utime(path, (1, 1))
    scan(office)
    assert len(lists.versions(office.store.read, 1)) == 1


def test_word_saves_by_rename_and_stays_one_document(office: Office) -> None:
    path = drop(office, "letter.docx", docx("draft one"))
    scan(office)
    (inbox(office) / "~$letter.docx").write_bytes(b"lock")
    new = inbox(office) / "1A2B.tmp"
    new.write_bytes(docx("draft two"))
    new.replace(path)
    report = scan(office)
    assert report.sum.passed_over == 1
    assert names(office) == ["letter.docx"]
    assert len(lists.versions(office.store.read, 1)) == 2


def test_renamed_and_moved_files_stay_the_same_document(office: Office) -> None:
    path = drop(office, "a.txt", b"wandering paper")
    scan(office)
    path.rename(inbox(office) / "b.txt")
    scan(office)
    assert names(office) == ["b.txt"]
    target = inbox(office) / "sub" / "c.txt"
    target.parent.mkdir()
    shutil.copyfile(inbox(office) / "b.txt", target)
    (inbox(office) / "b.txt").unlink()
    scan(office)
    assert names(office) == ["c.txt"]
    assert office.store.read.execute("SELECT count(*) FROM document").fetchone() == (1,)


def test_a_copy_is_a_duplicate_and_both_are_shown(office: Office) -> None:
    drop(office, "a.txt", b"twice")
    scan(office)
    drop(office, "b.txt", b"twice")
    scan(office)
    rows = lists.triage_list(office.store.read)
    assert [(row.name, row.duplicate_of) for row in rows] == [("a.txt", None), ("b.txt", 1)]
    assert len(list(office.vault.objects())) == 1


def test_a_deleted_file_is_missing_and_comes_back_as_itself(office: Office) -> None:
    path = drop(office, "a.txt", b"now you see me")
    scan(office)
    path.unlink()
    assert scan(office).sum.files == 0
    assert names(office) == []
    assert find(office, "is:missing").total == 1
    drop(office, "elsewhere.txt", b"now you see me")
    scan(office)
    assert names(office) == ["elsewhere.txt"]
    assert find(office, "is:missing").total == 0


def test_a_missing_root_is_a_state_and_no_deletion(office: Office) -> None:
    drop(office, "a.txt", b"safe")
    scan(office)
    inbox(office).rename(office.folder / "Away")
    report = scan(office)
    assert [now.sentence.partition(" since ")[0] for now in report.folders] == ["Inbox is not there"]
    assert find(office, "is:missing").total == 0
    (office.folder / "Away").rename(inbox(office))
    assert scan(office).sum.documents == 1
    assert find(office, "is:missing").total == 0


def test_a_renamed_case_folder_is_followed(office: Office) -> None:
    detail = garcia(office)
    (detail.folder / "Orders" / "order.txt").write_bytes(b"so ordered")
    (detail.folder / "Orders" / "two.txt").write_bytes(b"so ordered again")
    scan(office)
    detail.folder.rename(detail.folder.with_name("Garcia old matter"))
    scan(office)
    after = case_detail(office, detail.case.id)
    assert after.folder.name == "Garcia old matter"
    assert after.documents == 2
    assert find(office, "is:missing").total == 0


def test_an_absent_case_folder_says_nothing_about_its_papers(office: Office) -> None:
    detail = garcia(office)
    (detail.folder / "order.txt").write_bytes(b"so ordered")
    scan(office)
    away = office.folder / "away"
    detail.folder.rename(away)
    scan(office)
    assert find(office, "is:missing").total == 0
    away.rename(detail.folder)
    assert scan(office).sum.documents == 1


def test_a_paper_in_a_case_folder_is_that_cases(office: Office) -> None:
    detail = garcia(office)
    (detail.folder / "Orders" / "order.txt").write_bytes(b"so ordered")
    scan(office)
    assert find(office, f"case:{detail.case.number} ordered").total == 1
    row = lists.triage_list(office.store.read)[0]
    assert row.state == "new"


def test_links_pipes_and_devices_are_refused_with_their_reason(office: Office) -> None:
    (inbox(office) / "link.txt").symlink_to("/etc/passwd")
    (inbox(office) / "dangling").symlink_to("nowhere")
    (inbox(office) / "loop").symlink_to(inbox(office))
    os.mkfifo(inbox(office) / "pipe")
    drop(office, "good.txt", b"fine")
    report = scan(office)
    assert {(file.path, file.reason) for file in report.refused} == {
        ("link.txt", IntakeRefusal.SYMLINK),
        ("dangling", IntakeRefusal.SYMLINK),
        ("loop", IntakeRefusal.SYMLINK),
        ("pipe", IntakeRefusal.SPECIAL),
    }
    assert (report.sum.files, report.sum.documents, report.sum.refused) == (5, 1, 4)
    (inbox(office) / "pipe").unlink()
    assert scan(office).sum.refused == 3


@pytest.mark.parametrize(
    "name",
    [b"new\nline.txt", b"[x] [bold].txt", b"\x1b]52;c;aGk=\x07.txt", b"bad\xff\xfe.txt", b"n" * 251 + b".txt",
     "gpj.\u202etxt.pdf".encode(), b" leading and trailing ", b"-rf"],
)  # fmt: skip
def test_hostile_names_are_taken_in_as_they_are(office: Office, name: bytes) -> None:
    path = os.fsencode(inbox(office)) + b"/" + name
    with open(path, "wb") as file:  # noqa: PTH123  a name that is no text
        file.write(b"ordinary words")
    report = scan(office)
    assert report.sum.documents == 1
    stored = office.store.read.execute("SELECT relpath FROM document").fetchone()[0]
    assert bytes(stored) == name
    assert find(office, "ordinary").total == 1


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root reads everything")
def test_unreadable_files_are_refused(office: Office) -> None:
    path = drop(office, "secret.txt", b"no")
    path.chmod(0)
    report = scan(office)
    assert [reason for _, _, reason, _ in report.refused] == [IntakeRefusal.UNREADABLE]
    path.chmod(0o600)
    assert scan(office).sum.documents == 1


def test_a_huge_sparse_file_is_listed_and_not_kept(office: Office) -> None:
    path = inbox(office) / "production.zip"
    with path.open("wb") as file:
        file.truncate(2 << 30)
    report = scan(office)
    assert report.sum.documents == 1
    assert outcome_of(office, "production.zip")[0] == Outcome.TOO_LARGE
    assert not lists.versions(office.store.read, 1)[0].kept
    assert sum(size for _, size in office.vault.objects()) == 0


def test_a_file_still_being_written_is_arriving_and_not_torn(office: Office) -> None:
    path = inbox(office) / "slow.txt"
    writer = subprocess.Popen(
        [sys.executable, "-c",
         "import sys,time\nf=open(sys.argv[1],'w')\nfor i in range(25):\n f.write('word '*100); f.flush(); time.sleep(.2)\n",
         str(path)]
    )  # fmt: skip
    try:
        while not path.exists():
            pass
        from paracase.intake.pipeline import Intake
        from tests.support.clock import AheadClock

        intake = Intake(
            office.folder, office.store, office.settings, AheadClock(0), office.practice.document_types, ocr=False
        )
        total = intake.run_until_idle(wait_seconds=0)
        assert (total.files, total.arriving, total.documents) == (1, 1, 0)
        writer.wait()
        total = intake.run_until_idle(wait_seconds=10)
        intake.close()
    finally:
        writer.kill()
        writer.wait()
    assert total.documents == 1
    assert [v.size for v in lists.versions(office.store.read, 1)] == [12500]


def test_a_full_disk_stops_the_intake_with_a_sentence(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    import errno

    from paracase.domain.errors import DiskFull

    drop(office, "a.txt", b"words")
    real = os.write

    def full(descriptor: int, data: bytes) -> int:
        if Path(f"/proc/self/fd/{descriptor}").readlink().is_relative_to(office.folder / ".paracase" / "vault"):
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(descriptor, data)

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(DiskFull, match="stays where it is"):
        scan(office)
    monkeypatch.setattr(os, "write", real)
    assert not list((office.folder / ".paracase" / "vault" / "tmp").iterdir())
    assert scan(office).sum.documents == 1
    assert_whole(office)


def test_suggestions_carry_their_reason(office: Office) -> None:
    detail = garcia(office)
    drop(
        office,
        "x.pdf",
        stamped("2:24-cv-01234-ABC", "41", "11/19/26", "ORDER SETTING HEARING", "It is hereby ordered. " * 8),
    )
    drop(office, "y.pdf", stamped("9:99-cv-00001", "1", "11/18/26", "COMPLAINT", "Plaintiff alleges. " * 8))
    scan(office)
    from paracase.services.papers.proposing import propose

    sheet = propose(office, 1)
    best = {f: s for s in sorted(sheet.proposals, key=lambda s: s.confidence) for f in [s.field.value]}
    assert best["case"].value == str(detail.case.id)
    assert best["case"].confidence.word == "sure"
    assert "Case 2:24-cv-01234-ABC Document 41" in best["case"].reason
    assert (best["docket_no"].value, best["filed_on"].value) == ("41", "2026-11-19")
    assert best["type"].value == "order"
    assert best["folder"].value == "Orders"
    assert best["name"].value == "2026-11-19 ECF 41 Order Setting Hearing.pdf"
    other = propose(office, 2)
    assert not [s for s in other.proposals if s.field.value == "case"]


def test_attachments_are_documents_with_a_parent(office: Office) -> None:
    inner = mail("Inner", "innermost words", ("deep.txt", b"buried words"))
    drop(office, "outer.eml", mail("Outer", "outer words", ("inner.eml", inner), ("../../evil.txt", b"evil words")))
    report = scan(office)
    assert report.sum.files == report.sum.documents == 1
    rows = office.store.read.execute("SELECT name, parent_id, relpath FROM document ORDER BY id").fetchall()
    assert [(row[0], row[1]) for row in rows] == [
        ("outer.eml", None),
        ("inner.eml", 1),
        ("evil.txt", 1),
        ("deep.txt", 2),
    ]
    assert find(office, "buried").hits[0].name == "deep.txt"
    assert names(office) == ["outer.eml"]


def test_a_lost_index_is_made_again_from_the_vault(office: Office) -> None:
    drop(office, "a.txt", b"evergreen words")
    scan(office)
    office.store.read.execute("SELECT 1")
    for name in ("index.db", "index.db-wal", "index.db-shm"):
        (office.folder / ".paracase" / name).unlink(missing_ok=True)
    scan(office)
    from paracase.services.office.opening import open_office

    again = open_office(office.folder, clock=office.clock)
    assert find(again, "evergreen").total == 1
    again.close()


def test_the_vault_is_read_only_and_private(office: Office) -> None:
    drop(office, "a.txt", b"words")
    scan(office)
    ((name, _),) = office.vault.objects()
    assert stat.S_IMODE(office.vault.path(name).stat().st_mode) == 0o400
    assert stat.S_IMODE((office.folder / ".paracase").stat().st_mode) == 0o700


def test_walks_by_descriptor_and_by_path_agree(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    from paracase.intake import scan as module

    drop(office, "a/b/c.txt", b"deep")
    drop(office, "a/~$lock.docx", b"")
    (inbox(office) / "link").symlink_to("a")
    root = {1: os.fsencode(inbox(office))}
    by_descriptor = module.walk(root)[1]
    monkeypatch.setattr(module, "HAS_DIR_FD", False)
    by_path = module.walk(root)[1]
    assert by_path.files == by_descriptor.files
    assert by_path.folders == by_descriptor.folders
    assert set(by_path.refused) == set(by_descriptor.refused)
    assert by_path.passed_over == by_descriptor.passed_over == 1
    handle = module.open_beneath(root[1], b"a/b/c.txt")
    assert os.read(handle, 10) == b"deep"
    os.close(handle)
    with pytest.raises(FileNotFoundError):
        module.open_beneath(root[1], b"a/none")


def test_a_folder_replaced_by_a_link_leads_nowhere(office: Office, tmp_path: Path) -> None:
    from paracase.intake.scan import Refused, open_beneath

    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "c.txt").write_bytes(b"secret")
    (inbox(office) / "a").symlink_to(tmp_path / "secret")
    with pytest.raises(Refused):
        open_beneath(os.fsencode(inbox(office)), b"a/c.txt")
    (inbox(office) / "l.txt").symlink_to(tmp_path / "secret" / "c.txt")
    with pytest.raises(Refused):
        open_beneath(os.fsencode(inbox(office)), b"l.txt")
    os.mkfifo(inbox(office) / "pipe")
    with pytest.raises(Refused):
        open_beneath(os.fsencode(inbox(office)), b"pipe")


def test_a_broken_practice_file_stops_with_its_line_and_loses_nothing(office: Office) -> None:
    from paracase.domain.errors import PracticeFileError
    from paracase.services.office.opening import open_office

    drop(office, "a.txt", b"words")
    own = office.folder / ".paracase" / "practice" / "doc_types.csv"
    own.write_text("type,label,text_cues,route\norder,Order,(,attorney\n", encoding="utf-8")
    broken = open_office(office.folder, clock=office.clock)
    with pytest.raises(PracticeFileError, match=r"practice/doc_types.csv, line 2, field text_cues"):
        scan(broken)
    broken.close()
    own.write_text("type,label,folder,text_cues,route\nmemo,Memo,Research,words,attorney\n", encoding="utf-8")
    mended = open_office(office.folder, clock=office.clock)
    assert scan(mended).sum.documents == 1
    assert mended.practice.document_types[0].code == "memo"
    mended.close()


_READS_WORDS = """#!/bin/sh
case "$1" in --version) echo "tesseract 5.3.0";; *) cat >/dev/null; cat <<'END'
%s
END
;; esac
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the program is a shell script")
def test_a_scan_that_waited_is_read_once_there_is_ocr(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program stands in for Tesseract, by the same command line, so that this is tried where there is none."""
    program = tmp_path / "bin" / "tesseract"
    program.parent.mkdir()
    words = ("MOTION", "TO", "COMPEL", "ARBITRATION")
    said = "\n".join(f"5\t1\t1\t1\t1\t{n}\t9\t9\t9\t9\t96.5\t{word}" for n, word in enumerate(words, start=1))
    program.write_text(_READS_WORDS % said, encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    image = BytesIO()
    Image.new("L", (400, 200), 255).save(image, "PNG")
    drop(office, "scan.png", image.getvalue())
    scan(office)
    assert outcome_of(office, "scan.png")[0] == "needs_ocr"
    scan(office, ocr=True)
    assert outcome_of(office, "scan.png")[0] == "ocr"
    assert find(office, "compel arbitration").total == 1


def test_an_attachment_that_came_by_itself_is_offered_its_lead(office: Office) -> None:
    """By the numbers of their stamps: 15-1 is the first attachment of docket entry 15."""
    garcia(office)
    drop(office, "motion.pdf", stamped("2:24-cv-01234", "15", "06/01/26", "MOTION TO COMPEL"))
    scan(office)
    drop(office, "exhibit.pdf", stamped("2:24-cv-01234", "15-1", "06/01/26", "EXHIBIT A"))
    scan(office)
    offered = best(proposals_for(office.store.read, 2), Field.LEAD)
    assert offered is not None
    assert (offered.value, offered.reason) == ("1", "attachment 1 of docket number 15")
