"""Which assignment is meant."""

from __future__ import annotations

from typing import Annotated

import typer

Number = Annotated[int, typer.Argument(metavar="ID", help="The assignment's number, as listed.")]
