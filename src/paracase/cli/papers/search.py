"""Finding papers by their words and facts."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from paracase.cli.papers.found import AskedSearch, answer
from paracase.cli.session import Json, Plain, session


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
        typer.Argument(help='Words, "phrases", -not, prefix*, case: type: by: from: to: is: in: ecf:'),
    ],
    best: Annotated[bool, typer.Option("--best", help="Best match first; else newest first.")] = False,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="Hits on a page.")] = 20,
    page: Annotated[int, typer.Option(min=1, help="Which page of hits.")] = 1,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Find papers by their words and facts."""
    asked = AskedSearch(words, best=best, limit=limit, page=page, json=json, plain=plain)
    if code := answer(session(context), asked):
        raise typer.Exit(code)
