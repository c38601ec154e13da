"""What is looked at when delegated work is examined, by its kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from paracase.domain.errors import PracticeFileError
from paracase.domain.practice.loading import SafeLoader, fault_of
from paracase.domain.practice.types import practice_error
from paracase.domain.visible import visible


class _Item(BaseModel):
    model_config = ConfigDict(extra="forbid")

    id: str = Field(pattern=r"[a-z][a-z0-9-]{0,40}")
    label: str = Field(min_length=1, max_length=60)
    what: str = ""
    need: Literal["must", "should"] = "must"


@dataclass(frozen=True, slots=True)
class ExaminationLine:
    """One thing to look at."""

    id: str
    label: str
    what: str
    need: str


def parse_examinations(text: str, source: str) -> dict[str, tuple[ExaminationLine, ...]]:
    """Read a file of examination checklists: kind of work → lines.

    Raises:
        PracticeFileError: names the file, the line or the field.
    """
    try:
        data = yaml.load(text, Loader=SafeLoader)
    except yaml.YAMLError as error:
        line, problem = fault_of(error, text)
        raise PracticeFileError(
            f"{source}, line {line}: {problem}.", hint="Mend the line or remove the file."
        ) from error
    if not isinstance(data, dict):
        raise PracticeFileError(f"{source}: expected kinds of work, found {type(data).__name__}.")
    return {str(kind): _lines(source, str(kind), items) for kind, items in data.items()}


def _lines(source: str, kind: str, items: Any) -> tuple[ExaminationLine, ...]:
    if not isinstance(items, list) or not items:
        raise PracticeFileError(f"{source}: “{visible(kind)}” is not a list of lines.")
    lines = []
    for number, item in enumerate(items, start=1):
        try:
            lines.append(ExaminationLine(**_Item.model_validate(item).model_dump()))
        except ValidationError as error:
            raise practice_error(f"{source}, {visible(kind)}", number, error) from error
    if len({line.id for line in lines}) != len(lines):
        raise PracticeFileError(f"{source}: two lines of “{visible(kind)}” have the same id.")
    return tuple(lines)
