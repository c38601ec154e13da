"""Which request is meant."""

from __future__ import annotations

from typing import Annotated

import typer

Number = Annotated[int, typer.Argument(metavar="ID", help="The request's number, as listed.")]
