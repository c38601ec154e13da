"""Rules made from an example: what they catch, what they propose and never outvote, their tasks, undo, walls."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import pytest

from paracase.domain.errors import BadInput, NotFound
from paracase.domain.papers.documents import TriageState
from paracase.domain.papers.proposals import Confidence, Field, best, ranked
from paracase.domain.papers.rules import Rule, Traits, address_of, caught, name_like
from paracase.domain.roles import Role
from paracase.services.cases import tasks, walls
from paracase.services.office.opening import open_office
from paracase.services.papers import rules
from paracase.services.papers.filing import file_document, file_together
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.rules import By, RuleWish
from paracase.services.people.people import add_person
from paracase.services.undo import redo, undo
from paracase.store.cases.tasks import get_task
from paracase.store.papers.recognised import proposals_for
from tests.support.clock import AheadClock
from tests.support.offices import drop, garcia, scan
from tests.support.papers import mail, stamped

if TYPE_CHECKING:
    from paracase.services.context import Office


def a_rule(**said: Any) -> Rule:
    empty: dict[str, Any] = {"sender": "", "subject": "", "file_name": "", "type_is": ""}
    return Rule(1, None, **{**empty, **said}, facts={}, folder="", task="", task_for=None, task_for_name=None, made_by="",
                made_at="")  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "is_caught"),
    [
        (a_rule(sender="clerk@court.example"), True),
        (a_rule(sender="@court.example"), True),
        (a_rule(sender="@example"), True),
        (a_rule(sender="@ourt.example"), False),
        (a_rule(sender="erk@court.example"), False),
        (a_rule(subject="hearing NOTICE"), True),
        (a_rule(subject="hear"), False),
        (a_rule(subject="Hearing", sender="clerk@court.example"), True),
        (a_rule(subject="Hearing", sender="judge@court.example"), False),
        (a_rule(file_name="scan_*.PDF"), True),
        (a_rule(file_name="scan"), False),
        (a_rule(file_name="[s]can_*.pdf"), False),
        (a_rule(type_is="notice"), True),
        (a_rule(type_is="order"), False),
        (a_rule(), False),
    ],
)
def test_what_a_rule_catches(rule: Rule, is_caught: bool) -> None:
    paper = Traits("clerk@court.example", "Notice of Hearing, Dept. 5", "Scan_0042.pdf", ("notice",))
    assert (caught(rule, paper) is not None) is is_caught


def test_the_words_a_rule_goes_by() -> None:
    assert address_of("Clerk of Court <CLERK@Court.Example>") == "clerk@court.example"
    assert address_of("Undisclosed recipients:;") == ""
    assert address_of('"a@b.example" <c@d.example>') == "c@d.example"
    assert name_like("Scan_0042 (3).pdf") == "Scan_* (*).pdf"


def the_mail(office: Office, subject: str = "Notice of Hearing", name: str = "notice.eml") -> int:
    drop(office, name, mail(subject, f"See you there. {name}"))
    scan(office)
    found = office.store.read.execute("SELECT id FROM document WHERE name = ?", (name,)).fetchone()
    return int(found[0])


def wish(**said: Any) -> RuleWish:
    return RuleWish(facts=said.pop("facts", {"doc_type": "notice_of_hearing"}), **said)


def test_a_rule_proposes_after_its_preview_and_says_its_name(office: Office) -> None:
    first = the_mail(office)
    other = the_mail(office, "Lunch", "lunch.eml")
    wanted = rules.like(office, first, (By.SENDER, By.SUBJECT), wish(folder="Pleadings"))
    assert wanted.when == "from counsel@example.com, subject “Notice of Hearing”"
    found = rules.preview(office, wanted)
    assert (found.papers, [one.id for one in found.caught]) == (2, [first])
    assert rules.all_rules(office) == []
    done = rules.add(office, wanted)
    assert done.made("rule") == rules.all_rules(office)[0].id
    scan(office)
    said = proposals_for(office.store.read, first)
    kind, folder = best(said, Field.TYPE), best(said, Field.FOLDER)
    assert kind is not None
    assert (kind.value, kind.confidence, kind.place) == ("notice_of_hearing", Confidence.LIKELY, "sender")
    assert kind.reason.startswith("your rule 1: from counsel@example.com")
    assert "“counsel@example.com”" in kind.reason
    assert folder is not None
    assert folder.value == "Pleadings"
    assert not any("your rule" in one.reason for one in proposals_for(office.store.read, other))
    undo(office)
    assert rules.all_rules(office) == []
    scan(office)
    assert not any("your rule" in one.reason for one in proposals_for(office.store.read, first))
    redo(office)
    scan(office)
    assert any("your rule" in one.reason for one in proposals_for(office.store.read, first))


def test_a_rule_never_outvotes_a_court_stamp(office: Office) -> None:
    case = garcia(office)
    drop(
        office, "in.pdf", stamped("2:24-cv-01234-ABC", "41", "11/19/26", "ORDER SETTING HEARING", "It is ordered. " * 9)
    )
    scan(office)
    (paper,) = office.store.read.execute("SELECT id FROM document").fetchone()
    before = {
        field: ranked(proposals_for(office.store.read, paper), field)[:1] for field in (Field.CASE, Field.DOCKET_NO)
    }
    sure = [one for one in proposals_for(office.store.read, paper) if one.confidence is Confidence.SURE]
    assert before[Field.CASE][0].value == str(case.case.id)
    rules.add(office, rules.like(office, paper, (By.NAME,), wish(facts={"doc_type": "correspondence_opposing"})))
    scan(office)
    said = proposals_for(office.store.read, paper)
    assert {field: ranked(said, field)[:1] for field in before} == before
    for one in sure:
        assert best(said, one.field) == one, "what was sure stays first"
    assert all(one.confidence is Confidence.LIKELY for one in said if "your rule" in one.reason)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"facts": {}}, "proposes nothing"),
        ({"facts": {}, "task": "Call"}, "proposes nothing"),
        ({"facts": {"docket_no": "4"}}, "does not propose the docket no"),
        ({"facts": {"filed_on": "1/2/2026"}}, "does not propose the filed"),
        ({"facts": {"doc_type": "nonsense"}}, "not a document type"),
        ({"sender": "nobody"}, "is no address"),
        ({"sender": ""}, "no condition"),
        ({"folder": "../other"}, "not a folder inside the case"),
        ({"task": "Call #26-0001"}, "in the case its paper is filed in"),
        ({"task_for": "me"}, "no task in the rule"),
        ({"type_is": "nonsense"}, "not a document type"),
        ({"subject": "a\u202eb"}, "cannot be used"),
    ],
)
def test_what_is_no_rule_is_refused(office: Office, said: dict[str, Any], words: str) -> None:
    paper = the_mail(office)
    by = () if {"sender", "type_is", "subject"} & set(said) else (By.SENDER,)
    with pytest.raises(BadInput, match=words):
        rules.like(office, paper, by, wish(**said))


def test_what_the_example_does_not_have_cannot_be_gone_by(office: Office) -> None:
    drop(office, "Scan_0042.txt", b"no mail at all")
    scan(office)
    (paper,) = office.store.read.execute("SELECT id FROM document").fetchone()
    with pytest.raises(BadInput, match="has no sender"):
        rules.like(office, paper, (By.SENDER,), wish())
    assert rules.like(office, paper, (), wish()).file_name == "Scan_*.txt"
    with pytest.raises(NotFound):
        rules.like(office, 99, (), wish())
    with pytest.raises(NotFound):
        rules.rule_row(office, 1)


def _open(office: Office) -> list[str]:
    return [f"{row.what} / {row.assignee} / {row.due_on}" for row in tasks.open_tasks(office)]


def test_the_task_is_made_when_the_paper_is_filed_and_undone_with_it(office: Office) -> None:
    add_person(office, "Priya Nair", Role.PARALEGAL)
    case = garcia(office)
    first, second = the_mail(office), the_mail(office, "Notice of Hearing two", "second.eml")
    wanted = rules.like(office, first, (), wish(task="Calendar the hearing tomorrow", task_for="Priya"))
    rules.add(office, wanted)
    scan(office)
    said = best(proposals_for(office.store.read, first), Field.TYPE)
    assert said is not None
    assert "task “Calendar the hearing tomorrow” for Priya Nair" in said.reason
    assert _open(office) == []
    file_document(office, first, FilingDecision((case.case.id,)))
    tomorrow = office.today.fromordinal(office.today.toordinal() + 1).isoformat()
    assert _open(office) == [f"Calendar the hearing / Priya Nair / {tomorrow}"]
    row = get_task(office.store.read, 1)
    assert row is not None
    assert (row.case_id, row.document_id, row.note) == (case.case.id, first, "By rule 1: from counsel@example.com")
    undo(office)
    assert _open(office) == []
    redo(office)
    assert len(_open(office)) == 1
    undo(office)
    file_together(office, (first, second), FilingDecision((case.case.id,)))
    assert len(_open(office)) == 2
    undo(office)
    assert _open(office) == []


def test_a_task_is_for_nobody_who_stands_outside_the_case(office: Office) -> None:
    priya = add_person(office, "Priya Nair", Role.PARALEGAL)
    case = garcia(office)
    paper = the_mail(office)
    rules.add(office, rules.like(office, paper, (), wish(task="Calendar it", task_for="Priya")))
    walls.put_up(office, case.case.id, priya, reason="worked for them")
    file_document(office, paper, FilingDecision((case.case.id,)))
    assert _open(office) == [f"Calendar it / {office.person.name} / None"]


def test_a_rule_made_from_a_paper_behind_a_wall_is_hidden_from_who_stands_outside(office: Office) -> None:
    priya = add_person(office, "Priya Nair", Role.PARALEGAL)
    case = garcia(office)
    paper = the_mail(office, "Garcia settlement offer")
    rules.add(office, rules.like(office, paper, (By.SUBJECT,), wish()))
    file_document(office, paper, FilingDecision((case.case.id,)))
    walls.put_up(office, case.case.id, priya, reason="worked for them")
    hers = open_office(office.folder, clock=AheadClock(), acting_as="Priya Nair")
    with contextlib.closing(hers):
        assert rules.all_rules(hers) == []
        with pytest.raises(NotFound):
            rules.rule_row(hers, 1)
    assert len(rules.all_rules(office)) == 1


def test_change_remove_and_the_preview_of_what_was_decided_otherwise(office: Office) -> None:
    case = garcia(office)
    first, waits = the_mail(office), the_mail(office, "Notice of Hearing two", "second.eml")
    rules.add(office, rules.like(office, first, (), wish(task="Calendar it")))
    file_document(office, first, FilingDecision((case.case.id,), {"doc_type": "correspondence_opposing"}))
    wanted = rules.changed(office, 1, RuleWish(sender="@example.com", facts={"party": "Clerk"}, task=""))
    assert (wanted.sender, wanted.facts, wanted.task) == (
        "@example.com",
        {"doc_type": "notice_of_hearing", "party": "Clerk"},
        "",
    )
    found = rules.preview(office, wanted)
    decided = {one.id: one.differs for one in found.caught}
    assert decided[first][0] == "type correspondence_opposing"
    assert decided[waits] == ()
    assert (found.among(TriageState.IN_FILE), found.among(TriageState.NEW), found.otherwise) == (1, 1, 1)
    rules.change(office, wanted)
    scan(office)
    said = best(proposals_for(office.store.read, waits), Field.PARTY)
    assert said is not None
    assert said.value == "Clerk"
    with pytest.raises(BadInput, match="Nothing to change"):
        rules.change(office, wanted)
    rules.remove(office, 1)
    scan(office)
    assert not any("your rule" in one.reason for one in proposals_for(office.store.read, waits))
    with pytest.raises(NotFound):
        rules.remove(office, 1)
    undo(office)
    undo(office)
    assert rules.rule_row(office, 1).task == "Calendar it"
