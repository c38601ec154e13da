"""Statements as another engine's driver takes them: the store writes ``?`` or ``:name``, psycopg ``%s`` or ``%(name)s``."""

from __future__ import annotations

import re

_PIECE = re.compile(
    r"""
    (?P<kept> '(?:[^']|'')*' | "(?:[^"]|"")*" | --[^\n]* | /\*.*?\*/ | :: )
    | (?P<mark> \? (?P<number> \d* ) )
    | (?<!\w) : (?P<name> [A-Za-z_]\w* )
    | (?P<percent> % )
    """,
    re.VERBOSE | re.DOTALL,
)


class NotTranslated(ValueError):
    """A statement whose parameters no other engine takes."""


def for_psycopg(sql: str) -> str:
    """Translate the places of parameters; what stands in quotes and comments keeps its question marks and colons.

    A ``%`` is doubled everywhere: psycopg reads a statement with parameters to its end, quotes or not.

    Raises:
        NotTranslated: parameters are numbered (``?1``), or some have names and others none.
    """
    kinds = {_kind(piece) for piece in _PIECE.finditer(sql)} - {None}
    if "number" in kinds:
        raise NotTranslated(f"numbered parameters are SQLite's own: {sql}")
    if len(kinds) > 1:
        raise NotTranslated(f"parameters with and without names: {sql}")
    return _PIECE.sub(_translated, sql)


def _kind(piece: re.Match[str]) -> str | None:
    if piece["number"]:
        return "number"
    return "mark" if piece["mark"] else "name" if piece["name"] else None


def _translated(piece: re.Match[str]) -> str:
    if piece["mark"]:
        return "%s"
    if piece["name"]:
        return f"%({piece['name']})s"
    return piece[0].replace("%", "%%")
