"""What was asked for and did not come: over all cases, with what went to and fro, and when to ask again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.given import CaseName, CaseOption, past_day
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, say, tell, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.cases.requests import RequestEntry, cadence_words
from paracase.domain.dates.typed import parse_day
from paracase.domain.visible import counted

if TYPE_CHECKING:
    from datetime import date

    from paracase.services.cases.requests import RequestLine

app = commands("request")

ElementName = Annotated[str, typer.Argument(metavar="ELEMENT", help="Its id, as listed.")]
Of = Annotated[str | None, typer.Option("--of", help="Of which party, where there is one for each.")]
On = Annotated[str | None, typer.Option("--on", help="The day; else today.")]
SaidBy = Annotated[str, typer.Option("--said-by", help="Who says so.")]
Words = Annotated[str, typer.Option("--note", help="What was said, or is lacking.")]


@app.command("list")
def list_(
    context: typer.Context,
    case: CaseOption = None,
    due: Annotated[bool, typer.Option("--due", help="Only what is to be asked for again by today.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """What was asked for and is not here, over all open cases: the longest ago first."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id if case else None
        today = office.today
        found = [
            one for one in services.cases.requests.outstanding(office, case_id) if not due or one.standing.is_due(today)
        ]
    columns = (
        "case", "element", "of", "asked", "from", "times", "silent_days", "ask_again", "cadence", "authorized_until",
        "complete", "said_by",
    )  # fmt: skip
    form = chosen_form(as_json=json, plain=plain)
    write_rows(form, columns, [_row(one, today) for one in found], empty="Nothing that was asked for is outstanding.")
    late = sum(one.standing.is_due(today) for one in found)
    expired = sum(one.has_expired(today) for one in found)
    if found:
        say(
            f"{counted(late, 'request')} to ask again by today"
            + (f", {expired} authorization expired" if expired else "")
        )


def _row(one: RequestLine, today: date) -> tuple[object, ...]:
    row, stands = one.row, one.standing
    until = row.authorized_until
    return (
        row.number,
        row.element_id,
        row.party,
        row.requested_on,
        row.requested_from,
        1 + stands.chases,
        stands.silent_days(today),
        stands.chase_on.isoformat() if stands.chase_on else None,
        cadence_words(one.cadence),
        f"{until} (expired)" if until and one.has_expired(today) else until,
        {True: "yes", False: "no", None: None}[stands.is_complete],
        stands.said_by or None,
    )


def _note(
    context: typer.Context,
    case: str,
    element: str,
    of: str | None,
    kind: RequestEntry,
    on: str | None,
    said: tuple[str, str],
    *,
    as_json: bool,
) -> None:
    """Note one line about one request, and say what was done."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        found = services.cases.elements.element_named(office, case_id, element)
        party = services.cases.elements.party_meant(office, case_id, found, of)
        note = services.cases.requests.note
        done = note(office, case_id, found, kind, of=party, said_by=said[0], words=said[1], on=past_day(office, on))
        tell(done, as_json=as_json)


@app.command("chase")
def chase(
    context: typer.Context,
    case: CaseName,
    element: ElementName,
    of: Of = None,
    on: On = None,
    note: Words = "",
    json: Json = False,
) -> None:
    """It was asked for again."""
    _note(context, case, element, of, RequestEntry.CHASED, on, ("", note), as_json=json)


@app.command("answered")
def answered(
    context: typer.Context,
    case: CaseName,
    element: ElementName,
    of: Of = None,
    on: On = None,
    note: Words = "",
    json: Json = False,
) -> None:
    """They said something, or sent part of it."""
    _note(context, case, element, of, RequestEntry.ANSWERED, on, ("", note), as_json=json)


@app.command("complete")
def complete(
    context: typer.Context,
    case: CaseName,
    element: ElementName,
    said_by: SaidBy,
    of: Of = None,
    on: On = None,
    note: Words = "",
    json: Json = False,
) -> None:
    """What came is all there is; says who."""
    _note(context, case, element, of, RequestEntry.COMPLETE, on, (said_by, note), as_json=json)


@app.command("incomplete")
def incomplete(
    context: typer.Context,
    case: CaseName,
    element: ElementName,
    said_by: SaidBy,
    of: Of = None,
    on: On = None,
    note: Words = "",
    json: Json = False,
) -> None:
    """What came is not all; says who, and what is lacking."""
    _note(context, case, element, of, RequestEntry.INCOMPLETE, on, (said_by, note), as_json=json)


@app.command("arrange")
def arrange(
    context: typer.Context,
    case: CaseName,
    element: ElementName,
    of: Of = None,
    every: Annotated[str | None, typer.Option(help="Days: 14, or 14,30 for after 14 and 30.")] = None,
    authorized_until: Annotated[str | None, typer.Option(help="Until when the authorization holds.")] = None,
    json: Json = False,
) -> None:
    """How often it is asked for again, and how long the authorization holds."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        found = services.cases.elements.element_named(office, case_id, element)
        party = services.cases.elements.party_meant(office, case_id, found, of)
        until = parse_day(authorized_until, today=office.today) if authorized_until else None
        done = services.cases.requests.arrange(office, case_id, found, of=party, cadence=every, authorized_until=until)
        tell(done, as_json=json)


@app.command("log")
def log(
    context: typer.Context,
    case: CaseName,
    element: ElementName,
    of: Of = None,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Everything that went to and fro about one request."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        found = services.cases.elements.element_named(office, case_id, element)
        party = services.cases.elements.party_meant(office, case_id, found, of)
        entries = services.cases.requests.log_of(office, case_id, found, of=party)
    rows = [(e.day, e.kind.value, e.whom, e.said_by, e.words, e.by_name) for e in entries]
    columns = ("day", "kind", "whom", "said_by", "note", "noted_by")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nobody was asked for it.")
