"""The file of a case, handed over: whole for whom it is due, signed by its digest, handed out as the same bytes."""

from __future__ import annotations

import hashlib
import os
import subprocess
from contextlib import closing
from dataclasses import replace
from datetime import date
from email.message import EmailMessage
from typing import TYPE_CHECKING

import pytest

from paracase.domain.clients.communications import CommunicationKind, SpokenWay
from paracase.domain.errors import BadInput, Damaged, NotAllowed, NotFound
from paracase.domain.leaving import manifest
from paracase.domain.leaving.handovers import HandoverState, PaperChoice, Recipient
from paracase.domain.roles import Role
from paracase.services.approvals.to_hand_over import waiting
from paracase.services.cases import cases, holds, tasks
from paracase.services.cases.cases import NewCase
from paracase.services.cases.tasks import NewTask
from paracase.services.clients import answering, communications, questions, relaying
from paracase.services.clients.communications import NewCommunication
from paracase.services.counters import counters
from paracase.services.deadlines import recording
from paracase.services.deadlines.starting import NewEvent
from paracase.services.leaving import choosing, deciding, folders, making
from paracase.services.office.opening import open_office
from paracase.services.papers import filing, sequestering
from paracase.services.papers.proposing import FilingDecision
from paracase.services.people import people
from paracase.services.time.entries import NewTime, add_time, not_counted
from paracase.services.undo import undo
from paracase.store.leaving import handovers
from paracase.store.walls import insert_wall
from tests.support.offices import drop, scan

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.delegated import Firm

CLIENT, SUCCESSOR, OTHER = Recipient.CLIENT, Recipient.SUCCESSOR, Recipient.OTHER


def _file(firm: Firm, name: str, data: bytes, **facts: str) -> int:
    """A paper in the case's file; returns its number."""
    drop(firm.office, name, data)
    scan(firm.office)
    (number,) = firm.office.store.read.execute("SELECT max(id) FROM document").fetchone()
    filing.file_document(firm.office, number, FilingDecision((firm.case_id,), facts))
    return int(number)


@pytest.fixture
def papers(firm: Firm) -> dict[str, int]:
    """An order, a privileged letter, a sealed exhibit, a later filing."""
    return {
        "late": _file(firm, "reply.txt", b"Reply brief\n", docket_no="31", filed_on="2026-06-01", title="Reply",
                      doc_type="reply_brief"),
        "order": _file(firm, "order.txt", b"Order\n", docket_no="12", filed_on="2026-05-03", title="Order: stay",
                       doc_type="order"),
        "letter": _file(firm, "letter.txt", b"Our advice\n", title="Advice to M. Alvarez", dated_on="2026-01-10",
                        handling="privileged"),
        "sealed": _file(firm, "ex.txt", b"Under seal\n", docket_no="12", attachment_no="1", title="Ex. A",
                        filed_on="2026-05-03", handling="sealed", doc_type="exhibit"),
    }  # fmt: skip


def _make(office: Office, firm: Firm, place: Path, to: Recipient = SUCCESSOR, name: str = "Lee & Ito LLP") -> int:
    return making.make(office, firm.case_id, place, to, name=name).made("handover")


def _sha256sum(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sha256sum", "--strict", "-c", manifest.NAME], cwd=folder, capture_output=True, text=True, check=False
    )


def _data(office: Office, firm: Firm, place: Path, to: Recipient = CLIENT) -> dict[str, str]:
    """The CSV files of the file, by name."""
    _make(office, firm, place, to, name="Maria Alvarez")
    return {path.stem: path.read_text("utf-8-sig") for path in folders.not_signed(place).glob("Data/*.csv")}


