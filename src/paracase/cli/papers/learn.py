"""What the office's filings taught, and learning it anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase import services
from paracase.cli.output import OutputForm, chosen_form, say, write, write_record, write_rows
from paracase.cli.session import Json, Plain, Progress, session
from paracase.domain.papers.learning import FEW
from paracase.domain.visible import counted

if TYPE_CHECKING:
    from paracase.services.papers.learning import LearnedNow


def learn(
    context: typer.Context,
    show: Annotated[bool, typer.Option("--show", help="Only say what is known; nothing is learned anew.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Learn the office's habits anew from what was filed, and say what is known and how right it was."""
    with session(context).open() as office, Progress("Papers") as progress:
        learning = services.papers.learning
        found = learning.learned_now(office) if show else learning.learn(office, progress=progress.at)
        labels = {kind.code: kind.label for kind in office.practice.document_types}
    form = chosen_form(as_json=json, plain=plain)
    if form is not OutputForm.TABLE:
        write_record(form, _record(found))
        return
    rows = [(labels.get(code, code), many) for code, many in found.types]
    write_rows(form, ("type", "papers"), rows, empty="No paper was filed that teaches anything.")
    if rows:
        write("")
    _say(found)


def _record(found: LearnedNow) -> dict[str, Any]:
    return {
        "papers": found.papers,
        "types": dict(found.types),
        "habits": found.habits,
        "weighed_before_learnt": found.last,
        "said": found.said[0],
        "said_right": found.said[1],
        "said_likely": found.likely[0],
        "said_likely_right": found.likely[1],
        "bytes": found.size,
        "unusable": found.why or None,
    }


def _say(found: LearnedNow) -> None:
    if found.why:
        say(f"What was learned is {found.why}: an open desk learns it anew, and so does “paracase learn”.")
        return
    say(
        f"{counted(found.papers, 'filed paper')} of {counted(len(found.types), 'type')}; "
        f"{counted(found.habits, 'sender')} whose papers are filed as one type."
    )
    if found.is_silent:
        say(f"It proposes nothing yet: at least {FEW} papers are needed.")
        return
    said, right = found.said
    likely, likely_right = found.likely
    say(
        f"Of the last {found.last}, each weighed before it was learned, it would have said something of {said}, "
        f"and been right in {right}; as likely of {likely}, right in {likely_right}."
    )
