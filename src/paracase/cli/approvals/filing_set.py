"""A filing set: its papers, their check, and who signed off what it found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.output import chosen_form, said, say, tell, write, write_json, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.approvals.statements import Part
from paracase.domain.errors import BadInput

if TYPE_CHECKING:
    from paracase.services.approvals.filing_sets import Checked
    from paracase.services.context import Office


def filing_set(
    context: typer.Context,
    number: Annotated[int, typer.Argument(metavar="ID", help="The assignment's number, as listed.")],
    request: Annotated[
        bool, typer.Option("--request", help="ID is a request's: exactly the versions asked about.")
    ] = False,
    put: Annotated[
        str | None, typer.Option("--put", metavar="DOCUMENT=PART", help="Put a paper in, or change it: 812=exhibit.")
    ] = None,
    title: Annotated[str, typer.Option("--title", help="With --put: what it is called there.")] = "",
    at: Annotated[int | None, typer.Option("--at", help="With --put: its place, from 1.")] = None,
    out: Annotated[int | None, typer.Option("--out", metavar="DOCUMENT", help="Take a paper out of the set.")] = None,
    accept: Annotated[int | None, typer.Option("--accept", metavar="NO", help="Sign off a row of the check.")] = None,
    why: Annotated[str, typer.Option("--why", help="With --accept: why it may be filed so.")] = "",
    open_: Annotated[bool, typer.Option("--open", help="Only what nobody has signed off.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """The papers that are filed together, and their check; sign off what it found."""
    with session(context).open() as office:
        if (put or out is not None) and request:
            raise BadInput(
                "What was asked about stays as it is.", hint="Change the assignment's set, and pass it anew."
            )
        if put:
            document, part = _named(put)
            tell(services.approvals.filing_sets.put_in(office, number, document, part, title, at), as_json=json)
            return
        if out is not None:
            tell(services.approvals.filing_sets.take_out(office, number, out), as_json=json)
            return
        checked = _check(office, number, is_request=request)
        if accept is not None:
            tell(services.approvals.filing_sets.accept(office, checked, accept, why), as_json=json)
            return
    _write(checked, only_open=open_, as_json=json, plain=plain)


def _check(office: Office, number: int, *, is_request: bool) -> Checked:
    sets = services.approvals.filing_sets
    return sets.check_request(office, number) if is_request else sets.check_assignment(office, number)


def _named(text: str) -> tuple[int, Part]:
    """``812=exhibit``."""
    number, _, part = text.partition("=")
    if not number.strip().isdigit() or part.strip() not in set(Part):
        raise BadInput(f"“{text}” is not a document and its part.", hint="Known: " + ", ".join(Part) + ".")
    return int(number), Part(part.strip())


def _write(checked: Checked, *, only_open: bool, as_json: bool, plain: bool) -> None:
    waiting = set(checked.open)
    rows = [
        (at + 1, row.name, row.looked_for, row.found, row.asked, "to sign off" if at in waiting else row.standing.value,
         who.staff if who is not None else None, who.why if who is not None else None)
        for at, (row, who) in enumerate(zip(checked.rows, checked.accepted, strict=True))
        if at in waiting or not only_open
    ]  # fmt: skip
    papers = [{"document": p.document_id, "part": p.part, "title": p.title, "name": p.name, "sha256": p.sha256}
              for p in checked.papers]  # fmt: skip
    columns = ("no", "paper", "looked_for", "found", "court_asks", "state", "accepted_by", "why")
    if as_json:
        table = [dict(zip(columns, row, strict=True)) for row in rows]
        write_json(
            {
                "court": checked.court,
                "papers": papers,
                "check": table,
                "open": len(waiting),
                "judge": list(checked.judge),
            }
        )
        return
    for at, paper in enumerate(checked.papers, start=1):
        write(said(f"{at}  {paper.part}  {paper.title}  ({paper.document_id} {paper.name})"))
    write_rows(chosen_form(as_json=False, plain=plain), columns, rows, empty="Nothing is left to sign off.")
    for words in checked.judge:
        say(said(words))
    say(f"{checked.summary}; {checked.court or 'the case has no court that is known'}")
