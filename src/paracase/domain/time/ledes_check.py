"""What is wrong in a LEDES 1998B file, whoever made it: every fault with its line and field.

A *fault* goes against the format; a *doubt* is what receivers often reject, or courts strike, and the format allows.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.practice.utbms import CodeKind
from paracase.domain.time.ledes import CLASSES, FIELDS, HEAD, LONGEST
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from paracase.domain.practice.utbms import BillingCode

MAX_BYTES = 64 * 1024 * 1024
"""A file of more is no bill."""
SHORT = 1024
"""Letters of a description that every receiver takes."""
_NUMBERS = {
    "INVOICE_TOTAL": 12, "LINE_ITEM_NUMBER_OF_UNITS": 10, "LINE_ITEM_ADJUSTMENT_AMOUNT": 10, "LINE_ITEM_TOTAL": 10,
    "LINE_ITEM_UNIT_COST": 10,
}  # fmt: skip
"""Digits of each number; at most four of them behind the point."""
_MOST_DIGITS = max(_NUMBERS.values())
"""Digits of a number that sums are made with: two of them multiply exactly, and one of more is a fault of its own."""
_DATES = ("INVOICE_DATE", "BILLING_START_DATE", "BILLING_END_DATE", "LINE_ITEM_DATE")
_REQUIRED = (
    "INVOICE_DATE", "INVOICE_NUMBER", "CLIENT_ID", "LAW_FIRM_MATTER_ID", "INVOICE_TOTAL", "BILLING_START_DATE",
    "BILLING_END_DATE", "LINE_ITEM_NUMBER", "EXP/FEE/INV_ADJ_TYPE", "LINE_ITEM_NUMBER_OF_UNITS", "LINE_ITEM_TOTAL",
    "LINE_ITEM_DATE", "LINE_ITEM_DESCRIPTION", "LAW_FIRM_ID", "LINE_ITEM_UNIT_COST",
)  # fmt: skip
_OF_FEES = (
    "LINE_ITEM_TASK_CODE", "LINE_ITEM_ACTIVITY_CODE", "TIMEKEEPER_ID", "TIMEKEEPER_NAME", "TIMEKEEPER_CLASSIFICATION",
)  # fmt: skip
_SAME = (
    "INVOICE_DATE", "CLIENT_ID", "LAW_FIRM_MATTER_ID", "INVOICE_TOTAL", "BILLING_START_DATE", "BILLING_END_DATE",
    "INVOICE_DESCRIPTION", "LAW_FIRM_ID", "CLIENT_MATTER_ID",
)  # fmt: skip
"""What every line of an invoice must have alike."""
_TYPES = ("F", "E", "IF", "IE")
_NUMBER = late_pattern(r"(?P<sign>-?)(?P<whole>\d*)(?:\.(?P<part>\d*))?", re.ASCII)
_NAME = late_pattern(r"[^,]*[^\s,][^,]*, ?[^,\s][^,]*(?:, ?[^,\s][^,]*)?")
_HALF_CENT = Decimal("0.005")


class LedesSeverity(StrEnum):
    """How bad it is."""

    FAULT = "fault"
    DOUBT = "doubt"


@frozen
class LedesFault:
    """One thing that is wrong.

    Attributes:
        line: counted from 1; 0 where it is the whole file.
        field: as the format names it; empty where it is the whole line.
    """

    line: int
    field: str
    words: str
    severity: LedesSeverity = LedesSeverity.FAULT


@frozen
class LedesRow:
    """One line of items, taken apart."""

    line: int
    values: Mapping[str, str]

    def number(self, name: str) -> Decimal | None:
        """A number; None where there is none, or what stands there is none."""
        return _decimal(self.values[name])

    @property
    def is_fee(self) -> bool:
        """Whether it is work of a timekeeper."""
        return self.values["EXP/FEE/INV_ADJ_TYPE"] == "F"


@frozen
class LedesChecked:
    """A file that was looked through."""

    faults: tuple[LedesFault, ...]
    rows: tuple[LedesRow, ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing goes against the format."""
        return not any(one.severity is LedesSeverity.FAULT for one in self.faults)

    @property
    def invoices(self) -> int:
        """How many invoices it holds."""
        return len({row.values["INVOICE_NUMBER"] for row in self.rows})


def check_ledes(data: bytes, codes: Mapping[str, BillingCode]) -> LedesChecked:
    """Look through a whole file.

    Args:
        codes: the UTBMS codes that are known.
    """
    faults: list[LedesFault] = []
    rows = list(_rows(data, faults))
    for row in rows:
        faults += _of_row(row, codes)
    by_number: dict[str, list[LedesRow]] = {}
    for row in rows:
        by_number.setdefault(row.values["INVOICE_NUMBER"], []).append(row)
    for some in by_number.values():
        faults += _of_invoice(some)
    faults += _of_keepers(rows)
    order = {name: at for at, name in enumerate(FIELDS)}
    faults.sort(key=lambda one: (one.line, order.get(one.field, -1), one.severity is LedesSeverity.DOUBT, one.words))
    return LedesChecked(tuple(faults), tuple(rows))


