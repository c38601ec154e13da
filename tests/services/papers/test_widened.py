"""Searches made wider: other forms of words, and the papers of a case whose party is named, after what the words find."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest

from paracase.domain.papers.widened import FoundBy
from paracase.domain.roles import Role
from paracase.services.cases import walls
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.office.founding import init_office
from paracase.services.office.opening import open_office
from paracase.services.papers.filing import file_document, move_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.searching import find
from paracase.services.people.people import add_person
from paracase.store import wider
from paracase.store.search import Wider
from tests.support.clock import AheadClock
from tests.support.offices import drop, scan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office

TEXTS = {
    "order": "IT IS ORDERED. The Court, setting the hearing for May 3, directs the parties to appear.",
    "motion": "Plaintiff moves to dismiss. The motion is granted. A motion was filed.",
    "william": "William Harker signed. WILLIAM HARKER was there.",
    "williams": "Williams signed the letter with the Harkers.",
    "mail": "To: john.williams@example.com, the boxes came. See https://example.com/settings/boxes",
    "note": "motions were heard, and all of them denied",
    "loud": "ORDER SETTING HEARING ON MOTIONS",
    "twice": "The hearing was set. It is set.",
}
NO_FORMS = (Wider(FoundBy.FORMS, 0, has_more=False),)
NUMBERS = {name: number for number, name in enumerate(TEXTS, 1)}


@pytest.fixture(scope="module")
def worded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Papers of a few words; the first in a case of Ames, whose name it does not have."""
    folder = tmp_path_factory.mktemp("worded") / "office"
    office = init_office(folder, clock=AheadClock(), name="", staff_name="Dana Reyes", role=Role.PARALEGAL)
    with contextlib.closing(office):
        for name, text in TEXTS.items():
            drop(office, f"{name}.txt", text.encode())
            scan(office)
        case = add_case(office, NewCase("Ames v. Northgate Foods", number="26-0001")).case
        file_document(office, NUMBERS["order"], FilingDecision((case.id,), {}))
        scan(office)
        yield office


def found(office: Office, query: str, *, is_typing: bool = False, limit: int = 20) -> dict[str, set[str]]:
    """The papers that are found, by name of their text, by what they are found."""
    names = {number: name for name, number in NUMBERS.items()}
    answer: dict[str, set[str]] = {}
    for hit in find(office, query, is_typing=is_typing, limit=limit).hits:
        answer.setdefault(hit.by.value, set()).add(names[hit.document_id])
    return answer


@pytest.mark.parametrize(
    ("query", "words", "forms", "party"),
    [
        ("order set hearing ames", set(), set(), {"order"}),
        ("set hearing", {"twice"}, {"order", "loud"}, set()),
        ("motion", {"motion"}, {"note", "loud"}, set()),
        ("motions", {"note", "loud"}, {"motion"}, set()),
        ("hear", set(), {"order", "loud", "twice"}, set()),
        ("heard", {"note"}, set(), set()),
        ("denying", set(), {"note"}, set()),
        # Two names are two; the words of an address are no words.
        ("william", {"william"}, set(), set()),
        ("williams", {"williams", "mail"}, set(), set()),
        ("Motion", {"motion"}, set(), set()),
        ("Motions", {"note", "loud"}, {"motion"}, set()),
        ("setting", {"order", "loud"}, {"twice"}, set()),
        # What is quoted, a beginning or left out is that and nothing else.
        ('"motion"', {"motion"}, set(), set()),
        ('"set hearing"', set(), set(), set()),
        ("motio*", {"motion", "note", "loud"}, set(), set()),
        ("motion -motions", {"motion"}, set(), set()),
        ("motion -denied", {"motion"}, {"loud"}, set()),
        ("ames", set(), set(), {"order"}),
        ("northgate appear", set(), set(), {"order"}),
        ("ames motion", set(), set(), set()),
        ("foods -court", set(), set(), set()),
        ("case:26-0001 set", set(), {"order"}, set()),
        ("is:new set", {"twice"}, {"loud"}, set()),
    ],
)
def test_what_is_found_by_words_by_their_forms_and_by_parties(
    worded: Office, query: str, words: set[str], forms: set[str], party: set[str]
) -> None:
    by = {"words": words, "forms": forms, "party": party}
    assert found(worded, query) == {how: which for how, which in by.items() if which}


@pytest.mark.parametrize("asked", ["disclosing", "disclosed", "discloses"])
def test_each_form_of_a_word_finds_both_others(office: Office, asked: str) -> None:
    forms = ("disclosing", "disclosed", "discloses")
    for form in forms:
        drop(office, f"{form}.txt", f"A paper {form} what was said.".encode())
        scan(office)
    by: dict[FoundBy, set[str]] = {}
    for hit in find(office, asked).hits:
        by.setdefault(hit.by, set()).add(hit.name.removesuffix(".txt"))
    assert by == {FoundBy.WORDS: {asked}, FoundBy.FORMS: {*forms} - {asked}}


