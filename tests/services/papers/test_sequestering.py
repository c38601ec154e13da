"""A sequestered paper and its copies: nobody finds, reads, pictures or takes a copy of them until an attorney decides."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import NotAllowed
from paracase.domain.roles import Identity, Proof, Role
from paracase.domain.upkeep.purges import PurgeState
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.walls import put_up
from paracase.services.office.opening import open_office
from paracase.services.papers import kept, looking, pages, reading, searching, sequestering, triage, versions
from paracase.services.papers.filing import file_document, move_document
from paracase.services.papers.proposing import FilingDecision, propose
from paracase.services.people.people import add_person
from paracase.services.undo import undo
from paracase.services.upkeep import exporting, orders, purging
from paracase.store.page_texts import page_text
from paracase.store.papers import lists
from paracase.store.papers.versions import present_version
from tests.support.offices import assert_whole, drop, garcia, inbox, scan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.delegated import Firm

SECRET = b"MEMORANDUM\n\nThe pomegranate strategy of our client.\n"
MAIL = (
    b"From: a@x.example\nTo: b@y.example\nSubject: papers\nMIME-Version: 1.0\n"
    b'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nSee what is attached, quince.\n'
    b'--b\nContent-Type: text/plain; name="memo.txt"\nContent-Disposition: attachment; filename="memo.txt"\n\n'
    + SECRET.rstrip(b"\n") + b"\n--b--\n"
)  # fmt: skip


@pytest.fixture
def come_in(office: Office) -> Iterator[Callable[[str], Office]]:
    """Others of the office, as at accounts of their own."""
    opened: list[Office] = []

    def open_as(name: str) -> Office:
        opened.append(open_office(office.folder, clock=office.clock, acting_as=name))
        return opened[-1]

    yield open_as
    for other in opened:
        other.close()


@pytest.fixture
def attorney(office: Office) -> Office:
    """The attorney, at an account of her own."""
    person = add_person(office, "Dolores Ortega", Role.ATTORNEY)
    return replace(office, person=person, identity=Identity(Proof.ACCOUNT, account="ortega"))


def found(office: Office, words: str) -> set[int]:
    return {hit.document_id for hit in searching.find(office, words).hits}


def shut(office: Office) -> dict[int, str]:
    return {row.document_id: row.relation.value for row in sequestering.listed(office)}


def test_nobody_finds_or_opens_it_or_its_copies(office: Office, tmp_path: Path) -> None:
    garcia(office)
    drop(office, "memo.txt", SECRET)
    drop(office, "twin.txt", SECRET)
    drop(office, "other.txt", b"The pear is another paper.\n")
    scan(office)
    version = present_version(office.store.read, 1)
    assert version is not None
    assert "pomegranate" in versions.text_of(office, version).pages[0], "kept as it was shown"
    done = sequestering.sequester(office, 1, reason="Misdirected, FRE 502(b)")
    assert done.summary == "Sequestered memo.txt and 1 paper with the same bytes: Misdirected, FRE 502(b)"
    assert shut(office) == {1: "named", 2: "same"}
    for query in ("pomegranate", "memo", "is:new", "is:sequestered pomegranate", "is:sequestered -pomegranate"):
        assert not found(office, query) & {1, 2}, query
    assert found(office, "is:sequestered") == {1, 2}
    assert found(office, "pear") == {3}
    assert set(triage.queue(office).papers) == {3}
    for number in (1, 2):
        read = reading.reading(office, number)
        assert read is not None
        assert (read.pages, read.why_not[:11]) == ((), "sequestered")
        for act in (
            lambda n=number: propose(office, n),
            lambda n=number: kept.copy_of(office, n),
            lambda n=number: kept.viewed(office, n),
            lambda n=number: pages.page_as_png(office, n, 1),
            lambda n=number: file_document(office, n, FilingDecision((1,))),
            lambda n=number: move_document(office, n, name="x"),
            lambda n=number: versions.settled_version(office, n),
        ):
            with pytest.raises(NotAllowed, match="sequestered"):
                act()
        assert "pomegranate" not in json.dumps(looking.document_record(office, number))
    assert versions.text_of(office, version).pages == ("",)
    exporting.export(office, tmp_path / "out", "json")
    for path in (tmp_path / "out").iterdir():
        assert "pomegranate" not in path.read_text(), path.name
    assert not (tmp_path / "out" / "shown_text.jsonl").read_text()
    assert_whole(office)


def test_an_older_version_and_what_holds_it_are_shut_too(office: Office) -> None:
    garcia(office)
    drop(office, "draft.txt", SECRET)
    scan(office)
    drop(office, "draft.txt", b"Quite another text, medlar.\n")
    scan(office)
    drop(office, "m.eml", MAIL)
    scan(office)
    child = next(i for i in range(2, 5) if looking.document_record(office, i)["hangs_on"])
    sequestering.sequester(office, child, reason="Asked back")
    relations = shut(office)
    mail = looking.document_record(office, child)["hangs_on"]
    assert relations[child] == "named"
    assert relations[int(str(mail).split()[0])] == "holds"
    assert found(office, "pomegranate") | found(office, "quince") == set()


def test_a_copy_that_comes_later_is_shut_and_opens_with_its_paper(office: Office) -> None:
    drop(office, "memo.txt", SECRET)
    scan(office)
    sequestering.sequester(office, 1, reason="Asked back")
    drop(office, "again.txt", SECRET)
    drop(office, "m.eml", MAIL.replace(SECRET.rstrip(b"\n"), SECRET))
    drop(office, "empty.txt", b"")
    scan(office)
    assert shut(office)[2] == "same"
    assert found(office, "pomegranate") == set()
    undo(office)
    assert shut(office) == {}
    assert found(office, "pomegranate") >= {1, 2}
    assert {1, 2} <= set(triage.queue(office).papers)
    assert propose(office, 1).pages != (), "proposed as before"


def test_an_empty_file_is_no_copy_of_another(office: Office) -> None:
    drop(office, "a.txt", b"")
    drop(office, "b.txt", b"")
    scan(office)
    sequestering.sequester(office, 1, reason="Asked back")
    assert set(shut(office)) == {1}


def test_only_who_pressed_it_or_an_attorney_opens_it(office: Office, come_in: Callable[[str], Office]) -> None:
    add_person(office, "Pat Desk", Role.PARALEGAL, initials="PD")
    drop(office, "memo.txt", SECRET)
    scan(office)
    sequestering.sequester(office, 1, reason="Asked back")
    other = come_in("Pat Desk")
    for act in (sequestering.lift, sequestering.keep_shut):
        with pytest.raises(NotAllowed):
            act(other, 1)
    assert shut(office) == {1: "named"}
    sequestering.lift(office, 1)
    assert (shut(office), found(office, "pomegranate")) == ({}, {1})


def test_what_an_attorney_keeps_shut_nobody_takes_back(office: Office, attorney: Office) -> None:
    drop(office, "memo.txt", SECRET)
    scan(office)
    sequestering.sequester(office, 1, reason="Asked back")
    sequestering.keep_shut(attorney, 1)
    with pytest.raises(NotAllowed):
        undo(office)
    with pytest.raises(NotAllowed):
        sequestering.lift(office, 1)
    with pytest.raises(NotAllowed):
        sequestering.keep_shut(attorney, 1)
    undo(attorney)
    assert [row.state.value for row in sequestering.listed(office)] == ["waiting"]
    sequestering.keep_shut(attorney, 1)
    sequestering.lift(attorney, 1)
    assert found(office, "pomegranate") == {1}


def test_a_copy_behind_a_wall_is_shut_too_and_said_to_nobody(office: Office, attorney: Office) -> None:
    garcia(office)
    walled = add_case(office, NewCase("Hidden v. Matter")).case.id
    drop(office, "memo.txt", SECRET)
    drop(office, "twin.txt", SECRET)
    scan(office)
    file_document(office, 2, FilingDecision((walled,)))
    person = add_person(office, "Out Sider", Role.ATTORNEY, initials="OS")
    put_up(office, walled, person, reason="conflict")
    with closing(open_office(office.folder, clock=office.clock, acting_as="Out Sider")) as outside:
        sequestering.sequester(outside, 1, reason="Asked back")
        assert shut(outside) == {1: "named"}
    assert shut(office) == {1: "named", 2: "same"}
    read = reading.reading(office, 2)
    assert read is not None
    assert read.pages == ()


def test_a_sequestered_paper_is_purged_like_any_other(office: Office, attorney: Office) -> None:
    case = garcia(office).case.id
    drop(office, "memo.txt", SECRET)
    scan(office)
    file_document(office, 1, FilingDecision((case,)))
    sequestering.sequester(office, 1, reason="Asked back")
    orders.order(attorney, case, [1], authority="FRCP 26(b)(5)(B)", reason="Returned")
    purging.carry_out(office, 1, case_number=orders.detail(office, 1).order.case_number)
    assert orders.detail(office, 1).order.state is PurgeState.DESTROYED
    assert shut(office) == {}
    assert not any(b"pomegranate" in path.read_bytes() for path in inbox(office).rglob("*") if path.is_file())


def test_an_attorney_over_ssh_sees_what_is_shut_and_in_no_case(firm: Firm) -> None:
    """Attorneys decide about it, wherever they sit; others over SSH, and what else is in no case, stay out of sight."""
    office = firm.office
    drop(office, "memo.txt", SECRET)
    drop(office, "other.txt", b"something else that is in no case")
    scan(office)
    memo, other = (row.id for row in lists.triage_list(office.store.read))
    sequestering.sequester(office, memo, reason="asked back by Bell LLP")
    with closing(firm.come_in(firm.attorney)) as hers:
        assert shut(hers) == {memo: "named"}
        assert lists.get_document(hers.store.read, other) is None
        assert page_text(hers.store.read, hers.folder, memo) == []
        sequestering.keep_shut(hers, memo)
    with closing(firm.come_in(firm.assistant)) as theirs:
        assert shut(theirs) == {}
