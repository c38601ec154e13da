"""Which entry of the ledger commits which column: of requests, decisions, signatures, what went out, work, keys, policy.

One table. A column of a table named here that no rule derives fails a test of the architecture: whoever adds one says
where its entry commits it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from paracase.domain.approvals import acts as approvals
from paracase.domain.approvals.requests import RequestState
from paracase.domain.office import acts as office
from paracase.domain.office.changes import AskedState
from paracase.domain.people import acts as people
from paracase.domain.upkeep.replaying import DigestOf, RowRule, Unproven
from paracase.domain.work import acts as work
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.domain.upkeep.replaying import SaidAt, SaidBy

REPAIRED = "office.repaired"
"""The entry of a repair: nobody's act."""

NAMING_THEIR_ENTRY = {
    "approval": tuple(act.kind for act in (*approvals.DECIDED.values(), approvals.PHONED)),
    "signature": (approvals.SIGNATURE_KEPT.kind,),
    "released": tuple(act.kind for act in approvals.RELEASED.values()),
    "policy_asked": (office.POLICY_ASKED.kind,),
}
"""Tables whose rows name the entry they were made with, and the kinds of that entry."""


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


_AT = Data("at")
_DOCUMENTS = Data("documents")


def _decided(decision: str, *, level: SaidBy, owed: SaidBy, attorney: str, more: Mapping[str, SaidBy]) -> RowRule:
    return RowRule(
        f"approval.{decision}",
        "approval",
        {
            "id": Data("approval"), "request_id": Data("request"), "decision": Same(decision), "staff_id": Staff(),
            "for_id": Data(attorney), "at": _AT, "level": level, "is_owed": owed, "proof": Word("known_by"),
            "fingerprint": Data("key"), "statement": Hashed("statement"), "sha256": Data("statement"),
            "comment": Word("comment"), "pages": Data("pages"), "ledger_seq": Seq(), **more,
        },
        (RowOf("approval", "approval"),),
        makes=True,
    )  # fmt: skip


_BY_ATTORNEY = {
    "read_as": Data("read_as"), "pages_opened": Data("opened"), "seconds": Data("seconds"),
    "signature_id": Data("signature"), "door": Data("door"),
}  # fmt: skip
_BY_PHONE = {
    "read_as": Same("screen"), "pages_opened": Same(0), "seconds": Same(0), "signature_id": Same(None),
    "door": Same(""),
}  # fmt: skip


def _settled(kind: str, state: RequestState, comes_back: SaidBy) -> RowRule:
    return RowRule(
        kind,
        "request",
        {"state": Same(state.value), "state_at": _AT, "comes_back": comes_back},
        (Data("request"),),
    )


def _went_out(how: str) -> tuple[RowRule, RowRule]:
    kind = f"release.{how}"
    return (
        RowRule(
            kind,
            "released",
            {
                "id": Data("release"), "case_id": Data("case"), "request_id": Data("request"), "how": Same(how),
                "recipient": Word("to"), "day": Data("day"), "proof": Word("proof"),
                "proof_document_id": Data("proof_document"), "standing": Data("standing"), "reason": Word("reason"),
                "staff_id": Staff(), "at": _AT, "ledger_seq": Seq(), "is_owed": Data("owed"),
                "account": Word("account"), "authorized_by": Word("authorized_by"), "pressed_by": Word("pressed_by"),
            },
            (RowOf("released", "release"),),
            makes=True,
        ),
        RowRule(
            kind,
            "released_item",
            {
                "released_id": Data("release"), "document_id": FromItem("id"), "version_id": FromItem("version"),
                "sha256": FromItem("sha256"),
            },
            (RowOf("released", "release"), FromItem("id")),
            makes=True,
            each=_DOCUMENTS,
        ),
    )  # fmt: skip


def _seen(kind: str) -> RowRule:
    """What went out on the authority of a request is owed no word any more."""
    return RowRule(kind, "released", {"is_owed": Same(0)}, where=("request_id", Settled()))