def _spoke(firm: Firm) -> None:
    """A call with a question that was answered and told; one that was taken back; a held one; a corrected one."""
    office = firm.office
    day, call, way = office.today, CommunicationKind.CALL, SpokenWay
    asked = NewCommunication(call, way.IN, day, "Maria Alvarez", case_id=firm.case_id, said="Two voice mails.",
                             asked="Should I call them back?", minutes=18)  # fmt: skip
    question = communications.log(office, asked).made("question")
    questions.ask(office, question)
    attorney = firm.come_in(firm.attorney)
    with closing(attorney):
        answering.answer(attorney, question, "Please do not call them back.", initials=firm.attorney.initials)
    said = answering.answered(office, question)
    assert said is not None
    relaying.relay(office, said.id, relaying.Telling())
    communications.log(office, replace(asked, said="A slip of the hand.", asked=""))
    undo(office)
    wrong = replace(asked, said="Her brother called.", asked="", who="Luis Alvarez")
    number = communications.log(office, wrong).made("communication")
    communications.correct(office, number, replace(wrong, said="Her cousin called."))


def test_what_was_spoken_goes_to_the_client_and_to_nobody_else(firm: Firm, tmp_path: Path) -> None:
    _spoke(firm)
    data = _data(firm.office, firm, tmp_path / "client")
    assert "Two voice mails." in data["communication"]
    assert "Please do not call them back." in data["communication"]
    assert "A-0001" in data["communication"]
    assert "Her cousin called." in data["communication"]
    assert "Her brother called." not in data["communication"]  # a wording that was corrected
    assert "slip of the hand" not in data["communication"]  # its logging was taken back
    digest = hashlib.sha256(b"Please do not call them back.").hexdigest()
    assert digest in data["questions"]
    assert "Should I call them back?" in data["questions"]
    other = _data(firm.office, firm, tmp_path / "other", OTHER)
    assert not {"communication", "questions", "time"} & set(other)
    assert not any("voice mails" in text for text in other.values())


def test_time_goes_with_who_may_see_everybodys(firm: Firm, tmp_path: Path) -> None:
    with closing(
        open_office(firm.office.folder, clock=firm.office.clock, acting_as=firm.attorney.initials)
    ) as attorney:
        add_time(attorney, NewTime(firm.case_id, 12, "Research tolling of the statute"))
        dropped = add_time(attorney, NewTime(firm.case_id, 7, "Draft something else")).made("time")
        not_counted(attorney, [dropped])
        people.add_person(firm.office, "Ines Rao", Role.PARALEGAL)
        with closing(open_office(firm.office.folder, clock=firm.office.clock, acting_as="IR")) as paralegal:
            by_paralegal = _data(paralegal, firm, tmp_path / "one")["time"]
        assert "Research tolling" not in by_paralegal
        assert "left out: an attorney or administrator makes the file" in by_paralegal
        whole = _data(attorney, firm, tmp_path / "two")["time"]
    assert "1.2" in whole
    assert "Research tolling of the statute" in whole
    assert "Draft something else" not in whole


def test_it_is_made_signed_and_handed_out_as_the_same_bytes(firm: Firm, papers: dict[str, int], tmp_path: Path) -> None:
    tasks.add_task(firm.office, NewTask("Call the clerk", due=firm.office.today, case_id=firm.case_id))
    place = tmp_path / "out" / "File"
    place.parent.mkdir()
    number = _make(firm.office, firm, place)
    waits = folders.not_signed(place)
    assert not place.exists()
    assert not folders.being_made(place).exists()
    assert [path.name for path in sorted((waits / "Documents").iterdir())] == [
        "0001 Dkt 12 2026-05-03 Order- stay.txt",
        "0002 Dkt 12-1 2026-05-03 Ex. A.txt",
        "0003 Dkt 31 2026-06-01 Reply.txt",
        "0004 2026-01-10 Advice to M. Alvarez.txt",
    ]
    assert not list(waits.glob(".*"))
    signed = (waits / manifest.NAME).read_bytes()
    row = deciding.handover(firm.office, number)
    assert (row.state, row.manifest, row.papers) == (
        HandoverState.MADE,
        hashlib.sha256(signed).hexdigest(),
        len(papers),
    )
    with pytest.raises(NotAllowed, match="waits for an attorney"):
        deciding.hand_out(firm.office, number)
    with pytest.raises(NotAllowed, match="may not sign off"):
        deciding.sign(firm.office, number)
    with closing(firm.come_in(firm.attorney)) as attorney:
        assert [one.row.id for one in waiting(attorney)] == [number]
        assert counters(attorney).approvals == 1
        deciding.sign(attorney, number)
        assert waiting(attorney) == []
        with pytest.raises(NotAllowed, match="over SSH"):
            deciding.hand_out(attorney, number)
    deciding.hand_out(firm.office, number)
    assert (place / manifest.NAME).read_bytes() == signed
    assert not waits.exists()
    done = _sha256sum(place)
    assert done.returncode == 0, done.stderr
    files = [path for path in place.rglob("*") if path.is_file()]
    assert len(done.stdout.splitlines()) == len(files) - 1 == deciding.handover(firm.office, number).files - 1
    text = (place / "index.txt").read_text(encoding="utf-8")
    page = (place / "index.html").read_text(encoding="utf-8")
    for words in ("Call the clerk", "Order: stay", "Lee & Ito LLP", "is under seal in this file"):
        assert words in text
        assert words.replace("&", "&amp;") in page
    assert "<script" not in page
    assert "http" not in page.replace("http-equiv", "")
    with pytest.raises(NotAllowed, match="was handed out"):
        deciding.withdraw(firm.office, number)


