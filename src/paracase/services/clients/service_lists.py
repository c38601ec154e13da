"""Service lists of cases, and the certificate of service that is made from one: a draft in the case's Drafts.

It goes out as any paper does: filed, approved by an attorney, signed by who served.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.clients import acts
from paracase.domain.clients.serving import ServedOn, ServiceWay, certificate
from paracase.domain.errors import BadInput, NotFound
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.visible import counted, name_text, visible
from paracase.domain.words import line
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.services.cases.cases import case_folder
from paracase.services.clients.persons import person_row
from paracase.store import rows
from paracase.store.cases import cases
from paracase.store.clients import service_lists
from paracase.store.papers import documents
from paracase.store.papers.facts import facts_of
from paracase.store.papers.lists import get_document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.clients.service_lists import ServedRow

_TRIES = 99


def service_list(office: Office, case_id: int) -> list[ServedRow]:
    """Whom papers of a case are served on."""
    office.see_case(case_id)
    return service_lists.list_served(office.store.read, case_id)


def add_served(
    office: Office,
    case_id: int,
    name: str,
    way: ServiceWay,
    *,
    for_whom: str = "",
    address: str = "",
    person_id: int | None = None,
) -> Done:
    """Put somebody on the service list of a case.

    Args:
        address: where it goes: parts with semicolons between them become lines; of a person their own, where none is said.

    Raises:
        BadInput: there is no address for the way.
    """
    office.require(Right.OPEN_CASES)
    office.see_case(case_id)
    person = person_row(office, person_id) if person_id is not None else None
    kept_name = line(name or (person.name if person else ""), "name")
    own = (person.email if way is ServiceWay.E_MAIL else person.address) if person is not None else ""
    kept_address = line(address or own, "address", limit=500, may_be_empty=True)
    if not kept_address and way is not ServiceWay.ECF:
        raise BadInput(f"{kept_name} is served {way.words}, and no address says where.", hint="Give it with --address.")
    with office.store.write() as tx:
        number = cases.get_case(tx.db, case_id).number
        values = {
            "case_id": case_id, "person_id": person.id if person else None, "name": kept_name,
            "for_whom": line(for_whom, "party", may_be_empty=True), "way": way.value, "address": kept_address,
        }  # fmt: skip
        served_id = service_lists.insert_served(tx.db, values)
        return record(
            office, tx, acts.SERVICE_LISTED, f"{kept_name} is served in case {number}",
            data={"case": case_id, "served": served_id},
            steps=[RowStep("service_on", (served_id,), {"active": 0}, {"active": 1})],
        )  # fmt: skip


def remove_served(office: Office, served_id: int) -> Done:
    """Take somebody off a service list; undo brings them back.

    Raises:
        NotFound: nobody has this number.
    """
    office.require(Right.OPEN_CASES)
    row = service_lists.get_served(office.store.read, served_id)
    if row is None:
        raise NotFound(f"Nobody on a service list has the number {served_id}.", hint="See “paracase service list”.")
    with office.store.write() as tx:
        rows.update_row(tx.db, "service_on", (served_id,), {"active": 0})
        return record(
            office, tx, acts.SERVICE_UNLISTED, f"{row.name} is not served any more",
            data={"case": row.case_id, "served": served_id},
            steps=[RowStep("service_on", (served_id,), {"active": 1}, {"active": 0})],
        )  # fmt: skip


@frozen
class DraftedCertificate:
    """A certificate that lies in a case's Drafts.

    Attributes:
        sha256: of its bytes, as the ledger has it too.
    """

    summary: str
    path: Path
    sha256: str


def draft_certificate(office: Office, case_id: int, papers: Sequence[int] = ()) -> DraftedCertificate:
    """The certificate for papers of a case; written into its Drafts, nothing there is overwritten.

    The ledger keeps who drafted it, for whom on the list and which papers, and the SHA-256 of its bytes.

    Args:
        papers: documents by number, named by their titles; without any the line stays blank.

    Raises:
        BadInput: nobody is on the list, a paper is of other cases alone, or the folder cannot be written.
        NotFound: a paper is not there.
    """
    office.require(Right.FILE)
    served = service_list(office, case_id)
    if not served:
        raise BadInput("Nobody is on the service list of this case.", hint="Put them on it: paracase service add.")
    titles = []
    for number in papers:
        row = get_document(office.store.read, number)
        if row is None:
            raise NotFound(f"There is no document {number}.", hint="See “paracase document list”.")
        of = documents.case_ids(office.store.read, number)
        if of and case_id not in of:
            raise BadInput(
                f"Document {number} is no paper of this case, and its title is another's to tell.",
                hint="See “paracase document list”.",
            )
        titles.append(str(facts_of(office.store.read, number)["title"] or row.name))
    case = cases.get_case(office.store.read, case_id)
    numbers = [
        f"{one.number}{f' ({one.court})' if one.court else ''}"
        for one in cases.list_dockets(office.store.read, case_id)
    ]
    listed = [ServedOn(one.name, one.for_whom, one.way, one.address) for one in served]
    data = certificate(case.caption, numbers, titles, listed).encode()
    folder = Path(name_text(case_folder(office, case))) / "Drafts"
    sha256 = hashlib.sha256(data).hexdigest()
    summary = f"Certificate of service on {counted(len(served), 'person', 'people')}, a draft"
    told = {"case": case_id, "served": [one.id for one in served], "papers": list(papers), "sha256": sha256}
    with office.store.write() as tx:  # a file that cannot be written is no act
        record(office, tx, acts.CERTIFICATE_DRAFTED, summary, data=told)
        path = _write_new(folder, data)
    return DraftedCertificate(summary, path, sha256)


def _write_new(folder: Path, data: bytes) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(1, _TRIES):
            path = folder / f"Certificate of service{'' if number == 1 else f' ({number})'}.txt"
            try:
                handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
            except FileExistsError:
                continue
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            return path
    except OSError as error:
        raise BadInput(f"{visible(str(folder))} cannot be written: {error.strerror}.", hint="Mend it first.") from error
    raise BadInput(f"{visible(str(folder))} has too many of these.", hint="Move the old ones away.")
