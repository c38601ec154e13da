"""Assignments delivered, examined, and passed to the attorney."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.given import parts_of, purpose_of
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, said, say, tell, write, write_json, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.cli.work.number import Number
from paracase.domain.errors import BadInput
from paracase.domain.work.assignments import parse_hours

app = commands("assign")


@app.command("begin")
def begin(context: typer.Context, number: Number, json: Json = False) -> None:
    """I have begun."""
    with session(context).open() as office:
        tell(services.work.assignments.begin(office, number), as_json=json)


@app.command("deliver")
def deliver(
    context: typer.Context,
    number: Number,
    document: Annotated[str, typer.Argument(help="A file (by default in the case's Drafts), or a document's number.")],
    note: Annotated[str, typer.Option(help="A word to whoever examines it.")] = "",
    hours: Annotated[str, typer.Option(help="How long it took.")] = "0",
    ai: Annotated[str, typer.Option(help="Which AI tool helped; none declares that none did.")] = "none",
    ai_saw: Annotated[str, typer.Option(help="What it was shown.")] = "",
    ai_verified: Annotated[str, typer.Option(help="Who verified its output.")] = "",
    json: Json = False,
) -> None:
    """Hand in a version: exactly the file as it is now."""
    with session(context).open() as office:
        document_id = services.papers.versions.document_at(
            office, document, case_id=services.work.assignments.assignment(office, number).case_id
        )
        handed = services.work.delivering.Handed(
            note, parse_hours(hours), "" if ai == "none" else ai, ai_saw, ai_verified
        )
        tell(services.work.delivering.deliver(office, number, document_id, handed), as_json=json)


@app.command("examine")
def examine(context: typer.Context, number: Number, json: Json = False, plain: Plain = False) -> None:
    """Begin to examine what was delivered (or go on): the checklist, with what was found so far."""
    with session(context).open() as office:
        found = services.work.examining.examine(office, number)
        scanned = services.work.examining.hints(found, services.papers.versions.text_of(office, found.facts.id).pages)
    rows = [
        (
            item.id,
            item.need,
            item.label,
            noted.result if noted is not None else "",
            noted.words if noted is not None else "",
            scanned.get(item.id),
            item.what,
        )
        for item, noted in ((item, found.findings.get(item.id)) for item in found.lines)
    ]
    columns = ("line", "need", "label", "result", "words", "scan", "what")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="The practice files ask for nothing here.")
    say(
        f"{found.row.what}, v{found.delivery.version}, delivered: {found.delivery.who}; begun {office.when(found.begun_at)}"
    )
    say(f"  then: paracase assign verdict {number} pass --line LINE=good …")


@app.command("verdict")
def verdict(
    context: typer.Context,
    number: Number,
    outcome: Annotated[str, typer.Argument(metavar="pass|back", help="Pass it, or send it back.")],
    lines: Annotated[
        list[str] | None, typer.Option("--line", help="LINE=good, LINE=none, or LINE=fault:what is wrong.")
    ] = None,
    note: Annotated[str, typer.Option(help="To the attorney; or what is to be done.")] = "",
    to_me: Annotated[bool, typer.Option("--to-me", help="Back to who handed it out, not to who did it.")] = False,
    json: Json = False,
) -> None:
    """End the examination."""
    findings = {}
    for text in lines or []:
        name, given, rest = text.partition("=")
        result, _, words = rest.partition(":")
        if not given:
            raise BadInput(f"“{text}” is not a finding.", hint="Write LINE=good, LINE=none or LINE=fault:words.")
        findings[name.strip()] = services.work.examining.Finding(result.strip(), words.strip())
    with session(context).open() as office:
        examining = services.work.examining.examine(office, number)
        if findings:
            services.work.examining.note_findings(office, examining, findings)
        tell(
            services.work.examining.give_verdict(office, examining, outcome, note=note, to_assignee=not to_me),
            as_json=json,
        )


@app.command("pass")
def pass_(
    context: typer.Context,
    number: Number,
    along: Annotated[
        list[str] | None,
        typer.Option("--with", help="DOCUMENT=exhibit, to go along; else the papers of its filing set."),
    ] = None,
    purpose: Annotated[str, typer.Option(help="file, serve or send.")] = "file",
    note: Annotated[str, typer.Option(help="A word to the attorney.")] = "",
    attorney: Annotated[str | None, typer.Option(help="Who decides; else who was named, or the case's lead.")] = None,
    json: Json = False,
) -> None:
    """Pass examined work to the attorney: exactly the version that was examined."""
    with session(context).open() as office:
        decider = services.people.people.person_named(office, attorney).id if attorney else None
        put_in = services.approvals.filing_sets.parts(office, number)[1:]
        papers = parts_of(along) if along else [(paper.document_id, paper.part) for paper in put_in]
        new = services.approvals.requests.NewRequest(tuple(papers), purpose_of(purpose), decider, None, note)
        done = services.approvals.requests.pass_on(office, number, new)
    if json:
        write_json({"request": done.made("request"), "summary": done.summary})
        return
    write(said(f"{done.summary}."))
    write(f"  request {done.made('request')}")