def test_what_was_touched_after_it_was_made_is_neither_signed_nor_handed_out(
    firm: Firm, papers: dict[str, int], tmp_path: Path
) -> None:
    number = _make(firm.office, firm, tmp_path / "F")
    waits = folders.not_signed(tmp_path / "F")
    letter = waits / "Documents" / "0004 2026-01-10 Advice to M. Alvarez.txt"
    with closing(firm.come_in(firm.attorney)) as attorney:
        letter.write_bytes(b"Other advice\n")
        with pytest.raises(Damaged, match="0004 2026-01-10 Advice"):
            deciding.sign(attorney, number)
        letter.write_bytes(b"Our advice\n")
        (waits / "Documents" / "9999 more.txt").write_bytes(b"put in\n")
        with pytest.raises(Damaged, match="9999 more"):
            deciding.sign(attorney, number)
        (waits / "Documents" / "9999 more.txt").unlink()
        deciding.sign(attorney, number)
    letter.unlink()
    with pytest.raises(Damaged, match="1 file of it is not as made"):
        deciding.hand_out(firm.office, number)
    letter.symlink_to(waits / "Documents" / "0001 Dkt 12 2026-05-03 Order- stay.txt")
    with pytest.raises(Damaged):
        deciding.hand_out(firm.office, number)
    letter.unlink()
    letter.write_bytes(b"Our advice\n")
    (waits / manifest.NAME).write_bytes(manifest.written({"Documents/x": "0" * 64}))
    with pytest.raises(Damaged, match="was changed since"):
        deciding.hand_out(firm.office, number)
    assert len(papers) == 4


def test_an_attorney_leaves_a_paper_out_with_the_reason_which_is_printed(
    firm: Firm, papers: dict[str, int], tmp_path: Path
) -> None:
    with pytest.raises(NotAllowed, match="may not sign off"):
        choosing.choose(firm.office, firm.case_id, papers["letter"], CLIENT, PaperChoice.OUT, reason="no")
    with closing(firm.come_in(firm.attorney)) as attorney:
        with pytest.raises(BadInput, match="reason"):
            choosing.choose(attorney, firm.case_id, papers["letter"], CLIENT, PaperChoice.OUT, reason="  ")
        with pytest.raises(NotFound):
            choosing.choose(attorney, firm.case_id, 9999, CLIENT, PaperChoice.OUT, reason="x")
        with pytest.raises(BadInput, match="everything goes"):
            choosing.choose(attorney, firm.case_id, papers["letter"], CLIENT, PaperChoice.IN, reason="x")
        choosing.choose(
            attorney, firm.case_id, papers["letter"], CLIENT, PaperChoice.OUT, reason="internal notes of another client"
        )
    number = _make(firm.office, firm, tmp_path / "C", CLIENT, "")
    (left,) = deciding.left_out(firm.office, number)
    assert (left.document_id, left.why, left.decided) == (
        papers["letter"],
        "internal notes of another client",
        "Dolores Ortega",
    )
    text = (folders.not_signed(tmp_path / "C") / "index.txt").read_text(encoding="utf-8")
    assert "LEFT OUT (1)" in text
    assert "internal notes of another client | decided by Dolores Ortega" in text
    assert deciding.handover(firm.office, _make(firm.office, firm, tmp_path / "S")).papers == len(
        papers
    )  # said of the client alone
    with closing(firm.come_in(firm.attorney)) as attorney:
        undo(attorney)
        assert choosing.said(attorney, firm.case_id) == []
        choosing.choose(attorney, firm.case_id, papers["letter"], CLIENT, PaperChoice.OUT, reason="again")
        choosing.take_back(attorney, firm.case_id, papers["letter"], CLIENT)
    assert deciding.handover(firm.office, _make(firm.office, firm, tmp_path / "C2", CLIENT)).papers == len(papers)


