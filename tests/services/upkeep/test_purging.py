"""Purging: an order, the list, everything destroyed and looked for as it lies on the disk; holds, rights, owed copies."""

from __future__ import annotations

import hashlib
import os
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.approvals.statements import Decision, Part
from paracase.domain.clients.communications import CommunicationKind, SpokenWay
from paracase.domain.clients.offers import OfferState
from paracase.domain.clients.payments import MoneyKind
from paracase.domain.errors import BadInput, NotAllowed, NotFound, OfficeBusy
from paracase.domain.health import Health
from paracase.domain.papers.documents import PURGED_BYTES
from paracase.domain.roles import AT_THE_DESK, BINDING, Identity, Proof, Right
from paracase.domain.upkeep.purges import CopyKind, CopyState, PurgeChoice, PurgeRelation, PurgeState
from paracase.services.approvals import copies, deciding, reading, requests
from paracase.services.approvals.requests import NewRequest
from paracase.services.approvals.said import Said
from paracase.services.cases import holds
from paracase.services.cases.cases import case_detail
from paracase.services.clients import communications, letters, offers, payments, persons, texts_out, writing
from paracase.services.clients.communications import NewCommunication
from paracase.services.clients.offers import NewOffer
from paracase.services.clients.payments import NewMoneyRequest
from paracase.services.clients.writing import NewText
from paracase.services.office.opening import open_office
from paracase.services.papers import filing, rules, versions
from paracase.services.papers.looking import document_history, document_record
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.reading import reading as read_paper
from paracase.services.papers.rules import By, RuleWish
from paracase.services.papers.searching import find
from paracase.services.people.contacts import add_party
from paracase.services.time import seeing
from paracase.services.time.entries import NewTime, TimeChange, add_time, edit
from paracase.services.undo import undo
from paracase.services.upkeep import backups, gone, orders, owed, purging
from paracase.services.upkeep.doctor import examine
from paracase.services.upkeep.exporting import export
from paracase.services.upkeep.restoring import restore
from paracase.services.upkeep.verifying import verify
from paracase.store import ledger
from paracase.store.engine import connect
from paracase.store.index import Index
from paracase.store.locks import FileLock
from paracase.store.papers.versions import present_version
from paracase.store.upkeep import purges, scour
from paracase.store.upkeep.backup import copy_database
from tests.support.clock import AheadClock
from tests.support.made import copy_of, made_once
from tests.support.offices import assert_whole, drop, scan
from tests.support.papers import mail, pdf
from tests.support.purging import SECRET, WORDS, Matter, lying_in, make_matter, matter_of
from tests.support.written import MAIL, SENDER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from paracase.services.context import Office
    from paracase.store.index import Text


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office with a paper to be purged, closed."""
    return made_once(tmp_path_factory, "purging", make_matter)


@pytest.fixture
def matter(made: Path, tmp_path: Path, clock: AheadClock) -> Iterator[Matter]:
    """A copy of it, open."""
    opened = open_office(copy_of(made, tmp_path / "office"), clock=clock)
    yield matter_of(opened)
    opened.close()


def _doctor(office: Office) -> tuple[Health, str]:
    found = next(check for check in examine(office) if check.name == "Purge")
    return found.health, found.finding


def _digest(office: Office, document_id: int) -> str:
    sql = "SELECT v.sha256 FROM version v WHERE v.document_id = ?"
    return str(office.store.read.execute(sql, (document_id,)).fetchone()[0])


def test_everything_is_destroyed_and_nothing_is_found_on_the_disk(matter: Matter, tmp_path: Path) -> None:
    office = matter.office
    backups.back_up(office, tmp_path / "backup")
    assert find(office, "zyxquartz").total == 2
    assert len(lying_in(tmp_path)) > 3, "else nothing is shown by its absence"
    order = matter.order()
    listed = orders.detail(office, order)
    assert [(paper.id, paper.relation) for paper in listed.papers] == [
        (matter.memo, PurgeRelation.ORDERED),
        (matter.mail, PurgeRelation.HOLDS),
        (matter.inside, PurgeRelation.SAME),
    ]
    with pytest.raises(NotAllowed, match="2 papers that hold the bytes are undecided"):
        purging.carry_out(office, order, case_number=matter.number)
    matter.decide_all(order)
    before = ledger.head(office.store.read)
    report = purging.carry_out(office, order, case_number=matter.number.lower())
    assert (report.found, report.owed) == ((), ())
    assert report.is_gone
    assert find(office, "zyxquartz").total == 0
    assert find(office, "parking").total == 1
    assert_whole(office)
    assert ledger.hash_at(office.store.read, before.seq) == before.hash
    assert scan(office).sum.documents == 1
    assert find(office, "is:missing").total == 0
    assert _doctor(office) == (Health.GOOD, "nothing is owed")
    office.close()
    assert lying_in(tmp_path) == []
    restored = restore(tmp_path / "backup", tmp_path / "again", clock=AheadClock())
    assert (restored.documents, restored.wrong) == (1, 0)


def test_what_is_left_is_a_tombstone(matter: Matter) -> None:
    office = matter.office
    order = matter.order()
    matter.decide_all(order)
    purging.carry_out(office, order, case_number=matter.number)
    record = document_record(office, matter.memo)
    assert record["name"] == f"Purged {office.today} by order of Dolores Ortega"
    assert "purged by an attorney's order" in record["reading"]
    assert (record["title"], record["doc_type"], record["place"]) == (None, None, None)
    assert "purge.carried_out" in [kind for _, _, kind, _ in document_history(office, matter.memo)]
    shown = read_paper(office, matter.memo)
    assert shown is not None
    assert shown.pages == ()
    for act in (filing.trash, filing.set_aside, filing.file_path, filing.to_move):
        with pytest.raises(NotAllowed, match="is gone: purged"):
            act(office, matter.memo)
    assert case_detail(office, matter.case_id).documents == 4
    assert filing.trash(office, matter.letter).can_undo


def test_its_name_goes_out_of_time_and_of_what_was_spoken(matter: Matter, tmp_path: Path) -> None:
    """What was done and said stays, and can be taken back; nothing of it calls the paper by its name."""
    office = matter.office
    name = office.store.read.execute("SELECT name FROM document WHERE id = ?", (matter.memo,)).fetchone()[0]
    first = add_time(office, NewTime(matter.case_id, 3, f"Review {name} and summarize")).made("time")
    edit(office, first, TimeChange(words=f"Review {name} twice"))
    call = NewCommunication(CommunicationKind.CALL, SpokenWay.IN, office.today, "Maria Alvarez", case_id=matter.case_id,
                            said=f"Asked where {name} went.")  # fmt: skip
    spoken = communications.log(office, call).made("communication")
    offer = offers.add_offer(office, NewOffer(matter.case_id, "Vantage", f"As {name} says.")).made("offer")
    offers.end(office, offer, OfferState.WITHDRAWN, words=f"{name} was wrong.")
    fee = NewMoneyRequest(matter.case_id, MoneyKind.FILING_FEE, 40_200, "Clerk of the Court", f"For {name}")
    money = payments.ask(office, fee).made("money")
    order = matter.order()
    matter.decide_all(order)
    assert purging.carry_out(office, order, case_number=matter.number).is_gone
    told = offers.offer(office, offer)
    assert (told.words, told.decision) == ("As (purged) says.", "(purged) was wrong.")
    assert payments.request(office, money).words == "For (purged)"
    assert [row.words for row in seeing.past(office, first)] == ["Review (purged) and summarize"]
    assert seeing.entry(office, first).words == "Review (purged) twice"
    assert communications.entry(office, spoken).said == "Asked where (purged) went."
    assert_whole(office)
    office.close()
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and name.encode() in path.read_bytes()]


def test_a_text_to_a_client_goes_with_its_words_wherever_they_stood(matter: Matter, tmp_path: Path) -> None:
    """Its file, what the store keeps of it, what the guard marked, what was logged as said, and the ledger's words."""
    office = matter.office
    attorney = matter.as_attorney()
    folder = letters.folder(office)
    folder.mkdir(parents=True)
    (folder / letters.SENDER).write_text(SENDER, encoding="utf-8")
    add_party(office, matter.case_id, "Maria Alvarez", "plaintiff", is_client=True)
    client = persons.named_person(office, "Maria Alvarez").id
    persons.edit_person(office, client, {"email": MAIL, "safe_way": "e-mail"})
    words = "You should take the wrumpled offer. Nobody else would write this in quite such an order."
    new = NewText((client,), subject="About the offer", words=words)
    number = writing.write(office, matter.case_id, new).made("client_text")
    request = writing.ask(office, number).made("request")
    deciding.decide(attorney, request, Said(Decision.APPROVED, attorney.person.initials))
    out = tmp_path / "out"
    out.mkdir()
    texts_out.send(office, number, out)
    row = writing.text_row(office, number)
    (handed,) = out.iterdir()
    handed.unlink()  # what left the office is not the office's any more
    assert len(lying_in(office.folder, (b"wrumpled",))) >= 3, "else nothing is shown by its absence"
    order = matter.order(row.document_id)
    matter.decide_all(order)
    report = purging.carry_out(office, order, case_number=matter.number)
    # Its name stands in the statement that the attorney approved, which stays; that is said.
    assert ([one.what for one in report.found], report.owed) == (["holds 1 piece of a text or name"], ())
    left = writing.text_row(office, number)
    assert (left.words, left.subject, left.state, left.sha256) == ("", "(purged)", row.state, row.sha256)
    assert row.communication_id is not None
    assert communications.entry(office, row.communication_id).said == "(purged)"
    assert_whole(office)
    office.close()
    assert lying_in(tmp_path, (b"wrumpled", b"Nobody else would write")) == []


