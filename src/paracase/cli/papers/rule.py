"""Rules made from an example: what papers like this one are to be proposed as, and the task they bring."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase import services
from paracase.cli.choices import choice
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, say, tell, write, write_json, write_record, write_rows
from paracase.cli.papers.facts import Facts, facts_of
from paracase.cli.session import Json, Plain, session
from paracase.domain.papers.documents import TriageState
from paracase.domain.visible import counted, cut
from paracase.services.papers.rules import By, RuleWish

if TYPE_CHECKING:
    from paracase.domain.papers.rules import Rule
    from paracase.services.context import Office
    from paracase.services.papers.rules import Preview

app = commands("rule")

SHOWN = 20
"""Papers a preview names on a terminal; ``--json`` and ``--plain`` have all."""
Number = Annotated[int, typer.Argument(metavar="ID", help="The rule's number, as listed.")]
Sender = Annotated[str | None, typer.Option(help="From this address; @court.example: from anybody there.")]
Subject = Annotated[str | None, typer.Option(help="These words all stand in the subject.")]
FileName = Annotated[str | None, typer.Option("--file-name", help="The file's name is like this: Scan_*.pdf.")]
TypeIs = Annotated[str | None, typer.Option("--type-is", help="The paper is taken for this type by itself.")]
Folder = Annotated[str | None, typer.Option(help="The folder of the case it is proposed for.")]
Task = Annotated[
    str | None, typer.Option(help="A task's line; its day counts from the filing: “Calendar it tomorrow”.")
]
For = Annotated[str | None, typer.Option("--for", help="Whom the task is for; else whoever files the paper.")]
Yes = Annotated[bool, typer.Option("--yes", help="Keep it without asking.")]


@app.command("list")
def list_(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """The rules in force."""
    with session(context).open() as office:
        found = services.papers.rules.all_rules(office)
    rows = [(rule.id, rule.when, rule.then, rule.document_id, rule.made_by, rule.made_at) for rule in found]
    columns = ("id", "when", "then", "from_document", "made_by", "made_at")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="There are no rules: paracase rule add.")


@app.command()
def add(
    context: typer.Context,
    like: Annotated[int, typer.Option("--like", metavar="ID", help="The paper it is made from.")],
    by: Annotated[
        list[str] | None, typer.Option("--by", help=f"What of it to go by: {', '.join(By)}; may be said several times.")
    ] = None,
    sender: Sender = None,
    subject: Subject = None,
    file_name: FileName = None,
    type_is: TypeIs = None,
    set_: Facts = None,
    folder: Folder = None,
    task: Task = None,
    for_: For = None,
    yes: Yes = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Make a rule from a paper: shows what it would have caught, then asks. A rule only proposes; it files nothing."""
    with session(context).open() as office:
        rules = services.papers.rules
        wish = RuleWish(sender, subject, file_name, type_is, facts_of(set_), folder, task, for_)
        wanted = rules.like(office, like, [choice(By, one, "by") for one in by or ()], wish)
        _keep(office, wanted, chosen_form(as_json=json, plain=plain), yes=yes)


@app.command()
def change(
    context: typer.Context,
    rule: Number,
    sender: Sender = None,
    subject: Subject = None,
    file_name: FileName = None,
    type_is: TypeIs = None,
    set_: Facts = None,
    folder: Folder = None,
    task: Task = None,
    for_: For = None,
    yes: Yes = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Change a rule: shows first what it would have caught, then asks. An empty value clears."""
    with session(context).open() as office:
        wish = RuleWish(sender, subject, file_name, type_is, facts_of(set_), folder, task, for_)
        wanted = services.papers.rules.changed(office, rule, wish)
        _keep(office, wanted, chosen_form(as_json=json, plain=plain), yes=yes)


def _keep(office: Office, rule: Rule, form: OutputForm, *, yes: bool) -> None:
    """Show what a rule would have caught; keep it when that is said, or when a person at a terminal says so now."""
    rules = services.papers.rules
    if not yes:
        _write_preview(rules.preview(office, rule), form)
        if not (sys.stdin.isatty() and form is OutputForm.TABLE):
            say("Nothing was kept; say --yes to keep it.")
            return
        if not typer.confirm("Keep this rule?", err=True):
            say("Nothing was kept.")
            return
    done = rules.change(office, rule) if rule.id else rules.add(office, rule)
    if form is OutputForm.JSON:
        write_json({"act": done.act_id, "summary": done.summary, "rule": rule.id or done.made("rule")})
    else:
        tell(done, as_json=False)


def _write_preview(found: Preview, form: OutputForm) -> None:
    if form is OutputForm.JSON:
        write_json(
            {
                "when": found.rule.when,
                "then": found.rule.then,
                "papers": found.papers,
                "caught": [
                    {
                        "id": one.id,
                        "name": one.name,
                        "state": one.state,
                        "by": one.quote.words,
                        "differs": list(one.differs),
                    }
                    for one in found.caught
                ],
            }
        )
        return
    write(f"When: {found.rule.when}")
    write(f"Then: {found.rule.then}")
    states = ", ".join(
        f"{found.among(state):,} {state.value.replace('_', ' ')}" for state in TriageState if found.among(state)
    )
    said = f"Would have caught {len(found.caught):,} of {counted(found.papers, 'paper')}" + (
        f": {states}." if states else "."
    )
    write(said)
    if found.otherwise:
        write(f"{counted(found.otherwise, 'paper')} of these you decided otherwise.")
    shown = found.caught if form is OutputForm.PLAIN else found.caught[:SHOWN]
    rows = [
        (one.id, one.name, one.state.replace("_", " "), cut(one.quote.words, 40), "; ".join(one.differs))
        for one in shown
    ]
    write_rows(form, ("id", "name", "state", "words", "decided"), rows, empty="No paper here would have been caught.")
    if len(shown) < len(found.caught):
        say(f"The newest {SHOWN}; --plain lists all.")


@app.command()
def show(context: typer.Context, rule: Number, json: Json = False, plain: Plain = False) -> None:
    """A rule, and what it catches of the papers that are here."""
    with session(context).open() as office:
        found = services.papers.rules.rule_row(office, rule)
        caught = services.papers.rules.preview(office, found)
    form = chosen_form(as_json=json, plain=plain)
    if form is not OutputForm.JSON:
        said: dict[str, Any] = {
            "rule": found.id, "from_document": found.document_id, "made_by": found.made_by, "made_at": found.made_at
        }  # fmt: skip
        write_record(form, said)
    _write_preview(caught, form)


@app.command()
def remove(context: typer.Context, rule: Number, json: Json = False) -> None:
    """Take a rule away; tasks it made stay."""
    with session(context).open() as office:
        done = services.papers.rules.remove(office, rule)
    tell(done, as_json=json)