def test_to_anybody_else_nothing_of_ours_goes(firm: Firm, papers: dict[str, int], tmp_path: Path) -> None:
    tasks.add_task(firm.office, NewTask("Settle at 40k", case_id=firm.case_id))
    with pytest.raises(BadInput, match="to whom"):
        _make(firm.office, firm, tmp_path / "O", OTHER, "")
    number = _make(firm.office, firm, tmp_path / "O", OTHER, "Copy service")
    assert {one.document_id for one in deciding.left_out(firm.office, number)} == {papers["letter"], papers["sealed"]}
    folder = folders.not_signed(tmp_path / "O")
    everything = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    for words in (b"Settle at 40k", b"Advice to M. Alvarez", b"Our advice", b"Under seal\n", b"Ex. A"):
        assert words not in everything
    assert sorted(path.name for path in folder.iterdir()) == ["Documents", manifest.NAME, "index.html", "index.txt"]
    with closing(firm.come_in(firm.attorney)) as attorney:
        choosing.choose(
            attorney, firm.case_id, papers["sealed"], OTHER, PaperChoice.IN, reason="court's order of May 9"
        )
    again = _make(firm.office, firm, tmp_path / "O2", OTHER, "Copy service")
    assert [one.document_id for one in deciding.left_out(firm.office, again)] == [papers["letter"]]


def test_what_was_asked_back_goes_to_nobody_and_is_listed(firm: Firm, papers: dict[str, int], tmp_path: Path) -> None:
    sequestering.sequester(firm.office, papers["late"], reason="claw-back letter of June 2")
    for to in Recipient:
        number = _make(firm.office, firm, tmp_path / to.value, to)
        why = {one.document_id: one.why for one in deciding.left_out(firm.office, number)}
        assert why[papers["late"]].startswith("sequestered")
        folder = folders.not_signed(tmp_path / to.value)
        assert all(b"Reply brief" not in path.read_bytes() for path in folder.rglob("*") if path.is_file())
    with closing(firm.come_in(firm.attorney)) as attorney, pytest.raises(NotAllowed, match="sequestered"):
        choosing.choose(attorney, firm.case_id, papers["late"], OTHER, PaperChoice.IN, reason="x")


def test_what_is_asked_back_after_it_was_made_is_neither_signed_nor_handed_out(
    firm: Firm, papers: dict[str, int], tmp_path: Path
) -> None:
    first, second = (_make(firm.office, firm, tmp_path / name) for name in ("one", "two"))
    with closing(firm.come_in(firm.attorney)) as attorney:
        deciding.sign(attorney, first)
    sequestering.sequester(firm.office, papers["late"], reason="claw-back letter of June 2")
    with pytest.raises(NotAllowed, match=f"goes to nobody: document {papers['late']}"):
        deciding.hand_out(firm.office, first)
    with closing(firm.come_in(firm.attorney)) as attorney, pytest.raises(NotAllowed, match="Sequestered since"):
        deciding.sign(attorney, second)
    assert not (tmp_path / "one").exists()
    undo(firm.office)
    deciding.hand_out(firm.office, first)
    assert (tmp_path / "one").is_dir()


