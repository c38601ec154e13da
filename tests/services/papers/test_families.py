"""Who carries a paper carries all that hangs on it, or nothing: behind walls, and out of archives."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from paracase.domain.errors import NotAllowed
from paracase.domain.roles import Role
from paracase.services.cases import walls
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.office.opening import open_office
from paracase.services.papers.ahead import decide
from paracase.services.papers.attached import to_take_out
from paracase.services.papers.filing import (
    bring_back,
    file_document,
    file_together,
    move_document,
    restore,
    set_aside,
    set_aside_together,
    trash,
    trash_together,
)
from paracase.services.papers.looking import document_record
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.taking_out import take_out
from paracase.services.people.people import add_person
from paracase.services.undo import redo, undo
from paracase.store.papers import facts
from tests.services.papers.test_archives import zipped
from tests.support.clock import AheadClock
from tests.support.offices import assert_whole, drop, garcia, scan
from tests.support.papers import mail

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from paracase.services.context import Office

LEAD, MEMO, NOTE, LONE = 1, 2, 3, 4
GARCIA, WHITLOW, QUILL = 1, 2, 3


@pytest.fixture
def pat(office: Office) -> Iterator[Office]:
    """The office as Pat sees it, who stands outside the second of three cases; a mail with two notes and a paper wait."""
    garcia(office)
    for caption in ("Estate of Whitlow", "Novak v. Quill"):
        add_case(office, NewCase(caption))
    drop(office, "a.eml", mail("Papers", "Please find them.", ("memo.txt", b"the memo"), ("note.txt", b"a note")))
    scan(office)
    drop(office, "lone.txt", b"a paper of its own")
    scan(office)
    person = add_person(office, "Pat Kim", Role.PARALEGAL)
    walls.put_up(office, WHITLOW, person, reason="Worked for the executor")
    with contextlib.closing(open_office(office.folder, clock=AheadClock(), acting_as="Pat Kim")) as theirs:
        yield theirs


def now(office: Office) -> dict[str, Any]:
    """Every file below the cases and in the Inbox, and the facts of every paper."""
    files = {
        path.relative_to(office.folder).as_posix(): path.read_bytes()
        for kind in ("Cases", "Inbox", "Trash")
        for path in (office.folder / kind).rglob("*")
        if path.is_file()
    }
    numbers = [number for (number,) in office.store.read.execute("SELECT id FROM document ORDER BY id")]
    return {"files": files, "facts": {number: facts.facts_of(office.store.read, number) for number in numbers}}


def refused(office: Office, pat: Office, act: Callable[[], object]) -> None:
    before = now(office)
    with pytest.raises(NotAllowed, match="belongs to a case you cannot open; nothing was changed") as told:
        act()
    assert "Whitlow" not in str(told.value) + told.value.hint
    assert now(office) == before


def test_a_mail_is_not_filed_without_what_belongs_behind_a_wall(office: Office, pat: Office) -> None:
    decide(office, MEMO, FilingDecision((WHITLOW,)))
    refused(office, pat, lambda: file_document(pat, LEAD, FilingDecision((GARCIA,))))
    refused(office, pat, lambda: file_together(pat, (LONE, LEAD), FilingDecision((GARCIA,))))
    refused(office, pat, lambda: file_document(pat, LONE, FilingDecision((GARCIA,), exhibits=(LEAD,))))
    refused(office, pat, lambda: set_aside(pat, LEAD))
    refused(office, pat, lambda: set_aside_together(pat, (LONE, LEAD)))
    refused(office, pat, lambda: trash(pat, LEAD))
    refused(office, pat, lambda: trash_together(pat, (LONE, LEAD)))
    file_document(pat, LONE, FilingDecision((GARCIA,)))
    file_document(office, LEAD, FilingDecision((GARCIA,)))
    assert document_record(office, MEMO)["state"] == "in file"
    assert "Whitlow" in document_record(office, MEMO)["cases"][0]
    assert scan(office).sum.files == 4
    assert_whole(office)


def test_what_was_set_aside_or_trashed_whole_comes_back_whole(office: Office, pat: Office) -> None:
    set_aside(pat, LEAD)
    decide(office, MEMO, FilingDecision((WHITLOW,)))
    refused(office, pat, lambda: bring_back(pat, LEAD))
    with pytest.raises(NotAllowed, match="is not in sight here"):
        undo(pat)
    trash(office, LEAD)
    refused(office, pat, lambda: restore(pat, LEAD))
    restore(office, LEAD)
    bring_back(office, LEAD)
    assert {document_record(office, number)["state"] for number in (LEAD, MEMO, NOTE)} == {"new"}


def test_a_mail_in_file_is_moved_whole_and_only_its_name_is_its_own(office: Office, pat: Office) -> None:
    decide(office, MEMO, FilingDecision((WHITLOW,)))
    file_document(office, LEAD, FilingDecision((GARCIA,)))
    refused(office, pat, lambda: move_document(pat, LEAD, case_id=QUILL))
    refused(office, pat, lambda: move_document(pat, LEAD, folder="Correspondence/2026"))
    refused(office, pat, lambda: file_document(pat, LEAD, FilingDecision((QUILL,))))
    refused(office, pat, lambda: trash(pat, LEAD))
    before = document_record(office, MEMO)
    move_document(pat, LEAD, name="Papers of the estate")
    assert {**document_record(office, MEMO), "history": 0} == {**before, "history": 0}
    undo(pat)
    redo(pat)
    move_document(office, LEAD, case_id=QUILL)
    with pytest.raises(NotAllowed, match=r"changed since|not in sight"):
        undo(pat)
    assert [
        "Whitlow" in document_record(office, MEMO)["cases"][0],
        "Quill" in document_record(office, NOTE)["cases"][0],
    ]
    assert_whole(office)


def test_what_is_inside_is_taken_out_whole(office: Office, pat: Office) -> None:
    leaving = replace(office, settings=replace(office.settings, attachments="inside"))
    file_document(leaving, LEAD, FilingDecision((GARCIA,)))
    decide(office, MEMO, FilingDecision((WHITLOW,)))
    assert [one.document_id for one in to_take_out(office)] == [LEAD]
    assert to_take_out(pat) == []
    refused(office, pat, lambda: take_out(pat, LEAD))


def test_who_has_no_wall_is_asked_nothing(office: Office, pat: Office) -> None:
    file_document(pat, LEAD, FilingDecision((GARCIA,)))
    assert not facts.family_is_hidden(pat.store.read, LEAD)
    undo(pat)
    redo(pat)
    assert_whole(office)


# Out of archives

ZIP = zipped(
    ("Vol 1/A.txt", b"the first"), ("Vol 1/Sub/B.txt", b"the second"), ("C.txt", b"the third"),
    ("nested.zip", zipped(("X/deep.txt", b"deep"))),
)  # fmt: skip
INSIDE = {
    "Vol 1/A.txt": b"the first", "Vol 1/Sub/B.txt": b"the second", "C.txt": b"the third", "nested/X/deep.txt": b"deep",
}  # fmt: skip


@pytest.fixture
def production(office: Office) -> Path:
    """The folder of the office's cases; a production is in file, taken out with the archive that is in it."""
    garcia(office)
    add_case(office, NewCase("Estate of Whitlow"))
    drop(office, "P.zip", ZIP)
    scan(office)
    file_document(office, 1, FilingDecision((GARCIA,), name="Production A", folder="Discovery"))
    take_out(office, 1)
    scan(office)
    (nested,) = [i for i, name in office.store.read.execute("SELECT id, name FROM document") if name == "nested.zip"]
    take_out(office, nested)
    return office.folder / "Cases"


