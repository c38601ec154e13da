"""What goes into a file that is handed over: which papers, in which order, under which names; its pages and its proofs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase import reports
from paracase.domain.dates.shown import neutral
from paracase.domain.errors import NotAllowed, NotFound
from paracase.domain.leaving.casefile import CaseFile, LeftLine, PaperLine
from paracase.domain.leaving.handovers import Chosen, FilePaper, Recipient, fate, file_name, in_order
from paracase.domain.papers.documents import Handling, Outcome, TriageState
from paracase.domain.papers.naming import split_extension
from paracase.domain.visible import counted
from paracase.services.approvals.signatures import proof
from paracase.services.leaving.sections import requests_of, sections
from paracase.store.cases import cases, holds
from paracase.store.leaving import files, handovers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.leaving.handovers import PaperFate
    from paracase.services.context import Office
    from paracase.store.leaving.files import CasePaper

PAPERS = "Documents"
PROOFS = "Proofs"
DATA = "Data"


@dataclass(frozen=True, slots=True)
class FileContents:
    """Everything that is written.

    Attributes:
        copies: where each paper lies in the file, and which bytes of the vault it is.
        pages: the files we make, by their path.
        left: what does not go.
    """

    case_id: int
    file: CaseFile
    copies: tuple[tuple[str, FilePaper], ...]
    pages: dict[str, bytes]
    left: tuple[tuple[FilePaper, PaperFate], ...]


def contents(office: Office, case_id: int, to: Recipient, name: str) -> FileContents:
    """Put together the file of a case for a recipient; nothing is written.

    Raises:
        NotAllowed: the person does not see every paper of the case, and so cannot hand over the whole file.
        NotFound: there is no such case, or it is not in sight.
    """
    case = cases.get_case(office.store.read, case_id)
    _check_sees_all(office, case)
    papers = sorted((_paper(office, one) for one in files.papers_of(office.store.read, case_id)), key=in_order)
    said = {
        one.document_id: Chosen(one.choice, one.reason, one.by)
        for one in handovers.choices(office.store.read, case_id, to)
    }
    fates = [(paper, fate(paper, to, said.get(paper.id))) for paper in papers]
    goes = [paper for paper, what in fates if what.goes]
    copies = tuple((f"{PAPERS}/{file_name(at, paper)}", paper) for at, paper in enumerate(goes, start=1))
    left = tuple((paper, what) for paper, what in fates if not what.goes)
    file = CaseFile(
        title=f"{case.caption}, {case.number}",
        facts=_facts(office, case, to, name),
        mind=tuple(_mind(office, case_id, to, goes, left)),
        papers=tuple(_line(office, path, paper, to) for path, paper in copies),
        left=tuple(_left(paper, what, to) for paper, what in left),
        sections=sections(office, case_id, is_entitled=to.is_entitled, goes={paper.id for paper in goes}),
        made=f"Made by {office.person.name}, {office.when(office.now())}",
    )
    return FileContents(case_id, file, copies, _pages(office, case_id, file, to), left)


def _check_sees_all(office: Office, case: cases.CaseRow) -> None:
    hidden = files.hidden_papers(office.store.read, case.id)
    if hidden:
        raise NotAllowed(
            f"{_papers_are(hidden)} behind a wall for you in case {case.number}: the file would not be whole.",
            hint="Somebody who sees all of the case makes its handover: an attorney who works on it.",
        )


def _paper(office: Office, one: CasePaper) -> FilePaper:
    is_whole = one.kept and office.vault.has(one.sha256, one.size)
    # Of another case, the file's name is by that case's facts, which are not told here.
    name = one.name if one.is_own else f"Paper {one.id}{split_extension(one.name)[1]}"
    return FilePaper(
        id=one.id,
        version_id=one.version_id,
        no=one.no,
        sha256=one.sha256,
        size=one.size,
        name=name,
        title=one.title or "",
        doc_type=one.doc_type or "",
        docket_no=one.docket_no or "",
        attachment_no=one.attachment_no or "",
        day=one.day or "",
        handling=Handling(one.handling),
        inside=(one.inside or "") if one.is_own else "",
        is_sequestered=one.is_sequestered,
        is_purged=one.outcome == Outcome.PURGED,
        is_trash=one.state == TriageState.TRASH,
        is_lacking=not is_whole,
        is_work=one.is_work,
        is_older=one.is_older,
    )


def _facts(office: Office, case: cases.CaseRow, to: Recipient, name: str) -> tuple[tuple[str, str], ...]:
    db = office.store.read
    dockets = [f"{one.number}{f' ({one.court})' if one.court else ''}" for one in cases.list_dockets(db, case.id)]
    client = {True: ", our client", False: ""}
    parties = [f"{one.name} ({one.role}{client[one.is_client]})" for one in cases.list_parties(db, case.id)]
    team = [f"{one.name} ({one.part})" for one in cases.list_team(db, case.id)]
    found = [
        ("Case", f"{case.number} {case.caption}"),
        ("Handed over to", f"{to.words}{f': {name}' if name else ''}"),
        ("Docket numbers", "; ".join(dockets)),
        ("Parties", "; ".join(parties)),
    ]
    if to.is_entitled:
        stage = case.stage.replace("_", " ")
        found += [("Who worked on it", "; ".join(team)), ("State", f"{case.status}, stage {stage}")]
    return tuple((label, value) for label, value in found if value)


def _mind(
    office: Office, case_id: int, to: Recipient, goes: Sequence[FilePaper], left: Sequence[tuple[FilePaper, PaperFate]]
) -> list[str]:
    """What whoever signs or receives it has to know."""
    said = [
        f"The case is on hold since {neutral(office.day_of(one.set_at))}"
        f"{f', by {one.set_by}: {one.reason}' if to.is_entitled else ''}. Whoever holds papers of it keeps them."
        for one in holds.holds(office.store.read, (case_id,))
    ]
    kinds = {
        Handling.SEALED: "under seal", Handling.AEO: "for attorneys' eyes only",
        Handling.CONFIDENTIAL: "confidential under a protective order",
    }  # fmt: skip
    for handling, words in kinds.items():
        count = sum(1 for one in goes if one.handling is handling)
        if count:
            said.append(f"{_papers_are(count)} {words} in this file: read the order first.")
    lacking = sum(1 for paper, _ in left if paper.is_lacking and not (paper.is_purged or paper.is_sequestered))
    if lacking:
        said.append(f"{_papers_are(lacking)} not in it, and listed as LACKING: paracase does not hold the bytes.")
    if not to.is_entitled:
        said.append("What is privileged, work product or under seal was left out.")
    return said


def _papers_are(count: int) -> str:
    return f"{counted(count, 'paper')} {'is' if count == 1 else 'are'}"


def _label(office: Office, code: str) -> str:
    found = next((one for one in office.practice.document_types if one.code == code), None)
    return found.label if found is not None else code


def _docket(paper: FilePaper) -> str:
    return f"{paper.docket_no}{f'-{paper.attachment_no}' if paper.attachment_no else ''}"


def _line(office: Office, path: str, paper: FilePaper, to: Recipient) -> PaperLine:
    """What is said of a paper that goes; to whom the file is not due, nothing of the one it came in: that may stay."""
    title = paper.title or split_extension(paper.name)[0]
    older = f" (version {paper.no}, as it was put before an attorney or went out)" if paper.is_older else ""
    return PaperLine(
        path, paper.id, _docket(paper), paper.day, f"{title}{older}", _label(office, paper.doc_type), paper.handling.word,
        paper.inside if to.is_entitled else "", paper.size, paper.sha256,
    )  # fmt: skip


def _left(paper: FilePaper, what: PaperFate, to: Recipient) -> LeftLine:
    """What is said of a paper that stays: to whom the file is not due, nothing that its title would tell."""
    title = paper.title or split_extension(paper.name)[0]
    if not to.is_entitled:
        why = "left out by an attorney" if what.by else what.why
        return LeftLine(_docket(paper), paper.day, f"document {paper.id}", why, "an attorney" if what.by else "")
    return LeftLine(_docket(paper), paper.day, title, what.why, what.by)


def _pages(office: Office, case_id: int, file: CaseFile, to: Recipient) -> dict[str, bytes]:
    pages = reports.handover_pages
    made = {"index.html": pages.as_html(file).encode(), "index.txt": pages.as_text(file).encode()}
    made |= {f"{DATA}/{one.name}.csv": pages.as_csv(one) for one in file.sections}
    if to.is_entitled:
        made |= _proofs(office, case_id)
    return made


def _proofs(office: Office, case_id: int) -> dict[str, bytes]:
    """What anybody needs to check the signed approvals of the case with nothing but OpenSSH."""
    made: dict[str, bytes] = {}
    for request_id in requests_of(office, case_id):
        try:
            found = proof(office, request_id)
        except NotFound:  # recorded, not signed
            continue
        folder = f"{PROOFS}/request-{request_id}"
        made[f"{folder}/statement"] = found.statement.encode()
        made[f"{folder}/statement.sig"] = found.signature.encode()
        made[f"{folder}/allowed_signers"] = found.allowed_signers.encode()
        made[f"{folder}/check.txt"] = f"{found.command}\n".encode()
    return made