def test_a_purge_is_never_undone(matter: Matter) -> None:
    order = matter.order()
    matter.decide_all(order)
    with pytest.raises(NotAllowed) as refused:
        undo(matter.as_attorney())
    assert refused.value.hint == "Decide otherwise: paracase purge decide."
    purging.carry_out(matter.office, order, case_number=matter.number)
    with pytest.raises(NotAllowed) as refused:
        undo(matter.office)
    assert "A purge is never undone" in refused.value.hint
    with pytest.raises(NotAllowed, match="is begun"):
        orders.withdraw(matter.as_attorney(), order, reason="A mistake")
    with pytest.raises(NotAllowed, match="is begun"):
        purging.carry_out(matter.office, order, case_number=matter.number)


def test_an_act_on_several_papers_keeps_the_others_way_back(matter: Matter) -> None:
    office = matter.office
    filing.trash_together(office, (matter.memo, matter.letter))
    order = matter.order()
    matter.decide_all(order)
    purging.carry_out(office, order, case_number=matter.number)
    assert filing.restore(office, matter.letter).summary.startswith("Restored")
    assert_whole(office)


def test_an_order_is_an_attorneys(matter: Matter) -> None:
    office = matter.office
    words = {"authority": "FRE 502(b)", "reason": "Sent in error"}
    with pytest.raises(NotAllowed, match="may not order papers purged"):
        orders.order(office, matter.case_id, (matter.memo,), **words)
    said = replace(matter.as_attorney(), identity=Identity(Proof.SAID, account="office"))
    with pytest.raises(NotAllowed, match="was only said"):
        orders.order(said, matter.case_id, (matter.memo,), **words)
    assert purges.purges(office.store.read) == []
    for wrong in ({"authority": "", "reason": "x"}, {"authority": "x", "reason": " "}):
        with pytest.raises(BadInput):
            orders.order(matter.as_attorney(), matter.case_id, (matter.memo,), **wrong)
    with pytest.raises(NotFound):
        orders.order(matter.as_attorney(), matter.case_id, (99,), **words)
    order = matter.order()
    by_key = replace(office, identity=Identity(Proof.KEY, "SHA256:x", "office"))
    with pytest.raises(NotAllowed, match="over SSH"):
        purging.carry_out(by_key, order, case_number=matter.number)


