"""An office with a little of everything, for screens."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from paracase.domain.cases.cases import TeamPart
from paracase.services.cases.cases import NewCase, NewDocket, add_case
from paracase.services.cases.tasks import NewTask, add_task
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from tests.support.offices import drop, scan
from tests.support.papers import mail, pdf, stamped

if TYPE_CHECKING:
    from paracase.services.context import Office


def fill(office: Office) -> None:
    """Two cases, three papers in file, five that wait, two tasks."""
    team = ((office.person.name, TeamPart.PARALEGAL),)
    garcia = add_case(
        office, NewCase("Garcia v. Meridian Freight", dockets=(NewDocket("2:24-cv-01234", "cacd"),), team=team)
    ).case
    add_case(office, NewCase("Estate of Whitlow", matter_type="probate", team=team))
    drop(office, "complaint.pdf", stamped("2:24-cv-01234", "1", "06/01/26", "COMPLAINT", "jurisdiction and venue"))
    drop(office, "answer.pdf", stamped("2:24-cv-01234", "9", "07/01/26", "ANSWER TO COMPLAINT", "denies each claim"))
    drop(
        office,
        "long.pdf",
        pdf(*[f"Page {n}\nThe witness spoke of the loading dock.\n" + "words\n" * 60 for n in range(1, 9)]),
    )
    scan(office)
    for (paper,) in office.store.read.execute("SELECT id FROM document ORDER BY id").fetchall():
        file_document(office, paper, FilingDecision((garcia.id,)))
    add_task(office, NewTask("Serve responses", office.today - timedelta(days=3), case_id=garcia.id))
    add_task(office, NewTask("Call clerk re ADR", office.today, case_id=garcia.id))
    drop(
        office,
        "order.pdf",
        stamped("2:24-cv-01234", "12", "11/20/26", "ORDER SETTING HEARING", "Hearing on 12 January 2027"),
    )
    drop(
        office,
        "mail.eml",
        mail("Records of Rosa Garcia", "Please find them attached.", ("wages.pdf", pdf("wages of May"))),
    )
    drop(office, "lunch.txt", b"lunch menu of the week")
    drop(office, "prod_0001/a.txt", b"first page of the production")
    drop(office, "prod_0001/b.txt", b"second page of the production")
    scan(office)
