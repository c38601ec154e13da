"""The certificate about AI help, from a template of the office."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.output import chosen_form, said, say, write, write_json, write_rows
from paracase.cli.session import Json, Plain, session


def certificate(
    context: typer.Context,
    number: Annotated[int, typer.Argument(metavar="ID", help="The assignment's number, as listed.")],
    template: Annotated[str, typer.Option(help="A Word file in the office's Templates; else they are listed.")] = "",
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Fill a template with the AI help that was declared; what is verified stays blank for who signs."""
    with session(context).open() as office:
        if not template:
            told = services.work.certifying.declared(office, number)
            names = services.work.certifying.templates(office)
        else:
            done = services.work.certifying.certify(office, number, template)
            path = services.work.certifying.certificate_made(office, number, done)
    if template:
        if json:
            write_json({"file": str(path), "summary": done.summary})
            return
        write(said(f"{done.summary}."))
        say("  the statement of verification stays blank: who signs fills it in")
        return
    write_rows(chosen_form(as_json=json, plain=plain), ("template",), [(name,) for name in names],
               empty="No template: save a .docx with {{tools}} and {{documents}} in the office's Templates.")  # fmt: skip
    tools = "; ".join(f"v{one.version} {one.ai_tool}" for one in told)
    say(f"declared: {tools}" if told else "no AI help was declared; that certifies nothing, and no certificate is made")