def test_who_decides_what(matter: Matter) -> None:
    office, order = matter.office, matter.order()
    with pytest.raises(NotAllowed, match="may not order papers purged, or one that holds them kept"):
        orders.decide(office, order, matter.mail, PurgeChoice.PURGE)
    with pytest.raises(NotAllowed, match="may not order"):
        orders.decide(office, order, matter.inside, PurgeChoice.KEEP, why="x")
    with pytest.raises(BadInput):
        orders.decide(matter.as_attorney(), order, matter.mail, PurgeChoice.KEEP)
    with pytest.raises(NotFound, match="not on the list"):
        orders.decide(office, order, matter.letter, PurgeChoice.PURGE)
    orders.decide(office, order, matter.inside, PurgeChoice.PURGE)
    assert [paper.id for paper in orders.detail(office, order).undecided] == [matter.mail]


def test_what_stays_keeps_its_bytes_and_says_why(matter: Matter) -> None:
    office, order = matter.office, matter.order()
    attorney = matter.as_attorney()
    orders.decide(attorney, order, matter.inside, PurgeChoice.KEEP, why="Ours by right: the sender waived")
    orders.decide(attorney, order, matter.mail, PurgeChoice.KEEP, why="As the paper in it")
    digest = _digest(office, matter.memo)
    report = purging.carry_out(office, order, case_number=matter.number)
    assert report.is_gone
    assert len(report.kept) == 2
    assert office.vault.digest(digest) == digest
    assert_whole(office)
    assert find(office, "zyxquartz").total == 1
    assert _doctor(office)[0] is Health.GOOD