def _rows(data: bytes, faults: list[LedesFault]) -> Iterator[LedesRow]:
    if data.startswith(b"\xef\xbb\xbf"):
        faults.append(LedesFault(1, "", "The file begins with a byte order mark; it must be plain ASCII."))
        data = data[3:]
    elif data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        faults.append(LedesFault(1, "", "The file is UTF-16; it must be plain ASCII."))
        return
    lines = data.decode("utf-8", "replace").replace("\r\n", "\n").split("\n")
    while lines and not lines[-1].strip():
        lines.pop()
    if not lines or lines[0].strip() != HEAD:
        given = visible(lines[0])[:40] if lines else ""
        faults.append(LedesFault(1, "", f"The first line must be {HEAD}; it is “{given}”."))
    if len(lines) < 2 or lines[1].strip() != f"{'|'.join(FIELDS)}[]":
        faults.append(LedesFault(2, "", _of_heading(lines[1] if len(lines) > 1 else "")))
    if len(faults) > 1 and not any(line.count("|") == len(FIELDS) - 1 for line in lines):
        faults.append(LedesFault(0, "", "It is no LEDES 1998B file; its lines were not looked at."))
        return
    if len(lines) < 3:
        faults.append(LedesFault(0, "", "There is no line of items."))
    for number, line in enumerate(lines[2:], start=3):
        row = _row(number, line, faults)
        if row is not None:
            yield row


def _of_heading(line: str) -> str:
    given = [name.strip().upper() for name in line.strip().removesuffix("[]").split("|")]
    missing = [name for name in FIELDS if name not in given]
    unknown = [visible(name)[:40] for name in given if name not in FIELDS]
    said = [f"missing: {', '.join(missing)}"] * bool(missing) + [f"not of the format: {', '.join(unknown)}"] * bool(
        unknown
    )
    return (
        f"The second line must name the 24 fields and end in []; {'; '.join(said) or 'their order or writing differs'}."
    )


def _row(number: int, line: str, faults: list[LedesFault]) -> LedesRow | None:
    if not line.strip():
        faults.append(LedesFault(number, "", "The line is empty."))
        return None
    if not line.rstrip().endswith("[]"):
        faults.append(LedesFault(number, "", "The line does not end in []: is there a line break in a text?"))
    parts = line.rstrip().removesuffix("[]").split("|")
    if len(parts) != len(FIELDS):
        why = "is there a pipe in a text?" if len(parts) > len(FIELDS) else "is there a line break in a text?"
        faults.append(LedesFault(number, "", f"The line has {len(parts)} fields instead of {len(FIELDS)}: {why}"))
        return None
    return LedesRow(number, dict(zip(FIELDS, parts, strict=True)))


def _of_row(row: LedesRow, codes: Mapping[str, BillingCode]) -> Iterator[LedesFault]:
    values = row.values
    needed = [*_REQUIRED, *(_OF_FEES if row.is_fee else ())]
    is_adjustment = values["EXP/FEE/INV_ADJ_TYPE"] in {"IF", "IE"}
    for name, value in values.items():
        at = LedesFault(row.line, name, "")
        yield from _of_text(at, value)
        if not value.strip() and name in needed and not (is_adjustment and name in _NOT_OF_ADJUSTMENTS):
            yield LedesFault(row.line, name, "It is empty, and must not be.")
        if name in _NUMBERS and value.strip():
            yield from _of_number(at, value)
        if name in _DATES and value.strip() and _date(value) is None:
            yield LedesFault(row.line, name, f"“{visible(value)[:20]}” is no day: YYYYMMDD.")
    yield from _of_codes(row, codes)
    yield from _of_sum(row)
    yield from _of_days(row)
    yield from _of_keeper(row)
    if len(values["LINE_ITEM_DESCRIPTION"]) > SHORT:
        words = f"{len(values['LINE_ITEM_DESCRIPTION'])} letters: some receivers take no more than {SHORT:,}."
        yield LedesFault(row.line, "LINE_ITEM_DESCRIPTION", words, LedesSeverity.DOUBT)
    if not values["CLIENT_MATTER_ID"].strip():
        yield LedesFault(row.line, "CLIENT_MATTER_ID", "It is empty: many receivers reject that.", LedesSeverity.DOUBT)


_NOT_OF_ADJUSTMENTS = ("LINE_ITEM_NUMBER_OF_UNITS", "LINE_ITEM_UNIT_COST")


