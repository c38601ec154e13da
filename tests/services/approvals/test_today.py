"""A person's day: what is theirs, whose move it is, what is not answered; counted as the tabs count."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from paracase.domain.approvals.statements import Decision
from paracase.domain.cases.tasks import TaskGroup, group_of, spans
from paracase.domain.roles import Role
from paracase.services.approvals import deciding, said, today
from paracase.services.cases import elements
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.tasks import NewTask, add_task, edit
from paracase.services.cases.walls import put_up
from paracase.services.counters import counters
from paracase.services.office.opening import open_office
from paracase.services.people.people import add_person
from paracase.services.work import remarks
from paracase.store.cases.tasks import insert_task
from tests.support.delegated import V2, firm_in

if TYPE_CHECKING:
    from paracase.services.context import Office

ALL = slice(0, 128)


def test_groups_are_found_at_their_edges() -> None:
    now = date(2026, 11, 29)
    steps = (-400, -1, -1, 0, 0, 0, 1, 14, 14, 15, 400)
    days = [(now + timedelta(days=step)).isoformat() for step in steps]
    for some in (days, [*days, None, None], [None], [], days[3:6], days[:1], days[9:]):
        wanted: dict[TaskGroup, list[int]] = {}
        for place, day in enumerate(some):
            wanted.setdefault(group_of(date.fromisoformat(day) if day else None, now), []).append(place)
        assert spans(some, now) == [(group, of[0], len(of)) for group, of in wanted.items()]


def test_only_the_rows_that_are_shown_are_read(office: Office) -> None:
    case = add_case(office, NewCase("Garcia v. Meridian")).case
    with office.store.write() as tx:
        for number in range(300):
            day = (office.today + timedelta(days=number)).isoformat()
            insert_task(tx, what=f"Task {number}", due_on=day, case_id=case.id, assignee_id=office.person.id,
                        by=office.person.id, at=office.now())  # fmt: skip
    found = today.day(office, shown=slice(128, 256))
    assert [len(found.tasks), len(found.rows)] == [300, 128]
    assert found.rows[found.tasks[128].id].what == "Task 128"
    assert today.task_rows(office, [found.tasks[299].id])[found.tasks[299].id].what == "Task 299"


def test_what_nobody_has_is_everybodys_of_the_case(office: Office) -> None:
    firm = firm_in(office)
    other = add_person(office, "Kim Lee", Role.PARALEGAL)
    nobodys_case = add_case(office, NewCase("Estate of Whitlow")).case
    for what, case_id, who in (
        ("mine", firm.case_id, office.person.id), ("theirs", firm.case_id, other.id),
        ("of our case", firm.case_id, None), ("of no case", None, None), ("of a case of nobody", nobodys_case.id, None),
    ):  # fmt: skip
        number = add_task(office, NewTask(what, case_id=case_id)).made("task")
        if who != office.person.id:
            edit(office, number, NewTask(what, case_id=case_id, assignee_id=who))
    mine = today.day(office, shown=ALL)
    assert {row.what for row in mine.rows.values()} == {"mine", "of our case", "of no case", "of a case of nobody"}
    kim = open_office(office.folder, clock=office.clock, acting_as="Kim Lee")
    found = today.day(kim, shown=ALL)
    assert {row.what for row in found.rows.values()} == {"theirs", "of no case", "of a case of nobody"}
    kim.close()
    put_up(office, firm.case_id, other, reason="conflict")
    kim = open_office(office.folder, clock=office.clock, acting_as="Kim Lee")
    found = today.day(kim, shown=ALL)
    assert {row.what for row in found.rows.values()} == {"of no case", "of a case of nobody"}
    assert firm.case_id not in found.captions
    kim.close()


def moves(office: Office) -> list[tuple[str, int, str]]:
    return [(one.name, one.waits, one.what) for one in today.next_moves(office)]


def test_whose_move_it_is_agrees_with_the_tabs(office: Office) -> None:
    firm = firm_in(office)
    me, jun, attorney = office.person.name, "Jun Park", "Dolores Ortega"
    out = firm.give("Research spoliation", due=office.today + timedelta(days=2))
    assert moves(office) == [(jun, 1, "to deliver")]
    drafted = firm.give()
    firm.deliver(drafted)
    assert moves(office) == [(me, 1, "to examine"), (jun, 1, "to deliver")]
    assert counters(office).work == 1
    firm.examine(drafted)
    assert moves(office) == [(me, 1, "to pass on"), (jun, 1, "to deliver")]
    firm.save("Letter.docx", *V2)
    firm.ask("Letter.docx")
    found = moves(office)
    assert (attorney, 1, "to decide") in found
    assert counters(office).approvals == 1
    remarks.ask(office, out, "Only California cases?")
    assert [(one.what, one.whom) for one in today.not_answered(office)] == [("“Only California cases?”", me)]
    theirs = firm.come_in(firm.attorney)
    assert sorted(moves(theirs)) == [(attorney, 1, "to decide"), (attorney, 1, "to pass on")]
    assert (counters(theirs).approvals, counters(theirs).work) == (1, 1)
    theirs.close()


def test_what_was_sent_back_waits_until_it_is_asked_again(office: Office) -> None:
    firm = firm_in(office)
    firm.save("Letter.docx", *V2)
    request = firm.ask("Letter.docx")
    theirs = firm.come_in(firm.attorney)
    deciding.decide(theirs, request, said.Said(Decision.RETURNED, "DO", "Shorter."))
    theirs.close()
    (back,) = today.not_answered(office)
    assert (back.what, back.whom, back.case_id) == (
        "sent back: Letter.docx: “Shorter.”",
        "Dolores Ortega",
        firm.case_id,
    )
    firm.save("Letter.docx", *V2, "Shorter now.")
    firm.ask("Letter.docx")
    assert today.not_answered(office) == []


def test_what_was_requested_waits_until_it_is_here(office: Office) -> None:
    firm = firm_in(office)
    element = elements.checklist(office, firm.case_id)[0].element
    elements.request(office, firm.case_id, element, source="Mercy Clinic", on=office.today - timedelta(days=21))
    (asked,) = today.not_answered(office)
    assert (asked.what, asked.whom, asked.case_id) == (element.label, "Mercy Clinic", firm.case_id)
    assert asked.since == (office.today - timedelta(days=21)).isoformat()
    elements.reset(office, firm.case_id, element)
    assert today.not_answered(office) == []
