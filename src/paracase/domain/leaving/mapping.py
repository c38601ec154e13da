"""Mapping files: which columns of another system's export are what here. YAML, checked whole before anything is read.

None is shipped: a vendor's export is mapped by whoever has it in front of them (``docs/import.md`` shows how). What
paperless-ngx exports is documented with its source, and needs only to be told where the case's number stands.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from pydantic import Field, field_validator

from paracase.domain.errors import PracticeFileError
from paracase.domain.leaving.cells import ENCODINGS, DayOrder
from paracase.domain.practice.numbered import Strict, checked, numbered

if TYPE_CHECKING:
    from collections.abc import Mapping


class RowKind(StrEnum):
    """What a row of a file is; in the order they are taken, for later ones name earlier ones."""

    MATTERS = "matters"
    CONTACTS = "contacts"
    TASKS = "tasks"
    NOTES = "notes"
    CALENDAR = "calendar"
    DOCUMENTS = "documents"

    @property
    def needs(self) -> frozenset[str]:
        """The fields without which there is no row."""
        return frozenset(_NEEDS[self])

    @property
    def fields(self) -> frozenset[str]:
        """What a column may be."""
        return frozenset((*_NEEDS[self], *_MAY[self]))


_NEEDS: dict[RowKind, tuple[str, ...]] = {
    RowKind.MATTERS: ("caption",),
    RowKind.CONTACTS: ("name",),
    RowKind.TASKS: ("what",),
    RowKind.NOTES: ("matter", "words"),
    RowKind.CALENDAR: ("matter", "what", "on"),
    RowKind.DOCUMENTS: (),
}
_MAY: dict[RowKind, tuple[str, ...]] = {
    RowKind.MATTERS: (
        "id",
        "number",
        "matter_type",
        "side",
        "status",
        "client",
        "opponent",
        "docket",
        "court",
        "judge",
    ),
    RowKind.CONTACTS: ("id", "matter", "role", "organisation", "phone", "email", "address", "note"),
    RowKind.TASKS: ("id", "matter", "due", "assignee", "note", "done"),
    RowKind.NOTES: ("id", "on", "author", "subject"),
    RowKind.CALENDAR: ("id", "at", "location", "note"),
    RowKind.DOCUMENTS: (),
}


class MappedFile(Strict):
    """One file of an export.

    Attributes:
        columns: field → the column it is, or several that are joined by a blank.
        values: field → what is written there → what it is here.
        fixed: field → what it is in every row.
    """

    file: str = Field(min_length=1, max_length=200)
    kind: RowKind
    columns: dict[str, str | list[str]] = Field(min_length=1)
    values: dict[str, dict[str, str]] = Field(default_factory=dict)
    fixed: dict[str, str] = Field(default_factory=dict)
    encoding: str = ""
    dates: DayOrder = DayOrder.MONTH_FIRST

    @field_validator("file")
    @classmethod
    def _stays(cls, value: str) -> str:
        if value.startswith(("/", "\\")) or ".." in value.replace("\\", "/").split("/") or ":" in value:
            raise ValueError("must name a file within the folder of the export")
        return value

    @field_validator("encoding")
    @classmethod
    def _known(cls, value: str) -> str:
        if value and value.lower() not in ENCODINGS:
            raise ValueError(f"must be one of {', '.join(ENCODINGS)}")
        return value

    def columns_of(self, field: str) -> list[str]:
        """The columns a field is made of."""
        found = self.columns.get(field, [])
        return [found] if isinstance(found, str) else found


class PaperlessMap(Strict):
    """Where a paperless-ngx export says which case a paper is of: the name of a custom field, the beginning of a tag's
    name, or the correspondent's name; the first of them that gives a case of the office."""

    custom_field: str = ""
    tag: str = ""
    correspondent: dict[str, str] = Field(default_factory=dict)


class _Mapping(Strict):
    source: str = Field(min_length=1, max_length=60)
    files: list[Any] = Field(default_factory=list)
    paperless: Any = None
    proposed: bool = False


class ImportMap(Strict):
    """A mapping: whose export it is, its files, and for paperless-ngx where the case stands.

    Attributes:
        is_proposed: it was drafted from the headers, and nobody confirmed it: only a dry run is made by it.
    """

    source: str
    files: list[MappedFile]
    paperless: PaperlessMap | None = None
    is_proposed: bool = False


def parse_map(text: str, name: str) -> ImportMap:
    """A mapping file.

    Raises:
        PracticeFileError: names file, line and field.
    """
    data = numbered(text, name, as_words=True)
    whole = checked(_Mapping, data | {"__line__": 1}, name)
    files = [_file(item, name) for item in data.get("files") or []]
    paperless = data.get("paperless")
    if not files and paperless is None:
        raise PracticeFileError(f"{name}: it names no file.", hint="List them under “files:” (docs/import.md).")
    found = checked(PaperlessMap, paperless, name) if paperless is not None else None
    return ImportMap(source=" ".join(whole.source.split()), files=files, paperless=found, is_proposed=whole.proposed)


def _file(item: Any, name: str) -> MappedFile:
    found = checked(MappedFile, item, name)
    said = {*found.columns, *found.fixed}
    where = f"{name}, line {item['__line__']}"
    if unknown := sorted((said | set(found.values)) - found.kind.fields):
        raise PracticeFileError(
            f"{where}: {', '.join(unknown)} is nothing of {found.kind}.",
            hint=f"Known are {', '.join(sorted(found.kind.fields))}.",
        )
    if missing := sorted(found.kind.needs - said):
        raise PracticeFileError(f"{where}: {found.kind} need {', '.join(missing)}.")
    return found


def fields_of(mapped: MappedFile, cells: Mapping[str, str]) -> dict[str, str]:
    """The fields of a row, from its cells by column: joined, translated, fixed."""
    found = {}
    for field in {*mapped.columns, *mapped.fixed}:
        parts = [cells[name].strip() for name in mapped.columns_of(field)]
        value = " ".join(part for part in parts if part)
        value = mapped.values.get(field, {}).get(value, value)
        found[field] = value or mapped.fixed.get(field, "")
    return found
