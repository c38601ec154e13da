"""Finding papers by their words and facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperCommand

from paracase import services
from paracase.cli.output import OutputForm, chosen_form, say, terminal_width, write, write_json, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.papers.indexing import IndexStanding, what_words_miss
from paracase.domain.visible import counted, cut, first_words, visible

if TYPE_CHECKING:
    from paracase.store.search import Found


class QueryCommand(TyperCommand):
    """A command whose words may begin with a hyphen: ``-appeal`` leaves a word out, and is no option."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Words and options apart; a word is what is neither ``--…``, nor a known short option, nor an option's value."""
        known = {
            name: option
            for option in self.get_params(ctx)
            for name in option.opts
            if option.param_type_name == "option"
        }
        options: list[str] = []
        words: list[str] = []
        rest = iter(args)
        for text in rest:
            if text == "--":
                words.extend(rest)
            elif text.startswith("--") or text in known:
                options.append(text)
                if text in known and not getattr(known[text], "is_flag", True):
                    options.append(next(rest, None) or ctx.fail(f"Option '{text}' requires an argument."))
            else:
                words.append(text)
        return super().parse_args(ctx, [*options, "--", *words])


def search(
    context: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(help='Words, "phrases", -not, prefix*, case: type: by: from: to: is: in:'),
    ],
    best: Annotated[bool, typer.Option("--best", help="Best match first; else newest first.")] = False,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="Hits on a page.")] = 20,
    page: Annotated[int, typer.Option(min=1, help="Which page of hits.")] = 1,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Find papers by their words and facts."""
    with session(context).open() as office:
        found = services.papers.searching.find(
            office, " ".join(words), order="best" if best else "newest", limit=limit, offset=(page - 1) * limit
        )
    form = chosen_form(as_json=json, plain=plain)
    rows = [
        (
            h.document_id,
            h.day,
            " ".join(h.cases),
            h.name,
            h.handling if h.handling != "normal" else "",
            h.page,
            _marked(h.snippet, form),
        )
        for h in found.hits
    ]
    columns = ("id", "day", "case", "name", "handling", "page", "snippet")
    if form is OutputForm.JSON:
        write_json(
            {
                "total": found.total,
                "capped": found.total >= services.papers.searching.COUNT_CAP,
                "without_text": found.without_text,
                "not_indexed": found.not_indexed,
                "index": found.index.value,
                "hits": [dict(zip(columns, row, strict=True)) for row in rows],
            }
        )
    else:
        _write_found(form, columns, rows, found, words=words, page=page, limit=limit)
    if found.index is not IndexStanding.WHOLE:
        raise typer.Exit(1)


def _write_found(
    form: OutputForm,
    columns: tuple[str, ...],
    rows: list[tuple[Any, ...]],
    found: Found,
    *,
    words: list[str],
    page: int,
    limit: int,
) -> None:
    """The hits, how many there are, and what no word could find."""
    missed = what_words_miss(found.index, found.not_indexed, cap=services.papers.searching.COUNT_CAP)
    if found.index is not IndexStanding.WHOLE:
        say(missed)
        return
    if form is OutputForm.TABLE:
        _write_hits(rows)
    else:
        write_rows(form, columns, rows, empty=f"Nothing found for {' '.join(words)}.")
    more = "more than 1,000" if found.total >= services.papers.searching.COUNT_CAP else f"{found.total:,}"
    say(f"{more} found{f'; page {page}' if page > 1 or found.total > limit else ''}")
    if missed:
        say(f"  {missed}")
    if found.without_text:
        without = counted(found.without_text, "paper has", "papers have")
        say(f"  {without} no text and cannot be found by words: paracase search is:no-text")


def _write_hits(rows: list[tuple[Any, ...]]) -> None:
    """Two lines and a gap for each hit: what it is, and the words around the match."""
    width = terminal_width()
    for document_id, day, cases, name, handling, page, snippet in rows:
        head = f"{document_id:>5}  {day}  {cases or 'no case':<8}  "
        tail = "".join(f"  {part}" for part in (f"p. {page}" if page else "", handling) if part)
        write(head + cut(visible(name), max(12, width - len(head) - len(tail))) + tail)
        if snippet:
            write(" " * 7 + first_words(visible(snippet), width - 8))
        write("")


def _marked(snippet: str, form: OutputForm) -> str:
    on, off = ("«", "»") if form is OutputForm.TABLE else ("", "")
    return snippet.replace("\x02", on).replace("\x03", off)