def lies(cases: Path, case: str, folder: str) -> dict[str, bytes]:
    """What lies below a folder of a case, but archives and manifests."""
    (top,) = cases.glob(f"*{case}*")
    return {
        path.relative_to(top / folder).as_posix(): path.read_bytes()
        for path in (top / folder).rglob("*")
        if path.is_file() and path.suffix not in {".zip", ".csv"}
    }


def folders(cases: Path) -> list[str]:
    return sorted(
        path.name for path in cases.rglob("*") if path.is_dir() and path.name in {"Vol 1", "Sub", "X", "nested"}
    )


def test_what_was_taken_out_keeps_its_path_below_the_archive(office: Office, production: Path) -> None:
    before = now(office)
    assert lies(production, "Garcia", "Discovery/Production A") == INSIDE
    acts: list[tuple[Callable[[], object], str, str]] = [
        (lambda: move_document(office, 1, folder="Trial/Day 1"), "Garcia", "Trial/Day 1/Production A"),
        (lambda: move_document(office, 1, case_id=WHITLOW), "Whitlow", "Discovery/Production A"),
        (lambda: move_document(office, 1, case_id=WHITLOW, folder="Sent", name="Other"), "Whitlow", "Sent/Production A"),
        (lambda: move_document(office, 1, name="Other"), "Garcia", "Discovery/Production A"),
        (lambda: move_document(office, 1, folder=""), "Garcia", "Production A"),
        (lambda: file_document(office, 1, FilingDecision((WHITLOW,), name="P", folder="New")), "Whitlow",
         "New/Production A"),
        (lambda: file_document(office, 1, FilingDecision((GARCIA,), name="P", folder="Discovery")), "Garcia",
         "Discovery/Production A"),
    ]  # fmt: skip
    for act, case, folder in acts:
        act()
        assert lies(production, case, folder) == INSIDE, folder
        assert folders(production) == ["Sub", "Vol 1", "X", "nested"], "no empty folders stay behind"
        undo(office)
        assert now(office)["files"] == before["files"], folder
        assert folders(production) == ["Sub", "Vol 1", "X", "nested"]
        redo(office)
        assert lies(production, case, folder) == INSIDE
        undo(office)
    assert scan(office).waiting == 0
    assert_whole(office)