def test_each_is_counted_for_itself_and_pages_go_on_from_one_to_the_next(worded: Office) -> None:
    whole = find(worded, "set hearing")
    assert whole.total == 1
    assert [(more.by, more.total, more.has_more) for more in whole.wider] == [(FoundBy.FORMS, 2, False)]
    assert whole.listed == 3
    pages = [find(worded, "set hearing", limit=1, offset=at) for at in range(4)]
    assert [hit.document_id for page in pages for hit in page.hits] == [hit.document_id for hit in whole.hits]
    assert [page.listed for page in pages] == [3, 3, 3, 3]
    assert find(worded, "hearing", limit=1).wider == ()  # there is no room, and nothing was looked for


def test_what_was_found_in_another_form_is_marked(worded: Office) -> None:
    snippets = [hit.snippet for hit in find(worded, "set hear").hits]
    assert any("\x02setting\x03 the \x02hearing\x03" in snippet for snippet in snippets)
    assert any("\x02SETTING\x03 \x02HEARING\x03" in snippet for snippet in snippets)


def test_while_one_types_the_last_word_is_a_beginning_and_has_forms_when_it_is_whole(worded: Office) -> None:
    assert found(worded, "deni", is_typing=True) == {"words": {"note"}}
    assert found(worded, "deny", is_typing=True) == {"forms": {"note"}}


def test_a_renamed_paper_keeps_the_forms_of_its_text_and_gets_those_of_its_name(office: Office) -> None:
    drop(office, "a.txt", b"it was denied, and all motions were filed")
    scan(office)
    case = add_case(office, NewCase("Lee v. Harbor")).case
    file_document(office, 1, FilingDecision((case.id,), {}, name="Order Setting Conferences.txt"))
    scan(office)
    for query in ("deny", "set", "conference"):
        assert [(hit.document_id, hit.by) for hit in find(office, query).hits] == [(1, FoundBy.FORMS)], query


def test_a_name_of_a_walled_case_finds_nothing(office: Office) -> None:
    outsider = add_person(office, "Pat Kim", Role.PARALEGAL)
    case = add_case(office, NewCase("Ames v. Northgate Foods")).case
    for name in ("inside", "outside"):
        drop(office, f"{name}.txt", b"it was denied")
    scan(office)
    file_document(office, 1, FilingDecision((case.id,), {}))
    scan(office)
    theirs = open_office(office.folder, clock=AheadClock(), acting_as="Pat Kim")
    with contextlib.closing(theirs):
        assert [hit.document_id for hit in find(theirs, "ames").hits] == [1]
        walls.put_up(office, case.id, outsider, reason="Worked for the other side")
        theirs.look_again()
        for query in ("ames", "northgate deny", "ames it"):
            assert (find(theirs, query).hits, find(theirs, query).wider) in [((), ()), ((), NO_FORMS)], query
        assert [hit.document_id for hit in find(theirs, "deny").hits] == [2]
    assert [hit.document_id for hit in find(office, "northgate deny").hits] == [1]


def test_a_paper_that_left_the_case_is_not_found_by_its_party_before_the_index_knows(office: Office) -> None:
    first = add_case(office, NewCase("Ames v. Northgate Foods")).case
    other = add_case(office, NewCase("Lee v. Harbor City")).case
    drop(office, "a.txt", b"it was denied")
    scan(office)
    file_document(office, 1, FilingDecision((first.id,), {}))
    scan(office)
    assert [hit.by for hit in find(office, "ames").hits] == [FoundBy.PARTY]
    move_document(office, 1, case_id=other.id)
    assert find(office, "ames").hits == ()
    assert [hit.document_id for hit in find(office, "denies case:harbor").hits] == [1]
    scan(office)
    assert [hit.by for hit in find(office, "harbor").hits] == [FoundBy.PARTY]


def test_a_name_that_many_cases_have_names_nobody(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wider, "MOST_CASES", 1)
    case = add_case(office, NewCase("Ames v. Northgate Foods")).case
    drop(office, "a.txt", b"it was denied")
    scan(office)
    file_document(office, 1, FilingDecision((case.id,), {}))
    scan(office)
    assert len(find(office, "ames").hits) == 1
    add_case(office, NewCase("Ames v. Harbor"))
    assert find(office, "ames").hits == ()
    assert len(find(office, "northgate").hits) == 1
