"""Labels: what is right about a paper, as a person wrote it, to measure triage by. Pure: text in, labels out.

A label says of one paper what is right. In a cell, ``;`` parts values that belong together (a notice of three cases), ``|``
parts answers of which each is right, an empty one means that the paper has no such fact and it must be left blank, and ``?``
that nobody judged it. Two cases parted by ``|`` are a tie: the paper does not say which, so only a guess or nothing is
right.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from paracase.domain.cases.dockets import parse_docket_number, same_docket
from paracase.domain.errors import BadInput
from paracase.domain.papers.proposals import Field
from paracase.domain.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

NOT_JUDGED = "?"
CARRIERS = frozenset(
    {"nef_email", "appellate_nda_email", "supreme_court_email", "court_notice_state_efile", "filing_status_notice"}
)
"""Types that say how a paper came, not what was filed. A notice's label gives the two apart: ``carrier`` and ``type``."""
TITLE_SHARE = 0.6
"""So much of a title's words must be in the proposed one; courts and people shorten titles in many ways."""
TITLE_EXTRA = 0.5
"""So much of the proposed title's words must be in the right one: a whole paragraph is no title."""

_WORD = re.compile(r"[^\W_]+")
_IDLE = frozenset(["a", "an", "and", "by", "for", "from", "in", "of", "on", "or", "re", "s", "the", "to", "with"])


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold().replace("'", "").replace("\u2019", ""))) - _IDLE


def same_text(right: str, given: str) -> bool:
    return right.casefold().strip() == given.casefold().strip()


def _same_code(right: str, given: str) -> bool:
    """Codes of ours are written with spaces in labels."""
    return same_text(right.replace("_", " "), given.replace("_", " "))


def _same_docket(right: str, given: str) -> bool:
    return same_docket(parse_docket_number(right), parse_docket_number(given))


def same_title(right: str, given: str) -> bool:
    """Whether a proposed title says what the right one says: most of its words, and few others."""
    wanted, got = _words(right), _words(given)
    shared = len(wanted & got)
    return bool(wanted) and shared >= TITLE_SHARE * len(wanted) and shared >= TITLE_EXTRA * len(got)


