"""The report of supervision: on the terminal, as JSON, as HTML and PDF; the client's version as a draft of the case."""

from __future__ import annotations

from dataclasses import asdict
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase import reports, services, standard
from paracase.cli.given import CaseOption, past_day
from paracase.cli.groups import commands
from paracase.cli.output import say, tell, write
from paracase.cli.session import Json, session
from paracase.domain.errors import BadInput
from paracase.domain.supervision.plain import plain_report
from paracase.domain.visible import visible
from paracase.services.people.people import person_named
from paracase.services.supervision.reading import Asked

if TYPE_CHECKING:
    from paracase.domain.supervision.figures import Hours, Supervision
    from paracase.services.context import Office

app = commands("report")
DAYS = 90
_Out = Annotated[Path | None, typer.Option(metavar="FILE", help="A new file; nothing is overwritten.")]


@app.callback()
def about() -> None:
    """Reports about the office."""


@app.command("supervision")
def supervision(
    context: typer.Context,
    case: CaseOption = None,
    person: Annotated[str | None, typer.Option("--person", help="One person: name or initials.")] = None,
    from_: Annotated[
        str | None, typer.Option("--from", metavar="DATE", help="The first day; else 90 days before the last.")
    ] = None,
    to: Annotated[str | None, typer.Option("--to", metavar="DATE", help="The last day; else today.")] = None,
    html: _Out = None,
    pdf: _Out = None,
    client: Annotated[
        bool, typer.Option("--client", help="The client's version of one case, as a draft in its folder.")
    ] = False,
    json: Json = False,
) -> None:
    """Who did what, by role; approvals with what was read; what went out unapproved; silence; what is an attorney's own."""
    with session(context).open() as office:
        end = past_day(office, to) or office.today
        asked = Asked(
            past_day(office, from_) or end - timedelta(days=DAYS),
            end,
            services.cases.cases.named_case(office, case).id if case else None,
            person_named(office, person).id if person else None,
        )
        if client:
            if html or pdf:
                raise BadInput(
                    "The client's version goes out through the queue alone.", hint="Leave out --html and --pdf."
                )
            done = services.supervision.drafting.draft_for_client(office, asked)
            tell(done, as_json=json)
            if not json and asked.case_id is not None:
                path = services.supervision.drafting.draft_made(office, asked.case_id, done)
                say(
                    f"It lies at {visible(str(path))}. Ask an attorney: paracase approvals ask CASE FILE --purpose send"
                )
            return
        if json:
            found = services.supervision.reading.supervision(office, asked)
            text = standard.json.dumps(_plain(found), indent=1, ensure_ascii=True, default=str)
            services.supervision.giving.give_out(office, asked, "json", text.encode(), head=found.head)
            write(text)
            return
        _give(office, asked, html, pdf)


def _give(office: Office, asked: Asked, html: Path | None, pdf: Path | None) -> None:
    """The report as files, or on the terminal; what leaves is recorded before."""
    made = services.supervision.reporting.report(office, asked)
    give_out = services.supervision.giving.give_out
    if html is None and pdf is None:
        text = plain_report(made).rstrip("\n")
        give_out(office, asked, "text", text.encode("utf-8", "surrogatepass"), head=made.head)
        write(text)
    for path, form in ((html, "html"), (pdf, "pdf")):
        if path is not None:
            render = reports.html_report.html_report if form == "html" else reports.pdf_report.pdf_report
            give_out(office, asked, form, render(made), head=made.head, path=path.expanduser())
            say(f"Written: {path}")


def _plain(found: Supervision) -> dict[str, Any]:
    """As programs read it: hours in tenths, days ISO 8601, null where a thing is not known."""
    return {
        "from": found.begin.isoformat(),
        "to": found.end.isoformat(),
        "person": found.of_person or None,
        "hours": _hours(found.hours) if found.sees_all_time else None,
        "went_out_without_approval": len(found.unapproved),
        "approvals": [
            {**asdict(one), "proof": one.proof, "under_a_minute": one.is_short, "in_bulk": one.id in found.bulk}
            for one in found.approvals
        ],
        "went_out": [asdict(one) for one in found.went_out],
        "cases": [
            {
                **asdict(case),
                "hours": _hours(case.hours) if found.sees_all_time else None,
                **{
                    name: day.isoformat() if day else None
                    for name, day in (
                        ("acted_on", case.acted_on), ("contact_on", case.contact_on), ("reviewed_on", case.reviewed_on)
                    )
                },
            }
            for case in found.cases
        ],
        "people": [
            {**asdict(one), "role": one.role.value, "hours": _hours(one.hours) if one.hours is not None else None}
            for one in found.people
        ],
        "questions": asdict(found.answers),
        "offers": [{**asdict(one), "untold": one.is_untold} for one in found.offers],
        "money": [asdict(one) for one in found.money],
        "not_delegable": [asdict(one) for one in found.not_delegable],
        "ledger": {"entry": found.head[0], "hash": found.head[1]},
    }  # fmt: skip


def _hours(hours: Hours) -> dict[str, int | None]:
    return {
        "attorney": hours.attorney, "substantive": hours.substantive, "clerical": hours.clerical, "total": hours.total,
        "attorney_percent": hours.share,
    }  # fmt: skip
