"""Every column of the tables that `verify` derives again from the ledger says which entry commits it."""

from __future__ import annotations

from paracase.domain.upkeep.derivations import DERIVED, NAMING_THEIR_ENTRY, REPAIRED, RULES
from paracase.services.acts import ACTS
from paracase.store.schema import TABLES

MUST = (
    "approval", "request", "request_item", "examination", "delivery", "released", "released_item", "signature",
    "staff_key", "policy", "finding", "cite_tick", "filing_part", "filing_accepted", "policy_asked", "exemption",
    "time_entry",
)  # fmt: skip


def test_the_tables_are_those_that_bind_somebody() -> None:
    assert set(DERIVED) == set(MUST)
    assert set(NAMING_THEIR_ENTRY) == {name for name in DERIVED if "ledger_seq" in TABLES[name].columns}


def test_every_column_is_derived() -> None:
    said = {(rule.table, name) for rule in RULES if rule.makes for name in rule.columns}
    assert {(name, column) for name in DERIVED for column in TABLES[name].columns} == said
    for rule in RULES:
        if rule.makes:
            assert set(rule.columns) == set(TABLES[rule.table].columns), (rule.kind, rule.table)
        assert rule.where is not None or len(rule.key) == len(TABLES[rule.table].key), (rule.kind, rule.table)


def test_every_rule_is_about_an_act_there_is() -> None:
    assert {rule.kind for rule in RULES} <= {*ACTS, REPAIRED}
