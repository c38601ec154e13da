"""A paper, its notice and its other copies are one act, in whatever order they come."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.domain.papers.pairing import is_same_title, taken
from paracase.domain.papers.proposals import Confidence, Field, Proposal, best
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.papers.filing import file_document, trash
from paracase.services.papers.proposing import FilingDecision, propose
from paracase.services.papers.sequestering import sequester
from paracase.services.papers.triage import prepare, queue, queue_since
from paracase.services.undo import undo
from paracase.store.papers import facts, lists
from tests.support.notices import notice
from tests.support.offices import assert_whole, drop, garcia, scan
from tests.support.papers import stamped

if TYPE_CHECKING:
    from paracase.services.context import Office

CASE = ("Garcia v. Meridian Freight", "2:24-cv-01234-ABC", "41")
PAPER = ("a.pdf", stamped("2:24-cv-01234-ABC", "41", "11/19/26", "ORDER SETTING HEARING", "It is hereby ordered. " * 8))
SLIP = ("s.pdf", stamped("2:24-cv-01234-ABC", "41", "11/19/26", "", "The clerk. " * 30))
NOTICE = ("n.eml", notice("ORDER SETTING HEARING. Signed by Judge A. B. Cole.", CASE))


def both(office: Office, *files: tuple[str, bytes]) -> dict[str, int]:
    for file in files:
        drop(office, *file)
        scan(office)
    return {row[1]: row[0] for row in office.store.read.execute("SELECT id, name FROM document").fetchall()}


@pytest.mark.parametrize("order", [(PAPER, NOTICE), (NOTICE, PAPER)])
def test_paper_and_notice_are_one_row_and_one_act_in_both_orders(
    office: Office, order: tuple[tuple[str, bytes], ...]
) -> None:
    detail = garcia(office)
    begin = queue(office)
    ids = both(office, *order)
    paper, mail = ids["a.pdf"], ids["n.eml"]
    change = queue_since(office, begin.touch)
    assert change is not None
    begin.apply(change)
    whole = queue(office)
    assert [*begin.papers] == [*whole.papers] == [paper]
    assert [child.id for child in whole.papers[paper].children] == [mail]
    assert lists.count_waiting(office.store.read) == 1
    sheet = propose(office, paper)
    assert [row.id for row in sheet.along] == [mail]
    pair = sheet.best(Field.PAIR)
    assert pair is not None
    assert pair.value == str(mail)
    assert pair.reason.startswith("its notice is “n.eml”: court stamp “Case 2:24-cv-01234-ABC Document 41")
    back = propose(office, mail).best(Field.PAIR)
    assert back is not None
    assert back.value == str(paper)
    done = file_document(office, paper, FilingDecision())
    assert "with 1 paper of the same act" in done.summary
    for document in (paper, mail):
        known = facts.facts_of(office.store.read, document)
        assert (known["state"], known["cases"], known["docket_no"]) == ("in_file", [[detail.case.id, 1]], "41")
    undo(office)
    assert {facts.facts_of(office.store.read, i)["state"] for i in (paper, mail)} == {"new"}
    assert [*queue(office).papers] == [paper]
    assert_whole(office)


def test_the_paper_takes_what_its_notice_says_and_is_sure_only_where_it_says_so_itself(office: Office) -> None:
    garcia(office)
    ids = both(office, SLIP, NOTICE)
    sheet = propose(office, ids["s.pdf"])
    title = sheet.best(Field.TITLE)
    assert title is not None
    assert "setting hearing" in title.value.lower()
    assert title.confidence is Confidence.LIKELY
    assert title.more["from"] == str(ids["n.eml"])
    assert title.place == f"notice, document {ids['n.eml']}"
    entered = sheet.best(Field.ENTERED)
    assert entered is not None
    assert entered.value == "2026-11-19"
    name = sheet.best(Field.NAME)
    assert name is not None
    assert "etting" in name.value
    ids = both(office, PAPER)
    agreed = propose(office, ids["a.pdf"]).best(Field.TITLE)
    assert agreed is not None
    assert agreed.confidence is Confidence.SURE


def test_a_paper_takes_from_a_notice_that_is_filed_already_and_from_what_is_on_record_of_it(office: Office) -> None:
    garcia(office)
    ids = both(office, NOTICE)
    file_document(office, ids["n.eml"], FilingDecision(facts={"title": "Order on Venue"}))
    ids = both(office, SLIP)
    sheet = propose(office, ids["s.pdf"])
    title = sheet.best(Field.TITLE)
    assert title is not None
    assert title.value == "Order on Venue"
    assert best(sheet.proposals, Field.FILED_WITH) is None
    assert sheet.along == ()


def test_other_numbers_attachments_and_cases_are_not_the_same_act(office: Office) -> None:
    garcia(office)
    other = ("b.pdf", stamped("2:24-cv-01234-ABC", "42", "11/19/26", "ORDER SETTING HEARING"))
    elsewhere = ("c.pdf", stamped("2:24-cv-09999-ABC", "41", "11/19/26", "ORDER SETTING HEARING"))
    ids = both(office, NOTICE, other, elsewhere)
    assert set(queue(office).papers) == set(ids.values())
    assert all(propose(office, i).best(Field.PAIR) is None for i in ids.values())


def test_an_attachment_takes_its_description_and_waits_by_itself(office: Office) -> None:
    garcia(office)
    mail = ("n.eml", notice("MOTION to compel.", CASE, attachments=(("1", "Declaration of Ann Lee"),)))
    exhibit = ("x.pdf", stamped("2:24-cv-01234-ABC", "41-1", "11/19/26", "", "words " * 30))
    ids = both(office, exhibit, mail)
    assert set(queue(office).papers) == set(ids.values())
    pair = propose(office, ids["x.pdf"]).best(Field.PAIR)
    assert pair is not None
    assert pair.value == str(ids["n.eml"])


def test_another_copy_is_filed_with_the_first_and_a_mail_saved_twice_is_one(office: Office) -> None:
    garcia(office)
    served = ("z.pdf", stamped("2:24-cv-01234-ABC", "41", "11/19/26", "ORDER SETTING HEARING", "served " * 8))
    twice = [(f"n{i}.eml", notice("ORDER x.", CASE, message_id="<1@ecf>", extra=str(i))) for i in (1, 2)]
    ids = both(office, *twice)
    assert [*queue(office).papers] == [ids["n1.eml"]]
    again = propose(office, ids["n2.eml"]).best(Field.PAIR)
    assert again is not None
    assert again.reason.startswith("the same e-mail as “n1.eml”")
    ids = both(office, PAPER, served)
    assert [*queue(office).papers] == [ids["a.pdf"]]
    file_document(office, ids["a.pdf"], FilingDecision())
    assert queue(office).papers == {}
    undo(office)
    file_document(office, ids["a.pdf"], FilingDecision(alone=True))
    assert ids["z.pdf"] in queue(office).papers


def test_an_attachment_has_its_own_description_for_a_title_and_nobody_elses_type() -> None:
    sure = Confidence.SURE
    listed = [Proposal(Field.ATTACHED, f"{no}={words}", sure, f"“{words}”", more={"number": no, "description": words})
              for no, words in (("1", "Declaration of Ann Lee"), ("2", "Exhibit A"))]  # fmt: skip
    said = [
        Proposal(Field.CARRIER, "nef_email", sure, ""),
        Proposal(Field.TYPE, "motion_other", sure, "“MOTION”"),
        *listed,
    ]
    said.append(Proposal(Field.PARTY, "Meridian Freight", sure, "“by Meridian Freight”"))
    found = taken([Proposal(Field.ATTACHMENT_NO, "2", sure, "")], said, 7)
    assert [(one.field, one.value, one.confidence) for one in found] == [
        (Field.PARTY, "Meridian Freight", Confidence.LIKELY),
        (Field.TITLE, "Exhibit A", Confidence.LIKELY),
    ]
    carried = [Proposal(Field.CARRIER, "nef_email", sure, ""), Proposal(Field.TYPE, "nef_email", sure, "")]
    assert taken([], carried, 7) == []  # what it came as is not what was filed


def test_where_the_lead_goes_away_what_was_under_it_waits_by_itself(office: Office) -> None:
    garcia(office)
    ids = both(office, PAPER, NOTICE)
    loaded = queue(office)
    trash(office, ids["a.pdf"])
    change = queue_since(office, loaded.touch)
    assert change is not None
    loaded.apply(change)
    assert [*loaded.papers] == [*queue(office).papers] == [ids["n.eml"]]


def test_titles_are_the_same_by_most_of_the_shorter_ones_words() -> None:
    assert is_same_title("Order Setting Hearing", "ORDER SETTING HEARING on Motion to Dismiss")
    assert is_same_title("Motion to Compel", "Motion to Compel")
    assert not is_same_title("Motion to Compel Arbitration", "Motion to Dismiss")
    assert not is_same_title("Order", "Order Setting Hearing on Motion")
    assert not is_same_title("", "Order")


def test_two_mails_with_one_message_id_are_two(office: Office) -> None:
    garcia(office)
    other = ("Ames v. Halden", "2:24-cv-05555-ABC", "9")
    mails = [
        (f"n{i}.eml", notice("ORDER x.", case, message_id="<form@ecf>"))
        for i, case in enumerate((CASE, other), start=1)
    ]
    both(office, *mails)
    assert len(queue(office).papers) == 2, "a form's Message-ID hides no e-mail below another"


@pytest.mark.parametrize("shut", ["a.pdf", "n.eml"])
def test_of_a_pair_that_is_sequestered_the_other_is_filed_as_before(office: Office, shut: str) -> None:
    detail = garcia(office)
    ids = both(office, PAPER, NOTICE)
    other = ids["n.eml" if shut == "a.pdf" else "a.pdf"]
    sequester(office, ids[shut], reason="Asked back")
    assert {number: paper.children for number, paper in queue(office).papers.items()} == {other: ()}
    prepare(office, other, FilingDecision())
    file_document(office, other, FilingDecision((detail.case.id,)))
    assert facts.facts_of(office.store.read, ids[shut])["state"] == "new"


def test_no_paper_is_lost_behind_one_that_stands_under_another(office: Office) -> None:
    text = "UNITED STATES DISTRICT COURT\nCENTRAL DISTRICT OF CALIFORNIA\n"
    lines = [f"Case 2:24-cv-0{n} Document 41 Filed 11/19/26 Page 1 of 1\n" for n in ("1111", "2222")]
    papers = [("x.txt", lines[0]), ("y.txt", lines[0] + lines[1]), ("z.txt", lines[1])]
    ids = both(office, *((name, (stamp + text + name).encode()) for name, stamp in papers))
    shown = {*queue(office).papers, *(child.id for paper in queue(office).papers.values() for child in paper.children)}
    assert shown == set(ids.values())


def test_a_notice_that_is_sure_of_another_case_does_not_go_along(office: Office) -> None:
    garcia(office)
    other = add_case(office, NewCase("Ames v. Halden")).case.id
    ids = both(office, PAPER, NOTICE)
    mail = facts.facts_of(office.store.read, ids["n.eml"])
    with office.store.write() as tx:  # the paper says no case of its own, as one that was written anew
        tx.db.execute("DELETE FROM suggestion WHERE document_id = ? AND field = 'case'", (ids["a.pdf"],))
    file_document(office, ids["a.pdf"], FilingDecision((other,)))
    assert facts.facts_of(office.store.read, ids["n.eml"]) == mail
    assert [*queue(office).papers] == [ids["n.eml"]]
