"""Where an entry of the ledger says a value: its data, its texts, the items it lists, who acted, by itself."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from paracase.domain.upkeep.replaying import DigestOf, SaltedDigest, Unproven
from paracase.frozen import frozen

if TYPE_CHECKING:
    from paracase.domain.upkeep.replaying import SaidAt


@frozen
class Data:
    """What an entry's data says under a name."""

    name: str

    def read(self, spot: SaidAt) -> Any:
        """The value."""
        return spot.entry.data.get(self.name, Unproven.NOT_SAID)


@frozen
class Word:
    """A text of an entry; ``{id}`` is that of the item."""

    name: str

    def read(self, spot: SaidAt) -> Any:
        """The text."""
        item = spot.item if isinstance(spot.item, dict) else {}
        text = spot.entry.texts.get(self.name.format(**item), Unproven.NOT_SAID)
        return Unproven.DESTROYED if text is None else text


@frozen
class TextList:
    """A text of an entry that is a list, as JSON."""

    name: str

    def read(self, spot: SaidAt) -> Any:
        """The list."""
        text = Word(self.name).read(spot)
        return json.loads(text) if isinstance(text, str) else text


@frozen
class Hashed:
    """A text by its hash, which an entry's data says under a name."""

    name: str

    def read(self, spot: SaidAt) -> Any:
        """The hash."""
        found = Data(self.name).read(spot)
        return found if isinstance(found, Unproven) else DigestOf(str(found))


@frozen
class Same:
    """The same value in all entries of the kind."""

    value: Any

    def read(self, _spot: SaidAt) -> Any:
        """The value."""
        return self.value


@frozen
class FromItem:
    """What an item of the list says under a name (or at a place); the whole of it without one."""

    name: str | int | None = None

    def read(self, spot: SaidAt) -> Any:
        """The value."""
        if self.name is None:
            return spot.item
        if isinstance(self.name, int):
            return spot.item[self.name]
        return spot.item.get(self.name, Unproven.NOT_SAID)


@frozen
class Number:
    """The place of an item in its list, from 1."""

    def read(self, spot: SaidAt) -> Any:
        """The number."""
        return spot.no


@frozen
class Seq:
    """The entry's own number."""

    def read(self, spot: SaidAt) -> Any:
        """The number."""
        return spot.entry.seq


@frozen
class Staff:
    """Who acted."""

    def read(self, spot: SaidAt) -> Any:
        """The person's id."""
        return spot.entry.staff


@frozen
class RowOf:
    """The row an entry names in its data; in entries of before, the row that names the entry."""

    table: str
    name: str

    def read(self, spot: SaidAt) -> Any:
        """The row's id."""
        return spot.entry.data.get(self.name, spot.entry.named.get(self.table))


@frozen
class Pairs:
    """A map of an entry's data as a list of name and value."""

    name: str

    def read(self, spot: SaidAt) -> Any:
        """The pairs."""
        return list(spot.entry.data.get(self.name, {}).items())


@frozen
class Names:
    """A list of names in an entry's data; none where it lists none."""

    name: str

    def read(self, spot: SaidAt) -> Any:
        """The names."""
        return spot.entry.data.get(self.name, ())


@frozen
class PutBack:
    """The rows of a table that undo or redo turned round."""

    table: str

    def read(self, spot: SaidAt) -> Any:
        """What the entry says of each."""
        return [row for row in spot.entry.data.get("rows", ()) if row["table"] == self.table]


@frozen
class After:
    """What a row that was turned round says now in a column."""

    name: str

    def read(self, spot: SaidAt) -> Any:
        """The value."""
        said = spot.item.get("after", Unproven.NOT_SAID)
        return said if isinstance(said, Unproven) or said is None else said.get(self.name, Unproven.NOT_SAID)


@frozen
class KeyPart:
    """The first part of the key of a row that was turned round."""

    def read(self, spot: SaidAt) -> Any:
        """The part."""
        return spot.item["key"][0]


@frozen
class Settled:
    """The request whose approval settles what went out; none where a signature was owed. Entries of before said nothing of
    it, and settled at once."""

    def read(self, spot: SaidAt) -> Any:
        """The request's number; 0 for none."""
        return Data("request").read(spot) if spot.entry.data.get("settles", True) else 0


@frozen
class OnlySaid:
    """Whose account it was where a name was only said; entries of before said that it was, and not whose: 0."""

    def read(self, spot: SaidAt) -> Any:
        """The person's id; None where it is known who acted."""
        data = spot.entry.data
        return data.get("said_by", 0) if data.get("only_said") is True else None


@frozen
class OfRow:
    """What an item says of a column; of a row that was turned round, what its ``after`` says."""

    name: str

    def read(self, spot: SaidAt) -> Any:
        """The value."""
        said = spot.item.get("after") or spot.item
        return said.get(self.name, Unproven.NOT_SAID)


@frozen
class KeyOfRow:
    """The number of a row, by its item, whatever happened to it."""

    def read(self, spot: SaidAt) -> Any:
        """The number."""
        return spot.item["key"][0] if "key" in spot.item else spot.item["id"]


@frozen
class SaltedText:
    """A text by its salted hash."""

    name: str

    def read(self, spot: SaidAt) -> Any:
        """The hash."""
        found = OfRow(self.name).read(spot)
        return found if isinstance(found, Unproven) else SaltedDigest(str(found))


@frozen
class SaltHash:
    """The salt of a row, by its hash."""

    name: str

    def read(self, spot: SaidAt) -> Any:
        """The hash."""
        found = OfRow(self.name).read(spot)
        return found if isinstance(found, Unproven) else DigestOf(str(found))


@frozen
class MadeRows:
    """The rows an entry made, whole; entries of before named them by number and said nothing else of them."""

    one: str
    several: str

    def read(self, spot: SaidAt) -> Any:
        """An item for each."""
        data = spot.entry.data
        if "made" in data or "set" in data:
            return data.get("made", ())
        numbers = data.get(self.several, [data[self.one]] if self.one in data else [])
        return [{"id": number} for number in numbers]


@frozen
class SetRows:
    """What an entry changed of rows; entries of before named the columns, and not what they became."""

    one: str

    def read(self, spot: SaidAt) -> Any:
        """An item for each."""
        data = spot.entry.data
        if "set" not in data and isinstance(data.get("changed"), list):
            return [{"id": data[self.one], **dict.fromkeys(data["changed"], Unproven.NOT_SAID)}]
        return data.get("set", ())
