"""What rows must say, derived again from the ledger alone: its entries are replayed, and the rows compared.

Which entry commits which column is declared in ``derivations.py``. What an entry did not commit (it was made by an
earlier program) or cannot say any more (its text was destroyed by order) is *not provable*: counted, never called right.
"""

from __future__ import annotations

from collections import Counter
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from paracase.domain.approvals.statements import text_hash
from paracase.domain.ledger import salted_hash
from paracase.domain.visible import visible
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Key = tuple[int | str, ...]
_SHOWN = 60
"""Characters of a value that a fault says."""
MANY = 100
"""Requests that one statement may be about."""


class Unproven(Enum):
    """Why the ledger says nothing of a value."""

    NOT_SAID = "the entry was made before it committed this"
    DESTROYED = "the entry's text was destroyed by order"
    UNDER_WAY = "under way: its entry is made at the end"


@frozen
class SaidEntry:
    """What an entry says, with its texts; None in the place of one that was destroyed."""

    seq: int
    at: str
    kind: str
    staff: int | None
    data: Mapping[str, Any]
    texts: Mapping[str, str | None]
    named: Mapping[str, int]
    """Table → the row that names this entry, where the entry does not name the row; entries made before did not."""
    is_whole: bool = True
    """Whether it is what its hash says; one that is not says nothing."""


class SaidAt(NamedTuple):
    """Where a source reads: an entry, or one of the items it lists, which are counted from 1."""

    entry: SaidEntry
    item: Any = None
    no: int = 0


class SaidBy(Protocol):
    """Where an entry says a value."""

    def read(self, spot: SaidAt) -> Any:
        """The value, or why there is none."""


@frozen
class DigestOf:
    """A text known by its hash; that of the second and later requests of one statement ends with their place in it."""

    sha256: str

    def fits(self, value: object) -> bool:
        """Whether a text is the one."""
        if not isinstance(value, str):
            return False
        texts = (value, *(f"{value}{number}\n" for number in range(1, MANY + 1)))
        return any(text_hash(text) == self.sha256 for text in texts)


@frozen
class SaltedDigest:
    """A text known by its hash with the salt that stands in the row, so that the hash alone says nothing of the text."""

    sha256: str

    def fits(self, value: object, salt: object) -> bool:
        """Whether a text is the one."""
        return isinstance(value, str) and isinstance(salt, str) and salted_hash(salt, value) == self.sha256


@frozen
class RowRule:
    """What entries of a kind say of rows of a table.

    Attributes:
        key: which row.
        makes: the row is there from this entry on; else it is changed.
        columns: column → where the entry says its value.
        each: the list of its data (or of a text, as JSON) that has an item for each row.
        where: instead of a key: all rows that have this value in a column.
        first: a column that is empty until such an entry; the first one stands.
        replaces: rows that have this value in a column are those the entry makes, and no others from then on.
        partly: of each row only the columns that its item names are said.
        turns: rows come, change and go: the item says what they are ``after``, and nothing of one that went.
    """

    kind: str
    table: str
    columns: Mapping[str, SaidBy]
    key: tuple[SaidBy, ...] = ()
    makes: bool = False
    each: SaidBy | None = None
    where: tuple[str, SaidBy] | None = None
    first: str = ""
    replaces: tuple[str, SaidBy] | None = None
    partly: bool = False
    turns: bool = False


@frozen
class Divergence:
    """Something that is not as the ledger says."""

    table: str
    key: Key
    words: str
    column: str = ""

    @property
    def sentence(self) -> str:
        """As verify lists it."""
        number = "/".join(visible(str(part)) for part in self.key)
        column = f", {self.column}" if self.column else ""
        return f"{self.table} {number}{column}: {self.words}"


