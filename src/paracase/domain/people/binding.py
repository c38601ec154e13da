"""Which key binds whom, and since when: by what the entries of the ledger say, in their order, and by no row beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from paracase.domain.clock import earliest_day
from paracase.domain.office.acts import MADE
from paracase.domain.people import acts
from paracase.domain.people.notices import How, NoticeAnswer, is_vouched
from paracase.domain.roles import Role

if TYPE_CHECKING:
    from datetime import date

KINDS = tuple(
    act.kind
    for act in (
        MADE, acts.KEY_ADDED, acts.KEY_REVOKED, acts.KEY_BLOCKED, acts.NOTICE_ANSWERED, acts.KEY_VOUCHED,
        acts.ACCOUNT_GIVEN,
    )
)  # fmt: skip
"""The kinds of entries that say something of keys and accounts."""


@dataclass(slots=True)
class _Key:
    """A key as the entries say it."""

    id: Any
    staff_id: Any
    line: Any
    fingerprint: Any
    notice_id: Any
    expires: Any
    """The last day it is good for (ISO 8601); None for a key that does not expire."""
    since: int | None = None
    """The entry from which on it binds."""
    until: int | None = None
    """The entry that took it away."""

    def bound(self, before: int | None) -> bool:
        """Whether it did before an entry; without one, whether it does now."""
        if self.since is None or (before is not None and before <= self.since):
            return False
        return self.until is None or (before is not None and before <= self.until)

    def expired(self, day: date) -> bool:
        """Whether its last day was over by then."""
        return isinstance(self.expires, str) and day.isoformat() > self.expires


class KeysSaid:
    """The keys of the staff and their own accounts, built up entry by entry."""

    def __init__(self) -> None:
        self._keys: list[_Key] = []
        self._accounts: dict[Any, tuple[int, int | None]] = {}
        self._asked: dict[Any, Any] = {}
        """Notice about an account → whose it is to be."""
        self._vouched: dict[Any, dict[Any, str]] = {}
        self._by_another: dict[Any, bool] = {}
        """Whose key or account was taken away → whether another took the last one."""

    def take(self, seq: int, body: Mapping[str, Any]) -> None:
        """What one entry says; entries come in order, and those of other kinds say nothing."""
        data = body.get("data")
        if not isinstance(data, Mapping):
            return
        match body.get("kind"):
            case acts.KEY_ADDED.kind:
                notice = data.get("notice")
                since = None if notice is not None else seq
                named = (data.get("key"), data.get("staff"), data.get("line"), data.get("fingerprint"), notice)
                self._keys.append(_Key(*named, data.get("expires"), since))
            case acts.KEY_REVOKED.kind | acts.KEY_BLOCKED.kind:
                self._take_away(seq, body, data)
            case acts.NOTICE_ANSWERED.kind:
                self._answer(seq, body, data)
            case acts.KEY_VOUCHED.kind:
                self._vouch(seq, body, data)
            case MADE.kind:
                self._accounts[_id(data.get("staff"))] = (seq, None)
            case acts.ACCOUNT_GIVEN.kind:
                self._give_account(seq, body, data)

    def cannot_be_read(self, seq: int) -> None:
        """An entry about keys is not what its hash says: it may have taken any of them away."""
        for key in self._keys:
            if key.bound(None):
                self._by_another[_id(key.staff_id)] = True
            key.until = seq if key.until is None else key.until

    def _take_away(self, seq: int, body: Mapping[str, Any], data: Mapping[str, Any]) -> None:
        for key in self._keys:
            if key.id == data.get("key") and key.until is None:
                if key.bound(None):
                    self._by_another[_id(key.staff_id)] = _is_anothers(body, key.staff_id)
                key.until = seq

    def _answer(self, seq: int, body: Mapping[str, Any], data: Mapping[str, Any]) -> None:
        """Yes to a key, by what was that person's before; by nothing else."""
        if data.get("answer") != NoticeAnswer.MINE:
            return
        how, by, staff = data.get("how"), data.get("answered_with"), data.get("staff")
        theirs = [key for key in self._keys if key.staff_id == staff and key.bound(None)]
        by_key = how in {How.KEY, How.SIGNATURE} and any(key.fingerprint == by for key in theirs)
        by_account = how == How.ACCOUNT and body.get("role") != Role.ATTORNEY and body.get("staff") == staff
        if not (by_key or by_account):
            return
        whose = self._asked.get(_id(data.get("notice")))
        if whose is not None and whose == staff:
            self._accounts[_id(staff)] = (seq, None)
        self._bind(seq, data)

    def _vouch(self, seq: int, body: Mapping[str, Any], data: Mapping[str, Any]) -> None:
        people = self._vouched.setdefault(_id(data.get("notice")), {})
        if body.get("staff") != data.get("staff"):
            people[_id(body.get("staff"))] = str(body.get("role"))
        lawyers = [number for number, role in people.items() if role == Role.ATTORNEY]
        if data.get("enough") is True and is_vouched(lawyers, list(people)):
            self._bind(seq, data)

    def _bind(self, seq: int, data: Mapping[str, Any]) -> None:
        for key in self._keys:
            if key.since is None and key.notice_id == data.get("notice") and key.id == data.get("key"):
                key.since = seq

    def _give_account(self, seq: int, body: Mapping[str, Any], data: Mapping[str, Any]) -> None:
        staff = _id(data.get("staff"))
        if data.get("has") is True and data.get("waits") is True:
            self._asked[_id(data.get("notice"))] = staff
        elif data.get("has") is True:
            self._accounts[staff] = (seq, None)
        elif staff in self._accounts:
            self._by_another[staff] = _is_anothers(body, staff)
            self._accounts[staff] = (self._accounts[staff][0], seq)

    def bound(self, staff_id: int, line: str, *, before: int) -> bool:
        """Whether a key was this person's and bound them, just before an entry."""
        return any(key.staff_id == staff_id and key.line == line and key.bound(before) for key in self._keys)

    def expired(self, staff_id: int, key: str, *, before: int, at: str) -> bool:
        """Whether a key that was this person's just before an entry, and bound them, had expired by its moment.

        By then its last day must have ended everywhere: the zone of the office stands in a file that anybody at the desk
        edits.

        Args:
            key: its line or its fingerprint.
            at: the entry's instant.
        """
        theirs = [one for one in self._keys if one.staff_id == staff_id and key in {one.line, one.fingerprint}]
        bound = [one for one in theirs if one.bound(before)]
        return bool(bound) and all(one.expired(earliest_day(at)) for one in bound)

    def bears_out(self, key_id: int, staff_id: int, line: str, notice_id: int | None, *, is_gone: bool) -> bool:
        """Whether a row of a key that binds is borne out: added so, asked about by this notice or by none, and answered.

        Args:
            is_gone: the row says that it was taken away; else no entry may say so.
        """
        named = (key_id, staff_id, line, notice_id)
        return any(
            (key.id, key.staff_id, key.line, key.notice_id) == named
            and key.since is not None
            and (is_gone or key.until is None)
            for key in self._keys
        )

    def has_key(self, staff_id: int, *, before: int, fingerprint: str = "") -> bool:
        """Whether a person has a key now that bound them before an entry already; this one, where one is named."""
        return any(
            key.staff_id == staff_id
            and key.bound(before)
            and key.until is None
            and fingerprint in {"", key.fingerprint}
            for key in self._keys
        )

    def has_account(self, staff_id: int, *, before: int) -> bool:
        """Whether an account is a person's own now, and was before an entry already."""
        since, until = self._accounts.get(staff_id, (before, None))
        return since < before and until is None

    def is_shut_out(self, staff_id: int) -> bool:
        """Whether the last key or account that was taken away from a person was taken by another than them.

        Asked of who has none now: whoever keeps the staff could else take an attorney away, and be two people.
        """
        return self._by_another.get(staff_id, False)


def _is_anothers(body: Mapping[str, Any], staff_id: Any) -> bool:
    """Whether an entry is another person's; of who was only said to be that person nobody knows."""
    data = body.get("data")
    is_said = isinstance(data, Mapping) and data.get("only_said") is True
    return is_said or body.get("staff") != staff_id


def _id(value: Any) -> Any:
    """A number as it is named; whatever else an entry says in its place names nothing."""
    return value if isinstance(value, int) else None