def _of_text(at: LedesFault, value: str) -> Iterator[LedesFault]:
    odd = sorted({letter for letter in value if not " " <= letter <= "~"})
    if odd:
        shown = " ".join(f"U+{ord(letter):04X}" for letter in odd[:5])
        yield LedesFault(at.line, at.field, f"It holds characters that are not ASCII: {shown}.")
    if value.strip().upper() == "NULL":
        yield LedesFault(at.line, at.field, "It says NULL; what is not there is left empty.")
    if value != value.strip():
        yield LedesFault(at.line, at.field, "White space stands around it.", LedesSeverity.DOUBT)
    if at.field in LONGEST and len(value) > LONGEST[at.field]:
        yield LedesFault(at.line, at.field, f"{len(value)} letters; at most {LONGEST[at.field]} are allowed.")


def _of_number(at: LedesFault, value: str) -> Iterator[LedesFault]:
    found = _NUMBER.fullmatch(value.strip())
    if found is None or not (found["whole"] or found["part"]):
        yield LedesFault(
            at.line, at.field, f"“{visible(value)[:30]}” is no number: digits and a point, no commas, no $."
        )
        return
    whole, part = found["whole"].lstrip("0"), found["part"] or ""
    if len(part) > 4 or len(whole) + len(part) > _NUMBERS[at.field]:
        yield LedesFault(
            at.line, at.field, f"“{value.strip()[:30]}” has more digits than {_NUMBERS[at.field]}.4 allows."
        )
    if found["sign"] and at.field == "LINE_ITEM_NUMBER_OF_UNITS":
        yield LedesFault(at.line, at.field, "Units are negative; a discount is an adjustment.")


def _decimal(value: str) -> Decimal | None:
    """A number that can be reckoned with; None where it is none, or has more digits than the format could ever hold."""
    found = _NUMBER.fullmatch(value.strip())
    if found is None or not (found["whole"] or found["part"]):
        return None
    digits = found["whole"].lstrip("0") + (found["part"] or "")
    return Decimal(value.strip()) if len(digits) <= _MOST_DIGITS else None


def _date(value: str) -> date | None:
    if re.fullmatch(r"\d{8}", value, re.ASCII) is None:
        return None
    try:
        return date(int(value[:4]), int(value[4:6]), int(value[6:]))
    except ValueError:
        return None


def _of_codes(row: LedesRow, codes: Mapping[str, BillingCode]) -> Iterator[LedesFault]:
    values = row.values
    kind = values["EXP/FEE/INV_ADJ_TYPE"].strip()
    if kind and kind not in _TYPES:
        yield LedesFault(row.line, "EXP/FEE/INV_ADJ_TYPE", f"“{visible(kind)[:20]}” is none of F, E, IF, IE.")
    if kind == "E" and not values["LINE_ITEM_EXPENSE_CODE"].strip():
        yield LedesFault(row.line, "LINE_ITEM_EXPENSE_CODE", "An expense carries an expense code; it is empty.")
    wrong = {
        "F": ("LINE_ITEM_EXPENSE_CODE",), "E": ("LINE_ITEM_TASK_CODE", "LINE_ITEM_ACTIVITY_CODE"),
    }.get(kind, ())  # fmt: skip
    for name in wrong:
        if values[name].strip():
            yield LedesFault(row.line, name, f"{'A fee' if kind == 'F' else 'An expense'} does not carry it.")
    for name, wanted in _KINDS.items():
        said = values[name].strip()
        found = codes.get(said)
        if said and found is None:
            words = f"“{visible(said)[:20]}” is no UTBMS code that is known here."
            yield LedesFault(row.line, name, words, LedesSeverity.DOUBT)
        elif found is not None and found.kind not in wanted:
            yield LedesFault(
                row.line, name, f"{said} ({found.label}) is no code of this kind, but of {found.kind.value}s."
            )


_KINDS = {
    "LINE_ITEM_TASK_CODE": (CodeKind.TASK, CodeKind.PHASE),
    "LINE_ITEM_EXPENSE_CODE": (CodeKind.EXPENSE,),
    "LINE_ITEM_ACTIVITY_CODE": (CodeKind.ACTIVITY,),
}


def _of_sum(row: LedesRow) -> Iterator[LedesFault]:
    units, cost = row.number("LINE_ITEM_NUMBER_OF_UNITS"), row.number("LINE_ITEM_UNIT_COST")
    total, adjustment = row.number("LINE_ITEM_TOTAL"), row.number("LINE_ITEM_ADJUSTMENT_AMOUNT") or Decimal(0)
    if total is None or units is None or cost is None:
        return
    right = units * cost + adjustment
    if abs(total - right) >= _HALF_CENT and total != right.quantize(Decimal("0.01")):
        yield LedesFault(
            row.line,
            "LINE_ITEM_TOTAL",
            f"{total} is not {units} units times {cost}"
            + (f" and {adjustment}" if adjustment else "")
            + f", which is {right}.",
        )