def test_another_cases_number_destroys_nothing(matter: Matter) -> None:
    order = matter.order()
    matter.decide_all(order)
    for typed in ("", "26-0002", "Garcia"):
        with pytest.raises(BadInput, match="nothing was destroyed"):
            purging.carry_out(matter.office, order, case_number=typed)
    orders.withdraw(matter.as_attorney(), order, reason="The other side withdrew its claim")
    with pytest.raises(NotAllowed, match="was withdrawn"):
        purging.carry_out(matter.office, order, case_number=matter.number)
    assert find(matter.office, "zyxquartz").total == 2
    assert not paths.purging(matter.office.folder).exists()


def test_nothing_on_hold_is_purged(matter: Matter) -> None:
    office, attorney = matter.office, matter.as_attorney()
    order = matter.order()
    matter.decide_all(order)
    with pytest.raises(NotAllowed, match="may not put a case on hold"):
        holds.hold(office, matter.case_id, reason="x")
    with pytest.raises(BadInput):
        holds.hold(attorney, matter.case_id, reason=" ")
    assert not holds.hold(attorney, matter.case_id, reason="Subpoena of 3 May").can_undo
    assert [hold.reason for hold in case_detail(office, matter.case_id).holds] == ["Subpoena of 3 May"]
    with pytest.raises(NotAllowed, match=r"on hold since .* \(Dolores Ortega\): Subpoena of 3 May"):
        purging.carry_out(office, order, case_number=matter.number)
    with pytest.raises(NotAllowed, match="on hold"):
        matter.order(matter.letter)
    assert find(office, "zyxquartz").total == 2
    with pytest.raises(NotAllowed) as refused:
        undo(attorney)
    assert "release-hold" in refused.value.hint
    holds.release(attorney, matter.case_id, reason="Withdrawn")
    with pytest.raises(BadInput, match="not on hold"):
        holds.release(attorney, matter.case_id, reason="Withdrawn")
    assert purging.carry_out(office, order, case_number=matter.number).is_gone


