"""Citations and quotations: listed, and ticked by the person who looked them up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.output import chosen_form, said, say, write, write_json, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.errors import BadInput
from paracase.domain.work.citations import Tick

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.services.work.citing import Cited, CiteList


def cites(
    context: typer.Context,
    number: Annotated[int, typer.Argument(metavar="ID", help="The assignment's number, as listed.")],
    document: Annotated[
        int | None, typer.Option("--document", help="Another paper of its case: the PDF, what was never delivered.")
    ] = None,
    good: Annotated[list[str] | None, typer.Option("--good", metavar="NO", help="I looked it up: 3, or 3-6.")] = None,
    wrong: Annotated[
        list[str] | None, typer.Option("--wrong", metavar="NO:WORDS", help="It is wrong: say what.")
    ] = None,
    none: Annotated[list[str] | None, typer.Option("--none", metavar="NO", help="It is no citation.")] = None,
    open_: Annotated[bool, typer.Option("--open", help="Only what nobody has looked up.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Citations and quotations of what was delivered, each with its place; and say that you looked one up."""
    with session(context).open() as office:
        found = _found(office, number, document)
        asked = [*_ticks(good, Tick.GOOD), *_ticks(wrong, Tick.WRONG), *_ticks(none, Tick.NONE)]
        done = [services.work.citing.tick(office, found, no, result, words) for no, result, words in asked]
        if done:
            found = _found(office, number, document)
    if done and json:
        write_json({"ticked": [one.summary for one in done], "summary": found.summary, "open": len(found.open)})
        return
    for one in done:
        write(said(f"{one.summary}."))
    if not done:
        rows = [_told(row) for row in (found.open if open_ else found.rows)]
        columns = ("no", "place", "kind", "text", "leans_on", "marks", "said", "by", "words")
        form = chosen_form(as_json=json, plain=plain)
        write_rows(form, columns, rows, empty="Nobody has to look anything up: no citation or quotation is open.")
    say(found.summary + (f"; {found.terms} between quotation marks of a word or two not listed" if found.terms else ""))
    say(f"  {found.looked_for}")


def _found(office: Office, number: int, document: int | None) -> CiteList:
    if document is None:
        return services.work.citing.of_assignment(office, number)
    case_id = services.work.assignments.assignment(office, number).case_id
    facts = services.papers.versions.settled_version(
        office, services.papers.versions.document_at(office, str(document), case_id=case_id)
    )
    return services.work.citing.listed(office, case_id, facts.id)


def _told(row: Cited) -> tuple[object, ...]:
    last = row.tick or row.was
    state = "open" if row.tick is None else Tick(row.tick.result).said
    if row.tick is None and row.was is not None:
        state = f"look again: other words around it than v{row.was.version}"
    return (row.no, row.place.words, row.kind, row.text, row.leans_on or None, "; ".join(row.marks) or None, state,
            last.staff if last is not None else None, last.words or None if last is not None else None)  # fmt: skip


def _ticks(given: list[str] | None, result: Tick) -> list[tuple[int, Tick, str]]:
    """``3``, ``3-6``, ``7:what is wrong``."""
    found = []
    for text in given or []:
        numbers, _, words = text.partition(":")
        first, _, last = numbers.strip().partition("-")
        if not first.isdigit() or (last and not last.isdigit()):
            raise BadInput(f"“{text}” names no citation.", hint="Write 3, 3-6, or 7:what is wrong.")
        found += [(no, result, words.strip()) for no in range(int(first), int(last or first) + 1)]
    return found
