"""Files to measure triage by: labels, their corrections, and the cases that a paper can be taken for."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from paracase.domain.cases.cases import DocketRelation, Side
from paracase.domain.errors import BadInput, NotFound
from paracase.domain.papers.labels import corrected, parse_corrections, parse_labels
from paracase.domain.visible import visible
from paracase.services.cases.cases import NewCase, NewDocket
from paracase.services.cases.typed import parse_docket, parse_party
from paracase.settings import TIME_ZONE
from paracase.store.cases import cases

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from paracase.domain.papers.labels import LabelledPaper
    from paracase.services.context import Office

_TODAY = date(2000, 1, 1)
"""From which a span of a docket is understood that names no year: always the same, as all that is measured is."""
UNNAMED = "Measured"
"""What an office is called whose name nobody said."""
CASE_COLUMNS = ("case", "caption", "number", "side", "dockets", "parties", "open", "firm")
"""Columns of a file of cases; ``reason`` is for people. ``case`` is the name that labels give it,
``firm`` (once) our own."""


@dataclass(frozen=True, slots=True)
class KnownCases:
    """What the office that is measured with knows."""

    by_label: Mapping[str, NewCase]
    """By the name that labels give them."""
    absent: frozenset[str] = frozenset()
    """Of these, cases that are not open: a paper of one must be left without a case, whatever looks like it."""
    office: Path | None = None
    """An office whose own practice files are in force; else what paracase ships."""
    zone: str = TIME_ZONE
    firm: str = UNNAMED
    """What the office is called, as letters to it and its own letterhead name it."""


def _text_of(path: Path, what: str) -> str:
    """A CSV's text.

    Raises:
        NotFound: there is no such file.
        BadInput: it is not UTF-8.
    """
    try:
        return path.read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError) as error:
        raise NotFound(f"There is no {what} {path}.", hint="docs/triage.md describes it.") from error
    except UnicodeDecodeError as error:
        raise BadInput(f"{path.name} is not UTF-8.", hint="Save it as CSV in UTF-8.") from error


def load_labels(path: Path) -> list[LabelledPaper]:
    """Labels from a CSV.

    Raises:
        NotFound: there is none.
        BadInput: it cannot be used; names what and why.
    """
    found = parse_labels(_text_of(path, "file of labels"), path.name)
    if not found:
        raise BadInput(f"{path.name} labels no paper.")
    return found


def load_corrected(labels: Sequence[LabelledPaper], path: Path) -> list[LabelledPaper]:
    """The labels with the corrections of a CSV.

    Raises:
        NotFound: there is none.
        BadInput: it cannot be used, or is about other labels.
    """
    return corrected(labels, parse_corrections(_text_of(path, "file of corrections"), path.name))


def load_cases(path: Path) -> KnownCases:
    """Cases from a CSV.

    Raises:
        NotFound: there is none.
        BadInput: it cannot be used; names what and why.
    """
    reader = csv.DictReader(io.StringIO(_text_of(path, "file of cases").removeprefix("\ufeff")))
    try:
        columns, rows = set(reader.fieldnames or ()), list(reader)
    except csv.Error as error:
        raise BadInput(f"{path.name} is no CSV: {error}.") from error
    if not columns >= {"case", "caption"} or columns - {*CASE_COLUMNS, "reason"}:
        raise BadInput(
            f"{path.name} needs the columns case and caption.", hint="It may have " + ", ".join(CASE_COLUMNS) + "."
        )
    found: dict[str, NewCase] = {}
    firm = next((name for row in rows if (name := (row.get("firm") or "").strip())), UNNAMED)
    absent = set()
    for row in rows:
        name = (row["case"] or "").strip()
        if not name or name in found:
            raise BadInput(f"{path.name} names a case “{visible(name)}” twice, or one without a name.")
        side = (row.get("side") or Side.PLAINTIFF).strip()
        if side not in set(Side):
            raise BadInput(f"“{visible(side)}” is no side.", hint="Known are " + ", ".join(Side) + ".")
        is_open = (row.get("open") or "yes").strip()
        if is_open not in {"yes", "no"}:
            raise BadInput(f"The column open of {path.name} says “{visible(is_open)}”; it is yes or no.")
        if is_open == "no":
            absent.add(name)
        found[name] = NewCase(
            (row["caption"] or "").strip(),
            (row.get("number") or "").strip() or None,
            side=Side(side),
            parties=tuple(parse_party(text.strip()) for text in (row.get("parties") or "").split(";") if text.strip()),
            dockets=tuple(
                parse_docket(text.strip(), today=_TODAY)
                for text in (row.get("dockets") or "").split(";")
                if text.strip()
            ),
        )
    return KnownCases(found, frozenset(absent), firm=firm)


def cases_of(office: Office) -> KnownCases:
    """The cases of an office that whoever asks may see, by their numbers, as they are to be opened in another."""
    db = office.store.read
    dockets: dict[int, list[NewDocket]] = {}
    parties: dict[int, list[tuple[str, str, bool]]] = {}
    for docket in cases.list_dockets(db):
        relation = DocketRelation(docket.relation)
        dockets.setdefault(docket.case_id, []).append(
            NewDocket(docket.number, docket.court, docket.judge, relation, docket.from_on, docket.to_on)
        )
    for party in cases.list_parties(db):
        parties.setdefault(party.case_id, []).append((party.name, party.role, party.is_client))
    found = {
        case.number: NewCase(
            case.caption,
            case.number,
            side=Side(case.side),
            parties=tuple(parties.get(case.id, ())),
            dockets=tuple(dockets.get(case.id, ())),
        )
        for case in cases.list_cases(db)
    }
    return KnownCases(found, frozenset(), office.folder, office.settings.time_zone)
