"""No key is offered that will be refused: what the screens offer, against what the services do, for every kind of person."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from textual.actions import parse

from paracase.domain.approvals.statements import Decision, Part
from paracase.domain.errors import NotAllowed, ParacaseError
from paracase.domain.roles import Identity, Proof, Role
from paracase.services.approvals import deciding, reading, releasing, requests
from paracase.services.approvals.going_out import Release
from paracase.services.approvals.requests import NewRequest
from paracase.services.approvals.said import Said
from paracase.services.cases import cases, elements, tasks
from paracase.services.cases.cases import CaseChange, NewCase
from paracase.services.cases.tasks import NewTask
from paracase.services.office.opening import open_office
from paracase.services.papers import filing
from paracase.services.people import contacts
from paracase.services.people.people import add_person
from paracase.services.undo import undo
from paracase.services.work import assignments, delivering, examining
from paracase.services.work.assignments import NewAssignment
from paracase.services.work.delivering import Handed
from paracase.tui.screens.approvals.screen import ApprovalsScreen
from paracase.tui.screens.triage.screen import TriageScreen
from paracase.tui.screens.work.screen import WorkScreen
from tests.support.delegated import V2, Firm
from tests.support.desks import Driven, desk_on, run

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from textual.dom import DOMNode

    from paracase.domain.roles import Person
    from paracase.services.context import Office


def _lets(attempt: Callable[[], object]) -> bool:
    """Whether a service lets somebody do it; that what is tried lacks words or papers is found only after that."""
    try:
        attempt()
    except NotAllowed:
        return False
    except ParacaseError:
        pass
    return True


def _finished(office: Office, number: int) -> None:
    assignments.finish(office, number)
    undo(office)


def _on_work(firm: Firm, office: Office, number: int) -> dict[str, Callable[[], object]]:
    """What each key of Work has a service do, with something missing that is not a right."""
    nothing = NewAssignment(firm.case_id, "", firm.assistant.id)
    too_many = NewRequest(tuple((n, Part.EXHIBIT) for n in range(1000, 1300)))
    return {
        "new": lambda: assignments.hand_out(office, nothing),
        "act('edit')": lambda: assignments.change(office, number, nothing),
        "act('withdraw')": lambda: assignments.withdraw(office, number, reason=""),
        "act('deliver')": lambda: delivering.deliver(office, number, 999, Handed()),
        "examine": lambda: examining.examine(office, number),
        "act('send_back')": lambda: examining.give_verdict(office, examining.examine(office, number), "back"),
        "act('pass_on')": lambda: requests.pass_on(office, number, too_many),
        "act('finish')": lambda: _finished(office, number),
    }


def _on_request(office: Office, request_id: int) -> dict[str, Callable[[], object]]:
    """What each key of Approvals has a service do; what still waits is tried with other initials."""
    row = requests.request(office, request_id)
    initials = "?" if row.state.is_open else office.person.initials

    def decide(decision: Decision) -> object:
        return deciding.decide(office, request_id, Said(decision, initials, "As marked."))

    return {
        "decide('approve')": partial(releasing.acknowledge, office, request_id)
        if row.owes_look
        else partial(decide, Decision.APPROVED),
        "decide('changes')": partial(decide, Decision.CHANGES),
        "decide('back')": partial(decide, Decision.RETURNED),
    }


def _on_the_desk(firm: Firm, office: Office) -> dict[str, dict[str, Callable[[], object]]]:
    """What each key of the Desk's panes has a service do, with something missing that is not a right."""
    case_id, missing = firm.case_id, 999
    plain = elements.element_named(firm.office, case_id, "id-contact")
    edit_case = partial(cases.edit_case, office, case_id, CaseChange())
    return {
        "cases": {
            "new_case": lambda: cases.add_case(office, NewCase("")),
            "edit_case": edit_case,
            "review": lambda: cases.review_case(office, missing),
        },
        "documents": {
            "edit": lambda: filing.change_facts(office, missing, {}),
            "move": lambda: filing.move_document(office, missing, name="x"),
            "trash": lambda: filing.trash(office, missing),
            "assign": lambda: assignments.hand_out(office, NewAssignment(case_id, "", firm.assistant.id)),
            "to_attorney": lambda: requests.ask(office, case_id, NewRequest(())),
        },
        "tasks": {
            "done": lambda: tasks.complete(office, missing),
            "postpone": lambda: tasks.postpone(office, missing, None),
            "edit": lambda: tasks.edit(office, missing, NewTask("")),
            "assign": lambda: tasks.assign(office, missing, firm.other),
        },
        "checklist": {
            "request": lambda: elements.request(office, case_id, plain, source=""),
            "receive": lambda: elements.receive(office, case_id, plain, document_id=missing),
            "waive": lambda: elements.waive(office, case_id, plain, reason=""),
            "reset": lambda: elements.reset(office, case_id, plain),
        },
        "case": {
            "edit": edit_case,
            "new_party": lambda: contacts.add_party(office, case_id, "", "", is_client=False),
            "new_contact": lambda: contacts.add_contact(office, {}, case_id=case_id),
            "remove": lambda: contacts.remove_party(office, missing),
        },
    }


