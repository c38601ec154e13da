"""What of a case should have come and did not, and answering for it."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.choices import choice
from paracase.cli.given import CaseName
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, tell, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.errors import BadInput
from paracase.domain.papers.gaps import GapKind, GapReason

app = commands("case")


@app.command("gaps")
def gaps(
    context: typer.Context,
    case: Annotated[
        str | None, typer.Argument(metavar="[CASE]", help="Number or caption; else every open case.")
    ] = None,
    answered: Annotated[bool, typer.Option("--answered", help="What was answered for, and why. Needs a case.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """What should have come and did not: docket numbers, documents and attachments of notices, answers to filings."""
    form = chosen_form(as_json=json, plain=plain)
    with session(context).open() as office:
        found = services.cases.cases.named_case(office, case) if case else None
        if answered:
            if found is None:
                raise BadInput("Of which case?", hint="paracase case gaps CASE --answered")
            said = services.approvals.gaps.answers(office, found.id)
            columns = ("kind", "no", "why", "reason", "by", "at")
            rows = [(one.kind, one.number, one.how.words, one.reason, one.staff, one.answered_at) for one in said]
            write_rows(form, columns, rows, empty="Nothing of it was answered for.")
            return
        if found is None:
            missing = services.approvals.gaps.all_gaps(office)
        else:
            missing = services.approvals.gaps.gaps_of(office, found)
    lines = [(one.case_number, one.gap.kind, one.gap.number, one.gap.what) for one in missing]
    write_rows(form, ("case", "kind", "no", "what"), lines, empty="Nothing is missing.")


@app.command("gap-answered")
def gap_answered(
    context: typer.Context,
    case: CaseName,
    kind: Annotated[
        str, typer.Argument(metavar="KIND", help="As gaps lists it: number, document, attachment, notice.")
    ],
    number: Annotated[
        str, typer.Argument(metavar="NO", help="As gaps lists it; of a span a part may be named: 44-45.")
    ],
    why: Annotated[str, typer.Option("--why", help="came (otherwise), sealed, not-ours, or other.")],
    reason: Annotated[str, typer.Option("--reason", help="In words; needed with other.")] = "",
    json: Json = False,
) -> None:
    """Say why something that never came is not waited for any more; undo takes it back."""
    with session(context).open() as office:
        done = services.approvals.gaps.answer_for(
            office,
            services.cases.cases.named_case(office, case).id,
            choice(GapKind, kind, "kind of gap"),
            number,
            how=choice(GapReason, why, "reason"),
            reason=reason,
        )
    tell(done, as_json=json)