def test_a_hold_does_not_stop_it_and_is_named(firm: Firm, papers: dict[str, int], tmp_path: Path) -> None:
    with closing(firm.come_in(firm.attorney)) as attorney:
        holds.hold(attorney, firm.case_id, reason="preservation letter of April 2", triggered_by="opposing counsel")
    number = _make(firm.office, firm, tmp_path / "H", CLIENT)
    assert deciding.handover(firm.office, number).papers == len(papers)
    assert "preservation letter of April 2" in (folders.not_signed(tmp_path / "H") / "index.txt").read_text(
        encoding="utf-8"
    )


def test_others_are_told_neither_why_a_case_is_held_nor_what_a_paper_came_in(firm: Firm, tmp_path: Path) -> None:
    with closing(firm.come_in(firm.attorney)) as attorney:
        holds.hold(attorney, firm.case_id, reason="the client lost a telephone", triggered_by="us")
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "ana@client.example", "desk@office.example", "Shall we settle low"
    mail.set_content("What do you advise?\n")
    mail.add_attachment(b"Invoice 7\n", maintype="text", subtype="plain", filename="invoice.txt")
    drop(firm.office, "Shall we settle low.eml", mail.as_bytes())
    scan(firm.office)
    letter, child = (row[0] for row in firm.office.store.read.execute("SELECT id FROM document ORDER BY id").fetchall())
    facts = {"handling": "privileged", "title": "Shall we settle low"}
    filing.file_document(firm.office, letter, FilingDecision((firm.case_id,), facts))
    with firm.office.store.write() as tx:
        tx.db.execute("UPDATE document SET doc_type = 'exhibit', handling = 'normal' WHERE id = ?", (child,))
    for to, is_told in ((CLIENT, True), (OTHER, False)):
        number = _make(firm.office, firm, tmp_path / to.value, to)
        assert (letter in [one.document_id for one in deciding.left_out(firm.office, number)]) is not is_told
        folder = folders.not_signed(tmp_path / to.value)
        assert any(path.read_bytes() == b"Invoice 7\n" for path in folder.glob("Documents/*")), "the attachment goes"
        for page in ("index.txt", "index.html"):
            text = (folder / page).read_text(encoding="utf-8")
            assert "on hold since" in text
            assert ("lost a telephone" in text, "settle low" in text) == (is_told, is_told)


def _stand_outside(office: Office, case_id: int) -> None:
    """A wall for whoever acts, as another put it up."""
    with office.store.write() as tx:
        insert_wall(tx.db, case_id=case_id, staff_id=office.person.id, reason="conflict", by=1, at=office.now())
    office.look_again()


def test_who_does_not_see_every_paper_makes_no_file_and_is_told_no_name(
    firm: Firm, papers: dict[str, int], tmp_path: Path
) -> None:
    other = cases.add_case(firm.office, NewCase("Confidential v. Walled")).case
    filing.file_document(firm.office, papers["late"], FilingDecision((other.id, firm.case_id)))
    child = _file(firm, "third.txt", b"of the other\n", title="Secret title")
    filing.file_document(firm.office, child, FilingDecision((other.id,)))
    whole = making.planned(firm.office, firm.case_id, SUCCESSOR)
    assert len(whole.copies) == len(papers)
    assert all("Walled" not in page.decode("utf-8", "replace") for page in whole.pages.values())
    with firm.office.store.write() as tx:  # an attachment of this case that came in a mail of the other
        tx.db.execute("UPDATE document SET parent_id = ? WHERE id = ?", (child, papers["order"]))
    number = _make(firm.office, firm, tmp_path / "W")
    _stand_outside(firm.office, other.id)
    with pytest.raises(NotAllowed, match="1 paper is behind a wall for you") as told:
        _make(firm.office, firm, tmp_path / "W2")
    assert "Order" not in f"{told.value}{told.value.hint}"
    assert not list(tmp_path.glob("W2*"))
    _stand_outside(firm.office, firm.case_id)
    with pytest.raises(NotFound):
        deciding.handover(firm.office, number)
    assert deciding.listed(firm.office) == []


