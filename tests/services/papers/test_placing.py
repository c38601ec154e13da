"""Names are safe for the whole path and beside what lies there, whoever makes them."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.papers.naming import MAX_PATH, alike, units
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.papers import taking_in
from paracase.services.papers.filing import file_document, file_path, file_together, move_document, restore, trash
from paracase.services.papers.kept import put_back
from paracase.services.papers.proposing import FilingDecision
from paracase.services.undo import undo
from paracase.store.papers import lists
from tests.support.insensitive import finds_any_case
from tests.support.offices import assert_whole, drop, garcia, inbox, scan

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.cases.cases import CaseDetail
    from paracase.services.context import Office


def taken_in(office: Office, **papers: bytes) -> None:
    for name, data in papers.items():
        drop(office, f"{name}.txt", data)
    scan(office)


def into(detail: CaseDetail, name: str, folder: str = "Orders") -> FilingDecision:
    return FilingDecision((detail.case.id,), name=name, folder=folder)


def lies(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_no_paper_is_filed_beside_one_whose_name_differs_by_case_only(office: Office) -> None:
    detail = garcia(office)
    taken_in(office, a=b"one", b=b"two", c=b"three", d=b"four")
    (detail.folder / "Orders" / "order.TXT").write_bytes(b"somebody else's")
    for number, name in ((1, "Order"), (2, "ORDER"), (3, "Mun\u0303oz"), (4, "MU\u00d1OZ")):
        file_document(office, number, into(detail, name))
    assert lies(detail.folder / "Orders") == [
        "MUÑOZ (2).txt",
        "Muñoz.txt",
        "ORDER (3).txt",
        "Order (2).txt",
        "order.TXT",
    ]
    scan(office)
    assert_whole(office)


def test_a_folder_is_meant_as_it_is_spelled_there(office: Office) -> None:
    detail = garcia(office)
    taken_in(office, a=b"one", b=b"two")
    file_document(office, 1, into(detail, "one", "orders/SET 1"))
    file_document(office, 2, into(detail, "two", "ORDERS/Set 1"))
    assert lies(detail.folder / "Orders" / "SET 1") == ["one.txt", "two.txt"]
    with pytest.raises(BadInput, match="no folder for papers"):
        move_document(office, 2, folder="Orders/@eaDir")


def test_the_whole_path_keeps_to_its_limit_and_the_extension_stays(office: Office) -> None:
    long = "The Opposition of Every Party Named Herein to Everything 👩🏽 " * 6
    detail = add_case(office, NewCase("In re " + "A Very Long Caption Indeed " * 5))
    taken_in(office, a=b"one", b=b"two")
    for number in (1, 2):
        file_document(office, number, into(detail, long, "Discovery/Set one"))
    for number in (1, 2):
        path = file_path(office, number)
        assert units(str(path)) <= MAX_PATH
        assert path.suffix == ".txt"
        assert path.is_file()
    assert file_path(office, 2).name.endswith(" (2).txt")


def test_where_no_name_fits_nothing_is_filed_and_that_is_said(office: Office) -> None:
    detail = garcia(office)
    taken_in(office, a=b"one")
    with pytest.raises(BadInput, match="so deep that no name fits"):
        file_document(office, 1, into(detail, "one", "/".join(["a folder of forty letters, or nearly so"] * 6)))
    assert [row.name for row in lists.triage_list(office.store.read)] == ["a.txt"]
    assert (inbox(office) / "a.txt").is_file()


@pytest.mark.parametrize("name", ["Exhibit A.txt ", "Exhibit A.txt.", "Exhibit A.txt\u00a0"])
def test_a_blank_behind_the_extension_does_not_lose_it(office: Office, name: str) -> None:
    detail = garcia(office)
    drop(office, name, b"an exhibit")
    scan(office)
    file_document(office, 1, into(detail, "The exhibit"))
    assert lies(detail.folder / "Orders") == ["The exhibit.txt"]
    undo(office)
    assert lies(inbox(office)) == [name], "what is put back gets the name it had"


def test_names_of_other_systems_are_filed_legibly(office: Office) -> None:
    detail = garcia(office)
    (inbox(office) / os.fsdecode(b"M\xfcller CON.txt")).write_bytes(b"latin")
    scan(office)
    file_document(office, 1, FilingDecision((detail.case.id,), folder="Orders", move=True))
    (found,) = lies(detail.folder / "Orders")
    assert "Müller CON" in found
    assert found.endswith(".txt")


def test_a_name_is_changed_in_its_case_alone(office: Office) -> None:
    detail = garcia(office)
    taken_in(office, a=b"one")
    file_document(office, 1, into(detail, "order"))
    move_document(office, 1, name="ORDER")
    assert lies(detail.folder / "Orders") == ["ORDER.txt"]
    undo(office)
    assert lies(detail.folder / "Orders") == ["order.txt"]
    scan(office)
    assert_whole(office)


def test_a_name_is_changed_in_its_case_alone_where_names_are_found_in_any_case(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, macOS and their shares: the new name finds the old file, which is neither there already nor twice."""
    detail = garcia(office)
    taken_in(office, a=b"one")
    file_document(office, 1, into(detail, "order"))
    with monkeypatch.context() as patched:
        finds_any_case(patched, office.folder / "Cases")
        move_document(office, 1, name="ORDER")
        assert lies(detail.folder / "Orders") == ["ORDER.txt"]
        undo(office)
        assert lies(detail.folder / "Orders") == ["order.txt"]
    assert (detail.folder / "Orders" / "order.txt").read_bytes() == b"one"
    scan(office)
    assert_whole(office)