def test_what_a_person_put_elsewhere_stays_and_no_folder_is_mixed(office: Office, production: Path) -> None:
    (third,) = office.store.read.execute("SELECT id FROM document WHERE name = 'C.txt'").fetchone()
    move_document(office, third, folder="Exhibits")
    (top,) = production.glob("*Garcia*")
    (top / "Trial" / "Production A").mkdir(parents=True)
    (top / "Trial" / "Production A" / "mine.txt").write_bytes(b"somebody's own")
    move_document(office, 1, folder="Trial")
    rest = {path: data for path, data in INSIDE.items() if path != "C.txt"}
    assert lies(production, "Garcia", "Trial/Production A (2)") == rest
    assert lies(production, "Garcia", "Exhibits") == {"C.txt": b"the third"}
    undo(office)
    assert lies(production, "Garcia", "Discovery/Production A") == rest
    undo(office)
    assert lies(production, "Garcia", "Discovery/Production A") == INSIDE
    (nested,) = office.store.read.execute("SELECT id FROM document WHERE name = 'nested.zip'").fetchone()
    move_document(office, nested, folder="Other")
    assert lies(production, "Garcia", "Other") == {"nested/X/deep.txt": b"deep"}
    scan(office)
    assert_whole(office)


def test_an_archive_goes_with_its_mail_and_its_members_with_it(office: Office) -> None:
    garcia(office)
    add_case(office, NewCase("Estate of Whitlow"))
    drop(office, "m.eml", mail("Papers", "see attached", ("Exhibits.zip", ZIP)))
    scan(office)
    (number,) = office.store.read.execute("SELECT id FROM document WHERE name = 'Exhibits.zip'").fetchone()
    file_document(office, 1, FilingDecision((GARCIA,), folder="Mail"))
    take_out(office, number)
    cases = office.folder / "Cases"
    plain = {path: data for path, data in INSIDE.items() if not path.startswith("nested")}
    assert lies(cases, "Garcia", "Mail/Exhibits") == plain
    before = now(office)["files"]
    acts: tuple[Callable[[], object], ...] = (
        lambda: move_document(office, 1, case_id=WHITLOW, folder="In"),
        lambda: file_document(office, 1, FilingDecision((WHITLOW,), folder="In")),
    )
    for act in acts:
        act()
        assert lies(cases, "Whitlow", "In/Exhibits") == plain
        undo(office)
        assert now(office)["files"] == before
    trash_together(office, (1,))
    restore(office, 1)
    assert now(office)["files"] == before
    scan(office)
    assert_whole(office)


def test_of_what_was_trashed_together_one_comes_back_alone(office: Office) -> None:
    garcia(office)
    for name in ("a.txt", "b.txt"):
        drop(office, name, name.encode())
    scan(office)
    trash_together(office, (1, 2))
    restore(office, 1)
    assert [document_record(office, number)["state"] for number in (1, 2)] == ["new", "trash"]
    restore(office, 2)
    assert document_record(office, 2)["state"] == "new"
    assert_whole(office)
