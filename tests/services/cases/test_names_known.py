"""The names of a conflict search: kept between searches, and never older than the moment of the search."""

from __future__ import annotations

import subprocess
import sys
import threading
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paracase.domain.clients.conflicts import NameSource
from paracase.domain.clients.matching import Corpus
from paracase.domain.roles import Role
from paracase.services.cases import names_known
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.conflicts import check_conflicts, meet
from paracase.services.cases.names_known import KEPT, AskedName, NamesKnown
from paracase.services.office.founding import init_office
from paracase.services.people.contacts import add_contact, add_party, edit_party
from paracase.services.undo import undo
from paracase.store.clients import searches
from paracase.store.clients.searches import BETWEEN, Joined
from tests.support.clock import AheadClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.services.context import Office
    from paracase.store.engine import Transaction

_ELSEWHERE = """
import sys
from pathlib import Path
from paracase.domain.clock import SystemClock
from paracase.services.office.opening import open_office
from paracase.services.people.contacts import add_contact
office = open_office(Path(sys.argv[1]), clock=SystemClock())
add_contact(office, {"name": "Theodora Quill"}, case_id=None)
office.close()
"""


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    """Each test begins and ends with nothing kept."""
    KEPT.let_go()
    yield
    KEPT.let_go()


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """An office with no case."""
    folder = tmp_path_factory.mktemp("names") / "office"
    with closing(init_office(folder, clock=AheadClock(), name="", staff_name="Dana", role=Role.PARALEGAL)) as office:
        yield office


class _GivenUpError(Exception):
    """Said to come to nothing."""


@contextmanager
def _given_up(office: Office) -> Iterator[Transaction]:
    """A write of which nothing stays."""
    with suppress(_GivenUpError), office.store.write() as tx:
        yield tx
        raise _GivenUpError


def _met(office: Office, name: str) -> list[str]:
    return [hit.name for hit in check_conflicts(office, [name]).hits]


def _ready(office: Office) -> Corpus:
    return NamesKnown(office.store.read).ready.corpus


def test_a_name_that_another_process_added_is_met_by_the_next_search(office: Office) -> None:
    add_contact(office, {"name": "Basil Thorne"}, case_id=None)
    assert (_met(office, "Theodora Quill"), _met(office, "Basil Thorne")) == ([], ["Basil Thorne"])
    subprocess.run([sys.executable, "-c", _ELSEWHERE, str(office.folder)], check=True, timeout=120)
    assert (_met(office, "Theodora Quill"), _met(office, "Basil Thorne")) == (["Theodora Quill"], ["Basil Thorne"])


def test_what_is_made_of_the_names_serves_until_a_name_is_another(office: Office) -> None:
    case_id = add_case(office, NewCase("Thorne v. Vale")).case.id
    party = add_party(office, case_id, "Basil Thorne", "plaintiff", is_client=True).made("party")
    first = _ready(office)
    assert _met(office, "Basil Thorne") == ["Basil Thorne"]
    assert _ready(office) is first
    edit_party(office, party, "Basil Thorn", "plaintiff", is_client=True)
    assert _ready(office) is not first
    assert set(_met(office, "Basil Thorne")) == {"Basil Thorn", "Basil Thorne"}, "whoever it is was called so before"
    undo(office)
    assert _met(office, "Basil Thorne") == ["Basil Thorne"]
    KEPT.let_go()
    again = _ready(office)
    assert again is not first
    assert _ready(office) is again


def test_what_never_came_about_is_not_met_though_it_was_looked_through(office: Office) -> None:
    add_contact(office, {"name": "Basil Thorne"}, case_id=None)
    with _given_up(office) as tx:
        tx.db.execute("UPDATE contact SET name = 'Theodora Quill'")
        met, _ = meet(tx.db, [AskedName("Theodora Quill")])
        assert "Theodora Quill" in {one.name for one in met}
    assert (_met(office, "Theodora Quill"), _met(office, "Basil Thorne")) == ([], ["Basil Thorne"])


def test_a_row_that_took_anothers_place_is_told_by_its_own_number(office: Office) -> None:
    for name in ("Basil Thorne", "Theodora Quill"):
        add_contact(office, {"name": name}, case_id=None)
    old = {one.source_id for one in meet(office.store.read, [AskedName("Theodora Quill")])[0]}
    with office.store.write() as tx:
        tx.db.execute("UPDATE contact SET id = id + 100 WHERE name = 'Theodora Quill'")
        tx.db.execute("UPDATE contact SET person_id = NULL WHERE name = 'Theodora Quill'")
        new = {
            one.source_id for one in meet(tx.db, [AskedName("Theodora Quill")])[0] if one.source is NameSource.CONTACT
        }
        moved = {row[0] for row in tx.db.execute("SELECT id FROM contact WHERE name = 'Theodora Quill'")}
        tx.db.execute("UPDATE contact SET id = id - 100 WHERE name = 'Theodora Quill'")
    assert new == moved
    assert not new & old


@settings(deadline=None, max_examples=60)
@given(st.lists(st.text(st.sampled_from(f"ab \n{BETWEEN}\u00e9"), max_size=3), max_size=5))
def test_as_one_text_names_are_what_they_are_by_themselves(plain: Office, names: list[str]) -> None:
    with _given_up(plain) as tx:
        tx.db.executemany(
            "INSERT INTO contact(name, role, organisation, phone, email, address, note) "
            "VALUES(?, 'witness', '', '', '', '', '')",
            [(name,) for name in names],
        )
        joined = searches.stored_names(tx.db, NameSource.CONTACT)[0]
        assert joined.names == names
        assert (joined.apart is None) == (not any(BETWEEN in name for name in names))


def test_names_that_are_one_text_are_not_the_same_where_they_part_otherwise() -> None:
    one, other = f"a{BETWEEN}b{BETWEEN}c", (f"a{BETWEEN}b", "c")
    assert Joined(2, one, other) != Joined(2, one, ("a", f"b{BETWEEN}c"))
    assert Joined(0, "").names == []
    assert Joined(1, "").names == [""]


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.sampled_from(["Rosa Alvarado", "R. Alvarado", "Alvarado Foods, Inc.", "Vale, Tom", "IBM", "Al V."])),
    st.lists(
        st.sampled_from(["Rosie Alvarado", "Alvarado", "Thomas Vale", "International Business Machines"]), max_size=3
    ),
)
def test_a_corpus_that_is_kept_answers_as_one_that_is_not(names: list[str], asked: list[str]) -> None:
    kept, own, ready = Corpus(names, is_kept=True), Corpus(names), Corpus(names, is_kept=True)
    ready.expect(1000)
    for name in asked * 12:
        assert kept.find(name) == own.find(name) == ready.find(name)


def test_what_is_kept_goes_by_itself(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(names_known, "KEPT_SECONDS", 0.0)
    first = _ready(office)
    for timer in threading.enumerate():
        if isinstance(timer, threading.Timer):
            timer.join()
    assert _ready(office) is not first


def test_of_two_offices_each_has_its_own_names(office: Office, tmp_path: Path) -> None:
    add_contact(office, {"name": "Basil Thorne"}, case_id=None)
    with closing(
        init_office(tmp_path / "other", clock=AheadClock(), name="", staff_name="Dana", role=Role.PARALEGAL)
    ) as other:
        assert (_met(office, "Basil Thorne"), _met(other, "Basil Thorne")) == (["Basil Thorne"], [])
        assert _met(office, "Basil Thorne") == ["Basil Thorne"]
