"""LEDES 1998B: one line for each entry, 24 fields between pipes, ``[]`` at the end of each, ASCII alone.

The format has no way to say a pipe, a line break or a letter beyond ASCII: in texts they are replaced when the file is
made, and how many were is said. In the office's own entries they stay as they were typed.
"""

from __future__ import annotations

import unicodedata
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput
from paracase.domain.time.rates import amount
from paracase.domain.visible import visible
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

HEAD = "LEDES1998B[]"
FIELDS = (
    "INVOICE_DATE", "INVOICE_NUMBER", "CLIENT_ID", "LAW_FIRM_MATTER_ID", "INVOICE_TOTAL", "BILLING_START_DATE",
    "BILLING_END_DATE", "INVOICE_DESCRIPTION", "LINE_ITEM_NUMBER", "EXP/FEE/INV_ADJ_TYPE", "LINE_ITEM_NUMBER_OF_UNITS",
    "LINE_ITEM_ADJUSTMENT_AMOUNT", "LINE_ITEM_TOTAL", "LINE_ITEM_DATE", "LINE_ITEM_TASK_CODE", "LINE_ITEM_EXPENSE_CODE",
    "LINE_ITEM_ACTIVITY_CODE", "TIMEKEEPER_ID", "LINE_ITEM_DESCRIPTION", "LAW_FIRM_ID", "LINE_ITEM_UNIT_COST",
    "TIMEKEEPER_NAME", "TIMEKEEPER_CLASSIFICATION", "CLIENT_MATTER_ID",
)  # fmt: skip
CLASSES = {
    "PT": "partner",
    "AS": "associate",
    "OC": "of counsel",
    "LA": "legal assistant, paralegal",
    "OT": "other timekeeper",
}
"""Classifications of timekeepers; the revision of 2014 lets receivers extend the list."""
LONGEST = {
    "INVOICE_NUMBER": 20, "CLIENT_ID": 20, "LAW_FIRM_MATTER_ID": 20, "INVOICE_DESCRIPTION": 15360, "LINE_ITEM_NUMBER": 20,
    "EXP/FEE/INV_ADJ_TYPE": 2, "LINE_ITEM_TASK_CODE": 20, "LINE_ITEM_EXPENSE_CODE": 20, "LINE_ITEM_ACTIVITY_CODE": 20,
    "TIMEKEEPER_ID": 20, "LINE_ITEM_DESCRIPTION": 15360, "LAW_FIRM_ID": 20, "TIMEKEEPER_NAME": 30,
    "TIMEKEEPER_CLASSIFICATION": 10, "CLIENT_MATTER_ID": 20,
}  # fmt: skip
"""Letters of each text."""
_ALIKE = {
    "–": "-", "—": "-", "‘": "'", "’": "'", "“": '"', "”": '"', "…": "...", "§": "Sec. ", "¶": "Para. ", "•": "*",
    "\u00a0": " ", "€": "EUR ", "£": "GBP ", "½": "1/2", "ß": "ss", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O",
    "ł": "l", "Ł": "L",
}  # fmt: skip


@frozen
class LedesInvoice:
    """What stands on every line."""

    day: date
    number: str
    client: str
    matter: str
    begin: date
    end: date
    words: str
    firm: str
    client_matter: str


@frozen
class LedesFee:
    """An entry, as a line has it.

    Attributes:
        keeper: the timekeeper's id, name (*Surname, First*) and classification.
    """

    day: date
    tenths: int
    cents: int
    task: str
    activity: str
    words: str
    keeper: tuple[str, str, str]


@frozen
class LedesFile:
    """A file, and what was done to the texts that it cannot say.

    Attributes:
        replaced: how many pipes, line breaks, marks of a line's end, and letters beyond ASCII were replaced.
    """

    text: str
    total_cents: int
    pipes: int
    breaks: int
    letters: int

    @property
    def replaced(self) -> int:
        """All of them."""
        return self.pipes + self.breaks + self.letters


