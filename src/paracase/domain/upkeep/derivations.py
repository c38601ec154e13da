"""Which entry of the ledger commits which column: of requests, decisions, signatures, what went out, work, keys, policy.

One table. A column of a table named here that no rule derives fails a test of the architecture: whoever adds one says
where its entry commits it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.approvals import acts as approvals
from paracase.domain.approvals.requests import RequestState
from paracase.domain.office import acts as office
from paracase.domain.office.changes import AskedState
from paracase.domain.people import acts as people
from paracase.domain.time import acts as time
from paracase.domain.time.committed import COLUMNS as TIME_COLUMNS
from paracase.domain.upkeep.replaying import RowRule, Unproven
from paracase.domain.upkeep.sources import (
    After,
    Data,
    FromItem,
    Hashed,
    KeyOfRow,
    KeyPart,
    MadeRows,
    Names,
    Number,
    OfRow,
    OnlySaid,
    Pairs,
    PutBack,
    RowOf,
    SaltedText,
    SaltHash,
    Same,
    Seq,
    SetRows,
    Settled,
    Staff,
    TextList,
    Word,
)
from paracase.domain.work import acts as work

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.domain.acts import Act
    from paracase.domain.upkeep.replaying import SaidBy

REPAIRED = "office.repaired"
"""The entry of a repair: nobody's act."""

NAMING_THEIR_ENTRY = {
    "approval": tuple(act.kind for act in (*approvals.DECIDED.values(), approvals.PHONED)),
    "signature": (approvals.SIGNATURE_KEPT.kind,),
    "released": tuple(act.kind for act in approvals.RELEASED.values()),
    "cite_tick": (work.CITE_TICKED.kind,),
    "filing_accepted": (work.FILING_ACCEPTED.kind,),
    "policy_asked": (office.POLICY_ASKED.kind,),
}
"""Tables whose rows name the entry they were made with, and the kinds of that entry."""


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


_TIME: Mapping[str, SaidBy] = {
    "id": KeyOfRow(), **{name: OfRow(name) for name in TIME_COLUMNS}, "words": SaltedText("words"), "salt": SaltHash("salt"),
}  # fmt: skip
"""Of an entry of time everything; its words by a salted hash, since histories of its case say nothing of them."""


def _time(*made: Act) -> tuple[RowRule, ...]:
    """Entries of time: made, changed, turned round."""
    table, key = "time_entry", (KeyOfRow(),)
    changed = (time.CHANGED, time.COUNTED, time.NOT_COUNTED)
    return (
        *(RowRule(act.kind, table, _TIME, key, makes=True, each=MadeRows("time", "entries")) for act in made),
        *(RowRule(act.kind, table, _TIME, key, each=SetRows("time"), partly=True) for act in changed),
        *(RowRule(kind, table, _TIME, key, each=PutBack(table), turns=True) for kind in ("act.undone", "act.redone")),
    )


RULES: tuple[RowRule, ...] = (
    RowRule(
        approvals.ASKED.kind,
        "request",
        {
            "id": Data("request"), "case_id": Data("case"), "assignment_id": Data("assignment"), "title": Word("title"),
            "purpose": Data("purpose"), "attorney_id": Data("attorney"), "asked_by": Staff(), "asked_at": _AT,
            "due_on": Data("due"), "note": Word("note"), "state": Same(RequestState.WAITING.value), "state_at": _AT,
            "before_id": Data("before"), "comes_back": Same(1), "said_by_id": OnlySaid(),
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
        work.CITE_TICKED.kind,
        "cite_tick",
        {
            "id": Data("tick"), "case_id": Data("case"), "document_id": Data("document"), "version_id": Data("version"),
            "kind": Data("kind"), "key": Data("key"), "cite": Word("cite"), "result": Data("result"),
            "words": Word("words"), "staff_id": Staff(), "at": _AT, "ledger_seq": Seq(),
        },
        (RowOf("cite_tick", "tick"),),
        makes=True,
    ),
    RowRule(
        work.FILING_SET.kind,
        "filing_part",
        {
            "assignment_id": Data("assignment"), "document_id": FromItem("id"), "no": Number(), "part": FromItem("part"),
            "title": Word("title.{id}"),
        },
        (Data("assignment"), FromItem("id")),
        makes=True,
        each=_DOCUMENTS,
        replaces=("assignment_id", Data("assignment")),
    ),
    RowRule(
        work.FILING_ACCEPTED.kind,
        "filing_accepted",
        {
            "id": Data("accepted"), "case_id": Data("case"), "document_id": Data("document"),
            "version_id": Data("version"), "looked_for": Data("looked_for"), "found": Word("found"), "why": Word("why"),
            "staff_id": Staff(), "at": _AT, "ledger_seq": Seq(),
        },
        (RowOf("filing_accepted", "accepted"),),
        makes=True,
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
    *_time(time.ADDED, time.COUNTED, time.NOT_COUNTED, time.TIMER_STOPPED, time.TIMER_SWITCHED),
)  # fmt: skip
"""In the order in which rules of one kind are followed."""

DERIVED = tuple(dict.fromkeys(rule.table for rule in RULES if rule.makes))
"""The tables that are derived again, whole."""
