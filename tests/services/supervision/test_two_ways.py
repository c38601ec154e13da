"""Hours of the report, told two ways: from the rows, and from the bodies of the ledger alone. They agree after anything."""

from __future__ import annotations

import json
from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paracase.domain.errors import ParacaseError
from paracase.services.supervision.reading import Asked, supervision
from paracase.services.time import entries
from paracase.services.time.entries import NewTime, TimeChange
from paracase.services.undo import redo, undo
from paracase.services.upkeep.deriving import derive

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.delegated import Firm

WORDS = ("Draft opposition", "Scan exhibits", "Review deposition of Dr. Lee")
STEP = st.one_of(
    st.tuples(st.just("add"), st.integers(1, 30), st.sampled_from(WORDS), st.integers(0, 3)),
    st.tuples(st.just("edit"), st.integers(0, 5), st.integers(1, 30), st.sampled_from(WORDS)),
    st.tuples(st.sampled_from(["drop", "count"]), st.integers(0, 5)),
    st.tuples(st.sampled_from(["undo", "redo"])),
)


def carry_out(office: Office, case_id: int, made: list[int], step: tuple[Any, ...]) -> None:
    """One act; what is refused changes nothing."""
    match step:
        case ("add", tenths, words, days):
            new = NewTime(case_id, tenths, words, office.today - timedelta(days=days))
            made.append(entries.add_time(office, new).made("time"))
        case ("edit", at, tenths, words) if made:
            entries.edit(office, made[at % len(made)], TimeChange(tenths=tenths, words=words))
        case ("drop", at) if made:
            entries.not_counted(office, [made[at % len(made)]])
        case ("count", at) if made:
            entries.count_again(office, [made[at % len(made)]])
        case ("undo",):
            undo(office)
        case ("redo",):
            redo(office)


def from_bodies(office: Office) -> dict[str, int]:
    """Tenths by role and kind, from nothing but what the entries of the ledger say, in their order."""
    rows: dict[int, dict[str, Any]] = {}
    for (body,) in office.store.read.execute("SELECT body FROM main.ledger ORDER BY seq"):
        data = json.loads(body)["data"]
        for item in data.get("made", ()):
            rows[item["id"]] = dict(item)
        for item in data.get("set", ()):
            rows[item["id"]].update(item)
        for item in data.get("rows", ()):
            number = item["key"][0]
            if item["table"] == "time_entry" and item["after"] is None:
                rows.pop(number)
            elif item["table"] == "time_entry":
                rows.setdefault(number, {}).update(item["after"])
    found: Counter[str] = Counter()
    for row in rows.values():
        if row["state"] == "counted":
            found["attorney" if row["role"] == "attorney" else row["kind"]] += row["tenths"]
    return {name: found[name] for name in ("attorney", "substantive", "clerical")}


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEP, min_size=1, max_size=10))
def test_the_hours_of_rows_and_of_ledger_bodies_are_the_same(firm: Firm, steps: list[tuple[Any, ...]]) -> None:
    made: list[int] = []
    for step in steps:
        try:
            carry_out(firm.office, firm.case_id, made, step)
        except ParacaseError:
            continue  # refused: more than a day, counted already, nothing to undo
    today = firm.office.today
    hours = supervision(firm.office, Asked(today - timedelta(days=60), today)).hours
    told = {"attorney": hours.attorney, "substantive": hours.substantive, "clerical": hours.clerical}
    assert told == from_bodies(firm.office)
    found = derive(firm.office.store.read)
    assert found.faults == ()


def test_the_second_way_sees_what_the_first_does_not(firm: Firm) -> None:
    """Not the same arithmetic twice: a row that was changed behind the ledger's back makes them differ."""
    entries.add_time(firm.office, NewTime(firm.case_id, 4, "Draft opposition"))
    with firm.office.store.write() as tx:
        tx.db.execute("UPDATE time_entry SET tenths = 9")
    today = firm.office.today
    assert supervision(firm.office, Asked(today, today)).hours.substantive == 9
    assert from_bodies(firm.office)["substantive"] == 4
    assert derive(firm.office.store.read).faults