def same_name(right: str, given: str) -> bool:
    """Whether two names are one, whichever stands first and whatever stands between (``YARROW, PHILIPPA``)."""
    return bool(_words(right)) and _words(right) == _words(given)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of labels, and the fact of the program it is compared with."""

    proposed: Field | None
    """None for what the program proposes nowhere yet: its labels wait, and count as missed."""
    same: Callable[[str, str], bool] = same_text


COLUMNS: dict[str, Column] = {
    "court": Column(Field.COURT),
    "docket": Column(Field.DOCKET, _same_docket),
    "case": Column(Field.CASE),
    "carrier": Column(Field.CARRIER),
    "type": Column(Field.TYPE),
    "title": Column(Field.TITLE, same_title),
    "filer": Column(Field.PARTY, same_name),
    "side": Column(Field.SIDE, _same_code),
    "dated": Column(Field.DATED),
    "filed": Column(Field.FILED),
    "entered": Column(Field.ENTERED),
    "served": Column(Field.SERVED),
    "docket_no": Column(Field.DOCKET_NO),
    "attachment_no": Column(Field.ATTACHMENT_NO),
    "attachments": Column(Field.ATTACHED, same_title),
    "parties": Column(Field.IN_CASE, same_name),
    "hearings": Column(Field.HEARING),
    "handling": Column(Field.HANDLING, _same_code),
    "partner": Column(Field.PAIR),
}
"""What is compared, in the order it is shown."""
CUE = "docket cue"
"""The type by the shipped docket cues alone, which stands beside the proposed one for docket entries."""
REMARKS = frozenset({"set", "form", "wants", "reason"})
"""Columns that are for people: which table, what the paper is, the type the list lacks, why a label is as it is."""
_ENTRY_COLUMNS = frozenset(
    {"file", "date_filed", "document_number", "pacer_short_description", "mapped_type", "docket_text"}
)


@dataclass(frozen=True, slots=True)
class RightAnswer:
    """What is right in one cell."""

    choices: tuple[tuple[str, ...], ...]
    """Each is right; the empty one means blank. None at all when it was not judged."""
    is_tie: bool = False
    """Cases of which the paper does not say which: it must be asked."""

    @property
    def may_be_blank(self) -> bool:
        """Whether nothing is a right answer."""
        return self.is_tie or () in self.choices

    @property
    def has_value(self) -> bool:
        """Whether some value is a right answer."""
        return any(self.choices)

    @property
    def text(self) -> str:
        """As the label says it."""
        return " or ".join("; ".join(choice) or "blank" for choice in self.choices)


def parse_cell(text: str, column: str) -> RightAnswer:
    """Read one cell of labels."""
    if text.strip() == NOT_JUDGED:
        return RightAnswer(())
    choices = tuple(tuple(value.strip() for value in choice.split(";") if value.strip()) for choice in text.split("|"))
    return RightAnswer(choices, column == "case" and sum(1 for choice in choices if choice) > 1)


@dataclass(frozen=True, slots=True)
class LabelledPaper:
    """One paper with what is right about it."""

    paper: str
    """Its path below the folder of papers; of a docket entry its line in the file."""
    group: str
    right: Mapping[str, RightAnswer]
    docket_text: str = ""
    """Of a docket entry, which is no paper."""


def without_cases(label: LabelledPaper, absent: Collection[str]) -> LabelledPaper:
    """The label in an office where some cases are not open: none of them can be right, and what is left blank is."""
    right = label.right.get("case")
    if right is None or not absent:
        return label
    choices = tuple(dict.fromkeys(tuple(value for value in choice if value not in absent) for choice in right.choices))
    is_tie = sum(1 for choice in choices if choice) > 1
    return replace(label, right={**label.right, "case": RightAnswer(choices, is_tie)})


def _rows(text: str, source: str, needed: Iterable[str], known: Iterable[str]) -> list[dict[str, str]]:
    try:
        reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")), strict=True)
        columns = [column or "" for column in reader.fieldnames or ()]
        found = list(reader)
    except csv.Error as error:
        raise BadInput(f"{source} is no CSV: {error}.") from error
    known = set(known)
    unknown = [column for column in columns if column not in known]
    if unknown:
        raise BadInput(
            f"{source} has a column that is not known: “{visible(unknown[0])}”.",
            hint="Known are " + ", ".join(sorted(known)) + ".",
        )
    missing = [column for column in needed if column not in columns]
    if missing:
        raise BadInput(f"{source} has no column “{missing[0]}”.", hint="docs/triage.md describes the columns.")
    for number, row in enumerate(found, start=1):
        if None in row or None in row.values():
            raise BadInput(f"Row {number} of {source} has not as many cells as there are columns.")
    return found


def parse_labels(text: str, source: str) -> list[LabelledPaper]:
    """Read labels of papers, or of docket entries (a file with a column ``docket_text``).

    Args:
        source: the file's name, for the error.

    Raises:
        BadInput: no CSV, a column that is not known or lacks, a paper named twice or not at all.
    """
    head = text.removeprefix("\ufeff").partition("\n")[0]
    if "docket_text" in next(csv.reader([head]), []):
        found = _rows(text, source, ("docket_text", "mapped_type"), _ENTRY_COLUMNS)
        return [
            LabelledPaper(
                str(line),
                "entries",
                {name: parse_cell(row["mapped_type"], name) for name in ("type", CUE)},
                row["docket_text"],
            )
            for line, row in enumerate(found, start=2)
        ]
    labels: dict[str, LabelledPaper] = {}
    for row in _rows(text, source, ("paper",), {"paper"} | REMARKS | COLUMNS.keys()):
        paper = row["paper"].strip()
        if not paper or paper in labels:
            raise BadInput(
                f"{source} names “{visible(paper)}” twice." if paper else f"A row of {source} names no paper."
            )
        right = {name: parse_cell(row[name], name) for name in COLUMNS if name in row}
        labels[paper] = LabelledPaper(paper, row.get("set", "").strip() or "papers", right)
    return list(labels.values())


@dataclass(frozen=True, slots=True)
class Correction:
    """A label that is wrong, and what is right instead."""

    paper: str
    column: str
    was: str
    right: str
    reason: str
    digest: str = ""
    """The beginning of the SHA-256 of the docket text that is meant: a file that was sorted otherwise is noticed."""


def parse_corrections(text: str, source: str) -> list[Correction]:
    """Read corrections of labels.

    Raises:
        BadInput: no CSV, a column that is not known or lacks, or a correction without a reason.
    """
    needed = ("paper", "column", "was", "right", "reason")
    found = []
    for row in _rows(text, source, needed, (*needed, "digest")):
        values = {name: cell.strip() for name, cell in row.items()}
        if not values["reason"]:
            raise BadInput(f"The correction of {values['paper']} in {source} has no reason.")
        found.append(Correction(**values))
    return found


def corrected(labels: Sequence[LabelledPaper], corrections: Iterable[Correction]) -> list[LabelledPaper]:
    """The labels with corrections applied.

    Raises:
        BadInput: a correction that fits no label: nothing is corrected beside the point.
    """
    found = {label.paper: label for label in labels}
    for wrong in corrections:
        label = found.get(wrong.paper)
        if label is None or wrong.column not in label.right:
            raise BadInput(f"There is no label “{visible(wrong.column)}” of “{visible(wrong.paper)}” to be corrected.")
        digest = hashlib.sha256(label.docket_text.encode()).hexdigest()
        if label.right[wrong.column] != parse_cell(wrong.was, wrong.column) or not digest.startswith(wrong.digest):
            raise BadInput(
                f"The correction of “{visible(wrong.paper)}” is about another label.",
                hint=f"It expects “{visible(wrong.was)}”; the labels were changed or sorted since.",
            )
        cell = {wrong.column: parse_cell(wrong.right, wrong.column)}
        if label.docket_text and wrong.column == "type":
            cell[CUE] = cell["type"]
        found[wrong.paper] = replace(label, right={**label.right, **cell})
    return list(found.values())
