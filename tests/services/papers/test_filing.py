"""Filing, families, trash and undo: files and facts move together, or not at all."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from paracase.domain.errors import BadInput, DiskFull, NotAllowed, NotFound
from paracase.domain.papers.proposals import Confidence, Field
from paracase.domain.roles import Role
from paracase.services import journal
from paracase.services.cases.cases import CaseChange, NewCase, add_case, case_detail, edit_case
from paracase.services.cases.typed import parse_docket
from paracase.services.office.opening import open_office
from paracase.services.papers.filing import change_facts, file_document, file_together, restore, set_aside, trash
from paracase.services.papers.lines import child_lines
from paracase.services.papers.proposing import FilingDecision, contradiction, document_row, propose
from paracase.services.papers.searching import find
from paracase.services.people.people import add_person
from paracase.services.undo import undo
from paracase.store import ledger, moves
from paracase.store.papers import facts, lists
from paracase.store.relocate import relocate
from tests.support.offices import assert_whole, drop, garcia, inbox, scan
from tests.support.papers import mail, stamped

if TYPE_CHECKING:
    from paracase.services.context import Office

ORDER = ("x.pdf", stamped("2:24-cv-01234-ABC", "41", "11/19/26", "ORDER SETTING HEARING", "It is hereby ordered. " * 8))
NAME = "2026-11-19 ECF 41 Order Setting Hearing.pdf"


def test_filing_takes_the_proposals_as_enter_does(office: Office) -> None:
    detail = garcia(office)
    path = drop(office, *ORDER)
    os.utime(path, ns=(10**18, 10**18))
    scan(office)
    done = file_document(office, 1, FilingDecision())
    target = detail.folder / "Orders" / NAME
    assert target.is_file()
    assert not path.exists()
    assert target.stat().st_mtime_ns == 10**18
    assert NAME in done.summary
    known = facts.facts_of(office.store.read, 1)
    assert (known["state"], known["doc_type"], known["docket_no"], known["filed_on"]) == (
        "in_file",
        "order",
        "41",
        "2026-11-19",
    )
    assert known["cases"] == [[detail.case.id, 1]]
    assert lists.triage_list(office.store.read) == []
    assert find(office, f"case:{detail.case.number} ordered").total == 1
    scan(office)
    assert_whole(office)
    assert find(office, f"case:{detail.case.number} ordered").total == 1
    assert find(office, "setting").hits[0].name == NAME


def test_undo_puts_back_place_name_and_facts(office: Office) -> None:
    garcia(office)
    path = drop(office, *ORDER)
    scan(office)
    before = facts.facts_of(office.store.read, 1)
    file_document(office, 1, FilingDecision())
    done = undo(office)
    assert done.summary.startswith("Undone: Filed")
    assert path.read_bytes() == ORDER[1]
    assert facts.facts_of(office.store.read, 1) == before
    assert len(lists.triage_list(office.store.read)) == 1
    assert [e["kind"] for e in ledger.listed(office.store.read, limit=2)] == ["act.undone", "document.filed"]
    assert "Opened case" in undo(office).summary
    with pytest.raises(NotFound):
        undo(office)
    assert_whole(office)


def test_nothing_is_ever_overwritten(office: Office) -> None:
    detail = garcia(office)
    for number in range(3):
        drop(office, f"{number}.pdf", ORDER[1] + b"%" * number)
    (detail.folder / "Orders" / NAME).write_bytes(b"somebody's own")
    scan(office)
    for number in range(1, 5):  # copies with one stamp are one row; here each is filed alone
        row = lists.get_document(office.store.read, number)
        if row is not None and row.root_kind == "inbox":
            done = file_document(office, row.id, FilingDecision(alone=True))
            (moved,) = done.moved
            assert f"as {moved[1].rpartition('/')[2]} (26-0001)" in done.summary
    assert "(4).pdf" in done.summary
    path = inbox(office) / "2.pdf"
    path.write_bytes(b"came meanwhile")
    assert "as 2 (2).pdf: its name was taken" in undo(office).summary
    assert path.read_bytes() == b"came meanwhile"
    file_document(office, done.moved[0][0], FilingDecision())
    path.unlink()
    assert sorted(p.name for p in (detail.folder / "Orders").iterdir()) == [
        NAME.replace(".pdf", " (2).pdf"), NAME.replace(".pdf", " (3).pdf"), NAME.replace(".pdf", " (4).pdf"), NAME
    ]  # fmt: skip
    assert (detail.folder / "Orders" / NAME).read_bytes() == b"somebody's own"
    scan(office)
    assert_whole(office)


def test_a_paper_in_its_folder_moves_only_when_told(office: Office) -> None:
    detail = garcia(office)
    path = detail.folder / "Orders" / "x.pdf"
    path.write_bytes(ORDER[1])
    scan(office)
    file_document(office, 1, FilingDecision())
    assert path.is_file()
    undo(office)
    file_document(office, 1, FilingDecision(move=True))
    assert (detail.folder / "Orders" / NAME).is_file()


@pytest.mark.parametrize(
    ("move", "moved"), [("always", (True, True)), ("inbox", (True, False)), ("never", (False, False))]
)
def test_the_office_decides_what_filing_moves(
    office: Office, move: Literal["always", "inbox", "never"], moved: tuple[bool, bool]
) -> None:
    detail = garcia(office)
    paths = (drop(office, *ORDER), detail.folder / "Drafts" / "y.pdf")
    paths[1].write_bytes(ORDER[1] + b"%")
    scan(office)
    decided = replace(office, settings=replace(office.settings, move=move))
    for row in lists.triage_list(office.store.read):
        file_document(decided, row.id, FilingDecision())
    assert tuple(not path.exists() for path in paths) == moved
    assert scan(office).sum.documents == 2
    assert lists.count_waiting(office.store.read) == 0
    assert_whole(office)


def test_what_a_person_says_goes_before_what_is_suggested(office: Office) -> None:
    garcia(office)
    other = add_case(office, NewCase("Lee v. Harbor City"))
    drop(office, *ORDER)
    scan(office)
    file_document(
        office,
        1,
        FilingDecision(
            (other.case.id, 1), {"title": "Minute Order", "handling": "sealed"}, "../My: name.txt", "Sub/Deep", None
        ),
    )
    assert [p.name for p in (other.folder / "Sub" / "Deep").iterdir()] == ["-My- name.txt.pdf"]
    assert facts.facts_of(office.store.read, 1)["cases"] == [[2, 1], [1, 0]]
    assert document_row(office, 1).handling == "sealed"
    assert find(office, "case:26-0001 is:sealed").hits[0].cases == ("26-0001", "26-0002")


def test_against_a_sure_stamp_only_who_was_told(office: Office) -> None:
    detail = garcia(office)
    other = add_case(office, NewCase("Lee v. Harbor City"))
    drop(office, *ORDER)
    scan(office)
    said = contradiction(office, propose(office, 1), other.case.id)
    assert "Case 2:24-cv-01234-ABC Document 41" in said
    assert said.endswith("is 26-0001 Garcia v. Meridian Freight, not 26-0002 Lee v. Harbor City.")
    assert not contradiction(office, propose(office, 1), detail.case.id)
    for refused in (FilingDecision((other.case.id,)), replace(FilingDecision((other.case.id,)), folder="Orders")):
        with pytest.raises(NotAllowed, match="says otherwise"):
            file_document(office, 1, refused)
    with pytest.raises(NotAllowed, match="says otherwise"):
        file_together(office, (1,), FilingDecision((other.case.id,)))
    assert document_row(office, 1).state == "new"
    done = file_document(office, 1, FilingDecision((other.case.id,), against_the_stamp=True))
    entry = ledger.body_at(office.store.read, done.ledger_seq) or {}
    assert entry["data"]["against_the_stamp"] == [1]
    assert entry["data"]["documents"][0]["cases"] == [other.case.id]
    assert ledger.texts_at(office.store.read, done.ledger_seq)["against.1"] == said


def test_filing_without_a_case_asks_for_one(office: Office) -> None:
    drop(office, "note.txt", b"no case at all")
    scan(office)
    with pytest.raises(BadInput, match="No case is known"):
        file_document(office, 1, FilingDecision())
    with pytest.raises(NotFound):
        file_document(office, 99, FilingDecision())


@pytest.mark.parametrize(
    "wrong",
    [
        {"filed_on": "soon"},
        {"doc_type": "ordre"},
        {"handling": "secret"},
        {"side": "the other one"},
        {"carrier": "pigeon"},
        {"service_method": "pigeon"},
        {"title": "a\x1bb"},
    ],
)
def test_facts_that_cannot_be_used_are_named(office: Office, wrong: dict[str, str | None]) -> None:
    garcia(office)
    path = drop(office, *ORDER)
    scan(office)
    with pytest.raises(BadInput):
        file_document(office, 1, FilingDecision(facts=wrong))
    assert path.is_file()
    assert document_row(office, 1).state == "new"


def test_attachments_and_exhibits_are_filed_with_their_lead(office: Office) -> None:
    detail = garcia(office)
    drop(office, "a.eml", mail("Case 2:24-cv-01234 papers", "Re 2:24-cv-01234", ("one.txt", b"attached words")))
    drop(office, "Exhibit B.txt", b"exhibit words")
    scan(office)
    file_document(office, 1, FilingDecision((1,), exhibits=(2,)))
    states = office.store.read.execute("SELECT name, state, parent_id FROM document ORDER BY id").fetchall()
    assert [(row[1], row[2]) for row in states] == [("in_file", None), ("in_file", 1), ("in_file", 1)]
    assert [line.id for line in child_lines(office, 1)] == [3, 2]
    folder = next(detail.folder.rglob("*.eml")).parent
    assert sorted(path.read_bytes() for path in folder.glob("*.txt")) == [b"attached words", b"exhibit words"]
    assert find(office, f"case:{detail.case.number} words").total == 2
    with pytest.raises(NotAllowed, match="hangs on document 1"):
        file_document(office, 2, FilingDecision((1,)))
    undo(office)
    assert sorted(p.name for p in inbox(office).iterdir()) == ["Exhibit B.txt", "a.eml"]
    assert document_row(office, 2).parent_id is None
    assert_whole(office)


def test_what_hangs_on_an_exhibit_comes_along(office: Office) -> None:
    garcia(office)
    drop(office, "a lead.txt", b"lead words")
    drop(office, "b.eml", mail("exhibit mail", "body", ("inside.txt", b"inside words")))
    scan(office)
    file_document(office, 1, FilingDecision((1,), exhibits=(2, 2)))
    rows = office.store.read.execute("SELECT name, parent_id, state FROM document WHERE id > 1 ORDER BY id").fetchall()
    assert [(row[1], row[2]) for row in rows] == [(1, "in_file"), (2, "in_file")]
    assert find(office, 'case:26-0001 "inside words"').total == 1


def test_trash_and_restore(office: Office) -> None:
    path = drop(office, "junk.txt", b"not junk after all")
    scan(office)
    trash(office, 1)
    assert not path.exists()
    assert find(office, "junk").total == 0
    assert find(office, "junk is:trash").total == 1
    assert scan(office).sum.files == 0
    with pytest.raises(NotAllowed, match="in the trash"):
        file_document(office, 1, FilingDecision((1,)))
    restore(office, 1)
    assert path.read_bytes() == b"not junk after all"
    assert document_row(office, 1).state == "new"
    with pytest.raises(NotAllowed):
        restore(office, 1)
    assert scan(office).sum.documents == 1
    assert_whole(office)


def test_set_aside_and_undo(office: Office) -> None:
    path = drop(office, "ad.txt", b"an advertisement")
    scan(office)
    set_aside(office, 1)
    assert path.exists()
    assert [row.id for row in lists.triage_list(office.store.read, state="set_aside")] == [1]
    undo(office)
    assert [row.id for row in lists.triage_list(office.store.read)] == [1]


def test_undo_refuses_when_the_world_moved_on(office: Office) -> None:
    detail = garcia(office)
    drop(office, *ORDER)
    scan(office)
    file_document(office, 1, FilingDecision())
    (detail.folder / "Orders" / NAME).rename(detail.folder / "elsewhere.pdf")
    scan(office)
    with pytest.raises(NotAllowed, match="moved or renamed since"):
        undo(office)
    assert (detail.folder / "elsewhere.pdf").is_file()


def test_undo_is_of_my_own_acts_only(office: Office) -> None:
    garcia(office)
    drop(office, *ORDER)
    scan(office)
    add_person(office, "Ann Hale", Role.ATTORNEY)
    other = open_office(office.folder, clock=office.clock, acting_as="AH")
    set_aside(other, 1)
    with pytest.raises(NotAllowed, match="Added Ann Hale"):
        undo(office)
    assert "Set aside" in undo(other).summary
    other.close()


def test_facts_and_case_changes_can_be_undone(office: Office) -> None:
    detail = garcia(office)
    drop(office, *ORDER)
    scan(office)
    change_facts(
        office, 1, {"handling": "privileged", "party": "Meridian", "side": "Third Party", "carrier": "nef_email"}
    )
    known = facts.facts_of(office.store.read, 1)
    assert (known["side"], known["carrier"]) == ("third_party", "nef_email")
    edit_case(office, detail.case.id, CaseChange(stage="discovery"))
    undo(office)
    assert case_detail(office, detail.case.id).case.stage == "intake"
    undo(office)
    assert document_row(office, 1).handling == "normal"
    assert facts.facts_of(office.store.read, 1)["side"] is None


def test_a_file_that_changed_under_the_hand_is_not_filed(office: Office) -> None:
    garcia(office)
    path = drop(office, *ORDER)
    scan(office)
    path.unlink()
    with pytest.raises(NotAllowed, match="not there any more"):
        file_document(office, 1, FilingDecision())
    assert moves.open_intents(office.store.read) == []
    assert document_row(office, 1).state == "new"


def test_a_file_with_new_bytes_is_looked_at_again_before_it_is_filed(office: Office) -> None:
    detail = garcia(office)
    path = drop(office, "note.txt", b"first words")
    scan(office)
    path.write_bytes(b"other words")
    with pytest.raises(NotAllowed, match="changed since it was taken in"):
        file_document(office, 1, FilingDecision((detail.case.id,)))
    scan(office)
    file_document(office, 1, FilingDecision((detail.case.id,)))
    assert find(office, "first").total == 0
    assert [v.seq for v in lists.versions(office.store.read, 1)] == [1, 2]
    assert_whole(office)


def test_bytes_that_change_while_they_are_moved_become_a_version(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    detail = garcia(office)
    path = drop(office, "note.txt", b"first words")
    scan(office)
    real = relocate

    def meddle(source: bytes, target: bytes, *, sha256: str) -> None:
        path.write_bytes(b"other words")
        real(source, target, sha256=sha256)

    monkeypatch.setattr(journal, "relocate", meddle)
    file_document(office, 1, FilingDecision((detail.case.id,)))
    scan(office)
    assert [v.seq for v in lists.versions(office.store.read, 1)] == [1, 2]
    assert_whole(office)


def test_a_linked_folder_leads_nowhere(office: Office, tmp_path: Path) -> None:
    detail = garcia(office)
    path = drop(office, *ORDER)
    scan(office)
    (detail.folder / "Orders").rmdir()
    (tmp_path / "outside").mkdir()
    (detail.folder / "Orders").symlink_to(tmp_path / "outside")
    with pytest.raises(NotAllowed, match="leads elsewhere"):
        file_document(office, 1, FilingDecision())
    assert path.is_file()
    assert list((tmp_path / "outside").iterdir()) == []


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="needs a second file system")
def test_filing_across_file_systems(office: Office) -> None:
    import secrets
    import shutil

    shared = Path("/dev/shm") / f"paracase-{secrets.token_hex(4)}"
    shared.mkdir()
    try:
        (shared / "26-0900 Ames v. Bell").mkdir()
        (shared / "26-0900 Ames v. Bell" / "old.txt").write_bytes(b"old paper")
        from paracase.services.papers.adopting import adopt, survey

        adopt(office, survey(office, shared), matter_type="family")
        path = drop(office, "note.txt", b"goes across")
        os.utime(path, ns=(10**18, 10**18))
        scan(office)
        file_document(office, 2, FilingDecision((1,), name="across.txt", folder=""))
        target = shared / "26-0900 Ames v. Bell" / "across.txt"
        assert target.read_bytes() == b"goes across"
        assert target.stat().st_mtime_ns == 10**18
        assert not path.exists()
        assert not list(target.parent.glob(".paracase*"))
        undo(office)
        assert path.read_bytes() == b"goes across"
    finally:
        shutil.rmtree(shared)


def test_an_interrupted_plan_is_finished_at_the_next_start(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    detail = garcia(office)
    drop(office, *ORDER)
    scan(office)

    class Killed(BaseException):
        pass

    def die(*_: object) -> None:
        raise Killed

    monkeypatch.setattr(journal._Journal, "finish", die)
    with pytest.raises(Killed):
        file_document(office, 1, FilingDecision())
    monkeypatch.undo()
    assert len(moves.open_intents(office.store.read)) == 1
    again = open_office(office.folder, clock=office.clock)
    assert (detail.folder / "Orders" / NAME).is_file()
    assert document_row(again, 1).state == "in_file"
    assert moves.open_intents(again.store.read) == []
    again.close()
    assert_whole(office)


def test_a_name_that_is_taken_while_a_plan_is_carried_out_is_not_overwritten(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    detail = garcia(office)
    drop(office, *ORDER)
    scan(office)

    class Killed(BaseException):
        pass

    def die(*_: object) -> None:
        raise Killed

    monkeypatch.setattr(journal._Journal, "move_all", die)
    monkeypatch.setattr(journal._Journal, "take_back", lambda *_: None)
    with pytest.raises(Killed):
        file_document(office, 1, FilingDecision())
    monkeypatch.undo()
    folder = detail.folder / "Orders"
    folder.mkdir(exist_ok=True)
    (folder / NAME).write_bytes(b"somebody else's")
    open_office(office.folder, clock=office.clock).close()
    assert (folder / NAME).read_bytes() == b"somebody else's"
    assert document_row(office, 1).state == "in_file"
    (filed,) = (path for path in folder.iterdir() if path.name != NAME)
    assert filed.read_bytes() == ORDER[1]
    assert moves.open_intents(office.store.read) == []


def test_a_full_disk_does_not_keep_the_office_shut(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    detail = garcia(office)
    path = drop(office, *ORDER)
    scan(office)

    class Killed(BaseException):
        pass

    def die(*_: object) -> None:
        raise Killed

    def full(*_: object, **__: object) -> None:
        raise DiskFull("no room")

    monkeypatch.setattr(journal._Journal, "move_all", die)
    monkeypatch.setattr(journal._Journal, "take_back", lambda *_: None)
    with pytest.raises(Killed):
        file_document(office, 1, FilingDecision())
    monkeypatch.undo()
    monkeypatch.setattr(journal, "relocate", full)
    open_office(office.folder, clock=office.clock).close()
    assert len(moves.open_intents(office.store.read)) == 1
    assert path.is_file()
    monkeypatch.undo()
    open_office(office.folder, clock=office.clock).close()
    assert (detail.folder / "Orders" / NAME).is_file()
    assert moves.open_intents(office.store.read) == []
    assert_whole(office)


def test_a_number_of_no_case_of_ours_contradicts_a_case_of_that_court_and_no_other(office: Office) -> None:
    detail = garcia(office)
    unfiled = add_case(office, NewCase("Lee v. Harbor City"))
    drop(office, "order.pdf", stamped("2:24-cv-09999-ABC", "41", "11/19/26", "ORDER SETTING HEARING", "It is ordered."))
    scan(office)
    sheet = propose(office, 1)
    said = contradiction(office, sheet, detail.case.id)
    assert "2:24-cv-09999-ABC" in said
    assert said.endswith("has 2:24-cv-01234.")
    assert not contradiction(office, sheet, unfiled.case.id), "it may have been filed just now"
    with pytest.raises(BadInput, match="No case is known"):
        file_document(office, 1, FilingDecision())
    with pytest.raises(NotAllowed, match="says otherwise"):
        file_document(office, 1, FilingDecision((detail.case.id,)))


def test_papers_that_wait_are_looked_at_again_when_a_case_is_opened_or_a_number_added(office: Office) -> None:
    drop(office, "order.pdf", stamped("2:24-cv-01234-ABC", "41", "11/19/26", "ORDER SETTING HEARING", "It is ordered."))
    drop(office, "other.pdf", stamped("2:24-cv-05555-ABC", "7", "11/19/26", "ORDER TO SHOW CAUSE", "It is ordered."))
    scan(office)
    assert propose(office, 1).best(Field.CASE) is None
    detail = garcia(office)
    scan(office)
    case = propose(office, 1).best(Field.CASE)
    assert case is not None
    assert (case.value, case.confidence) == (str(detail.case.id), Confidence.SURE)
    edit_case(office, detail.case.id, CaseChange(dockets=(parse_docket("2:24-cv-05555@cacd", today=office.today),)))
    scan(office)
    added = propose(office, 2).best(Field.CASE)
    assert added is not None
    assert added.value == str(detail.case.id)


def test_what_follows_a_filing_is_asked_of_the_office_that_files(office: Office) -> None:
    """Of a copy of it rules and checklists would be read anew for each paper, while the store is locked."""
    case_id = garcia(office).case.id
    drop(office, "one.txt", b"one")
    scan(office)
    opened = open_office(office.folder, clock=office.clock)
    file_document(opened, 1, FilingDecision((case_id,)))
    assert "checklists" in vars(opened.practice), "asked once, and known now"
    opened.close()
