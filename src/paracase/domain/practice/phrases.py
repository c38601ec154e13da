"""Phrases that may be read as legal advice: a category, how serious, a pattern, why, and what may stand instead.

An alarm that explains why something is held, and never clears anything: natural advice has no fixed wording (measured by
whoever gathered them: 5 of 16 and 1 of 16 of sentences they were not made from).
"""

from __future__ import annotations

import csv
import io
import re
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from paracase.domain.errors import PracticeFileError
from paracase.domain.practice.types import practice_error
from paracase.domain.sifting import Sifted
from paracase.frozen import frozen

_COLUMNS = ("category", "severity", "pattern", "why", "permissible_rewording")
MAX_PATTERN = 1_000


class Severity(StrEnum):
    """How serious a phrase is."""

    BLOCK = "block"
    REVIEW = "review"


@frozen
class AdvicePhrase:
    """One phrase.

    Attributes:
        category: ``recommendation``, ``prediction`` …
        pattern: looked for only where a word stands that it cannot match without.
        why: what is wrong with it, for who wrote it.
        instead: what may stand in its place.
        is_own: the office's: it marks whatever stands around it.
    """

    category: str
    severity: Severity
    pattern: Sifted
    why: str
    instead: str
    is_own: bool = False


class _PhraseRow(BaseModel):
    """A line of the file, as it must be."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)

    category: str = Field(pattern=r"^[a-z][a-z_]{1,39}$")
    severity: Severity
    pattern: str = Field(min_length=2, max_length=MAX_PATTERN)
    why: str = Field(min_length=1, max_length=300)
    permissible_rewording: str = Field(min_length=1, max_length=300)

    @field_validator("pattern")
    @classmethod
    def _is_pattern(cls, text: str) -> str:
        try:
            found = re.compile(text, re.I | re.M)
        except re.error as error:
            msg = f"it is no pattern: {error}"
            raise ValueError(msg) from error
        if found.search("") is not None:
            msg = "it fits everything"
            raise ValueError(msg)
        return text


def parse_advice_phrases(text: str, source: str, *, is_own: bool = False) -> tuple[AdvicePhrase, ...]:
    """Read one file of phrases.

    Args:
        source: the file's name, for the error.
        is_own: it is the office's own.

    Raises:
        PracticeFileError: names file, line and field.
    """
    reader = csv.DictReader(io.StringIO(text))
    if tuple(reader.fieldnames or ()) != _COLUMNS:
        raise PracticeFileError(
            f"{source}, line 1: the heading is not {','.join(_COLUMNS)}.", hint="Compare it with the shipped file."
        )
    found = []
    for record in reader:
        line = reader.line_num
        if None in record or None in record.values():
            raise PracticeFileError(
                f"{source}, line {line}: the line has another number of columns than the heading.",
                hint="Put text with commas between quotation marks.",
            )
        try:
            row = _PhraseRow.model_validate(record)
        except ValidationError as error:
            raise practice_error(source, line, error) from error
        found.append(
            AdvicePhrase(
                row.category, row.severity, Sifted(row.pattern, re.I | re.M), row.why, row.permissible_rewording, is_own
            )
        )
    return tuple(found)
