"""UTBMS codes: phases, tasks and activities that time is kept under, and expenses; the ABA's litigation, bankruptcy and
counseling sets.

The file is CSV so that a paralegal can mend it in a spreadsheet. A row of an office's own file replaces the shipped row of
the same code, or adds one.
"""

from __future__ import annotations

import csv
import io
import re
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.errors import PracticeFileError
from paracase.domain.visible import visible
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

_COLUMNS = ["code", "label", "parent", "kind", "code_set", "paralegal_note"]
_CODE = re.compile(r"[A-Z]{1,2}[0-9]{3}")
ATTORNEY_FUNCTION = "attorney function"
"""How a note begins that says a paralegal's entry under the code needs review."""


class CodeKind(StrEnum):
    """What a code stands for."""

    PHASE = "phase"
    """A heading: nothing is kept under it."""
    TASK = "task"
    ACTIVITY = "activity"
    EXPENSE = "expense"
    GROUP = "group"
    """A heading over activities or expenses."""


@frozen
class BillingCode:
    """One code.

    Attributes:
        note: what is to be known when a paralegal's entry carries it; empty where nothing is.
    """

    code: str
    label: str
    parent: str
    kind: CodeKind
    code_set: str
    note: str

    @property
    def is_attorneys(self) -> bool:
        """Whether it is an attorney's function: a paralegal's entry under it needs review."""
        return self.note.lower().startswith(ATTORNEY_FUNCTION)


BillingCodes = dict[str, BillingCode]
"""By their code."""


def of_kind(codes: Mapping[str, BillingCode], kind: CodeKind) -> list[BillingCode]:
    """The codes of a kind, in the order of the file."""
    return [one for one in codes.values() if one.kind is kind]


def parse_billing_codes(text: str, source: str) -> BillingCodes:
    """Read one file of codes.

    Args:
        source: the file's name, for the error.

    Raises:
        PracticeFileError: names file, line and field.
    """
    reader = csv.DictReader(io.StringIO(text))
    if reader.fieldnames != _COLUMNS:
        raise PracticeFileError(
            f"{source}, line 1: the heading must be “{','.join(_COLUMNS)}”.",
            hint="Compare it with the shipped utbms.csv.",
        )
    found: BillingCodes = {}
    for row in reader:
        if None in row or None in row.values():
            raise PracticeFileError(
                f"{source}, line {reader.line_num}: the line has another number of columns than the heading.",
                hint="Put text with commas between quotation marks.",
            )
        made = _made({name: value.strip() for name, value in row.items()}, f"{source}, line {reader.line_num}")
        if made.code in found:
            raise PracticeFileError(f"{source}, line {reader.line_num}, field code: “{made.code}” stands twice.")
        found[made.code] = made
    return found


def _made(row: Mapping[str, str], where: str) -> BillingCode:
    if _CODE.fullmatch(row["code"]) is None:
        raise PracticeFileError(f"{where}, field code: “{visible(row['code'])[:40]}” is no code, such as L110 or A103.")
    if row["kind"] not in set(CodeKind):
        known = ", ".join(CodeKind)
        raise PracticeFileError(f"{where}, field kind: “{visible(row['kind'])[:40]}” is none of {known}.")
    if not row["label"]:
        raise PracticeFileError(f"{where}, field label: it is empty.")
    return BillingCode(
        row["code"], row["label"], row["parent"], CodeKind(row["kind"]), row["code_set"], row["paralegal_note"]
    )