class Replay:
    """The rows as the ledger says them, built up entry by entry."""

    def __init__(self, rules: Iterable[RowRule]) -> None:
        self._rules: dict[str, list[RowRule]] = {}
        for rule in rules:
            self._rules.setdefault(rule.kind, []).append(rule)
        self.rows: dict[str, dict[Key, dict[str, Any]]] = {}
        self._seqs: dict[tuple[str, Key, str], int] = {}
        self._having: dict[tuple[str, str, Any], list[Key]] = {}
        self._columns_asked = {
            (rule.table, asked[0])
            for of in self._rules.values()
            for rule in of
            for asked in (rule.where, rule.replaces)
            if asked is not None
        }
        self.made: dict[tuple[str, Key], int] = {}
        """The entry that made a row; 0 where it is there without one."""
        self.silent: dict[tuple[str, int | str], Unproven] = {}
        """Table and first part of the key of rows whose list an entry does not say."""
        self.faults: list[Divergence] = []

    def start(self, table: str, key: Key, values: Mapping[str, Any]) -> None:
        """A row that is there without an entry."""
        self._make(table, key, values, 0)

    def take(self, entry: SaidEntry) -> None:
        """What one entry says; entries come in order. One that was changed, or says what none can, is a fault."""
        if not entry.is_whole:
            self.faults.append(Divergence("ledger", (entry.seq,), "the entry was changed; it says nothing any more"))
            return
        try:
            for rule in self._rules.get(entry.kind, ()):
                if rule.where is not None:
                    self._change_where(rule, entry)
                    continue
                self._clear(rule, entry)
                for spot in self._spots(rule, entry):
                    self._take(rule, spot)
        except (TypeError, LookupError, AttributeError, ValueError):
            words = f"what the entry says ({visible(entry.kind)}) has a shape that no act gives it"
            self.faults.append(Divergence("ledger", (entry.seq,), words))

    def _spots(self, rule: RowRule, entry: SaidEntry) -> Iterator[SaidAt]:
        if rule.each is None:
            yield SaidAt(entry)
            return
        items = rule.each.read(SaidAt(entry))
        if isinstance(items, Unproven):
            head = rule.key[0].read(SaidAt(entry))
            if not isinstance(head, Unproven):
                self.silent[rule.table, head] = items
            return
        for no, item in enumerate(items, start=1):
            yield SaidAt(entry, item, no)

    def _take(self, rule: RowRule, spot: SaidAt) -> None:
        key: Key = tuple(part.read(spot) for part in rule.key)
        if any(part is None or isinstance(part, Unproven) for part in key):
            if rule.makes:
                words = f"the row that entry {spot.entry.seq} ({spot.entry.kind}) made is gone"
                self.faults.append(Divergence(rule.table, (f"of entry {spot.entry.seq}",), words))
            return
        if rule.turns:
            self._turn(rule, key, spot)
            return
        named = spot.item if rule.partly else rule.columns
        values = {name: source.read(spot) for name, source in rule.columns.items() if name in named}
        if rule.makes:
            self._make(rule.table, key, values, spot.entry.seq)
        elif (row := self.rows.get(rule.table, {}).get(key)) is not None and not (rule.first and row.get(rule.first)):
            self._change(rule.table, key, row, values, spot.entry.seq)

    def _turn(self, rule: RowRule, key: Key, spot: SaidAt) -> None:
        """A row that undo or redo put back, changed or took away; entries of before do not say which of these."""
        said = spot.item.get("after", Unproven.NOT_SAID)
        there = self.rows.setdefault(rule.table, {})
        if isinstance(said, Unproven) or said is None:
            there.pop(key, None)
            if isinstance(said, Unproven):
                self.silent[rule.table, key[0]] = said
            return
        values = {name: source.read(spot) for name, source in rule.columns.items() if name in {*said, "id"}}
        if key in there:
            self._change(rule.table, key, there[key], {n: v for n, v in values.items() if n != "id"}, spot.entry.seq)
        elif len(values) == len(rule.columns):
            self._make(rule.table, key, values, spot.entry.seq)

    def _make(self, table: str, key: Key, values: Mapping[str, Any], seq: int) -> None:
        self._change(table, key, self.rows.setdefault(table, {}).setdefault(key, {}), values, seq)
        self.made[table, key] = seq
        for asked_table, column in self._columns_asked:
            if asked_table == table:
                self._having.setdefault((table, column, values.get(column)), []).append(key)

    def _change(self, table: str, key: Key, row: dict[str, Any], values: Mapping[str, Any], seq: int) -> None:
        for name, value in values.items():
            row[name] = value
            self._seqs[table, key, name] = seq

    def _change_where(self, rule: RowRule, entry: SaidEntry) -> None:
        assert rule.where is not None
        column, source = rule.where
        spot = SaidAt(entry)
        for key in self._having.get((rule.table, column, source.read(spot)), ()):
            values = {name: of.read(spot) for name, of in rule.columns.items()}
            self._change(rule.table, key, self.rows[rule.table][key], values, entry.seq)

    def _clear(self, rule: RowRule, entry: SaidEntry) -> None:
        if rule.replaces is None:
            return
        column, source = rule.replaces
        for key in self._having.pop((rule.table, column, source.read(SaidAt(entry))), ()):
            self.rows[rule.table].pop(key, None)

    def seq_of(self, table: str, key: Key, column: str) -> int:
        """The entry that said a value last; 0 where it is there without one."""
        return self._seqs.get((table, key, column), 0)


class RowsCompared:
    """Rows against what the ledger says of them."""

    def __init__(self, replay: Replay) -> None:
        self._replay = replay
        self.rows = 0
        self.faults: list[Divergence] = [*replay.faults]
        self.unproven: Counter[tuple[str, str, Unproven]] = Counter()
        """Values that the ledger does not say, by table, column and why."""

    def table(self, table: str, found: Iterable[tuple[Key, Mapping[str, Any]]]) -> None:
        """Compare every row of a table."""
        said = dict(self._replay.rows.get(table, {}))
        for key, row in found:
            self.rows += 1
            if key in said:
                self._row(table, key, said.pop(key), row)
            elif (why := self._replay.silent.get((table, key[0]))) is not None:
                self.unproven[table, "", why] += 1
            else:
                self.faults.append(Divergence(table, key, "no entry of the ledger made it"))
        for key in said:
            self.faults.append(
                Divergence(table, key, f"the row that entry {self._replay.made[table, key]} made is gone")
            )

    def _row(self, table: str, key: Key, said: Mapping[str, Any], row: Mapping[str, Any]) -> None:
        for name, value in said.items():
            found = row[name]
            if isinstance(value, Unproven):
                self.unproven[table, name, value] += 1
            elif isinstance(value, SaltedDigest | DigestOf):
                if row.get("salt") == "":
                    self.unproven[table, name, Unproven.DESTROYED] += 1
                elif not (value.fits(found, row["salt"]) if isinstance(value, SaltedDigest) else value.fits(found)):
                    told = f"the ledger says a text of SHA-256 {value.sha256[:12]}…, the row has another"
                    self.faults.append(Divergence(table, key, told, name))
            elif _plain(value) != found or type(_plain(value)) is not type(found):
                seq = self._replay.seq_of(table, key, name)
                told = f"the ledger says {_told(value)} (entry {seq}), the row says {_told(found)}"
                self.faults.append(Divergence(table, key, told, name))


def _plain(value: Any) -> Any:
    return int(value) if isinstance(value, bool) else value


def _told(value: Any) -> str:
    if value is None:
        return "nothing"
    text = visible(str(_plain(value)))
    short = f"{text[:_SHOWN]}…" if len(text) > _SHOWN else text
    return f"“{short}”" if isinstance(value, str) else short
