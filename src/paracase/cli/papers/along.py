"""What hangs on papers that go to another case: shown before they do, and agreed to."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase import services
from paracase.cli.output import said, say, write_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from paracase.services.context import Office
    from paracase.services.deadlines.misfiled import Going

Yes = Annotated[bool, typer.Option("--yes", help="Move it with its events and deadlines, without asking.")]


def agreed(office: Office, papers: Iterable[int], case_ids: Sequence[int], *, yes: bool, as_json: bool) -> bool:
    """Whether papers may go to another case with all that hangs on it.

    It is asked at a terminal; elsewhere, and for ``--json``, ``--yes`` says it, and without that only what would go along
    is written.
    """
    going = [one for paper in papers for one in services.deadlines.misfiled.goes_along(office, paper, *case_ids)]
    if as_json:
        if going and not yes:
            write_json({"moved": False, "along": [_plain(one) for one in going]})
            return False
        return True
    for one in going:
        _say(one)
    if not going or yes:
        return True
    if not sys.stdin.isatty():
        say("Nothing was moved. Say --yes to move it with these.")
        return False
    return typer.confirm("Move it with these?", err=True)


def _say(one: Going) -> None:
    say(said(f"  along: {one.words}{' (proposed)' if one.is_proposed else ''}"))
    for row in one.struck:
        say(said(f"    struck here: {row.what} {row.due_on or row.manual}, {row.state}"))
    for each in one.computed:
        day = each.computed.due.isoformat() if each.computed is not None else each.manual
        say(said(f"    there: {each.what} {day}{f' ({each.cite})' if each.cite else ''}"))
    for asked in one.asks:
        say(said(f"    there it asks {asked}"))
    if one.changed:
        say("    it vacated or moved a date here, which stays so: look at it")


def _plain(one: Going) -> dict[str, Any]:
    there = [{"rule": each.key, "what": each.what, "due": each.computed.due if each.computed else None,
              "manual": each.manual} for each in one.computed]  # fmt: skip
    here = [{"deadline": row.id, "what": row.what, "due": row.due_on, "state": row.state} for row in one.struck]
    return {"event": one.event_id, "what": one.words, "proposed": one.is_proposed, "struck": here, "there": there,
            "asks": list(one.asks), "changed": one.changed}  # fmt: skip
