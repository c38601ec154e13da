"""What courts ask of a paper that is filed, each with its source and the day it was read; what is missing is unknown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from paracase.domain.errors import PracticeFileError
from paracase.domain.practice.loading import SafeLoader, fault_of
from paracase.domain.practice.types import practice_error

if TYPE_CHECKING:
    from paracase.domain.cases.courts import Court

UNKNOWN = "not known for this court"


class _Sourced(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    source: str = Field(min_length=3)
    read: date


class FilingLimit(_Sourced):
    """What a court, or all of a kind, asks of a file; what is None it says nothing about that was read."""

    courts: tuple[str, ...] = ()
    state: str = ""
    kinds: tuple[str, ...] = ()
    size_mb: float | None = Field(default=None, gt=0)
    searchable: bool | None = None
    unlocked: bool | None = None
    archival: bool | None = None
    page_inches: tuple[float, float] | None = None

    @property
    def words(self) -> str:
        """The source, and the day it was read."""
        return f"{self.source}, read {self.read.isoformat()}"


class IdentifierRule(_Sourced):
    """Which personal identifiers a rule wants redacted."""

    federal: bool = False
    state: str = ""
    docket: tuple[str, ...] = ()
    """Kinds of docket numbers it is for alone: ``cr``, ``bk``; empty is every other one."""
    rule: str
    look_for: tuple[str, ...] = Field(min_length=1)

    @property
    def words(self) -> str:
        """The rule, its source, and the day it was read."""
        return f"{self.rule} ({self.source}, read {self.read.isoformat()})"


@dataclass(frozen=True, slots=True)
class FilingRules:
    """Every limit and rule in force."""

    limits: tuple[FilingLimit, ...]
    identifiers: tuple[IdentifierRule, ...]

    def limit_for(self, court: Court | None) -> FilingLimit | None:
        """What a court asks of a file: its own words before those of all of its kind; None when nothing is known."""
        if court is None:
            return None
        own = next((limit for limit in self.limits if court.code in limit.courts), None)
        kind = next(
            (
                limit
                for limit in self.limits
                if limit.state and limit.state == court.state and not court.is_federal
                and (not limit.kinds or court.kind in limit.kinds)
            ),
            None,
        )  # fmt: skip
        return own or kind

    def identifiers_for(self, court: Court | None, docket_kind: str) -> IdentifierRule | None:
        """The rule about personal identifiers in a court; None when none is known."""
        if court is None:
            return None
        found = [
            rule
            for rule in self.identifiers
            if (rule.federal and court.is_federal)
            or (rule.state and rule.state == court.state and not court.is_federal)
        ]
        return next(
            (rule for rule in found if docket_kind in rule.docket), next((r for r in found if not r.docket), None)
        )


def parse_filing_rules(text: str, source: str) -> FilingRules:
    """Read a file of limits and identifiers.

    Raises:
        PracticeFileError: names the file, the line or the field; a row without source or day is refused.
    """
    try:
        data = yaml.load(text, Loader=SafeLoader)
    except yaml.YAMLError as error:
        line, problem = fault_of(error, text)
        raise PracticeFileError(
            f"{source}, line {line}: {problem}.", hint="Mend the line or remove the file."
        ) from error
    if not isinstance(data, dict) or not set(data) <= {"limits", "identifiers"}:
        raise PracticeFileError(f"{source}: expected limits and identifiers.")
    limits = tuple(_read(source, "limits", FilingLimit, data.get("limits") or []))
    return FilingRules(limits, tuple(_read(source, "identifiers", IdentifierRule, data.get("identifiers") or [])))


def _read(source: str, name: str, model: Any, items: Any) -> list[Any]:
    found = []
    for number, item in enumerate(items if isinstance(items, list) else [items], start=1):
        try:
            found.append(model.model_validate(item))
        except ValidationError as error:
            raise practice_error(f"{source}, {name}", number, error) from error
    return found


def combined(own: FilingRules, shipped: FilingRules) -> FilingRules:
    """The office's rows before the shipped ones: the first that fits counts."""
    return FilingRules((*own.limits, *shipped.limits), (*own.identifiers, *shipped.identifiers))