def _compare(who: str, place: str, node: DOMNode, attempts: Mapping[str, Callable[[], object]]) -> None:
    """What is offered now is what a service lets this person do now."""
    for action, attempt in attempts.items():
        _, name, parameters = parse(action)
        offered = node.check_action(name, parameters) is True
        assert offered == _lets(attempt), f"{who}, {place}: {action} is {'' if offered else 'not '}offered"


def _works(firm: Firm, attorney: Office) -> dict[str, int]:
    """An assignment in each state, and one that the paralegal delivered."""
    names = ("assigned", "own work", "delivered", "examined", "for approval", "approved")
    found = {name: firm.give(name) for name in names}
    for name in names[2:]:
        firm.deliver(found[name], f"{name}.docx")
    for name in names[3:]:
        firm.examine(found[name])
    requests.pass_on(firm.office, found["for approval"], NewRequest(()))
    to_decide = requests.pass_on(firm.office, found["approved"], NewRequest(())).made("request")
    deciding.decide(attorney, to_decide, Said(Decision.APPROVED, "DO"))
    firm.save("own.docx", *V2)
    delivering.deliver(firm.office, found["own work"], firm.document("own.docx"), Handed())
    found["withdrawn"] = firm.give("withdrawn")
    assignments.withdraw(firm.office, found["withdrawn"], reason="settled")
    return found


def _requests(firm: Firm, attorney: Office) -> dict[str, int]:
    """A request in each state that a queue shows, and one whose papers went out to be seen."""
    found = {}
    for name in ("waiting", "approved", "went out"):
        firm.save(f"{name}.txt.docx", name, *V2)
        document_id = firm.document(f"{name}.txt.docx")
        found[name] = requests.ask(firm.office, firm.case_id, NewRequest(((document_id, Part.LEAD),))).made("request")
    deciding.decide(attorney, found["approved"], Said(Decision.APPROVED, "DO"))
    deciding.decide(attorney, found["went out"], Said(Decision.CHANGES, "DO", "Three acts.", comes_back=False))
    firm.save("went out.txt.docx", "went out", "Three acts.")
    out = Release((firm.document("went out.txt.docx"),), "sent", "the client", date(2026, 11, 24))
    releasing.release(firm.office, firm.case_id, out)
    return found


def _sessions(firm: Firm) -> dict[str, Callable[[], Office]]:
    """Everybody, as they can come."""

    def at_the_desk(person: Person, proof: Proof) -> Office:
        return open_office(
            firm.office.folder,
            clock=firm.office.clock,
            acting_as=person.initials,
            identity=Identity(proof, account="a"),
        )

    chief = add_person(firm.office, "Mona Chief", Role.ATTORNEY, is_admin=True)
    return {
        "paralegal at the desk": partial(at_the_desk, firm.office.person, Proof.ACCOUNT),
        "paralegal by key": partial(firm.come_in, firm.office.person),
        "attorney who was only said": partial(at_the_desk, firm.attorney, Proof.SAID),
        "another attorney": partial(at_the_desk, firm.other, Proof.ACCOUNT),
        "managing attorney by key": partial(firm.come_in, chief),
        "assistant at the desk": partial(at_the_desk, firm.assistant, Proof.ACCOUNT),
        "attorney by key": partial(firm.come_in, firm.attorney),
        "assistant by key": partial(firm.come_in, firm.assistant),
    }


