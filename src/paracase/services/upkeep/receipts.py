"""Receipts: the ledger's head taken out of the machine, which proves later that nothing before it was rewritten or cut."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.patterns import late_pattern
from paracase.services.approvals.levels import level_now
from paracase.store import ledger
from paracase.store.people import keys

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

FORMAT = "paracase receipt 1"
_LINE = late_pattern(
    r"receipt:\s+(\d+)\s+entries,\s+head\s+((?:[0-9a-f]\s*){64}),\s+office\s+(\S+),\s+at\s+([0-9T:.\-\s]+Z)"
    r"(?:,\s+decisions\s+(desk-recorded|recorded by gate|signed))?"
)


@dataclass(frozen=True, slots=True)
class Receipt:
    """How many entries the ledger of an office had, and the hash of the last.

    Attributes:
        at: when it was made, UTC.
        key: the key of the session that was given it, and who says that it is that person's; empty at the desk.
        level: at which level a decision was recorded there then, in words; empty in one from before.
    """

    office: str
    entries: int
    head: str
    at: str
    key: str = ""
    standing: str = ""
    level: str = ""

    @property
    def text(self) -> str:
        """As it is printed, mailed, kept."""
        groups = " ".join(self.head[at : at + 8] for at in range(0, 64, 8))
        by = [f"key {self.key}"] if self.key else []
        by += [f"which is {self.standing}"] if self.standing else []
        level = [f"decisions {self.level}"] if self.level else []
        lines = [
            FORMAT,
            f"office {self.office}",
            f"entries {self.entries}",
            f"head {groups}",
            *by,
            f"at {self.at}",
            *level,
        ]
        return "\n".join([*lines, ""])

    @property
    def line(self) -> str:
        """What proves something of it in one line, as every command over SSH ends; the rest is in ``text``."""
        level = f", decisions {self.level.partition(':')[0]}" if self.level else ""
        return f"receipt: {self.entries} entries, head {self.head}, office {self.office}, at {self.at}{level}"


def receipt(office: Office) -> Receipt:
    """The receipt of now."""
    entries, head = ledger.head(office.store.read)
    who, level = office.identity, level_now(office).level
    words = f"{level.words}: {level.proves}"
    return Receipt(
        keys.install_of(office.store.read), entries, head, office.now(), who.fingerprint, who.standing, words
    )


def parse_receipts(text: str) -> list[Receipt]:
    """Every receipt in a text: a file of its own, a mail, a whole terminal session; whole ones first, then lines.

    Raises:
        BadInput: there is none, or one is damaged.
    """
    found = []
    for part in text.split(FORMAT)[1:]:
        # A mail quotes with "> ", a terminal leaves colours behind: only the words are looked at.
        fields = dict(
            re.findall(r"^[>|\s]*(office|entries|head|key|which is|at|decisions) +(.+?)\s*$", part[:2000], re.M)
        )
        head = re.sub(r"\s+", "", fields.get("head", ""))
        if not re.fullmatch(r"[0-9a-f]{64}", head) or not fields.get("entries", "").isdigit():
            raise BadInput("A receipt is damaged.", hint="Give the whole of it, from “paracase receipt 1” to “at …”.")
        of, *rest = (fields.get(name, "") for name in ("office", "at", "key", "which is", "decisions"))
        found.append(Receipt(of, int(fields["entries"]), head, *rest))
    unquoted = re.sub(r"^[>|\s]+", "", text, flags=re.M)  # a narrow terminal breaks the line anywhere
    for entries, digits, of, at, level in _LINE.findall(unquoted):
        found.append(Receipt(of, int(entries), re.sub(r"\s+", "", digits), re.sub(r"\s+", "", at), level=level))
    if not found:
        raise BadInput("There is no receipt in what was given.", hint="It begins with “paracase receipt 1”.")
    return found


def check_receipt(office: Office, given: Receipt) -> str | None:
    """What is wrong with the ledger as a receipt knew it; None when it is still all there."""
    own = keys.install_of(office.store.read)
    if given.office != own:
        return f"the receipt of {visible(given.at)} is of another office ({visible(given.office)[:40]})"
    present, _ = ledger.head(office.store.read)
    if given.entries > present:
        return f"the receipt of {given.at} knew {given.entries:,} entries; the ledger has {present:,}: its end was cut"
    if ledger.hash_at(office.store.read, given.entries) != given.head:
        return f"the receipt of {given.at} knew another entry {given.entries:,}: the ledger was rewritten before it"
    return None


def read_receipts(path: Path) -> list[Receipt]:
    """The receipts in a file.

    Raises:
        BadInput: it cannot be read, or holds none.
    """
    try:
        return parse_receipts(path.read_text(encoding="utf-8", errors="replace"))
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.", hint="Name the file with the receipt.") from error


def daily_receipt(office: Office, folder: Path | None = None) -> Path:
    """Write the day's receipt into a folder (``.paracase/receipts`` by default): to be mailed, or printed.

    A receipt that stays on the machine proves nothing against the machine's owner: it must leave it.

    Raises:
        BadInput: the folder cannot be written.
    """
    target = (folder or paths.receipts(office.folder)).expanduser() / f"receipt-{office.today.isoformat()}.txt"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(receipt(office).text, encoding="utf-8")
    except OSError as error:
        raise BadInput(f"{target} cannot be written: {error.strerror}.", hint="Name another folder.") from error
    return target
