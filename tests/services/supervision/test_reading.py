"""Supervision read from the record of an office, against what was put into it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.approvals.figures import PageLook
from paracase.domain.approvals.statements import Decision
from paracase.domain.clients.communications import CommunicationKind, SpokenWay
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.supervision.figures import Hours
from paracase.domain.supervision.plain import plain_report
from paracase.services.approvals import deciding, reading
from paracase.services.approvals.said import Said
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.walls import put_up
from paracase.services.clients import answering, communications, questions, texts_out, writing
from paracase.services.clients.writing import NewText
from paracase.services.counters import counters
from paracase.services.office.opening import open_office
from paracase.services.papers.drafts import drafts_folder
from paracase.services.supervision import drafting, reporting
from paracase.services.supervision.reading import Asked, counted_time, supervision
from paracase.services.time import entries
from paracase.services.time.entries import NewTime
from paracase.services.undo import redo, undo
from paracase.store import ledger, rows
from tests.services.clients.test_communications import call
from tests.support.written import add_client, approve_template, put_letters, set_date

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.domain.supervision.figures import CaseFigures, Supervision
    from paracase.services.context import Office
    from paracase.store.engine import Transaction
    from tests.support.delegated import Firm


def asked(office: Office, **more: int) -> Asked:
    return Asked(office.today - timedelta(days=30), office.today, **more)


def of_case(found: Supervision, case_id: int) -> CaseFigures:
    return next(one for one in found.cases if one.case_id == case_id)


def approved(firm: Firm, *, seconds: int = 90) -> int:
    """A delegated draft, examined, read and approved; returns the request."""
    number = firm.ready()
    with closing(firm.come_in(firm.attorney)) as attorney:
        item = reading.detail(attorney, number).items[0].item
        reading.note_reading(attorney, item.version_id, {1: PageLook(seconds=seconds, is_drawn=True)})
        deciding.decide(attorney, number, Said(Decision.APPROVED, firm.attorney.initials))
    return number


def test_what_was_done_is_counted_once_and_by_whom(firm: Firm) -> None:
    office = firm.office
    approved(firm)
    entries.add_time(office, NewTime(firm.case_id, 25, "Examine draft opposition"))
    entries.add_time(office, NewTime(firm.case_id, 5, "Scan and file papers"))
    with closing(firm.come_in(firm.attorney)) as attorney:
        entries.add_time(attorney, NewTime(firm.case_id, 10, "Revise opposition"))
        found = supervision(attorney, asked(office))
    case = of_case(found, firm.case_id)
    assert case.hours == found.hours == Hours(attorney=10, substantive=25, clerical=5)
    assert (case.hours.share, case.prepared, case.examined, case.approved, case.returned) == (25, 1, 1, 1, 0)
    (one,) = found.approvals
    assert (one.who, one.seconds, one.pages_said, one.is_short) == ("Dolores Ortega", 90, "no pages", False)
    people = {person.name: person for person in found.people}
    assert (people["Jun Park"].prepared, people["Jun Park"].examined) == (1, 0)
    assert (people["Dana Ruiz"].examined, people["Dana Ruiz"].approved) == (1, 0)
    assert (people["Dolores Ortega"].approved, people["Dolores Ortega"].open_matters) == (1, 1)
    assert case.acted_on == office.today
    assert found.head[0] == ledger.head(office.store.read).seq
    decided = next(line for line in found.not_delegable if line.label == "Paper approved or sent back")
    assert (decided.by_attorney, decided.total) == (1, 1)


def test_nothing_is_inflated(firm: Firm) -> None:
    office = firm.office
    done = entries.add_time(office, NewTime(firm.case_id, 25, "Examine draft opposition"))
    kept = entries.add_time(office, NewTime(firm.case_id, 3, "Draft letter"))
    entries.not_counted(office, [done.made("time")])
    assert supervision(office, asked(office)).hours == Hours(substantive=3)
    undo(office)
    assert supervision(office, asked(office)).hours.total == 28
    entries.not_counted(office, [kept.made("time")])
    assert supervision(office, asked(office)).hours.total == 25
    long_ago = Asked(office.today - timedelta(days=400), office.today - timedelta(days=200))
    assert supervision(office, long_ago).hours.share is None


def test_the_clients_attorney_is_known_from_what_was_logged(firm: Firm) -> None:
    office = firm.office
    assert of_case(supervision(office, asked(office)), firm.case_id).contact_on is None
    done = communications.log(office, call(office, firm.case_id, asked="Should I call them back?"))
    one = of_case(supervision(office, asked(office)), firm.case_id)
    assert one.contact_on is None, "a paralegal spoke"
    assert (one.questions, one.oldest_question) == (1, 0)
    questions.ask(office, done.made("question"))
    with closing(firm.come_in(firm.attorney)) as attorney:
        communications.log(attorney, call(attorney, firm.case_id))
        one = of_case(supervision(attorney, asked(office)), firm.case_id)
    assert one.contact_on == office.today
    assert one.questions == 1


def test_what_went_out_without_approval_is_never_hidden(firm: Firm) -> None:
    office = firm.office
    assert counters(office).supervision == 0
    with office.store.write() as tx:
        tx.db.execute(
            "INSERT INTO released(case_id, how, recipient, day, proof, standing, reason, staff_id, at, ledger_seq) "
            "VALUES(?, 'served', 'Hale LLP', ?, '', 'exception', 'the attorney could not be reached', ?, ?, 1)",
            (firm.case_id, office.today.isoformat(), office.person.id, office.now()),
        )
    found = supervision(office, asked(office))
    assert [one.reason for one in found.unapproved] == ["the attorney could not be reached"]
    assert of_case(found, firm.case_id).unapproved == 1
    assert counters(office).supervision == 1
    report = reporting.report(office, asked(office))
    assert "Went out without approval: 1." in report.said
    with office.store.write() as tx:
        tx.db.execute("UPDATE cases SET status = 'closed' WHERE id = ?", (firm.case_id,))
    assert of_case(supervision(office, asked(office)), firm.case_id).unapproved == 1, "closed, and in the list still"


def test_what_was_told_or_sent_and_is_held_went_out_without_approval(firm: Firm) -> None:
    office = firm.office
    told = call(office, firm.case_id, said="Ms. Ortega told me that you should settle.")
    for kind in (CommunicationKind.LETTER, CommunicationKind.CALL):
        communications.log(office, replace(told, kind=kind, direction=SpokenWay.OUT))
    found = supervision(office, asked(office))
    assert [(one.how_said, one.standing) for one in found.unapproved] == [
        ("call, as logged", "held"), ("letter, as logged", "held"),
    ]  # fmt: skip
    assert of_case(found, firm.case_id).unapproved == counters(office).supervision == 2
    report = plain_report(reporting.report(office, asked(office)))
    told_in_it = " ".join(report.split())
    assert (
        "Went out without approval: 2. Logged as told or sent, and held because no attorney approved it: 2."
        in told_in_it
    )
    assert told_in_it.count("held, no attorney approved it") == 2, "each is named"
    assert supervision(office, Asked(date(2020, 1, 1), date(2020, 2, 1))).unapproved == ()
    undo(office)
    assert len(supervision(office, asked(office)).unapproved) == 1, "the logging was taken back"


def test_a_letter_of_an_approved_template_is_named_as_one_that_nobody_read(firm: Firm, tmp_path: Path) -> None:
    office = firm.office
    put_letters(firm)
    client, day = add_client(firm), set_date(firm)
    approve_template(firm)
    new = NewText((client,), template="conference", picks=(("day", str(day)), ("place", str(day))))
    texts_out.send(office, writing.write(office, firm.case_id, new).made("client_text"), tmp_path)
    found = supervision(office, asked(office))
    assert (found.unapproved, counters(office).supervision) == ((), 0)
    (one,) = found.by_template
    assert (one.recipient, one.reason, one.day) == ("Maria Alvarez", "conference", office.today.isoformat())
    told = " ".join(plain_report(reporting.report(office, asked(office))).split())
    assert (
        "Went out without approval: nothing. Template letters, by approved template; no attorney read them: 1." in told
    )
    assert "template letter, by approved template; no attorney read it" in told


def test_who_stands_outside_sees_nothing_of_the_case(firm: Firm) -> None:
    office = firm.office
    other = add_case(office, NewCase("Pruitt v. Lane")).case
    approved(firm)
    entries.add_time(office, NewTime(firm.case_id, 25, "Examine draft opposition"))
    put_up(office, firm.case_id, firm.other, reason="former client")
    with closing(open_office(office.folder, clock=office.clock, acting_as=firm.other.initials)) as outside:
        found = supervision(outside, asked(office))
        assert [one.case_id for one in found.cases] == [other.id]
        assert (found.approvals, found.hours.total, counted_time(outside, asked(office))) == ((), 0, [])
        assert all(not one.total for one in found.not_delegable)
        assert "Alvarez" not in str(reporting.report(outside, asked(office)))


def test_others_hours_are_an_attorneys_to_see(firm: Firm) -> None:
    entries.add_time(firm.office, NewTime(firm.case_id, 25, "Examine draft opposition"))
    with closing(open_office(firm.office.folder, clock=firm.office.clock, acting_as="JP")) as assistant:
        entries.add_time(assistant, NewTime(firm.case_id, 7, "Draft opposition"))
        found = supervision(assistant, asked(assistant))
        assert (found.sees_all_time, found.hours) == (False, Hours(substantive=7))
        hours = {person.name: person.hours for person in found.people}
        assert (hours["Dana Ruiz"], hours["Jun Park"]) == (None, Hours(substantive=7))
        assert [row.tenths for row in counted_time(assistant, asked(assistant))] == [7]
        with pytest.raises(NotAllowed):
            drafting.draft_for_client(assistant, asked(assistant, case_id=firm.case_id))


def test_the_clients_version_is_a_draft_and_only_a_draft(firm: Firm) -> None:
    office = firm.office
    first = drafting.draft_for_client(office, asked(office, case_id=firm.case_id))
    second = drafting.draft_for_client(office, asked(office, case_id=firm.case_id))
    path, again = (drafting.draft_made(office, firm.case_id, done) for done in (first, second))
    assert path.parent == again.parent == drafts_folder(office, firm.case_id)
    assert path != again, "nothing is overwritten"
    assert path.read_bytes().startswith(b"%PDF")
    assert not first.can_undo
    with pytest.raises(BadInput, match="of one case"):
        reporting.for_client(office, asked(office))


def test_of_ones_own_hours_no_attorneys_share_is_told(firm: Firm) -> None:
    entries.add_time(firm.office, NewTime(firm.case_id, 25, "Examine draft opposition"))
    with closing(firm.come_in(firm.attorney)) as attorney:
        entries.add_time(attorney, NewTime(firm.case_id, 25, "Revise opposition"))
        whole = plain_report(reporting.report(attorney, asked(attorney)))
        alone = plain_report(reporting.report(attorney, asked(attorney, staff_id=firm.office.person.id)))
    with closing(open_office(firm.office.folder, clock=firm.office.clock, acting_as="JP")) as assistant:
        entries.add_time(assistant, NewTime(firm.case_id, 7, "Draft opposition"))
        own = plain_report(reporting.report(assistant, asked(assistant)))
    assert "Attorney: 50%" in whole
    for one in (alone, own):
        assert "Attorney: not shown" in one
        assert "%" not in one, "half of the hours are an attorney's, and they are not in it"
    assert f"are those of {firm.office.person.name} alone" in alone


def test_what_was_taken_back_and_done_again_is_one_act(firm: Firm) -> None:
    office = firm.office

    def answers(seen_by: Office) -> int:
        lines = supervision(seen_by, asked(office)).not_delegable
        return next(line.total for line in lines if line.label == "Client’s question answered")

    number = communications.log(office, call(office, firm.case_id, asked="Should I call them back?")).made("question")
    questions.ask(office, number)
    with closing(firm.come_in(firm.attorney)) as attorney:
        answering.send_back(attorney, number, "call me")
        assert answers(attorney) == 1
        for step, left in ((undo, 0), (redo, 1), (undo, 0)):
            step(attorney)
            assert answers(attorney) == left


def copied(tx: Transaction, table: str, **other: object) -> dict[str, object]:
    """The first row of a table with other values, as one to be added."""
    names = [name for name in rows.known(table).columns if name != "id"]
    found = tx.db.execute(f"SELECT {', '.join(names)} FROM {table} ORDER BY id").fetchone()
    return {**dict(zip(names, found, strict=True)), **other}


def test_approvals_in_bulk_are_so_in_the_report_of_one_case_too(firm: Firm) -> None:
    office = firm.office
    approved(firm)
    other = add_case(office, NewCase("Pruitt v. Lane")).case.id
    for no in (1, 2):  # two more of the same minute, in another case
        with office.store.write() as tx:
            number = rows.insert(tx.db, "request", copied(tx, "request", case_id=other, state="withdrawn"))
            rows.insert(tx.db, "approval", copied(tx, "approval", request_id=number, sha256=f"{no}" * 64))
    found = supervision(office, asked(office, case_id=firm.case_id))
    assert len(found.bulk) == 1


def test_a_period_that_is_none_is_refused(office: Office) -> None:
    with pytest.raises(BadInput, match="ends before it begins"):
        Asked(office.today, office.today - timedelta(days=1))
    with pytest.raises(BadInput, match="ten years"):
        Asked(office.today - timedelta(days=4000), office.today)
