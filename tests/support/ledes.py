"""A second checker of LEDES 1998B, written from the table of its fields alone (``ledes1998b_fields.csv``).

It shares nothing with the program: what passes here passes by somebody else's reading of the format.
"""

from __future__ import annotations

import csv
from datetime import datetime
from fractions import Fraction
from pathlib import Path

TABLE = Path(__file__).with_name("ledes1998b_fields.csv")


def fields() -> list[dict[str, str]]:
    """The table, in the order of the fields."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return sorted(csv.DictReader(file), key=lambda row: int(row["nbr"]))


def complaints(data: bytes) -> list[str]:
    """Everything that is not as the table says; empty for a file that passes."""
    try:
        text = data.decode("ascii")
    except UnicodeDecodeError as error:
        return [f"not ASCII at byte {error.start}"]
    lines = text.replace("\r\n", "\n").removesuffix("\n").split("\n")
    table = fields()
    found = [] if lines[0] == "LEDES1998B[]" else ["line 1"]
    if lines[1:2] != ["|".join(row["field"] for row in table) + "[]"]:
        found.append("line 2")
    invoices: dict[str, list[list[str]]] = {}
    for number, line in enumerate(lines[2:], start=3):
        values = line[:-2].split("|")
        if line[-2:] != "[]" or len(values) != 24:
            found.append(f"line {number}: {len(values)} fields")
            continue
        found += [f"line {number}: {one}" for one in _of_line(table, values)]
        invoices.setdefault(values[1], []).append(values)
    for some in invoices.values():
        found += _of_invoice(some)
    return found or ([] if invoices else ["no lines"])


def _of_line(table: list[dict[str, str]], values: list[str]) -> list[str]:
    kind = values[9]
    found = [] if kind in {"F", "E", "IF", "IE"} else [f"type {kind}"]
    for row, value in zip(table, values, strict=True):
        is_needed = (
            row["required"] == "required"
            or (row["required"] == "fee lines" and kind == "F")
            or (row["required"] == "expense lines" and kind == "E")
        )
        if is_needed and not value:
            found.append(f"{row['field']} empty")
        if value and not _fits(row["type"], value):
            found.append(f"{row['field']} is not {row['type']}: {value[:30]}")
        if value.upper() == "NULL":
            found.append(f"{row['field']} NULL")
    if kind == "E" and (values[14] or values[16]):
        found.append("an expense with task or activity")
    if kind == "F" and values[15]:
        found.append("a fee with an expense code")
    if values[21] and ("," not in values[21] or not all(part.strip() for part in values[21].split(",", 1))):
        found.append("name")
    if not found:
        units, cost, total = (Fraction(values[at]) for at in (10, 20, 12))
        adjustment = Fraction(values[11] or "0")
        found += ["negative units"] * (units < 0)
        found += [f"{total} is not {units} * {cost} + {adjustment}"] * (total != units * cost + adjustment)
    return found


def _of_invoice(some: list[list[str]]) -> list[str]:
    found = []
    try:
        whole = sum((Fraction(values[12]) for values in some), Fraction(0))
        found += ["total of the invoice"] * any(Fraction(values[4]) != whole for values in some)
    except ValueError:
        found.append("a total is no number")
    numbers = [values[8] for values in some]
    found += ["line numbers"] * (len(set(numbers)) != len(numbers))
    found += ["descriptions differ"] * (len({values[7] for values in some}) != 1)
    return found


def _fits(kind: str, value: str) -> bool:
    if kind == "date8":
        try:
            return datetime.strptime(value, "%Y%m%d").strftime("%Y%m%d") == value  # noqa: DTZ007  a day has no zone
        except ValueError:
            return False
    if kind.startswith("char"):
        most = 15 * 1024 if kind == "char15KB" else int(kind[4:])
        return len(value) <= most and "\n" not in value and "\r" not in value
    digits, behind = (int(part) for part in kind[3:].split("."))
    whole, _, part = value.removeprefix("-").partition(".")
    is_number = (whole + part).isdigit() and (whole or part)
    return bool(is_number) and len(part) <= behind and len(whole) + len(part) <= digits
