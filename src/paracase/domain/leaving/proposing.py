"""A mapping proposed from the headers of an export, for a person to look at: which column is probably what. Pure.

Names of columns are compared as words, not as meanings: it is a first draft, marked ``proposed``, and is not applied before
somebody takes that mark out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from paracase.domain.leaving.mapping import RowKind
from paracase.domain.visible import visible
from paracase.domain.words import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_WORD = re.compile(r"[^\W_]+")
_FILES = {
    RowKind.MATTERS: {"matters", "matter", "cases", "case", "projects", "files"},
    RowKind.CONTACTS: {"contacts", "contact", "people", "clients", "persons", "companies"},
    RowKind.TASKS: {"tasks", "task", "todos", "todo"},
    RowKind.NOTES: {"notes", "note"},
    RowKind.CALENDAR: {"calendar", "events", "event", "appointments", "deadlines", "hearings"},
}
"""Words in the name of a file → what its rows probably are."""
_ID = ("id", "key", "uid", "unique id", "record id", "external id")
_MATTER = ("matter", "case", "matter number", "case number", "display number", "matter id", "case id", "matter name",
           "case name", "project", "case matter name", "related matter")  # fmt: skip
_NOTE = ("note", "notes", "description", "comments", "comment", "details", "remarks")
_COLUMNS: dict[RowKind, dict[str, tuple[str, ...]]] = {
    RowKind.MATTERS: {
        "id": (*_ID, "matter id", "case id"),
        "number": ("number", "no", "display number", "matter number", "case number", "file number", "matter no", "case no"),
        "caption": ("caption", "matter name", "case name", "name", "title", "description", "matter", "case", "style"),
        "client": ("client", "client name", "client names", "clients", "primary client"),
        "opponent": ("opponent", "opposing party", "adverse party", "defendant", "against"),
        "docket": ("docket", "docket number", "court number", "court case number", "court file number"),
        "court": ("court", "court name", "jurisdiction", "venue"),
        "judge": ("judge", "judge name"),
        "status": ("status", "state", "matter status", "case status"),
        "side": ("side", "our side"),
        "matter_type": ("practice area", "matter type", "case type", "type of case", "area of law"),
    },
    RowKind.CONTACTS: {
        "id": (*_ID, "contact id"),
        "name": ("name", "full name", "contact name", "display name"),
        "matter": _MATTER,
        "role": ("role", "relationship", "contact type", "contact group", "type"),
        "organisation": ("organisation", "organization", "company", "company name", "firm", "employer"),
        "phone": ("phone", "telephone", "primary phone", "phone number", "cell phone", "mobile", "work phone"),
        "email": ("email", "e mail", "primary email", "email address", "primary email address"),
        "address": ("address", "primary address", "street", "home address"),
        "note": _NOTE,
    },
    RowKind.TASKS: {
        "id": (*_ID, "task id"),
        "what": ("task", "name", "task name", "title", "subject", "what", "description", "summary"),
        "matter": _MATTER,
        "due": ("due", "due date", "due on", "due at", "deadline", "date due"),
        "assignee": ("assignee", "assigned to", "assigned", "owner", "responsible", "who"),
        "note": _NOTE,
        "done": ("done", "completed", "complete", "status", "state"),
    },
    RowKind.NOTES: {
        "id": (*_ID, "note id"),
        "matter": _MATTER,
        "on": ("date", "on", "created", "created at", "created on", "note date"),
        "author": ("author", "created by", "user", "by", "entered by"),
        "subject": ("subject", "title", "re"),
        "words": ("note", "notes", "text", "body", "detail", "details", "content", "description", "words"),
    },
    RowKind.CALENDAR: {
        "id": (*_ID, "event id"),
        "matter": _MATTER,
        "what": ("summary", "subject", "title", "event", "event name", "name", "what", "entry"),
        "on": ("date", "start", "start date", "starts at", "start at", "on", "event date", "start date time"),
        "at": ("time", "start time", "at"),
        "location": ("location", "place", "where"),
        "note": _NOTE,
    },
}  # fmt: skip
"""Field → names of columns it probably has, the likeliest first."""
_NAMES = ("first name", "last name")
_DAYS = {"on", "due"}
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/\d{4}\b")
_STATUS = {"open": "open", "active": "open", "pending": "open", "closed": "closed", "archived": "closed",
           "inactive": "closed"}  # fmt: skip
SAMPLES = 3
"""So many values are shown of each column."""


@dataclass(frozen=True, slots=True)
class ProposedColumn:
    """A column: what it probably is (empty: nobody knows), and values it has."""

    column: str
    field: str
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProposedFile:
    """A file of an export.

    Attributes:
        kind: what its rows probably are; None where nothing says it.
        missing: fields without which there is no row, and for which no column was found.
        dates: ``month-first`` or ``day-first`` where a day says which; empty where none does.
        values: field → what is written there → what it probably is.
    """

    file: str
    kind: RowKind | None
    columns: tuple[ProposedColumn, ...]
    missing: tuple[str, ...] = ()
    dates: str = ""
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def _plain(words: str) -> str:
    return " ".join(_WORD.findall(fold(words)))


def propose(file: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> ProposedFile:
    """What a file probably is, by its name, its header and its rows."""
    stem = set(_WORD.findall(fold(file.rsplit("/", 1)[-1].rpartition(".")[0])))
    found = {kind: _columns(kind, header) for kind in _COLUMNS}
    whole = [kind for kind in _COLUMNS if kind.needs <= set(found[kind].values())]
    kind = next((one for one in _COLUMNS if stem & _FILES[one]), whole[0] if len(whole) == 1 else None)
    fields = found[kind] if kind is not None else {}
    cells = {at: [row[at].strip() for row in rows if at < len(row) and row[at].strip()] for at in range(len(header))}
    columns = tuple(
        ProposedColumn(name, fields.get(at, ""), tuple(dict.fromkeys(cells[at]))[:SAMPLES])
        for at, name in enumerate(header)
    )
    if kind is None:
        return ProposedFile(file, None, columns)
    days = [cell for at, known in fields.items() if known in _DAYS for cell in cells[at]]
    status = {cell: _STATUS[fold(cell)] for at, known in fields.items() if kind is RowKind.MATTERS and known == "status"
              for cell in dict.fromkeys(cells[at]) if fold(cell) in _STATUS}  # fmt: skip
    missing = tuple(sorted(kind.needs - set(fields.values())))
    return ProposedFile(file, kind, columns, missing, _order(days), {"status": status} if status else {})


def _columns(kind: RowKind, header: Sequence[str]) -> dict[int, str]:
    """The place of each column that is probably something; each field once, but a name that stands in two columns."""
    plain = [_plain(name) for name in header]
    found: dict[int, str] = {}
    for known, names in _COLUMNS[kind].items():
        at = next((plain.index(name) for name in names if name in plain and plain.index(name) not in found), None)
        if at is not None:
            found[at] = known
    if kind is RowKind.CONTACTS and set(_NAMES) <= set(plain) and "name" not in found.values():
        found |= {plain.index(name): "name" for name in _NAMES}
    return found


def _order(days: Sequence[str]) -> str:
    """Whether months stand first, where a day beyond the twelfth says so; empty where none does, or they contradict."""
    pairs = [(int(found[1]), int(found[2])) for day in days if (found := _SLASHED.match(day))]
    day_first, month_first = any(one > 12 for one, _ in pairs), any(two > 12 for _, two in pairs)
    if day_first == month_first:
        return ""
    return "day-first" if day_first else "month-first"


def as_mapping(source: str, files: Sequence[ProposedFile]) -> str:
    """The draft as a mapping file, with what was found in the export beside each line."""
    lines = [
        "# Proposed by the names of the columns: look at every line and its examples, then take out the next line.",
        "proposed: true",
        f"source: {_quoted(source)}",
        "files:",
    ]
    for one in files:
        lines += _file_lines(one)
    return "\n".join(lines) + "\n"


def _file_lines(one: ProposedFile) -> list[str]:
    if any(sign in one.file for sign in ("\\", ":", "/", "..")) or not one.file.isprintable():
        return [f"# Left out: {_shown(one.file)}. Rename it: a mapping names no such file."]
    if one.kind is None or one.missing:
        lacks = f" It needs {', '.join(one.missing)}." if one.missing else " Nothing says what its rows are."
        return [f"# Left out: {_shown(one.file)}.{lacks}", *(_beside(column) for column in one.columns)]
    lines = [f"  - file: {_quoted(one.file)}", f"    kind: {one.kind}"]
    if any(column.field in _DAYS for column in one.columns):
        unsure = "" if one.dates else "  # no day beyond the 12th tells it: month-first or day-first?"
        lines.append(f"    dates: {one.dates or 'month-first'}{unsure}")
    lines.append("    columns:")
    fields: dict[str, list[ProposedColumn]] = {}
    for column in one.columns:
        fields.setdefault(column.field, []).append(column)
    for known, columns in fields.items():
        if known:
            names = ", ".join(_quoted(column.column) for column in columns)
            written = f"[{names}]" if len(columns) > 1 else names
            lines.append(f"      {known}: {written}  # {_examples(columns[0])}")
    for known, words in one.values.items():
        pairs = ", ".join(f"{_quoted(there)}: {here}" for there, here in words.items())
        lines.append(f"    values: {{{known}: {{{pairs}}}}}")
    lines += [_beside(column) for column in fields.get("", ())]
    return lines


def _beside(column: ProposedColumn) -> str:
    return f"    # not taken: {_shown(column.column)}  ({_examples(column)})"


def _examples(column: ProposedColumn) -> str:
    return "; ".join(_shown(sample) for sample in column.samples) or "empty"


def _shown(words: str) -> str:
    """On one line, as it may be shown."""
    return visible(" ".join(words.split()))[:40]


def _quoted(words: str) -> str:
    """As YAML reads it again: what it takes for no character is written as its number."""
    return '"' + "".join(map(_letter, words)) + '"'


def _letter(one: str) -> str:
    if one in '"\\':
        return f"\\{one}"
    return one if one.isascii() and one.isprintable() else f"\\U{ord(one):08x}" if not one.isalnum() else one