def test_a_changed_file_is_listed_first(matter: Matter) -> None:
    order = matter.order()
    matter.decide_all(order)
    filing.file_path(matter.office, matter.memo).write_bytes(b"a newer version of it")
    with pytest.raises(NotAllowed, match="was changed since"):
        purging.carry_out(matter.office, order, case_number=matter.number)
    scan(matter.office)
    assert purging.carry_out(matter.office, order, case_number=matter.number).is_gone
    assert lying_in(matter.office.folder, [b"a newer version"]) == []


def test_copies_that_nobody_took_in_go_as_well(matter: Matter) -> None:
    office = matter.office
    order = matter.order()
    matter.decide_all(order)
    path = filing.file_path(office, matter.memo)
    copy = office.folder / "Inbox" / "a copy of it.pdf"
    copy.write_bytes(path.read_bytes())
    elsewhere = office.folder.parent / "linked.pdf"
    linked = office.folder / "Inbox" / "linked.pdf"
    linked.write_bytes(path.read_bytes())
    os.link(linked, elsewhere)
    assert purging.carry_out(office, order, case_number=matter.number).is_gone
    assert not copy.exists()
    assert not linked.exists()
    assert hashlib.sha256(elsewhere.read_bytes()).hexdigest() == _digest(office, matter.memo), "not ours to destroy"


def test_a_backup_that_is_away_stays_owed_until_it_is_reached(matter: Matter, tmp_path: Path) -> None:
    office = matter.office
    backups.back_up(office, tmp_path / "disk")
    (tmp_path / "disk").rename(tmp_path / "away")
    order = matter.order()
    matter.decide_all(order)
    report = purging.carry_out(office, order, case_number=matter.number)
    assert [(copy.kind, copy.detail) for copy in report.owed] == [(CopyKind.BACKUP, "not reached: mount its disk")]
    assert not report.is_gone
    assert _doctor(office) == (Health.BAD, "1 copy still owed")
    (tmp_path / "disk").mkdir()
    assert [copy.state for copy in owed.reach_all(office)] == [CopyState.OWED]
    (tmp_path / "disk").rmdir()
    (tmp_path / "away").rename(tmp_path / "disk")
    assert lying_in(tmp_path / "disk")
    (found,) = owed.reach_all(office)
    assert (found.state, found.detail) == (
        CopyState.GONE,
        "2 objects destroyed, its store replaced by the present one",
    )
    assert lying_in(tmp_path / "disk") == []
    assert owed.owed(office) == []
    assert gone.check(office, order).is_gone
    assert _doctor(office)[0] is Health.GOOD


def test_what_will_never_be_reached_is_settled_by_an_attorneys_word(matter: Matter, tmp_path: Path) -> None:
    office = matter.office
    export(replace(office), tmp_path / "export", "csv")
    order = matter.order()
    matter.decide_all(order)
    (copy,) = purging.carry_out(office, order, case_number=matter.number).owed
    assert (copy.kind, os.fsdecode(copy.path)) == (CopyKind.EXPORT, str(tmp_path / "export"))
    with pytest.raises(NotAllowed):
        owed.settle(office, copy.id, reason="Shredded")
    with pytest.raises(NotFound):
        owed.settle(matter.as_attorney(), 99, reason="Shredded")
    owed.settle(matter.as_attorney(), copy.id, reason="The disk was shredded; certificate 4711")
    assert owed.owed(office) == []
    assert [one.state for one in purges.copies(office.store.read)] == [CopyState.SETTLED]


def test_an_export_is_gone_when_its_folder_is(matter: Matter, tmp_path: Path) -> None:
    export(matter.office, tmp_path / "export", "csv")
    order = matter.order()
    matter.decide_all(order)
    purging.carry_out(matter.office, order, case_number=matter.number)
    for found in (tmp_path / "export").iterdir():
        found.unlink()
    (tmp_path / "export").rmdir()
    assert [copy.state for copy in owed.reach_all(matter.office)] == [CopyState.GONE]


