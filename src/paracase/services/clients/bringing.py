"""What a new lawyer or paralegal brings along: names of an earlier office (Model Rules 1.9(b), 1.10(b))."""

from __future__ import annotations

import csv
import io
from contextlib import closing
from typing import TYPE_CHECKING

from paracase.domain.clients import acts
from paracase.domain.clients.conflicts import WhySearched
from paracase.domain.errors import BadInput
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.visible import counted, visible
from paracase.domain.words import fold, line
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.services.cases.conflicts import asked_names, meet
from paracase.services.clients.conflicts import keep_search
from paracase.store.clients import searches
from paracase.store.moments import moment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.roles import Person
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.clients.searches import BroughtRow

COLUMNS = ("name", "side", "matter", "office")
"""The columns of the file; only ``name`` must be there."""
_SIDES = ("client", "opponent", "other")
_MOST = 5_000
"""Names of one file."""


@frozen
class Brought:
    """One name as it is brought along."""

    name: str
    side: str = "client"
    matter: str = ""
    office: str = ""


def from_csv(data: bytes) -> list[Brought]:
    """The names of a CSV file with a heading, in UTF-8 or Windows' encoding.

    Raises:
        BadInput: no column ``name``, a column nobody knows, a side that is none, no row; names the line.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    if "\x00" in text:
        raise BadInput("The file is no CSV: it holds bytes that no text has.", hint="Save it as CSV, UTF-8.")
    reader = csv.DictReader(io.StringIO(text, newline=""))
    try:
        return _read(reader)
    except csv.Error as error:
        raise BadInput(
            f"Line {reader.line_num + 1}: it cannot be read ({error}).", hint="A quotation mark that opens is closed."
        ) from error


def _read(reader: csv.DictReader[str]) -> list[Brought]:
    columns = [str(name).strip().lower() for name in reader.fieldnames or ()]
    other = [name for name in columns if name not in COLUMNS]
    if "name" not in columns or other:
        wrong = f" It has “{visible(other[0])[:40]}”." if other else ""
        raise BadInput(f"The file has no heading as it must be.{wrong}", hint=f"The columns are {', '.join(COLUMNS)}.")
    reader.fieldnames = columns
    found = []
    for number, row in enumerate(reader, 2):
        if None in row:
            raise BadInput(
                f"Line {number}: more values than columns.", hint="A name with a comma stands in quotation marks."
            )
        given = {name: (row.get(name) or "").strip() for name in COLUMNS}
        if any(given.values()):
            found.append(_checked(given, f"Line {number}: "))
    if not found or len(found) > _MOST:
        raise BadInput("The file has no names." if not found else f"The file has more than {_MOST:,} names.")
    return found


def _checked(given: dict[str, str], where: str = "") -> Brought:
    side = given.get("side", "").lower() or "client"
    if side not in _SIDES:
        raise BadInput(f"{where}“{visible(side)[:40]}” is no side.", hint=f"It is {', '.join(_SIDES)}.")
    try:
        name = line(given["name"], "name")
    except BadInput as error:
        raise BadInput(f"{where}{error}", hint=error.hint) from error
    matter, office = (line(given.get(what, ""), what, may_be_empty=True) for what in ("matter", "office"))
    return Brought(name, side, matter, office)


def typed(name: str, side: str, matter: str) -> Brought:
    """A name as it was typed.

    Raises:
        BadInput: no name, or a side that is none.
    """
    return _checked({"name": name, "side": side, "matter": matter})


def bring(office: Office, who: Person, names: Sequence[Brought]) -> Done:
    """Keep what somebody brings along, and look for it among all the office knows; what is there already is passed over.

    The search is ``made("conflict_search")``.

    Raises:
        BadInput: nothing of it is new.
    """
    office.require(Right.OPEN_CASES)
    asked = asked_names([one.name for one in names])
    with closing(office.store.look()) as db, moment(db):  # may take a while: nobody who writes waits for it
        found = meet(db, asked, but=None)
    with office.store.write() as tx:
        there = {(fold(row.name), row.matter) for row in searches.brought(tx.db) if row.staff == who.name}
        new = [one for one in dict.fromkeys(names) if (fold(one.name), one.matter) not in there]
        if not new:
            raise BadInput(f"{who.name} brought nothing that is new.", hint="See “paracase conflicts brought”.")
        search_id, _, _ = keep_search(office, tx, asked, WhySearched.BROUGHT, case_id=None, found=found)
        ids = [
            searches.insert_brought(
                tx.db,
                {"staff_id": who.id, "name": one.name, "side": one.side, "matter": one.matter, "office": one.office,
                 "added_by": office.person.id, "added_at": office.now()},
            ) for one in new
        ]  # fmt: skip
        return record(
            office, tx, acts.NAMES_BROUGHT, f"{who.name} brings along {counted(len(new), 'name')}",
            data={"staff": who.id, "names": len(new), "conflict_search": search_id},
            steps=[RowStep("brought_name", (one,), {"active": 0}, {"active": 1}) for one in ids],
        )  # fmt: skip


def brought(office: Office) -> list[BroughtRow]:
    """What people of the staff brought along."""
    return searches.brought(office.store.read)
