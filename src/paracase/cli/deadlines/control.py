"""Docket control: who entered, verified and closed; what was missed, moved, never verified; cases without a date."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase import services
from paracase.cli.given import past_day
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, say, write_json, write_rows
from paracase.cli.session import Json, Plain, session

if TYPE_CHECKING:
    from paracase.services.deadlines.warnings import DocketControl
    from paracase.store.deadlines.deadlines import DeadlineRow

app = commands("report")

_DAYS = 30


@app.callback()
def report() -> None:
    """Reports about the office."""  # a group also with one command: Typer would make the command stand for it


@app.command("docket-control")
def docket_control(
    context: typer.Context,
    since: Annotated[
        str, typer.Option("--since", metavar="DATE", help="From this day on; else the last 30 days.")
    ] = "",
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Who entered, verified and closed deadlines; missed, moved, unverified over two days; cases without a date."""
    form = chosen_form(as_json=json, plain=plain)
    with session(context).open() as office:
        day = past_day(office, since) or office.today - timedelta(days=_DAYS)
        found = services.deadlines.warnings.docket_control(office, day)
    if form is OutputForm.JSON:
        write_json(_plain(found))
        return
    say(f"Since {found.since}:")
    write_rows(
        form,
        ("line", "number", "case", "day", "what", "who"),
        _lines(found),
        empty="Nothing was done, and nothing waits.",
    )


def _lines(found: DocketControl) -> list[tuple[Any, ...]]:
    lines: list[tuple[Any, ...]] = []
    for one in found.people:
        done = (("entered", one.entered), ("verified", one.verified), ("closed", one.closed),
                ("closed, proof missing", one.closed_unproven), ("moved", one.moved))  # fmt: skip
        lines += [(line, count, "", "", "", one.name) for line, count in done if count]
    for line, rows in _kinds(found).items():
        day = services.deadlines.warnings.warned_on
        lines += [(line, row.id, row.case_number, day(row), row.what, row.assignee) for row in rows]
    lines += [("warning not seen", one.row.id, one.row.case_number, one.days_left, one.row.what, one.row.assignee)
              for one in found.unseen]  # fmt: skip
    lines += [("case without a date", case.id, case.number, "", case.caption, "") for case in found.without_date]
    return lines


def _kinds(found: DocketControl) -> dict[str, tuple[DeadlineRow, ...]]:
    return {
        "missed": found.missed,
        "moved": found.moved,
        "unverified over two days": found.unverified,
        "calendar manually": found.manual,
    }


def _plain(found: DocketControl) -> dict[str, Any]:
    people = [{"name": one.name, "entered": one.entered, "verified": one.verified, "closed": one.closed,
               "closed_proof_missing": one.closed_unproven, "moved": one.moved} for one in found.people]  # fmt: skip
    day = services.deadlines.warnings.warned_on
    kinds = {
        line.replace(" ", "_"): [
            {"deadline": row.id, "case": row.case_number, "day": day(row), "what": row.what} for row in rows
        ]
        for line, rows in _kinds(found).items()
    }
    return {
        "since": found.since,
        "people": people,
        **kinds,
        "warnings_not_seen": [{"deadline": one.row.id, "days_left": one.days_left, "needs": one.warned.needs}
                              for one in found.unseen],
        "cases_without_date": [{"case": one.number, "caption": one.caption} for one in found.without_date],
    }  # fmt: skip