@pytest.mark.parametrize("is_ordered", [False, True], ids=["from before the order", "with the order"])
def test_an_old_backup_that_is_restored_is_purged_again(matter: Matter, tmp_path: Path, *, is_ordered: bool) -> None:
    office = matter.office
    if is_ordered:
        matter.order()
    backups.back_up(office, tmp_path / "disk")
    (tmp_path / "disk").rename(tmp_path / "old")
    order = 1 if is_ordered else matter.order()
    matter.decide_all(order)
    purging.carry_out(office, order, case_number=matter.number)
    folder = office.folder
    office.close()
    restore(tmp_path / "old", folder, clock=AheadClock(), replace_store=True)
    assert lying_in(folder)
    again = open_office(folder, clock=AheadClock())
    assert [found.state for found in purges.purges(again.store.read)] == [PurgeState.DESTROYED]
    scan(again)
    assert find(again, "zyxquartz").total == 0
    assert verify(again).faults == ()
    again.close()
    assert lying_in(folder) == []


def test_what_was_set_aside_goes_with_it(matter: Matter) -> None:
    office = matter.office
    home = paths.home(office.folder)
    copy_database(paths.store(office.folder), home / "office-before-7.db")
    (home / "damaged 2026-11-23").mkdir()
    copy_database(paths.store(office.folder), home / "damaged 2026-11-23" / "office.db")
    aside = office.folder / ".paracase (set aside 2026-11-23)"
    (aside / "vault" / "objects" / "ab").mkdir(parents=True)
    copy_database(paths.store(office.folder), aside / "office.db")
    digest = _digest(office, matter.memo)
    kept = aside / "vault" / "objects" / digest[:2]
    kept.mkdir(exist_ok=True)
    os.link(office.vault.path(digest), kept / digest)
    paths.log(office.folder).write_text(f"one line\nPrivileged memo for Ortega.pdf: {SECRET}\nanother\n", "utf-8")
    order = matter.order()
    assert orders.detail(office, order).here == (
        "office-before-7.db",
        "damaged 2026-11-23",
        ".paracase (set aside 2026-11-23)",
    )
    matter.decide_all(order)
    report = purging.carry_out(office, order, case_number=matter.number)
    assert not (home / "office-before-7.db").exists()
    assert not (home / "damaged 2026-11-23").exists()
    assert not (kept / digest).exists()
    assert "one line\nanother" in paths.log(office.folder).read_text("utf-8")
    office.close()
    assert report.found == ()
    assert lying_in(office.folder) == []


def test_the_same_bytes_dropped_again_are_taken_in_and_said(matter: Matter) -> None:
    office = matter.office
    memo = filing.file_path(office, matter.memo).read_bytes()
    order = matter.order()
    matter.decide_all(order)
    purging.carry_out(office, order, case_number=matter.number)
    drop(office, "came back.pdf", memo)
    scan(office)
    sql = "SELECT d.id, v.flags, d.duplicate_of FROM document d JOIN version v ON v.id = d.version_id WHERE d.name = ?"
    (number, flags, twin) = office.store.read.execute(sql, ("came back.pdf",)).fetchone()
    assert number not in {matter.memo, matter.mail, matter.inside}
    assert PURGED_BYTES in flags
    assert twin is None
    assert _doctor(office) == (Health.WARN, f"purged bytes came again: document {number}")
    assert not gone.check(office, order).is_gone
    assert verify(office).faults == ()
    filing.file_document(office, number, FilingDecision((matter.case_id,)))
    second = matter.order(number)
    assert purging.carry_out(office, second, case_number=matter.number).is_gone
    assert gone.check(office, order).is_gone


