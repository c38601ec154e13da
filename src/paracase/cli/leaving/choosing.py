"""An attorney leaves one paper out of a file that is handed over, or lets one go; said with the reason."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.choices import choice
from paracase.cli.given import CaseName
from paracase.cli.groups import commands
from paracase.cli.leaving.handover import To
from paracase.cli.output import chosen_form, tell, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.leaving.handovers import PaperChoice, Recipient

app = commands("handover")

Document = Annotated[int, typer.Argument(metavar="DOCUMENT", help="A document of the case.")]
Reason = Annotated[str, typer.Option(help="Why; printed with the file.")]


@app.command("exclude")
def exclude(
    context: typer.Context, case: CaseName, document: Document, to: To, reason: Reason, json: Json = False
) -> None:
    """Leave a paper out of the files made from now on for such a recipient. An attorney does."""
    _choose(context, case, document, to, PaperChoice.OUT, reason, as_json=json)


@app.command("include")
def include(
    context: typer.Context, case: CaseName, document: Document, to: To, reason: Reason, json: Json = False
) -> None:
    """Let a paper go that is left out by default: privileged, work product, sealed. An attorney does."""
    _choose(context, case, document, to, PaperChoice.IN, reason, as_json=json)


def _choose(
    context: typer.Context, case: str, document: int, to: str, chosen: PaperChoice, reason: str, *, as_json: bool
) -> None:
    recipient = choice(Recipient, to, "recipient")
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        done = services.leaving.choosing.choose(office, case_id, document, recipient, chosen, reason=reason)
    tell(done, as_json=as_json)


@app.command("unsay")
def unsay(context: typer.Context, case: CaseName, document: Document, to: To, json: Json = False) -> None:
    """Say nothing of a paper any more: it goes, or not, by what it is. An attorney does."""
    recipient = choice(Recipient, to, "recipient")
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        tell(services.leaving.choosing.take_back(office, case_id, document, recipient), as_json=json)


@app.command("choices")
def choices(context: typer.Context, case: CaseName, json: Json = False, plain: Plain = False) -> None:
    """What attorneys said of single papers of a case."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        rows = [
            (
                one.document_id,
                one.name,
                one.recipient.value,
                one.choice.value,
                one.reason,
                one.by,
                office.day_of(one.at),
            )
            for one in services.leaving.choosing.said(office, case_id)
        ]
    columns = ("document", "name", "to", "said", "reason", "by", "on")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nothing was said of any paper.")
