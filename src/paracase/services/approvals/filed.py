"""What belongs to a filing besides its bytes: whose account, who authorized it, who pressed it; and what was not looked up.

FRCP 5(d)(3)(C): a filing made through a person's electronic-filing account and authorized by that person, with that
person's name on a signature block, is that person's signature. So the record names all three, and an approval to file is
for one filing in one case: a second filing under it is nobody's authority.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from paracase.domain.approvals.requests import Ground
from paracase.domain.approvals.statements import Decision, Purpose
from paracase.domain.dates.shown import neutral
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.visible import counted
from paracase.domain.words import line
from paracase.services.approvals import filing_sets
from paracase.services.work import citing
from paracase.store import ledger
from paracase.store.approvals import decisions
from paracase.store.approvals import releases as store_releases
from paracase.store.approvals import requests as store_requests

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from paracase.services.approvals.going_out import Release
    from paracase.services.approvals.may_go_out import ReleaseStanding
    from paracase.services.context import Office
    from paracase.store.approvals.requests import RequestRow
    from paracase.store.papers.versions import VersionFacts

FILED = "filed"
_NAMED = 12
"""Citations that are named in one sentence, or rows of a check; the others are counted."""
_LOOK_UP = "Look them up (paracase cites), or file it all the same, having read this (--open-cites)."
_SIGN_OFF = "Sign the rows off (paracase filing-set), or file it all the same, having read this (--open-check)."


@dataclass(frozen=True, slots=True)
class Authority:
    """Under whose account a paper was filed, who authorized it, and who pressed it.

    Attributes:
        approval_id: the decision that authorized it; None where no approval did.
    """

    account: str = ""
    authorized_by: str = ""
    pressed_by: str = ""
    approval_id: int | None = None

    @property
    def words(self) -> str:
        """As the record says it; that account and authority are two people's is said."""
        if not self.account:
            return ""
        by = f"authorized by {self.authorized_by}" if self.authorized_by else "no approval needed"
        two = ", whose account it is not" if self.authorized_by and self.authorized_by != self.account else ""
        return f"account of {self.account}, {by}{two}, pressed by {self.pressed_by}"


def for_this_filing(office: Office, case_id: int, found: ReleaseStanding, how: str) -> ReleaseStanding:
    """How a paper stands when it is filed: an approval to file is for one filing, in its case."""
    request = found.request
    if how != FILED or found.kind is None or request is None:
        return found
    why = _not_for_this(office, case_id, request)
    return replace(found, kind=None, why=why) if why else found


def _not_for_this(office: Office, case_id: int, request: RequestRow) -> str:
    if request.case_id != case_id:
        return f"its approval is for a filing in {request.case_number}"
    if request.purpose != Purpose.FILE:
        return f"it was approved to {request.purpose}, not to file"
    before = store_releases.filed_under(office.store.read, request.id)
    if not before:
        return ""
    out = before[0]
    day = neutral(date.fromisoformat(out.day))
    return f"an approval is for one filing, and under this one {out.documents} was filed on {day} by {out.staff}"


def authority(office: Office, ground: Ground, request: RequestRow | None, out: Release) -> Authority:
    """Account, authority and who pressed it, of what is filed; of what is served or sent nothing.

    Raises:
        BadInput: nobody authorized it whose account it could be, and none is named.
    """
    if out.how != FILED:
        return Authority()
    by, approval_id = "", None
    if ground is Ground.EXCEPTION:
        by = office.person.name
    elif request is not None:
        last = next(iter(decisions.approvals_of(office.store.read, request.id)), None)
        by = (request.attorney if ground is Ground.PHONE else last.staff) if last is not None else request.attorney
        approval_id = last.id if last is not None else None
    account = out.account.strip() or by
    if not account:
        raise BadInput(
            "Nobody says under whose filing account it was filed.", hint="Name the account: its person's name."
        )
    pressed = out.pressed_by.strip() or office.person.name
    return Authority(line(account, "filing account"), by, line(pressed, "name"), approval_id)


def told(office: Office, request_id: int) -> list[str]:
    """What went out under a request, each with its entry in the ledger: for its record, and for who checks its proof."""
    found = []
    for row in reversed(store_releases.list_releases(office.store.read, request_id=request_id)):
        named = Authority(row.account, row.authorized_by, row.pressed_by).words
        entry = f"ledger entry {row.ledger_seq} {ledger.hash_at(office.store.read, row.ledger_seq) or ''}".rstrip()
        who = f"recorded by {row.staff}"
        found.append("; ".join(filter(None, (f"{row.how} on {row.day} to {row.recipient}", named, who, entry))))
    return found


def account_of_document(office: Office, document_id: int) -> str:
    """Whose account a filing of a document is under when nobody says otherwise: that of who approved it last."""
    request = store_requests.last_request_with(office.store.read, document_id)
    last = next(iter(decisions.approvals_of(office.store.read, request.id)), None) if request is not None else None
    return last.staff if last is not None and last.decision is not Decision.RETURNED else ""


@dataclass(frozen=True, slots=True)
class OpenPoints:
    """What is named to who files before they file.

    Attributes:
        cites: what is cited and quoted, and nobody looked up, or somebody found wrong.
        rows: what the check of the set found, and nobody accepted.
        not_known: what was looked for where no limit of the court is known; said with the rows, and asks for nothing alone.
    """

    cites: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    not_known: tuple[str, ...] = ()

    @property
    def row_lines(self) -> list[str]:
        """The rows, and behind them what is not known."""
        lines = list(self.rows)
        return [*lines, f"not known for this court: {', '.join(self.not_known)}"] if lines and self.not_known else lines

    @property
    def words(self) -> tuple[str, ...]:
        """How many of each, in words; none of which there are none."""
        return tuple(
            f"{counted(len(lines), one, many)} {what}"
            for lines, one, many, what in (
                (self.cites, "citation or quotation", "citations or quotations", "not looked up, or found wrong"),
                (self.rows, "row of the check", "rows of the check", "not signed off"),
            )
            if lines
        )


NOTHING_OPEN = OpenPoints()


def open_points(office: Office, case_id: int, found: Iterable[tuple[VersionFacts, ReleaseStanding]]) -> OpenPoints:
    """What nobody looked up or signed off in papers that are filed. Not for the event loop."""
    pairs = list(found)
    leads = {how.request.document_id for _, how in pairs if how.request is not None}
    cited = citing.not_looked_up(office, case_id, [facts for facts, _ in pairs], ours=leads)
    checked = filing_sets.check_filed(office, case_id, [(facts, how.request) for facts, how in pairs])
    cites = tuple(text for paper in cited for text in paper.lines())
    return OpenPoints(cites, tuple(checked.open_lines), tuple(checked.not_known))


def check_named(points: OpenPoints, *, cites_seen: bool, rows_seen: bool) -> None:
    """See that who files has been told what was not looked up, and what of the check nobody signed off.

    Raises:
        NotAllowed: they have not; names it.
    """
    left = OpenPoints(() if cites_seen else points.cites, () if rows_seen else points.rows, points.not_known)
    if not left.words:
        return
    ways = [_LOOK_UP] if left.cites else []
    ways += [_SIGN_OFF] if left.rows else []
    each = [lines for lines in (left.cites, left.row_lines) if lines]
    told = [f"{words}: {_named(lines)}" for words, lines in zip(left.words, each, strict=True)]
    raise NotAllowed(f"{'. '.join(told)}.", hint=" ".join(ways))


def _named(lines: Sequence[str]) -> str:
    return "; ".join(lines[:_NAMED]) + (f"; {len(lines) - _NAMED} more" if len(lines) > _NAMED else "")
