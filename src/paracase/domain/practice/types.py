"""Document types: what a paper is, the cues it is known by, the folder it belongs in, the days it can start.

The file is CSV so that a paralegal can mend it in a spreadsheet. A row of an office's own file replaces the shipped row
of the same code, or adds one; order is precedence, the office's rows first.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from paracase.domain.errors import PracticeFileError
from paracase.domain.visible import visible
from paracase.patterns import late_pattern

SHORT_LETTERS = 10
"""So wide is a type in a list; the form and the file name have its label in full."""


_CODE = late_pattern(r"[a-z][a-z0-9_]{1,40}")


class _Row(BaseModel):
    model_config = ConfigDict(extra="ignore", str_strip_whitespace=True)

    type: str
    label: str
    short: str = ""
    folder: str = ""
    docket_cues: str = ""
    title_cues: str = ""
    stage: str = ""
    usual_source: str = ""
    filename_cues: str = ""
    text_cues: str = ""
    starts_deadline: str = ""
    utbms_task: str = ""
    route: Literal["attorney", "paralegal"] = "paralegal"
    note: str = ""

    @field_validator("type")
    @classmethod
    def _code(cls, value: str) -> str:
        if not _CODE.fullmatch(value):
            raise ValueError("must be a code of small letters, digits and _")
        return value

    @field_validator("short")
    @classmethod
    def _short(cls, value: str) -> str:
        if len(value) > SHORT_LETTERS:
            raise ValueError(f"must be at most {SHORT_LETTERS} letters")
        return value

    @field_validator("docket_cues", "title_cues", "filename_cues", "text_cues")
    @classmethod
    def _pattern(cls, value: str) -> str:
        try:
            re.compile(value)
        except re.error as error:
            raise ValueError(f"is not a regular expression: {error}") from error
        return value


class _ShippedRow(_Row):
    """A row of ours: its patterns are tried by the tests, and compiled when they are first looked for."""

    @field_validator("docket_cues", "title_cues", "filename_cues", "text_cues")
    @classmethod
    def _pattern(cls, value: str) -> str:
        return value


@dataclass(frozen=True, slots=True)
class DocumentType:
    """One type of paper."""

    code: str
    label: str
    short: str
    """What a paralegal calls it in a list (MTD, RFP); the beginning of its label where the office's row says none."""
    folder: str
    stage: str
    source: str
    docket_cue: re.Pattern[str] | None
    """Matches at the beginning of a docket entry."""
    title_cue: re.Pattern[str] | None
    """Matches in a paper's title; of all types' cues the one that matches first in the title is what the paper is."""
    name_cue: re.Pattern[str] | None
    text_cue: re.Pattern[str] | None
    starts_deadline: str
    route: str
    note: str
    task: str = ""
    """UTBMS task that work on it belongs to; empty where the type does not say it."""


def short_words(kind: DocumentType | None, carrier: DocumentType | None) -> str:
    """A type as a paralegal knows it: ``MTD``; where a notice carries it, that first: ``NEF: Order``.

    Empty when no type is known: what is not known is never called *misc*.
    """
    if kind is None or carrier is None or carrier.code == kind.code:
        only = kind or carrier
        return only.short if only is not None else ""
    return f"{carrier.short}: {kind.short}"


def _compiled(pattern: str, flags: int) -> re.Pattern[str] | None:
    return late_pattern(pattern, flags) if pattern else None


def parse_document_types(text: str, source: str, *, is_shipped: bool = False) -> list[DocumentType]:
    """Read one file of document types.

    Args:
        source: the file's name, for the error.
        is_shipped: it is ours. Compiling its 470 patterns takes longer than all else it is asked for, where only labels are.

    Raises:
        PracticeFileError: names file, line and field.
    """
    reader = csv.DictReader(io.StringIO(text))
    if not reader.fieldnames or "type" not in reader.fieldnames:
        raise PracticeFileError(
            f"{source}, line 1: the heading has no column “type”.", hint="Compare it with the shipped doc_types.csv."
        )
    types: list[DocumentType] = []
    for record in reader:
        line = reader.line_num
        if None in record or None in record.values():
            raise PracticeFileError(
                f"{source}, line {line}: the line has another number of columns than the heading.",
                hint="Put text with commas between quotation marks.",
            )
        try:
            row = (_ShippedRow if is_shipped else _Row).model_validate(record)
        except ValidationError as error:
            raise practice_error(source, line, error) from error
        types.append(
            DocumentType(
                row.type,
                row.label,
                row.short or row.label[:SHORT_LETTERS].rstrip(),
                row.folder,
                row.stage,
                row.usual_source,
                _compiled(row.docket_cues, re.I),
                _compiled(row.title_cues or row.text_cues, re.I),
                _compiled(row.filename_cues, re.I),
                _compiled(row.text_cues, re.I | re.M),
                row.starts_deadline,
                row.route,
                row.note,
                row.utbms_task,
            )
        )
    return types


def practice_error(source: str, line: int, error: ValidationError) -> PracticeFileError:
    """The first fault pydantic found, as file, line, field and reason."""
    first = error.errors()[0]
    field = ".".join(str(part) for part in first["loc"]) or "the line"
    reason = str(first["msg"]).removeprefix("Value error, ")
    value = visible(str(first.get("input", "")))[:60]
    return PracticeFileError(
        f"{source}, line {line}, field {field}: {visible(reason)} (it is “{value}”).",
        hint="Mend the line, or remove the file to use the shipped data.",
    )


def merged(shipped: list[DocumentType], own: list[DocumentType]) -> list[DocumentType]:
    """The office's rows first, then the shipped ones it does not replace."""
    codes = {row.code for row in own}
    return own + [row for row in shipped if row.code not in codes]
