"""LEDES 1998B: what is written passes a second checker; what is wrong in others' files is found, by line and field."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.errors import BadInput
from paracase.domain.time.ledes import FIELDS, LedesFee, LedesInvoice, ledes_file
from paracase.domain.time.ledes_check import LedesChecked, LedesSeverity, check_ledes
from paracase.domain.time.rates import amount
from paracase.store.office.practice import Practice
from tests.support.ledes import complaints, fields

CODES = Practice(None).billing_codes
INVOICE = LedesInvoice(
    date(2026, 11, 30),
    "2026-117",
    "AMES",
    "26-0002",
    date(2026, 11, 1),
    date(2026, 11, 30),
    "November",
    "12-3456789",
    "HT-44",
)
KEEPER = ("DR", "Ruiz, Dana", "LA")
FEE = LedesFee(date(2026, 11, 12), 13, 18500, "L330", "A104", "Summarize deposition of plaintiff", KEEPER)


def made(*fees: LedesFee, invoice: LedesInvoice = INVOICE) -> bytes:
    return ledes_file(invoice, fees or (FEE,)).text.encode("ascii")


def checked(data: bytes) -> LedesChecked:
    return check_ledes(data, CODES)


def with_field(name: str, value: str, *, line: int = 3) -> bytes:
    """Our file with another value in one field."""
    lines = made(FEE, FEE).decode().split("\r\n")
    values = lines[line - 1].removesuffix("[]").split("|")
    values[FIELDS.index(name)] = value
    lines[line - 1] = "|".join(values) + "[]"
    return "\r\n".join(lines).encode()


def faults(data: bytes) -> set[tuple[int, str]]:
    return {(one.line, one.field) for one in checked(data).faults if one.severity is LedesSeverity.FAULT}


def doubts(data: bytes) -> set[tuple[int, str]]:
    return {(one.line, one.field) for one in checked(data).faults if one.severity is LedesSeverity.DOUBT}


def test_the_fields_are_those_of_the_table() -> None:
    assert list(FIELDS) == [row["field"] for row in fields()]


def test_a_line_is_what_the_table_says() -> None:
    """1.3 hours at $185 are $240.50: by hand."""
    line = made().decode().split("\r\n")[2]
    assert line == (
        "20261130|2026-117|AMES|26-0002|240.50|20261101|20261130|November|1|F|1.3||240.50|20261112|L330||A104|DR|"
        "Summarize deposition of plaintiff|12-3456789|185.00|Ruiz, Dana|LA|HT-44[]"
    )
    assert complaints(made()) == []
    assert checked(made()).faults == ()


def test_half_a_cent_is_an_adjustment() -> None:
    """.1 h at $185.25 are 18.525: rounded to 18.53, with .005 said, so that the line adds up."""
    data = made(LedesFee(date(2026, 11, 12), 1, 18525, "L330", "A104", "Review record", KEEPER))
    values = data.decode().split("\r\n")[2].removesuffix("[]").split("|")
    assert (values[11], values[12], values[4]) == ("0.005", "18.53", "18.53")
    assert complaints(data) == []
    assert checked(data).faults == ()


_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=60).filter(
    lambda text: any(letter.isalnum() for letter in text)
)
_FEES = st.lists(
    st.builds(
        LedesFee,
        st.dates(date(2026, 11, 1), date(2026, 11, 30)),
        st.integers(1, 20),
        st.integers(0, 99_999),
        st.sampled_from(["L110", "L240", "L330"]),
        st.sampled_from(["A102", "A103", "A104"]),
        _TEXT,
        st.just(KEEPER),
    ),
    min_size=1,
    max_size=8,
    unique_by=lambda fee: fee.day,
)


@given(_FEES)
def test_every_file_of_ours_passes_the_second_checker(fees: list[LedesFee]) -> None:
    found = ledes_file(INVOICE, fees)
    data = found.text.encode("ascii")
    assert complaints(data) == []
    assert checked(data).is_sound
    assert found.total_cents == sum(amount(fee.tenths, fee.cents) for fee in fees)
    assert found.text.count("\n") == len(fees) + 2
    if all(
        fee.words.isascii()
        and fee.words.isprintable()
        and not set(fee.words) & set("|[]")
        and fee.words.strip().upper() != "NULL"
        for fee in fees
    ):
        assert found.replaced == 0


def test_what_the_format_cannot_say_is_replaced_and_counted() -> None:
    fee = LedesFee(FEE.day, 4, 18500, "L330", "A104", "Reviewed “Zoë’s” chart | pages 1–4\nand § 340.5[]", KEEPER)
    found = ledes_file(INVOICE, [fee])
    assert found.text.split("\r\n")[2].split("|")[18] == 'Reviewed "Zoe\'s" chart / pages 1-4 and Sec.  340.5( )'
    assert (found.pipes, found.breaks, found.letters) == (2, 1, 6)
    assert complaints(found.text.encode()) == []


def test_what_is_too_long_is_refused() -> None:
    with pytest.raises(BadInput, match="INVOICE_NUMBER takes at most 20"):
        made(invoice=LedesInvoice(INVOICE.day, "9" * 21, "A", "B", INVOICE.begin, INVOICE.end, "", "F", ""))


BAD = [
    ("INVOICE_DATE", "2026-11-30"), ("INVOICE_DATE", "20261301"), ("INVOICE_DATE", ""), ("INVOICE_NUMBER", ""),
    ("CLIENT_ID", "C" * 21), ("LAW_FIRM_MATTER_ID", "NULL"), ("INVOICE_TOTAL", "1,000.00"), ("INVOICE_TOTAL", "999.00"),
    ("BILLING_START_DATE", "20261231"), ("LINE_ITEM_NUMBER", ""), ("LINE_ITEM_NUMBER", "2"), ("EXP/FEE/INV_ADJ_TYPE", "X"),
    ("EXP/FEE/INV_ADJ_TYPE", ""), ("LINE_ITEM_NUMBER_OF_UNITS", "-1.3"), ("LINE_ITEM_NUMBER_OF_UNITS", "1.33333"),
    ("LINE_ITEM_NUMBER_OF_UNITS", "25"), ("LINE_ITEM_TOTAL", "240.49"), ("LINE_ITEM_TOTAL", "$240.50"),
    ("LINE_ITEM_DATE", "20261205"), ("LINE_ITEM_TASK_CODE", ""), ("LINE_ITEM_TASK_CODE", "A104"),
    ("LINE_ITEM_EXPENSE_CODE", "E101"), ("LINE_ITEM_ACTIVITY_CODE", ""), ("LINE_ITEM_ACTIVITY_CODE", "L330"),
    ("TIMEKEEPER_ID", ""), ("LINE_ITEM_DESCRIPTION", ""), ("LINE_ITEM_DESCRIPTION", "Zoë"), ("LAW_FIRM_ID", ""),
    ("LINE_ITEM_UNIT_COST", ""), ("LINE_ITEM_UNIT_COST", "12345678.1234"), ("TIMEKEEPER_NAME", "Dana Ruiz"),
    ("TIMEKEEPER_NAME", ""), ("TIMEKEEPER_CLASSIFICATION", ""), ("TIMEKEEPER_CLASSIFICATION", "PARALEGALXX"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "value"), BAD)
def test_each_fault_is_found_at_its_line_and_field(name: str, value: str) -> None:
    where = "BILLING_END_DATE" if name == "BILLING_START_DATE" else name
    assert (3, where) in faults(with_field(name, value)), checked(with_field(name, value)).faults


def test_numbers_of_more_digits_than_can_be_reckoned_with_are_a_fault_and_break_nothing() -> None:
    data = with_field("LINE_ITEM_UNIT_COST", "9" * 30).replace(b"|1.3|", b"|" + b"9" * 30 + b"|")
    assert {(3, "LINE_ITEM_UNIT_COST"), (3, "LINE_ITEM_NUMBER_OF_UNITS")} <= faults(data)
    assert faults(with_field("LINE_ITEM_TOTAL", f"{'0' * 30}240.50")) == set(), "zeros before it are no digits of it"


@pytest.mark.parametrize(("name", "value"), [one for one in BAD if one[1] != "X" * 3])
def test_what_the_second_checker_refuses_the_first_does_too(name: str, value: str) -> None:
    data = with_field(name, value)
    assert not complaints(data) or faults(data)


@pytest.mark.parametrize(
    ("name", "value"),
    [("CLIENT_MATTER_ID", ""), ("LINE_ITEM_TASK_CODE", "P100"), ("TIMEKEEPER_CLASSIFICATION", "LG"),
     ("LINE_ITEM_DESCRIPTION", "d" * 1025), ("LINE_ITEM_DATE", "20261031")],
)  # fmt: skip
def test_what_receivers_may_reject_is_a_doubt(name: str, value: str) -> None:
    data = with_field(name, value)
    assert (3, name) in doubts(data)
    assert (3, name) not in faults(data)


def test_a_line_that_differs_from_its_invoice_is_named() -> None:
    assert (4, "INVOICE_DESCRIPTION") in faults(with_field("INVOICE_DESCRIPTION", "October", line=4))
    assert (4, "CLIENT_ID") in faults(with_field("CLIENT_ID", "OTHER", line=4))


def test_a_pipe_and_a_line_break_in_a_text_are_told() -> None:
    said = [one.words for one in checked(made().replace(b"Summarize", b"Summa|rize")).faults]
    assert said == ["The line has 25 fields instead of 24: is there a pipe in a text?"]
    said = [one.words for one in checked(made().replace(b"Summarize ", b"Summarize\r\n")).faults]
    assert any("line break" in words for words in said)
    assert complaints(made().replace(b"Summarize", b"Summa|rize"))


def test_a_file_that_is_none() -> None:
    for data in (b"", b"\x00\xff" * 50, b"hello\nworld\n", "LEDES1998B[]".encode("utf-16"), b"LEDES1998B[]\n"):
        assert not checked(data).is_sound
        assert complaints(data)
    bom = checked(b"\xef\xbb\xbf" + made())
    assert [one.words[:38] for one in bom.faults] == ["The file begins with a byte order mark"]
    assert [one.field for one in checked(made().replace(b"LEDES1998B", b"LEDES1998BI")).faults] == [""]
    heading = checked(made().replace(b"|CLIENT_ID|", b"|CLIENTID|")).faults
    assert heading[0].line == 2
    assert "missing: CLIENT_ID; not of the format: CLIENTID" in heading[0].words


def test_expenses_carry_only_the_expense_code() -> None:
    def expense(**more: str) -> bytes:
        lines = made().decode().split("\r\n")
        values = dict(zip(FIELDS, lines[2].removesuffix("[]").split("|"), strict=True))
        values |= {"EXP/FEE/INV_ADJ_TYPE": "E", "LINE_ITEM_TASK_CODE": "", "LINE_ITEM_ACTIVITY_CODE": "",
                   "LINE_ITEM_EXPENSE_CODE": "E112", "TIMEKEEPER_ID": "", "TIMEKEEPER_NAME": "",
                   "TIMEKEEPER_CLASSIFICATION": ""} | more  # fmt: skip
        return "\r\n".join([*lines[:2], "|".join(values.values()) + "[]", ""]).encode()

    assert checked(expense()).faults == ()
    assert complaints(expense()) == []
    assert faults(expense(LINE_ITEM_EXPENSE_CODE="")) == {(3, "LINE_ITEM_EXPENSE_CODE")}
    assert faults(expense(LINE_ITEM_TASK_CODE="L330")) == {(3, "LINE_ITEM_TASK_CODE")}
    assert faults(expense(LINE_ITEM_EXPENSE_CODE="A104")) == {(3, "LINE_ITEM_EXPENSE_CODE")}


def test_what_is_seen_only_over_all_lines() -> None:
    day = FEE.day
    fees = [LedesFee(day, 90, 18500, "L330", "A104", f"Summarize volume {n}", KEEPER) for n in range(3)]
    assert faults(made(*fees)) == {(5, "LINE_ITEM_NUMBER_OF_UNITS")}
    attorney = LedesFee(day, 4, 18500, "L240", "A103", "Draft motion", ("AH", "Hale, Ann", "PT"))
    assert doubts(made(FEE, attorney)) == {(3, "LINE_ITEM_UNIT_COST")}
    other = LedesFee(day + timedelta(days=1), 4, 18500, "L240", "A103", "Draft motion", ("DR", "Ruiz, Dora", "LA"))
    assert faults(made(FEE, other)) == {(4, "TIMEKEEPER_ID")}


@given(st.binary(max_size=300), st.integers(0, 700))
def test_no_bytes_break_the_checker(junk: bytes, at: int) -> None:
    data = made()
    assert checked(data[:at] + junk + data[at:]).faults is not None
    assert checked(junk).faults


@given(st.integers(1, 240), st.integers(0, 1_000_000))
def test_amounts_are_exact(tenths: int, cents: int) -> None:
    exact = Decimal(tenths) * cents / 10
    assert abs(amount(tenths, cents) - exact) <= Decimal("0.5")
    assert amount(tenths, cents) >= exact or exact - amount(tenths, cents) < Decimal("0.5")