def test_places_that_are_taken_or_the_office_s_own_are_refused(
    firm: Firm, papers: dict[str, int], tmp_path: Path
) -> None:
    inside = firm.office.folder / "Cases" / "File"
    with pytest.raises(BadInput, match="belongs to the office"):
        _make(firm.office, firm, inside)
    with pytest.raises(BadInput, match="belongs to the office"):
        _make(firm.office, firm, firm.office.folder.parent)
    with pytest.raises(NotFound, match="There is no folder"):
        _make(firm.office, firm, tmp_path / "no" / "such" / "place")
    full = tmp_path / "full"
    full.mkdir()
    (full / "mine.txt").write_bytes(b"mine")
    with pytest.raises(BadInput, match="is there already"):
        _make(firm.office, firm, full)
    assert (full / "mine.txt").read_bytes() == b"mine"
    empty = tmp_path / "empty"
    empty.mkdir()
    number = _make(firm.office, firm, empty)
    with pytest.raises(BadInput, match=r"is there already"):
        _make(firm.office, firm, empty)
    with closing(firm.come_in(firm.attorney)) as attorney:
        deciding.sign(attorney, number)
    deciding.hand_out(firm.office, number)
    assert (empty / manifest.NAME).is_file()
    assert len(papers) == 4


def test_one_that_was_killed_is_begun_anew_and_somebody_s_folder_is_left_alone(
    firm: Firm, papers: dict[str, int], tmp_path: Path
) -> None:
    place = tmp_path / "K"
    half = folders.being_made(place)
    half.mkdir()
    (half / "theirs.txt").write_bytes(b"not ours")
    with pytest.raises(BadInput, match="is there already"):
        _make(firm.office, firm, place)
    assert (half / "theirs.txt").read_bytes() == b"not ours"
    (half / folders.MARK).write_text("killed", encoding="utf-8")
    folders.not_signed(place).mkdir()
    (folders.not_signed(place) / folders.MARK).write_text("killed after the rename", encoding="utf-8")
    number = _make(firm.office, firm, place)
    assert not half.exists()
    folders.check_whole(folders.not_signed(place), deciding.handover(firm.office, number).manifest)
    assert len(papers) == 4


def test_cut_off_between_the_rename_and_the_record_it_is_finished(
    firm: Firm, papers: dict[str, int], tmp_path: Path
) -> None:
    place = tmp_path / "R"
    number = _make(firm.office, firm, place)
    with closing(firm.come_in(firm.attorney)) as attorney:
        deciding.sign(attorney, number)
    folders.not_signed(place).rename(place)
    deciding.hand_out(firm.office, number)
    assert deciding.handover(firm.office, number).state is HandoverState.HANDED_OUT
    assert _sha256sum(place).returncode == 0
    assert len(papers) == 4


def test_sent_back_it_says_why_to_who_made_it(firm: Firm, papers: dict[str, int], tmp_path: Path) -> None:
    number = _make(firm.office, firm, tmp_path / "B")
    with closing(firm.come_in(firm.attorney)) as attorney:
        with pytest.raises(BadInput):
            deciding.send_back(attorney, number, reason="")
        deciding.send_back(attorney, number, reason="the retainer is missing")
        with pytest.raises(NotAllowed, match="was sent back"):
            deciding.sign(attorney, number)
    (task,) = [one for one in tasks.open_tasks(firm.office) if "was not signed off" in one.what]
    assert (task.note, task.assignee_id) == ("the retainer is missing", firm.office.person.id)
    second = _make(firm.office, firm, tmp_path / "B2")
    deciding.withdraw(firm.office, second)
    assert [one.state for one in deciding.listed(firm.office)] == [HandoverState.WITHDRAWN, HandoverState.SENT_BACK]
    assert len(papers) == 4