class _Texts:
    """Makes texts what a line can hold, and counts what that took."""

    def __init__(self) -> None:
        self.pipes = self.breaks = self.letters = 0

    def plain(self, text: str) -> str:
        self.pipes += text.count("|") + text.count("[]")
        text = text.replace("|", "/").replace("[]", "( )")
        lines = text.splitlines() or [""]
        self.breaks += len(lines) - 1
        made = "".join(self._letter(letter) for letter in " ".join(lines)).strip()
        if made.upper() == "NULL":  # what is not there is left empty, and this is there
            self.letters += 1
            return f"({made})"
        return made

    def _letter(self, letter: str) -> str:
        if " " <= letter <= "~":
            return letter
        self.letters += 1
        near = _ALIKE.get(letter) or unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode()
        near = "".join(one for one in near if " " <= one <= "~" and one not in "|[]")
        return near or "?"


def ledes_file(invoice: LedesInvoice, fees: Sequence[LedesFee]) -> LedesFile:
    """The file of one invoice.

    Raises:
        BadInput: a value is too long for its field.
    """
    texts = _Texts()
    total = sum(amount(fee.tenths, fee.cents) for fee in fees)
    same = {
        "INVOICE_DATE": _day(invoice.day),
        "INVOICE_NUMBER": texts.plain(invoice.number),
        "CLIENT_ID": texts.plain(invoice.client),
        "LAW_FIRM_MATTER_ID": texts.plain(invoice.matter),
        "INVOICE_TOTAL": _money(total),
        "BILLING_START_DATE": _day(invoice.begin),
        "BILLING_END_DATE": _day(invoice.end),
        "INVOICE_DESCRIPTION": texts.plain(invoice.words),
        "LAW_FIRM_ID": texts.plain(invoice.firm),
        "CLIENT_MATTER_ID": texts.plain(invoice.client_matter),
    }
    lines = [HEAD, f"{'|'.join(FIELDS)}[]"]
    for number, fee in enumerate(fees, start=1):
        values = same | _fee(texts, fee) | {"LINE_ITEM_NUMBER": str(number)}
        _check_long(values)
        lines.append("|".join(values.get(name, "") for name in FIELDS) + "[]")
    return LedesFile("\r\n".join(lines) + "\r\n", total, texts.pipes, texts.breaks, texts.letters)


def _fee(texts: _Texts, fee: LedesFee) -> dict[str, str]:
    ident, name, classification = (texts.plain(text) for text in fee.keeper)
    return {
        "EXP/FEE/INV_ADJ_TYPE": "F",
        "LINE_ITEM_NUMBER_OF_UNITS": str((Decimal(fee.tenths) / 10).quantize(Decimal("0.1"))),
        "LINE_ITEM_ADJUSTMENT_AMOUNT": _money(_adjustment(fee)) if _adjustment(fee) else "",
        "LINE_ITEM_TOTAL": _money(amount(fee.tenths, fee.cents)),
        "LINE_ITEM_DATE": _day(fee.day),
        "LINE_ITEM_TASK_CODE": fee.task,
        "LINE_ITEM_ACTIVITY_CODE": fee.activity,
        "TIMEKEEPER_ID": ident,
        "LINE_ITEM_DESCRIPTION": texts.plain(fee.words),
        "LINE_ITEM_UNIT_COST": _money(fee.cents),
        "TIMEKEEPER_NAME": name,
        "TIMEKEEPER_CLASSIFICATION": classification,
    }


def _adjustment(fee: LedesFee) -> Decimal:
    """In cents: what rounding to whole cents added or took; total = units times cost + adjustment must be exact."""
    return Decimal(amount(fee.tenths, fee.cents)) - Decimal(fee.tenths * fee.cents) / 10


def _money(cents: int | Decimal) -> str:
    exact = Decimal(cents) / 100
    whole = exact.quantize(Decimal("0.01"), ROUND_HALF_UP)
    return str(whole if whole == exact else exact.normalize())


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _check_long(values: dict[str, str]) -> None:
    for name, most in LONGEST.items():
        if len(values.get(name, "")) > most:
            raise BadInput(
                f"{name} takes at most {most} letters; “{visible(values[name])[:40]}” has {len(values[name])}.",
                hint="Say a shorter one.",
            )
