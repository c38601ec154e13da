"""What of a case should have come and did not, as far as the office can tell from what it has."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from paracase.domain.clock import parse_instant
from paracase.domain.papers.gaps import Gap, answer_is_late, missing_attachments, missing_documents, missing_numbers
from paracase.store.approvals.releases import list_releases
from paracase.store.cases import cases
from paracase.store.papers import docketed

if TYPE_CHECKING:
    from paracase.services.context import Office

_FEDERAL_COURT = re.compile(r"ca(?:\d{1,2}|dc|fc)|[a-z]{2,4}[db]", re.I)
"""Codes of courts whose filings are made in CM/ECF: circuits, districts (``cacd``), bankruptcy courts (``cacb``)."""


def gaps(office: Office, case_id: int) -> list[Gap]:
    """Docket numbers that never came, documents and attachments of which only a notice came, filings without an answer."""
    db = office.store.read
    there = [*docketed.docketed(db, case_id), *docketed.waiting_numbers(db, case_id)]
    numbered = [(int(of.docket_no), of) for of in there if of.docket_no.isdigit()]
    papers = [(number, of) for number, of in numbered if not of.carrier]
    noticed = {number: of.title or "" for number, of in numbered if of.carrier}
    attached = {
        (int(of.docket_no), int(of.number)): of.description
        for of in docketed.listed_attachments(db, case_id)
        if of.docket_no.isdigit() and of.number.isdigit()
    }
    have = {(number, int(no)) for number, of in papers if (no := of.attachment_no or "").isdigit()}
    return [
        *missing_numbers(number for number, _ in numbered),
        *missing_documents(noticed, (number for number, _ in papers)),
        *missing_attachments(attached, have),
        *_unanswered(office, case_id),
    ]


def _unanswered(office: Office, case_id: int) -> list[Gap]:
    """Filings of ours on which the court's system should have said something by now."""
    db, now = office.store.read, office.clock.now()
    is_ecf = any(
        _FEDERAL_COURT.fullmatch(of.court) if of.court else of.parsed.key.count("-") == 2
        for of in cases.list_dockets(db, case_id)
    )
    came = [office.day_of(of.arrived_at) for of in docketed.notices_came(db, case_id)]
    found = []
    for of in list_releases(db, case_id=case_id):
        day = date.fromisoformat(of.day)
        if of.how != "filed" or of.proof_document_id is not None or any(one >= day for one in came):
            continue
        recorded = parse_instant(of.at)
        if answer_is_late(recorded_at=recorded, filed_on=day, now=now, today=office.today, is_ecf=is_ecf):
            missing = "no notice came" if is_ecf else "neither accepted nor rejected"
            found.append(Gap("notice", "", f"Filed {of.day}, {missing}: {of.documents}"))
    return found
