"""What goes out: filed, served, sent. Only approved bytes, or an exception an attorney gives with its reason.

Also the ways around a login: an attorney's authority by phone, ratified later; and the court-stamped copy that comes back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from paracase.domain.approvals import acts
from paracase.domain.approvals.requests import Ground, RequestMove, RequestState, can_start
from paracase.domain.approvals.statements import Decision, statement, text_hash
from paracase.domain.dates.shown import neutral
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.office.levels import ApprovalLevel
from paracase.domain.office.policy import PHONE
from paracase.domain.roles import Right
from paracase.domain.visible import counted
from paracase.domain.words import line, prose
from paracase.domain.work.assignments import MOVES, Move
from paracase.services.acts import record
from paracase.services.approvals import filed, proven, reading, requests
from paracase.services.approvals.allowed import allowed_at
from paracase.services.approvals.deciding import block_of, check_may_decide, statement_head
from paracase.services.approvals.going_out import HOW
from paracase.services.approvals.levels import level_of_request, weakest
from paracase.services.approvals.may_go_out import standing
from paracase.services.cases.acceptance import check_goes_out
from paracase.services.office.borne_out import HINT
from paracase.services.papers import versions
from paracase.services.work.assignments import move_on
from paracase.store import ledger
from paracase.store.approvals import decisions
from paracase.store.approvals import releases as store_releases
from paracase.store.approvals import requests as store_requests
from paracase.store.engine import changed
from paracase.store.papers import documents
from paracase.store.work import assignments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.work.redline import Redline
    from paracase.services.approvals.filed import Authority, OpenPoints
    from paracase.services.approvals.going_out import Release
    from paracase.services.approvals.may_go_out import ReleaseStanding
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.approvals.releases import ReleaseRow
    from paracase.store.approvals.requests import RequestRow
    from paracase.store.engine import Transaction
    from paracase.store.papers.versions import VersionFacts


def release(office: Office, case_id: int, out: Release) -> Done:
    """Record that papers went out; it is ``made("release")``.

    Raises:
        NotAllowed: no attorney has accepted the case; or a paper is not approved as it is, and no attorney makes an
            exception: that it was tried is recorded.
        BadInput: no paper, nobody it went to, or not a way out.
    """
    office.require(Right.RELEASE)
    check_goes_out(office, case_id)
    if out.how not in HOW or not out.documents:
        raise BadInput("Say which papers went out, and how.", hint="Known are " + ", ".join(HOW) + ".")
    recipient = line(out.recipient, "recipient")
    proof = prose(out.proof, "proof")
    found = papers_out(office, case_id, out)
    kind, reason = _kind(office, case_id, found, out.exception)
    request = next((s.request for _, s in found if s.request is not None), None)
    authority = filed.authority(office, kind, request, out)
    points = filed.open_points(office, case_id, found) if out.how == filed.FILED else filed.NOTHING_OPEN
    filed.check_named(points, cites_seen=out.open_cites, rows_seen=out.open_check)
    told = _Told(recipient, proof, reason, points)
    asked = [how.request for _, how in found if how.kind in {Ground.APPROVED, Ground.CHANGED}]
    level = weakest(level_of_request(office, row) for row in asked if row is not None)
    with office.store.write() as tx:
        # Only here nobody else writes: a filing under the same approval, or a decision, may have come meanwhile.
        now = [filed.for_this_filing(office, case_id, standing(office, facts), out.how) for facts, _ in found]
        if now == [how for _, how in found]:
            return _put_out(office, tx, case_id, out, _Ready(found, kind, request, authority, told, level))
    return release(office, case_id, out)


def papers_out(office: Office, case_id: int, out: Release) -> list[tuple[VersionFacts, ReleaseStanding]]:
    """The papers that go out, as their files are now, and how each stands.

    Raises:
        NotAllowed: one is in another case, or its file is gone.
    """
    found = []
    for document_id in dict.fromkeys(out.documents):
        if case_id not in documents.case_ids(office.store.read, document_id):
            raise NotAllowed(f"Document {document_id} is not in this case.")
        facts = versions.settled_version(office, document_id)
        found.append((facts, filed.for_this_filing(office, case_id, standing(office, facts), out.how)))
    return found


def open_points(office: Office, case_id: int, out: Release) -> OpenPoints:
    """What nobody looked up or signed off in the papers of a filing; of another release nothing. Not for the event loop."""
    if out.how != filed.FILED:
        return filed.NOTHING_OPEN
    return filed.open_points(office, case_id, papers_out(office, case_id, out))


@dataclass(frozen=True, slots=True)
class _Told:
    """The texts of a release."""

    recipient: str
    proof: str
    reason: str
    open: OpenPoints


@dataclass(frozen=True, slots=True)
class _Ready:
    """A release that may be recorded."""

    found: list[tuple[VersionFacts, ReleaseStanding]]
    kind: Ground
    request: RequestRow | None
    authority: Authority
    told: _Told
    level: ApprovalLevel | None
    """Of the approvals it rests on the one that proves least."""


def _put_out(office: Office, tx: Transaction, case_id: int, out: Release, ready: _Ready) -> Done:
    """Write ledger and row, and move the assignment on."""
    found, kind, request, authority, told = ready.found, ready.kind, ready.request, ready.authority, ready.told
    request_id = request.id if request is not None else None
    at, seq = office.now(), ledger.next_seq(tx.db)
    owed = any(s.kind is not None and s.kind.is_owed for _, s in found)
    types = allowed_at(tx.db, [facts.document_id for facts, _ in found]).types
    released_id = store_releases.insert_release(
        tx.db,
        {"case_id": case_id, "request_id": request_id, "how": out.how, "recipient": told.recipient,
         "day": out.day.isoformat(), "proof": told.proof, "proof_document_id": out.proof_document_id,
         "standing": kind.value, "reason": told.reason, "staff_id": office.person.id, "at": at,
         "ledger_seq": seq, "is_owed": int(owed), "account": authority.account,
         "authorized_by": authority.authorized_by, "pressed_by": authority.pressed_by},
        [(f.document_id, f.id, f.sha256) for f, _ in found],
    )  # fmt: skip
    done = record(
        office,
        tx,
        acts.RELEASED[out.how],
        _words_of(out, ready),
        data={"release": released_id, "at": at, "case": case_id, "request": request_id, "standing": kind.value,
              "level": ready.level.value if ready.level else None, "owed": owed,
              "day": out.day.isoformat(), "proof_document": out.proof_document_id,
              "approval": authority.approval_id, "open_cites": len(told.open.cites),
              "open_check": len(told.open.rows),
              "documents": [{"id": f.document_id, "version": f.id, "sha256": f.sha256, "type": types.get(f.document_id)}
                            for f, _ in found]},
        texts={"to": told.recipient, "proof": told.proof, "reason": told.reason, "account": authority.account,
               "authorized_by": authority.authorized_by, "pressed_by": authority.pressed_by,
               "open_cites": "\n".join(told.open.cites), "open_check": "\n".join(told.open.row_lines)},
        seq=seq,
    )  # fmt: skip
    if request is not None and request.assignment_id is not None:
        work = assignments.get_assignment(tx.db, request.assignment_id)
        if work is not None and work.state in MOVES[Move.RELEASE].starts:
            move_on(office, tx, work, Move.RELEASE)
    return replace(done, about=(*done.about, ("release", released_id)))


def _words_of(out: Release, ready: _Ready) -> str:
    lead = ready.found[0][0]
    words = (
        f"{out.how.capitalize()} {lead.title or lead.name}, v{lead.no}, to {ready.told.recipient} on {neutral(out.day)}"
    )
    words += f"; {ready.authority.words}" if ready.authority.account else ""
    words = "; ".join([words, *ready.told.open.words])
    if ready.kind is Ground.EXCEPTION:
        return f"{words}: EXCEPTION, not approved ({ready.told.reason})"
    if ready.kind is Ground.PHONE:
        return f"{words}: unapproved, attorney must ratify"
    return f"{words}; the approval is {ready.level.words}" if ready.level is not None else words


def _kind(
    office: Office, case_id: int, found: Sequence[tuple[VersionFacts, ReleaseStanding]], exception: str
) -> tuple[Ground, str]:
    """How a release stands, and the reason of an exception."""
    wrong = [(facts, how) for facts, how in found if how.kind is None]
    if wrong:
        if not exception.strip():
            facts, how = wrong[0]
            office.record_refusal("release", case=case_id, document=facts.document_id, sha256=facts.sha256)
            raise NotAllowed(
                f"“{facts.name}” v{facts.no} may not go out: {how.why}.",
                hint=_hint(how),
            )
        office.require(Right.EXCEPT)
        return Ground.EXCEPTION, line(exception, "reason", limit=1000)
    kinds = {how.kind for _, how in found}
    if Ground.PHONE in kinds:
        return Ground.PHONE, ""
    return (Ground.NOT_NEEDED if kinds == {Ground.NOT_NEEDED} else Ground.APPROVED), ""


def _hint(how: ReleaseStanding) -> str:
    if how.is_tampered:
        return HINT
    return how.way or "Have it approved; or an attorney records an exception with its reason."


def releases(office: Office, *, case_id: int | None = None, owed: bool = False) -> list[ReleaseRow]:
    """What went out, newest first; or only what an attorney still owes a word about."""
    return store_releases.list_releases(office.store.read, case_id=case_id, owed=owed)


def record_phone(office: Office, request_id: int, *, when: str, words: str) -> Done:
    """Record that the attorney gave authority by phone for exactly these versions; to be ratified.

    Args:
        when: as it is said: “today 16:40”.
        words: what the attorney said.

    Raises:
        NotAllowed: the office does not allow it, it is decided already, or no attorney has accepted the case.
    """
    office.require(RequestMove.RECORD_PHONE)
    if not office.policy.phone:
        raise NotAllowed(
            "This office takes no authority by phone.",
            hint="An attorney can allow it, or two people where none comes in: paracase policy set approval.phone yes.",
        )
    proven.check_policy(office, PHONE.name)
    said, at_time = prose(words, "attorney's words", needed=True), line(when, "time")
    found = reading.detail(office, request_id)
    row = found.row
    check_goes_out(office, row.case_id)
    comment = f"{at_time}: {said}"
    text = statement(statement_head(office, ApprovalLevel.DESK), [block_of(found, Decision.PHONE, comment)])
    at = office.now()
    with office.store.write() as tx:
        now = store_requests.get_request(tx.db, request_id)
        if now is None or not can_start(RequestMove.RECORD_PHONE, now.state):
            raise NotAllowed(f"The request is {now.state if now else 'gone'} already.")
        summary = f"Authority by phone of {row.attorney} ({at_time}): {row.title}, v{row.version}"
        seq = ledger.next_seq(tx.db)
        approval_id = decisions.insert_approval(
            tx.db,
            {"request_id": request_id, "decision": Decision.PHONE.value, "staff_id": office.person.id,
             "for_id": row.attorney_id, "at": at, "level": "recorded", "is_owed": 0, "proof": office.identity.words,
             "fingerprint": office.identity.fingerprint, "statement": text, "sha256": text_hash(text),
             "comment": comment, "read_as": "screen", "pages_opened": 0, "pages": found.figure.pages, "seconds": 0,
             "ledger_seq": seq, "signature_id": None, "door": ""},
        )  # fmt: skip
        done = record(
            office,
            tx,
            acts.PHONED,
            summary,
            data={"approval": approval_id, "at": at, "request": request_id, "case": row.case_id,
                  "attorney": row.attorney_id, "statement": text_hash(text), "key": office.identity.fingerprint,
                  "pages": found.figure.pages,
                  "documents": [{"id": d.item.document_id, "sha256": d.item.sha256} for d in found.items]},
            texts={"statement": text, "words": said, "when": at_time, "comment": comment,
                   "known_by": office.identity.words},
            seq=seq,
        )  # fmt: skip
        store_requests.set_request_state(tx.db, request_id, RequestState.PHONE, at=at)
        if row.assignment_id is not None:
            work = assignments.get_assignment(tx.db, row.assignment_id)
            if work is not None:
                move_on(office, tx, work, Move.APPROVE_BY_PHONE)
    return done


def acknowledge(office: Office, request_id: int) -> Done:
    """The attorney has seen what was filed after *approved with changes*.

    Raises:
        NotAllowed: nothing of it went out, or it is somebody else's.
    """

    row = requests.request(office, request_id)
    check_may_decide(office, row)
    with office.store.write() as tx:
        out = [r for r in store_releases.list_releases(tx.db, request_id=request_id) if r.is_owed]
        if not out or not can_start(RequestMove.ACKNOWLEDGE, row.state):
            raise NotAllowed("Nothing of this request went out that you still have to see.")
        store_releases.settle_release(tx.db, request_id)
        changed(tx.db, "requests")
        return record(
            office,
            tx,
            acts.ACKNOWLEDGED,
            f"Saw what was {out[0].how}: {row.title}",
            data={"request": request_id, "case": row.case_id, "release": out[0].id},
        )


def as_filed(office: Office, request_id: int) -> Redline | None:
    """What was filed against what was approved with changes; None when nothing went out. Not for the event loop."""
    items = {i.document_id: i.version_id for i in store_requests.request_items(office.store.read, request_id)}
    for out in store_releases.list_releases(office.store.read, request_id=request_id):
        for document_id, version_id in store_releases.release_versions(office.store.read, out.id):
            if document_id in items and items[document_id] != version_id:
                return versions.changes(office, items[document_id], version_id)
    return None


def record_filed_copy(office: Office, document_id: int, released_id: int) -> Done:
    """A paper that came back from the court is the stamped copy of what was filed: compared, the stamp aside.

    Raises:
        NotAllowed: it is in another case, or nothing like what was filed.
    """
    office.require(Right.FILE)
    row = next((r for r in store_releases.list_releases(office.store.read) if r.id == released_id), None)
    pairs = store_releases.release_versions(office.store.read, released_id) if row else []
    if row is None or not pairs:
        raise BadInput(f"There is no release {released_id}.", hint="See “paracase release list”.")
    facts = versions.settled_version(office, document_id)
    best, likeness = pairs[0].version_id, -1
    for _, version_id in pairs:
        alike = likeness_of(versions.changes(office, version_id, facts.id), office, version_id, facts.id)
        if alike > likeness:
            best, likeness = version_id, alike
    with office.store.write() as tx:
        store_releases.put_filed_copy(
            tx.db,
            document_id=document_id,
            version_id=facts.id,
            of_version_id=best,
            likeness=likeness,
            staff_id=office.person.id,
            at=office.now(),
        )
        of = versions.version(office, best)
        return record(
            office,
            tx,
            acts.COPY_FILED,
            f"{facts.name} is the filed copy of {of.name}, v{of.no}: {likeness / 10:.1f} % of its words",
            data={"document": document_id, "release": released_id, "sha256": facts.sha256, "of": of.sha256,
                  "likeness": likeness},
        )  # fmt: skip


def filed_copies(office: Office, version_id: int) -> list[str]:
    """The court-stamped copies of a version, in words."""
    return [
        f"{copy.document_id}  {copy.name}  {copy.likeness / 10:.1f} % of its words"
        for copy in store_releases.filed_copies(office.store.read, version_id)
    ]


def likeness_of(found: Redline, office: Office, old_version: int, new_version: int) -> int:
    """How many of a thousand words two versions share."""
    words = [
        sum(len(page.split()) for page in versions.text_of(office, version_id).pages)
        for version_id in (old_version, new_version)
    ]
    total = max(1, sum(words))
    return max(0, round(1000 * (total - found.added - found.removed) / total))


def summary_of(rows: Sequence[ReleaseRow]) -> str:
    """``3 releases, 1 to ratify``."""
    owed = sum(1 for row in rows if row.is_owed)
    return counted(len(rows), "release") + (f", {owed} to ratify or acknowledge" if owed else "")