def _turned_round(kind: str) -> RowRule:
    columns = {name: After(name) for name in ("value", "set_by", "set_at")}
    return RowRule(kind, "policy", columns, (KeyPart(),), each=PutBack("policy"))


RULES: tuple[RowRule, ...] = (
    RowRule(
        approvals.ASKED.kind,
        "request",
        {
            "id": Data("request"), "case_id": Data("case"), "assignment_id": Data("assignment"), "title": Word("title"),
            "purpose": Data("purpose"), "attorney_id": Data("attorney"), "asked_by": Staff(), "asked_at": _AT,
            "due_on": Data("due"), "note": Word("note"), "state": Same(RequestState.WAITING.value), "state_at": _AT,
            "before_id": Data("before"), "comes_back": Same(1),
        },
        (Data("request"),),
        makes=True,
    ),
    RowRule(
        approvals.ASKED.kind,
        "request_item",
        {
            "request_id": Data("request"), "no": Number(), "part": FromItem("part"), "document_id": FromItem("id"),
            "version_id": FromItem("version"), "sha256": FromItem("sha256"), "size": FromItem("size"),
            "name": Word("name.{id}"), "compared_id": FromItem("compared"),
        },
        (Data("request"), Number()),
        makes=True,
        each=_DOCUMENTS,
    ),
    RowRule(approvals.REASSIGNED.kind, "request", {"attorney_id": Data("to")}, (Data("request"),)),
    _settled(approvals.WITHDRAWN.kind, RequestState.WITHDRAWN, Same(1)),
    *(_settled(act.kind, RequestState(decision.value), Data("comes_back")) for decision, act in approvals.DECIDED.items()),
    _settled(approvals.PHONED.kind, RequestState.PHONE, Same(1)),
    *(
        _decided(decision.value, level=Data("level"), owed=Data("owed"), attorney="for", more=_BY_ATTORNEY)
        for decision in approvals.DECIDED
    ),
    _decided("phone", level=Same("recorded"), owed=Same(0), attorney="attorney", more=_BY_PHONE),
    RowRule(
        approvals.SIGNED.kind,
        "approval",
        {"is_owed": Same(0), "signature_id": Data("signature")},
        (FromItem(),),
        each=Data("approvals"),
        first="signature_id",
    ),
    RowRule(
        approvals.SIGNATURE_KEPT.kind,
        "signature",
        {
            "id": Data("id"), "staff_id": Staff(), "at": _AT, "statement": Hashed("statement"), "sha256": Data("statement"),
            "armored": Hashed("signature"), "key_line": Data("line"), "fingerprint": Data("fingerprint"),
            "ledger_seq": Seq(),
        },
        (RowOf("signature", "id"),),
        makes=True,
    ),
    *(rule for how in approvals.RELEASED for rule in _went_out(how)),
    _seen(approvals.APPROVED.kind),
    _seen(approvals.ACKNOWLEDGED.kind),
    RowRule(
        work.DELIVERED.kind,
        "delivery",
        {
            "id": Data("delivery"), "assignment_id": Data("assignment"), "no": Data("no"), "document_id": Data("document"),
            "version_id": Data("version_id"), "staff_id": Staff(), "at": _AT, "note": Word("note"),
            "minutes": Data("minutes"), "ai_tool": Word("ai_tool"), "ai_saw": Word("ai_saw"),
            "ai_verifier": Word("ai_verifier"), "added": Data("added"), "removed": Data("removed"),
            "said_by_id": Data("said_by"),
        },
        (Data("delivery"),),
        makes=True,
    ),
    RowRule(
        work.EXAMINATION_BEGUN.kind,
        "examination",
        {
            "id": Data("examination"), "assignment_id": Data("assignment"), "delivery_id": Data("delivery"),
            "staff_id": Staff(), "begun_at": _AT, "ended_at": Same(None), "seconds": Same(0), "verdict": Same(None),
            "note": Same(""), "is_own": Data("own"), "said_by_id": Data("said_by"),
        },
        (RowOf("examination", "examination"),),
        makes=True,
    ),
    RowRule(
        work.EXAMINED.kind,
        "examination",
        {"ended_at": _AT, "seconds": Data("seconds"), "verdict": Data("verdict"), "note": Word("note")},
        (Data("examination"),),
    ),
    RowRule(
        work.EXAMINED.kind,
        "finding",
        {
            "examination_id": Data("examination"), "line_id": FromItem(0), "label": FromItem(1), "result": FromItem(2),
            "words": FromItem(3),
        },
        (Data("examination"), FromItem(0)),
        makes=True,
        each=TextList("findings"),
    ),
    RowRule(
        people.KEY_ADDED.kind,
        "staff_key",
        {
            "id": Data("key"), "staff_id": Data("staff"), "name": Word("name"), "line": Data("line"),
            "fingerprint": Data("fingerprint"), "from_hosts": Word("from"), "expires_on": Data("expires"), "added_at": _AT,
            "added_by": Staff(), "revoked_at": Same(None), "revoked_by": Same(None),
        },
        (Data("key"),),
        makes=True,
    ),
    *(
        RowRule(act.kind, "staff_key", {"revoked_at": _AT, "revoked_by": Staff()}, (Data("key"),))
        for act in (people.KEY_REVOKED, people.KEY_BLOCKED)
    ),
    RowRule(
        office.MADE.kind,
        "policy",
        {"name": FromItem(0), "value": FromItem(1), "set_by": Same(None), "set_at": _AT},
        (FromItem(0),),
        makes=True,
        each=Pairs("policy"),
    ),
    RowRule(
        REPAIRED,
        "policy",
        {"name": FromItem(0), "value": FromItem(1), "set_by": Same(None), "set_at": _AT},
        (FromItem(0),),
        makes=True,
        each=Pairs("policy"),
    ),
    *(
        RowRule(
            office.POLICY_MOVED.kind,
            "policy",
            {"name": FromItem(of), "value": value, "set_by": Same(None), "set_at": _AT},
            (FromItem(of),),
            makes=True,
            each=each,
        )
        for each, of, value in (
            (Names("items"), None, Same(Unproven.NOT_SAID)),  # the first program that moved them said which, not what
            (Pairs("values"), 0, FromItem(1)),
            (Pairs("policy"), 0, FromItem(1)),
        )
    ),
    RowRule(
        office.POLICY_SET.kind,
        "policy",
        {"name": Data("item"), "value": Data("after"), "set_by": Staff(), "set_at": _AT},
        (Data("item"),),
        makes=True,
    ),
    _turned_round("act.undone"),
    _turned_round("act.redone"),
    RowRule(
        office.POLICY_ASKED.kind,
        "policy_asked",
        {
            "id": Data("asked"), "change": Data("change"), "item": Data("item"), "value": Data("value"),
            "reason": Word("reason"), "asked_by": Staff(), "asked_at": _AT, "state": Same(AskedState.WAITING.value),
            "answered_by": Same(None), "answered_at": Same(None), "ledger_seq": Seq(),
        },
        (RowOf("policy_asked", "asked"),),
        makes=True,
    ),
    *(
        RowRule(
            act.kind,
            "policy_asked",
            {"state": Same(state.value), "answered_by": Staff(), "answered_at": _AT},
            (Data("asked"),),
        )
        for act, state in (
            (office.POLICY_CONFIRMED, AskedState.CONFIRMED),
            (office.POLICY_DECLINED, AskedState.DECLINED),
        )
    ),
    RowRule(
        office.EXEMPTED.kind,
        "exemption",
        {
            "id": Data("exemption"), "doc_type": Data("type"), "reason": Word("reason"), "set_by": Staff(), "set_at": _AT,
            "ended_by": Same(None), "ended_at": Same(None),
        },
        (Data("exemption"),),
        makes=True,
    ),
    RowRule(
        office.EXEMPTION_ENDED.kind, "exemption", {"ended_by": Staff(), "ended_at": _AT}, (Data("exemption"),)
    ),
)  # fmt: skip
"""In the order in which rules of one kind are followed."""

DERIVED = tuple(dict.fromkeys(rule.table for rule in RULES if rule.makes))
"""The tables that are derived again, whole."""
