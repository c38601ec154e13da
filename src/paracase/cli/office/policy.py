"""What the office allows, and what its people were told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, say, tell, write_rows
from paracase.cli.session import Json, Plain, session

if TYPE_CHECKING:
    from datetime import date

    from paracase.services.context import Office

app = commands("policy")


@app.callback(invoke_without_command=True, no_args_is_help=False)
def policy(context: typer.Context) -> None:
    """Without a command: the list."""
    if context.invoked_subcommand is None:
        list_(context)


def _day(office: Office, at: str) -> date | None:
    """The day something was set; None for what stands as it was shipped."""
    return office.day_of(at) if at else None


@app.command("list")
def list_(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """What the office allows now, who said so, and when."""
    with session(context).open() as office:
        asked = services.office.changing.waiting(office)
        rows = [
            (
                one.item.name,
                one.value or "none",
                one.set_by,
                _day(office, one.set_at),
                one.item.allows,
            )
            for one in services.office.policy.decided(office)
        ]
    columns = ("item", "value", "said_by", "on", "decides")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nothing is decided.")
    if not json:
        for one in asked:
            say(f"! Waits for a second person, and changes nothing until then: {one.what.words}")
            say(f"  Asked for by {one.asked_by}. Another says: paracase policy confirm {one.id} (or decline {one.id})")


@app.command("set")
def set_(
    context: typer.Context,
    item: Annotated[str, typer.Argument(metavar="ITEM", help="What to decide; policy list has all there are.")],
    value: Annotated[str, typer.Argument(metavar="VALUE", help="recorded, signed; yes, no; or document types, none.")],
    json: Json = False,
) -> None:
    """Decide what the office allows; attorneys are told. Where no attorney can come in, a second person confirms it."""
    with session(context).open() as office:
        tell(services.office.changing.set_policy(office, item, value), as_json=json)


_Type = Annotated[str, typer.Argument(metavar="TYPE", help="A document type; “paracase types” has all there are.")]
_Number = Annotated[int, typer.Argument(metavar="N", help="As policy waiting lists it.")]


@app.command("exempt")
def exempt(
    context: typer.Context, doc_type: _Type, reason: Annotated[str, typer.Option(help="Why.")], json: Json = False
) -> None:
    """Papers of a type go out without an attorney's approval from now on. Decided as set is."""
    with session(context).open() as office:
        tell(services.office.changing.exempt(office, doc_type, reason=reason), as_json=json)


@app.command("end")
def end(context: typer.Context, doc_type: _Type, json: Json = False) -> None:
    """Papers of a type need an attorney's approval again. Decided as set is."""
    with session(context).open() as office:
        tell(services.office.changing.end(office, doc_type), as_json=json)


@app.command("exemptions")
def exemptions(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """What goes out without an approval, or did: why, by whom, since when, until when."""
    with session(context).open() as office:
        rows = [
            (one.id, one.doc_type, one.reason, one.set_by, _day(office, one.set_at), one.ended_by or "",
             _day(office, one.ended_at or ""))
            for one in services.office.changing.exemptions(office)
        ]  # fmt: skip
    columns = ("id", "type", "reason", "said_by", "since", "ended_by", "ended")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nothing is exempted with a reason.")


@app.command("waiting")
def waiting(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """Changes that wait for a second person; until then nothing changes."""
    with session(context).open() as office:
        rows = [
            (one.id, one.what.words, one.asked_by, _day(office, one.asked_at))
            for one in services.office.changing.waiting(office)
        ]
    columns = ("id", "change", "asked_by", "on")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nothing waits.")


@app.command("confirm")
def confirm(context: typer.Context, number: _Number, json: Json = False) -> None:
    """Say that a change which another asked for is right: it holds from now on."""
    with session(context).open() as office:
        tell(services.office.changing.confirm(office, number), as_json=json)


@app.command("decline")
def decline(context: typer.Context, number: _Number, json: Json = False) -> None:
    """Have a change that waits not be made."""
    with session(context).open() as office:
        tell(services.office.changing.decline(office, number), as_json=json)


@app.command("history")
def history(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """What was decided when, by whom, and what was taken back: from the ledger, newest first."""
    with session(context).open() as office:
        rows = services.office.policy.history(office)
    columns = ("entry", "at", "who", "what")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nothing was decided yet.")


@app.command("notices")
def notices(
    context: typer.Context,
    seen: Annotated[bool, typer.Option("--seen", help="I have seen them.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """What I was told and have not seen."""
    with session(context).open() as office:
        found = services.office.policy.notices(office)
        rows = [(one.id, office.day_of(one.at), one.words) for one in found]
        write_rows(chosen_form(as_json=json, plain=plain), ("id", "on", "notice"), rows, empty="Nothing new.")
        if seen and services.office.policy.see_notices(office, found) and not json:
            say("Seen, and recorded.")