def test_an_approval_of_a_purged_paper_stays_in_the_record(matter: Matter) -> None:
    office = matter.office

    asked = requests.ask(
        office, matter.case_id, NewRequest(((matter.memo, Part.LEAD),), attorney_id=matter.attorney.id)
    )
    request = asked.made("request")
    deciding.decide(matter.as_attorney(), request, Said(Decision.APPROVED, matter.attorney.initials))
    order = matter.order()
    matter.decide_all(order)
    purging.carry_out(office, order, case_number=matter.number)
    found = reading.detail(office, request)
    assert [item.item.name[:6] for item in found.items] == ["Purged"]
    assert found.items[0].text.pages == ("",)
    with pytest.raises(NotAllowed, match="bytes are gone"):
        copies.copy_of(matter.as_attorney(), request)
    assert verify(office).faults == ()
    version = present_version(office.store.read, matter.memo) or 0
    with pytest.raises(NotAllowed):
        versions.settled_version(office, matter.memo)
    assert versions.text_of(office, version).pages == ("",)
    office.close()
    assert lying_in(office.folder, [word for word in WORDS if not word.startswith(b"Privileged")]) == []


def test_two_cannot_carry_out_at_once(matter: Matter) -> None:

    order = matter.order()
    matter.decide_all(order)
    lock = FileLock(paths.purge_lock(matter.office.folder))
    assert lock.acquire()
    with pytest.raises(OfficeBusy, match="carries out a purge already"):
        purging.carry_out(matter.office, order, case_number=matter.number)
    lock.release()
    assert purging.carry_out(matter.office, order, case_number=matter.number).is_gone


def test_a_reader_that_holds_on_keeps_it_unfinished_until_it_lets_go(
    matter: Matter, monkeypatch: pytest.MonkeyPatch
) -> None:

    office, order = matter.office, matter.order()
    matter.decide_all(order)
    monkeypatch.setattr(scour, "PATIENCE", 0.3)
    with closing(office.store.look()) as db:
        db.execute("BEGIN")
        db.execute("SELECT count(*) FROM document").fetchone()
        with pytest.raises(OfficeBusy, match="could not be written anew"):
            purging.carry_out(office, order, case_number=matter.number)
        assert _doctor(office) == (Health.BAD, "1 order begun and not through")
        db.execute("COMMIT")
    (report,) = purging.resume(office)
    assert report.is_gone
    office.close()
    assert lying_in(office.folder) == []


def test_the_rights_are_in_the_table() -> None:

    assert {Right.HOLD, Right.ORDER_PURGE} <= BINDING
    assert Right.CARRY_OUT_PURGE in AT_THE_DESK


def test_what_is_purged_while_it_is_read_stays_purged(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its words are in the index already, its outcome not yet in the store: neither they nor its children come back."""
    put = Index.put

    def purged_meanwhile(index: Index, texts: Iterable[Text]) -> int:
        batch = put(index, texts)
        with closing(connect(paths.store(office.folder))) as db:
            db.execute("UPDATE version SET outcome = 'purged', kept = 0")
        return batch

    monkeypatch.setattr(Index, "put", purged_meanwhile)
    drop(office, "records.eml", mail("Records", SECRET, ("memo.pdf", pdf(SECRET))))
    scan(office)
    db = office.store.read
    assert db.execute("SELECT outcome FROM version ORDER BY id").fetchall() == [("purged",)]
    assert find(office, "zyxquartz").total == 0


def test_what_a_rule_took_from_the_paper_goes_with_it(matter: Matter) -> None:
    """A rule made from a purged paper holds its words: they go, and so does the rule. Others stay."""
    office = matter.office
    named = rules.like(office, matter.memo, [By.NAME], RuleWish(facts={"title": "Privileged memo for Ortega"}))
    rules.add(office, named)
    rules.add(office, rules.like(office, matter.letter, [By.NAME], RuleWish(facts={"doc_type": "order"})))
    assert len(rules.all_rules(office)) == 2
    order = matter.order()
    matter.decide_all(order)
    purging.carry_out(office, order, case_number=matter.number)
    assert [rule.document_id for rule in rules.all_rules(office)] == [matter.letter]
    kept = office.store.read.execute("SELECT * FROM main.rule ORDER BY id").fetchall()
    assert "rivileged" not in repr(kept)
