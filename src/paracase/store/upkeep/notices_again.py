"""Notices of keys and who vouched, made again from the entries of the ledger that say all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.people import acts
from paracase.domain.people.notices import TOLD_BY, How, NoticeAnswer, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from paracase.store.upkeep.proof import KeptLedger


def notices_said(kept: KeptLedger) -> list[dict[str, Any]]:
    """Every notice with its answer, as its entries say them; values by column."""
    rows = {row["id"]: row for kind in TOLD_BY for row in _told(kept, kind)}
    for seq, data in kept.of(acts.NOTICE_ANSWERED.kind):
        _answer(rows, seq, data, data.get("answer"), data.get("how"), data.get("answered_with"))
    for seq, data in kept.of(acts.KEY_VOUCHED.kind):
        if data.get("enough") is True:
            _answer(rows, seq, data, NoticeAnswer.MINE.value, How.VOUCHED.value, kept.text(seq, "answered_with"))
    return [rows[number] for number in sorted(rows)]


def _told(kept: KeptLedger, kind: NoticeKind) -> Iterator[dict[str, Any]]:
    for seq, data in kept.of(TOLD_BY[kind]):
        for number, person in data.get("notices") or [(data.get("notice"), data.get("staff"))]:
            if isinstance(number, int):
                yield {
                    "id": number, "staff_id": person, "kind": kind.value, "about_id": data.get("staff"),
                    "key_id": data.get("key"), "by_id": kept.bodies[seq]["staff"], "at": data.get("at"),
                    "account": kept.text(seq, "account") if kind is NoticeKind.ACCOUNT else None,
                    "by_proof": kept.text(seq, "by_proof") or "", "ledger_seq": seq, "answer": None,
                    "answered_at": None, "how": None, "answered_with": None, "answer_seq": None,
                }  # fmt: skip


def _answer(
    rows: dict[int, dict[str, Any]], seq: int, data: Mapping[str, Any], answer: Any, how: Any, answered_with: Any
) -> None:
    row = rows.get(data.get("notice", 0))
    if row is not None:
        row |= {"answer": answer, "answered_at": data.get("at"), "how": how, "answered_with": answered_with,
                "answer_seq": seq}  # fmt: skip


def vouches_said(kept: KeptLedger) -> list[dict[str, Any]]:
    """Everybody who vouched; values by column."""
    return [
        {"notice_id": data.get("notice"), "staff_id": kept.bodies[seq]["staff"], "at": data.get("at"),
         "proof": kept.text(seq, "proof") or "", "ledger_seq": seq}
        for seq, data in kept.of(acts.KEY_VOUCHED.kind)
    ]  # fmt: skip