def test_bytes_that_are_not_there_are_said_to_be_lacking(firm: Firm, papers: dict[str, int], tmp_path: Path) -> None:
    digest = hashlib.sha256(b"Reply brief\n").hexdigest()
    object_ = firm.office.vault.path(digest)
    object_.chmod(0o600)
    object_.write_bytes(b"Reply brieF\n")
    with pytest.raises(Damaged, match="other bytes"):
        _make(firm.office, firm, tmp_path / "D")
    assert not folders.not_signed(tmp_path / "D").exists()
    object_.unlink()
    number = _make(firm.office, firm, tmp_path / "D")
    (left,) = deciding.left_out(firm.office, number)
    assert left.document_id == papers["late"]
    assert left.why.startswith("LACKING")


def test_hostile_names_stay_words(firm: Firm, tmp_path: Path) -> None:
    _file(firm, "x.txt", b"1\n", title='<script>alert(1)</script> ../../etc "q" =HYPERLINK(1)')
    tasks.add_task(firm.office, NewTask("=cmd|' /C calc'!A0", case_id=firm.case_id))
    _make(firm.office, firm, tmp_path / "X", CLIENT)
    folder = folders.not_signed(tmp_path / "X")
    assert "<script>alert" not in (folder / "index.html").read_text(encoding="utf-8")
    assert "&lt;script&gt;" in (folder / "index.html").read_text(encoding="utf-8")
    (paper,) = (folder / "Documents").iterdir()
    assert not set(paper.name) & set('<>:"/\\|?*')
    assert ",'=cmd|" in (folder / "Data" / "tasks.csv").read_text(encoding="utf-8-sig")
    assert handovers.folders_of(firm.office.store.read) == [os.fsencode(tmp_path / "X (not signed off)")]


def test_to_anybody_else_only_what_papers_show_that_go_and_no_words_of_ours(
    firm: Firm, papers: dict[str, int], tmp_path: Path
) -> None:
    with closing(firm.come_in(firm.attorney)) as attorney:
        reason = "their expert must not learn of the second report"
        choosing.choose(attorney, firm.case_id, papers["late"], OTHER, PaperChoice.OUT, reason=reason)
    goes = next(number for name, number in papers.items() if name not in {"letter", "sealed", "late"})
    for day, document, what in (
        (3, goes, "we hope to settle before"),
        (4, papers["late"], "hidden"),
        (5, None, "our plan"),
    ):
        new = NewEvent(firm.case_id, "date_set", date(2026, 6, day), what=what, document_id=document)
        recording.record_event(firm.office, new)
    number = _make(firm.office, firm, tmp_path / "O", OTHER, "Copy service")
    assert deciding.handover(firm.office, number).papers == len(papers) - 3
    folder = folders.not_signed(tmp_path / "O")
    for page in ("index.txt", "index.html", "Data/chronology.csv"):
        text = (folder / page).read_text(encoding="utf-8")
        for words in ("second report", "settle before", "hidden", "our plan", "2026-06-04", "2026-06-05", "stage"):
            assert words not in text, (page, words)
        assert "2026-06-03" in text, page
    assert "left out by an attorney" in (folder / "index.txt").read_text(encoding="utf-8")
    for_client = folders.not_signed(tmp_path / "C")
    _make(firm.office, firm, tmp_path / "C", CLIENT)
    assert "our plan" in (for_client / "Data" / "chronology.csv").read_text(encoding="utf-8")


def test_who_comes_second_with_handing_out_leaves_the_folder_alone(
    firm: Firm, papers: dict[str, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert papers
    number = _make(firm.office, firm, tmp_path / "S", CLIENT)
    with closing(firm.come_in(firm.attorney)) as attorney:
        deciding.sign(attorney, number)
        checked = folders.check_whole

        def sent_back_meanwhile(*args: object) -> object:
            monkeypatch.setattr(folders, "check_whole", checked)
            deciding.send_back(attorney, number, reason="not yet")
            return checked(*args)  # type: ignore[arg-type]

        monkeypatch.setattr(folders, "check_whole", sent_back_meanwhile)
        with pytest.raises(NotAllowed, match="decided meanwhile"):
            deciding.hand_out(firm.office, number)
    assert not (tmp_path / "S").exists()
    assert folders.not_signed(tmp_path / "S").is_dir()
    assert deciding.handover(firm.office, number).state is HandoverState.SENT_BACK
