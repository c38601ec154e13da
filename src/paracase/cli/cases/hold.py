"""Custodians of a hold: named, told, acknowledged, reminded. The hold itself is put on and lifted with ``case``."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.given import CaseName, past_day
from paracase.cli.groups import commands
from paracase.cli.output import tell
from paracase.cli.session import Json, session
from paracase.domain.cases.holds import CustodianStep

app = commands("hold")

Custodian = Annotated[str, typer.Argument(metavar="NAME", help="Who keeps it.")]
On = Annotated[str | None, typer.Option("--on", help="The day; else today.")]


@app.command("custodian")
def custodian(context: typer.Context, case: CaseName, name: Custodian, json: Json = False) -> None:
    """Name somebody who must keep what the hold is about."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        tell(services.cases.holds.name_custodian(office, case_id, name), as_json=json)


def _note(context: typer.Context, case: str, name: str, step: CustodianStep, on: str | None, *, as_json: bool) -> None:
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        done = services.cases.holds.note_custodian(office, case_id, name, step, on=past_day(office, on))
        tell(done, as_json=as_json)


@app.command("notified")
def notified(context: typer.Context, case: CaseName, name: Custodian, on: On = None, json: Json = False) -> None:
    """The notice went to them: told to keep everything."""
    _note(context, case, name, CustodianStep.NOTIFIED, on, as_json=json)


@app.command("acknowledged")
def acknowledged(context: typer.Context, case: CaseName, name: Custodian, on: On = None, json: Json = False) -> None:
    """They said that they understood."""
    _note(context, case, name, CustodianStep.ACKNOWLEDGED, on, as_json=json)


@app.command("reminded")
def reminded(context: typer.Context, case: CaseName, name: Custodian, on: On = None, json: Json = False) -> None:
    """They were reminded; due every quarter."""
    _note(context, case, name, CustodianStep.REMINDED, on, as_json=json)
