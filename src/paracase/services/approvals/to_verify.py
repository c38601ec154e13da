"""Deadlines that wait for an attorney's look, and the rules they go by, in the attorney's queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.deadlines.rules import digest_of
from paracase.domain.roles import Role
from paracase.frozen import frozen
from paracase.services.deadlines.listing import computation
from paracase.services.deadlines.verifying import rules_to_confirm, standing_of, to_verify
from paracase.services.deadlines.warnings import warned_on
from paracase.store.cases import cases
from paracase.store.deadlines import counting, deadlines

if TYPE_CHECKING:
    from paracase.domain.deadlines.computing import Computed
    from paracase.domain.deadlines.rules import CourtRule
    from paracase.services.context import Office
    from paracase.store.deadlines.deadlines import DeadlineRow


@frozen
class DeadlineToVerify:
    """A deadline that nobody verified; an attorney confirms it or sends it back.

    Attributes:
        computed: how it was computed; None where it has to be calendared manually.
        rule_stands: whether an attorney confirmed the rule it goes by; empty where none gives it.
    """

    row: DeadlineRow
    caption: str
    computed: Computed | None
    rule_stands: str
    has_no_attorney: bool = False
    """Nobody on the case's team is an attorney: it waits for every one of the office."""

    @property
    def day(self) -> str | None:
        """The day it is warned by: of ours the safe one."""
        return warned_on(self.row)

    @property
    def is_sent_back(self) -> bool:
        """Whether somebody sent it back, and it was not entered anew."""
        return self.row.doubted_at is not None


@frozen
class RuleToConfirm:
    """A rule that open deadlines go by and no attorney confirmed.

    Attributes:
        used: those deadlines, the nearest first.
        stands: *unconfirmed rule*, or who refused it and why.
    """

    rule: CourtRule
    used: tuple[DeadlineRow, ...]
    stands: str
    is_refused: bool

    @property
    def day(self) -> str | None:
        """The nearest day that goes by it."""
        return warned_on(self.used[0])


def waiting(office: Office) -> int:
    """How much of it waits for the person acting: what was sent back or refused waits for others."""
    return count_deadlines(office) + count_rules(office)


def count_deadlines(office: Office) -> int:
    """How many deadlines wait for the person acting, if they are an attorney."""
    if office.person.role is not Role.ATTORNEY:
        return 0
    return sum(1 for row in _theirs(office, to_verify(office)) if row.doubted_at is None)


def count_rules(office: Office) -> int:
    """How many rules wait for the person acting, if they are an attorney."""
    return sum(1 for one in rules_in_use(office) if not one.is_refused)


def deadlines_to_verify(office: Office) -> list[DeadlineToVerify]:
    """Of the cases an attorney is on, or none is, by the day they are warned by; what was sent back last. Nobody else's."""
    if office.person.role is not Role.ATTORNEY:
        return []
    captions = {case.id: case.caption for case in cases.list_cases(office.store.read)}
    theirs = _theirs(office, to_verify(office))
    nobodys = cases.without_attorney(office.store.read, sorted({row.case_id for row in theirs}))
    found = [
        DeadlineToVerify(
            row, captions.get(row.case_id, row.case_number), computation(office, row.id),
            standing_of(office, row.rule) if row.rule else "", row.case_id in nobodys,
        )
        for row in theirs
    ]  # fmt: skip
    return sorted(found, key=lambda one: one.is_sent_back)


def rules_in_use(office: Office) -> list[RuleToConfirm]:
    """The rules that wait, by the nearest deadline that goes by each; those refused last. An attorney's only."""
    if office.person.role is not Role.ATTORNEY:
        return []
    used: dict[str, list[DeadlineRow]] = {}
    for row in _theirs(office, deadlines.agenda(office.store.read)):
        used.setdefault(row.rule, []).append(row)
    refused = {one.digest for one in counting.decided_rules(office.store.read) if one.refused}
    found = [
        RuleToConfirm(rule, tuple(used[rule.id]), standing_of(office, rule.id), digest_of(rule) in refused)
        for rule in rules_to_confirm(office)
        if rule.id in used
    ]
    return sorted(found, key=lambda one: (one.is_refused, one.day or "9999", one.rule.id))


def _theirs(office: Office, rows: list[DeadlineRow]) -> list[DeadlineRow]:
    mine = cases.an_attorneys(office.store.read, office.person.id)
    return [row for row in rows if row.case_id in mine]
