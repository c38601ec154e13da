"""The chain detects every change."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.ledger import GENESIS, Entry, canonical, check_chain, commitment, entry_hash


def chain(length: int) -> list[Entry]:
    entries, prev = [], GENESIS
    for seq in range(1, length + 1):
        body = canonical({"seq": seq, "prev": prev, "kind": "test", "data": {"id": seq}})
        entries.append(Entry(seq, prev, entry_hash(body), body))
        prev = entries[-1].hash
    return entries


def test_a_whole_chain_is_whole() -> None:
    entries = chain(20)
    assert check_chain(entries) == (20, entries[-1].hash, None)


@given(st.integers(0, 19), st.sampled_from(["body", "prev", "hash", "drop", "swap", "twice"]), st.data())
def test_every_mutation_is_found(at: int, how: str, data: st.DataObject) -> None:
    entries = chain(20)
    entry = entries[at]
    if how == "body":
        position = data.draw(st.integers(0, len(entry.body) - 1))
        changed = bytes([entry.body[position] ^ 1])
        entries[at] = Entry(
            entry.seq, entry.prev, entry.hash, entry.body[:position] + changed + entry.body[position + 1 :]
        )
    elif how == "prev":
        entries[at] = Entry(entry.seq, "1" * 64, entry.hash, entry.body)
    elif how == "hash":
        entries[at] = Entry(entry.seq, entry.prev, "2" * 64, entry.body)
    elif how == "drop" and at < 19:
        del entries[at]
    elif how == "swap" and at < 19:
        entries[at], entries[at + 1] = entries[at + 1], entries[at]
    else:
        entries.insert(at, entry)
    _, _, fault = check_chain(entries)
    assert fault is not None
    assert fault.seq >= at


@pytest.mark.parametrize("body", [b"[1]", b"7", b"null", b'"seq"', b"{", b"\xff"])
def test_a_body_that_is_no_object_is_a_fault_though_its_hash_is_right(body: bytes) -> None:
    entries = [*chain(1), Entry(2, chain(1)[0].hash, entry_hash(body), body)]
    count, _, fault = check_chain(entries)
    assert count == 1
    assert fault is not None
    assert (fault.seq, fault.what) == (2, "entry 2 cannot be read")


def test_bodies_have_one_form_only() -> None:
    assert canonical({"b": 1, "a": "é"}) == '{"a":"é","b":1}'.encode()
    with pytest.raises(TypeError):
        canonical({"a": 0.5})
    with pytest.raises(TypeError):
        canonical({"a": {1: "x"}})


def test_commitments_need_the_salt() -> None:
    assert commitment(b"1", "Garcia") != commitment(b"2", "Garcia")