async def _walk(driven: Driven, firm: Firm, who: str, works: Mapping[str, int], asked: Mapping[str, int]) -> None:
    office = driven.app.desk.office
    work = next(place for place in driven.app.tops if isinstance(place, WorkScreen))
    for name, number in works.items():
        work.whole = assignments.whole(office, number)
        _compare(who, f"Work, {name}", work, _on_work(firm, office, number))
        nothing = partial(releasing.release, office, firm.case_id, Release((), "sent", "x", office.today))
        assert (work.check_action("act", ("release",)) is True) == (name == "approved" and _lets(nothing)), (who, name)
    await driven.press("4")
    await driven.until(lambda: isinstance(driven.app.screen, ApprovalsScreen))
    approvals = next(place for place in driven.app.tops if isinstance(place, ApprovalsScreen))
    for name, request_id in asked.items():
        approvals.front.detail = reading.detail(office, request_id)
        _compare(who, f"Approvals, {name}", approvals, _on_request(office, request_id))
    await driven.press("1")
    await driven.rests()
    desk = driven.desk
    for pane, attempts in _on_the_desk(firm, office).items():
        _compare(who, pane, desk.query_one(f"#{pane}"), attempts)
    for element_id in ("engagement", "id-contact"):
        assert desk.checklist.listed.choose(("element", element_id, 0))
        element = elements.element_named(office, firm.case_id, element_id)
        review = {"review": partial(elements.review, office, firm.case_id, element)}
        _compare(who, element_id, desk.checklist, review)
    for environment, is_there in (
        (driven.app.desk.environment, True),
        ({"SSH_CONNECTION": "192.0.2.1 5 192.0.2.2 22"}, False),
    ):
        driven.app.desk.environment = environment
        for node, action in ((desk.documents, "outside"), (desk.documents, "print"), (desk.reading, "print")):
            assert (node.check_action(action, ()) is True) == is_there
        for triage in (place for place in driven.app.tops if isinstance(place, TriageScreen)):
            for kind in ("outside", "print"):
                assert (triage.check_action("about", (kind,)) is True) == is_there
                assert (triage.refusal(f"about('{kind}')") is None) == is_there


def test_what_is_offered_is_what_the_services_do_for_everybody(firm: Firm, config: Path) -> None:
    """Work, Approvals and Desk, for each role × proof × desk or SSH, over rows in each state."""
    add_person(firm.office, "Pat Second", Role.PARALEGAL)
    attorney = firm.come_in(firm.attorney)
    works, asked = _works(firm, attorney), _requests(firm, attorney)
    attorney.close()

    async def body(who: str, office: Office) -> None:
        async with desk_on(office, config, screen="work") as driven:
            await _walk(driven, firm, who, works, asked)

    for who, come in _sessions(firm).items():
        office = come()
        run(partial(body, who, office))
        office.close()


def test_an_attorney_who_was_only_said_is_offered_no_decision(firm: Firm, config: Path) -> None:
    firm.ready()
    said = open_office(firm.office.folder, clock=firm.office.clock, acting_as="DO")

    async def body() -> None:
        async with desk_on(said, config, screen="approvals") as driven:
            await driven.sees("Opposition.docx, v1")
            for words in ("a approve", "w with changes", "b send back"):
                assert words not in driven.text
            await driven.press("a", "w", "b")
            await driven.rests()
            assert "initials" not in driven.text
            assert "No comment yet" not in driven.text
            await driven.press("question_mark")
            await driven.sees("Keys that work here")
            assert "approve exactly these bytes" not in driven.text
            await driven.press("escape", "ctrl+p")
            await driven.type("approve")
            await driven.sees("Approve exactly these bytes", "only said, with --as")
            await driven.press("enter")
            await driven.rests()
            assert "initials" not in driven.text

    run(body)
    said.close()


def test_what_was_passed_is_not_offered_to_be_passed_again(firm: Firm, config: Path) -> None:
    number = firm.give()
    firm.deliver(number)
    firm.examine(number)

    async def body() -> None:
        async with desk_on(firm.office, config, screen="work") as driven:
            await driven.sees("EXAMINE 1")
            await driven.press("e")
            await driven.sees("Citations checked", "b send back")
            assert "p pass" not in driven.text
            await driven.press("p")
            await driven.rests()
            assert "a note to the attorney" not in driven.text

    run(body)


def test_who_opens_no_cases_is_not_led_to_it(office: Office, config: Path) -> None:
    assistant = add_person(office, "Jun Park", Role.ASSISTANT)

    async def body() -> None:
        async with desk_on(replace(office, person=assistant), config) as driven:
            await driven.sees("This office has no cases yet.", "Drop a file into the Inbox")
            assert "New case" not in driven.text
            assert "Adopt folders" not in driven.text
            await driven.press("n", "a")
            await driven.rests()
            assert "This office has no cases yet." in driven.text
            await driven.press("ctrl+p")
            await driven.type("adopt")
            await driven.sees("Adopt folders you already have", "attorney or paralegal only")

    run(body)