def _of_days(row: LedesRow) -> Iterator[LedesFault]:
    begin, end, day = (_date(row.values[name]) for name in ("BILLING_START_DATE", "BILLING_END_DATE", "LINE_ITEM_DATE"))
    if begin and end and begin > end:
        yield LedesFault(row.line, "BILLING_END_DATE", "The billing ends before it begins.")
    elif begin and end and day and not begin <= day <= end:
        words = f"{day} lies outside the billing from {begin} to {end}."
        yield LedesFault(row.line, "LINE_ITEM_DATE", words, LedesSeverity.DOUBT)
    made = _date(row.values["INVOICE_DATE"])
    if made and day and day > made:
        yield LedesFault(row.line, "LINE_ITEM_DATE", f"{day} is after the invoice of {made}.")


def _of_keeper(row: LedesRow) -> Iterator[LedesFault]:
    name, classification = row.values["TIMEKEEPER_NAME"], row.values["TIMEKEEPER_CLASSIFICATION"].strip()
    if name.strip() and _NAME.fullmatch(name.strip()) is None:
        yield LedesFault(row.line, "TIMEKEEPER_NAME", f"“{visible(name)[:30]}” is not written “Surname, First”.")
    if classification and classification not in CLASSES:
        words = f"“{visible(classification)[:10]}” is none of {', '.join(CLASSES)}; receivers may extend the list."
        yield LedesFault(row.line, "TIMEKEEPER_CLASSIFICATION", words, LedesSeverity.DOUBT)
    units = row.number("LINE_ITEM_NUMBER_OF_UNITS")
    if row.is_fee and units is not None and units > 24:
        yield LedesFault(row.line, "LINE_ITEM_NUMBER_OF_UNITS", f"{units} hours on one day.")


def _of_invoice(rows: Sequence[LedesRow]) -> Iterator[LedesFault]:
    first = rows[0]
    for row in rows[1:]:
        for name in _SAME:
            if row.values[name] != first.values[name]:
                yield LedesFault(row.line, name, f"It differs from line {first.line} of the same invoice.")
    seen = Counter(row.values["LINE_ITEM_NUMBER"] for row in rows)
    for row in rows:
        if row.values["LINE_ITEM_NUMBER"].strip() and seen[row.values["LINE_ITEM_NUMBER"]] > 1:
            yield LedesFault(row.line, "LINE_ITEM_NUMBER", "The number stands on several lines of the invoice.")
    totals = [row.number("LINE_ITEM_TOTAL") for row in rows]
    said = first.number("INVOICE_TOTAL")
    known = [total for total in totals if total is not None]
    if said is not None and len(known) == len(totals) and sum(known) != said:
        yield LedesFault(first.line, "INVOICE_TOTAL", f"{said} is not the sum of its lines, which is {sum(known)}.")


def _of_keepers(rows: Sequence[LedesRow]) -> Iterator[LedesFault]:
    """What is seen only over all lines: a day's hours, one id with two names, an attorney's rate on a paralegal's line."""
    fees = [row for row in rows if row.is_fee]
    hours: dict[tuple[str, str], Decimal] = {}
    named: dict[str, tuple[str, str]] = {}
    costs = [c for row in fees if row.values["TIMEKEEPER_CLASSIFICATION"] in {"PT", "AS", "OC"}
             and (c := row.number("LINE_ITEM_UNIT_COST")) is not None]  # fmt: skip
    for row in fees:
        keeper = row.values["TIMEKEEPER_ID"]
        key = (keeper, row.values["LINE_ITEM_DATE"])
        before = hours.get(key, Decimal(0))
        hours[key] = before + (row.number("LINE_ITEM_NUMBER_OF_UNITS") or Decimal(0))
        if before <= 24 < hours[key] and before:
            words = f"{visible(keeper)[:20]} has {hours[key]} hours on this day by now."
            yield LedesFault(row.line, "LINE_ITEM_NUMBER_OF_UNITS", words)
        one = (row.values["TIMEKEEPER_NAME"], row.values["TIMEKEEPER_CLASSIFICATION"])
        if named.setdefault(keeper, one) != one:
            yield LedesFault(row.line, "TIMEKEEPER_ID", "The same timekeeper has another name or classification above.")
        cost = row.number("LINE_ITEM_UNIT_COST")
        if row.values["TIMEKEEPER_CLASSIFICATION"] == "LA" and costs and cost is not None and cost >= min(costs):
            words = f"{cost} an hour is what an attorney costs in this file: an attorney's rate on a paralegal's line?"
            yield LedesFault(row.line, "LINE_ITEM_UNIT_COST", words, LedesSeverity.DOUBT)