def test_what_is_restored_does_not_lie_beside_its_twin(office: Office) -> None:
    detail = garcia(office)
    taken_in(office, a=b"one")
    file_document(office, 1, into(detail, "Order"))
    trash(office, 1)
    (detail.folder / "Orders" / "ORDER.TXT").write_bytes(b"somebody else's")
    restore(office, 1)
    assert lies(detail.folder / "Orders") == ["ORDER.TXT", "Order (2).txt"]


def test_a_deleted_file_does_not_come_back_beside_its_twin(office: Office) -> None:
    detail = garcia(office)
    taken_in(office, a=b"one")
    file_document(office, 1, into(detail, "Order"))
    (detail.folder / "Orders" / "Order.txt").unlink()
    (detail.folder / "Orders" / "ORDER.txt").write_bytes(b"somebody else's")
    scan(office)
    with pytest.raises(NotAllowed, match=re.escape("“ORDER.txt” lies beside it")):
        put_back(office, 1)


def test_a_case_whose_folder_is_there_but_for_case_gets_that_folder(office: Office) -> None:
    (office.folder / "Cases" / "26-0077 SMITH").mkdir()
    made = add_case(office, NewCase("Smith", number="26-0077"))
    assert made.folder.name == "26-0077 SMITH"
    assert len({alike(name) for name in lies(office.folder / "Cases")}) == len(lies(office.folder / "Cases"))
    with pytest.raises(BadInput, match="belongs to another case"):
        add_case(office, NewCase("Another", folder="26-0077 smith"))


def test_many_papers_filed_as_one_act_get_names_that_differ_to_every_system(office: Office) -> None:
    detail = garcia(office)
    for number, name in enumerate(["Note.txt", "NOTE.txt", "note.TXT", "nOtE.txt"]):
        drop(office, f"{number}/{name}", b"note %d" % number)
    scan(office)
    file_together(office, (1, 2, 3, 4), FilingDecision((detail.case.id,), folder="Orders"))
    found = lies(detail.folder / "Orders")
    assert len(found) == len({alike(name) for name in found}) == 4
    assert taking_in.scan(office, wait_seconds=1, ocr=False).sum.documents == 4
